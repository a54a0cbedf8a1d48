"""Build ``src/newsparse/_field/months.json`` from the CLDR data that Babel carries.

Run it with Babel installed: ``python scripts/make_months.py``. The table is committed, so newsparse needs no Babel.
It holds, for every CLDR language, the names of months and weekdays, the marks of the half day, and the words that say
how long ago something was; words kept by hand are in ``words.toml`` beside it.
"""

from __future__ import annotations

import collections
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import babel
from babel import Locale, localedata

from newsparse._field._split import keys, phrase

TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "_field" / "months.json"

PRESS_LANGUAGES = """
af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km
kn ko ky lb lo lt lv mk ml mn mr ms mt my ne nl nb nn no or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th tk
tr uk ur uz vi yo zh zu
"""
"""Languages whose words count whatever the language of the page. The words of all others count without a hint only if
they are full names and none of these languages has the same word in another sense."""

PRESS = frozenset(PRESS_LANGUAGES.split())
TWO_LETTER_DAYS = {"af", "bs", "cs", "de", "et", "fi", "hr", "hu", "lb", "lt", "lv", "nl", "pl", "sk", "sl", "sr"}
NO_AGO = {"cy", "eo", "ga", "ha", "ig", "lb", "si", "sw", "tk", "yo", "zu"}
"""Not filled in in CLDR, or the unit stands before the number."""

RARE = {"cy", "fil", "ga", "ha", "ig", "mg", "so", "sw", "yo", "zu"}
"""Their abbreviations are words of larger languages."""

SECONDS = {"minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952, "second": 1}
FULL = 5
ABBREVIATION = 3

Named = dict[str, dict[int, set[str]]]


def main() -> None:
    months: Named = collections.defaultdict(lambda: collections.defaultdict(set))
    weekdays: Named = collections.defaultdict(lambda: collections.defaultdict(set))
    halves: Named = collections.defaultdict(lambda: collections.defaultdict(set))
    for name in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(name)
        language = locale.language
        widths = ("wide", "abbreviated", "short") if language in TWO_LETTER_DAYS else ("wide", "abbreviated")
        for number, word in names(locale.months, ("wide", "abbreviated")):
            months[word][number].add(language)
        for number, word in names(locale.days, widths):
            weekdays[word][number].add(language)
        for side, word in half_days(locale) if language in PRESS else ():
            halves[word][side].add(language)
    table = {
        "cldr": f"Babel {babel.__version__}",
        "months": settle(months, shortest=3),
        "weekdays": settle(weekdays, shortest=3),
        "halves": settle(halves, shortest=4),
        **past(),
    }
    text = json.dumps(table, ensure_ascii=False, indent=0, separators=(",", ":"), sort_keys=True)
    TARGET.write_text(text + "\n", "utf-8")
    print({part: len(rows) for part, rows in table.items()}, TARGET.stat().st_size)


def names(data: Mapping[str, Any], widths: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Every name of a locale with its number, folded; names that are only a number are left out."""
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, name in data.get(context, {}).get(width, {}).items():
                word = phrase(name)
                if len(word) > 1 and word[0].isalpha() and "月" not in word and not any(c.isdigit() for c in word):
                    yield number, word


def half_days(locale: Locale) -> Iterator[tuple[int, str]]:
    """The words for the first (0) and second (1) half of the day."""
    for context in locale.day_periods.values():
        for width in ("abbreviated", "wide"):
            for side, name in enumerate(("am", "pm")):
                word = phrase(context.get(width, {}).get(name, ""))
                if len(word) > 1 and not any(c.isdigit() for c in word):
                    yield side, word


def plain(word: str) -> str:
    """``word`` as sites without accents print it; other scripts keep theirs, which are letters of their own."""
    if not all(c.isascii() or "LATIN" in (n := unicodedata.name(c, "")) or "GREEK" in n for c in word):
        return word
    word = word.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def settle(found: Named, *, shortest: int) -> dict[str, Any]:
    """One meaning a word where all agree; else the meanings without a hint (key ``""``) and those by language."""
    for word in list(found):
        if (bare := plain(word)) not in found:
            for number, languages in found[word].items():
                found[bare][number] |= languages
    return {word: meaning(word, numbers, shortest) for word, numbers in found.items()}


def meaning(word: str, numbers: Mapping[int, set[str]], shortest: int) -> Any:
    press = PRESS - RARE if len(word) <= ABBREVIATION else PRESS
    pressed = sorted(number for number, languages in numbers.items() if languages & press)
    open_ = pressed or (sorted(numbers) if len(word) >= FULL else [])
    if len(word) < shortest and unicodedata.name(word[0]).startswith(("LATIN", "CYRILLIC")):
        open_ = []  # two letters of an alphabet are a word in too many languages
    if len(numbers) == 1 and open_:
        return open_[0]
    table: dict[str, Any] = {"": open_}
    for number, languages in numbers.items():
        for language in languages:
            table[language] = None if language in table else number  # one word for two numbers tells nothing
    return {language: number for language, number in sorted(table.items()) if number is not None and [number] != open_}


def past() -> dict[str, Any]:
    """Words for units of time, and the words before or after them that say "ago"."""
    units: dict[str, set[str]] = collections.defaultdict(set)
    whole: dict[str, set[str]] = collections.defaultdict(set)
    before: set[str] = set()
    after: set[str] = set()
    for language in sorted(PRESS - NO_AGO):
        phrases = dict(past_phrases(language))
        heads = {head for rows in phrases.values() for head, _ in rows}
        tails = [tail for rows in phrases.values() for _, tail in rows]
        ago = shared_end(tails)
        if not ago:
            before |= {" ".join(head) for head in heads - ahead(language) if len(head) > 1 or "".join(head).isalpha()}
        if ago:
            after.add(" ".join(ago))
        for unit, rows in phrases.items():
            for head, tail in rows:
                word = " ".join(tail[: len(tail) - len(ago)]).removesuffix(" .")
                (units if ago or head else whole)[word].add(unit)
    return {
        "units": {word: SECONDS[one] for word, (one, *others) in units.items() if word and not others},
        "past": {word: SECONDS[one] for word, (one, *others) in whole.items() if word and not others},
        "before": sorted(before),
        "after": sorted(after),
    }


def past_phrases(language: str) -> Iterator[tuple[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]]:
    fields = fields_of(language)
    for unit in SECONDS:
        rows = []
        for width in ("", "-short", "-narrow"):
            for pattern in fields.get(unit + width, {}).get("past", {}).values():
                head, slot, tail = pattern.partition("{0}")
                if slot and not pattern.startswith("-"):
                    rows.append((keys(head), keys(tail)))
        yield unit, rows


def fields_of(language: str) -> Mapping[str, Any]:
    data: Any = localedata.load(language)
    fields: Mapping[str, Any] = localedata.LocaleDataDict(data).get("date_fields", {})
    return fields


def ahead(language: str) -> set[tuple[str, ...]]:
    """What stands before the number where a language speaks of the future."""
    fields = fields_of(language)
    patterns = (p for unit in SECONDS for p in fields.get(unit, {}).get("future", {}).values())
    return {keys(pattern.partition("{0}")[0]) for pattern in patterns}


def shared_end(tails: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The longest run of pieces that ends every one of ``tails``, leaving each at least one piece."""
    if not tails or min(map(len, tails)) < 2:
        return ()
    shared: tuple[str, ...] = ()
    for column in zip(*(reversed(tail[1:]) for tail in tails), strict=False):
        if len(set(column)) > 1:
            break
        shared = (column[0], *shared)
    return shared


if __name__ == "__main__":
    main()
