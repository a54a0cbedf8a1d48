"""When it was published and when it was changed: by the page's data, by what it shows, by its address."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._field.date import date_line, parse_date
from newsparse._model.when import Timestamp
from newsparse._read.metadata.clean import text_of
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, texts
from newsparse._read.metadata.stamp import dated_url, stamp_of
from newsparse._read.metadata.view import VISIBLE, Spot, View
from newsparse._read.metadata.words import Sign, ranked

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["dates_of", "Dates", "date_near", "dates_shown", "modified_stated", "published_stated", "settled"]

_LONGEST = 140
_LONGEST_RAW = 400
_LONGEST_NEAR = 80
_MOST_LINES = 120
_FIGURE = re.compile(r"\d")
_AFTER, _BEFORE = 200, 80


@attrs.frozen
class Dates:
    """What was found: the day of publication, of change, and readings that stay open."""

    published: Timestamp | None = None
    modified: Timestamp | None = None


def dates_of(
    head: Head, linked: Linked, language: str | None, place: Callable[[], tuple[View, int]], url: str | None
) -> Dates:
    """When it was published and changed; ``place`` gives the view and the headline's place in it."""
    published = settled(list(published_stated(head, linked, language)), [])
    modified = settled(list(modified_stated(head, linked, language)), [])
    for look in (dates_shown, date_near):
        if published is None:
            shown = look(*place(), language)
            published, modified = shown.published, modified or shown.modified
    if published is None and url and (stamp := dated_url(url)) and stamp.date:
        published = stamp
    return Dates(published, modified)


def published_stated(head: Head, linked: Linked, language: str | None) -> Iterator[Timestamp]:
    """Every date of publication that the page's data state, surest first."""
    for node in (linked.article, linked.page):
        for key in ("datePublished", "uploadDate", "dateCreated"):
            for text in texts(node.get(key))[:1]:
                if stamp := stamp_of(text, f"json-ld {key}", language):
                    yield stamp
    yield from _metas(head, "published", language)


def modified_stated(head: Head, linked: Linked, language: str | None) -> Iterator[Timestamp]:
    """Every date of change that the page's data state, surest first."""
    for node in (linked.article, linked.page):
        for text in texts(node.get("dateModified"))[:1]:
            if stamp := stamp_of(text, "json-ld dateModified", language):
                yield stamp
    yield from _metas(head, "modified", language)


def _metas(head: Head, table: str, language: str | None) -> Iterator[Timestamp]:
    for name in ranked("meta", table):
        for content in head.metas.get(name, ())[:1]:
            if stamp := stamp_of(content, f"meta {name}", language):
                yield stamp


def dates_shown(view: View, anchor: int, language: str | None) -> Dates:
    """The dates that the page shows in elements named for them, nearest to the headline first."""
    published: tuple[tuple[int, ...], Timestamp] | None = None
    modified: tuple[tuple[int, ...], Timestamp] | None = None
    for spot in view.spots:
        rank = _rank(spot, anchor)
        if rank is None or view.apart(spot.element):
            continue
        stamp = _stamp(spot, language)
        if stamp is None or stamp.date is None:
            continue
        only = stamp.updated is not None and stamp.updated.value == stamp.value
        if _is_update(spot) or only:
            if modified is None or rank < modified[0]:
                modified = rank, stamp
        elif published is None or rank < published[0]:
            published = rank, stamp
    return Dates(published and published[1], modified and modified[1])


def _is_update(spot: Spot) -> bool:
    if spot.prop:
        return spot.prop.lower() == "datemodified"
    return bool(spot.signs & Sign.UPDATED) and not spot.signs & Sign.PUBLISHED


def _rank(spot: Spot, anchor: int) -> tuple[int, ...] | None:
    element = spot.element
    prop = spot.prop.lower()
    if not (
        element.tag == "time" or spot.signs & Sign.DATE or prop in ("datepublished", "datemodified", "datecreated")
    ):
        return None
    after = spot.at - anchor if anchor >= 0 else spot.at
    near = -_BEFORE <= after <= _AFTER
    if prop == "datepublished" or element.get("pubdate") is not None or spot.signs & Sign.PUBLISHED:
        kind = 0
    elif element.tag == "time" or spot.signs & Sign.NAMED_DATE:
        kind = 1
    else:
        kind = 2
    return (not near, kind, after if after >= 0 else 2 * -after)


def _stamp(spot: Spot, language: str | None) -> Timestamp | None:
    element = spot.element
    source = f"{element.tag!s} {spot.prop}".strip()
    for key in ("datetime", "content", "title"):
        value = element.get(key)
        if value and any(char.isdigit() for char in value) and (stamp := stamp_of(value, f"{source} {key}", language)):
            return stamp
    text = text_of(element, _LONGEST)
    if len(text) > _LONGEST or not any(char.isdigit() for char in text):
        return None
    return stamp_of(text, "text", language)


def date_near(view: View, anchor: int, language: str | None) -> Dates:
    """The dates in lines round the headline that are named for nothing."""
    published: tuple[tuple[int, ...], Timestamp] | None = None
    modified: tuple[tuple[int, ...], Timestamp] | None = None
    for rank, element, text in _lines(view.roots, anchor):
        stamp = _line_stamp(text, rank, language)
        if stamp is None or stamp.date is None or view.apart(element):
            continue
        if stamp.updated is not None and stamp.updated.value == stamp.value:
            modified = modified or (rank, stamp)
        else:
            published = (rank, stamp)
            break
    return Dates(published and published[1], modified and modified[1])


def _line_stamp(text: str, rank: tuple[int, ...], language: str | None) -> Timestamp | None:
    stamp = date_line(text, language=language)
    if stamp is None and rank[0] == 0 and len(text) <= _LONGEST_NEAR:
        stamp = parse_date(text, language=language)
    return stamp if stamp is None or stamp.value.year in range(1990, 2101) else None


def _lines(roots: Sequence[Element], anchor: int) -> list[tuple[tuple[int, ...], Element, str]]:
    found: list[tuple[tuple[int, ...], Element, str]] = []
    at = 0
    for root in roots:
        for element in root.iter(*VISIBLE):
            at += 1
            for text in (element.text, element.tail):
                if text and len(text) <= _LONGEST_RAW and _FIGURE.search(text):
                    line = " ".join(text.split())
                    if len(line) <= _LONGEST:
                        found.append((_nearness(at, anchor), element, line))
    found.sort(key=lambda row: row[0])
    return found[:_MOST_LINES]


def _nearness(at: int, anchor: int) -> tuple[int, ...]:
    after = at - anchor if anchor >= 0 else at
    if anchor >= 0 and -8 <= after <= 25:
        zone = 0
    elif anchor >= 0 and -25 <= after <= 100:
        zone = 1
    else:
        zone = 2
    return (zone, after if after >= 0 else 2 * -after)


def settled(stamps: Sequence[Timestamp], hints: Sequence[Timestamp]) -> Timestamp | None:
    """The first stamp that has a day, or that has one once the others are asked which of its readings they bear out."""
    for stamp in stamps:
        if stamp.date is not None:
            return stamp
        for hint in (*stamps, *hints):
            fits = [day for day in stamp.readings if day == hint.date]
            if len(fits) == 1:
                value = stamp.value.replace(month=fits[0].month, day=fits[0].day)
                return attrs.evolve(hint, value=value, raw=stamp.raw, source=stamp.source)
    return None
