"""What stands at the head of an article in a text that no markup frames: its headline and its standfirst."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsparse._field.byline import is_person
from newsparse._label.lists import furniture
from newsparse._label.shapes import glued
from newsparse._label.view import View
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["best_titled", "headline", "opens_body", "standfirst", "titles_in"]

_ABOVE, _BELOW = 30, 14
_REACH, _LONG = 40, 150
_TOLD = 600
_LEAST = 1.25
_INSIDE = 1.5
_PER_LINE = 0.03
_SIGNED, _PER_STEP, _NAME = 5, 0.2, 60
_STAMP = 30
_TITLE = (30, 120)
_LITTLE = 2
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HOUR = re.compile(r"\d{1,2}:\d\d")
_LONGEST_NAME = 30
_MENU_WORDS, _LONG_TITLE = 4, 40
_PARTING = frozenset("-–—|:»«›‹·•/>")
_FULL = frozenset(".。।۔")
_HEADLINE_SIZES = (12, 220)
_KICKER = 25
_FEW_WORDS = 2
_BESIDE = 3
_SUMMARY = (50, 400)
_CALLING = frozenset("?？؟;；!！")


def standfirst(view: View, head: int, first: int, stop: int) -> int | None:
    """The summary that the page sets apart: the one open block between the headline and the story, or the one that a
    byline or a date parts from the first paragraph."""
    settled, sizes = view.settled, view.sizes
    least, most = _SUMMARY
    before = [i for i in range(head + 1, first) if settled[i] is None and sizes[i] >= least and not _is_stamp(view, i)]
    if before and sizes[before[0]] <= most and (len(before) == 1 or _is_signed_below(view, head, before[0])):
        return before[0]
    if before or first != head + 1 or first + 2 >= stop or sizes[first] > most:
        return None
    return first if _is_signed_below(view, head, first) else None


def _is_stamp(view: View, i: int) -> bool:
    """Whether a line tells when and where it was put up rather than what happened: it holds an hour."""
    return i in view.figured and _HOUR.search(view.keys[i]) is not None


def opens_body(view: View, i: int) -> bool:
    """Whether block ``i`` is a summary that the story begins with all the same: a sentence under the headline, with the
    byline or the date under it. Where a site keeps its article in one box, that is its first paragraph too."""
    return i > 0 and view.ends[i] and view.sizes[i] <= _SUMMARY[1] and _is_signed_below(view, i - 1, i)


def _is_signed_below(view: View, head: int, i: int) -> bool:
    """Whether block ``i`` stands right under the headline, and a byline or a date right under it."""
    after = view.settled[i + 1] if i + 1 < len(view.settled) else None
    return i == head + 1 and after is not None and after.label in (Label.BYLINE, Label.DATE)


def headline(view: View, first: int, stop: int, titles: Sequence[int]) -> int | None:
    """The headline's block: the line of a headline's shape that stands nearest to the story's first long paragraph and
    is best borne out by what is under it.

    In a page flattened, the story may seem to begin with what is rather the page's (a notice, a list, a teaser). There
    the headline is looked for in it too, where a byline or a date is under it, or it stands twice. Where the page's
    title was flattened with it, that says which line it is: one of ``titles``.
    """
    if first >= stop:
        return None
    flattened = furniture(view) > _LITTLE
    lead = _first_long(view, first, stop) if flattened else first
    titled = best_titled(view, titles, _told(view, first, stop) if flattened else first)
    if titled is not None:
        return titled
    repeated = _repeated(view, first, stop)
    settled = view.settled
    best, best_score = None, _LEAST
    last = min(_told(view, lead, stop), lead + _BELOW - 1) if flattened else lead
    for i in range(last, max(0, lead - 1 - _ABOVE) - 1, -1):
        if settled[i] is not None or not _is_line(view, i) or (i >= first and not _is_borne(view, i, repeated)):
            continue
        cost = _INSIDE if i >= lead and not (i == first and _asks_for_headline(view, first)) else 0.0
        score = _headline_score(view, i, repeated) - cost - _PER_LINE * abs(i - lead)
        if score > best_score:
            best, best_score = i, score
    return best


def titles_in(view: View) -> Sequence[int]:
    """The open lines that the page's title is or holds beside a name: ``Ferry strike ends - Northport News``."""
    title, keys = view.title, view.keys
    held = [i for i in range(1, len(keys)) if keys[i] and keys[i] in title and view.settled[i] is None]
    return [i for i in held if view.sizes[i] >= _HEADLINE_SIZES[0] and _is_title(title, keys[i])]


def best_titled(view: View, titles: Sequence[int], last: int) -> int | None:
    """Of the lines ``titles`` that the page's title tells, down to ``last``, the longest, then the last."""
    return max((i for i in titles if i <= last), key=lambda i: (view.sizes[i], i), default=None)


def _is_title(title: str, key: str) -> bool:
    """Whether a page's title is the headline ``key``, or that and a name beside it; a menu's name may stand twice, and
    that of a site with others beside it."""
    before, _, after = title.partition(key)
    words = key.count(" ") + 1
    if not before and not after:
        return words > _MENU_WORDS or len(key) >= _LONG_TITLE
    parted = after.lstrip()[:1] in _PARTING if after else before.rstrip()[-1:] in _PARTING
    return parted and not (before and after) and (len(key) >= _KICKER or 2 * len(key) > len(title))


