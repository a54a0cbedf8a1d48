"""The bylines that a page shows: elements named for them, links to an author, lines such as "By Ada Holm"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.clean import text_of
from newsparse._read.metadata.opener import may_open, opened
from newsparse._read.metadata.persons import Names, named
from newsparse._read.metadata.view import BEYOND, Place, Spot, View, nearest_first, nearness
from newsparse._read.metadata.words import Sign, listed, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Byline", "byline_shown"]

_LONGEST = 160
_LONGEST_TITLE = 400
_LONGEST_LINE = 110
_MOST = 40
_MOST_ELEMENTS = 500
_FAR, _FURTHEST = 2, 3
_ABOVE, _BELOW = 30, 90
_NAMED, _NEVER = int(Sign.BYLINE | Sign.DATE), int(Sign.BIO | Sign.OUTSIDE)
_BYLINE, _WHO = int(Sign.BYLINE), int(Sign.BYLINE | Sign.NAME)
_PROPS = frozenset({"author", "creator"})
_STOP = re.compile(r"\s*(?:[|·•]|(?<!\w)\d|\s[-–—]\s).*\Z", re.DOTALL)
_INSIDE = re.compile(r"(?<![^\s|·•,:–—-])(\w+)\s+(?=\S)")
_MOST_BEFORE = 50


class Byline(NamedTuple):
    """Who is named, and the line as printed."""

    names: Names
    text: str


def byline_shown(view: View, sites: frozenset[str], furthest: int = 9) -> Byline | None:
    """The byline nearest to the headline that names a person, or an agency, a desk or the site right by the headline;
    only those in the first zones up to ``furthest``."""
    near = itertools.takewhile(lambda place: place.zone <= furthest, view.nearest(_places))
    found = _first(view, near, sites)
    if found is not None or view.anchor < 0 or furthest < _FURTHEST:
        return found
    return _first(view, nearest_first(_spots(view.spots(BEYOND), view.anchor)), sites)


def _places(view: View, zone: int) -> Iterator[Place]:
    yield from _spots(view.spots(zone), view.anchor)
    yield from _lines(view, zone)


def _first(view: View, places: Iterable[Place], sites: frozenset[str]) -> Byline | None:
    for place in itertools.islice(places, _MOST):
        if view.apart(place.element):
            continue
        text = text_of(place.element, _LONGEST)
        if not text or len(text) > _LONGEST:
            continue
        names = _of_spot(place.spot, text, sites) if place.spot else _of_line(text, sites)
        if names.persons or (names.credits and place.zone == 0 and place.kind < 2):
            return Byline(names, text)
    return None


def _spots(spots: Sequence[Spot], anchor: int) -> Iterator[Place]:
    for spot in spots:
        if not (spot.signs & _NAMED or spot.prop in _PROPS) or spot.signs & _NEVER or spot.element.tag == "time":
            continue
        kind = 0 if _is_author(spot) else 1 if spot.signs & _BYLINE else 2
        zone, distance = nearness(spot.at, anchor)
        if kind < 2 or zone < _FAR or anchor < 0:
            yield Place(zone, kind, distance, spot.element, spot)


def _is_author(spot: Spot) -> bool:
    """Whether the markup itself says that the element names an author."""
    return spot.prop in _PROPS or spot.element.get("rel") == "author"


def _lines(view: View, ring: int) -> Iterator[Place]:
    """Elements near the headline whose text begins as a byline does, and links to a person."""
    anchor = view.anchor
    first, stop = (0, _MOST_ELEMENTS) if anchor < 0 else (max(0, anchor - _ABOVE), anchor + _BELOW)
    for at in [at for at in view.ring(ring) if first <= at < stop]:
        element = view.elements[at]
        line = (element.text or "").strip()
        if line and may_open(line, "shown") and len(line) <= _LONGEST_LINE and opened(f"{line} X", "shown") is not None:
            kind = 1
            element = _holder(element)
        elif element.tag == "a" and _leads_to_person(element.get("href", "")):
            if anchor >= 0 and text_of(element, _LONGEST) in text_of(view.elements[anchor], _LONGEST_TITLE):
                continue  # whom the headline names, the page links to as a person of the news
            kind = 2
        else:
            continue
        zone, distance = nearness(at, anchor)
        if kind == 1 or zone < _FAR:
            yield Place(zone, kind, distance, element)


def _holder(element: Element) -> Element:
    """What holds the name: the element, or the one round it where the element is no more than "By"."""
    holder = element.getparent()
    return holder if holder is not None and not opened(text_of(element, _LONGEST), "shown") else element


def _leads_to_person(address: str) -> bool:
    """Whether an address has a part such as ``/author/`` before its last."""
    return not listed("person", "paths").isdisjoint(address.lower().split("/")[:-1])


def _of_spot(spot: Spot, text: str, sites: frozenset[str]) -> Names:
    """The persons of an element that is named for a byline: those that it links to, or those of its text."""
    if not spot.signs & _BYLINE and spot.prop not in _PROPS:
        return _inside(text, sites)
    linked = [text_of(link, _LONGEST) for link in spot.element.iter("a") if link is not spot.element]
    found = [named(name, sites, shown=True) for name in linked]
    persons = dict.fromkeys(person for names in found for person in names.persons)
    if persons:
        return Names(tuple(persons), ())
    names = _of_part(spot, sites) or named(text, sites, shown=True)
    if not names.persons:
        names = _inside(text, sites)
    if not names.persons and (_is_author(spot) or opened(text, "shown") is not None or spot.element.tag == "a"):
        names = named(text, sites)
    return names


def _of_part(spot: Spot, sites: frozenset[str]) -> Names | None:
    """The persons of the part of a byline that is named for the name, beside one for a job or a place."""
    for part in spot.element.iterchildren("span", "strong", "b", "p", "div"):
        if (name := part.get("class")) and signs(name) & _WHO == _WHO:
            names = named(text_of(part, _LONGEST), sites, shown=True)
            return names if names.persons else None
    return None


def _of_line(text: str, sites: frozenset[str]) -> Names:
    """The persons of a line that begins as a byline does; of a link to a person, all of it."""
    rest = opened(text, "shown")
    if rest is None:
        return named(text, sites, shown=True) if " " in text else Names()
    rest = _STOP.sub("", rest)
    names = named(rest, sites, shown=True)
    opener = text[: len(text) - len(rest)].strip()
    return names if names.persons or " " not in opener or " " in rest or not rest[:1].isupper() else named(rest, sites)


def _inside(text: str, sites: frozenset[str]) -> Names:
    """The persons after a word such as "by" within a line: "Posted on 3 May by Ada Holm | Harbour"."""
    for found in _INSIDE.finditer(text, 0, _MOST_BEFORE):
        rest = opened(text[found.start(1) :], "shown") if may_open(found[1], "shown") else None
        if rest:
            names = named(_STOP.sub("", rest), sites, shown=True)
            if names.persons:
                return names
    return Names()
