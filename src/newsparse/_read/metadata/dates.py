"""When it was published and when it was changed: by the page's data, by what it shows, by its address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

import attrs

from newsparse._model.when import Timestamp
from newsparse._read.metadata.address import original
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, texts
from newsparse._read.metadata.shown import Dates, dates_shown
from newsparse._read.metadata.stamp import dated_url, stamp_of
from newsparse._read.metadata.view import View
from newsparse._read.metadata.words import ranked

__all__ = ["dates_of", "settled"]

_MORNING, _NIGHT = 8, 22
_WEST = 11
_EAST = 24 - 11


def dates_of(
    head: Head, linked: Linked, language: str | None, place: Callable[[], tuple[View, int]], url: str | None
) -> Dates:
    """When it was published and changed; ``place`` gives the view and the headline's place in it."""
    stated = list(_linked(linked, ("datePublished", "dateCreated"))) + list(_metas(head, "published"))
    changed = list(_linked(linked, ("dateModified",))) + list(_metas(head, "modified"))
    addressed = dated_url(original(url)) if url else None
    hints = [stamp for stamp in (*stated, *changed, addressed) if stamp and stamp.date]
    published = settled(stated, hints)
    modified = settled(changed, hints)
    if published is not None:
        if addressed and addressed.date and "/" in addressed.raw:
            return Dates(_on_day_of(addressed, published, (*stated, *changed)), modified)
        if _is_near_midnight(published.value):
            shown = dates_shown(*place(), language)
            if shown.published and shown.near:
                published = _on_day_of(shown.published, published, (*stated, *changed), most=1)
        return Dates(published, modified)
    shown = dates_shown(*place(), language)
    modified = modified or shown.modified
    weak = [*_linked(linked, ("uploadDate",)), *_metas(head, "dated")]
    if shown.modified and not shown.published:
        weak = [stamp for stamp in weak if stamp.date and shown.modified.date and stamp.date <= shown.modified.date]
    if shown.published:
        weak.insert(0 if shown.near else len(weak), shown.published)
    if addressed and addressed.date:
        weak.insert(1 if shown.near else 0, addressed)
    return Dates(settled([*stated, *weak], (*hints, *weak)) or _by_language(head, language), modified)


def _is_near_midnight(moment: dt.datetime) -> bool:
    return moment.utcoffset() == dt.timedelta(0) and not _MORNING <= moment.hour < _NIGHT


def _on_day_of(witness: Timestamp, stamp: Timestamp, others: Sequence[Timestamp], most: int = 10_000) -> Timestamp:
    """The stamp on the day that the witness gives, where the stamp is in UTC and the witness in the page's own zone; the
    witness where it is earlier by no more than ``most`` days."""
    if witness.date is None or stamp.date is None:
        return stamp
    ahead = (stamp.date - witness.date).days
    if ahead == 0 or not -1 <= ahead <= most or (abs(ahead) == 1 and not _may_move(stamp.value, ahead)):
        return stamp
    for other in others:
        if other.value.utcoffset() and stamp.value.tzinfo:
            moved = stamp.value.astimezone(other.value.tzinfo)
            if moved.date() == witness.date:
                return attrs.evolve(stamp, value=moved)
    return witness


def _may_move(moment: dt.datetime, ahead: int) -> bool:
    """Whether a moment in UTC may be the day before, west of it, or the day after, east of it."""
    if moment.utcoffset() != dt.timedelta(0):
        return False
    return moment.hour < _WEST if ahead > 0 else moment.hour >= _EAST


def _by_language(head: Head, language: str | None) -> Timestamp | None:
    """A stated date of publication whose order of day and month only the language tells."""
    return next((stamp for stamp in _metas(head, "published", language) if stamp.date), None)


def _linked(linked: Linked, keys: Sequence[str]) -> Iterator[Timestamp]:
    for node in (linked.article, linked.page):
        for key in keys:
            for text in texts(node.get(key))[:1]:
                if stamp := stamp_of(text, f"json-ld {key}"):
                    yield stamp


def _metas(head: Head, table: str, language: str | None = None) -> Iterator[Timestamp]:
    for name in ranked("meta", table):
        for content in head.metas.get(name, ())[:1]:
            if stamp := stamp_of(content, f"meta {name}", language):
                yield stamp


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
