"""Who wrote it, by the page's data and, where they are silent, by its byline."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsparse._read.metadata.clean import one_line, text_of
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, texts, types
from newsparse._read.metadata.persons import Names, named, without_opener
from newsparse._read.metadata.typing import Json, Node
from newsparse._read.metadata.view import Spot, View
from newsparse._read.metadata.words import Sign, listed, ranked

__all__ = ["authors_of", "names_linked", "names_of", "names_shown"]

_NOBODY = Names((), ())
_LONGEST = 160
_AFTER, _BEFORE = 160, 40


def authors_of(
    head: Head, linked: Linked, sites: frozenset[str], place: Callable[[], tuple[View, int]]
) -> tuple[Names, str | None]:
    """Who wrote it, and the byline as printed where it had to be looked for; ``place`` gives the view and
    the headline's place in it."""
    names = names_of(head, linked, sites)
    if names.persons:
        return names, None
    shown, byline = names_shown(*place(), sites)
    return (shown, byline) if shown.persons else (names, None)


def names_of(head: Head, linked: Linked, sites: frozenset[str]) -> Names:
    """The authors that the page's data name."""
    found = names_linked(linked, sites)
    if found.persons:
        return found
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


def names_linked(linked: Linked, sites: frozenset[str]) -> Names:
    """The authors that JSON-LD names for the page's article."""
    for node in (linked.article, linked.page):
        for key in ("author", "creator", "contributor"):
            persons: dict[str, None] = {}
            credits: dict[str, None] = {}
            for name, is_organ in _people(node.get(key), linked, 3):
                names = named(name, sites)
                if is_organ:
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
        is_organ = bool(types(node) & listed("schema", "organization"))
        name = node.get("name")
        if isinstance(name, (list, dict)) and depth:
            for found, organ in _people(name, linked, depth - 1):
                yield found, organ or is_organ
        else:
            for text in texts(name) or _given(node):
                yield text, is_organ
    else:
        for text in texts(value):
            yield text, False


def _given(node: Node) -> list[str]:
    parts = [text for key in ("givenName", "additionalName", "familyName") for text in texts(node.get(key))[:1]]
    return [" ".join(parts)] if parts else []


def names_shown(view: View, anchor: int, sites: frozenset[str]) -> tuple[Names, str | None]:
    """The authors that the page's bylines name, nearest to the headline first; and the byline as printed."""
    spots = sorted(_bylines(view, anchor), key=lambda spot: _distance(spot, anchor))
    for spot in spots:
        text = text_of(spot.element, _LONGEST)
        if not text or len(text) > _LONGEST:
            continue
        bare = without_opener(text)
        names = named(text, sites, shown=True)
        if not names.persons and (spot.prop == "author" or spot.element.get("rel") == "author"):
            names = named(bare, sites)
        if names.persons:
            return names, one_line(text)
    return _NOBODY, None


def _bylines(view: View, anchor: int) -> Iterator[Spot]:
    for spot in view.spots:
        if spot.signs & Sign.BYLINE or spot.prop in ("author", "creator"):
            if spot.signs & (Sign.BIO | Sign.OUTSIDE) or view.apart(spot.element):
                continue
            if spot.element.tag not in ("meta", "link"):
                yield spot


def _distance(spot: Spot, anchor: int) -> tuple[bool, int]:
    if anchor < 0:
        return True, spot.at
    after = spot.at - anchor
    return not -_BEFORE <= after <= _AFTER, abs(after) if after >= 0 else 3 * -after
