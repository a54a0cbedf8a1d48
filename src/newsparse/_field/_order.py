"""Which day a date is: the order of day and month, the year that is not printed, the calendar that is not sure."""

from __future__ import annotations

import calendar
import datetime as dt
import enum

import attrs

from newsparse._field._calendar import days as calendar_days
from newsparse._field._found import Found
from newsparse._field._words import Calendar

__all__ = ["Context", "DateOrder", "settle"]

_FURTHEST_BACK = 30
_MONTH_FIRST = frozenset(("en", "en-us"))
_DAY_FIRST_ZONES = frozenset(
    (
        "gmt",
        "bst",
        "cet",
        "cest",
        "mez",
        "mesz",
        "eet",
        "eest",
        "wat",
        "cat",
        "eat",
        "sast",
        "ist",
        "pkt",
        "hkt",
        "sgt",
        "myt",
        "wib",
        "aest",
        "aedt",
        "nzst",
        "nzdt",
    )
)
_YEAR_FIRST = frozenset(("ja", "zh", "ko", "hu", "lt", "mn"))


class DateOrder(enum.StrEnum):
    """The order of day, month and year in dates written in figures."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@attrs.frozen
class Context:
    """What is known beside the date: the language tag in small letters, the day of reading, the order of the site, and
    the zone that is printed."""

    tag: str = ""
    base: dt.date | None = None
    order: DateOrder | None = None
    zone: str = ""

    @property
    def language(self) -> str:
        return self.tag.partition("-")[0]

    @property
    def year_first(self) -> bool:
        """Whether the year leads even where it has two figures."""
        return self.order is DateOrder.YMD or (self.order is None and self.language in _YEAR_FIRST)

    @property
    def today(self) -> dt.date | None:
        return self.base.date() if isinstance(self.base, dt.datetime) else self.base


def settle(found: Found, weekdays: tuple[int, ...], context: Context, near: dt.date | None) -> tuple[dt.date, ...]:
    """The days that ``found`` may be, as few as there is evidence for; none if there is no such day.

    ``near`` is a day that a date without a year is not after.
    """
    if found.year is None:
        return _without_year(found, weekdays, context, near)
    return _narrow(found, _days(found, found.year), weekdays, context)


def _days(found: Found, year: int) -> list[dt.date]:
    days: list[dt.date] = []
    for month, day in found.pairs:
        if day is None:
            continue
        if found.calendar is not None:
            days += calendar_days(found.calendar, year, month, day)
        elif day <= 28 or day <= calendar.monthrange(year, month)[1]:
            days.append(dt.date(year, month, day))
    return days


def _narrow(found: Found, days: list[dt.date], weekdays: tuple[int, ...], context: Context) -> tuple[dt.date, ...]:
    """Keep the days that the evidence allows: weekday first, then the site, what parts the figures, the language."""
    if found.calendar is Calendar.BIKRAM and weekdays and days and days[0].weekday() not in weekdays:
        days = [days[0] + dt.timedelta(days=shift) for shift in (-1, 1)]
    if len(days) < 2:
        return tuple(days)
    fitting = [day for day in days if day.weekday() in weekdays]
    days = fitting or days
    if len(days) == 2 and found.mark:
        first = _first_is_day(found, context)
        return tuple(days) if first is None else (days[0],) if first else (days[1],)
    return tuple(days)


def _first_is_day(found: Found, context: Context) -> bool | None:
    """Whether the first figure is the day; ``None`` where nothing tells."""
    if found.year is None and context.year_first:
        return False
    if context.order in (DateOrder.DMY, DateOrder.MDY):
        return context.order is DateOrder.DMY
    if found.mark in (".", "-"):
        return True
    if context.zone in _DAY_FIRST_ZONES and context.tag in ("", "en"):
        return True
    return context.tag not in _MONTH_FIRST if context.tag else None


def _without_year(
    found: Found, weekdays: tuple[int, ...], context: Context, near: dt.date | None
) -> tuple[dt.date, ...]:
    """The last such day that is not after ``near`` and falls on the weekday that is printed."""
    if near is None:
        return ()
    pairs = found.pairs
    if len(pairs) == 2 and found.mark:
        first = _first_is_day(found, context)
        pairs = pairs if first is None else pairs[:1] if first else pairs[1:]
    last = (_last(found._replace(pairs=(pair,)), weekdays, near) for pair in pairs)
    return tuple(day for day in last if day is not None)


def _last(found: Found, weekdays: tuple[int, ...], near: dt.date) -> dt.date | None:
    years = range(near.year, max(0, near.year - _FURTHEST_BACK), -1)
    days = [day for year in years for day in _days(found, year) if day <= near]
    fitting = [day for day in days if day.weekday() in weekdays]
    return next(iter(fitting or days), None)
