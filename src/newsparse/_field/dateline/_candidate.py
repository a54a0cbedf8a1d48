"""What a reader of datelines has found so far."""

from __future__ import annotations

import re

import attrs

from newsparse._field import places
from newsparse._field.dateline._agency import Signature
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._field.dateline._words import pattern

__all__ = ["Candidate", "PlaceName", "Walk", "add_places", "joins", "named"]


@attrs.frozen
class PlaceName:
    """One place: its offsets, how it is set, its first part, and what follows that.

    ``region`` says that something follows after a comma or in a bracket; ``trusted``, that it is a known region.
    """

    start: int
    stop: int
    shape: Shape
    city: str
    region: bool = False
    trusted: bool = False


@attrs.define
class Candidate:
    """A row of elements: offsets of the day and the agency, the places, and the mark that ends the row."""

    text: str
    start: int
    stop: int = -1
    places: tuple[PlaceName, ...] = ()
    day: tuple[int, int] | None = None
    year: bool = False
    agency: tuple[int, int] | None = None
    signature: Signature | None = None
    mark: Kind | None = None
    mark_at: int = -1
    spaced: bool = False

    @property
    def agency_text(self) -> str:
        """The agency as printed, empty if there is none."""
        return self.text[slice(*self.agency)] if self.agency else ""

    @property
    def rest(self) -> str:
        """What follows on the same line."""
        end = self.text.find("\n", self.stop)
        return self.text[self.stop : end if end >= 0 else len(self.text)].strip()

    def ends_text(self) -> bool:
        """Whether nothing follows at all."""
        return len(self.text.rstrip()) <= self.stop

    def copied(self) -> Candidate:
        """The same row, to be kept while the walk goes on; written out, for it is made several times an opening."""
        return Candidate(
            self.text,
            self.start,
            self.stop,
            self.places,
            self.day,
            self.year,
            self.agency,
            self.signature,
            self.mark,
            self.mark_at,
            self.spaced,
        )

    def agency_leads(self) -> bool:
        """Whether the agency stands before the places."""
        return bool(self.agency and self.places and self.agency[0] < self.places[0].start)


@attrs.define
class Walk:
    """A walk over pieces: ``last`` is the mark before the piece at hand, ``closed`` one that could end the dateline."""

    now: Candidate
    found: list[Candidate] = attrs.Factory(list)
    last: Kind | None = None
    closed: Kind | None = None

    def begun(self) -> bool:
        """Whether anything has been read."""
        now = self.now
        return bool(now.places or now.day or now.agency or now.signature)

    def keep(self, stop: int, mark: Kind | None, mark_at: int = -1) -> None:
        """The dateline could end here."""
        self.now.stop, self.now.mark, self.now.mark_at = stop, mark, mark_at
        self.found.append(self.now.copied())

    def sign(self, start: int, stop: int, signature: Signature = Signature.NAMED) -> bool:
        """Take the agency; false if there is one."""
        if self.now.agency is not None:
            return False
        self.now.agency, self.now.signature = (start, stop), signature
        return True

    def date(self, start: int, stop: int, *, year: bool) -> bool:
        """Take the day."""
        self.now.day, self.now.year = (start, stop), year
        return True

    def join(self, stop: int, *, trusted: bool) -> bool:
        """Put what ends at ``stop`` to the last place, as its region."""
        last = self.now.places[-1]
        trusted = trusted and (last.trusted or not last.region)
        self.now.places = (*self.now.places[:-1], attrs.evolve(last, stop=stop, region=True, trusted=trusted))
        return True


def named(text: str, start: int, stop: int) -> PlaceName | None:
    """The place between two offsets, ``None`` if the words cannot name one. A region may follow without a comma."""
    city = text[start:stop]
    shape = shape_of(city)
    if shape is None:
        return None
    head, _, tail = city.rpartition(" ")
    if tail and places.is_region(tail) and not places.is_city(city) and (places.is_city(head) or places.is_town(head)):
        return PlaceName(start, stop, shape, head, region=True, trusted=True)
    return PlaceName(start, stop, shape, city)


def joins() -> re.Pattern[str]:
    """What joins two places: ``and``, in any language."""
    return pattern("joins", r"(?i:\s(?:%s)\s)\s*")


def add_places(walk: Walk, start: int, stop: int) -> None:
    """Add the place between two offsets, or the places if "and" joins them."""
    text = walk.now.text
    cuts = [start, stop]
    if not places.is_region(text[start:stop]):
        cuts[1:1] = [n for m in joins().finditer(text, start, stop) for n in m.span()]
    for begin, end in zip(cuts[::2], cuts[1::2], strict=True):
        place = named(text, begin, end)
        if place is not None:
            walk.now.places += (place,)
