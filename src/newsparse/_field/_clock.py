"""Times of day in a line: ``9:05``, ``9.05 Uhr``, ``15h02``, ``9:05 a.m.``, ``午後3時``, ``2010 GMT``."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from newsparse._field._tokens import Token
from newsparse._field._words import NOTHING, Use, Word
from newsparse._field._zones import Zone, zone_at
from newsparse._model.when import Precision

__all__ = ["Clock", "clocks", "military"]

_EAST_ASIA = "\u3000"


class Clock(NamedTuple):
    """A time of day: the tokens ``first`` to ``stop``, and what they say; ``time`` is ``None`` where it cannot be."""

    first: int
    stop: int
    time: dt.time | None
    precision: Precision
    zone: Zone | None = None


class _Face(NamedTuple):
    """Hour and minute as found, before half of day and zone; ``marked`` if something beside them says it is a time."""

    stop: int
    hour: int
    minute: int = 0
    second: int | None = None
    marked: bool = True


def clocks(line: str, tokens: list[Token], language: str) -> list[Clock]:
    """All times of day, in order."""
    found: list[Clock] = []
    at = 0
    while at < len(tokens):
        clock = _clock_at(line, tokens, at, language) if 0 < tokens[at].width <= 2 else None
        if clock is None:
            at += 1
        else:
            found.append(clock)
            at = clock.stop
    return found


def military(line: str, tokens: list[Token], at: int) -> Clock | None:
    """Four figures with a zone or the word for hours: ``2010 GMT``, ``0900 hrs``."""
    token = tokens[at]
    hour, minute = divmod(token.value, 100)
    if token.width != 4 or hour > 23 or minute > 59:
        return None
    zone = zone_at(line, tokens, at + 1)
    word = _word(tokens, at + 1)
    if zone is not None and tokens[at + 1].word.months is None:
        return Clock(at, zone.stop, dt.time(hour, minute), Precision.MINUTE, zone)
    if Use.CLOCK in word.uses and token.key[0] in "012":
        return Clock(at, at + 2, dt.time(hour, minute), Precision.MINUTE)
    return None


def _clock_at(line: str, tokens: list[Token], at: int, language: str) -> Clock | None:
    face = _colon(tokens, at) or _lettered(tokens, at)
    face = face or _dotted(line, tokens, at, language) or _hour(tokens, at, language)
    if face is None:
        return None
    if not face.marked and Use.MINUTE in _word(tokens, face.stop).uses:
        return Clock(at, face.stop + 1, None, Precision.DAY)  # 3:30 min: how long, not when
    first, stop, half = at, face.stop, _half_after(tokens, face.stop, language)
    if half is not None:
        stop += 1
    elif at and (half := _half(tokens, at - 1, language)) is not None:
        first -= 1
    stop = _past_clock_words(tokens, stop)
    zone = _zone_after(line, tokens, stop, _signs(tokens, at, face))
    if zone is not None:
        stop = zone.stop
    elif first and (before := zone_at(line, tokens, first - 1)) is not None and before.stop == first:
        first, zone = first - 1, before
    precision = Precision.MINUTE if face.second is None else Precision.SECOND
    return Clock(first, stop, _time(face, half), precision, zone)


def _signs(tokens: list[Token], at: int, face: _Face) -> str:
    """The marks that may open an offset: a minus only where the form is that of machines, for 10:00-11:30 is a span."""
    return "+-" if face.second is not None or (at > 0 and tokens[at - 1].key == "t") else "+"


def _time(face: _Face, half: int | None) -> dt.time | None:
    hour = face.hour
    if half is not None and hour <= 12:
        hour = hour % 12 + 12 * half
    if hour > 23:
        return None
    return dt.time(hour, face.minute, face.second or 0)


def _colon(tokens: list[Token], at: int) -> _Face | None:
    minute = _part(tokens, at + 1, ":")
    if minute is None or (at > 1 and tokens[at - 1].key == ":" and tokens[at - 2].width):
        return None
    second = _part(tokens, at + 3, ":")
    stop = at + 3 if second is None else at + 5
    if second is not None and stop + 1 < len(tokens) and tokens[stop].key in (".", ",") and _glued(tokens, stop):
        stop += 2  # parts of a second
    return _Face(stop, tokens[at].value, minute, second, marked=second is not None)


def _part(tokens: list[Token], at: int, mark: str) -> int | None:
    """The two figures after ``mark``, if they may be minutes or seconds."""
    if at + 1 < len(tokens) and tokens[at].key == mark and tokens[at + 1].width == 2 and tokens[at + 1].value < 60:
        return tokens[at + 1].value
    return None


def _lettered(tokens: list[Token], at: int) -> _Face | None:
    """``15h02``, ``9h``, ``3時5分``, ``9 Uhr 30``."""
    letter = at + 1
    if Use.HOUR not in _word(tokens, letter).uses or tokens[at].value > 24 or _tells_length(tokens, at, letter + 1):
        return None
    if _is_minute(tokens, letter + 1):
        stop = letter + 2
        if Use.MINUTE in _word(tokens, stop).uses:
            stop += 1
        second = _word(tokens, stop + 1)
        if Use.SECOND in second.uses and tokens[stop].width == 2 and tokens[stop].value < 60:
            return _Face(stop + 2, tokens[at].value, tokens[letter + 1].value, tokens[stop].value)
        return _Face(stop, tokens[at].value, tokens[letter + 1].value)
    if tokens[at].stop == tokens[letter].start or Use.CLOCK in tokens[letter].word.uses:
        return _Face(letter + 1, tokens[at].value)
    return None


def _is_minute(tokens: list[Token], at: int) -> bool:
    """Two figures, or one with the word for minutes: 3時5分."""
    if at >= len(tokens) or not 0 <= tokens[at].value < 60:
        return False
    return tokens[at].width == 2 or (tokens[at].width == 1 and Use.MINUTE in _word(tokens, at + 1).uses)


def _glued(tokens: list[Token], at: int) -> bool:
    before, mark, after = tokens[at - 1 : at + 2]
    return before.stop == mark.start and mark.stop == after.start and after.width > 0


def _tells_length(tokens: list[Token], first: int, stop: int) -> bool:
    """Whether "ago" stands beside: 3 h ago, il y a 3 h."""
    before = tokens[first - 1].word.uses if first else frozenset()
    return Use.AGO_AFTER in _word(tokens, stop).uses or Use.AGO_BEFORE in before


def _dotted(line: str, tokens: list[Token], at: int, language: str) -> _Face | None:
    """``9.05``, but only where a word or a zone beside it says that it is a time."""
    minute = _part(tokens, at + 1, ".")
    if minute is None or tokens[at].value > 24 or tokens[at].stop != tokens[at + 1].start:
        return None
    if _in_chain(tokens, at):
        return None
    stop = at + 3
    before = tokens[at - 2 if tokens[at - 1].key == "." else at - 1].word.uses if at > 1 else _word(tokens, at - 1).uses
    if Use.AT in before or Use.CLOCK in _word(tokens, stop).uses or _half_after(tokens, stop, language) is not None:
        return _Face(stop, tokens[at].value, minute)
    return _Face(stop, tokens[at].value, minute) if zone_at(line, tokens, stop) is not None else None


def _in_chain(tokens: list[Token], at: int) -> bool:
    """Whether the pair at ``at`` is part of 12.10.2019."""
    marks = (".", "/", "-")
    if at > 1 and tokens[at - 1].key in marks and tokens[at - 2].width and tokens[at - 1].stop == tokens[at].start:
        return True
    return at + 4 < len(tokens) and tokens[at + 3].key in marks and _glued(tokens, at + 3)


def _hour(tokens: list[Token], at: int, language: str) -> _Face | None:
    """``9 am``, ``9 Uhr``, ``下午3``: the hour alone."""
    value = tokens[at].value
    if 0 < value <= 12 and _half_after(tokens, at + 1, language) is not None:
        return _Face(at + 1, value)
    word = _word(tokens, at + 1)
    if value > 24 or Use.CLOCK not in word.uses or _tells_length(tokens, at, at + 2):
        return None
    told = not word.unit or (at > 0 and Use.AT in tokens[at - 1].word.uses)
    return _Face(at + 1, value) if told and len(tokens[at + 1].key) > 2 else None


def _half(tokens: list[Token], at: int, language: str) -> int | None:
    """0 for a word of the first half of the day, 1 for the second."""
    word = _word(tokens, at)
    if Use.AM in word.uses:
        return None if language == "de" else 0
    if Use.PM in word.uses:
        return 1
    if word.halves is None:
        return None
    halves = word.halves.of(language)
    return halves[0] if len(halves) == 1 else None


def _half_after(tokens: list[Token], at: int, language: str) -> int | None:
    """The half of the day behind an hour; in East Asia it stands before the next one: 12日 上午 10:20."""
    if at + 1 < len(tokens) and tokens[at].key[0] >= _EAST_ASIA and tokens[at + 1].width:
        return None
    return _half(tokens, at, language)


def _past_clock_words(tokens: list[Token], at: int) -> int:
    """The token after "Uhr", "hrs" and a stop that ends an abbreviation ("p.m.", "hrs.")."""
    for _ in range(3):
        if Use.CLOCK in _word(tokens, at).uses or _is_stop(tokens, at):
            at += 1
    return at


def _is_stop(tokens: list[Token], at: int) -> bool:
    """Whether a full stop ends the word before."""
    if at >= len(tokens) or tokens[at].key != ".":
        return False
    return tokens[at].start == tokens[at - 1].stop and not tokens[at - 1].width


def _zone_after(line: str, tokens: list[Token], at: int, signs: str) -> Zone | None:
    if at + 2 < len(tokens) and tokens[at].key == "(":
        inner = zone_at(line, tokens, at + 1)
        if inner is not None and inner.stop < len(tokens) and tokens[inner.stop].key == ")":
            return inner._replace(stop=inner.stop + 1)
        return None
    if at < len(tokens) and tokens[at].key == "-" and "-" not in signs:
        return None
    return zone_at(line, tokens, at, loose=True)


def _word(tokens: list[Token], at: int) -> Word:
    return tokens[at].word if 0 <= at < len(tokens) else NOTHING
