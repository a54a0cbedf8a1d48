"""A line read for dates: which dates, which time belongs to which, which is the update, and what is left over."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse._field._clock import Clock, clocks, military
from newsparse._field._figures import figures, figures_without_year
from newsparse._field._found import Found, taken
from newsparse._field._order import Context
from newsparse._field._relative import Ago, ago, told_day
from newsparse._field._tokens import Token, tokens
from newsparse._field._words import NOTHING, Use, Word
from newsparse._field._written import written
from newsparse._field._zones import Zone, zone_at

__all__ = ["Entry", "Line", "read_line"]

_ROLES = frozenset((Use.PUBLISHED, Use.UPDATED))
_QUIET = frozenset((Use.JOIN, Use.FILLER, Use.AT, Use.CLOCK))
_STRAY = frozenset((*_ROLES, *_QUIET, Use.ERA))
_TOLD = frozenset((Use.TODAY, Use.YESTERDAY, Use.NOW))
_REACH = 8
_MOST_DATES = 16
_TWO_LETTERS = 2


class Entry(NamedTuple):
    """A date with what stands beside it: tokens ``first`` to ``stop``."""

    first: int
    stop: int
    found: Found | None = None
    told: Ago | None = None
    clock: Clock | None = None
    zone: Zone | None = None
    weekdays: tuple[int, ...] = ()
    role: Use | None = None


@attrs.frozen
class Line:
    """A line, its tokens, and the dates in it; ``times`` are those that belong to no date."""

    text: str
    tokens: list[Token]
    entries: tuple[Entry, ...]
    times: tuple[Entry, ...]

    def raw(self, first: int, stop: int) -> str:
        """The source text of the tokens ``first`` to ``stop``."""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].stop]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left over but marks and the words that stand beside dates."""
        covered = self._covered
        left = [token for at, token in enumerate(self.tokens) if at not in covered and not _is_stray(token)]
        return len(left) <= 1 and all(_is_weekday(token) for token in left)

    @property
    def rest(self) -> tuple[str, ...]:
        """What stands before, between and behind the dates and times, without the marks and words beside these."""
        out = []
        covered = self._covered
        for dated, run in itertools.groupby(range(len(self.tokens)), covered.__contains__):
            left = [at for at in run if not _is_stray(self.tokens[at])]
            if left and not dated:
                out.append(self.raw(left[0], left[-1] + 1))
        return tuple(out)

    @property
    def _covered(self) -> set[int]:
        return {at for entry in (*self.entries, *self.times) for at in range(entry.first, entry.stop)}


def _is_weekday(token: Token) -> bool:
    names = token.word.weekdays
    return names is not None and (bool(names.open) or len(token.key) <= _TWO_LETTERS)


def _is_stray(token: Token) -> bool:
    if token.width:
        return False
    if token.word is NOTHING:
        return not token.key[0].isalpha()
    return not token.word.uses.isdisjoint(_STRAY)


def read_line(text: str, context: Context) -> Line:
    """Find the dates and times of ``text``; of a line with very many dates, the first ones."""
    parts = tokens(text)
    hands = clocks(text, parts, context.language)
    barred = taken(hands)
    dates = list(itertools.islice(_dates(parts, barred, context), _MOST_DATES))
    used = set(barred)
    for found in dates:
        used.update(range(found.first, found.stop))
    for at, token in enumerate(parts):
        if token.width == 4 and at not in used and (clock := military(text, parts, at)) is not None:
            hands.append(clock)
    spans: list[Found | Ago] = [*dates, *itertools.islice(_told(parts, used), _MOST_DATES)]
    return _Reader.of(text, parts, hands, spans, context).line()


def _dates(parts: list[Token], barred: set[int], context: Context) -> Iterator[Found]:
    barred = set(barred)
    at = 0
    while at < len(parts):
        found = None if at in barred else _date_at(parts, at, barred, context)
        if found is None:
            at += 1
            continue
        yield found
        barred.update(range(found.first, found.stop))
        at = max(found.stop, at + 1)


def _date_at(parts: list[Token], at: int, barred: set[int], context: Context) -> Found | None:
    token = parts[at]
    if token.width:
        if at + 2 >= len(parts) or parts[at + 1].key not in ("/", ".", "-"):
            return None
        return figures(parts, at, barred, context) or figures_without_year(parts, at, barred, context)
    if token.word.months is not None or token.word.others:
        return written(parts, at, barred, context.language)
    return None


def _told(parts: list[Token], used: set[int]) -> Iterator[Ago]:
    past = 0
    for at, token in enumerate(parts):
        word = token.word
        if (
            at < past
            or at in used
            or not (token.width or word.number or word.moment or not word.uses.isdisjoint(_TOLD))
        ):
            continue
        told = told_day(parts, at) or ago(parts, at)
        if told is not None:
            yield told
            past = told.stop


