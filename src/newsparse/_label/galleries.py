"""Galleries in a text: slide after slide, each with its caption, its credit and the same button."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator

from newsparse._label.lists import close_rows
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["GALLERY", "SLIDE", "galleries"]

GALLERY = "caption.gallery"
SLIDE = 4
"""The lines of a slide, its button among them."""

_WORD = 4
_FEWEST = 4
_LINES = 2
_CREDIT = 80
_SHARE = 0.5
_BUTTONS = frozenset({Label.PLAYER, Label.UI})
_CREDITS = frozenset({Label.CREDIT, Label.CAPTION})


def galleries(view: View) -> Iterator[Finding]:
    """Takes what stands between buttons that are the same, slide after slide, where most slides have a credit or
    another short line; leaves paragraphs with a button below each."""
    buttons = [i for i, found in enumerate(view.settled) if found is not None and found.label in _BUTTONS]
    if len(buttons) <= _FEWEST:
        return
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i in buttons:
        places[view.keys[i]].append(i)
    for key, same in places.items():
        for row in close_rows(same, SLIDE) if len(key) >= _WORD else ():
            slides = list(itertools.pairwise(row))
            if len(slides) >= _FEWEST and sum(_is_signed(view, *slide) for slide in slides) > _SHARE * len(slides):
                for i in range(row[0], row[-1]):
                    if view.settled[i] is None:
                        yield Finding(GALLERY, Label.CAPTION, i, i + 1)


def _is_signed(view: View, button: int, after: int) -> bool:
    """Whether a short line or one that is settled as a credit closes a slide of more than one line."""
    last = after - 1
    found = view.settled[last]
    if last - button < _LINES:
        return False
    return found.label in _CREDITS if found is not None else not view.ends[last] and view.sizes[last] <= _CREDIT
