"""Which of the names that a page gives its boxes hold good.

Class names are written for style sheets. Most say what a box is; some stand on a box that holds the whole page
(``has-comments``), on a true paragraph (``teaser-content``), or hide what a script will show. A name counts unless what
is in the box speaks against it.
"""

from __future__ import annotations

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
    | Trait.PRUNED
).value
"""Names of boxes whose prose is not the story's."""

WEAK = (Trait.SOCIAL | Trait.PLAYER | Trait.PAYWALL | Trait.UI).value
"""Names that stand on boxes of the story too: there they tell of its short lines only."""

_NAMES = JUNK | WEAK
_HIDDEN = Trait.HIDDEN.value
_PRUNED = Trait.PRUNED.value
_CONTENT = Trait.CONTENT.value
_LONG = (Trait.COMMENTS | Trait.CONSENT | Trait.HIDDEN | Trait.NAVIGATION).value
_NOT_OF_PARAGRAPHS = (Trait.RELATED | Trait.NAVIGATION | Trait.UI).value
_NOT_OF_QUOTES = (Trait.SOCIAL | Trait.UI).value
_TABLE = frozenset({"tr", "td", "th", "tbody"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_MOST = 0.5
_HEADED = 0.2
_HIDDEN_BESIDE = 0.35
_STORY = 8.0
_TOLD = 5.0


def sums_of(tree: Tree, values: list[float]) -> list[float]:
    """What the blocks of each box sum to."""
    sums = [0.0] * len(tree.tags)
    for box, value in zip(tree.box, values, strict=True):
        sums[box] += value
    for box in range(len(sums) - 1, 0, -1):
        sums[tree.parents[box]] += sums[box]
    return sums


def believed(tree: Tree, prose: list[float], head: int | None) -> list[int]:
    """The names that hold for each box, its own and its parents'; ``prose`` is the worth of each block as prose, and
    ``head`` the headline's block.

    A box with most of the page's prose, or with the headline and a good part of it, is the story's, whatever it is
    called, unless the prose of a story stands elsewhere.
    """
    sums = sums_of(tree, prose)
    told = _told(tree, prose)
    hidden = _hidden_in(tree, sums)
    out = [0]
    for box in range(1, len(tree.tags)):
        own, parent, tag = tree.traits[box], tree.parents[box], tree.tags[box]
        if own & _NAMES:
            if tag in _TABLE or _is_the_story(tree, box, own, sums, told, head):
                own &= ~_NAMES | _PRUNED
            elif sums[parent] > hidden[parent] > _HIDDEN_BESIDE * sums[parent] and sums[box]:
                own &= ~_HIDDEN
            if tag in _HEADINGS:
                own &= ~Trait.CAPTION.value
            elif tag == "p" and sums[box]:
                own &= ~_NOT_OF_PARAGRAPHS
        inherited = out[parent] & (_NAMES | _CONTENT)
        out.append(own | (inherited & ~_NOT_OF_QUOTES if tag == "blockquote" else inherited))
    return out


def _is_the_story(tree: Tree, box: int, own: int, sums: list[float], told: list[float], head: int | None) -> bool:
    if head is not None and tree.firsts[box] <= head < tree.stops[box] and sums[box] > _HEADED * sums[0]:
        return True
    elsewhere = own & _LONG and sums[0] - sums[box] > _STORY and told[box] < _TOLD
    return sums[box] > _MOST * sums[0] and not elsewhere and told[0] - told[box] < _TOLD


def _told(tree: Tree, prose: list[float]) -> list[float]:
    """The prose of each box that stands in a box which says that it is an article's body."""
    content = [0]
    for box in range(1, len(tree.tags)):
        content.append((tree.traits[box] | content[tree.parents[box]]) & _CONTENT)
    return sums_of(tree, [value if content[box] else 0.0 for box, value in zip(tree.box, prose, strict=True)])


def _hidden_in(tree: Tree, sums: list[float]) -> list[float]:
    """How much of each box's prose stands in boxes right inside it that are hidden."""
    hidden = [0.0] * len(sums)
    for box in range(1, len(sums)):
        if tree.traits[box] & _HIDDEN:
            hidden[tree.parents[box]] += sums[box]
    return hidden
