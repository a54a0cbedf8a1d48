"""Who wrote it, by the page's data and, where they are silent, by its byline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsparse._field.agencies import agency_named
from newsparse._read.metadata.bylines import byline_shown
from newsparse._read.metadata.clean import tight
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, is_organ, texts, types
from newsparse._read.metadata.persons import Names, named
from newsparse._read.metadata.typing import Json, Node
from newsparse._read.metadata.view import View
from newsparse._read.metadata.words import ranked

__all__ = ["authors_of", "names_linked", "names_of"]

_NOBODY = Names()
_NEAR, _ROUND, _ANY = 0, 2, 9
_FIRST = 4


def authors_of(head: Head, linked: Linked, sites: frozenset[str], see: Callable[[], View]) -> tuple[Names, str | None]:
    """Who wrote it, and the byline as printed where it had to be looked for; ``see`` gives what it shows."""
    names = names_of(head, linked, sites)
    if names.persons:
        return names, None
    byline = byline_shown(see(), sites, _furthest(names.credits))
    if byline is None:
        return names, None
    return (byline.names if byline.names.persons or not names.credits else names), byline.text


def _furthest(credits: Sequence[str]) -> int:
    """How far from the headline to look for a person where the page's data name others, or nobody."""
    if any(agency_named(credit) for credit in credits):
        return _NEAR
    return _ROUND if credits else _ANY


def names_of(head: Head, linked: Linked, sites: frozenset[str]) -> Names:
    """The authors that the page's data name."""
    found = names_linked(linked, sites)
    if found.persons:
        return _completed(found, head, sites)
    credits = found.credits
    for key in ranked("meta", "author"):
        persons: dict[str, None] = {}
        for value in head.metas.get(key, ()):
            names = named(value, sites)
            persons.update(dict.fromkeys(names.persons))
            credits = credits or names.credits
        if persons:
            return Names(tuple(persons), ())
    return Names((), credits)


def _completed(found: Names, head: Head, sites: frozenset[str]) -> Names:
    """The persons of JSON-LD; those of ``<meta>`` where they are the same and more."""
    for key in ranked("meta", "author")[:_FIRST]:
        persons = tuple(dict.fromkeys(p for value in head.metas.get(key, ()) for p in named(value, sites).persons))
        if len(persons) > len(found.persons) and {tight(p) for p in found.persons} < {tight(p) for p in persons}:
            return Names(persons, found.credits)
    return found


def names_linked(linked: Linked, sites: frozenset[str]) -> Names:
    """The authors that JSON-LD names for the page's article."""
    for node in (linked.article, linked.page):
        for key in ("author", "creator", "contributor"):
            persons: dict[str, None] = {}
            credits: dict[str, None] = {}
            for name, organ in _people(node.get(key), linked, 3):
                names = named(name, sites)
                if organ:
                    credits.update(dict.fromkeys((*names.persons, *names.credits)))
                else:
                    persons.update(dict.fromkeys(names.persons))
                    credits.update(dict.fromkeys(names.credits))
            if persons or credits:
                return Names(tuple(persons), tuple(credits))
    return _NOBODY


def _people(value: Json, linked: Linked, depth: int) -> Iterator[tuple[str, bool]]:
    """The names in an ``author`` value, each with whether the page calls it an organization."""
    if isinstance(value, list):
        for item in value:
            if depth:
                yield from _people(item, linked, depth - 1)
    elif isinstance(value, dict):
        node: Node = value
        if "name" not in node and isinstance(node.get("@id"), str):
            node = linked.by_id.get(str(node["@id"]), node)
        organ = is_organ(types(node))
        name = node.get("name")
        if isinstance(name, (list, dict)) and depth:
            for found, other in _people(name, linked, depth - 1):
                yield found, organ or other
        else:
            for text in texts(name) or texts(node.get("@value")) or _given(node):
                yield text, organ
    else:
        for text in texts(value):
            yield text, False


def _given(node: Node) -> list[str]:
    parts = [text for key in ("givenName", "additionalName", "familyName") for text in texts(node.get(key))[:1]]
    return [" ".join(parts)] if parts else []
