"""The bylines that a page shows: elements named for them, links to an author, lines such as "By Ada Holm"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.clean import text_of
from newsparse._read.metadata.persons import Names, named, opened
from newsparse._read.metadata.shown import nearness
from newsparse._read.metadata.view import Spot, View
from newsparse._read.metadata.words import Sign, listed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Byline", "byline_shown"]

_LONGEST = 160
_LONGEST_LINE = 110
_FAR = 2
_ABOVE, _BELOW = 30, 90
_NAMED, _NEVER = int(Sign.BYLINE | Sign.DATE), int(Sign.BIO | Sign.OUTSIDE)
_BYLINE = int(Sign.BYLINE)
_PROPS = frozenset({"author", "creator"})
_STOP = re.compile(r"\s*(?:[|·•]|\d|\s[-–—]\s).*\Z", re.DOTALL)
_INSIDE = re.compile(r"(?<![^\s|·•,:–—-])(\w+)\s+(?=\S)")
_MOST_BEFORE = 50


class Byline(NamedTuple):
    """Who is named, and the line as printed."""

    names: Names
    text: str


class _Place(NamedTuple):
    zone: int
    kind: int
    distance: int
    element: Element
    spot: Spot | None


def byline_shown(view: View, anchor: int, sites: frozenset[str], furthest: int = 9) -> Byline | None:
    """The byline nearest to the headline that names a person; only those in the first zones up to ``furthest``."""
    places = sorted((*_spots(view, anchor), *_lines(view, anchor)), key=lambda place: place[:3])
    for place in places:
        if place.zone > furthest or view.apart(place.element):
            continue
        text = text_of(place.element, _LONGEST)
        if not text or len(text) > _LONGEST:
            continue
        names = _of_spot(place.spot, text, sites) if place.spot else _of_line(text, sites)
        if names.persons:
            return Byline(names, text)
    return None


def _spots(view: View, anchor: int) -> Iterator[_Place]:
    for spot in view.spots:
        if not (spot.signs & _NAMED or spot.prop in _PROPS) or spot.signs & _NEVER:
            continue
        if spot.element.tag in ("meta", "link", "time"):
            continue
        zone, distance = nearness(spot.at, anchor)
        kind = 0 if spot.prop in _PROPS or spot.element.get("rel") == "author" else 1 if spot.signs & _BYLINE else 2
        yield _Place(zone, kind, distance, spot.element, spot)


def _lines(view: View, anchor: int) -> Iterator[_Place]:
    """Elements near the headline whose text begins as a byline does."""
    if anchor < 0:
        return
    first = max(0, anchor - _ABOVE)
    for at, element in enumerate(view.elements[first : anchor + _BELOW], first):
        line = (element.text or "").strip()
        zone, distance = nearness(at, anchor)
        if line and len(line) <= _LONGEST_LINE and opened(f"{line} X", "shown") is not None:
            yield _Place(zone, 1, distance, element, None)
        elif element.tag == "a" and zone < _FAR and _leads_to_person(element.get("href", "")):
            yield _Place(zone, 2, distance, element, None)


def _leads_to_person(address: str) -> bool:
    """Whether an address has a part such as ``/author/`` before its last."""
    return not listed("person", "paths").isdisjoint(address.lower().split("/")[:-1])


def _of_spot(spot: Spot, text: str, sites: frozenset[str]) -> Names:
    """The persons of an element that is named for a byline: those that it links to, or those of its text."""
    if not spot.signs & _BYLINE and spot.prop not in _PROPS:
        return _inside(text, sites)
    sure = spot.prop in _PROPS or spot.element.get("rel") == "author"
    linked = [text_of(link, _LONGEST) for link in spot.element.iter("a") if link is not spot.element]
    found = [named(name, sites, shown=True) for name in linked]
    persons = dict.fromkeys(person for names in found for person in names.persons)
    if persons:
        return Names(tuple(persons), ())
    names = named(text, sites, shown=True)
    if not names.persons:
        names = _inside(text, sites)
    if not names.persons and (sure or opened(text, "shown") is not None or spot.element.tag == "a"):
        names = named(text, sites)
    return names


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
        rest = opened(text[found.start(1) :], "shown")
        if rest:
            names = named(_STOP.sub("", rest), sites, shown=True)
            if names.persons:
                return names
    return Names()
