"""Share rows: the names of networks, as words, as icon names, with counts."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator
from importlib import resources

import attrs

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import EDGE, fold
from newsparse._model.label import Label

__all__ = ["social"]

_LONGEST = 160
_TOKEN = re.compile(r"[\s,|/•·]+")
_COUNT = re.compile(r"\d[\d.,]*[km+]?")


@attrs.frozen
class _Icons:
    networks: frozenset[str]
    strong: frozenset[str]
    filler: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]

    @property
    def words(self) -> frozenset[str]:
        """Every plain word that a share row may hold."""
        return self.networks | self.filler


@functools.cache
def _icons() -> _Icons:
    text = (resources.files("newsparse.phrases") / "icons.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _Icons(
        frozenset(map(fold, data["networks"])),
        frozenset(map(fold, data["strong"])),
        frozenset(map(fold, data["filler"])),
        tuple(data["prefixes"]),
        tuple(data["suffixes"]),
    )


def social(view: View) -> Iterator[Finding]:
    """Takes ``icon-facebook icon-twitter icon-whatsapp`` and ``Share Tweet Pin Email``; leaves ``Twitter is down``."""
    blocks, ends = view.blocks, view.ends
    words = _icons().words
    for i in view.keyed:
        key = blocks[i].key
        if ends[i] or len(key) > _LONGEST:
            continue
        first = key.split(" ", 1)[0]
        if first not in words and first.isalpha():
            continue
        if rule := _share_row(key):
            yield Finding(rule, Label.SOCIAL, i, i + 1)


def _share_row(key: str) -> str:
    """The rule that takes a line of networks, verbs of sharing and counts alone; empty if it holds other words."""
    seen = {"network": 0, "strong": 0, "icon": 0, "filler": 0}
    for token in _TOKEN.split(key):
        kind = _kind(token)
        if kind == "word":
            return ""
        if kind:
            seen[kind] += 1
    named = seen["network"] + seen["strong"]
    if seen["icon"]:
        return "icons.icon-names"
    if seen["strong"] or named > 1:
        return "icons.share-row" if named + seen["filler"] > 1 else "icons.network"
    return ""


@functools.lru_cache(maxsize=4096)
def _kind(token: str) -> str:
    """What a token is in a share row: a network (``strong`` where the name means nothing else), an icon's name,
    ``filler``, a ``word`` that no share row holds, or nothing."""
    icons = _icons()
    bare = token.strip(EDGE)
    if not bare:
        return ""
    if bare in icons.networks:
        return "strong" if bare in icons.strong else "network"
    if _names_icon(bare, icons):
        return "icon"
    return "filler" if bare in icons.filler or _COUNT.fullmatch(bare) else "word"


def _names_icon(token: str, icons: _Icons) -> bool:
    """Whether a token is an icon's name, such as ``icon-facebook-f``: a known prefix or suffix about a network."""
    stem = token
    for prefix in icons.prefixes:
        if token.startswith(prefix):
            stem = token[len(prefix) :]
            break
    for suffix in icons.suffixes:
        if stem.endswith(suffix) and stem != suffix:
            stem = stem[: -len(suffix)]
            break
    return stem != token and stem in icons.networks
