"""A source cut into blocks: where HTML and text meet."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import NamedTuple

import attrs

from newsparse._model.facts import Facts
from newsparse._model.tree import Tree

__all__ = ["Block", "Degraded", "Mark", "Note", "Page"]


class Mark(enum.StrEnum):
    """What the source itself says a block is, in its own notation (a bullet, a ``#``, a ``>``)."""

    NONE = ""
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    TABLE = "table"


class Note(enum.StrEnum):
    """What the notation of a text makes a block from end to end: a link, or a picture, of which its alternative text
    is the block; or a line of what stands above the story to describe it."""

    HEADER = "header"
    LINK = "link"
    PICTURE = "picture"


class Degraded(enum.StrEnum):
    """What of a page could not be read as it meant it.

    ``depth``: its elements nest deeper than a parser goes (2,048); all its text was read, without the nesting.
    """

    DEPTH = "depth"


class Block(NamedTuple):
    """One paragraph, heading, list item or line.

    ``start`` and ``stop`` are offsets into the source; ``text`` is what a reader sees there: lines joined, entities
    read, invisible characters and notation gone, white space runs made one space. A tuple, since a page has hundreds.
    """

    start: int
    stop: int
    text: str
    mark: Mark = Mark.NONE


@attrs.frozen
class Page:
    """A source and its blocks, in order and without overlap; what lies between blocks is white space or notation.

    ``tree`` is what the markup knows of the blocks; a plain text has none. ``degraded`` says what could not be read as
    the page meant it, ``facts`` what the page says of itself. ``notes`` are what the notation of a plain text says.
    """

    source: str
    blocks: tuple[Block, ...]
    language: str | None = None
    tree: Tree | None = None
    degraded: Degraded | None = None
    facts: Facts | None = None
    notes: Mapping[int, Note] = attrs.Factory(dict)
