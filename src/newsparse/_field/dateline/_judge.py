"""Whether what was read is a dateline, and how sure that is.

A known agency's mark, or a place with a day, proves itself. A place and a dash prove nothing: kickers, speakers and
titles have the same form, so the place must be known, the next word must open a sentence, and labels are refused.
"""

from __future__ import annotations

import re

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import Signature, is_outlet
from newsparse._field.dateline._candidate import Candidate, PlaceName
from newsparse._field.dateline._headline import (
    SHORTEST_STORY,
    ends_sentence,
    is_caption,
    is_firm,
    is_headline,
    is_listed,
    is_pair,
    is_title,
    shouts,
)
from newsparse._field.dateline._lost import opens_german
from newsparse._field.dateline._pieces import Kind, skip_space
from newsparse._field.dateline._shape import Shape, opens_sentence
from newsparse._field.dateline._when import find_day
from newsparse._field.dateline._words import words
from newsparse._model.dateline import Confidence

__all__ = ["judge"]

_SIGNED = frozenset({Signature.NAMED, Signature.STATION})
_TIME = re.compile(
    r"\d{1,2}[:h]\d\d|\d{1,2}\.\d\d ?(?:Uhr|[ap]\.?m|WIB|h\b|$)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|-?\d{1,2} ?°?[CF]\b",
    re.MULTILINE,
)
_SHORTEST_REST, _SHORTEST_NAME, _MOST_BLANKS = 40, 3, 3
_LONGEST_INITIALS = 4
_UNTIL = re.compile(r"[^:,]{3,24}(?=:)")


def judge(found: Candidate) -> Confidence | None:
    """How sure the candidate is, ``None`` if it is no dateline."""
    if is_caption(found):
        return None
    if found.signature in _SIGNED and found.agency is not None:
        return _signed(found) if _is_bracketed(found) else _signed_openly(found)
    if found.agency is not None:
        return _signed_by_stranger(found)
    if found.signature in (Signature.REPORTER, Signature.PLACE):
        return _reported(found)
    return _dated(found) if found.day is not None else _bare(found)


def _opens(found: Candidate) -> bool:
    """Whether a sentence can follow: no small letter, and no time of day; or the dateline is the whole of its text."""
    if found.ends_text():
        whole = found.day is not None or found.signature in _SIGNED
        return whole and bool(found.places) and (_all_known(found) or found.places[0].shape is Shape.CAPS)
    return opens_sentence(found.text, found.stop) and not _TIME.match(found.text, skip_space(found.text, found.stop))


def _is_bracketed(found: Candidate) -> bool:
    """Whether the agency stands in brackets or between slashes."""
    start, stop = found.agency or (0, 0)
    if found.text[stop : stop + 2] == " /":
        return found.text[:start].endswith("/ ")
    if found.text[stop : stop + 1] == "/" and found.agency_leads() and not found.text[:start].endswith("/"):
        return False
    return found.text[stop : stop + 1] in tuple(")]）］/")


def _signed(found: Candidate) -> Confidence | None:
    """A known agency in brackets: what follows must open a sentence; with no mark between, the place must be known."""
    if any(p.shape is Shape.LOWER for p in found.places):
        return _lower(found)
    if not _opens(found) or _is_abbreviation(found):
        return None
    if not found.places and not found.day:
        return _signed_alone(found)
    if found.agency_leads() and not found.day and not (found.mark is Kind.DASH and _all_known(found)):
        return None
    if found.mark in (None, Kind.COLON) and not found.day and found.places[0].shape is not Shape.CAPS:
        return Confidence.STRONG if _all_known(found) else None
    return Confidence.STRONG


def _is_abbreviation(found: Candidate) -> bool:
    """``Palestinian Authority (PA) -``: what stands in brackets is the name before it, shortened."""
    code, words = found.agency_text, found.places[-1].city.split() if found.places else []
    return len(words) > 1 and code.isupper() and code == "".join(word[0] for word in words).upper()


def _lower(found: Candidate) -> Confidence | None:
    """A text without capitals: the day must be there too."""
    return Confidence.STRONG if found.day and found.mark is not None else None


def _signed_alone(found: Candidate) -> Confidence | None:
    """``(Reuters) - The``, ``(CNN)The``: round brackets, and without a mark a sentence on the same line."""
    before = found.text[found.agency[0] - 1] if found.agency else ""
    if before not in "(（/" or _is_photo(found):
        return None
    marked = found.mark not in (None, Kind.LINE, Kind.BAR)
    follows = marked or len(found.rest) > _SHORTEST_REST
    return Confidence.STRONG if follows else None


