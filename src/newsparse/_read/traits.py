"""What an element's tag and attributes say that it holds, judged once for each distinct wording."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

import attrs

from newsparse._model.tree import Trait

__all__ = ["elements", "traits_of"]

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_LONGEST = 300
_HIDDEN = Trait.HIDDEN.value
_OTHERS = frozenset({"itemprop", "role", "hidden", "aria-hidden", "style"})


@attrs.frozen
class _Words:
    """The word lists of ``markup.toml``, made ready for asking: what each word says, and one pattern of them all."""

    says: Mapping[str, int]
    pattern: re.Pattern[str]
    itemprop: Mapping[str, int]
    role: Mapping[str, int]
    tags: Mapping[str, int]


@functools.cache
def _data() -> dict[str, Any]:
    return tomllib.loads((resources.files("newsparse.phrases") / "markup.toml").read_text(encoding="utf-8"))


@functools.cache
def elements(kind: str) -> frozenset[str]:
    """The tags of a kind: ``unread``, ``inline`` or ``flat``.

    >>> "script" in elements("unread"), "span" in elements("inline")
    (True, True)
    """
    return frozenset(_data()["elements"][kind])


@functools.cache
def _words() -> _Words:
    data = _data()
    classes = {name: [word.replace("_", "-") for word in words] for name, words in data["class"].items()}
    says: dict[str, int] = {}
    for name, words in classes.items():
        for word in words:
            bare = word.strip("=$")
            says[bare] = says.get(bare, 0) | Trait[name.upper()].value
    listed = sorted({word for words in classes.values() for word in words})
    whole = _branches({word[1:]: r"(?![a-z0-9-])" for word in listed if word.startswith("=")})
    parts = _branches(
        {word.strip("$"): "(?![a-z0-9])" if word.endswith("$") else "" for word in listed if not word.startswith("=")}
    )
    first = "".join(sorted({word.strip("=$")[0] for word in listed}))
    pattern = re.compile(rf"\b(?=[{first}])(?:{parts}|(?<!-)(?:{whole}))", re.ASCII)
    return _Words(says, pattern, *(_traits(data[name]) for name in ("itemprop", "role", "tag")))


def _branches(tails: Mapping[str, str]) -> str:
    """An alternation of words by their first letter and then their second, so that most tokens fail at once; longer
    words come first."""
    heads: dict[str, dict[str, list[str]]] = {}
    for word in sorted(tails, key=lambda word: (-len(word), word)):
        rests = heads.setdefault(word[0], {}).setdefault(word[1], [])
        rests.append(re.escape(word[2:]) + tails[word])
    return _either({letter: _either(seconds) for letter, seconds in heads.items()})


def _either(tails: Mapping[str, str | Sequence[str]]) -> str:
    """One of the letters, each with one of its tails behind it."""
    return "|".join(
        f"{re.escape(letter)}(?:{tail if isinstance(tail, str) else '|'.join(tail)})"
        for letter, tail in sorted(tails.items())
    )


def _traits(table: Mapping[str, str]) -> dict[str, int]:
    return {key: Trait[name.upper()].value for key, name in table.items()}


def traits_of(tag: str, attributes: Sequence[tuple[str, str]]) -> int:
    """The traits of an element as the sum of :class:`Trait` values.

    >>> Trait(traits_of("div", [("class", "js-relatedLinks clearfix")]))
    <Trait.RELATED: 8>
    """
    words = _words()
    found = words.tags.get(tag, 0)
    for name, value in attributes:
        if name in ("class", "id"):
            found |= _of_names(value if len(value) <= _LONGEST else value[:_LONGEST])
        elif name in _OTHERS:
            found |= _of_other(name, value, words)
    return found


def _of_other(name: str, value: str, words: _Words) -> int:
    if name == "itemprop":
        return words.itemprop.get(value.lower(), 0)
    if name == "role":
        return words.role.get(value.lower(), 0)
    unseen = name == "hidden" or (_UNSEEN.search(value) is not None if name == "style" else value == "true")
    return _HIDDEN if unseen else 0


@functools.lru_cache(maxsize=32768)  # class names come again: on a page, on the next of its site, and on other sites
def _of_names(names: str) -> int:
    words = _words()
    found = 0
    text = names.replace("_", "-")
    if not text.islower():
        text = _CAMEL.sub("-", text).lower()
    for word in words.pattern.findall(text):
        found |= words.says[word]
    return found
