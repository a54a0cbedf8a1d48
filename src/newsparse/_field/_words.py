"""What the words of a date line mean: names of months and weekdays, "published", "Uhr", "hours ago".

The tables are read at first use. Names come from CLDR (``months.json``, made by ``scripts/make_months.py``); the rest
is kept by hand (``words.toml``).
"""

from __future__ import annotations

import collections
import enum
import functools
import json
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

import attrs

from newsparse._field._split import phrase

__all__ = ["NOTHING", "Calendar", "Lexicon", "Names", "Use", "Word", "lexicon"]


class Use(enum.StrEnum):
    """What a word may do in a date line."""

    PUBLISHED = "published"
    UPDATED = "updated"
    JOIN = "join"
    FILLER = "filler"
    AT = "at"
    CLOCK = "clock"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"
    AM = "am"
    PM = "pm"
    MONTH_BEFORE = "month_before"
    MONTH_AFTER = "month_after"
    ERA = "era"
    TODAY = "today"
    YESTERDAY = "yesterday"
    NOW = "now"
    SHAKY = "shaky"
    ABOUT = "about"
    AGO_BEFORE = "ago_before"
    AGO_AFTER = "ago_after"


class Calendar(enum.StrEnum):
    """Calendars beside the Gregorian whose months have names of their own."""

    PERSIAN = "persian"
    HIJRI = "hijri"
    BENGALI = "bengali"
    BIKRAM = "bikram"


@attrs.frozen
class Names:
    """The numbers a name may stand for: those to think of without a hint, and the one of each language."""

    open: tuple[int, ...]
    by: Mapping[str, int] = attrs.field(factory=dict)

    def of(self, language: str) -> tuple[int, ...]:
        """The numbers in ``language`` (``""`` where it is unknown)."""
        number = self.by.get(language)
        return self.open if number is None else (number,)


@attrs.frozen
class Word:
    """One word, or several that only together mean something; times are counted in seconds.

    ``unit`` is a unit of time ("hours"), ``past`` a unit and "ago" in one, ``moment`` all of "an hour ago".
    """

    months: Names | None = None
    weekdays: Names | None = None
    halves: Names | None = None
    uses: frozenset[Use] = frozenset()
    others: tuple[tuple[Calendar, int], ...] = ()
    unit: int = 0
    past: int = 0
    moment: int = 0
    number: int = 0


NOTHING = Word()

Table = dict[str, Any]


@attrs.frozen
class Lexicon:
    """All words, asked by key.

    >>> lexicon().word("december").months.of("en")
    (12,)
    >>> lexicon().word("ministry") is NOTHING
    True
    """

    _names: Mapping[str, Table]
    _uses: Mapping[str, set[Use]]
    _others: Mapping[str, list[tuple[Calendar, int]]]
    _numbers: Mapping[str, Mapping[str, int]]
    known: frozenset[str]
    """Every piece of every word."""
    instant: frozenset[str]
    """Pieces of the lines that tell a time and hold no figure."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    """By their first piece: words of several pieces, the longest first."""
    _made: dict[str, Word] = attrs.field(factory=dict)

    def word(self, key: str) -> Word:
        """What ``key`` means; :data:`NOTHING` where it is no word of date lines."""
        made = self._made.get(key)
        if made is not None:
            return made
        if key not in self.known and " " not in key:
            return NOTHING
        self._made[key] = made = self._make(key)
        return made

    def _make(self, key: str) -> Word:
        return Word(
            months=_names(self._names["months"].get(key)),
            weekdays=_names(self._names["weekdays"].get(key)),
            halves=_names(self._names["halves"].get(key)),
            uses=frozenset(self._uses.get(key, ())),
            others=tuple(self._others.get(key, ())),
            unit=self._numbers["unit"].get(key, 0),
            past=self._numbers["past"].get(key, 0),
            moment=self._numbers["moment"].get(key, 0),
            number=self._numbers["number"].get(key, 0),
        )


def _names(raw: int | Mapping[str, Any] | None) -> Names | None:
    if raw is None:
        return None
    if isinstance(raw, int):
        return Names((raw,))
    return Names(tuple(raw[""]), {language: number for language, number in raw.items() if language})


@functools.cache
def lexicon() -> Lexicon:
    """The words of all languages, read once a process."""
    folder = resources.files(__package__)
    made = json.loads((folder / "months.json").read_text(encoding="utf-8"))
    kept = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
    names = {part: made[part] for part in ("months", "weekdays", "halves")}
    for part, first in (("months", 1), ("weekdays", 0)):
        for language, rows in kept[part].items():
            for number, row in enumerate(rows, first):
                _add_names(names[part], row, number, language)
    uses = _uses(kept, made)
    others: dict[str, list[tuple[Calendar, int]]] = collections.defaultdict(list)
    for calendar, rows in kept["calendar"].items():
        for number, row in enumerate(rows, 1):
            for word in row.split("|"):
                others[phrase(word)].append((Calendar(calendar), number))
    numbers = {part: _numbers(kept[part]) for part in ("unit", "past", "moment", "number")}
    numbers["unit"] = made["units"] | numbers["unit"]
    numbers["past"] = made["past"] | numbers["past"]
    for word in [w for w in numbers["unit"] if " " in w and Use.AGO_AFTER in uses.get(w.rpartition(" ")[2], ())]:
        numbers["past"][word] = numbers["unit"].pop(word)
    tables: list[Mapping[str, Any]] = [*names.values(), uses, others, *numbers.values()]
    return Lexicon(names, uses, others, numbers, _known(tables), _instant(uses, numbers["moment"]), _phrases(tables))


def _add_names(table: Table, row: str, number: int, language: str) -> None:
    for word in filter(None, map(phrase, row.split("|"))):
        there = table.get(word, number)
        if isinstance(there, int):
            table[word] = number if there == number else {"": sorted((there, number)), language: number}
        else:
            table[word] = {**there, "": sorted({*there[""], number}), language: number}


def _uses(kept: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, set[Use]]:
    uses: dict[str, set[Use]] = collections.defaultdict(set)
    for name, words in kept["uses"].items():
        for word in words:
            uses[phrase(word)].add(Use(name))
    for side, use in (("before", Use.AGO_BEFORE), ("after", Use.AGO_AFTER)):
        for word in (*made[side], *map(phrase, kept["ago"][side])):
            uses[word].add(use)
    return uses


def _numbers(rows: Mapping[str, Iterable[str]]) -> dict[str, int]:
    return {phrase(word): int(number) for number, words in rows.items() for word in words}


def _known(tables: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    return frozenset(piece for table in tables for word in table for piece in word.split(" "))


def _instant(uses: Mapping[str, set[Use]], moments: Mapping[str, int]) -> frozenset[str]:
    """What a line without figures must hold to tell a time: the longest piece of "yesterday", "il y a" and so on."""
    telling = {Use.TODAY, Use.YESTERDAY, Use.NOW, Use.AGO_BEFORE, Use.AGO_AFTER}
    words = [*(word for word, may in uses.items() if may & telling), *moments]
    return frozenset(form for word in words for form in (word.replace(" ", ""), max(word.split(" "), key=len)))


def _phrases(tables: Iterable[Mapping[str, Any]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    rows: dict[str, set[tuple[str, ...]]] = collections.defaultdict(set)
    for table in tables:
        for word in table:
            if " " in word:
                pieces = tuple(word.split(" "))
                rows[pieces[0]].add(pieces)
    return {first: tuple(sorted(found, key=lambda pieces: (-len(pieces), pieces))) for first, found in rows.items()}
