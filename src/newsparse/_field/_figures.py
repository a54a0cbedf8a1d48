"""Dates written in figures: ``30.1.2024``, ``2024-01-30``, ``1/30/24``, ``30/1-2024``."""

from __future__ import annotations

from collections.abc import Container

from newsparse._field._found import Found, close, is_day
from newsparse._field._order import Context
from newsparse._field._tokens import Token, is_year
from newsparse._field._words import Calendar, Use
from newsparse._field._written import full_year

__all__ = ["figures", "figures_without_year"]

_MARKS = frozenset("./-")
_LATEST = 2050
_BUDDHIST, _BUDDHIST_YEARS = 543, range(2443, 2594)
_PERSIAN_YEARS = range(1304, 1415)
_HIJRI_YEARS = range(1415, 1500)
_BIKRAM_YEARS = range(2040, 2100)
_PERSIAN_LANGUAGES = frozenset(("fa", "ps", "ckb"))
_HIJRI_LANGUAGES = frozenset(("ar", "ur"))

Pairs = tuple[tuple[int, int | None], ...]


def figures(tokens: list[Token], at: int, barred: Container[int], context: Context) -> Found | None:
    """The date that begins with the number at ``at``."""
    row = (at, at + 2, at + 4)
    if row[-1] >= len(tokens) or not all(tokens[i].width for i in row) or any(i in barred for i in row):
        return _north(tokens, at, barred)
    first, mark, second, other, third = tokens[at : at + 5]
    if mark.key not in _MARKS or second.width > 2:
        return None
    if other.key != mark.key or not _close_together(tokens, at) or _goes_on(tokens, at, barred):
        return _north(tokens, at, barred)
    if first.width == 4:
        return _year_first(tokens, at, context.language)
    if first.width > 2 or third.width not in (2, 4):
        return None
    if third.width == 2:
        return _short(tokens, at, context)
    year = third.value
    if year in _BUDDHIST_YEARS:
        year -= _BUDDHIST
    calendar = _calendar(year, context.language)
    if calendar is None and not 1700 <= year <= _LATEST:
        return None
    return _found(tokens, at, year, both(first.value, second.value), calendar)


def _found(tokens: list[Token], at: int, year: int, pairs: Pairs, calendar: Calendar | None = None) -> Found | None:
    if not pairs:
        return None
    return Found(at, close(tokens, at + 5), year, pairs, calendar, tokens[at + 1].key)


def both(first: int, second: int) -> Pairs:
    """Month and day, first read as day and month, then as month and day, as far as they can be.

    >>> both(3, 12), both(13, 1), both(4, 4)
    (((12, 3), (3, 12)), ((1, 13),), ((4, 4),))
    """
    pairs = [(month, day) for day, month in ((first, second), (second, first)) if 0 < month <= 12 and 0 < day <= 31]
    return tuple(dict.fromkeys(pairs))


def _year_first(tokens: list[Token], at: int, language: str) -> Found | None:
    year, month, day = tokens[at].value, tokens[at + 2].value, tokens[at + 4]
    if not is_year(year) or not 0 < month <= 12 or not is_day(tokens, at + 4):
        return None
    if year in _BUDDHIST_YEARS:
        year -= _BUDDHIST
    calendar = _calendar(year, language)
    if calendar is None and not 1700 <= year <= _LATEST:
        return None
    return _found(tokens, at, year, ((month, day.value),), calendar)


def _calendar(year: int, language: str) -> Calendar | None:
    if year in _PERSIAN_YEARS and language not in _HIJRI_LANGUAGES:
        return Calendar.PERSIAN
    if year in _HIJRI_YEARS and language not in _PERSIAN_LANGUAGES:
        return Calendar.HIJRI
    return Calendar.BIKRAM if language == "ne" and year in _BIKRAM_YEARS else None


