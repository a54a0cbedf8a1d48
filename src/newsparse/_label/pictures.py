"""Captions that stand beside their picture, with no name that says so."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark
from newsparse._model.tree import Trait, Tree

__all__ = ["beside_pictures"]

_PICTURE = Trait.PICTURE.value
_OF_TEXT = frozenset({"p", "li", "tr", "td", "th", "dd", "dt", "span", "blockquote", "pre"})
_MOST_LINES = 3
_LONGEST = 400
_SHARE = 0.2
_LINKED = 0.4
_NO_CAPTIONS = (Mark.HEADING, Mark.QUOTE)


def beside_pictures(view: View) -> Iterator[Finding]:
    """Takes ``<div><img><p>Boats in the old harbour</p></div>``; leaves the first paragraph, a quote, what stands under
    a heading or with a link, and a story that is told picture by picture."""
    tree = view.page.tree
    if tree is None:
        return
    beside = {i for box, own in enumerate(tree.traits) if own & _PICTURE for i in _lines_in(view, tree, box)}
    left = [i for i, found in enumerate(view.settled) if found is None]
    if sum(view.sizes[i] for i in beside) > _SHARE * sum(view.sizes[i] for i in left):
        return
    begun = False  # whether a paragraph has come yet
    for i in left:
        if i not in beside:
            begun = begun or view.prose[i]
        elif begun or not view.prose[i]:
            yield Finding("markup.beside-picture", Label.CAPTION, i, i + 1)


def _lines_in(view: View, tree: Tree, box: int) -> list[int]:
    """The open lines of a box that holds a picture and hardly anything else."""
    first, stop = tree.firsts[box], tree.stops[box]
    if not box or tree.tags[box] in _OF_TEXT or stop - first > _MOST_LINES:
        return []
    lines = [i for i in range(first, stop) if view.settled[i] is None]
    if not lines or sum(view.sizes[first:stop]) > _LONGEST or any(_is_other(view, tree, i) for i in range(first, stop)):
        return []
    return lines


def _is_other(view: View, tree: Tree, i: int) -> bool:
    """Whether a line is no caption: a heading, a quote, a link."""
    return view.blocks[i].mark in _NO_CAPTIONS or tree.links[i] > _LINKED
