"""One long line with residue inside, cut where both ends of the residue are certain."""

from __future__ import annotations

__all__ = ["cuts"]

Line = tuple[int, int, str]


def cuts(lines: list[Line | None]) -> list[Line | None]:
    """``lines``, with certain residue inside a long one as a line of its own."""
    return lines
