"""An article together with its receipt."""

from __future__ import annotations

import enum

import attrs

from newsparse._model.article import Article
from newsparse._model.finding import Piece
from newsparse._model.page import Degraded

__all__ = ["Reading", "Verdict"]


class Verdict(enum.StrEnum):
    """What the source turned out to be: an article; nothing; an index of other pages; a wall, of consent or against
    robots; a stub before a paywall; or nothing that can be told."""

    ARTICLE = "article"
    EMPTY = "empty"
    INDEX = "index"
    CONSENT = "consent"
    PAYWALL = "paywall"
    UNKNOWN = "unknown"


@attrs.frozen
class Reading:
    """What a source gave, and what became of every character of it.

    ``pieces`` tile ``source``: the first starts at 0, each starts where the one before it stops, the last stops at
    ``len(source)``. ``verdict`` says what the source is; anything but ``article`` comes with an article whose body
    is empty. ``encoding`` is the one that bytes were decoded with, ``None`` for text. ``degraded`` says what could not
    be read as the page meant it, ``None`` for nearly all.

    The source of a page of HTML is the text that it shows, a line for each block, in the order of the page.

    >>> from newsparse import read
    >>> story = "Ferry strike ends\\n\\nCrews went back to work on Tuesday."
    >>> reading = read(f"{story}\\n\\nALSO READ: Trains late again\\n")
    >>> [(piece.label.value, piece.rule) for piece in reading.removed]
    [('related', 'en.also-read')]
    >>> "".join(piece.span.of(reading.source) for piece in reading.pieces) == reading.source
    True
    """

    article: Article
    source: str
    pieces: tuple[Piece, ...]
    verdict: Verdict
    encoding: str | None = None
    degraded: Degraded | None = None

    @property
    def removed(self) -> tuple[Piece, ...]:
        """The pieces that the article does not hold."""
        return tuple(piece for piece in self.pieces if not piece.label.kept)