def _first_long(view: View, first: int, stop: int) -> int:
    """The first paragraph of the story that is long and closes as one."""
    reach = range(first, min(first + _REACH, stop))
    settled, sizes = view.settled, view.sizes
    long = (i for i in reach if settled[i] is None and view.ends[i] and sizes[i] >= _LONG)
    return next(long, first)


def _told(view: View, first: int, stop: int) -> int:
    """The last block that may be a headline though the story seems to begin with ``first``: before there is much prose.
    """
    told = 0
    for i in range(first, stop):
        told += view.sizes[i] if view.prose[i] and view.settled[i] is None else 0
        if told > _TOLD:
            return i - 1
    return stop - 1


def _is_borne(view: View, i: int, repeated: set[str]) -> bool:
    """Whether more than its shape says that a line is a headline."""
    block = view.blocks[i]
    return _signed(view, i) > 0 or block.mark is Mark.HEADING or (view.keys[i] in repeated and view.sizes[i] >= _KICKER)


def _is_line(view: View, i: int) -> bool:
    """Whether a block is no paragraph and may be a headline by its length; a long one reads like prose, but has no full
    stop."""
    least, most = _HEADLINE_SIZES
    return least <= view.sizes[i] <= most and (not view.prose[i] or view.blocks[i].text[-1] not in _FULL)


def _signed(view: View, i: int) -> float:
    """How near under a line its byline, its date or both in one line stand; 0 where none does, or text comes before."""
    for j in range(i + 1, min(i + 1 + _SIGNED, len(view.blocks))):
        found = view.settled[j]
        stamped = found is None and _is_stamp(view, j) and not _is_name(view, i)
        if stamped or (found is not None and found.label in (Label.BYLINE, Label.DATE)):
            return 1.0 / (1.0 + _PER_STEP * (j - i - 1))
        if found is None and j > i + 1 and view.sizes[j] > _NAME:
            break
    return 0.0


def _is_name(view: View, i: int) -> bool:
    """Whether a line may be a name alone, which stands over day and hour as often as a headline does."""
    return view.sizes[i] <= _LONGEST_NAME and is_person(view.blocks[i].text)


def _asks_for_headline(view: View, first: int) -> bool:
    """Whether the story seems to begin with a question that is rather its headline: a byline or a date follows it."""
    asks = view.blocks[first].text[-1] in _CALLING and not view.prose[first]
    return asks and first + 1 < len(view.blocks) and _is_signed_below(view, first - 1, first)


def _repeated(view: View, first: int, stop: int) -> set[str]:
    """The lines that stand twice; not those right above the story and right below it again, which are rows of
    buttons."""
    keys = [view.keys[i] for i in view.keyed]
    if len(set(keys)) == len(keys):
        return set()
    again = {key for key, count in Counter(keys).items() if count > 1}
    above = view.keys[max(0, first - _BESIDE) : first]
    return again.difference(set(above).intersection(view.keys[stop : stop + _BESIDE]))


def _headline_score(view: View, i: int, repeated: set[str]) -> float:
    block = view.blocks[i]
    size = view.sizes[i]
    if (block.text[0] in "(“" and view.ends[i]) or (_is_stamp(view, i) and _YEAR.search(block.text)):
        return 0.0
    words = block.text.count(" ") + 1
    mark = block.mark
    first_rank = mark is Mark.HEADING and view.page.source.startswith("# ", block.start)
    score = 1.0 + min(size, 60) / 40 + 2.0 * (mark is Mark.HEADING) + 1.0 * first_rank - 1.0 * (mark is Mark.LIST_ITEM)
    score += 0.8 * (view.keys[i] in repeated and words > 2 and size >= _KICKER)
    score -= 1.0 * (_is_stamp(view, i) or (i in view.figured and ":" in block.text and size < _STAMP))
    score -= 1.0 * (block.text[-1] in ".。:") + 1.0 * (words < 3 and size < _KICKER)
    score -= 1.5 * (glued(block.text) > 1) + 0.3 * max(0, _titles_about(view, i) - 1)
    score += 0.5 * _deck(view, i) + 1.3 * _signed(view, i)
    tells = i + 1 < len(view.blocks) and view.settled[i + 1] is None and view.prose[i + 1]
    return max(score + 0.3 * tells, 0.0)


def _titles_about(view: View, i: int) -> int:
    """How many of the two lines above and the two below look like titles: a list of them is of other stories."""
    settled, ends, sizes = view.settled, view.ends, view.sizes
    near = [j for j in (i - 2, i - 1, i + 1, i + 2) if 0 <= j < len(sizes)]
    return len([j for j in near if settled[j] is None and not ends[j] and _TITLE[0] <= sizes[j] <= _TITLE[1]])


def _deck(view: View, i: int) -> int:
    """1 where a deck stands under line ``i``, -1 where the line is rather one itself: of two lines together, the longer
    one below, the first is the headline."""
    size = view.sizes[i]
    if size < _KICKER:
        return 0
    below = _next_title(view, range(i + 1, min(i + 1 + _BESIDE, len(view.blocks))))
    if below is not None and view.sizes[below] > size and not view.prose[below]:
        return 1
    above = _next_title(view, range(i - 1, max(-1, i - 1 - _BESIDE), -1))
    return -1 if above is not None and view.sizes[above] < size and not view.ends[above] else 0


def _next_title(view: View, near: Iterable[int]) -> int | None:
    """The first open line of some length among ``near``, if it has several words."""
    i = next((j for j in near if view.settled[j] is None and view.sizes[j] >= _KICKER), None)
    return i if i is not None and view.blocks[i].text.count(" ") > _FEW_WORDS else None
