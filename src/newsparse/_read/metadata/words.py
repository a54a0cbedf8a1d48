"""The words of ``words.toml``, and what a class or an id says by them."""

from __future__ import annotations

import enum
import functools
import re
import tomllib
from collections.abc import Mapping
from importlib import resources

__all__ = ["Sign", "listed", "ranked", "signs"]

_CUT = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])")
_LONGEST = 200
_FEW = 4


class Sign(enum.IntFlag):
    """What the name of an element says that it holds."""

    NONE = 0
    BYLINE = 1
    NAME = 2
    DATE = 4
    PUBLISHED = 8
    UPDATED = 16
    OUTSIDE = 32
    HEADLINE = 64
    LOGO = 128
    BIO = 256
    NAMED_DATE = 512
    BESIDE = 1024
    KICKER = 2048
    CRUMB = 4096


@functools.cache
def _data() -> Mapping[str, Mapping[str, list[str]]]:
    text = (resources.files("newsparse._read.metadata") / "words.toml").read_text("utf-8")
    return tomllib.loads(text)


@functools.cache
def listed(table: str, name: str) -> frozenset[str]:
    """A list of words as a set.

    >>> "newsarticle" in listed("schema", "article")
    True
    """
    return frozenset(ranked(table, name))


@functools.cache
def ranked(table: str, name: str) -> tuple[str, ...]:
    """A list of words in its order, each also as it is folded."""
    return tuple(dict.fromkeys(form for word in _data()[table][name] for form in (word, word.casefold())))


@functools.lru_cache(maxsize=32768)
def signs(name: str) -> int:
    """What the words of a class or an id say, as flags of :class:`Sign`; a number, for it is asked of every element.

    >>> Sign(signs("post-meta entryDate"))
    <Sign.DATE|NAMED_DATE: 516>
    >>> Sign(signs("candidate-list")), bool(signs("comment-author") & Sign.OUTSIDE)
    (<Sign.NONE: 0>, True)
    """
    found = 0
    for word in _CUT.findall(name[:_LONGEST]):
        found |= _sign(word)
    tokens = name.split()
    if len(tokens) <= _FEW and not listed("class", "byline_alone").isdisjoint(tokens):
        found |= Sign.BYLINE
    return int(found)


@functools.lru_cache(maxsize=32768)
def _sign(word: str) -> int:
    word = word.lower()
    found = Sign.NONE
    for name, sign in _EXACT.items():
        if word in listed("class", name):
            found |= sign
    if not found & Sign.BYLINE and _holds(word, "byline_part", "not_byline"):
        found |= Sign.BYLINE
    if not found & Sign.DATE and _holds(word, "date_part", "not_date"):
        found |= Sign.DATE | Sign.NAMED_DATE
    return int(found)


_EXACT = {
    "byline": Sign.BYLINE,
    "name": Sign.NAME,
    "date": Sign.DATE,
    "date_strong": Sign.DATE | Sign.PUBLISHED,
    "date_named": Sign.DATE | Sign.NAMED_DATE,
    "updated": Sign.UPDATED,
    "outside": Sign.OUTSIDE,
    "beside": Sign.BESIDE,
    "headline": Sign.HEADLINE,
    "logo": Sign.LOGO,
    "kicker": Sign.KICKER,
    "crumb": Sign.CRUMB,
    "bio": Sign.BIO,
}


def _holds(word: str, parts: str, not_these: str) -> bool:
    """Whether a word begins or ends with one of the parts: ``pubdate``, ``authorname``; never ``candidate``."""
    ends = tuple(listed("class", parts))
    return word not in listed("class", not_these) and (word.startswith(ends) or word.endswith(ends))
