"""A point in time as a page prints it: no finer than the page is sure of."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

__all__ = ["Precision", "Timestamp"]


class Precision(enum.StrEnum):
    """The finest part of a :class:`~newsparse.Timestamp` that the source states."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


@attrs.frozen
class Timestamp:
    """A date, with a time where one is printed, as exact as the source and no more.

    ``value`` is naive unless the source names a zone; parts finer than ``precision`` hold their lowest value and
    mean nothing. ``raw`` is the source text that was read, ``source`` says where it was found (``"text"`` for a
    visible line). ``readings`` holds the days that it may be where the order of day and month, or the calendar, stays
    open: ``precision`` is then coarser than a day. ``updated`` is the second point in time of a line that prints two,
    such as "Published … Updated …"; where a line prints only that of an update, it is the same point again.

    >>> stamp = Timestamp(dt.datetime(2024, 1, 30, 9, 5), Precision.MINUTE, raw="Jan 30, 2024 9:05")
    >>> stamp.date
    datetime.date(2024, 1, 30)
    >>> stamp.isoformat()
    '2024-01-30T09:05'
    """

    value: dt.datetime
    precision: Precision
    raw: str = ""
    zone: str | None = None
    source: str = "text"
    readings: tuple[dt.date, ...] = ()
    updated: Timestamp | None = None

    @property
    def date(self) -> dt.date | None:
        """The day, or ``None`` where the source is not sure of one."""
        if self.precision in (Precision.YEAR, Precision.MONTH):
            return None
        return self.value.date()

    def isoformat(self) -> str:
        """ISO 8601, cut at the precision: ``2024``, ``2024-01``, ``2024-01-30``, ``2024-01-30T09:05+05:00``."""
        if self.precision is Precision.YEAR:
            return f"{self.value.year:04}"
        if self.precision is Precision.MONTH:
            return f"{self.value.year:04}-{self.value.month:02}"
        if self.precision is Precision.DAY:
            return self.value.date().isoformat()
        spec = "minutes" if self.precision is Precision.MINUTE else "seconds"
        return self.value.isoformat(timespec=spec)
