"""The day of a moment in UTC where the page's own zone is told only by another date on it."""

from __future__ import annotations

import datetime as dt

from newsparse._model.when import Precision, Timestamp

__all__ = ["is_near_midnight", "is_zoneless", "on_day_of"]

_MORNING, _NIGHT = 8, 22
_WEST, _EAST = 11, 24 - 11
_TIMED = frozenset({Precision.MINUTE, Precision.SECOND})


def is_near_midnight(moment: dt.datetime) -> bool:
    """Whether a moment in UTC may well be another day where the page is made.

    >>> is_near_midnight(dt.datetime(2024, 1, 30, 2, tzinfo=dt.UTC)), is_near_midnight(dt.datetime(2024, 1, 30, 2))
    (True, False)
    """
    return moment.utcoffset() == dt.timedelta(0) and not _MORNING <= moment.hour < _NIGHT


def is_zoneless(stamp: Timestamp) -> bool:
    """Whether a stamp has a time of day and no zone: it may be another day where the page is made.

    >>> is_zoneless(Timestamp(dt.datetime(2024, 1, 30, 9, 5), Precision.MINUTE))
    True
    """
    return stamp.value.tzinfo is None and stamp.precision in _TIMED


def on_day_of(witness: Timestamp, stamp: Timestamp, most: int = 10_000) -> Timestamp:
    """The witness, where it is the stamp's day in a zone that fits, or up to ``most`` days earlier; else the stamp.

    >>> utc = Timestamp(dt.datetime(2024, 1, 30, 2, tzinfo=dt.UTC), Precision.SECOND)
    >>> day = Timestamp(dt.datetime(2024, 1, 29), Precision.DAY)
    >>> on_day_of(day, utc).date
    datetime.date(2024, 1, 29)
    """
    if witness.date is None or stamp.date is None:
        return stamp
    ahead = (stamp.date - witness.date).days
    if ahead in (-1, 1):
        return witness if _may_move(stamp.value, ahead) else stamp
    return witness if 1 < ahead <= most else stamp


def _may_move(moment: dt.datetime, ahead: int) -> bool:
    """Whether a moment in UTC, or in no zone, may be the day before, west of it, or the day after, east of it."""
    if moment.utcoffset():
        return False
    return moment.hour < _WEST if ahead > 0 else moment.hour >= _EAST
