"""What a run of words between two marks is to a dateline: a place, a region, a day, an agency.

Each reader in ``_READERS`` says whether the words are its own: true or false, with the walk moved on or to be ended, or
``None`` to leave them to the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import Signature, is_desk
from newsparse._field.dateline._candidate import Walk, add_places, joins
from newsparse._field.dateline._months import is_weekday
from newsparse._field.dateline._open import signed_at_end, signed_by_hyphen, take_agency
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._field.dateline._when import Day, find_day, is_year
from newsparse._field.dateline._words import words as listed

__all__ = ["take_text"]

_LONGEST_OPENING, _LONGEST_REGION = 56, 30
_MISSPELT = re.compile(r"[A-Z][a-z]{2,8} \d{1,3}")
"""``Narch 2``: in a month's place before a dash, a misspelt month."""
_DASH_NEXT = re.compile(r"\s+[-–—]+\s")
_NUMBER = re.compile(r"\d{1,2}")
_TWO_NUMBERS = re.compile(r"\d{1,2} - \d{1,2}")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?")


def take_text(walk: Walk, start: int, stop: int) -> bool:
    """Take the words between two offsets; false ends the walk."""
    if stop - start > _LONGEST_OPENING and not walk.begun():
        return signed_by_hyphen(walk, start, walk.now.text[start:stop]) or False
    for reader in _READERS:
        taken = reader(walk, start, stop)
        if taken is not None:
            return taken
    return _place(walk, start, stop)


def _year(walk: Walk, start: int, stop: int) -> bool | None:
    """``Aug 29, 2014``: the year follows a comma."""
    now = walk.now
    if walk.last is not Kind.COMMA or now.day is None or now.year or not is_year(now.text[start:stop]):
        return None
    return walk.date(now.day[0], stop, year=True)


def _region(walk: Walk, start: int, stop: int) -> bool | None:
    now = walk.now
    if walk.last is not Kind.COMMA or not now.places or now.day or now.agency or stop - start > _LONGEST_REGION:
        return None
    words = now.text[start:stop]
    if places.is_region(words) or (words[-1:] == "." and places.is_region(words[:-1])):
        return walk.join(stop, trusted=True)
    joint = joins().search(words)
    if joint is None or not places.is_region(words[: joint.start()]):
        return None
    walk.join(start + joint.start(), trusted=True)
    add_places(walk, start + joint.end(), stop)
    return True


def _clock(walk: Walk, start: int, stop: int) -> bool | None:
    """``May 3, 2022 / 10:00 am (CNA).-``: a time after the day, which the dateline does not keep."""
    now = walk.now
    timed = walk.last is Kind.SLASH and now.day is not None and now.agency is None
    signed = now.text.startswith(" (", stop)
    return True if timed and signed and _CLOCK.fullmatch(now.text, start, stop) else None


def _desk_first(walk: Walk, words: str, stop: int) -> bool | None:
    """``जागरण संवाददाता, लखनऊ।``: in scripts without capitals a desk may stand before the place."""
    if words.isascii() or not walk.now.text.startswith(",", stop):
        return None
    if shape_of(words) is not Shape.BARE or not is_desk(words):
        return None
    walk.now.signature = Signature.REPORTER
    return True


def _desk(walk: Walk, start: int, stop: int) -> bool | None:
    """``Lucknow, our correspondent``: who wrote, and no name."""
    now, words = walk.now, walk.now.text[start:stop]
    if not walk.begun():
        return _desk_first(walk, words, stop)
    if walk.last not in (Kind.COMMA, Kind.DASH) or not now.places or now.agency or not is_desk(words):
        return None
    if walk.last is Kind.DASH and not (words.istitle() and words.count(" ") <= 2 and _DASH_NEXT.match(now.text, stop)):
        return None
    now.signature = Signature.REPORTER
    return True


def _bare_day(walk: Walk, start: int, stop: int) -> bool | None:
    """``MADRID, 5 (EUROPA PRESS)`` and ``TUESDAY, June 23``: a day without a month, a weekday before its date."""
    now, words = walk.now, walk.now.text[start:stop]
    if not walk.begun() and is_weekday(words):
        return walk.date(start, stop, year=False)
    if walk.last is Kind.COMMA and now.places and now.day and now.agency is None and is_weekday(words):
        return walk.date(now.day[0], stop, year=now.year)
    if now.places and now.day is None and walk.closed is Kind.DASH and _TWO_NUMBERS.fullmatch(words):
        return walk.date(start, stop, year=False)
    if walk.last is Kind.COMMA and now.places and now.day is None and _NUMBER.fullmatch(words):
        return walk.date(start, stop, year=False) if now.text.startswith(" (", stop) else None
    if walk.last is Kind.COMMA and _MISSPELT.fullmatch(words) and _is_capital_city(walk) and not find_day(words):
        return walk.date(start, stop, year=False) if now.text.startswith(" - ", stop) else None
    return None


