"""Times told from the moment of reading: ``3 hours ago``, ``vor einer Stunde``, ``gestern, 18:05``."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from newsparse._field._clock import Clock
from newsparse._field._tokens import Token
from newsparse._field._words import NOTHING, Use, Word
from newsparse._model.when import Precision, Timestamp

__all__ = ["Ago", "ago", "told_day", "when"]

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_MOST_PARTS = 3
_MOST = 100 * 365 * _DAY


class Ago(NamedTuple):
    """How long ago: tokens ``first`` to ``stop``, the seconds, and the smallest unit that is named."""

    first: int
    stop: int
    seconds: int
    unit: int


def ago(tokens: list[Token], at: int) -> Ago | None:
    """What is told from token ``at`` on, if it says how long ago."""
    word = tokens[at].word
    if word.moment:
        return Ago(at, at + 1, word.moment, _unit(word.moment))
    if Use.NOW in word.uses:
        return Ago(at, at + 1, 0, _MINUTE)
    if not (tokens[at].width or word.number):
        return None
    stop, seconds, unit = _span(tokens, at)
    if not unit or seconds > _MOST:
        return None
    before = at - 1
    while before >= 0 and (Use.ABOUT in tokens[before].word.uses or tokens[before].key in (".", "~")):
        before -= 1
    if _past(tokens, stop - 1) or Use.AGO_AFTER in _word(tokens, stop).uses:
        return Ago(before + 1, stop + (not _past(tokens, stop - 1)), seconds, unit)
    if before >= 0 and Use.AGO_BEFORE in tokens[before].word.uses:
        return Ago(before, stop, seconds, unit)
    return None


def told_day(tokens: list[Token], at: int) -> Ago | None:
    """The word for today or yesterday at token ``at``."""
    uses = tokens[at].word.uses
    if Use.TODAY in uses or Use.YESTERDAY in uses:
        return Ago(at, at + 1, 0 if Use.TODAY in uses else _DAY, _DAY)
    return None


def _span(tokens: list[Token], at: int) -> tuple[int, int, int]:
    """Numbers and units in a row ("1 hr 4 mins"): the token after them, the seconds, the smallest unit."""
    seconds, unit, parts = 0, 0, 0
    while parts < _MOST_PARTS and at + 1 < len(tokens):
        number = tokens[at].value if tokens[at].width else tokens[at].word.number
        apostrophe = tokens[at + 1].key == "'"
        word = _word(tokens, at + 1 + apostrophe)
        size = word.unit or word.past
        if not size or number <= 0 or (unit and size >= unit):
            break
        seconds, unit, parts = seconds + number * size, size, parts + 1
        at += 2 + apostrophe
        if _word(tokens, at - 1).past:
            break
        while at < len(tokens) and (
            tokens[at].key in (".", "׳", "॰") or (tokens[at].key in ("and", "und", "et", "y", "e"))
        ):
            at += 1
    return at, seconds, unit


def _past(tokens: list[Token], at: int) -> bool:
    return bool(tokens[at].word.past and not tokens[at].word.unit)


def _word(tokens: list[Token], at: int) -> Word:
    return tokens[at].word if at < len(tokens) else NOTHING


def _unit(seconds: int) -> int:
    return max(unit for unit in (_MINUTE, _HOUR, _DAY) if unit <= seconds)


def when(told: Ago, base: dt.date, clock: Clock | None, raw: str) -> Timestamp | None:
    """The point in time, as exact as the line and ``base`` allow; ``None`` where not even the year is sure.

    "3 hours ago" is any time from three to four hours before: a day that is sure, or two days that it may be.
    """
    try:
        earliest, latest = _bounds(told, base)
    except OverflowError:
        return None
    if told.unit == _DAY and clock is not None and clock.time is not None:
        return Timestamp(dt.datetime.combine(latest.date(), clock.time), clock.precision, raw)
    if told.unit < _HOUR and isinstance(base, dt.datetime):
        return Timestamp(latest.replace(second=0, microsecond=0), Precision.MINUTE, raw)
    return _within(earliest.date(), latest.date(), raw)


def _bounds(told: Ago, base: dt.date) -> tuple[dt.datetime, dt.datetime]:
    """The earliest and the latest that ``told`` may mean; days are counted by the calendar."""
    if isinstance(base, dt.datetime):
        latest = base - dt.timedelta(seconds=told.seconds)
        return latest - dt.timedelta(seconds=0 if told.unit in (_MINUTE, _DAY) else told.unit), latest
    latest = dt.datetime.combine(base, dt.time()) - dt.timedelta(days=told.seconds // _DAY)
    if told.unit <= _MINUTE or told.unit == _DAY:
        return latest, latest
    return latest - dt.timedelta(seconds=max(told.unit, _DAY)), latest


def _within(first: dt.date, last: dt.date, raw: str) -> Timestamp | None:
    readings = (first, last) if (last - first).days == 1 else ()
    if first == last:
        return Timestamp(dt.datetime(last.year, last.month, last.day), Precision.DAY, raw)
    if (first.year, first.month) == (last.year, last.month):
        return Timestamp(dt.datetime(last.year, last.month, 1), Precision.MONTH, raw, readings=readings)
    if first.year == last.year:
        return Timestamp(dt.datetime(last.year, 1, 1), Precision.YEAR, raw, readings=readings)
    return None
