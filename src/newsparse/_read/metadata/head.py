"""One pass over a page for what it states in its head, and for its headings and times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._read.metadata.clean import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Head", "head_of"]

_TAGS = ("html", "meta", "link", "title", "script", "h1", "base")
_KEYS = ("property", "name", "itemprop", "http-equiv")
_JSON = "ld+json"
_MOST_METAS = 2000
_MOST_VALUES = 20


@attrs.frozen
class Head:
    """What the page states: ``<meta>`` contents by lower-case name, links by ``rel``, titles, the text of its JSON-LD
    scripts, its ``<h1>`` elements and the language of its root."""

    metas: Mapping[str, Sequence[str]]
    links: Mapping[str, str]
    titles: Sequence[str]
    scripts: Sequence[str]
    headings: Sequence[Element]
    language: str

    def meta(self, names: Sequence[str]) -> str | None:
        """The first content under the first of the names that the page has."""
        return next((self.metas[name][0] for name in names if name in self.metas), None)

    def own_titles(self) -> list[str]:
        """What the page calls itself in its title and to those who share it."""
        return [*self.titles[:1], *self.metas.get("og:title", ())[:1]]


def head_of(roots: Sequence[Element]) -> Head:
    """What the page of these top-level elements states."""
    metas: dict[str, list[str]] = {}
    links: dict[str, str] = {}
    titles: list[str] = []
    scripts: list[str] = []
    headings: list[Element] = []
    language = ""
    for root in roots:
        for element in root.iter(*_TAGS):
            tag = element.tag
            if tag == "meta":
                _add_meta(metas, element)
            elif tag == "h1":
                headings.append(element)
            elif tag == "link":
                _add_link(links, element)
            elif tag == "script":
                if _JSON in element.get("type", "").lower() and element.text:
                    scripts.append(element.text)
            elif tag == "title":
                _add_title(titles, element)
            elif tag == "html":
                language = language or element.get("lang") or element.get("xml:lang") or ""
    return Head(metas, links, titles, scripts, headings, language)


def _add_meta(metas: dict[str, list[str]], element: Element) -> None:
    content = element.get("content") or element.get("value")
    if not content:
        return
    for key in _KEYS:
        names = element.get(key)
        if names:
            for name in _names(key, names.lower()):
                values = metas.setdefault(name, [])
                if len(values) < _MOST_VALUES and len(metas) < _MOST_METAS:
                    values.append(content)
            return


def _names(key: str, names: str) -> list[str]:
    if key == "itemprop":
        return [f"itemprop:{name}" for name in names.split()]
    return names.split() if key == "property" else [names.strip()]


def _add_link(links: dict[str, str], element: Element) -> None:
    href = element.get("href")
    if href:
        for rel in element.get("rel", "").lower().split():
            links.setdefault(rel, href)


def _add_title(titles: list[str], element: Element) -> None:
    parent = element.getparent()
    if element.text and (parent is None or parent.tag != "svg"):
        titles.append(one_line(element.text))
