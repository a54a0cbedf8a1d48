"""The date in a dateline: a day and a month, often without a year."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._field.dateline._months import is_month, is_weekday
from newsparse._field.dateline._words import words

__all__ = ["Day", "find_day", "is_year"]

_WORD = re.compile(r"\S+")
_DAY = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.º|日|일|-го)?(?:[-–]\d{1,2})?(?:/(?:19|20)\d\d)?[.,]?", re.IGNORECASE
)
_YEAR = re.compile(r"(?:(?:19|20|25|13|14)\d\d|[۰-۹٠-٩০-৯०-९]{4})(?:г\.?|年|هـ|م)?[.,]?")
_FIGURES = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})[.,]?|(\d{1,2})[月월](\d{1,2})[日일]|(\d{1,2})[日일]")
_MOST_WORDS = 14

_Parts = list[tuple[str, int, int]]


class Day(NamedTuple):
    """A printed date: its offsets in the text, and whether it names a year."""

    start: int
    stop: int
    year: bool


def is_year(text: str) -> bool:
    """Whether ``text`` is a year and nothing else.

    >>> is_year("2019"), is_year("২০১৯"), is_year("85")
    (True, True, False)
    """
    return _YEAR.fullmatch(text) is not None


def find_day(text: str) -> Day | None:
    """The date in a few words, wherever it stands among them.

    >>> find_day("MADRID 24 Oct.")
    Day(start=7, stop=14, year=False)
    >>> find_day("14. Dezember 2021")
    Day(start=0, stop=17, year=True)
    >>> find_day("May Street") is None
    True
    """
    if not any(map(str.isdigit, text)) and (text.isascii() or words("days").isdisjoint(text.split())):
        return None
    parts = [(m[0], m.start(), m.end()) for m in _WORD.finditer(text)]
    if len(parts) > _MOST_WORDS:
        return None
    for i, (word, start, _) in enumerate(parts):
        match = _FIGURES.fullmatch(word)
        if match is not None:
            return Day(start, start + len(word.rstrip(".,")), year=match[1] is not None)
        if is_month(word):
            found = _around(parts, i)
            if found is not None:
                return _with_second(text, found)
    return None


def _with_second(text: str, day: Day) -> Day:
    """``05 رجب 1445 هـ الموافق 17 يناير 2024 م``: the same day in two calendars."""
    joint = _WORD.search(text, day.stop)
    if joint is None or joint[0] not in words("same_day"):
        return day
    second = find_day(text[joint.end() :])
    return day if second is None else Day(day.start, joint.end() + second.stop, year=second.year)


def _around(parts: _Parts, at: int) -> Day | None:
    """The date round the month word ``at``: its day, then the year; or a month that opens, and its year."""
    first = last = at
    if at and _is_day(parts[at - 1]):
        first = at - 1
    elif at > 1 and _is_link(parts[at - 1]) and _is_day(parts[at - 2]):
        first = at - 2
    elif at + 1 < len(parts) and _is_day(parts[at + 1]):
        last = at + 1
    elif at or not is_year(parts[min(1, len(parts) - 1)][0]):
        return None
    if first and is_weekday(parts[first - 1][0]):
        first -= 1
    named = _to_year(parts, _to_tail(parts, last, twice=last == at))
    short = last == at and _is_short_year(parts, at)
    named += short
    year = short or is_year(parts[named][0])
    last = _to_tail(parts, named, twice=False) if year else named
    if not year and first and first == at and is_year(parts[at - 1][0]):
        first, year = at - 1, True
    ordinal = last == len(parts) - 1 and last > at and parts[last][0][-1] == "." and not is_year(parts[last][0])
    return Day(parts[first][1], parts[-1][2] if ordinal else _end(parts[last]), year=year)


def _to_tail(parts: _Parts, last: int, *, twice: bool) -> int:
    """``kovo 4 d.``: a small word is part of the date; and so is a month's second name, ``مارس آذار``."""
    if last + 1 == len(parts):
        return last
    tail = parts[last + 1][0]
    return last + (tail in words("date_tails") or (twice and is_month(tail)))


def _to_year(parts: _Parts, last: int) -> int:
    for step in (1, 2):
        at = last + step
        if at < len(parts) and is_year(parts[at][0]) and all(map(_is_link, parts[last + 1 : at])):
            return at
    return last


def _is_short_year(parts: _Parts, at: int) -> bool:
    """``15 Kasım 22``: two figures that close the words, after a day and its month."""
    closes = at > 0 and at + 2 == len(parts) and _is_day(parts[at - 1])
    return closes and len(parts[-1][0]) == 2 and parts[-1][0].isdigit()


def _end(word: tuple[str, int, int]) -> int:
    """The end of the date's last word: a stop belongs to a short month only."""
    text, start, _ = word
    bare = text.rstrip(".,")
    whole = bare in words("short_months") or bare.casefold() in words("short_months")
    short = text.endswith(".") and ("." in bare or (len(bare) <= 4 and bare.isalpha() and not whole))
    return start + len(bare) + short


def _is_day(word: tuple[str, int, int]) -> bool:
    match = _DAY.fullmatch(word[0])
    return word[0] in words("days") if match is None else 1 <= int(match[1]) <= 32


def _is_link(word: tuple[str, int, int]) -> bool:
    return word[0].casefold() in words("inside_dates")
