"""The source as it came, with what was removed marked, for a terminal or a pipe."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterator

from newsparse import Label, Piece, Reading
from newsparse.report.wrap import columns, visible, wrapped

__all__ = ["Colour", "draw"]

_MARGIN = 10
_MORE = " " * _MARGIN + " | "
_LEAST_ROOM = 20
_BODY = frozenset({Label.PARAGRAPH, Label.SUBHEAD, Label.QUOTE, Label.LIST_ITEM, Label.TABLE})
_REMOVED, _FIELD, _QUIET, _RESET = "\x1b[31m", "\x1b[32m", "\x1b[2m", "\x1b[0m"


class Colour(enum.Enum):
    """How the drawing tells its parts apart: by marks alone, or by marks in ANSI colours."""

    PLAIN = "plain"
    ANSI = "ansi"


def draw(reading: Reading, *, colour: Colour = Colour.PLAIN, width: int | None = None) -> str:
    """Every line of the source: a kept one with its label in the margin, a removed one behind label and rule id.

    Blank lines are drawn as one. Lines are as long as in the source unless ``width`` is given; control characters are
    spelt out. Take the colours out of a drawing in ANSI, and it is the plain one.

    >>> from newsparse import read
    >>> print(draw(read("Crews went back to work on Tuesday, the line said, and the boats left.\\nADVERTISEMENT")))
     paragraph | Crews went back to work on Tuesday, the line said, and the boats left.
    [-ad en.advertisement-] ADVERTISEMENT
    <BLANKLINE>
    = article; kept 1, removed 1: ad 1
    """
    lines: list[str] = []
    for piece in reading.pieces:
        for line in _piece(piece.span.of(reading.source), piece, colour, width):
            if line or (lines and lines[-1]):
                lines.append(line)
    if lines and lines[-1]:
        lines.append("")
    return "\n".join([*lines, _paint(f"= {_sum(reading)}", _QUIET, colour)])


def _piece(text: str, piece: Piece, colour: Colour, width: int | None) -> Iterator[str]:
    """The lines of one piece; a blank one is empty."""
    label = piece.label
    margin = f"{label.value:>{_MARGIN}} | " if label.kept else f"[-{label.value} {piece.rule}-] "
    for line in text.splitlines():
        shown = visible(line.replace("\t", " ")).strip()
        for part in _fitted(shown, columns(margin), width) if shown else [""]:
            yield _coloured(margin, part, label, colour)
            if part and label.kept:
                margin = _MORE


def _fitted(line: str, margin: int, width: int | None) -> list[str]:
    return [line] if width is None else wrapped(line, max(_LEAST_ROOM, width - margin)).splitlines()


def _coloured(margin: str, text: str, label: Label, colour: Colour) -> str:
    if not text:
        return ""
    if not label.kept:
        return _paint(margin + text, _REMOVED, colour)
    return _paint(margin, _QUIET, colour) + (text if label in _BODY else _paint(text, _FIELD, colour))


def _paint(text: str, code: str, colour: Colour) -> str:
    return f"{code}{text}{_RESET}" if colour is Colour.ANSI else text


def _sum(reading: Reading) -> str:
    """The verdict, and the pieces counted."""
    removed = Counter(piece.label.value for piece in reading.removed)
    kinds = ", ".join(f"{label} {count}" for label, count in removed.most_common())
    counts = f"kept {len(reading.pieces) - removed.total()}, removed {removed.total()}"
    return f"{reading.verdict.value}; {counts}" + (f": {kinds}" if kinds else "")
