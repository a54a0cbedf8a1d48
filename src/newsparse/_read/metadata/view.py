"""One pass over what a page shows: its headings, bylines, dates and times, in order, and what stands apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsparse._read.metadata.words import Sign, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["VISIBLE", "Spot", "View", "view_of"]

VISIBLE = (
    *("html", "body", "article", "main", "section", "header", "div", "p", "span", "a", "time", "li", "ul", "dd", "dt"),
    *("td", "b", "i", "em", "strong", "small", "font", "cite", "address", "abbr", "center", "figcaption"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "meta", "link"),
)
_APART = frozenset({"aside", "footer", "nav", "figcaption", "figure", "form", "blockquote"})
_WHOLE = frozenset({"html", "body", "main"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_OWN = int(Sign.BYLINE | Sign.DATE | Sign.HEADLINE)


class Spot(NamedTuple):
    """An element that says what it holds: its place in the page, its :class:`Sign` flags, its ``itemprop``."""

    element: Element
    at: int
    signs: int
    prop: str


class View:
    """The spots of a page and its headings, with the place of each element counted from the top."""

    def __init__(self, roots: Sequence[Element], spots: Sequence[Spot], headings: Sequence[Spot]) -> None:
        self.roots = roots
        self.spots = spots
        self.headings = headings
        self._holders: frozenset[Element] = frozenset()
        self._apart: dict[Element, bool] = {}

    def anchor(self, element: Element | None) -> int:
        """The place of the headline's element; what stands round it is from now on no part apart."""
        if element is None:
            return -1
        self._holders = frozenset((element, *element.iterancestors()))
        self._apart = {}
        return next((spot.at for spot in self.headings if spot.element is element), -1)

    def apart(self, element: Element) -> bool:
        """Whether the element lies in a part that is not the article's own: comments, teasers, a footer, an aside."""
        trail: list[Element] = []
        result = False
        current: Element | None = element
        while current is not None and current not in self._holders:
            known = self._apart.get(current)
            if known is not None:
                result = known
                break
            trail.append(current)
            if _stands_apart(current):
                result = True
                break
            current = current.getparent()
        for passed in trail:
            self._apart[passed] = result
        return result


def _stands_apart(element: Element) -> bool:
    tag = element.tag
    if tag in _WHOLE:
        return False
    return tag in _APART or bool((signs(element.get("class", "")) | signs(element.get("id", ""))) & Sign.OUTSIDE)


def view_of(roots: Sequence[Element]) -> View:
    """What the page of these top-level elements shows."""
    spots: list[Spot] = []
    headings: list[Spot] = []
    at = 0
    for root in roots:
        for element in root.iter(*VISIBLE):
            at += 1
            tag = element.tag
            name, ident, prop = element.get("class"), element.get("id"), element.get("itemprop")
            if tag in _HEADINGS:
                headings.append(Spot(element, at, 0, prop or ""))
            if not (name or ident or prop or tag == "time"):
                if tag == "a" and element.get("rel") == "author":
                    spots.append(Spot(element, at, int(Sign.BYLINE), "author"))
                continue
            said = (signs(name) if name else 0) | (signs(ident) if ident else 0)
            if (said & _OWN or prop or tag == "time") and tag not in _WHOLE:
                spots.append(Spot(element, at, said, prop or ""))
    return View(roots, spots, headings)
