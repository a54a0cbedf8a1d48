"""What tools that save a page as text write above it: front matter, or lines of "Title: …" and their like.

Front matter stands between two lines of three hyphens, as trafilatura and static sites write it; readers that serve
pages to language models write the lines alone. Only plain "key: value" lines are read, which is all that they hold.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from newsparse._field.date import parse_date
from newsparse._model.facts import Facts
from newsparse._read.metadata.persons import named
from newsparse._read.metadata.title import sites_of, without_site
from newsparse._read.metadata.words import ranked

__all__ = ["Header", "header_of"]

_FRONT = re.compile(r"\ufeff?\s*---[ \t]*\r?\n((?:[^\n]*\n){1,60}?)---[ \t]*(?=\r?\n|\Z)")
_FIELD = re.compile(r"[ \t]*([^\W\d][\w \-]{0,30}):(?:[ \t]+(.*?))?[ \t]*\r?(?:\n|\Z)")
_REST = re.compile(r"[ \t]*(?:-[ \t].*|#.*)?\r?\n|[ \t]{2,}.*\r?\n")
_BLANK = re.compile(r"(?:[ \t]*\r?\n)+")
_LISTED = re.compile(r"^\[|\]$|(?<!\w)[\"']|[\"'](?!\w)")
_FEWEST = 2


class Header(NamedTuple):
    """Where it stops in the source, and what it says."""

    stop: int
    facts: Facts


def header_of(source: str) -> Header | None:
    """The header of a text, if it begins with one that names its title.

    >>> header = header_of("---\\ntitle: Ferry strike ends\\ndate: 2024-01-30\\n---\\nCrews went back to work.")
    >>> header.facts.headline, str(header.facts.published.date)
    ('Ferry strike ends', '2024-01-30')
    >>> header_of("Title: a history of the word\\n\\nCrews went back to work.") is None
    True
    """
    front = _FRONT.match(source)
    if front is not None:
        fields, stop = _front(front[1]), front.end()
    else:
        fields, stop = _lines(source)
    said = {kind: value for kind, value in fields.items() if value}
    return Header(stop, _facts(said)) if len(said) >= _FEWEST and "headline" in said else None


def _front(text: str) -> dict[str, str]:
    """The fields of front matter; none where a line of it is neither a field nor what belongs to one."""
    out: dict[str, str] = {}
    at = 0
    while at < len(text):
        found = _FIELD.match(text, at) or _REST.match(text, at)
        if found is None or found.end() == at:
            return {}
        if found.re is _FIELD and (kind := _kinds().get(found[1].casefold())):
            out.setdefault(kind, (found[2] or "").strip("\"'"))
        at = found.end()
    return out


def _lines(source: str) -> tuple[dict[str, str], int]:
    """The fields of known names at the head of a text, and where they stop."""
    out: dict[str, str] = {}
    stop = 0
    for field in _fields(source):
        kind = _kinds().get(field[1].casefold())
        if kind is None or kind in out:
            break
        if kind == "end":  # the story may begin on its line
            return out, field.start(2) if field[2] else field.end()
        stop = field.end()
        out[kind] = field[2] or ""
    return out, stop


def _fields(source: str) -> Iterator[re.Match[str]]:
    at = 1 if source.startswith("\ufeff") else 0
    while True:
        blank = _BLANK.match(source, at)
        found = _FIELD.match(source, blank.end() if blank else at)
        if found is None:
            return
        yield found
        at = found.end()


@functools.cache
def _kinds() -> Mapping[str, str]:
    kinds = ("headline", "author", "published", "url", "site", "host", "standfirst", "language", "end")
    return {name: kind for kind in kinds for name in ranked("header", kind)}


def _facts(said: Mapping[str, str]) -> Facts:
    language = said.get("language")
    byline = _LISTED.sub("", said.get("author", "")) or None  # ['Ada Holm', 'Jens de Vries']
    names = named(byline or "")
    published = parse_date(said["published"], language=language) if "published" in said else None
    site = said.get("site") or said.get("host")
    known = sites_of([site] if site else [], [said["url"]] if "url" in said else [])
    return Facts(
        headline=without_site(said["headline"], known),
        standfirst=said.get("standfirst"),
        byline=byline,
        authors=names.persons,
        credits=names.credits,
        published=None if published is None else attrs.evolve(published, source="header"),
        language=language,
        url=said.get("url"),
        site=site,
    )
