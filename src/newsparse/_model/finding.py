"""What a rule says, and what the receipt shows."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from newsparse._model.label import Label
from newsparse._model.span import Span

__all__ = ["Finding", "Piece"]


class Finding(NamedTuple):
    """A rule's claim on a stretch of blocks: ``first`` up to but not including ``stop``, by index."""

    rule: str
    label: Label
    first: int
    stop: int


@attrs.frozen
class Piece:
    """One stretch of the source, what it is, and the id of the rule that decided.

    Pieces of a :class:`~newsparse.Reading` tile its source. A piece ends where the next begins, so it holds the
    white space that follows its text. ``path`` names the element of a page that holds it, by the tags from the root
    down, and is ``None`` in a text.

    >>> from newsparse import read
    >>> page = read("<article><h1>Ferry strike ends</h1><p>Crews went back to work on Tuesday.</p></article>")
    >>> [(piece.label.value, piece.path) for piece in page.pieces]
    [('headline', 'html/body/article/h1'), ('paragraph', 'html/body/article/p')]
    """

    span: Span
    label: Label
    rule: str
    path: str | None = None
