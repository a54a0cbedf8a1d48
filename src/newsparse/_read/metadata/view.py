"""What a page shows, in order: which elements are named for a byline or a date, and which parts stand apart."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.words import Sign, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["ABOVE", "BELOW", "Place", "Spot", "View", "nearest_first", "nearness", "view_of"]

ABOVE, BELOW = 80, 200
"""How many elements above the headline and below it are looked at first."""

_ZONES = ((12, 6), (60, 25), (BELOW, ABOVE))
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
        self._spots: dict[bool, list[Spot]] = {}
        for element in elements:
            self.elements.append(element)
            if element is headline:
                self.anchor = len(self.elements) - 1
                self.elements.extend(itertools.islice(elements, BELOW))
                break
        if headline is not None:
            holders = (headline, *headline.iterancestors())
            inmost = next((i for i, holder in enumerate(holders) if holder.tag == "article"), _CLOSE)
            self._holders = {holder: i <= inmost and holder.tag not in _WHOLE for i, holder in enumerate(holders)}

    def span(self) -> range:
        """The places round the headline; all, up to a limit, where there is none."""
        if self.anchor < 0:
            return range(min(_MOST, len(self.elements)))
        return range(max(0, self.anchor - ABOVE), min(len(self.elements), self.anchor + BELOW + 1))

    def spots(self, *, far: bool = False) -> list[Spot]:
        """The elements named for a byline or a date in that span, or those beyond it."""
        if far not in self._spots:
            near = self.span()
            if far:
                self.elements.extend(self._rest)
            spans = (range(near.start), range(near.stop, len(self.elements))) if far else (near,)
            self._spots[far] = [spot for span in spans for spot in _spots(self.elements, span)]
        return self._spots[far]

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
        return len(_ZONES), at
    after = at - anchor
    for zone, (below, above) in enumerate(_ZONES):
        if -above <= after <= below:
            return zone, after if after >= 0 else -2 * after
    return len(_ZONES), abs(after)


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


def _spots(elements: Sequence[Element], span: range) -> list[Spot]:
    spots: list[Spot] = []
    for at in span:
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
