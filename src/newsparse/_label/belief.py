"""Which of the names that a page gives its boxes hold good.

Class names are written for style sheets. Most say what a box is; some stand on a box that holds the whole page
(``has-comments``), on a true paragraph (``teaser-content``), or hide what a script will show. A name counts unless what
is in the box speaks against it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from newsparse._model.tree import Trait, Tree

__all__ = ["JUNK", "WEAK", "believed", "sums_of"]

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
_CAPTION = Trait.CAPTION.value
_PRUNED = Trait.PRUNED.value
_CONTENT = Trait.CONTENT.value
_INHERITED = _NAMES | _CONTENT
_LONG = (Trait.COMMENTS | Trait.CONSENT | Trait.DIALOG | Trait.HIDDEN | Trait.NAVIGATION).value
_NOT_OF_PARAGRAPHS = (Trait.RELATED | Trait.NAVIGATION | Trait.UI).value
_NOT_OF_QUOTES = (Trait.SOCIAL | Trait.UI).value
_TABLE = frozenset({"tr", "td", "th", "tbody"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_MOST = 0.5
_HEADED = 0.2
_HIDDEN_BESIDE = 0.35
_STORY = 8.0
_TOLD = 5.0


def sums_of(tree: Tree, values: Sequence[float]) -> list[float]:
    """What the blocks of each box sum to."""
    up_to = list(itertools.accumulate(values, initial=0.0))
    return [up_to[stop] - up_to[first] for first, stop in zip(tree.firsts, tree.stops, strict=True)]


def believed(tree: Tree, prose: list[float], head: int | None) -> list[int]:
    """The names that hold for each box, its own and its parents'; ``prose`` is the worth of each block as prose, and
    ``head`` the headline's block.

    A box with most of the page's prose, or with the headline and a good part of it, is the story's, whatever it is
    called, unless the prose of a story stands elsewhere.
    """
    sums, told = sums_of(tree, prose), _told(tree, prose)
    hidden = _hidden_in(tree, sums)
    out = [0]
    for box in range(1, len(tree.tags)):
        own, parent, tag = tree.traits[box], tree.parents[box], tree.tags[box]
        if own & _NAMES and (tag in _TABLE or _is_the_story(tree, box, sums, told, head)):
            own &= ~_NAMES | _PRUNED
        elif own & _NAMES:
            if sums[box] and sums[parent] > hidden[parent] > _HIDDEN_BESIDE * sums[parent]:
                own &= ~_HIDDEN
            if tag in _HEADINGS:
                own &= ~_CAPTION
            elif tag == "p" and sums[box]:
                own &= ~_NOT_OF_PARAGRAPHS
        inherited = out[parent] & _INHERITED
        out.append(own | (inherited & ~_NOT_OF_QUOTES if tag == "blockquote" else inherited))
    return out


def _is_the_story(tree: Tree, box: int, sums: list[float], told: list[float], head: int | None) -> bool:
    """Whether a box holds the headline and a good part of the prose, or most of it and no story stands elsewhere."""
    if head is not None and tree.firsts[box] <= head < tree.stops[box] and sums[box] > _HEADED * sums[0]:
        return True
    if sums[box] <= _MOST * sums[0] or told[0] - told[box] >= _TOLD:
        return False
    return not tree.traits[box] & _LONG or sums[0] - sums[box] <= _STORY or told[box] >= _TOLD


def _told(tree: Tree, prose: list[float]) -> list[float]:
    """The prose of each box that stands in a box which says that it is an article's body."""
    content = [0]
    for parent, own in zip(tree.parents[1:], tree.traits[1:], strict=True):
        content.append((own | content[parent]) & _CONTENT)
    if not any(content):
        return [0.0] * len(content)
    return sums_of(tree, [value if content[box] else 0.0 for box, value in zip(tree.box, prose, strict=True)])


def _hidden_in(tree: Tree, sums: list[float]) -> list[float]:
    """How much of each box's prose stands in boxes right inside it that are hidden."""
    hidden = [0.0] * len(sums)
    for box, own in enumerate(tree.traits):
        if own & _HIDDEN:
            hidden[tree.parents[box]] += sums[box]
    return hidden