def _signed_openly(found: Candidate) -> Confidence | None:
    """An agency without brackets: alone before a dash, or beside places that are known."""
    if any(p.shape is Shape.LOWER for p in found.places):
        return _lower(found)
    if not _opens(found) or agencies.is_agency_credit(found.rest):
        return None
    if not found.places and found.rest and (len(found.rest) < SHORTEST_STORY or _is_site(found)):
        return None
    if not found.places:
        apart = found.spaced or found.text[found.mark_at] != "-" or found.text[found.mark_at - 1] == "."
        parted = found.mark is Kind.DASH and apart
        return Confidence.STRONG if parted and not _is_photo(found) else None
    if found.mark is None:
        return (Confidence.LIKELY if found.day else Confidence.WEAK) if _all_known(found) else None
    listed = "," in found.text[found.start : found.stop]
    formal = listed and (found.agency_leads() or found.places[0].shape is Shape.CAPS)
    return Confidence.STRONG if formal or _all_known(found) else None


def _is_site(found: Candidate) -> bool:
    """``BestPumps.com - Our pick``: the name of a site that no list knows, and no sentence."""
    return agencies.agency_form(found.agency_text) is None and is_headline(found, Shape.BARE)


def _is_photo(found: Candidate) -> bool:
    agency = agencies.agency_form(found.agency_text)
    return agency is not None and agency.kind is agencies.AgencyKind.PHOTO


def _signed_by_stranger(found: Candidate) -> Confidence | None:
    """An agency that no list knows: its place must be known, set in capitals or dated, and a mark must follow."""
    if not _opens(found):
        return None
    if found.mark not in (Kind.DASH, Kind.COLON, Kind.STOP):
        coded = _is_code(found) and found.places and _all_known(found, shape=Shape.CAPS)
        return Confidence.LIKELY if coded else None
    if not found.places:
        coded = found.mark is Kind.DASH and _is_code(found) and len(found.rest) > 2 * SHORTEST_STORY
        return Confidence.LIKELY if found.day or coded else None
    if found.day or _all_known(found):
        return Confidence.STRONG if found.day or found.mark is not Kind.STOP else _stopped(found)
    caps = all(p.shape is Shape.CAPS for p in found.places)
    return Confidence.STRONG if caps and found.mark is Kind.DASH else None


def _stopped(found: Candidate) -> Confidence | None:
    """``Graz (KXZ). Der Rat …``, ``Graz (ab). …``: a code or a reporter's initials, a stop, and a German sentence."""
    short = len(found.agency_text) <= _LONGEST_INITIALS and found.agency_text.isalpha() and _is_bracketed(found)
    story = short and len(found.rest) > SHORTEST_STORY and ends_sentence(found.rest)
    return Confidence.LIKELY if story and opens_german(found.rest) else None


def _is_code(found: Candidate) -> bool:
    """Whether an unknown agency is set as a code or a site's name: ``XQTV``, ``HarbourNews``, ``harbour.com``."""
    name = found.agency_text
    if " " in name or name.lower() in words("labels"):
        return False
    return is_outlet(name) or (name.isupper() and 3 <= len(name) <= 5)


def _reported(found: Candidate) -> Confidence | None:
    """``LAHORE (Staff Reporter) -`` and ``(Montréal) Le conseil``: the place must be known."""
    if not found.places or not _opens(found) or not _all_known(found):
        return None
    if found.signature is Signature.PLACE:
        return Confidence.LIKELY if ends_sentence(found.rest) else None
    bare = all(p.shape is Shape.BARE for p in found.places)
    return Confidence.LIKELY if found.mark is not None or found.day or bare else None


def _dated(found: Candidate) -> Confidence | None:
    """A place and a day."""
    if found.mark is None or not (_opens(found) or (found.mark is Kind.DASH and found.spaced and found.places)):
        return None
    if not found.places:
        return _day_alone(found)
    if not _is_in_order(found) or _is_range(found.rest):
        return None
    if _has_label(found) or (found.mark is not Kind.DASH and not found.year and _dash_before_day(found)):
        return None
    known = _all_known(found)
    if any(p.shape is Shape.LOWER for p in found.places):
        return Confidence.STRONG if known and found.spaced else None
    if not found.rest and found.stop >= len(found.text.rstrip()):
        return Confidence.LIKELY if known and "," in found.text[found.start : found.stop] else None
    if known or (found.places[0].shape is Shape.CAPS and found.mark is not Kind.LINE):
        return Confidence.STRONG
    return Confidence.LIKELY if _is_formal(found) else None