def _short(tokens: list[Token], at: int, context: Context) -> Found | None:
    """Three numbers of at most two figures; nothing may be glued to them, as to a version."""
    first, second, third = tokens[at].value, tokens[at + 2].value, tokens[at + 4].value
    if at and tokens[at - 1].stop == tokens[at].start and tokens[at - 1].key[0].isalpha():
        return None
    if tokens[at].width == 2 and 0 < second <= 12 and 0 < third <= 31 and (first > 31 or context.year_first):
        return _found(tokens, at, full_year(first), ((second, third),))
    return _found(tokens, at, full_year(third), both(first, second))


def _close_together(tokens: list[Token], at: int) -> bool:
    """At most one space beside each mark; a dash with spaces needs a year of four figures."""
    gaps = [tokens[i + 1].start - tokens[i].stop for i in range(at, at + 4)]
    if max(gaps) > 2:
        return False
    return tokens[at + 1].key != "-" or max(gaps) == 0 or 4 in (tokens[at].width, tokens[at + 4].width)


def _goes_on(tokens: list[Token], at: int, barred: Container[int]) -> bool:
    """Whether the three numbers are part of a longer row: 192.168.10.12."""
    mark = tokens[at + 1].key
    if at > 1 and tokens[at - 1].key == mark and tokens[at - 2].width and _glued(tokens, at - 2):
        return True
    after = at + 5
    if after + 1 >= len(tokens) or tokens[after].key != mark or not tokens[after + 1].width:
        return False
    return after + 1 not in barred and _glued(tokens, after - 1)


def _glued(tokens: list[Token], at: int) -> bool:
    return tokens[at].stop == tokens[at + 1].start and tokens[at + 1].stop == tokens[at + 2].start


def _north(tokens: list[Token], at: int, barred: Container[int]) -> Found | None:
    """The Scandinavian forms ``30/1-2024`` and ``30/1 2024``."""
    if at + 3 >= len(tokens) or any(at + i in barred for i in (0, 2)) or tokens[at + 1].key != "/":
        return None
    day, month = tokens[at], tokens[at + 2]
    year = tokens[at + 3] if tokens[at + 3].width else tokens[at + 4] if at + 4 < len(tokens) else None
    if year is None or year.width != 4 or not 1900 <= year.value <= _LATEST or not _glued(tokens, at):
        return None
    if tokens[at + 3] is not year and (tokens[at + 3].key != "-" or not _glued(tokens, at + 2)):
        return None
    if not is_day(tokens, at) or not 0 < month.value <= 12 or (at and tokens[at - 1].key == "/"):
        return None
    return Found(at, at + (4 if tokens[at + 3] is year else 5), year.value, ((month.value, day.value),), None, "-")


def figures_without_year(tokens: list[Token], at: int, barred: Container[int], context: Context) -> Found | None:
    """``11/02 19:16``, ``24.12. 15:30``: day and month, only beside a time or the name of a weekday."""
    if at + 2 >= len(tokens) or not tokens[at].width or not _glued(tokens, at):
        return None
    if tokens[at + 1].key not in ("/", ".") and not (tokens[at + 1].key == "-" and context.year_first):
        return None
    first, second = tokens[at], tokens[at + 2]
    if first.width > 2 or second.width > 2 or any(i in barred for i in (at, at + 2)):
        return None
    stop = at + 3
    if stop < len(tokens) and tokens[stop].key == ".":
        stop += 1
    elif tokens[at + 1].key == ".":
        return None
    if not (_beside(tokens, stop, 1, barred) or _beside(tokens, at - 1, -1, barred)):
        return None
    pairs = both(first.value, second.value)
    return Found(at, stop, None, pairs, None, tokens[at + 1].key) if pairs else None


def _beside(tokens: list[Token], at: int, way: int, barred: Container[int]) -> bool:
    for there in range(at, at + 3 * way, way):
        if not 0 <= there < len(tokens):
            return False
        if there in barred or tokens[there].word.weekdays is not None:
            return True
        if tokens[there].key not in (",", "-", "(", ")", "|", ".") and Use.AT not in tokens[there].word.uses:
            return False
    return False
