"""Dates whose month is a word: ``3 May 2021``, ``May 3rd, 2021``, ``2021. május 3.``, ``2021年5月3日``."""

from __future__ import annotations

from collections.abc import Container, Iterator

from newsparse._field._calendar import ERAS
from newsparse._field._found import Found, close, is_day, neighbour, same_month
from newsparse._field._tokens import Token
from newsparse._field._words import NOTHING, Calendar, Use, Word

__all__ = ["CIVIL", "full_year", "written"]

CIVIL = range(1700, 2101)
_BUDDHIST = 543
_BUDDHIST_YEARS = range(2443, 2644)
_YEARS = {
    Calendar.PERSIAN: range(1300, 1500),
    Calendar.HIJRI: range(1300, 1500),
    Calendar.BENGALI: range(1400, 1500),
    Calendar.BIKRAM: range(2000, 2101),
}
_SHORT_MONTH = 4
_LATELY = range(10, 40)
_CENTURY_TURNS = 70
_THAI = ("\u0e00", "\u0e7f")
_THAI_TURNS = 43
_MINGUO = 1911


def full_year(short: int) -> int:
    """A year of two figures, read as 1970 to 2069."""
    return short + (2000 if short < _CENTURY_TURNS else 1900)


def written(tokens: list[Token], at: int, barred: Container[int], language: str) -> Found | None:
    """The date around the name of a month at ``at``."""
    word = tokens[at].word
    if Use.AGO_AFTER in word.uses and at and tokens[at - 1].word.unit:
        return None  # 1d ago: no day in August
    for first, stop, year, day in _shapes(tokens, at, barred, language):
        found = _read(word, language, year, day)
        if found is not None:
            pairs, calendar, number = found
            while first == at and at > 1 and tokens[at - 1].key == "." and same_month(tokens[at], tokens[at - 2]):
                first = at = at - 2  # Nov.November 18
            return Found(first, close(tokens, stop), number, pairs, calendar)
    return None


_Shape = tuple[int, int, int | None, int | None]


def _shapes(tokens: list[Token], at: int, barred: Container[int], language: str) -> Iterator[_Shape]:
    """Every way to read what stands around the month, the surest first: first and stop token, year, day."""
    left, right = neighbour(tokens, at, -1, barred), neighbour(tokens, at, 1, barred)
    left_day = left if left >= 0 and is_day(tokens, left) else -1
    right_day = right if right >= 0 and is_day(tokens, right) else -1
    if right_day >= 0:
        beyond = neighbour(tokens, right, 1, barred)
        year = _year(tokens, beyond, language) or _apostrophe_year(tokens, beyond)
        if year is not None:
            yield at, beyond + 1, year, tokens[right].value
    if left_day >= 0:
        year = _year(tokens, right, language) or _short_year(tokens, at, right, barred)
        if year is not None:
            yield left, right + 1, year, tokens[left].value
    yield from _year_first(tokens, at, barred, language)
    if max(left_day, right_day) >= 0:
        yield from _without_year(tokens, at, left_day if left_day >= 0 else right_day, barred)
    if (year := _year(tokens, right, language)) is not None:
        yield at, right + 1, year, None
    if (year := _year(tokens, left, language)) is not None:
        yield _era(tokens, left), at + 1, year, None


def _year_first(tokens: list[Token], at: int, barred: Container[int], language: str) -> Iterator[_Shape]:
    left, right = neighbour(tokens, at, -1, barred), neighbour(tokens, at, 1, barred)
    if right >= 0 and is_day(tokens, right) and (year := _year(tokens, left, language)) is not None:
        yield _era(tokens, left), right + 1, year, tokens[right].value
    if left >= 0 and is_day(tokens, left):
        before = neighbour(tokens, left, -1, barred)
        if before < left - 1 and (year := _year(tokens, before, language)) is not None:
            yield before, at + 1, year, tokens[left].value


def _without_year(tokens: list[Token], at: int, day: int, barred: Container[int]) -> Iterator[_Shape]:
    """Day and month; the year may follow the time: Tue Nov 19 08:19:00 UTC 2019."""
    first, stop = min(day, at), max(day, at) + 1
    after = stop
    while after in barred or (after < len(tokens) and tokens[after].key == ","):
        after += 1
    if after > stop and after < len(tokens) and tokens[after].width == 4 and tokens[after].value in CIVIL:
        yield first, after + 1, tokens[after].value, tokens[day].value
    yield first, stop, None, tokens[day].value


def _year(tokens: list[Token], at: int, language: str) -> int | None:
    """The year at ``at``, counted from an era where one is named."""
    if at < 0:
        return None
    token = tokens[at]
    if at and Use.ERA in tokens[at - 1].word.uses:
        return ERAS[tokens[at - 1].key] + token.value
    if token.width == 4:
        return token.value - _BUDDHIST if token.value in _BUDDHIST_YEARS else token.value
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if language == "zh" and after == "年" and 100 <= token.value <= 189:
        return _MINGUO + token.value
    return None


def _era(tokens: list[Token], at: int) -> int:
    return at - 1 if at and Use.ERA in tokens[at - 1].word.uses else at


def _apostrophe_year(tokens: list[Token], at: int) -> int | None:
    """Sept. 23, '19."""
    return full_year(tokens[at].value) if at > 0 and tokens[at].width == 2 and tokens[at - 1].key == "'" else None


def _short_year(tokens: list[Token], at: int, right: int, barred: Container[int]) -> int | None:
    """Two figures after day and month: a year where they are joined to them, or nothing but a time follows."""
    if right < 0 or tokens[right].width != 2:
        return None
    value, month = tokens[right].value, tokens[at].key.replace(" . ", "")
    thai = _THAI[0] <= month[0] <= _THAI[1]
    spelled = len(month) > _SHORT_MONTH and not thai
    if not _is_joined(tokens, right):
        if spelled and (tokens[at - 1].key == "." or value not in _LATELY):
            return None  # 28. Januar 12: it may be twelve comments
        if not _ends_date(tokens, right, barred):
            return None
    return 2500 + value - _BUDDHIST if thai and value >= _THAI_TURNS else full_year(value)


def _is_joined(tokens: list[Token], at: int) -> bool:
    before = tokens[at - 1]
    return before.key in ("-", "/", ".", "'") and before.stop == tokens[at].start


def _ends_date(tokens: list[Token], at: int, barred: Container[int]) -> bool:
    if at + 1 == len(tokens) or at + 1 in barred:
        return True
    after = tokens[at + 1]
    return not (after.width or (after.word is NOTHING and after.key[0].isalpha()))


def _read(
    word: Word, language: str, year: int | None, day: int | None
) -> tuple[tuple[tuple[int, int | None], ...], Calendar | None, int | None] | None:
    """Month and year in a calendar that has both."""
    if word.months is not None and (year is None or year in CIVIL):
        months = word.months.of(language)
        if months:
            return tuple((month, day) for month in months), None, year
    for calendar, month in word.others:
        if year is not None and year in _YEARS[calendar] and day is not None:
            return ((month, day),), calendar, year
    return None