def _is_in_order(found: Candidate) -> bool:
    """Whether the day stands where it may: after the place; or before it, with a comma and a place that is known."""
    first, day = found.places[0], found.day or (0, 0)
    if day[0] < first.start:
        return any(mark in found.text[day[1] : first.start] for mark in ",(،") and _all_known(found)
    short = first.region or first.city.count(" ") < _MOST_BLANKS
    return short or "," in found.text[first.stop : day[0]] or _all_known(found)


def _is_range(rest: str) -> bool:
    """``Rome, 4 May – 8 May: a week of film``: the day it ends follows, so it is the heading of an event."""
    until = _UNTIL.match(rest)
    day = find_day(until[0]) if until else None
    return until is not None and day is not None and day[:2] == (0, until.end())


def _is_formal(found: Candidate) -> bool:
    """Whether an unknown place has the form of a dateline to the letter: a comma, the day, a dash, a word."""
    if found.mark not in (Kind.DASH, Kind.BAR) or len(found.places) > 1 or found.places[0].city.count(" ") > 2:
        return False
    parted = found.day is not None and "," in found.text[found.places[0].stop : found.day[0]]
    return parted and not found.rest[:1].isdigit()


def _day_alone(found: Candidate) -> Confidence | None:
    """``November 27, 2004 - The …``: with its year, before a spaced dash and a sentence."""
    if found.mark is not Kind.DASH or not found.year or not found.spaced or found.text[found.mark_at] == "•":
        return None
    story = len(found.rest) > SHORTEST_STORY and ends_sentence(found.rest)
    return Confidence.WEAK if story and not found.rest[0].isdigit() else None


def _has_label(found: Candidate) -> bool:
    return any(word.lower() in words("labels") for p in found.places if not _is_known(p) for word in p.city.split())


def _dash_before_day(found: Candidate) -> bool:
    """Whether a dash parts the places from the day, as in a picture's caption."""
    between = found.text[found.places[-1].stop : found.day[0]] if found.day and found.places else ""
    return any(dash in between for dash in "-–—")


def _bare(found: Candidate) -> Confidence | None:
    """A place and a mark, nothing else."""
    if found.mark not in (Kind.DASH, Kind.COLON, Kind.BAR) or not _opens(found) or _has_label(found):
        return None
    shape = found.places[0].shape
    if found.mark is Kind.BAR and shape not in (Shape.BARE, Shape.CAPS):
        return None
    if not all(_is_known_before(found, place) for place in found.places) or shouts(found):
        return None
    if is_firm(found) or (shape is Shape.TITLE and is_pair(found)):
        return None
    if found.mark is Kind.COLON and (is_title(found.rest) or is_listed(found)):
        return None
    return None if is_headline(found, shape) else Confidence.LIKELY


def _is_known_before(found: Candidate, place: PlaceName) -> bool:
    """Whether a place is known well enough for the mark that follows it."""
    dash, caps = found.mark is Kind.DASH, place.shape is Shape.CAPS
    dotted = dash and found.text[found.mark_at - 1] == "."
    name = place.city.rstrip(".")
    if len(name) < _SHORTEST_NAME and place.shape is Shape.TITLE:
        return False
    if place.region and not place.trusted and found.mark is Kind.COLON and place.shape is Shape.TITLE:
        return False  # "Geneva, Ada Holm:" is somebody
    if places.is_city(name):
        return True
    if place.region:
        return place.trusted and (dash or caps)
    if places.is_region(name):
        return dotted or (dash and caps and len(name) > _SHORTEST_NAME) or place.shape is Shape.BARE
    return dash and (caps or found.spaced or dotted) and places.is_town(name)


def _all_known(found: Candidate, shape: Shape | None = None) -> bool:
    """Whether every place is known, and set as ``shape`` says."""
    return all(_is_known(place) and shape in (None, place.shape) for place in found.places)


def _is_known(place: PlaceName) -> bool:
    name = place.city.rstrip(".")
    return place.trusted or places.is_city(name) or places.is_region(name) or places.is_town(name)
