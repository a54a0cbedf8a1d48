"""Small boxes within the story that ask the reader for something: an address to write to, an answer to a question."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.tree import Tree

__all__ = ["over_forms", "polls"]

_MOST_LINES = 4
_LONGEST = 450
_SHARE = 0.2
_ANSWERS = (2, 10)
_QUESTION = 160
_ANSWER = 60
_WORD = 12
_ASKS = frozenset("?？؟;")
_OF_TEXT = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "blockquote"})


def over_forms(view: View) -> Iterator[Finding]:
    """Takes the few lines in a box that a form ends; leaves them in a header, and a form that a text goes on after."""
    tree = view.page.tree
    if tree is None or "form" not in tree.tags:
        return
    settled = view.settled
    least = _SHARE * sum(size for size, found in zip(view.sizes, settled, strict=True) if found is None)
    for form in [box for box, tag in enumerate(tree.tags) if tag == "form"]:
        box = tree.parents[form]
        first, stop = tree.firsts[box], tree.firsts[form]
        if tree.tags[box] == "header" or not 0 < stop - first <= _MOST_LINES:
            continue
        if None in settled[stop : tree.stops[box]] or sum(view.sizes[first:stop]) > min(_LONGEST, least):
            continue
        yield Finding("markup.over-form", Label.NEWSLETTER, first, stop)


def polls(view: View) -> Iterator[Finding]:
    """Takes a question and its answers in a box of their own; leaves a question that a list or a paragraph answers."""
    tree = view.page.tree
    if tree is None:
        return
    for i, block in enumerate(view.blocks):
        if block.text[-1] in _ASKS and view.sizes[i] <= _QUESTION and (stop := _answered(view, tree, i)):
            yield Finding("markup.poll", Label.UI, i, stop)


def _answered(view: View, tree: Tree, i: int) -> int:
    """Where the answers to the question ``i`` end: short lines, a box each, and nothing else with the question in the
    box around them; 0 where they are none."""
    box = tree.box[i]
    while box and tree.stops[box] == i + 1 and tree.firsts[tree.parents[box]] == i:
        box = tree.parents[box]
    stop = tree.stops[box]
    if not _ANSWERS[0] <= stop - i - 1 <= _ANSWERS[1]:
        return 0
    if sum(found is None or found.label is Label.UI for found in view.settled[i + 1 : stop]) < _ANSWERS[0]:
        return 0
    return stop if all(_is_answer(view, tree, j) for j in range(i + 1, stop)) else 0


def _is_answer(view: View, tree: Tree, i: int) -> bool:
    found, tag = view.settled[i], tree.tags[tree.box[i]]
    if found is not None:
        return not found.label.kept
    return view.sizes[i] <= (_WORD if tag == "li" else _ANSWER if tag not in _OF_TEXT else 0)
