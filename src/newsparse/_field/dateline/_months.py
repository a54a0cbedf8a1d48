"""Month and weekday words, asked of the table that date lines are read with."""

from __future__ import annotations

from newsparse._field._split import key, phrase
from newsparse._field._words import lexicon
from newsparse._field.dateline._words import words

__all__ = ["is_month", "is_weekday"]


def is_month(word: str) -> bool:
    """Whether ``word`` names a month, in any language and calendar.

    >>> [is_month(word) for word in ("Sept.", "июня", "पुस", "มี.ค.", "harbour", "5")]
    [True, True, True, True, False, False]
    """
    if not word[0].isalpha():
        return False
    bare = word.rstrip(".,")
    if bare in words("months"):
        return True
    entry = lexicon().word(phrase(bare) if "." in bare else key(bare))
    return bool(entry.others or (entry.months is not None and entry.months.open))


def is_weekday(word: str) -> bool:
    """Whether ``word`` names a day of the week.

    >>> is_weekday("TUESDAY,"), is_weekday("Tuesley")
    (True, False)
    """
    if " " in word or len(word) <= 3:
        return False
    weekdays = lexicon().word(key(word.rstrip(".,"))).weekdays
    return weekdays is not None and bool(weekdays.open)
