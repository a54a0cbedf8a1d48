"""Houses told from persons by the words in their names, which are data: ``organs.toml``."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources
from typing import NamedTuple

from newsparse._field.agencies import agency_named

__all__ = ["is_agency", "is_host", "is_house", "is_organ", "organ_words"]

_HOST = re.compile(r"[\w\-]+(?:\.[\w\-]+)*\.(?-i:[a-z]{2,10})\Z", re.IGNORECASE)


class _Words(NamedTuple):
    words: frozenset[str]
    forms: frozenset[str]
    ends: tuple[str, ...]


@functools.cache
def _data() -> _Words:
    lists = tomllib.loads((resources.files("newsparse._field") / "organs.toml").read_text("utf-8"))
    return _Words(frozenset(map(str.casefold, lists["words"])), frozenset(lists["forms"]), tuple(lists["ends"]))


def organ_words() -> frozenset[str]:
    """The words that only the name of a house has, in small letters."""
    return _data().words


def is_organ(name: str) -> bool:
    """Whether a name is that of an agency or a house.

    >>> is_organ("Quay News Service"), is_organ("The Associated Press"), is_organ("Ada Holm")
    (True, True, False)
    """
    return is_agency(name) or is_house(name)


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency that is known, in whatever case."""
    return agency_named(name) is not None or agency_named(name.upper()) is not None


def is_house(name: str) -> bool:
    """Whether a word in a name, its end or a host says that it is no person's.

    >>> is_house("Harbour Ltd"), is_house("quay.example"), is_house("Holm Quay AG"), is_house("Ada Holm")
    (True, True, True, False)
    """
    data = _data()
    words = name.casefold().split()
    if any(word.strip(".,-") in data.words or word.endswith(data.ends) for word in words):
        return True
    if " " in name and name.rpartition(" ")[2] in data.forms:
        return True
    return is_host(name.lower() if name.isupper() else name)


def is_host(name: str) -> bool:
    """Whether a name is a host: letters, dots, and an end in small letters.

    >>> is_host("Quay.example"), is_host("J.R.Holm")
    (True, False)
    """
    return _HOST.match(name) is not None
