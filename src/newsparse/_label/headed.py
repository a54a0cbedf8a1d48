"""What stands under a heading that is residue itself: other stories, a word about the author."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from newsparse._label.markup import LINKED_LINE
from newsparse._label.region import LINKED
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["under_author", "under_related"]

_HEADING = 40
_SMALL = 0.22
_MOST = 0.5


def under_related(view: View) -> Iterator[Finding]:
    """Takes what stands in a small box under "More to read" or under a heading that is a link, and links right under
    it; leaves the paragraph after."""
    tree = view.page.tree
    if tree is None:
        return
    heads = [
        i for i, found in _found(view, Label.RELATED) if view.sizes[i] <= _HEADING or _is_linked_heading(view, i, found)
    ]
    if not heads:
        return
    up_to = _prose_up_to(view)
    k = 0  # how far the page was looked through: a list may have many such lines, each in a box of its own
    for i in heads:
        box = tree.parents[tree.box[i]]
        small = up_to[tree.stops[box]] - up_to[tree.firsts[box]] < _SMALL * up_to[-1]
        k, stop = max(i + 1, k), tree.stops[box]
        while k < stop and (view.settled[k] is not None or small or tree.links[k] > LINKED):
            if view.settled[k] is None:
                yield Finding("related.under-heading", Label.RELATED, k, k + 1)
            k += 1


def under_author(view: View) -> Iterator[Finding]:
    """Takes the box right under "About the author", in a text the paragraph, below most of the story; leaves the
    paragraph after."""
    heads = [i for i, _ in _found(view, Label.AUTHOR_BIO) if view.sizes[i] <= _HEADING]
    if not heads:
        return
    up_to = _prose_up_to(view)
    for i in heads:
        stop = _stop_below(view, i)
        if up_to[i] > _MOST * up_to[-1] and up_to[stop] - up_to[i] < _MOST * up_to[-1]:
            for k in range(i + 1, stop):
                if view.settled[k] is None:
                    yield Finding("author.under-heading", Label.AUTHOR_BIO, k, k + 1)


def _stop_below(view: View, i: int) -> int:
    """Where the widest box ends that begins right below line ``i``; in a text, the next line."""
    tree, after = view.page.tree, i + 1
    if tree is None or after == len(view.blocks):
        return min(after + 1, len(view.blocks))
    box = tree.box[after]
    while tree.firsts[tree.parents[box]] == after:
        box = tree.parents[box]
    return tree.stops[box]


def _found(view: View, label: Label) -> Iterator[tuple[int, Finding]]:
    return ((i, found) for i, found in enumerate(view.settled) if found is not None and found.label is label)


def _prose_up_to(view: View) -> list[int]:
    """How many characters of open prose stand above each line, and above the end."""
    blocks = zip(view.sizes, view.prose, view.settled, strict=True)
    prose = (size if reads and found is None else 0 for size, reads, found in blocks)
    return list(itertools.accumulate(prose, initial=0))


def _is_linked_heading(view: View, i: int, found: Finding) -> bool:
    return found.rule == LINKED_LINE and view.blocks[i].mark is Mark.HEADING
