"""One pass over a page for what it states in its head, and for its headings and times."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._read.metadata.clean import one_line
from newsparse._read.metadata.words import ranked

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Head", "head_of"]

_TAGS = ("html", "meta", "link", "title", "script", "h1")
_KEYS = ("property", "name", "itemprop", "http-equiv")
_JSON = "ld+json"
_CANONICAL = "canonical"
_MOST_VALUES = 20


@attrs.frozen
class Head:
    """What the page states: ``<meta>`` contents by lower-case name, links by ``rel``, titles, the text of its JSON-LD
    scripts, its ``<h1>`` elements and the language of its root."""

    metas: dict[str, list[str]]
    links: dict[str, str]
    titles: list[str]
    scripts: list[str]
    headings: list[Element]
    language: str = ""

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
            elif tag == "link":
                if element.get("rel") == _CANONICAL and (address := element.get("href")):
                    links.setdefault(_CANONICAL, address)
            elif tag == "script":
                if (kind := element.get("type")) and _JSON in kind and element.text:
                    scripts.append(element.text)
            elif tag == "h1":
                headings.append(element)
            elif tag == "title":
                _add_title(titles, element)
            else:
                language = language or element.get("lang") or element.get("xml:lang") or ""
    return Head(metas, links, titles, scripts, headings, language)


def _add_meta(metas: dict[str, list[str]], element: Element) -> None:
    for key in _KEYS:
        if names := element.get(key):
            content = element.get("content") or element.get("value")
            if content:
                for name in _names(key, names.lower()):
                    if name in _wanted() and len(values := metas.setdefault(name, [])) < _MOST_VALUES:
                        values.append(content)
            return


@functools.cache
def _wanted() -> frozenset[str]:
    """Every name that is asked for; a page states many more."""
    lists = ("headline", "standfirst", "author", "published", "dated", "modified", "site", "language", "tier", "page")
    return frozenset(name for which in lists for name in ranked("meta", which))


def _names(key: str, names: str) -> list[str]:
    if key == "itemprop":
        return [f"itemprop:{name}" for name in names.split()]
    return names.split() if key == "property" else [names.strip()]


def _add_title(titles: list[str], element: Element) -> None:
    parent = element.getparent()
    if element.text and (parent is None or parent.tag != "svg"):
        titles.append(one_line(element.text))
