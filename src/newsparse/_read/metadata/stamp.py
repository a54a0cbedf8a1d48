"""From what an attribute or a line says of a date to one point in time."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsparse._field.date import parse_date
from newsparse._model.when import Precision, Timestamp

__all__ = ["dated_url", "stamp_of"]

_ISO = re.compile(
    r"([12]\d{3})-(\d\d?)-(\d\d?)"
    r"(?:(?:T|\s+)\s*(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"([12]\d{3})([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)([0-5]\d)?)?Z?\Z")
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d+)?\Z")
_YEARS = range(1970, 2101)
_LONGEST = 120
_FURTHEST_ZONE = dt.timedelta(hours=15)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_URL_DAY = re.compile(
    r"/(20[0-4]\d|19[89]\d)(?:/(\d\d?)/(\d\d?)(?=[/?.]|\Z)|[_\-.](\d\d)(?:/|[_\-.])(\d\d)(?=[/_\-.?&]|\Z))"
    r"|[_\-=](20[0-4]\d)-(\d\d)-(\d\d)(?!\d)"
)
_URL_BARE = re.compile(r"(?<!\d)(20[0-4]\d|19[89]\d)([01]\d)([0-3]\d)(?!\d)")
_URL_LAST = re.compile(r"[/_\-](\d\d)[\-.](\d\d)[\-.](20[0-4]\d)(?=[/_\-.?&]|\Z)")
_URL_MONTH = re.compile(r"/(20[0-4]\d|19[89]\d)[/\-]?(\d\d)(?=/)")
_MONTHS = 12


def stamp_of(raw: str, source: str, language: str | None = None) -> Timestamp | None:
    """The point in time that ``raw`` states, in ISO 8601 or nearly, in seconds since 1970, or in words.

    >>> stamp_of("2024-01-30T09:05:00+0500", "json-ld datePublished").isoformat()
    '2024-01-30T09:05:00+05:00'
    >>> stamp_of("30 January 2024", "time").date, stamp_of("1706605500", "meta date").date, stamp_of("today", "time")
    (datetime.date(2024, 1, 30), datetime.date(2024, 1, 30), None)
    """
    raw = raw.strip()
    if not raw or len(raw) > _LONGEST:
        return None
    found = _ISO.match(raw)
    stamp = _iso(found, raw, source) if found else _figures(raw)
    if stamp is None:
        stamp = parse_date(raw, language=language)
        if stamp is None or stamp.value.year not in _YEARS:
            return None
        return attrs.evolve(stamp, source=source)
    return stamp if found else attrs.evolve(stamp, raw=raw, source=source)


def dated_url(url: str) -> Timestamp | None:
    """The date that an address holds: ``/2024/01/30/``, ``/2024-01-30-ferry``, ``/20240130/``; or only its month.

    >>> dated_url("https://news.example/2024/01/30/ferry").date, dated_url("https://news.example/2024/01/ferry").date
    (datetime.date(2024, 1, 30), None)
    """
    for pattern in (_URL_DAY, _URL_BARE, _URL_LAST):
        for found in pattern.finditer(url):
            year, month, day = _parts_of(found, pattern)
            if pattern is _URL_LAST and int(day) <= _MONTHS:
                continue
            if stamp := _made((year, month, day), None):
                return attrs.evolve(stamp, raw=found[0].strip("/_-.="), source="url")
    only = _URL_MONTH.search(url)
    if only and 1 <= int(only[2]) <= _MONTHS:
        value = dt.datetime(int(only[1]), int(only[2]), 1)
        return Timestamp(value, Precision.MONTH, only[0].strip("/"), source="url")
    return None


def _parts_of(found: re.Match[str], pattern: re.Pattern[str]) -> tuple[str, str, str]:
    parts = [part for part in found.groups() if part and part.isdecimal()]
    return (parts[2], parts[1], parts[0]) if pattern is _URL_LAST else (parts[0], parts[1], parts[2])


def _iso(found: re.Match[str], raw: str, source: str) -> Timestamp | None:
    year, month, day, hour, minute, second, zulu, sign, hours, minutes = found.groups()
    try:
        value = dt.datetime(int(year), int(month), int(day))
    except ValueError:
        return None
    if value.year not in _YEARS:
        return None
    try:
        value = value.replace(hour=int(hour or 0), minute=int(minute or 0), second=int(second or 0))
    except ValueError:
        hour = None
    if not hour:
        return Timestamp(value, Precision.DAY, raw, source=source)
    zone = zulu
    if zulu:
        value = value.replace(tzinfo=dt.UTC)
    elif sign and (shift := dt.timedelta(hours=int(hours), minutes=int(minutes or 0))) < _FURTHEST_ZONE:
        value = value.replace(tzinfo=dt.timezone(-shift if sign == "-" else shift))
        zone = found[0][found.start(8) - found.start() :]
    return Timestamp(value, Precision.SECOND if second else Precision.MINUTE, raw, zone, source)


def _figures(raw: str) -> Timestamp | None:
    if not raw[0].isdecimal() or not raw.isascii():
        return None
    if found := _BARE.match(raw):
        year, month, day, hour, minute, second = found.groups()
        return _made((year, month, day), (hour, minute, second) if hour else None)
    if found := _SECONDS.match(raw):
        value = _EPOCH + dt.timedelta(seconds=int(found[1]))
        return Timestamp(value, Precision.SECOND, zone="UTC")
    return None


def _made(day: tuple[str, str, str], time: tuple[str, str, str | None] | None) -> Timestamp | None:
    """The timestamp of these figures; only the day where the time is none."""
    try:
        value = dt.datetime(int(day[0]), int(day[1]), int(day[2]))
    except ValueError:
        return None
    if value.year not in _YEARS:
        return None
    if time is None:
        return Timestamp(value, Precision.DAY)
    hour, minute, second = time
    try:
        value = value.replace(hour=int(hour), minute=int(minute), second=int(second or 0))
    except ValueError:
        return Timestamp(value, Precision.DAY)
    return Timestamp(value, Precision.MINUTE if second is None else Precision.SECOND)
