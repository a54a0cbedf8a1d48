"""Where the article is in a page whose markup is known: the box whose blocks are worth most.

Every block has a worth: prose its length, a line of links or a line without a full stop a cost, the headline a prize.
Worths are summed once, bottom up, and the box with the greatest sum holds the article: a box inside it lacks some of
the story, a box around it adds what costs more than it is worth. A part that is a burden can be cut out of a box at a
small cost, and a part of several blocks joins a greater one for a small price, so that a story in many sections stays
whole and two stories side by side do not become one.
"""

from __future__ import annotations

import attrs

from newsparse._label.belief import JUNK, WEAK, believed, sums_of
from newsparse._label.title import title_block
from newsparse._label.view import View
from newsparse._model.tree import Trait, Tree

__all__ = ["LINKED", "Region", "region_of"]

LINKED = 0.5
"""The share of links in a block above which it is no prose."""

_MOST = 400
_PER_CHAR = 0.017
_SENTENCE = 0.5
_LINE = -0.15
_LINK = -1.2
_JUNK = -0.3
_HEADLINE = 2.0
_IN_CONTENT = 0.4
_IN_WEAK = 0.3
_JOIN = 3.0
_ROW = 4
_CUT = -1.5
_CUT_INSIDE = -0.5
_TEASER_LINK = 0.7
_TEASER_BLOCKS = 5
_FREE = 10
_FADE = 0.985
_FAINTEST = 0.15
_BEFORE = 0.3
_LEAST_BODY = 300
_OPENING = 40
_FEWEST_TOLD = 2
_BOTH_SIDES = 2
_TOO_LATE = 0.3
_CONTENT = Trait.CONTENT.value


@attrs.frozen
class Region:
    """The box of the article, the names that hold for each box, and the block of the headline, if the page has one."""

    box: int
    traits: list[int]
    head: int | None


def region_of(view: View, tree: Tree) -> Region:
    """The article's box in a page; the root where nothing tells."""
    prose = _prose(view, tree)
    head = title_block(view, tree, prose)
    if head is not None and sum(prose[:head]) < _BOTH_SIDES * sum(prose[head:]):
        _fade(prose, tree, head)
    _attest(view, prose)
    traits = believed(tree, prose, head)
    worth = _worths(view, tree, prose, traits)
    if head is not None:
        worth[head] = 0.0
    held = sums_of(tree, [value if value > 0.0 else 0.0 for value in worth])
    sums = _joined(tree, worth, traits)
    if head is not None:
        _prize(sums, held, tree, head)
    _, best = max([(sums[box], box) for box, value in enumerate(held) if value], default=(0.0, 0))
    if sums[best] <= 0:
        best = 0
    if tree.tags[best] == "p" and traits[tree.parents[best]] & _CONTENT:
        best = tree.parents[best]
    if head is not None and tree.firsts[best] < head:
        before, whole = sum(prose[tree.firsts[best] : head]), sum(prose[tree.firsts[best] : tree.stops[best]])
        head = None if before > _TOO_LATE * whole else head
    return Region(best, traits, head)


def _prize(sums: list[float], held: list[float], tree: Tree, head: int) -> None:
    """A box with the headline is worth more, if it holds more than the headline."""
    box = tree.box[head]
    while box:
        if held[box] >= _HEADLINE:
            sums[box] += _HEADLINE
        box = tree.parents[box]
    sums[0] += _HEADLINE


def _prose(view: View, tree: Tree) -> list[float]:
    """The worth of each block as prose; a teaser, in a small box under a line that is a link, has little."""
    links = tree.links
    prose = [
        min(size, _MOST) * _PER_CHAR if reads and link <= LINKED else 0.0
        for size, reads, link in zip(view.sizes, view.prose, links, strict=True)
    ]
    for i, value in enumerate(prose):
        if value and i and links[i - 1] > _TEASER_LINK:
            box = tree.parents[tree.box[i]]
            if tree.firsts[box] < i and tree.stops[box] - tree.firsts[box] <= _TEASER_BLOCKS:
                prose[i] *= _BEFORE
    return prose


def _attest(view: View, prose: list[float]) -> None:
    """Prose that the page's data repeat as the body of its article counts double, any other a quarter."""
    facts = view.page.facts
    if facts is None or facts.article_body is None or len(facts.article_body) < _LEAST_BODY:
        return
    body = " ".join(facts.article_body.split())
    told = [bool(value) and view.blocks[i].text[:_OPENING] in body for i, value in enumerate(prose)]
    if sum(told) >= _FEWEST_TOLD:
        for i, is_told in enumerate(told):
            prose[i] *= 2.0 if is_told else 0.25


def _fade(prose: list[float], tree: Tree, head: int) -> None:
    """Prose counts for less the more links stand between it and the headline, and for little before it."""
    factor, free = 1.0, _FREE
    for i in range(head, len(prose)):
        if tree.links[i] > LINKED:
            free -= 1
            if free < 0:
                factor = max(_FAINTEST, factor * _FADE)
        else:
            prose[i] *= factor
    for i in range(head):
        prose[i] *= _BEFORE


def _worths(view: View, tree: Tree, prose: list[float], traits: list[int]) -> list[float]:
    """What each block is worth, by its prose and by the names of its box."""
    out: list[float] = []
    for value, box, link, ends in zip(prose, tree.box, tree.links, view.ends, strict=True):
        names = traits[box]
        if names & JUNK:
            worth = 0.0 if value else _JUNK
        elif names & WEAK:
            worth = _IN_WEAK * value if value else _JUNK
        elif link > LINKED:
            worth = _LINK
        else:
            worth = (value or (_SENTENCE if ends else _LINE)) + (_IN_CONTENT if names & _CONTENT else 0.0)
        out.append(worth)
    return out


def _joined(tree: Tree, worth: list[float], traits: list[int]) -> list[float]:
    """What each box is worth with what is in it, burdens cut out and parts joined; a row of small parts alike that hold
    no link, as the steps of a recipe, joins for nothing."""
    parents, firsts, stops = tree.parents, tree.firsts, tree.stops
    sums = [0.0] * len(parents)
    greatest = [0.0] * len(parents)
    for box, value in zip(tree.box, worth, strict=True):
        sums[box] += value
    rows: dict[int, dict[str, list[float]]] = {}  # what small parts without a link have paid, by parent and by tag
    for box in range(len(sums) - 1, 0, -1):
        if box in rows:
            sums[box] += sum(sum(paid) for paid in rows[box].values() if len(paid) >= _ROW)
        parent, value = parents[box], sums[box]
        if stops[box] - firsts[box] > 1:
            greater = greatest[parent]
            lesser = value if value < greater else greater
            if value > greater:
                greatest[parent] = value
            if traits[parent] & _CONTENT:
                value = value if value > _CUT_INSIDE else _CUT_INSIDE
            else:
                price = _JOIN if lesser > _JOIN else lesser if lesser > 0.0 else 0.0
                if 0.0 < price < _JOIN and not any(tree.links[firsts[box] : stops[box]]):
                    rows.setdefault(parent, {}).setdefault(tree.tags[box], []).append(price)
                value -= price
                value = value if value > _CUT else _CUT
        sums[parent] += value
    return sums
