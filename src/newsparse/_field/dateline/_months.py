"""Month and weekday words, from the table that date lines are read with."""

from __future__ import annotations

import functools
import json
import tomllib
from importlib import resources

from newsparse._field._split import key

__all__ = ["is_weekday", "month"]

_OTHER_CALENDAR = 13
"""Stands for a month of another calendar: a date it is, but not one that this table can turn into a day."""


def month(word: str) -> int:
    """The number of the month that ``word`` names, 13 for one of another calendar, 0 for none.

    >>> month("Sept."), month("июня"), month("पुस"), month("harbour")
    (9, 6, 13, 0)
    """
    if not word[0].isalpha():
        return 0
    return _table()[0].get(key(word.rstrip(".,")), 0)


def is_weekday(word: str) -> bool:
    """Whether ``word`` names a day of the week.

    >>> is_weekday("TUESDAY,"), is_weekday("Tuesley")
    (True, False)
    """
    return key(word.rstrip(".,")) in _table()[1]


@functools.cache
def _table() -> tuple[dict[str, int], frozenset[str]]:
    folder = resources.files("newsparse._field")
    data = json.loads((folder / "months.json").read_text("utf-8"))
    words = tomllib.loads((folder / "words.toml").read_text("utf-8"))
    months: dict[str, int] = {}
    for rows in words["calendar"].values():
        months |= {key(w): _OTHER_CALENDAR for row in rows for w in row.split("|")}
    for word, value in data["months"].items():
        number = value if isinstance(value, int) else next(iter(value[""]), 0) or value.get("en", 0)
        if number and (len(word) > 2 or word > "\u0900"):
            months[word] = number
    for rows in words["months"].values():
        months |= {key(w): n for n, row in enumerate(rows, 1) for w in row.split("|") if w}
    days = {w for w in data["weekdays"] if len(w) > 3}
    return months, frozenset(days)
