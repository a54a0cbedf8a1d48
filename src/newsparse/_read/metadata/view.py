"""What a page shows, in order: which elements are named for a byline or a date, and which parts stand apart."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.words import Sign, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["BEYOND", "Place", "Spot", "View", "nearest_first", "nearness", "view_of"]

_ABOVE, _BELOW = 80, 200
_ZONES = ((12, 6), (60, 25), (_BELOW, _ABOVE))
"""How many elements below the headline and above it are looked at first, then, and last."""
BEYOND = len(_ZONES)
"""The zone of what is farther from the headline than all of these."""
_MOST = 4000
_TAGS = (
    *("html", "body", "article", "main", "section", "header", "div", "p", "span", "a", "time", "li", "ul", "dd", "dt"),
    *("td", "b", "i", "em", "strong", "small", "font", "cite", "address", "abbr", "center", "figcaption", "br"),
    *("img", "svg"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
)
_ASIDE = frozenset({"aside", "footer", "nav"})
_FOREIGN = frozenset({"figcaption", "figure", "form", "blockquote"})
_CLOSE = 3
_WHOLE = frozenset({"html", "body", "main"})
_OUTSIDE, _BESIDES = int(Sign.OUTSIDE), int(Sign.BESIDE)
_BYLINE = int(Sign.BYLINE)
_OWN = int(Sign.BYLINE | Sign.DATE)
_NOT, _BESIDE, _APART = 0, 1, 2


class Spot(NamedTuple):
    """An element that says what it holds: its place in the page, its :class:`Sign` flags, its ``itemprop``."""

    element: Element
    at: int
    signs: int
    prop: str


class Place(NamedTuple):
    """Where a byline or a date may stand: how far from the headline in steps, how surely it is named, how far in
    elements; the named element, or the text of a line."""

    zone: int
    kind: int
    distance: int
    element: Element
    spot: Spot | None = None
    text: str = ""


class View:
    """The elements of a page that show text, in order, and the place of its headline among them (-1 if none)."""

    def __init__(self, elements: Iterator[Element], headline: Element | None) -> None:
        self.elements: list[Element] = []
        self.anchor = -1
        self._rest = elements
        self._holders: dict[Element, bool] = {}
        self._apart: dict[Element, int] = {}
        self._spots: dict[int, list[Spot]] = {}
        for element in elements:
            self.elements.append(element)
            if element is headline:
                self.anchor = len(self.elements) - 1
                break
        if headline is not None:
            holders = (headline, *headline.iterancestors())
            inmost = next((i for i, holder in enumerate(holders) if holder.tag == "article"), _CLOSE)
            self._holders = {holder: i <= inmost and holder.tag not in _WHOLE for i, holder in enumerate(holders)}

    def nearest(self, find: Callable[[View, int], Iterable[Place]]) -> Iterator[Place]:
        """What ``find`` finds in the zones round the headline, in the order in which it is believed; a zone is not
        looked at until all before it is taken."""
        found: list[Place] = []
        for zone in range(BEYOND):
            found = nearest_first((*found, *find(self, zone)))
            yield from (place for place in found if place.zone <= zone)
            found = [place for place in found if place.zone > zone]
        yield from found

    def ring(self, zone: int) -> Sequence[int]:
        """The places in a zone; where there is no headline, the first is all, up to a limit."""
        if zone == BEYOND:
            self.elements.extend(self._rest)
            last = self._reach(BEYOND - 1)
            return (*range(last.start), *range(last.stop, len(self.elements)))
        if self.anchor < 0:
            return () if zone else range(min(_MOST, len(self.elements)))
        inner, outer = self._reach(zone - 1), self._reach(zone)
        return (*range(outer.start, inner.start), *range(inner.stop, outer.stop))

    def _reach(self, zone: int) -> range:
        """The places in a zone and in those before it."""
        if zone < 0:
            return range(self.anchor, self.anchor)
        below, above = _ZONES[zone]
        self.elements.extend(itertools.islice(self._rest, max(0, self.anchor + below + 1 - len(self.elements))))
        return range(max(0, self.anchor - above), min(len(self.elements), self.anchor + below + 1))

    def spots(self, zone: int) -> list[Spot]:
        """The elements in a zone that are named for a byline or a date."""
        if zone not in self._spots:
            self._spots[zone] = _spots(self.elements, self.ring(zone))
        return self._spots[zone]

    def apart(self, element: Element) -> bool:
        """Whether the element lies in a part that is not the article's own: comments, teasers; a footer or an aside, if
        it stands outside the article."""
        worst = _NOT
        current: Element | None = element
        while current is not None:
            if (inside := self._holders.get(current)) is not None:
                worst = _NOT if worst == _BESIDE and inside else worst
                break
            if (known := self._apart.get(current)) is not None:
                worst = max(worst, known)
                break
            worst = max(worst, _standing(current))
            current = current.getparent()
        self._apart[element] = worst
        return worst > _NOT


def nearness(at: int, anchor: int) -> tuple[int, int]:
    """How far a place is from the headline's, in steps and in elements; what stands above counts double.

    >>> nearness(104, 100), nearness(98, 100), nearness(900, 100), nearness(7, -1)
    ((0, 4), (0, 4), (3, 800), (3, 7))
    """
    if anchor < 0:
        return BEYOND, at
    after = at - anchor
    for zone, (below, above) in enumerate(_ZONES):
        if -above <= after <= below:
            return zone, after if after >= 0 else -2 * after
    return BEYOND, abs(after)


def nearest_first(places: Iterable[Place]) -> list[Place]:
    """The places in the order in which they are believed; those that are alike stay as they came."""
    return sorted(places, key=lambda place: place[:3])


def _standing(element: Element) -> int:
    """How far an element stands apart by its tag and its name."""
    tag = element.tag
    if tag in _WHOLE:
        return _NOT
    said = signs(element.get("class", "")) | signs(element.get("id", ""))
    if said & _OUTSIDE or tag in _FOREIGN:
        return _APART
    return _BESIDE if said & _BESIDES or tag in _ASIDE else _NOT


def _spots(elements: Sequence[Element], places: Sequence[int]) -> list[Spot]:
    spots: list[Spot] = []
    for at in places:
        element = elements[at]
        get = element.get
        name, prop, tag = get("class") or get("id"), get("itemprop"), element.tag
        if name or prop or tag == "time":
            said = signs(name) if name else 0
            if tag == "a" and get("rel") == "author":
                said, prop = said | _BYLINE, prop or "author"
            if (said & _OWN or prop or tag == "time") and tag not in _WHOLE:
                spots.append(Spot(element, at, said, prop or ""))
        elif tag == "a" and get("rel") == "author":
            spots.append(Spot(element, at, _BYLINE, "author"))
    return spots


def view_of(roots: Sequence[Element], headline: Element | None) -> View:
    """What the page of these top-level elements shows; ``headline`` is the element that prints its headline."""
    return View(itertools.chain.from_iterable(root.iter(*_TAGS) for root in roots), headline)
