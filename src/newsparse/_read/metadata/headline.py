"""The headline: what the page prints, held against what it calls itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._model.tree import Trait
from newsparse._read.metadata.address import host_of, path_of
from newsparse._read.metadata.clean import plain, text_of, tight
from newsparse._read.metadata.kicker import whole_or_bare
from newsparse._read.metadata.title import LONGEST, Claims, head_of, segments, tail_of, without_site
from newsparse._read.metadata.words import Sign, signs
from newsparse._read.traits import traits_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Heading", "headline_of"]

_LEAST_SHARE = 0.34
_LEAST_WORDS = 3
_LEAST_SENTENCE = 4
_LEAST_PART = 8
_MOST_KICKER = 5
_MOST_HOLDERS = 7
_CRUMB, _LOGO, _HEADLINE = int(Sign.CRUMB), int(Sign.LOGO), int(Sign.HEADLINE)
_NO_HEADLINE = _LOGO | _CRUMB
_HIDDEN = Trait.HIDDEN.value
_BOUND = re.compile(r"[:|/–—·•»-]\s*\Z")
_BOUND_AFTER = re.compile(r"\s*(?:[|│·•»]|\d{1,2}[./]\d)")


@attrs.frozen
class Heading:
    """A headline and the element that prints it, if one does."""

    text: str
    element: Element | None = None


def headline_of(claims: Claims, headings: Sequence[Element], roots: Sequence[Element]) -> Heading | None:
    """The headline as the page prints it: in an ``<h1>`` (``headings``) that is or is like what the page calls itself,
    in a heading of another rank that is, in the only long ``<h1>``; else as the page states it. An ``<h1>`` in a
    breadcrumb is no headline where an ``<h2>`` is one."""
    every = _printed(headings, claims)
    printed = [row for row in every if not _is_crumb(row[1])]
    found = _agreeing(printed, claims) or _like(printed, claims)
    if found is None and len(printed) < len(every):
        below = _printed((element for root in roots for element in root.iter("h2")), claims)
        found = _agreeing(below, claims) or _agreeing(every, claims) or _like(below, claims) or _like(every, claims)
    if found is None:
        found = _of_any_rank(claims, roots)
    if found is None:
        long = [row for row in printed if not claims.whole or len(row[0].split()) >= _LEAST_SENTENCE]
        if (len(long) == 1 and (len(printed) == 1 or _is_inside(long[0][1]))) or (long and not claims.whole):
            text, element = long[0]
            found = Heading(whole_or_bare(text, element, claims), element)
    found = found or _of_any_name(claims, roots)
    if found is not None:
        found = _before_the_name(found, claims, roots) or found
    return found or (Heading(claims.bare[0]) if claims.bare else None)


def _before_the_name(found: Heading, claims: Claims, roots: Sequence[Element]) -> Heading | None:
    """The ``<h2>`` that the page's title begins with, where the heading found is what it ends with: a paper's name."""
    key = plain(found.text)
    begins = {plain(head_of(claim)) for claim in claims.whole if plain(tail_of(claim)) == key}
    wanted = {begin for begin in begins if len(begin.split()) >= _LEAST_WORDS}
    if not wanted:
        return None
    below = _printed((element for root in roots for element in root.iter("h2")), claims)
    return next((Heading(text, element) for text, element in below if plain(text) in wanted), None)


def _printed(headings: Iterable[Element], claims: Claims) -> list[tuple[str, Element]]:
    """What headings print, each with its element, without those that are the name of the site."""
    return [
        (text, element)
        for element in headings
        if (text := text_of(element, LONGEST)) and len(text) <= LONGEST and not _is_site(text, element, claims)
    ]


def _is_crumb(element: Element) -> bool:
    """Whether a heading is the last step of a breadcrumb: it lies in ``<nav>`` or in what is named so."""
    holder: Element | None = element
    for _ in range(_MOST_HOLDERS):
        if holder is None or holder.tag == "article":
            return False
        if holder.tag == "nav" or ((name := holder.get("class")) and signs(name) & _CRUMB):
            return True
        holder = holder.getparent()
    return False


def _agreeing(printed: Sequence[tuple[str, Element]], claims: Claims) -> Heading | None:
    wanted = _plains((*claims.bare, *claims.whole))
    for text, element in printed:
        if plain(text) in wanted:
            bare = _between_bars(text, claims) or without_site(text, claims.sites)
            return Heading(whole_or_bare(bare, element, claims), element)
    for text, element in printed:
        if part := _claimed_part(text, claims):
            return Heading(part, element)
    return None


def _like(printed: Sequence[tuple[str, Element]], claims: Claims) -> Heading | None:
    likely = [(likeness, text, element) for text, element in printed if (likeness := _likeness(text, claims))]
    if not likely:
        return None
    _, text, element = max(likely, key=lambda row: row[0])
    return Heading(whole_or_bare(without_site(text, claims.sites), element, claims), element)


def _of_any_rank(claims: Claims, roots: Sequence[Element]) -> Heading | None:
    """The first heading of any rank that is what the page calls itself, or a part of that between marks: its beginning
    rather than what follows, and no single word of that."""
    wanted = _plains((*claims.bare, *claims.whole))
    parts = {part for claim in claims.whole for part in segments(claim) if len(part) > _LEAST_PART}
    best: tuple[bool, Heading] | None = None
    for element in (heading for root in roots for heading in root.iter("h1", "h2", "h3", "h4")):
        text = text_of(element, LONGEST)
        key = plain(text)
        if not key or (key not in wanted and key not in parts) or _is_site(text, element, claims):
            continue
        if key in wanted:
            return Heading(whole_or_bare(text, element, claims), element)
        leads = any(claim.startswith(f"{key} ") for claim in wanted)
        if (leads or " " in key or not key.isascii()) and (best is None or (leads and not best[0])):
            best = leads, Heading(text, element)
    return best[1] if best else None


def _of_any_name(claims: Claims, roots: Sequence[Element]) -> Heading | None:
    """What an element that is no heading but is named for one prints, where the page calls itself that or begins so."""
    wanted = _plains((*claims.bare, *claims.whole, *map(head_of, claims.whole)))
    for element in (element for root in roots for element in root.iter("div", "p", "span", "strong", "td")):
        said = signs(element.get("class", "")) | signs(element.get("id", ""))
        if not said & _HEADLINE or said & _NO_HEADLINE or next(element.iter("a"), None) is not None:
            continue
        text = text_of(element, LONGEST)
        if len(text) > _LEAST_PART and plain(text) in wanted and not _is_crumb(element) and not _is_hidden(element):
            return Heading(whole_or_bare(text, element, claims), element)
    return None


def _is_hidden(element: Element) -> bool:
    """Whether an element is hidden, or something that it lies in."""
    holders = (element, *element.iterancestors())
    return any(traits_of(str(holder.tag), holder.items()) & _HIDDEN for holder in holders)


def _plains(texts: Sequence[str]) -> set[str]:
    return {plain(text) for text in texts} - {""}


def _between_bars(text: str, claims: Claims) -> str | None:
    """The part of a printed heading that a claim sets off with a bar ("Opinion | …") and another claim is alone."""
    barred = {plain(part) for claim in claims.bare if "|" in claim for part in claim.split("|")}
    return _claimed_part(text, claims) if barred & _plains(claims.bare) else None


def _claimed_part(text: str, claims: Claims) -> str | None:
    """The part of a printed heading that the page calls itself by, without the kicker before or the label after it."""
    key = plain(text)
    for claim in claims.bare:
        wanted = plain(claim)
        if len(wanted.split()) < _LEAST_WORDS or wanted == key:
            continue
        if key.endswith(" " + wanted) and (at := _ending(text, wanted)):
            kicker = text[:at].rstrip()
            if _BOUND.search(kicker) or len(kicker.split()) <= _MOST_KICKER or plain(kicker) in _plains(claims.bare):
                return text[at:]
        if key.startswith(wanted + " ") and (at := _beginning(text, wanted)) and _BOUND_AFTER.match(text, at):
            return text[:at].strip()
    return next((part for claim in claims.whole if (part := _without_tail(text, claim))), None)


def _without_tail(text: str, claim: str) -> str | None:
    """A printed heading without what the page's title has behind a mark and it has behind a space: a logo."""
    key, first = plain(text), plain(head_of(claim))
    if len(first.split()) < _LEAST_WORDS or key != f"{first} {plain(tail_of(claim))}":
        return None
    at = _beginning(text, first)
    return text[:at] if at and text[at : at + 2].lstrip(" ")[:1].isalnum() else None


