"""From the dates of a line to one point in time: what was published when, and updated when."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse._field._clock import Clock
from newsparse._field._found import Found
from newsparse._field._line import Entry, Line
from newsparse._field._order import Context, settle
from newsparse._field._relative import when
from newsparse._field._words import Use
from newsparse._field._zones import Zone, offset
from newsparse._model.when import Precision, Timestamp

__all__ = ["timestamp"]

_DAY_AHEAD = dt.timedelta(days=1)
_YEAR_AHEAD = dt.timedelta(days=364)


def timestamp(line: Line, context: Context) -> Timestamp | None:
    """The date of publication among those of ``line``, with the date of the update."""
    dated = [(entry, stamp) for entry in line.entries if (stamp := _stamp(line, entry, context)) is not None]
    if not dated:
        return _told(line, context)
    entry, stamp = min(dated, key=lambda pair: _rank(*pair))
    if entry.role is Use.UPDATED:
        return attrs.evolve(stamp, updated=stamp)
    updated = next((s for e, s in dated if e.role is Use.UPDATED and e is not entry), None)
    return attrs.evolve(stamp, updated=updated or _updated_time(line, stamp, context))


def _rank(entry: Entry, stamp: Timestamp) -> tuple[bool, ...]:
    """What to take first: no update, a sure day, a date that is said to be of publication, our calendar, a year."""
    found = entry.found
    return (
        entry.role is Use.UPDATED,
        stamp.date is None,
        entry.role is not Use.PUBLISHED,
        found is None or found.calendar is not None,
        found is None or found.year is None,
    )


def _stamp(line: Line, entry: Entry, context: Context) -> Timestamp | None:
    found = entry.found
    if found is None:
        return None
    near = _near(line, entry, context) if found.year is None and _stands_out(line, entry) else None
    days = settle(found, entry.weekdays, context, near)
    raw = line.raw(entry.first, entry.stop)
    if len(days) == 1:
        return _at(line, days[0], entry.clock or _published_time(line), entry.zone, context, raw)
    months = {(found.year, month) for month, day in found.pairs if day is None}
    return _open(raw, days) if days else _month(raw, months)


def _stands_out(line: Line, entry: Entry) -> bool:
    """Whether a day and month without a year are a date and no accident ("3 out of 5"): something beside them says so."""
    if entry.role or entry.clock or entry.weekdays:
        return True
    words = [at for at, token in enumerate(line.tokens) if token.width or token.key[0].isalpha()]
    return entry.first == words[0] or entry.stop > words[-1]


def _near(line: Line, entry: Entry, context: Context) -> dt.date | None:
    """The day that a date without a year is not after: told by another date of the line, or by the day of reading."""
    for other in line.entries:
        if other.found is not None and other.found.year is not None:
            days = settle(other.found, other.weekdays, context, None)
            if len(days) == 1:
                return _plus(days[0], _YEAR_AHEAD) if entry.role is Use.UPDATED else days[0]
    return _plus(context.today, _DAY_AHEAD) if context.today is not None else None


def _plus(day: dt.date, ahead: dt.timedelta) -> dt.date:
    return day + ahead if dt.date.max - day > ahead else day


def _at(line: Line, day: dt.date, clock: Clock | None, zone: Zone | None, context: Context, raw: str) -> Timestamp:
    if clock is None or clock.time is None:
        return Timestamp(dt.datetime(day.year, day.month, day.day), Precision.DAY, raw)
    value = dt.datetime.combine(day, clock.time)
    if zone is None:
        return Timestamp(value, clock.precision, raw)
    shift = offset(zone, value, context.tag)
    if shift is not None:
        value = value.replace(tzinfo=dt.timezone(shift))
    return Timestamp(value, clock.precision, raw, line.raw(zone.first, zone.stop).strip("()"))


def _open(raw: str, days: tuple[dt.date, ...]) -> Timestamp | None:
    """Several days: what they share is sure, the rest stays open."""
    first, last = min(days), max(days)
    if first.year != last.year:
        return None
    if first.month != last.month:
        return Timestamp(dt.datetime(first.year, 1, 1), Precision.YEAR, raw, readings=days)
    return Timestamp(dt.datetime(first.year, first.month, 1), Precision.MONTH, raw, readings=days)


def _month(raw: str, months: set[tuple[int | None, int]]) -> Timestamp | None:
    if len(months) != 1:
        return None
    year, month = months.pop()
    return None if year is None else Timestamp(dt.datetime(year, month, 1), Precision.MONTH, raw)


def _published_time(line: Line) -> Clock | None:
    return next((entry.clock for entry in line.times if entry.role is Use.PUBLISHED), None)


def _updated_time(line: Line, stamp: Timestamp, context: Context) -> Timestamp | None:
    """An update of which only the time is printed ("…, mis à jour à 21:00"): the same day, if it is not before."""
    for entry in line.times:
        if entry.role is Use.UPDATED and entry.clock is not None and stamp.date is not None:
            updated = _at(line, stamp.date, entry.clock, entry.zone, context, line.raw(entry.first, entry.stop))
            before = stamp.precision is not Precision.DAY and updated.value.time() < stamp.value.time()
            return None if before or updated.precision is Precision.DAY else updated
    return None


def _told(line: Line, context: Context) -> Timestamp | None:
    """A time told from the moment of reading; a bare "today" only where the line is nothing else."""
    for entry in line.entries:
        told = entry.told
        if told is None or context.base is None:
            continue
        if told.stop - told.first > 1 or entry.clock or entry.role or line.is_whole:
            return when(told, context.base, entry.clock, line.raw(entry.first, entry.stop))
    return None
