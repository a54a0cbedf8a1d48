"""Agencies that stand without brackets: ``Multan dpa``, ``RĪGA, 3. marts, LETA.``, ``ایسنا/اصفهان``."""

from __future__ import annotations

import itertools
import re

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import is_domain, is_outlet
from newsparse._field.dateline._candidate import Walk, add_places
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, opens_sentence, shape_of
from newsparse._field.dateline._words import holds

__all__ = ["signed_at_end", "signed_by_hyphen", "take_agency"]

_BLANK = re.compile(r"\s+")
_MOST_WORDS, _SHORTEST_LOUD, _SHORTEST_CODE = 3, 4, 3


def take_agency(walk: Walk, start: int, stop: int) -> bool | None:
    """An agency without brackets: known by name, or with the form of an outlet where an agency may stand."""
    now = walk.now
    words = now.text[start:stop].rstrip(".")
    if now.agency is not None:
        return _second_agency(walk, start, stop)
    if walk.closed is Kind.COLON:
        return _quoted(walk, start, stop)
    if agencies.agency_form(words) is not None:
        return (walk.begun() or not agencies.is_ordinary(words)) and walk.sign(start, start + len(words))
    if not walk.begun():
        return walk.sign(start, stop) if is_domain(words) else None
    head = words.partition(". ")[0]
    signed = now.places and now.day and len(head) < len(words)
    if signed and (agencies.agency_form(head) is not None or (" " not in head and is_outlet(head))):
        return _signed_off(walk, start, start + len(head))
    if _before_sentence(walk, start, words):
        return False
    after_comma = bool(now.places) and walk.last is Kind.COMMA
    after_day = bool(now.places and now.day) and walk.closed is Kind.DASH
    if (after_comma and is_outlet(words)) or (after_day and is_domain(words)):
        return walk.sign(start, start + len(words))
    return None


def _quoted(walk: Walk, start: int, stop: int) -> bool:
    """``القاهرة: «الشرق الأوسط»``: the agency in quotes after the colon, on a line of their own."""
    name = walk.now.text[start:stop].strip("«»")
    if len(name) + 2 != stop - start or agencies.agency_form(name) is None or not walk.now.places:
        return False
    if walk.now.text[stop : stop + 1].strip(" \r\n"):
        return False
    walk.sign(start + 1, stop - 1)
    walk.keep(stop, Kind.COLON, stop)
    return False


def _signed_off(walk: Walk, start: int, stop: int) -> bool:
    """``RĪGA, 3. marts, LETA. Ostā …``: the agency comes last, and a full stop parts it from the sentence."""
    walk.sign(start, stop)
    walk.keep(stop + 1, Kind.STOP, stop)
    return False


def _second_agency(walk: Walk, start: int, stop: int) -> bool | None:
    """The second of two agencies parted by a slash."""
    now = walk.now
    if walk.last is not Kind.SLASH or now.agency is None:
        return None
    place = None if now.places else _after_agency(walk, start, stop)
    if place is not None:
        return place
    if agencies.agency_form(now.text[start:stop]) is None:
        return False
    now.agency = (now.agency[0], stop)
    return True


def _after_agency(walk: Walk, start: int, stop: int) -> bool | None:
    """``ایسنا/اصفهان``: a place after the agency and a slash; without capitals a sentence may follow at once."""
    words = walk.now.text[start:stop]
    if _is_place(words) and agencies.agency_form(words) is None:
        add_places(walk, start, stop)
        return True
    if shape_of(words.split()[0]) is not Shape.BARE:
        return None
    for end in _first_words(words):
        if _is_place(words[:end]):
            add_places(walk, start, start + end)
            walk.keep(start + end, None)
            return False
    return None


def _before_sentence(walk: Walk, start: int, words: str) -> bool:
    """``Bakı, 12 mart, AZƏRTAC Paytaxtda …``: place, day and agency, and the mark after them was lost."""
    now = walk.now
    if not (now.places and now.day and walk.last is Kind.COMMA) or holds(words, "picture"):
        return False
    for end in _first_words(words):
        name = words[:end]
        loud = len(name) >= _SHORTEST_LOUD and name.isupper()  # "AP Holm" is a firm
        if loud and agencies.agency_form(name) is not None and opens_sentence(words, end):
            walk.sign(start, start + end)
            walk.keep(start + end, None)
            return True
    return False


def _first_words(words: str) -> list[int]:
    """The ends of the first words, the longest run first."""
    return [m.start() for m in itertools.islice(_BLANK.finditer(words), _MOST_WORDS)][::-1]


def _is_place(name: str) -> bool:
    return places.is_city(name) or places.is_region(name)


def signed_at_end(walk: Walk, start: int, words: str) -> bool | None:
    """``Multan dpa``: the code of an agency after the place, with nothing between."""
    head, _, code = words.rpartition(" ")
    first, blank, rest = words.partition(" ")
    if blank and not walk.begun() and _leads(first, rest):
        add_places(walk, start + len(words) - len(rest), start + len(words))
        return walk.sign(start, start + len(first))
    hyphened = signed_by_hyphen(walk, start, words)
    if hyphened is not None:
        return hyphened
    if not head or agencies.agency_form(code) is None or shape_of(head) is None:
        return None
    if code.istitle() or places.is_region(code) or places.is_city(words):
        return None
    add_places(walk, start, start + len(head.rstrip()))
    return walk.sign(start + len(words) - len(code), start + len(words))


def signed_by_hyphen(walk: Walk, start: int, words: str) -> bool | None:
    """``تهران-ایسنا``, alone or before a sentence."""
    first, blank, _ = words.partition(" ")
    if first.count("-") != 1 or not _hyphened(walk, start, first):
        return None
    if blank:
        walk.keep(start + len(first), None)
    return not blank


def _leads(code: str, place: str) -> bool:
    """``AKP Phnom Penh``: the code of an agency, in capitals, and a place that is known; not ``ANA CLARA``."""
    capital = code.isupper() and len(code) >= _SHORTEST_CODE and not place.isupper()
    return capital and agencies.agency_form(code) is not None and places.is_city(place.rstrip("."))


def _hyphened(walk: Walk, start: int, words: str) -> bool:
    """``تهران-ایسنا``: in a script without capitals a hyphen parts the place from the agency; a sentence may follow."""
    city, _, code = words.partition("-")
    if shape_of(city) is not Shape.BARE or not places.is_city(city) or agencies.agency_form(code) is None:
        return False
    add_places(walk, start, start + len(city))
    return walk.sign(start + len(city) + 1, start + len(words))
