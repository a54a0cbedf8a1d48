"""The headline: what the page prints, held against what it calls itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._read.metadata.address import host_of
from newsparse._read.metadata.clean import one_line, plain, text_of, tight
from newsparse._read.metadata.words import Sign, ranked, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse._read.metadata.head import Head

__all__ = ["Claims", "Heading", "claims_of", "heading_among", "headline_of", "without_site"]

_PARTS = re.compile(r"\s+[|\-–—»«›·•:>_/]+\s+|\s*[|»·•_]\s*|:{2}|(?<=[\u3040-\u9fff])-|(?<=\S)\s[-–—]|[-–—]\s(?=\S)")
_LONGEST = 400
_LEAST_SHARE = 0.34
_SAME_SHARE = 0.7


@attrs.frozen
class Claims:
    """What the page calls itself, surest first, the name of the site cut off where it is known; and whole."""

    bare: Sequence[str]
    whole: Sequence[str]
    sites: frozenset[str]


@attrs.frozen
class Heading:
    """A headline and the element that prints it, if one does."""

    text: str
    element: Element | None = None


def claims_of(head: Head, linked: str | None, sites: Sequence[str], url: str | None) -> Claims:
    """The titles that the page states, of which the names of the site are known."""
    known = {tight(site) for site in sites} | _host_names(url)
    known.discard("")
    whole = [one_line(text) for name in ranked("meta", "headline") for text in head.metas.get(name, ())[:1]]
    whole[:0] = [one_line(linked)] if linked else []
    whole += head.titles[:1]
    whole = [text for text in dict.fromkeys(whole) if text and len(text) <= _LONGEST and tight(text) not in known]
    bare = dict.fromkeys(without_site(text, frozenset(known)) for text in whole)
    return Claims(tuple(bare), tuple(whole), frozenset(known))


def _host_names(url: str | None) -> set[str]:
    host = host_of(url)
    if not host:
        return set()
    labels = host.split(".")
    names = {tight(host), tight(labels[0]), tight(".".join(labels[-2:])), tight("".join(labels[:-1]))}
    return {name for name in names | {tight(label) for label in labels[:-1]} if len(name) > 2}


def without_site(title: str, sites: frozenset[str]) -> str:
    """``title`` without the name of the site at either end; whole if no end of it is such a name.

    >>> without_site("Ferry - a history | The Daily Quay", frozenset({"thedailyquay"}))
    'Ferry - a history'
    >>> without_site("Ferry - a history", frozenset({"thedailyquay"}))
    'Ferry - a history'
    """
    while True:
        cuts = list(_PARTS.finditer(title))
        shorter = next((rest for rest in _shorter(title, cuts, sites) if rest), None)
        if shorter is None:
            return title
        title = shorter


def _shorter(title: str, cuts: Sequence[re.Match[str]], sites: frozenset[str]) -> list[str]:
    out: list[str] = []
    for cut in cuts:
        if tight(title[cut.end() :]) in sites:
            out.append(title[: cut.start()].strip())
        if tight(title[: cut.start()]) in sites:
            out.append(title[cut.end() :].strip())
    return out


def headline_of(claims: Claims, headings: Sequence[Element]) -> Heading | None:
    """The headline as one of the ``<h1>`` elements prints it, or as the page states it."""
    printed = [
        (text, element) for element in headings if (text := text_of(element, _LONGEST)) and len(text) <= _LONGEST
    ]
    for text, element in printed:
        if plain(text) in _plains(claims.bare) | _plains(claims.whole) and tight(text) not in claims.sites:
            return Heading(without_site(text, claims.sites), element)
    for text, element in printed:
        if rest := _after_kicker(text, claims):
            return Heading(rest, element)
    likely = [(share, text, element) for text, element in printed if (share := _likeness(text, element, claims)) > 0]
    if likely:
        _, text, element = max(likely, key=lambda row: row[0])
        return Heading(without_site(text, claims.sites), element)
    if not claims.whole and printed:
        return Heading(*printed[0])
    return Heading(claims.bare[0]) if claims.bare else None


def heading_among(claims: Claims, headings: Sequence[Element]) -> Heading | None:
    """The first heading of any rank that is one of the claims, or a part of one cut at a mark."""
    wanted = _plains(claims.bare) | _plains(claims.whole)
    parts = {plain(part) for claim in claims.whole for part in _PARTS.split(claim)}
    best: Heading | None = None
    for element in headings:
        text = text_of(element, _LONGEST)
        key = plain(text)
        if not key or tight(text) in claims.sites:
            continue
        if key in wanted:
            return Heading(text, element)
        if best is None and key in parts and len(key) > 8:
            best = Heading(text, element)
    return best


def _plains(texts: Sequence[str]) -> set[str]:
    return {plain(text) for text in texts} - {""}


def _after_kicker(text: str, claims: Claims) -> str | None:
    """The end of a printed heading that is what the page calls itself: the kicker before it is no part of it."""
    key = plain(text)
    for claim in claims.bare:
        ending = plain(claim)
        if len(ending.split()) > 2 and key.endswith(" " + ending):
            at = text.casefold().rfind(claim.casefold()[:8])
            if at > 0 and plain(text[at:]) == ending:
                return text[at:]
    return None


def _likeness(text: str, element: Element, claims: Claims) -> float:
    """How much of a heading's words the page calls itself by; nothing for the name of the site."""
    if tight(text) in claims.sites or _is_logo(element):
        return 0.0
    words = set(plain(text).split())
    best = max((_share(words, set(plain(claim).split())) for claim in claims.whole), default=0.0)
    return best if best >= _LEAST_SHARE else 0.0


def _share(words: set[str], others: set[str]) -> float:
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def _is_logo(element: Element) -> bool:
    said = signs(element.get("class", "")) | signs(element.get("id", ""))
    return bool(said & Sign.LOGO) and not said & Sign.HEADLINE
