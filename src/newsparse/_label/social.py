"""Share rows: the names of networks, as words, as icon names, with counts."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator, Mapping
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
    """``kinds`` says what a plain word is in a share row: a network (``strong`` where the name means nothing else) or
    ``filler``; an icon's name is a known prefix or suffix about a network."""

    kinds: Mapping[str, str]
    networks: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]


@functools.cache
def _icons() -> _Icons:
    text = (resources.files("newsparse.phrases") / "icons.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    filler, networks, strong = (list(map(fold, data[name])) for name in ("filler", "networks", "strong"))
    kinds = dict.fromkeys(filler, "filler") | dict.fromkeys(networks, "network")
    kinds |= dict.fromkeys(set(strong).intersection(networks), "strong")
    return _Icons(kinds, frozenset(networks), tuple(data["prefixes"]), tuple(data["suffixes"]))


def social(view: View) -> Iterator[Finding]:
    """Takes ``icon-facebook icon-twitter icon-whatsapp`` and ``Share Tweet Pin Email``; leaves ``Twitter is down``."""
    keys, ends = view.keys, view.ends
    kinds = _icons().kinds
    for i in view.keyed:
        if ends[i]:
            continue
        key = keys[i]
        if _is_word(key.rpartition(" ")[2], kinds):  # most lines end in a plain word: it is asked first
            continue
        first = key.partition(" ")[0]
        if first not in kinds and _is_word(first.strip(EDGE), kinds):
            continue
        if not key.isdigit() and len(key) <= _LONGEST and (rule := _share_row(key)):
            yield Finding(rule, Label.SOCIAL, i, i + 1)


def _is_word(word: str, kinds: Mapping[str, str]) -> bool:
    return word.isalpha() and word not in kinds


def _share_row(key: str) -> str:
    """The rule that takes a line of networks, verbs of sharing and counts alone; empty if it holds other words."""
    icons = _icons()
    seen = {"network": 0, "strong": 0, "icon": 0, "filler": 0}
    for token in _TOKEN.split(key):
        kind = _kind(token, icons)
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


def _kind(token: str, icons: _Icons) -> str:
    """What a token is in a share row: one of the kinds, an ``icon``, a ``word`` that no share row holds, or nothing."""
    bare = token.strip(EDGE)
    if not bare:
        return ""
    kind = icons.kinds.get(bare)
    if bare.isalpha() or kind in ("network", "strong"):
        return kind or "word"
    if bare.startswith(icons.prefixes) or bare.endswith(icons.suffixes):
        return "icon" if _names_icon(bare, icons) else kind or "word"
    return kind or ("filler" if _COUNT.fullmatch(bare) else "word")


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
