"""The dates that a page shows: in elements named for them, and in lines round its headline."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._field.date import date_line, parse_date
from newsparse._model.when import Precision, Timestamp
from newsparse._read.metadata.clean import text_of
from newsparse._read.metadata.stamp import stamp_of
from newsparse._read.metadata.view import BEYOND, Place, Spot, View, nearest_first, nearness
from newsparse._read.metadata.words import Sign

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Dates", "dates_near", "dates_shown"]

_LONGEST = 140
_FEW = 40
_LONGEST_NEAR = 80
_LONGEST_FAR = 60
_MOST = 160
_DIGIT = re.compile(r"[\d年]")
_FIGURE = re.compile(
    r"\d{4}|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|['’]\d\d|[\d〇零一二三四五六七八九]\s?年|\d[^\W\d_]{3,}\.?\s?\d\d"
)
_SPACED = re.compile(r"\d\d? ?[|/.] ?\d\d? ?[|/.] ?\d{4}")
_PARTS = re.compile(r"\s+[|•·–—/-]\s+|\s*[|•·]\s*")
_FIRST = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}\b|\d{4}-\d\d-\d\d\b")
_LEADING = re.compile(r"(\d{1,2}\.\s?(?:\d{1,2}\.|\w+)\s?\d{4}|\d{4}-\d\d-\d\d)\s+[–—-]\s")
_YEARS = range(1990, 2101)
_NEAREST, _FAR = 0, 2
_INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "u"})
_DATE, _PUBLISHED, _UPDATED = int(Sign.DATE), int(Sign.PUBLISHED), int(Sign.UPDATED)
_NAMED_DATE = int(Sign.NAMED_DATE)
_PROPS = frozenset({"datepublished", "datemodified", "datecreated"})
_PRECISE = frozenset({Precision.MINUTE, Precision.SECOND})


@attrs.frozen
class Dates:
    """When it was published, and when it was changed; whether that stands near the headline."""

    published: Timestamp | None = None
    modified: Timestamp | None = None
    near: bool = False


def dates_shown(view: View, language: str | None) -> Dates:
    """The dates that the page shows nearest to its headline, and named for what they are."""
    near = dates_near(view, language)
    if near.published is not None or view.anchor < 0:
        return near
    far = _first(view, nearest_first(_spots(view.spots(BEYOND), view.anchor)), language)
    return Dates(far.published, near.modified or far.modified)


def dates_near(view: View, language: str | None) -> Dates:
    """The dates that the page shows round its headline."""
    return _first(view, view.nearest(_places), language)


def _places(view: View, zone: int) -> Iterator[Place]:
    yield from _spots(view.spots(zone), view.anchor)
    yield from _lines(view, zone)


def _first(view: View, places: Iterable[Place], language: str | None) -> Dates:
    modified: Timestamp | None = None
    for place in itertools.islice(places, _MOST):
        if view.apart(place.element):
            continue
        stamp = _spot_stamp(place.spot, language) if place.spot else _line_stamp(place, language)
        if stamp is None or stamp.date is None or stamp.value.year not in _YEARS:
            continue
        if not _is_change(place, stamp, language):
            return Dates(stamp, stamp.updated or modified, near=place.zone < _FAR)
        modified = modified or stamp
    return Dates(None, modified)


def _is_change(place: Place, stamp: Timestamp, language: str | None) -> bool:
    """Whether a date is that of a change: by its own words, by its name, by the words round it."""
    if _is_only_update(stamp) or (place.spot is not None and _is_update(place.spot)):
        return True
    return _is_told_update(place, stamp, language)


def _is_update(spot: Spot) -> bool:
    if spot.prop:
        return spot.prop.lower() == "datemodified"
    return bool(spot.signs & _UPDATED) and not spot.signs & _PUBLISHED


def _is_told_update(place: Place, stamp: Timestamp, language: str | None) -> bool:
    """Whether the words round an element far from the headline say of its date that it is that of a change."""
    holder = place.element.getparent()
    if place.zone < _FAR or holder is None or place.element.tag not in _INLINE:
        return False
    text = text_of(holder, _LONGEST)
    told = parse_date(text, language=language) if len(text) <= _LONGEST else None
    return told is not None and told.date == stamp.date and _is_only_update(told)


def _is_only_update(stamp: Timestamp) -> bool:
    return stamp.updated is not None and stamp.updated.value == stamp.value


def _spots(spots: Sequence[Spot], anchor: int) -> Iterator[Place]:
    for spot in spots:
        element = spot.element
        prop = spot.prop.lower()
        if not (element.tag == "time" or spot.signs & _DATE or prop in _PROPS):
            continue
        if prop == "datepublished" or element.get("pubdate") is not None or spot.signs & _PUBLISHED:
            kind = 0
        elif element.tag == "time" or spot.signs & _NAMED_DATE:
            kind = 1
        else:
            kind = 3
        zone, distance = nearness(spot.at, anchor)
        yield Place(zone, kind, distance, element, spot)


def _spot_stamp(spot: Spot, language: str | None) -> Timestamp | None:
    element = spot.element
    stated = _attribute_stamp(spot, language)
    if stated is not None and element.tag != "time":
        return stated
    text = text_of(element, _LONGEST)
    if len(text) > _LONGEST or not _tells(text):
        return stated
    if element.tag == "a":
        return date_line(text, language=language)
    if stated is None:
        return stamp_of(text, "text", language)
    told = date_line(text, language=language)
    return told if told and told.date and told.date != stated.date else stated


def _attribute_stamp(spot: Spot, language: str | None) -> Timestamp | None:
    element = spot.element
    source = f"{element.tag!s} {spot.prop}".strip()
    named = element.tag in ("abbr", "span", "time")
    for key in ("datetime", "content", "title") if named else ("datetime", "content"):
        value = element.get(key)
        if value and _DIGIT.search(value) and (stamp := stamp_of(value, f"{source} {key}", language)):
            return stamp
    return None


def _lines(view: View, zone: int) -> Iterator[Place]:
    """Texts with a figure in a zone round the headline."""
    anchor = view.anchor
    for at in view.ring(zone):
        element = view.elements[at]
        if (text := (element.text or "").strip()) and _tells(text) and at != anchor:
            yield from _line(text, element, at, anchor)
        if (text := (element.tail or "").strip()) and _tells(text):
            holder = element.getparent()
            if holder is not None and (element.tag not in _INLINE or len(holder.text or "") < _FEW):
                yield from _line(text, holder, at, anchor)


def _tells(text: str) -> bool:
    """Whether there may be a date with its year: a cheap test first."""
    return _DIGIT.search(text, 0, _LONGEST) is not None and _FIGURE.search(text, 0, _LONGEST) is not None


def _line(text: str, holder: Element, at: int, anchor: int) -> Iterator[Place]:
    line = " ".join(text[: _LONGEST + 1].split())
    zone, distance = nearness(at, anchor)
    if len(text) > _LONGEST and len(line) > _FEW and (found := _LEADING.match(line)):
        line = found[1]
        zone = max(zone, 1)
    if len(line) <= _LONGEST:
        yield Place(zone, 2, distance, holder, text=line)


def _line_stamp(place: Place, language: str | None) -> Timestamp | None:
    """The date of a line, or of a part of it between marks, that is nothing else; of a short line at the headline that
    begins with it or holds no other; of a short line with a time of day."""
    text = place.text
    if _SPACED.fullmatch(text):
        text = text.replace(" ", "").replace("|", ".")
    stamp = next((stamp for part in (text, *_PARTS.split(text)) if (stamp := date_line(part, language=language))), None)
    if stamp is None and len(text) <= (_LONGEST_FAR if place.zone else _LONGEST_NEAR):
        stamp = parse_date(text, language=language)
        if stamp and place.zone > _NEAREST and stamp.precision not in _PRECISE:
            return None
    if stamp is None and place.zone == _NEAREST and (found := _FIRST.match(text)):
        stamp = parse_date(found[0], language=language)
    return stamp if stamp and _stands_alone(place.element) else None


def _stands_alone(element: Element) -> bool:
    """Whether next to nothing stands beside an inline element: a sentence that mentions a date is no date line."""
    current: Element | None = element
    while current is not None and current.tag in _INLINE:
        before = current.getprevious()
        parent = current.getparent()
        beside = (before.tail if before is not None else parent.text if parent is not None else "") or ""
        if len(beside.strip()) + len((current.tail or "").strip()) > _FEW:
            return False
        current = parent
    return True
