"""What an element's tag and attributes say that it holds, judged once for each distinct wording."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from importlib import resources

import attrs
from lxml.etree import _Element

from newsparse._model.tree import Trait

__all__ = ["traits_of"]

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_LONGEST = 300


@attrs.frozen
class _Words:
    """The word lists of ``markup.toml``, made ready for asking."""

    pattern: re.Pattern[str]
    attributes: Mapping[str, Mapping[str, int]]
    tags: Mapping[str, int]


@functools.cache
def _words() -> _Words:
    data = tomllib.loads((resources.files("newsparse.phrases") / "markup.toml").read_text(encoding="utf-8"))
    groups = (f"(?P<{name}>{'|'.join(map(_word, words))})" for name, words in data["class"].items())
    pattern = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(groups)})")
    return _Words(pattern, {name: _traits(data[name]) for name in ("itemprop", "role")}, _traits(data["tag"]))


def _word(word: str) -> str:
    if word.startswith("="):
        return rf"(?<![a-z0-9-]){re.escape(word[1:])}(?![a-z0-9-])"
    return re.escape(word.removesuffix("$")) + ("(?![a-z0-9])" if word.endswith("$") else "")


def _traits(table: Mapping[str, str]) -> dict[str, int]:
    return {key: Trait[name.upper()].value for key, name in table.items()}


def traits_of(element: _Element, tag: str, seen: dict[str, int]) -> int:
    """The traits of an element as the sum of :class:`Trait` values; ``seen`` remembers the page's class names."""
    words = _words()
    found = words.tags.get(tag, 0)
    attributes = element.attrib
    if not attributes:
        return found
    get = attributes.get
    named = f"{get('class', '')} {get('id', '')}"
    if named != " ":
        if named not in seen:
            seen[named] = _of_names(named, words)
        found |= seen[named]
    for name, table in words.attributes.items():
        if value := get(name):
            found |= table.get(str(value).lower(), 0)
    if "hidden" in attributes or get("aria-hidden") == "true" or _UNSEEN.search(str(get("style") or "")):
        found |= Trait.HIDDEN.value
    return found


def _of_names(names: str, words: _Words) -> int:
    found = 0
    text = _CAMEL.sub("-", names[:_LONGEST]).lower().replace("_", "-")
    for match in words.pattern.finditer(text):
        found |= Trait[str(match.lastgroup).upper()].value
    return found
