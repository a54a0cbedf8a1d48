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
from newsparse._model.fold import EDGE
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


@functools.cache
def _icons() -> _Icons:
    text = (resources.files("newsparse.phrases") / "icons.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _Icons(
        frozenset(data["networks"]),
        frozenset(data["strong"]),
        frozenset(data["filler"]),
        tuple(data["prefixes"]),
        tuple(data["suffixes"]),
    )


def social(view: View) -> Iterator[Finding]:
    """Takes ``icon-facebook icon-twitter icon-whatsapp`` and ``Share Tweet Pin Email``; leaves ``Twitter is down``."""
    icons = _icons()
    for i in view.keyed:
        key = view.blocks[i].key
        if len(key) > _LONGEST:
            continue
        rule = _share_row(key, icons)
        if rule:
            yield Finding(rule, Label.SOCIAL, i, i + 1)


def _share_row(key: str, icons: _Icons) -> str:
    """The rule that takes a line of nothing but networks, verbs of sharing and counts; empty if it holds other words."""
    named = strong = total = 0
    iconic = False
    for token in _TOKEN.split(key):
        bare = token.strip(EDGE)
        if not bare:
            continue
        total += 1
        if bare in icons.networks:
            named += 1
            strong += bare in icons.strong
        elif (stem := _stem(bare, icons)) is not None:
            iconic = True
            named += stem in icons.networks
        elif bare not in icons.filler and not _COUNT.fullmatch(bare):
            return ""
    if iconic and named:
        return "icons.icon-names"
    if strong or named > 1:
        return "icons.share-row" if total > 1 else "icons.network"
    return ""


def _stem(token: str, icons: _Icons) -> str | None:
    """``facebook`` out of ``icon-facebook-f``; ``None`` if the token is no icon's name."""
    stem = token
    for prefix in icons.prefixes:
        if token.startswith(prefix):
            stem = token[len(prefix) :]
            break
    for suffix in icons.suffixes:
        if stem.endswith(suffix) and stem != suffix:
            stem = stem[: -len(suffix)]
            break
    if stem == token or not (stem in icons.networks or stem in icons.filler):
        return None
    return stem
