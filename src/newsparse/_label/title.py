"""The block of a page that prints its headline."""

from __future__ import annotations

import itertools

from newsparse._label.belief import is_apart
from newsparse._label.view import View
from newsparse._model.fold import fold, trim
from newsparse._model.tree import Trait, Tree

__all__ = ["title_block"]

_HEADINGS = frozenset({"h1", "h2", "h3"})
_SHORTEST = 9
_PART = 15
_MARKS = 4
_H1 = 1.0
_HEADING = 0.4
_NAMED = 0.3
_LINK = -0.8
_ELSEWHERE = -1.2
_LINKED = 0.5
_AFTER, _BEFORE = 24, 10
_PER_PROSE = 0.06
_HEADLINE = Trait.HEADLINE.value


def title_block(view: View, tree: Tree, prose: list[float]) -> int | None:
    """The block that agrees best with the page's title, or its first ``h1``: a heading, no link, prose after it."""
    facts = view.page.facts
    title = trim(fold(facts.headline)) if facts is not None and facts.headline else ""
    up_to = list(itertools.accumulate(prose, initial=0.0))
    best, best_score = None, 0.0
    tags, boxes, links, keys = tree.tags, tree.box, tree.links, view.keys
    for i in view.keyed:
        box = boxes[i]
        tag = tags[box]
        if (links[i] > _LINKED and tag not in _HEADINGS) or len(keys[i]) < _SHORTEST:
            continue
        key = trim(keys[i])
        if len(key) < _SHORTEST:
            continue
        agreed = _agreement(key, title) if title else 0.0
        if not agreed and tag != "h1":
            continue
        score = agreed + (_H1 if tag == "h1" else _HEADING if tag in _HEADINGS else 0.0)
        score += _NAMED * bool(tree.traits[box] & _HEADLINE)
        score += _LINK * (links[i] > _LINKED) + _ELSEWHERE * is_apart(tree, box, up_to)
        score += min(1.0, _PER_PROSE * sum(prose[i + 1 : i + 1 + _AFTER]))
        score -= min(1.0, _PER_PROSE * sum(prose[max(0, i - _BEFORE) : i]))
        if score > best_score:
            best, best_score = i, score
    return best


def _agreement(key: str, title: str) -> float:
    """How far a line is the title: all of it, but for a mark between its parts, a part of it, or more than it."""
    if key == title:
        return 2.0
    if len(key) > _PART and key in title:
        return 1.5
    if len(title) > _PART and title in key:
        return 1.0
    return 2.0 if abs(len(key) - len(title)) <= _MARKS and _letters(key) == _letters(title) else 0.0


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
