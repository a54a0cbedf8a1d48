"""Time zones as pages print them: letters, names of hours, offsets.

An abbreviation that several countries use (IST, CST, BST) has no offset: the time stays naive and the letters are kept.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from newsparse._field._tokens import Token

__all__ = ["NAMES", "Zone", "offset", "zone_at"]

_AMBIGUOUS = frozenset(
    (
        "ist",
        "cst",
        "bst",
        "ast",
        "gst",
        "pst",
        "mst",
        "amt",
        "act",
        "ect",
        "fet",
        "lmt",
        "local",
        "wst",
        "sst",
        "adt",
        "bdst",
        "bdt",
        "btt",
        "cot",
        "clt",
        "clst",
        "ret",
        "mut",
        "nst",
        "ndt",
        "bnt",
    )
)
_HOURS: dict[str, float] = {
    **dict.fromkeys(("utc", "gmt", "z", "ut", "wet", "гринвич", "غرينتش", "جرينتش", "جمت"), 0),
    **dict.fromkeys(("cet", "mez", "hec", "cest-1", "wat", "west"), 1),
    **dict.fromkeys(("cest", "mesz", "eet", "cat", "sast", "hece"), 2),
    **dict.fromkeys(("eest", "msk", "мск", "eat", "trt", "tsi", "idt"), 3),
    **dict.fromkeys(("aft",), 4.5),
    **dict.fromkeys(("pkt", "uzt", "tjt", "tmt"), 5),
    **dict.fromkeys(("npt",), 5.75),
    **dict.fromkeys(("mmt",), 6.5),
    **dict.fromkeys(("wib", "ict"), 7),
    **dict.fromkeys(("wita", "hkt", "sgt", "myt", "pht", "phst", "awst", "ulat"), 8),
    **dict.fromkeys(("wit", "jst", "kst"), 9),
    **dict.fromkeys(("acst",), 9.5),
    **dict.fromkeys(("aest", "chst"), 10),
    **dict.fromkeys(("acdt",), 10.5),
    **dict.fromkeys(("aedt",), 11),
    **dict.fromkeys(("nzst",), 12),
    **dict.fromkeys(("nzdt",), 13),
    **dict.fromkeys(("brt", "art"), -3),
    **dict.fromkeys(("edt",), -4),
    **dict.fromkeys(("est", "cdt"), -5),
    **dict.fromkeys(("mdt",), -6),
    **dict.fromkeys(("pdt",), -7),
    **dict.fromkeys(("akdt",), -8),
    **dict.fromkeys(("akst",), -9),
    **dict.fromkeys(("hst",), -10),
}
_AMERICAN = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
"""Hours that follow the clock change of the United States: the winter offset."""

_BY_LANGUAGE = {"ist": (frozenset(("hi", "bn", "ta", "te", "ml", "kn", "gu", "mr", "pa", "or", "as", "en-in")), 5.5)}
NAMES = frozenset((*_AMBIGUOUS, *_HOURS, *_AMERICAN))
"""The letters of every zone, folded."""

_BASES = frozenset(("utc", "gmt", "ut"))
_QUARTERS = (0, 15, 30, 45)


class Zone(NamedTuple):
    """A zone in a line: its tokens, its key, its signed minutes where they are printed."""

    first: int
    stop: int
    name: str
    minutes: int | None = None


def zone_at(line: str, tokens: list[Token], at: int, *, loose: bool = False) -> Zone | None:
    """The zone that begins at token ``at``; in small letters only where ``loose``: straight after a clock time."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.key == "+" or (token.key == "-" and loose):
        return _signed(tokens, at, at, "")
    name = token.key
    if name not in NAMES:
        return None
    if line[token.start : token.stop].islower() and not (loose and len(name) > 2):
        return None
    if name in _BASES and at + 1 < len(tokens) and tokens[at + 1].key in ("+", "-"):
        return _signed(tokens, at, at + 1, name) or Zone(at, at + 1, name)
    return Zone(at, at + 1, name)


def _signed(tokens: list[Token], first: int, at: int, base: str) -> Zone | None:
    """``+05:00``, ``-0330``, ``+1``; a minus of one figure only after ``UTC`` or ``GMT``."""
    if at + 1 >= len(tokens):
        return None
    number = tokens[at + 1]
    sign = 1 if tokens[at].key == "+" else -1
    glued = tokens[at].stop == number.start
    if number.width == 4 and glued:
        return _zone((first, at + 2), base, sign, *divmod(number.value, 100))
    if not 0 < number.width <= 2:
        return None
    if at + 3 < len(tokens) and tokens[at + 2].key in (":", ".") and tokens[at + 3].width == 2:
        return _zone((first, at + 4), base, sign, number.value, tokens[at + 3].value)
    return _zone((first, at + 2), base, sign, number.value, 0) if base or sign > 0 else None


def _zone(at: tuple[int, int], base: str, sign: int, hours: int, minutes: int) -> Zone | None:
    if hours > 14 or minutes not in _QUARTERS:
        return None
    return Zone(*at, base, sign * (hours * 60 + minutes))


def offset(zone: Zone, when: dt.datetime, language: str) -> dt.timedelta | None:
    """The offset of ``zone`` at the local time ``when``; ``None`` where the letters are not sure.

    >>> offset(Zone(0, 1, "et"), dt.datetime(2024, 7, 1, 12), "") == dt.timedelta(hours=-4)
    True
    >>> offset(Zone(0, 1, "cst"), dt.datetime(2024, 7, 1, 12), "") is None
    True
    """
    if zone.minutes is not None:
        return dt.timedelta(minutes=zone.minutes)
    if zone.name in _AMERICAN:
        return _american(zone.name, when)
    if zone.name in _BY_LANGUAGE:
        languages, hours = _BY_LANGUAGE[zone.name]
        return dt.timedelta(hours=hours) if languages.intersection((language, language.partition("-")[0])) else None
    known = _HOURS.get(zone.name)
    return None if known is None else dt.timedelta(hours=known)


def _american(name: str, when: dt.datetime) -> dt.timedelta | None:
    """The rule since 2007; the hours around a change, and earlier years, are not decided."""
    if when.year < 2007:
        return None
    begin = _sunday(when.year, 3, 2) + dt.timedelta(hours=2)
    end = _sunday(when.year, 11, 1) + dt.timedelta(hours=1)
    if dt.timedelta(0) <= when - begin < dt.timedelta(hours=1) or dt.timedelta(0) <= when - end < dt.timedelta(hours=1):
        return None
    summer = begin <= when < end
    return dt.timedelta(hours=_AMERICAN[name] + summer)


def _sunday(year: int, month: int, number: int) -> dt.datetime:
    first = dt.datetime(year, month, 1)
    return first + dt.timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))
