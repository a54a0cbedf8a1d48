"""The words that datelines are read with, as data: ``words.toml``."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources

__all__ = ["holds", "pattern", "words"]


@functools.cache
def words(name: str) -> frozenset[str]:
    """The word list of that name; the file is read once, at the first question.

    >>> "near" in words("links"), "harbour" in words("links")
    (True, False)
    """
    return frozenset(_lists()[name].split())


@functools.cache
def pattern(name: str, form: str) -> re.Pattern[str]:
    """``form`` with the list in place of ``%s``.

    >>> pattern("byline", "(?:%s) ").match("By Ada Holm") is not None
    True
    """
    return re.compile(form % "|".join(sorted(map(re.escape, words(name)), key=len, reverse=True)))


def holds(text: str, name: str) -> bool:
    """Whether a word of the list, or a longer word that begins with one, stands in ``text``.

    >>> holds("Our Correspondents", "desk"), holds("Our Lady", "desk")
    (True, False)
    """
    return pattern(name, r"(?<!\w)(?:%s)").search(text.lower()) is not None


@functools.cache
def _lists() -> dict[str, str]:
    return tomllib.loads((resources.files(__package__) / "words.toml").read_text("utf-8"))