def _ending(text: str, wanted: str) -> int:
    """Where the end of a text begins that has the wanted words; 0 if it cannot be told."""
    starts = [found.start() for found in re.finditer(r"(?<!\w)[\"'“‘„«»]*\w", text)]
    return next((at for at in reversed(starts) if plain(text[at:]) == wanted), 0)


def _beginning(text: str, wanted: str) -> int:
    """Where the beginning of a text ends that has the wanted words; 0 if it cannot be told."""
    stops = (found.end() for found in re.finditer(r"\w(?!\w)[\"'”’“»?!.…]*", text))
    return next((at for at in stops if plain(text[:at]) == wanted), 0)


def _likeness(text: str, claims: Claims) -> float:
    """How much of a heading's words the page calls itself by."""
    words = set(plain(text).split())
    best = max((_share(words, set(plain(claim).split())) for claim in claims.whole), default=0.0)
    return best if best >= _LEAST_SHARE else 0.0


def _share(words: set[str], others: set[str]) -> float:
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def _is_site(text: str, element: Element, claims: Claims) -> bool:
    """Whether a heading is the name of the site: a name that is known, or a logo, or all of it a link to the front."""
    if tight(text) in claims.sites.names:
        return True
    said = signs(element.get("class", "")) | signs(element.get("id", ""))
    if said & _LOGO and not said & _HEADLINE:
        return True
    link = element if element.tag == "a" else next(element.iter("a"), None)
    if link is None:
        link = next((parent for parent in element.iterancestors("a")), None)
    return link is not None and _is_front(link.get("href", "")) and tight(text_of(link)) == tight(text)


def _is_inside(element: Element) -> bool:
    return any(True for _ in element.iterancestors("article", "main"))


def _is_front(address: str) -> bool:
    return address.strip() in ("/", "./", "../") or (bool(host_of(address)) and not path_of(address))