@attrs.define
class _Reader:
    """Puts times, weekdays and roles to the dates of a line."""

    text: str
    parts: list[Token]
    hands: list[Clock]
    spans: list[Found | Ago]
    context: Context
    starts: dict[int, Clock | None]
    """The first token of each time; of each date, with ``None``: no time is looked for beyond it."""
    ends: dict[int, Clock | None]
    """The last token of each, likewise."""

    @classmethod
    def of(
        cls, text: str, parts: list[Token], hands: list[Clock], spans: list[Found | Ago], context: Context
    ) -> _Reader:
        if len(hands) > 1:
            hands.sort(key=lambda clock: clock.first)
        if len(spans) > 1:
            spans.sort(key=lambda span: span.first)
        starts: dict[int, Clock | None] = {}
        ends: dict[int, Clock | None] = {}
        for clock in hands:
            starts[clock.first] = ends[clock.stop - 1] = clock
        for span in spans:
            starts[span.first] = ends[span.stop - 1] = None
        return cls(text, parts, hands, spans, context, starts, ends)

    def line(self) -> Line:
        clock_first = bool(self.spans) and self._clock(self.spans[0], -1) is not None
        entries = self._with_roles([self._entry(span, -1 if clock_first else 1) for span in self.spans])
        return Line(self.text, self.parts, tuple(entries), tuple(self._times(entries)) if self.hands else ())

    def _times(self, entries: list[Entry]) -> Iterator[Entry]:
        """The times that belong to no date."""
        used = {clock.first for entry in entries if (clock := entry.clock) is not None}
        for clock in self.hands:
            if clock.first not in used and not any(entry.first <= clock.first < entry.stop for entry in entries):
                yield Entry(clock.first, clock.stop, clock=clock, zone=clock.zone, role=self._role(clock.first, -1))

    def _entry(self, span: Found | Ago, way: int) -> Entry:
        """The date with its time, zone and weekday; its role is found when all entries are."""
        clock = self._clock(span, way) or self._clock(span, -way)
        first, stop, weekdays = self._weekday(span)
        zone = None
        if clock is not None:
            zone = clock.zone
            first, stop = min(first, clock.first), max(stop, clock.stop)
            if zone is None and clock.stop <= span.first and (zone := zone_at(self.text, self.parts, stop)) is not None:
                stop = zone.stop
        found, told = (span, None) if isinstance(span, Found) else (None, span)
        return Entry(first, stop, found, told, clock, zone, weekdays)

    def _clock(self, span: Found | Ago, way: int) -> Clock | None:
        """The time beside a date, or in it (Tue Nov 19 08:19:00 2019); of several in a row before it, the first."""
        if not self.hands:
            return None
        for clock in self.hands:
            if span.first <= clock.first < span.stop:
                return clock
        found: Clock | None = None
        edges = self.starts if way > 0 else self.ends
        at = span.stop if way > 0 else span.first - 1
        for _ in range(_REACH):
            if at in edges:
                clock_there = edges[at]
                if clock_there is None:
                    break
                found = clock_there
                if way > 0:
                    break
                at = found.first - 1
            elif 0 <= at < len(self.parts) and self._quiet(at):
                at += way
            else:
                break
        return found

    def _quiet(self, at: int) -> bool:
        """Whether the token says nothing between a date and its time."""
        token = self.parts[at]
        word = token.word
        if word is NOTHING or self._is_iso(at):
            return not token.width and (not token.key[0].isalpha() or self._is_iso(at))
        quiet = word.weekdays is not None or not word.uses.isdisjoint(_QUIET)
        return quiet and word.uses.isdisjoint(_ROLES)

    def _is_iso(self, at: int) -> bool:
        """Whether the token is the T of 2024-01-30T09:05."""
        return (
            self.parts[at].key == "t"
            and 0 < at < len(self.parts) - 1
            and self.parts[at - 1].width == self.parts[at + 1].width == 2
        )

    def _weekday(self, span: Found | Ago) -> tuple[int, int, tuple[int, ...]]:
        """The weekday beside a date, and the date's tokens with it."""
        for way in (-1, 1):
            at = span.stop if way > 0 else span.first - 1
            for _ in range(4):
                if not 0 <= at < len(self.parts) or self.parts[at].width:
                    break
                names = self.parts[at].word.weekdays
                if names is not None and (days := names.of(self.context.language)) and not self._means_else(at):
                    return min(span.first, at), max(span.stop, at + 1), days
                if not self._quiet(at):
                    break
                at += way
        return span.first, span.stop, ()

    def _means_else(self, at: int) -> bool:
        word: Word = self.parts[at].word
        return not word.uses.isdisjoint(_QUIET) and len(self.parts[at].key) <= 3

    def _with_roles(self, entries: list[Entry]) -> list[Entry]:
        """Roles stand before their dates ("Updated …"), or all of them after ("… 更新")."""
        before = [self._role(entry.first, -1) for entry in entries]
        if entries and before[0] is None and self._ends_with_role(entries[-1].stop):
            before = [self._role(entry.stop - 1, 1) for entry in entries]
        return [e if role is None else e._replace(role=role) for e, role in zip(entries, before, strict=True)]

    def _ends_with_role(self, at: int) -> bool:
        """Whether a role is all that follows the last date."""
        rest = self.parts[at:]
        return not all(token.word.uses.isdisjoint(_ROLES) for token in rest) and not any(token.width for token in rest)

    def _role(self, at: int, way: int) -> Use | None:
        """What the words beside token ``at`` say the time is of."""
        for _ in range(_REACH):
            at += way
            if not 0 <= at < len(self.parts):
                return None
            uses = self.parts[at].word.uses
            if not uses.isdisjoint(_ROLES):
                return Use.UPDATED if Use.UPDATED in uses else Use.PUBLISHED
            if not self._quiet(at):
                return None
        return None
