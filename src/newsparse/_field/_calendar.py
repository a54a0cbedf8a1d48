"""Days of other calendars as Gregorian days.

The Persian year is counted by the 33-year cycle, which is exact for 1210-1498. The Hijri months begin when the moon is
seen, and Mecca's almanac runs before it, so a tabular day may be two days late or one early: four days come back.
Bengali days differ between Bangladesh and India: none comes back. Bikram Sambat has a table, as its months have no
rule; it ends where the published almanacs end.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from newsparse._field._words import Calendar

__all__ = ["ERAS", "days"]

_MINGUO = ("民 國", "民 国", "中 華 民 國", "中 华 民 国")
ERAS = {"令 和": 2018, "平 成": 1988, "昭 和": 1925, **dict.fromkeys(_MINGUO, 1911)}
"""The year before each era's first."""

_PERSIAN_EPOCH = dt.date(1925, 3, 21)  # 1 Farvardin 1304, the first year of the official calendar
_PERSIAN_FIRST = 1304
_PERSIAN_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_HIJRI_EPOCH = 227015  # 1 Muharram 1 as a proleptic Gregorian ordinal (16 July 622 Julian)
_HIJRI_LEAP_SHIFT, _HIJRI_CYCLE = 3, 30
_BIKRAM_FIRST = 2040
_BIKRAM_EPOCH = dt.date(1983, 4, 14)
# One word a year: the days of each month less 29.
_BIKRAM_LENGTHS = """
223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011
223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011
223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 222322010102 223222101011
223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011
232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011
232321110011 232321110102 223222101011 223222101011
"""
_BIKRAM = _BIKRAM_LENGTHS.split()


def days(calendar: Calendar, year: int, month: int, day: int) -> tuple[dt.date, ...]:
    """The Gregorian days that the day may be: one; none if there is no such day; several where the calendar is unsure.

    >>> days(Calendar.PERSIAN, 1402, 11, 1)
    (datetime.date(2024, 1, 21),)
    >>> days(Calendar.BIKRAM, 2077, 12, 29)
    (datetime.date(2021, 4, 11),)
    >>> [str(day) for day in days(Calendar.HIJRI, 1445, 7, 10)]
    ['2024-01-19', '2024-01-20', '2024-01-21', '2024-01-22']
    """
    return _DAYS[calendar](year, month, day)


def _persian(year: int, month: int, day: int) -> tuple[dt.date, ...]:
    if not _PERSIAN_FIRST <= year < 1499 or day > _persian_length(year, month):
        return ()
    past = sum(365 + _is_persian_leap(y) for y in range(_PERSIAN_FIRST, year))
    past += sum(_persian_length(year, m) for m in range(1, month))
    return (_PERSIAN_EPOCH + dt.timedelta(days=past + day - 1),)


def _persian_length(year: int, month: int) -> int:
    return 31 if month <= 6 else 30 if month < 12 else 29 + _is_persian_leap(year)


def _is_persian_leap(year: int) -> bool:
    return year % 33 in _PERSIAN_LEAP


def _hijri(year: int, month: int, day: int) -> tuple[dt.date, ...]:
    if not 1300 <= year <= 1500 or day > 30:
        return ()
    past = (year - 1) * 354 + (_HIJRI_LEAP_SHIFT + 11 * year) // _HIJRI_CYCLE + (59 * (month - 1) + 1) // 2
    middle = dt.date.fromordinal(_HIJRI_EPOCH + past + day - 1)
    return tuple(middle + dt.timedelta(days=shift) for shift in (-2, -1, 0, 1))


def _bengali(year: int, month: int, day: int) -> tuple[dt.date, ...]:
    return ()


def _bikram(year: int, month: int, day: int) -> tuple[dt.date, ...]:
    at = year - _BIKRAM_FIRST
    if not 0 <= at < len(_BIKRAM) or day > _bikram_length(at, month):
        return ()
    past = sum(_bikram_length(y, m) for y in range(at) for m in range(1, 13))
    past += sum(_bikram_length(at, m) for m in range(1, month))
    return (_BIKRAM_EPOCH + dt.timedelta(days=past + day - 1),)


def _bikram_length(at: int, month: int) -> int:
    return 29 + int(_BIKRAM[at][month - 1])


_DAYS: dict[Calendar, Callable[[int, int, int], tuple[dt.date, ...]]] = {
    Calendar.PERSIAN: _persian,
    Calendar.HIJRI: _hijri,
    Calendar.BENGALI: _bengali,
    Calendar.BIKRAM: _bikram,
}
