"""One pass over what a page shows: its headings, bylines, dates and times, in order, and what stands apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.words import Sign, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Spot", "View", "view_of"]

_TAGS = (
    *("html", "body", "article", "main", "section", "header", "div", "p", "span", "a", "time", "li", "ul", "dd", "dt"),
    *("td", "b", "i", "em", "strong", "small", "font", "cite", "address", "abbr", "center", "figcaption", "br"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
)
_ASIDE = frozenset({"aside", "footer", "nav"})
_FOREIGN = frozenset({"figcaption", "figure", "form", "blockquote"})
_CLOSE = 3
_WHOLE = frozenset({"html", "body", "main"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_OUTSIDE, _BESIDES = int(Sign.OUTSIDE), int(Sign.BESIDE)
_OWN = int(Sign.BYLINE | Sign.DATE)


class Spot(NamedTuple):
    """An element that says what it holds: its place in the page, its :class:`Sign` flags, its ``itemprop``."""

    element: Element
    at: int
    signs: int
    prop: str


class View:
    """The spots of a page and its headings, with the place of each element counted from the top."""

    def __init__(self, elements: Sequence[Element], spots: Sequence[Spot], headings: Sequence[Spot]) -> None:
        self.elements = elements
        self.spots = spots
        self.headings = headings
        self._holders: dict[Element, bool] = {}
        self._apart: dict[Element, int] = {}

    def anchor(self, element: Element | None) -> int:
        """The place of the headline's element; what stands round it is from now on no part apart."""
        if element is None:
            return -1
        holders = (element, *element.iterancestors())
        inmost = next((i for i, holder in enumerate(holders) if holder.tag == "article"), _CLOSE)
        self._holders = {holder: i <= inmost for i, holder in enumerate(holders)}
        self._apart = {}
        return next((spot.at for spot in self.headings if spot.element is element), -1)

    def apart(self, element: Element) -> bool:
        """Whether the element lies in a part that is not the article's own: comments, teasers; a footer or an aside, if
        it stands outside the article."""
        trail: list[Element] = []
        worst = _NOT
        current: Element | None = element
        while current is not None:
            if (inside := self._holders.get(current)) is not None:
                worst = _NOT if worst == _BESIDE and inside else worst
                break
            if (known := self._apart.get(current)) is not None:
                worst = max(worst, known)
                break
            trail.append(current)
            worst = max(worst, _standing(current))
            current = current.getparent()
        self._apart.update(dict.fromkeys(trail[:1], worst))
        return worst > _NOT


_NOT, _BESIDE, _APART = 0, 1, 2


def _standing(element: Element) -> int:
    """How far an element stands apart by its tag and its name."""
    tag = element.tag
    if tag in _WHOLE:
        return _NOT
    said = signs(element.get("class", "")) | signs(element.get("id", ""))
    if said & _OUTSIDE or tag in _FOREIGN:
        return _APART
    return _BESIDE if said & _BESIDES or tag in _ASIDE else _NOT


def view_of(roots: Sequence[Element]) -> View:
    """What the page of these top-level elements shows."""
    elements = [element for root in roots for element in root.iter(*_TAGS)]
    spots: list[Spot] = []
    headings: list[Spot] = []
    for at, element in enumerate(elements):
        tag = element.tag
        if tag in _HEADINGS:
            headings.append(Spot(element, at, 0, ""))
        get = element.get
        name, prop = get("class") or get("id"), get("itemprop")
        if name or prop or tag == "time":
            said = signs(name) if name else 0
            if (said & _OWN or prop or tag == "time") and tag not in _WHOLE:
                spots.append(Spot(element, at, said, prop or ""))
        elif tag == "a" and get("rel") == "author":
            spots.append(Spot(element, at, int(Sign.BYLINE), "author"))
    return View(elements, spots, headings)
