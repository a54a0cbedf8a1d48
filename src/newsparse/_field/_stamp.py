"""From the dates of a line to one point in time: what was published when, and updated when."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse._field._clock import Clock
from newsparse._field._line import Entry, Line
from newsparse._field._order import Context, settle
from newsparse._field._relative import when
from newsparse._field._words import Use
from newsparse._field._zones import offset
from newsparse._model.when import Precision, Timestamp

__all__ = ["timestamp"]

_DAY_AHEAD = dt.timedelta(days=1)
_YEAR_AHEAD = dt.timedelta(days=364)
_SHORT = 3
_WORDS_TOO = frozenset(("out", "set", "ago", "des", "mar", "may", "mai"))


def timestamp(line: Line, context: Context) -> Timestamp | None:
    """The date of publication among those of ``line``, with the date of the update."""
    dated = [(entry, stamp) for entry in line.entries if (stamp := _stamp(line, entry, context)) is not None]
    if not dated:
        return _told(line, context)
    entry, stamp = dated[0] if len(dated) == 1 else min(dated, key=lambda pair: _rank(*pair))
    if entry.role is Use.UPDATED:
        return attrs.evolve(stamp, updated=stamp)
    updated = next((s for e, s in dated if e.role is Use.UPDATED and e is not entry), None)
    updated = updated or _updated_time(line, stamp, context)
    return stamp if updated is None or updated == stamp else attrs.evolve(stamp, updated=updated)


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
    if entry.zone is not None:
        context = attrs.evolve(context, zone=entry.zone.name)
    days = settle(found, entry.weekdays, context, near)
    if len(days) == 1:
        return _at(line, days[0], entry if entry.clock else entry._replace(clock=_published_time(line)), context)
    raw = line.raw(entry.first, entry.stop)
    return _open(raw, days) if days else _month(raw, {(found.year, month) for month, day in found.pairs if day is None})


def _stands_out(line: Line, entry: Entry) -> bool:
    """Whether a day and month without a year are a date and no accident, as in "3 out of 5"."""
    if entry.role or entry.clock or entry.weekdays or line.is_whole:
        return True
    month = line.tokens[entry.first if line.tokens[entry.stop - 1].width else entry.stop - 1]
    if month.key in _WORDS_TOO or (len(month.key) <= _SHORT and line.text[month.start].islower()):
        return False
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


def _at(line: Line, day: dt.date, entry: Entry, context: Context) -> Timestamp:
    clock, zone, raw = entry.clock, entry.zone, line.raw(entry.first, entry.stop)
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
            updated = _at(line, stamp.date, entry, context)
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
