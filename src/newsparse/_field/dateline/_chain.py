"""The elements of a dateline, read left to right: places, a day, an agency, and the mark that ends it.

The reader takes pieces as long as each is one of these, and remembers the last point where the dateline could end. What
it has read is only a candidate: :mod:`_judge` decides whether it is a dateline.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import Signature, is_domain, is_outlet, signature_of
from newsparse._field.dateline._months import is_weekday
from newsparse._field.dateline._pieces import Kind, Piece, cut
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._field.dateline._when import find_day, is_year

__all__ = ["Candidate", "PlaceName", "read"]

_AND = re.compile(r"\s+(?:and|und|et|y|e|E|AND|ET|Y|i|og|och|en|&|и|та|و|और|এবং|dan)\s+")
_WITH_DAY = re.compile(r"([^\d/–-][^/–]*?)\s+[-–/]\s+(?=\w)")
_RIVERS = frozenset({"main", "oder", "saale", "inn", "donau", "spree", "elbe", "neckar", "weser", "ruhr", "ems", "isar", "aller", "leine", "rhein", "lahn", "havel"})
_ENDS = frozenset({Kind.DASH, Kind.COLON, Kind.BAR, Kind.LINE, Kind.STOP})


@attrs.frozen
class PlaceName:
    """One place: its offsets, how its first part is set, that part, and whether a region follows it."""

    start: int
    stop: int
    shape: Shape
    city: str
    region: bool = False
    trusted: bool = False


@attrs.define
class Candidate:
    """What has been read so far."""

    text: str
    start: int
    stop: int = -1
    places: tuple[PlaceName, ...] = ()
    day: tuple[int, int] | None = None
    date: dt.date | None = None
    year: bool = False
    agency: tuple[int, int] | None = None
    signature: Signature | None = None
    mark: Kind | None = None
    mark_at: int = -1
    spaced: bool = False


def read(text: str, start: int) -> list[Candidate]:
    """Every row of elements at ``start`` that ends where a dateline can end, the longest first."""
    reader = _Reader(Candidate(text, start))
    for piece in cut(text, start):
        if not reader.take(piece):
            break
    return reader.found[::-1]


@attrs.define
class _Reader:
    """Walks over the pieces; ``last`` is the mark before the piece at hand."""

    now: Candidate
    found: list[Candidate] = attrs.Factory(list)
    last: Kind | None = None
    closed: Kind | None = None

    def take(self, piece: Piece) -> bool:
        """Take one piece; false ends the reading."""
        kind = piece.kind
        if kind in _ENDS:
            return self._end(piece)
        if kind is Kind.TEXT:
            taken = self._text(piece.start, piece.stop)
        elif kind is Kind.BRACKET:
            taken = self._bracket(piece)
        elif kind is Kind.SLASH:
            taken = self._slash(piece)
        else:
            return self._comma(piece)
        self.closed = None
        if kind is not Kind.SLASH:
            self.last = None
        return taken

    def _comma(self, piece: Piece) -> bool:
        """A comma goes on; after an agency that came last it ends the dateline, and the reporter follows."""
        now = self.now
        if now.agency and now.places and now.day and now.signature is Signature.NAMED and piece.start == now.agency[1]:
            self._keep(piece.stop, Kind.STOP, piece.start)
            return False
        self.last = piece.kind
        return self._any() and self.closed is None

    def _any(self) -> bool:
        now = self.now
        return bool(now.places or now.day or now.agency)

    def _keep(self, stop: int, mark: Kind | None, mark_at: int = -1) -> None:
        self.now.stop, self.now.mark, self.now.mark_at = stop, mark, mark_at
        self.found.append(attrs.evolve(self.now))

    def _end(self, piece: Piece) -> bool:
        """A mark that may end the dateline; after some the dateline may still go on."""
        if not self._any() or self.closed is not None:
            return self.closed is not None and piece.kind in (Kind.DASH, Kind.COLON) and self._widen(piece)
        if self.last is Kind.SLASH and self.now.agency is None:
            return False
        text = self.now.text
        self.now.spaced = text[piece.start - 1 : piece.start].isspace() and text[piece.stop : piece.stop + 1].isspace()
        self._keep(piece.start if piece.kind is Kind.LINE else piece.stop, piece.kind, piece.start)
        self.closed = self.last = piece.kind
        return piece.kind in (Kind.DASH, Kind.BAR, Kind.STOP)

    def _widen(self, piece: Piece) -> bool:
        """Two marks in a row: a stop and a dash, a bar and a dash."""
        if self.closed is Kind.STOP:
            self._keep(piece.stop, piece.kind, piece.start)
            self.closed = piece.kind
        return False

    def _text(self, start: int, stop: int) -> bool:
        now, text = self.now, self.now.text
        words = text[start:stop]
        if self.last is Kind.COMMA and now.day and not now.year and is_year(words):
            return self._with_year(start, stop)
        if self._is_region(words):
            return self._join(stop)
        if now.agency is None and (agency := agencies.agency_form(words.rstrip("."))) is not None:
            return self._sign(start, start + len(words.rstrip(".")), agencies.is_ordinary(words.rstrip(".")))
        if now.agency is None and now.places and (self.last is Kind.COMMA or (self.closed is Kind.DASH and now.day)) and is_outlet(words.rstrip(".")):
            return self._sign(start, start + len(words.rstrip(".")))
        if now.agency is None and not self._any() and is_domain(words):
            return self._sign(start, stop)
        if self.last is Kind.SLASH and now.agency is not None:
            return self._second(start, stop)
        if not self._any() and is_weekday(words):
            now.day = (start, stop)
            return True
        if now.day is None or (self.last is Kind.COMMA and not now.year):
            taken = self._dated(start, stop)
            if taken is not None:
                return taken
        return self._placed(start, stop)

    def _is_region(self, words: str) -> bool:
        now = self.now
        if self.last is not Kind.COMMA or not now.places or now.day or now.agency or len(words) > 30:
            return False
        return places.is_region(words)

    def _with_year(self, start: int, stop: int) -> bool:
        now = self.now
        assert now.day is not None
        begin = now.day[0]
        day = find_day(now.text[begin:stop].replace(",", " ").replace("،", " "))
        now.day, now.year = (begin, stop), True
        now.date = day.date if day else None
        return True

    def _dated(self, start: int, stop: int) -> bool | None:
        """A day, alone or beside a place or an agency; ``None`` if the words hold no day."""
        now, text = self.now, self.now.text
        words = text[start:stop]
        day = find_day(words)
        if day is None:
            return None
        if self.closed in (Kind.DASH, Kind.BAR) and (now.places or not day.start) and not self._is_second_mark(day.start, words):
            return False
        before, after = text[start : start + day.start].rstrip(" ,"), text[start + day.stop : stop].strip(" ,.")
        if before and not (before.endswith(("a", "le")) and len(before) < 3) and not self._placed(start, start + len(before)):
            return False
        begin = now.day[0] if now.day and not before else start + day.start
        now.day, now.date, now.year = (begin, start + day.stop), day.date, day.year
        if not after:
            return True
        at = text.find(after, start + day.stop)
        if now.agency is None and agencies.agency_form(after) is not None:
            return self._sign(at, at + len(after))
        return not now.places and self._placed(at, at + len(after))

    def _is_second_mark(self, at: int, words: str) -> bool:
        """``CHESTER, Pa. - May 5 - ``: a dash in place of the comma, the day not in capitals."""
        return at == 0 and self.closed is Kind.DASH and self.now.agency is None and not words.isupper()

    def _sign(self, start: int, stop: int, ordinary: bool = False, signature: Signature = Signature.NAMED) -> bool:
        now = self.now
        if now.agency is not None or (ordinary and not (now.places or now.day)):
            return False
        now.agency, now.signature = (start, stop), signature
        return True

    def _second(self, start: int, stop: int) -> bool:
        """The second of two agencies parted by a slash, outside brackets."""
        now = self.now
        if now.agency is None or agencies.agency_form(now.text[start:stop]) is None:
            return False
        now.agency = (now.agency[0], stop)
        return True

    def _placed(self, start: int, stop: int) -> bool:
        """One place more, or the second part of one."""
        now, words = self.now, self.now.text[start:stop]
        if (now.day and now.places) or (self.closed is not None and (now.agency is None or now.places)):
            return False
        if self.last is Kind.SLASH and now.places and words.lower() in _RIVERS:
            now.places = (*now.places[:-1], attrs.evolve(now.places[-1], stop=stop))
            return True
        shape = shape_of(words)
        if shape is None or (now.agency and self.last is Kind.COMMA and " " in words and not places.is_city(words)):
            return self._lost_mark(start, words)
        if now.agency is None and (not now.places or self.last is Kind.SLASH) and self._signed_at_end(start, words):
            return True
        if now.agency is not None and now.signature is not Signature.NAMED:
            return False
        if now.places and self.last is Kind.COMMA and not self._is_list(words, shape):
            return self._join(stop, trusted=False)
        if now.places and self.last is None:
            return False
        self._add(start, stop)
        return True

    def _signed_at_end(self, start: int, words: str) -> bool:
        """``Multan dpa``: the code of an agency after the place, with nothing between."""
        head, _, code = words.rpartition(" ")
        if not head or agencies.agency_form(code) is None or code.istitle() or places.is_region(code) or places.is_city(words):
            return False
        self._add(start, start + len(head.rstrip()))
        return self._sign(start + len(words) - len(code), start + len(words))

    def _is_list(self, words: str, shape: Shape) -> bool:
        """Whether a comma parts two places, and not a place and its region."""
        if len(self.now.places) > 1 or _AND.search(words):
            return True
        return shape is self.now.places[-1].shape and places.is_city(words.rstrip("."))

    def _join(self, stop: int, trusted: bool = True) -> bool:
        last = self.now.places[-1]
        joined = attrs.evolve(last, stop=stop, region=True, trusted=trusted if not last.region else last.trusted and trusted)
        self.now.places = (*self.now.places[:-1], joined)
        return True

    def _add(self, start: int, stop: int) -> None:
        text = self.now.text
        if places.is_region(text[start:stop]):
            spans = [(start, stop)]
        else:
            cuts = [start, *(n for m in _AND.finditer(text, start, stop) for n in m.span()), stop]
            spans = list(zip(cuts[::2], cuts[1::2], strict=True))
        for begin, end in spans:
            shape = shape_of(text[begin:end])
            if shape is not None:
                self.now.places += (_place(text, begin, end, shape),)

    def _lost_mark(self, start: int, words: str) -> bool:
        """``Suara.com, Bandung Warga …``: the agency names the outlet, the place follows, and the dash was lost."""
        now = self.now
        if now.agency is None or now.places or self.last is not Kind.COMMA:
            return False
        for match in reversed(list(re.finditer(r"\s+", words))[:3]):
            if places.is_city(words[: match.start()]) and words[match.end()].isupper():
                self._add(start, start + match.start())
                self._keep(start + match.start(), None)
                return False
        if shape_of(words) is None:
            return False
        self._add(start, start + len(words))
        return True

    def _slash(self, piece: Piece) -> bool:
        """``/TASS/``, ``/ ACCESSWIRE / May 5 /`` and ``Berlin/Wien``: which it is the next piece tells."""
        now, text = self.now, self.now.text
        self.last = Kind.SLASH
        if now.agency is None or text[now.agency[0] - 1 : now.agency[0]].strip() not in ("", "/"):
            return self._any()
        if now.day is not None and now.day[0] > now.agency[1]:
            self._keep(piece.stop, Kind.DASH, piece.start)
            return False
        if text[now.agency[1] : piece.start].strip() == "" and text[: now.agency[0]].rstrip().endswith("/"):
            self._keep(piece.stop, None)
            self.last = None
        return True

    def _bracket(self, piece: Piece) -> bool:
        now = self.now
        words = self._without_day(piece)
        signature = signature_of(words)
        if self.closed is not None and not (self.closed in (Kind.DASH, Kind.STOP) and signature is Signature.NAMED and now.agency is None):
            return False
        if signature is Signature.NAMED and now.text[piece.stop : piece.stop + 1] == "," and places.is_region(words):
            signature = Signature.PLACE
        if signature is Signature.PLACE:
            return bool(now.places) and not now.day and not now.agency and self._join(piece.stop)
        if signature is Signature.DAY:
            return self._bracketed_day(piece)
        if signature is Signature.NONE or now.agency is not None:
            return False
        if signature is Signature.REPORTER:
            now.signature = signature
        else:
            at = now.text.find(words, piece.start)
            self._sign(at, at + len(words), signature=signature)
        self._keep(piece.stop, None)
        return True

    def _without_day(self, piece: Piece) -> str:
        """The words in the bracket; ``(Marketwired - May 5, 2020)`` gives its day to the dateline first."""
        now = self.now
        words = now.text[piece.start + 1 : piece.stop - 1].strip()
        match = _WITH_DAY.match(words)
        day = find_day(words[match.end() :]) if match and now.day is None else None
        if match is None or day is None:
            return words
        at = now.text.index(words, piece.start) + match.end()
        now.day, now.date, now.year = (at + day.start, at + day.stop), day.date, day.year
        return match[1]

    def _bracketed_day(self, piece: Piece) -> bool:
        now = self.now
        day = find_day(now.text[piece.start + 1 : piece.stop - 1])
        if day is None or now.day is not None or not self._any():
            return False
        now.day, now.date, now.year = (piece.start + 1 + day.start, piece.start + 1 + day.stop), day.date, day.year
        self._keep(piece.stop, None)
        return True


def _place(text: str, start: int, stop: int, shape: Shape) -> PlaceName:
    city = text[start:stop]
    head, _, tail = city.rpartition(" ")
    if tail and places.is_region(tail) and not places.is_city(city) and (places.is_city(head) or places.is_town(head)):
        return PlaceName(start, stop, shape, head, region=True, trusted=True)
    return PlaceName(start, stop, shape, city)
