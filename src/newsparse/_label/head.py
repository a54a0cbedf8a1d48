"""What stands at the head of an article in a text that no markup frames: its headline and its standfirst."""

from __future__ import annotations

import itertools

from newsparse._label.view import View
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["headline", "standfirst"]

_HEAD_REACH = 14
_HEADLINE_SIZES = (12, 220)
_KICKER = 25
_BESIDE = 3
_SUMMARY = (50, 400)
_CALLING = frozenset("?？؟;；!！")


def standfirst(view: View, head: int, first: int, stop: int) -> int | None:
    """The summary that the page sets apart: the one open block between the headline and the story, or the one that a
    byline or a date parts from the first paragraph."""
    settled, sizes = view.settled, view.sizes
    before = [i for i in range(head + 1, first) if settled[i] is None and sizes[i] >= _SUMMARY[0]]
    if before and sizes[before[0]] <= _SUMMARY[1] and (len(before) == 1 or _is_signed_below(view, head, before[0])):
        return before[0]
    if before or first != head + 1 or first + 2 >= stop or sizes[first] > _SUMMARY[1]:
        return None
    return first if _is_signed_below(view, head, first) else None


def _is_signed_below(view: View, head: int, i: int) -> bool:
    """Whether block ``i`` stands right under the headline, and a byline or a date right under it."""
    after = view.settled[i + 1]
    return i == head + 1 and after is not None and after.label in (Label.BYLINE, Label.DATE)


def headline(view: View, first: int, stop: int) -> int | None:
    """The headline's block: the nearest line of a headline's shape before the story's first paragraph."""
    asks = first < stop and _asks_for_headline(view, first)
    reach = range(max(0, first - 1 - _HEAD_REACH), min(first + asks, stop))
    if not reach:
        return None
    repeated = _repeated(view, first, stop)
    best, best_score = None, 0.0
    for i in reversed(reach):
        if view.settled[i] is None and (score := _headline_score(view, i, repeated)) > best_score + (first - i) * 0.05:
            best, best_score = i, score
    return best


def _asks_for_headline(view: View, first: int) -> bool:
    """Whether the story seems to begin with a question that is rather its headline: a byline or a date follows it."""
    asks = view.blocks[first].text[-1] in _CALLING and not view.prose[first]
    return asks and first + 1 < len(view.blocks) and _is_signed_below(view, first - 1, first)


def _repeated(view: View, first: int, stop: int) -> set[str]:
    """The lines that stand twice; not those right above the story and right below it again, which are rows of
    buttons."""
    seen: set[str] = set()
    again: set[str] = set()
    for i in view.keyed:
        key = view.keys[i]
        (again if key in seen else seen).add(key)
    if again:
        above = view.keys[max(0, first - _BESIDE) : first]
        again.difference_update(set(above).intersection(view.keys[stop : stop + _BESIDE]))
    return again


def _headline_score(view: View, i: int, repeated: set[str]) -> float:
    block = view.blocks[i]
    size = view.sizes[i]
    if not _HEADLINE_SIZES[0] <= size <= _HEADLINE_SIZES[1] or (block.text[0] in "(“" and view.ends[i]):
        return 0.0
    words = block.text.count(" ") + 1
    score = 1.0 + min(size, 60) / 40
    score += 2.0 * (block.mark is Mark.HEADING) + 1.5 * (view.keys[i] in repeated and words > 2)
    score -= 1.0 * (i in view.figured and ":" in block.text)
    score -= 1.0 * (block.text[-1] in ".。:") + 1.0 * (words < 3 and size < 25)
    score -= 1.5 * (_glued(block.text) > 1)
    decked = size >= _KICKER and _is_deck(view, i + 1, size)
    after = view.settled[i + 1 + decked] if i + 1 + decked < len(view.blocks) else None
    score += 0.5 * decked + 0.7 * (after is not None and after.label in (Label.BYLINE, Label.DATE))
    return max(score, 0.0)


def _glued(text: str) -> int:
    """How often a capital stands right behind a small letter: a menu whose entries have lost the space between them."""
    inner = "".join([word[1:] for word in text.split(" ")])
    if inner == inner.lower():
        return 0
    return sum(one.islower() and two.isupper() for one, two in itertools.pairwise(text))


def _is_deck(view: View, i: int, above: int) -> bool:
    """Whether an open line is longer than the one above it and of several words, as a deck under its headline is."""
    if i >= len(view.blocks) or view.settled[i] is not None or view.prose[i]:
        return False
    return view.sizes[i] > above and view.blocks[i].text.count(" ") > 3
