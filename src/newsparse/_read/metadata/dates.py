"""When it was published and when it was changed: by the page's data, by what it shows, by its address."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Callable, Iterator, Sequence

import attrs

from newsparse._model.when import Precision, Timestamp
from newsparse._read.metadata.address import original
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, texts
from newsparse._read.metadata.shown import Dates, dates_near, dates_shown
from newsparse._read.metadata.stamp import dated_url, stamp_of
from newsparse._read.metadata.view import View
from newsparse._read.metadata.words import ranked
from newsparse._read.metadata.zone import is_near_midnight, is_zoneless, on_day_of

__all__ = ["Stated", "dates_of"]

_PUBLISHED, _CHANGED, _LOADED = ("datePublished", "dateCreated"), ("dateModified",), ("uploadDate",)
_MICRODATA, _CREATED = "itemprop", "created"
_DAY = dt.timedelta(days=1)


@attrs.frozen
class Stated:
    """The dates that the page's data state; a date whose order of day and month only the language could tell is open,
    unless ``language`` is given."""

    head: Head
    linked: Linked

    def under(self, keys: Sequence[str], table: str, language: str | None = None) -> Iterator[Timestamp]:
        """The dates under keys of JSON-LD, and then under a list of ``<meta>`` names; surest first."""
        for text, source in self._texts(keys, table):
            if stamp := stamp_of(text, source, language):
                yield stamp

    def other_day(self, keys: Sequence[str], table: str, first: Timestamp) -> Timestamp | None:
        """The first date of publication, not of creation, that names another day than ``first``; microdata follow the
        print and witness nothing."""
        day = first.date.isoformat() if first.date else ""
        for text, source in self._texts(keys, table):
            if text.startswith(day) or text == first.raw or _CREATED in source.lower() or _MICRODATA in source:
                continue
            stamp = stamp_of(text, source)
            if stamp is not None and stamp.date not in (None, first.date):
                return stamp
        return None

    def _texts(self, keys: Sequence[str], table: str) -> Iterator[tuple[str, str]]:
        for node in (self.linked.article, self.linked.page):
            for key in keys:
                for text in texts(node.get(key))[:1]:
                    yield text, f"json-ld {key}"
        metas = self.head.metas
        for name in ranked("meta", table):
            if name in metas:
                yield metas[name][0], f"meta {name}"


def dates_of(stated: Stated, see: Callable[[], View], language: str | None, addresses: Sequence[str]) -> Dates:
    """When it was published and changed; ``see`` gives what the page shows, ``addresses`` are the page's own."""
    published = _to_first_day(stated.under(_PUBLISHED, "published"))
    changed = _to_first_day(stated.under(_CHANGED, "modified"))
    addressed = _addressed(addresses)
    hints = [stamp for stamp in (*changed, addressed) if stamp is not None]
    modified = _settled(changed, hints)
    if (first := _settled(published, hints)) is not None:
        near = functools.partial(_near, see, language)
        first = _as_shown(first, stated.other_day(_PUBLISHED, "published", first), near)
        return Dates(_in_own_zone(first, modified, addressed, near), modified)
    shown = dates_shown(see(), language)
    found = _settled(published, [stamp for stamp in (shown.published, *hints) if stamp])
    if found is None:
        found = _shown_or_weak(stated, shown, addressed)
    if found is None:
        found = next((stamp for stamp in stated.under(_PUBLISHED, "published", language) if stamp.date), None)
    return Dates(found, modified or shown.modified)


def _addressed(addresses: Sequence[str]) -> Timestamp | None:
    """The date in the first address that has one to the day, or else to the month."""
    dated = [stamp for address in dict.fromkeys(addresses) if (stamp := dated_url(original(address)))]
    return next((stamp for stamp in dated if stamp.date), dated[0] if dated else None)


def _near(see: Callable[[], View], language: str | None) -> Timestamp | None:
    """The date of publication that the page shows by its headline."""
    shown = dates_near(see(), language)
    return shown.published if shown.near else None


def _to_first_day(stamps: Iterator[Timestamp]) -> list[Timestamp]:
    """The stamps up to the first that has a day."""
    out: list[Timestamp] = []
    for stamp in stamps:
        out.append(stamp)
        if stamp.date is not None:
            break
    return out


def _as_shown(stamp: Timestamp, rival: Timestamp | None, near: Callable[[], Timestamp | None]) -> Timestamp:
    """What is stated first, or what is stated after it where the page shows that day by its headline."""
    shown = near() if rival is not None else None
    return rival if rival is not None and shown is not None and shown.date == rival.date else stamp


def _settled(stamps: Sequence[Timestamp], hints: Sequence[Timestamp]) -> Timestamp | None:
    """The first stamp that has a day, or that has one once the others are asked which of its readings they bear out."""
    for stamp in stamps:
        if stamp.date is not None:
            return stamp
        for hint in itertools.chain(stamps, hints):
            if hint.date in stamp.readings:
                value = stamp.value.replace(month=hint.value.month, day=hint.value.day)
                return attrs.evolve(stamp, value=value, precision=Precision.DAY, readings=())
    return None


def _in_own_zone(
    stamp: Timestamp,
    modified: Timestamp | None,
    addressed: Timestamp | None,
    near: Callable[[], Timestamp | None],
) -> Timestamp:
    """A stated stamp on the day of the page's own zone, where its address or a line by its headline tells that day."""
    if addressed is not None and addressed.date and "/" in addressed.raw:
        moved = on_day_of(addressed, stamp)
        if moved is stamp or addressed.date == stamp.date:
            return moved
        if is_zoneless(stamp) and _apart(addressed, stamp) <= _DAY:
            return stamp
        shown = near()
        return stamp if shown is not None and shown.date == stamp.date else moved
    if is_near_midnight(stamp.value) or (is_zoneless(stamp) and modified and _apart(modified, stamp) == _DAY):
        shown = near()
        if shown is not None:
            return on_day_of(shown, stamp, most=1)
    return stamp


def _apart(one: Timestamp, other: Timestamp) -> dt.timedelta:
    """How many days lie between the days of two stamps."""
    return abs(one.date - other.date) if one.date and other.date else dt.timedelta()


def _shown_or_weak(stated: Stated, shown: Dates, addressed: Timestamp | None) -> Timestamp | None:
    """The date that stands by the headline, else that of the address, else one that the data state without saying of
    what, else one that stands far from the headline. None is after a change that the page shows."""
    weak = [stamp for stamp in stated.under(_LOADED, "dated") if stamp.date]
    if shown.modified is not None and not shown.near and shown.modified.date:
        weak = [stamp for stamp in weak if stamp.date and stamp.date <= shown.modified.date]
    order = [addressed, *weak]
    order.insert(0 if shown.near else len(order), shown.published)
    return next((stamp for stamp in order if stamp is not None and stamp.date), None)
