"""Dates in a line as they are printed, before anything is decided about them."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from newsparse._field._clock import Clock
from newsparse._field._tokens import Token
from newsparse._field._words import NOTHING, Calendar, Use

__all__ = ["Found", "close", "is_day", "neighbour", "same_month", "taken"]

_WITHIN = frozenset(".,'·/>")
_FURTHEST = 6
_YEAR_SIGNS = frozenset("年년")


class Found(NamedTuple):
    """A date: tokens ``first`` to ``stop``, and the parts that it states.

    ``pairs`` holds each month and day that it may be, the likelier order first; the day is ``None`` where only a month
    is named. ``mark`` is what parts the figures, empty where the month is a word.
    """

    first: int
    stop: int
    year: int | None
    pairs: tuple[tuple[int, int | None], ...]
    calendar: Calendar | None = None
    mark: str = ""


def neighbour(tokens: list[Token], at: int, way: int, barred: Container[int]) -> int:
    """The number next to token ``at`` on the side of ``way`` (1 or -1), across what may stand in a date; -1 if none."""
    for distance in range(1, _FURTHEST + 1):
        there = at + way * distance
        if not 0 <= there < len(tokens) or there in barred:
            return -1
        if tokens[there].width:
            return there
        if not _passable(tokens, there) and not same_month(tokens[at], tokens[there]):
            return -1
    return -1


def _passable(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.word is NOTHING:
        return token.key in _WITHIN or (token.key == "-" and _glued(tokens, at))
    return Use.JOIN in token.word.uses or (token.word.weekdays is not None and token.word.months is None)


def _glued(tokens: list[Token], at: int) -> bool:
    before = at > 0 and tokens[at - 1].stop == tokens[at].start
    return before or (at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].stop)


def is_day(tokens: list[Token], at: int) -> bool:
    """Whether the number at ``at`` may be a day of the month: 6年 is a year."""
    token = tokens[at]
    if not (0 < token.width <= 2 and 0 < token.value <= 31):
        return False
    return at + 1 == len(tokens) or tokens[at + 1].key not in _YEAR_SIGNS


def same_month(one: Token, other: Token) -> bool:
    """Whether two names stand for one month: يناير/كانون الثاني."""
    months, others = one.word.months, other.word.months
    return months is not None and others is not None and months.open == others.open


def close(tokens: list[Token], stop: int) -> int:
    """``stop`` moved past what is glued to the date and belongs to it: 30日, 3rd."""
    while stop < len(tokens) and Use.JOIN in tokens[stop].word.uses and tokens[stop].start == tokens[stop - 1].stop:
        stop += 1
    return stop


def taken(clocks: list[Clock]) -> set[int]:
    """The tokens that are part of a time of day."""
    return {at for clock in clocks for at in range(clock.first, clock.stop)}