def _is_capital_city(walk: Walk) -> bool:
    """Whether one place has been read, known and in capitals."""
    if len(walk.now.places) != 1 or walk.now.day is not None:
        return False
    city = walk.now.places[0].city
    return city.isupper() and places.is_city(city)


def _dated(walk: Walk, start: int, stop: int) -> bool | None:
    """A day, alone or beside a place or an agency."""
    now = walk.now
    if now.day is not None and (walk.last is not Kind.COMMA or now.year):
        return None
    words = now.text[start:stop]
    day = find_day(words)
    if day is None:
        return None
    if walk.closed in (Kind.DASH, Kind.BAR) and (now.places or not day.start) and not _is_second(walk, day, words):
        return False
    before = words[: day.start].rstrip(" ,")
    if before.rpartition(" ")[2] in listed("before_dates"):
        before = before.rpartition(" ")[0]
    if before and not _place(walk, start, start + len(before)):
        return False
    begin = now.day[0] if now.day and not before else start + day.start
    walk.date(begin, start + day.stop, year=day.year)
    return _after_day(walk, start, stop, day)


def _is_second(walk: Walk, day: Day, words: str) -> bool:
    """``CHESTER, Pa. - May 5 - ``; captions have a dash there too, and set the day in capitals."""
    return day.start == 0 and walk.closed is Kind.DASH and not words.isupper()


def _after_day(walk: Walk, start: int, stop: int, day: Day) -> bool:
    """The words after a day: an agency, a place, or the sentence that a full stop parts from it."""
    now, at = walk.now, start + day.stop
    after = now.text[at:stop].strip(" ,.")
    if not after:
        return True
    named = now.agency is None and agencies.agency_form(after) is not None
    if now.places and not named and now.text.startswith(". ", at) and after[0].isupper():
        walk.keep(at + 1, Kind.STOP, at)
        return False
    at = now.text.index(after, at)
    if named:
        return walk.sign(at, at + len(after))
    return not now.places and _place(walk, at, at + len(after))


def _place(walk: Walk, start: int, stop: int) -> bool:
    """One place more, or the second part of one."""
    now, words = walk.now, walk.now.text[start:stop]
    if (now.day and now.places) or (walk.closed is not None and (now.agency is None or now.places)):
        return False
    if walk.last is Kind.SLASH and now.places and words.lower() in listed("rivers"):
        now.places = (*now.places[:-1], attrs.evolve(now.places[-1], stop=stop))
        return True
    if now.agency is None and (not now.places or walk.last is Kind.SLASH):
        signed = signed_at_end(walk, start, words)
        if signed is not None:
            return signed
    if now.agency is not None and now.signature is not Signature.NAMED:
        return False
    shape = shape_of(words)
    if shape is None or (now.agency and walk.last is Kind.COMMA and " " in words and not places.is_city(words)):
        return _lost_mark(walk, start, words)
    if not now.places or walk.last is Kind.SLASH:
        add_places(walk, start, stop)
        return True
    if walk.last is not Kind.COMMA or (shape is Shape.LOWER and now.places[-1].shape is not Shape.LOWER):
        return False
    if not _is_list(walk, words, shape):
        return walk.join(stop, trusted=False)
    add_places(walk, start, stop)
    return True


def _is_list(walk: Walk, words: str, shape: Shape) -> bool:
    """Whether a comma parts two places, and not a place and its region."""
    if len(walk.now.places) > 1 or joins().search(words):
        return True
    return shape is walk.now.places[-1].shape and places.is_city(words.rstrip("."))


def _lost_mark(walk: Walk, start: int, words: str) -> bool:
    """``Suara.com, Bandung Warga …``: the agency leads, the place follows, and the dash was lost."""
    now = walk.now
    if now.agency is None or now.places or walk.last is not Kind.COMMA:
        return False
    for match in reversed(list(re.finditer(r"\s+", words))[:3]):
        if places.is_city(words[: match.start()]) and words[match.end()].isupper():
            add_places(walk, start, start + match.start())
            walk.keep(start + match.start(), None)
            return False
    if shape_of(words) is None:
        return False
    add_places(walk, start, start + len(words))
    return True


_READERS: tuple[Callable[[Walk, int, int], bool | None], ...] = (
    _year,
    _region,
    _clock,
    take_agency,
    _desk,
    _bare_day,
    _dated,
)
