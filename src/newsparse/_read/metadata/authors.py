"""Who wrote it, by the page's data and, where they are silent, by its byline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsparse._field.agencies import agency_named
from newsparse._read.metadata.bylines import byline_shown
from newsparse._read.metadata.clean import bones, tight
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, is_organ, texts, types
from newsparse._read.metadata.persons import Names, by_surname, is_name, named
from newsparse._read.metadata.title import tail_of
from newsparse._read.metadata.typing import Json, Node
from newsparse._read.metadata.view import View
from newsparse._read.metadata.words import ranked

__all__ = ["authors_of", "names_linked", "names_of"]

_NOBODY = Names()
_NEAR, _ROUND, _ANY = 0, 2, 9


def authors_of(
    head: Head, linked: Linked, sites: frozenset[str], see: Callable[[], View], *, chinese: bool = False
) -> tuple[Names, str | None]:
    """Who wrote it, and the byline as printed where it had to be looked for; ``see`` gives what it shows.

    A ``chinese`` page has persons with Chinese surnames only, among the names written in Han characters.
    """
    stated = _stated(head, linked, sites)
    if chinese:
        stated = [by_surname(names) for names in stated]
    names = _fullest(stated)
    titled = _titled(head, names)
    if names.persons and not titled and not _is_doubtful(names, stated):
        return names, None
    byline = byline_shown(see(), sites, _ROUND if names.persons else _furthest(names.credits))
    if byline is None:
        return names, None
    if names.persons:
        return _borne_out(stated, byline.names, titled) or names, None
    shown = by_surname(byline.names) if chinese else byline.names
    return (shown if shown.persons or not names.credits else names), byline.text


def _titled(head: Head, names: Names) -> str:
    """The end of the title, as the name of a site stands there, if it is one of the names."""
    title = tight(head.titles[0]) if head.titles else ""
    found = next((key for key in _keys(names) if title.endswith(key)), "")
    return found if found and tight(tail_of(head.titles[0])) == found else ""


def _furthest(credits: Sequence[str]) -> int:
    """How far from the headline to look for a person where the page's data name others, or nobody."""
    if any(agency_named(credit) for credit in credits):
        return _NEAR
    return _ROUND if credits else _ANY


def names_of(head: Head, linked: Linked, sites: frozenset[str]) -> Names:
    """The authors that the page's data name."""
    return _fullest(_stated(head, linked, sites))


def _stated(head: Head, linked: Linked, sites: frozenset[str]) -> list[Names]:
    """The authors by JSON-LD, and by each name of ``<meta>`` that the page has; surest first."""
    out = [names_linked(linked, sites)]
    known = set(out[0].persons)
    metas = head.metas
    for key in ranked("meta", "author"):
        if key not in metas:
            continue
        values = [value for value in metas[key] if value not in known and not value.startswith("http")]
        known.update(values)
        found = [named(value, sites) for value in values]
        persons = dict.fromkeys(person for names in found for person in names.persons)
        out.append(Names(tuple(persons), next((names.credits for names in found if names.credits), ())))
    return out


def _fullest(stated: Sequence[Names]) -> Names:
    """The first that names a person, or one after it that names the same and more; the first that names any other."""
    first = next((names for names in stated if names.persons), None)
    if first is None:
        return next((names for names in stated if names.credits), _NOBODY)
    known = _keys(first)
    return next((Names(names.persons, first.credits) for names in stated if known < _keys(names)), first)


def _is_doubtful(names: Names, stated: Sequence[Names]) -> bool:
    """Whether what the page shows must be asked: the data name others elsewhere, or no more than nicknames."""
    known = _keys(names)
    others = (other for other in stated if other.persons)
    return all(" " not in person for person in names.persons) or any(known.isdisjoint(_keys(o)) for o in others)


def _borne_out(stated: Sequence[Names], shown: Names, titled: str) -> Names | None:
    """Which of the stated names the page shows: as it shows them, where a nickname is a part of one, or where the name
    stated is what the title ends with, as that of the site does."""
    seen = _keys(shown)
    if found := next((names for names in stated if names.persons and not seen.isdisjoint(_keys(names))), None):
        return found
    nicks = {bones(person) for names in stated for person in names.persons if " " not in person} - {""}
    if not shown.persons or not all(map(is_name, shown.persons)):
        return None
    told = any(nick in bones(person) for nick in nicks for person in shown.persons)
    return shown if told or titled else None


def _keys(names: Names) -> set[str]:
    return {tight(person) for person in names.persons}


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
