"""Which of the names that a page gives its boxes hold good.

Class names are written for style sheets. Most say what a box is; some stand on a box that holds the whole page
(``has-comments``), on a true paragraph (``teaser-content``), or hide what a script will show. A name counts unless what
is in the box speaks against it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from newsparse._model.tree import Trait, Tree

__all__ = ["JUNK", "WEAK", "believed", "is_apart", "sums_of"]

JUNK = (
    Trait.HIDDEN
    | Trait.NAVIGATION
    | Trait.COMMENTS
    | Trait.RELATED
    | Trait.NEWSLETTER
    | Trait.AD
    | Trait.AUTHOR
    | Trait.TAGS
    | Trait.CONSENT
    | Trait.COPYRIGHT
    | Trait.CAPTION
    | Trait.DIALOG
    | Trait.PRUNED
).value
"""Names of boxes whose prose is not the story's."""

WEAK = (Trait.SOCIAL | Trait.PLAYER | Trait.PAYWALL | Trait.UI).value
"""Names that stand on boxes of the story too: there they tell of its short lines only."""

_NAMES = JUNK | WEAK
_HIDDEN = Trait.HIDDEN.value
_PRUNED = Trait.PRUNED.value
_CONTENT = Trait.CONTENT.value
_RELATED = Trait.RELATED.value
_INHERITED = _NAMES | _CONTENT
_LONG = (Trait.COMMENTS | Trait.CONSENT | Trait.DIALOG | Trait.HIDDEN | Trait.NAVIGATION).value
_NOT_OF_PARAGRAPHS = (Trait.RELATED | Trait.NAVIGATION | Trait.UI).value
_NOT_OF_HEADINGS = (Trait.CAPTION | Trait.NAVIGATION).value
_NOT_OF_QUOTES = (Trait.SOCIAL | Trait.UI).value
_SECTIONS = (Trait.AD | Trait.UI | Trait.SOCIAL | Trait.PLAYER | Trait.DIALOG).value
_THREAD = Trait.COMMENTS.value
_TABLE = frozenset({"tr", "td", "th", "tbody"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_MOST = 0.5
_HIDDEN_BESIDE = 0.35
_STORY = 13.0
_LESS = 0.5
_TOLD = 5.0


def sums_of(tree: Tree, values: Sequence[float]) -> list[float]:
    """What the blocks of each box sum to."""
    up_to = list(itertools.accumulate(values, initial=0.0))
    return [up_to[stop] - up_to[first] for stop, first in zip(tree.stops, tree.firsts, strict=True)]


@attrs.frozen
class _Prose:
    """Where the prose of a page lies: in each box, in boxes named for an article's body, hidden right inside the box;
    and the headline's block."""

    sums: list[float]
    told: list[float]
    hidden: list[float]
    head: int | None


def believed(tree: Tree, prose: list[float], head: int | None) -> list[int]:
    """The names that hold for each box, its own and its parents'; ``prose`` is the worth of each block as prose, and
    ``head`` the headline's block.

    A box with the headline is the story's, whatever it is called, and so is one with most of the page's prose, unless
    the prose of a story stands elsewhere.
    """
    sums = sums_of(tree, prose)
    named = [box for box, own in enumerate(tree.traits) if own & _NAMES]
    sections = _sections(tree, named)
    told = _together(sections, _told(tree, prose))
    lies = _Prose(_together(sections, sums), told, _hidden_in(tree, sums, named), head)
    out = [0] * len(tree.traits)
    for box, (own, parent) in enumerate(zip(tree.traits, tree.parents, strict=True)):
        inherited = out[parent] & _INHERITED
        if own & _NAMES:
            own = _held(tree, box, lies)
        elif own & _CONTENT:
            inherited &= ~_RELATED
        if inherited and tree.tags[box] == "blockquote":
            inherited &= ~_NOT_OF_QUOTES
        out[box] = own | inherited
    return out


def is_apart(tree: Tree, box: int, up_to: Sequence[float]) -> bool:
    """Whether a box, or one around it that does not hold most of the prose, has a name of what is no story; ``up_to``
    is the sum of the prose before each block."""
    while box:
        if tree.traits[box] & JUNK and up_to[tree.stops[box]] - up_to[tree.firsts[box]] <= _MOST * up_to[-1]:
            return True
        box = tree.parents[box]
    return False


def _held(tree: Tree, box: int, lies: _Prose) -> int:
    """The names of a box that hold good."""
    own, tag = tree.traits[box], tree.tags[box]
    if tag in _TABLE or _is_the_story(tree, box, lies):
        return own & (~_NAMES | _PRUNED)
    if own & _HIDDEN and _is_shown_later(tree, box, lies):
        own &= ~_HIDDEN
    if tag in _HEADINGS:
        own &= ~_NOT_OF_HEADINGS
    elif tag == "p" and lies.sums[box]:
        own &= ~_NOT_OF_PARAGRAPHS
    return own


def _is_shown_later(tree: Tree, box: int, lies: _Prose) -> bool:
    """Whether a script will show a hidden box: a good part of the prose around it is hidden with it, but not all."""
    hidden, whole = lies.hidden[tree.parents[box]], lies.sums[tree.parents[box]]
    return whole > hidden > _HIDDEN_BESIDE * whole and (bool(lies.sums[box]) or _is_a_paragraph(tree, box))


def _is_a_paragraph(tree: Tree, box: int) -> bool:
    first, stop = tree.firsts[box], tree.stops[box]
    return stop - first == 1 and tree.tags[tree.box[first]] == "p"


def _is_the_story(tree: Tree, box: int, lies: _Prose) -> bool:
    """Whether a box holds the headline, or most of the prose and no story stands elsewhere."""
    sums, told = lies.sums, lies.told
    if lies.head is not None and tree.firsts[box] <= lies.head < tree.stops[box]:
        return True
    if sums[box] <= _MOST * sums[0]:
        return False
    elsewhere = told[0] - told[box]
    if elsewhere >= (_TOLD if tree.traits[box] & _THREAD else max(_TOLD, told[box])):
        return False
    return not tree.traits[box] & _LONG or sums[0] - sums[box] <= min(_STORY, _LESS * sums[box]) or told[box] >= _TOLD


def _told(tree: Tree, prose: list[float]) -> list[float]:
    """The prose of each box that stands in a box which says that it is an article's body."""
    told = [0.0] * len(prose)
    taken = 0
    for box in [box for box, own in enumerate(tree.traits) if own & _CONTENT]:
        first, stop = tree.firsts[box], tree.stops[box]
        if stop > taken:  # what lies in a box that was taken is taken with it
            told[first:stop] = prose[first:stop]
            taken = stop
    return sums_of(tree, told) if taken else [0.0] * len(tree.traits)


def _sections(tree: Tree, named: list[int]) -> list[list[int]]:
    """The boxes side by side that have the very same names: the sections of a story can all be called ``ad-free``."""
    alike: dict[tuple[int, int], list[int]] = {}
    for box in named:
        own = tree.traits[box]
        if own & _SECTIONS and not tree.traits[tree.parents[box]] & JUNK:
            alike.setdefault((tree.parents[box], own), []).append(box)
    return [boxes for boxes in alike.values() if len(boxes) > 1]


def _together(sections: list[list[int]], sums: list[float]) -> list[float]:
    """The sum of each box, that of a section being the sum of all of them."""
    if not sections:
        return sums
    out = list(sums)
    for boxes in sections:
        total = sum(sums[box] for box in boxes)
        for box in boxes:
            out[box] = total
    return out


def _hidden_in(tree: Tree, sums: list[float], named: list[int]) -> list[float]:
    """How much of each box's prose stands in boxes right inside it that are hidden."""
    hidden = [0.0] * len(sums)
    for box in named:
        if tree.traits[box] & _HIDDEN:
            hidden[tree.parents[box]] += sums[box]
    return hidden
