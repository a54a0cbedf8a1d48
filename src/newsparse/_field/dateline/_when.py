"""The date in a dateline: a day and a month, often without a year."""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import NamedTuple

from newsparse._field.dateline import _months

__all__ = ["Day", "find_day", "is_year"]

_WORD = re.compile(r"\S+")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.º|日|일|-го)?(?:[-–]\d{1,2})?[.,]?", re.IGNORECASE)
_YEAR = re.compile(r"((?:19|20)\d\d|[۰-۹٠-٩০-৯०-९]{4})(?:г\.?|年)?[.,]?")
_FIGURES = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})[.,]?|(\d{1,2})[月월](\d{1,2})[日일]|(\d{1,2})[日일]")
_LINKS = frozenset({"de", "del", "of", "ngày", "d."})
_FULL = frozenset("may june july mai mayo juin mei maj maja juni juli maio май мая мај mája máj mars mart août rujna lipca luty marca".split())
_MOST_WORDS = 9


class Day(NamedTuple):
    """A printed date: its offsets in the text, and the day where it is complete."""

    start: int
    stop: int
    date: dt.date | None
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
    Day(start=7, stop=14, date=None, year=False)
    >>> find_day("14. Dezember 2021").date
    datetime.date(2021, 12, 14)
    >>> find_day("May Street") is None
    True
    """
    if not any(map(str.isdigit, text)):
        return None
    words = [(m[0], m.start(), m.end()) for m in _WORD.finditer(text)]
    if len(words) > _MOST_WORDS:
        return None
    for i, (word, start, _) in enumerate(words):
        figures = _figures(word, start)
        if figures is not None:
            return figures
        month = _months.month(word)
        if month:
            found = _around(words, i, month)
            if found is not None:
                return found
    return None


def _figures(word: str, start: int) -> Day | None:
    match = _FIGURES.fullmatch(word)
    if match is None:
        return None
    stop = start + len(word.rstrip(".,"))
    if match[1] is None:
        return Day(start, stop, None, year=False)
    a, b, c = int(match[1]), int(match[3]), int(match[4])
    if a > 31:
        return Day(start, stop, _date(a, b, c), year=True)
    c += 2000 if c < 100 else 0
    if a > 12 or a == b or match[2] == ".":
        return Day(start, stop, _date(c, b, a), year=True)
    return Day(start, stop, _date(c, a, b) if b > 12 else None, year=True)


def _around(words: list[tuple[str, int, int]], at: int, month: int) -> Day | None:
    """The date round the month word ``at``: the day before or after it, then the year."""
    first = last = at
    day = _day(words[at - 1][0]) if at else None
    if day is not None:
        first = at - 1
    elif at > 1 and words[at - 1][0].casefold() in _LINKS and (day := _day(words[at - 2][0])) is not None:
        first = at - 2
    elif at + 1 < len(words) and (day := _day(words[at + 1][0])) is not None:
        last = at + 1
    else:
        return None
    if first and _months.is_weekday(words[first - 1][0]):
        first -= 1
    last = _to_year(words, last)
    year = _year(words[last][0])
    date = _date(year, month, day) if year else None
    return Day(words[first][1], _end(words[last]), date, year=year is not None)


def _to_year(words: list[tuple[str, int, int]], last: int) -> int:
    for step in (1, 2):
        if last + step < len(words) and _YEAR.fullmatch(words[last + step][0]):
            between = words[last + 1 : last + step]
            if all(w[0].casefold() in _LINKS for w in between):
                return last + step
    return last


def _end(word: tuple[str, int, int]) -> int:
    """The end of the date's last word: a stop belongs to a short month only."""
    text, start, stop = word
    bare = text.rstrip(".,")
    if text.endswith(".") and len(bare) <= 4 and bare.isalpha() and bare.casefold() not in _FULL:
        return start + len(bare) + 1
    return start + len(bare)


@functools.cache
def _day(word: str) -> int | None:
    match = _DAY.fullmatch(word)
    return int(match[1]) if match and 1 <= int(match[1]) <= 32 else None


def _year(word: str) -> int | None:
    match = _YEAR.fullmatch(word)
    return int(match[1]) if match else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    if not 1900 <= year <= 2100 or month > 12:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
