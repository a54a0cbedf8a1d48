"""The body: what stayed open is story."""

from __future__ import annotations

import itertools
from array import array

from newsparse._label.lists import is_furnished
from newsparse._label.view import View
from newsparse._model.article import Kind, Paragraph
from newsparse._model.label import Label
from newsparse._model.page import Mark
from newsparse._model.span import Span

__all__ = ["body_blocks", "kind_label", "paragraph_kind"]

_KINDS = {
    Mark.LIST_ITEM: Kind.LIST_ITEM,
    Mark.QUOTE: Kind.QUOTE,
    Mark.HEADING: Kind.SUBHEAD,
    Mark.TABLE: Kind.TABLE_ROW,
}
_LABELS = {
    Kind.PARAGRAPH: Label.PARAGRAPH,
    Kind.SUBHEAD: Label.SUBHEAD,
    Kind.QUOTE: Label.QUOTE,
    Kind.LIST_ITEM: Label.LIST_ITEM,
    Kind.TABLE_ROW: Label.TABLE,
}
_SUBHEAD = 90
_MOST_PARTS = 3


def body_blocks(view: View) -> array[int]:
    """The blocks that are the body, in order; a dateline on a line of its own is one of them, and so is the standfirst
    in the text of an article's own box, as it is in a page: in one of all a page, the line told may be another's."""
    kept = {Label.DATELINE}
    if view.page.tree is None and not is_furnished(view):
        kept.add(Label.STANDFIRST)
    return array("I", [i for i, found in enumerate(view.settled) if found is None or found.label in kept])


def paragraph_kind(view: View, at: int, after: int | None) -> Kind:
    """What body block ``at`` is; ``after`` is the body block that follows it."""
    mark = view.blocks[at].mark
    if mark and not (mark is Mark.LIST_ITEM and _is_story(view, at)):
        return _KINDS[mark]
    if after is not None and not view.ends[at] and view.sizes[at] <= _SUBHEAD and view.prose[after]:
        return Kind.SUBHEAD
    return Kind.PARAGRAPH


def _is_story(view: View, at: int) -> bool:
    """Whether the item of a list that block ``at`` lies in lays out the page: it holds more than an item does."""
    tree = view.page.tree
    if tree is None:
        return False
    box = tree.box[at]
    while box and tree.tags[box] != "li":
        box = tree.parents[box]
    return tree.stops[box] - tree.firsts[box] > _MOST_PARTS


def kind_label(kind: Kind) -> Label:
    """The label that the receipt shows for a paragraph of that kind."""
    return _LABELS[kind]


def paragraphs(view: View, body: array[int], openings: dict[int, int]) -> tuple[Paragraph, ...]:
    """The paragraphs of ``body``; ``openings`` gives the length of the dateline, by block."""
    blocks, ends = view.blocks, view.ends
    plain = Kind.PARAGRAPH
    out = []
    for i, after in itertools.zip_longest(body, body[1:]):
        start, stop, text, mark = blocks[i]
        kind = plain if ends[i] and not mark else paragraph_kind(view, i, after)
        out.append(Paragraph(text, kind, Span(start, stop), openings.get(i, 0)))
    return tuple(out)
