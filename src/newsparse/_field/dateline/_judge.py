"""Whether what was read is a dateline, and how sure that is.

A known agency's mark, or a place with a day, proves itself. A place and a dash prove nothing: kickers, speakers and titles
have the same form, so the place must be known, the next word must open a sentence, and labels are refused.
"""

from __future__ import annotations

import re

from newsparse._field import agencies, places
from newsparse._field.dateline import _months
from newsparse._field.dateline._agency import Signature
from newsparse._field.dateline._chain import Candidate, PlaceName
from newsparse._field.dateline._pieces import Kind, skip_space
from newsparse._field.dateline._shape import Shape, opens_sentence
from newsparse._model.dateline import Confidence

__all__ = ["judge"]

_SIGNED = frozenset({Signature.NAMED, Signature.STATION})
_SENTENCE_END = re.compile(r"[.!?…。！？।۔؟](?:[\s\"'”’»)\]]|$)|\[\+")
_TIME = re.compile(r"\d{1,2}[:h]\d\d|\d{1,2}\.\d\d ?(?:Uhr|[ap]\.?m|WIB|h\b|$)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", re.MULTILINE)
_LONGEST_HEADLINE, _SHORTEST_STORY = 110, 25
_LABELS = frozenset(
    "horoscope today published updated posted date opinion analysis exclusive watch live breaking update video photos news sport sports weather"
    " editorial review preview report column letters notebook recap".split()
)


def judge(found: Candidate) -> Confidence | None:
    """How sure the candidate is, ``None`` if it is no dateline."""
    if _is_caption(found):
        return None
    if found.signature in _SIGNED and found.agency is not None:
        return _signed(found)
    if found.agency is not None:
        return _signed_by_stranger(found)
    if found.signature is Signature.REPORTER:
        return _reported(found)
    if found.day is not None:
        return _dated(found)
    return _bare(found)


def _opens(found: Candidate) -> bool:
    """Whether a sentence can follow: no small letter, and no time of day."""
    return opens_sentence(found.text, found.stop) and _TIME.match(found.text, skip_space(found.text, found.stop)) is None


def _signed(found: Candidate) -> Confidence | None:
    """A known agency: what follows must open a sentence, and with no mark between, the place must look like one."""
    if any(p.shape is Shape.LOWER for p in found.places):
        return Confidence.STRONG if found.day and found.mark is not None else None
    if not _opens(found):
        return None
    if not _is_closed(found):
        return _signed_openly(found)
    if found.places and found.mark is None and not found.day and any(p.shape is Shape.TITLE for p in found.places):
        return Confidence.STRONG if _all_known(found) else None
    if found.mark in (None, Kind.LINE) and not found.places and not found.day:
        return Confidence.STRONG if _starts_story(found) else None
    return Confidence.STRONG


def _is_closed(found: Candidate) -> bool:
    """Whether the agency stands in brackets or between slashes."""
    stop = found.agency[1] if found.agency else 0
    return found.text[stop : stop + 1] in tuple(")]）］/")


def _signed_openly(found: Candidate) -> Confidence | None:
    """An agency without brackets: alone before a dash, or beside places that are known."""
    rest = found.text[found.stop :].lstrip().partition("\n")[0]
    if len(rest) < _SHORTEST_STORY:
        return None
    if not found.places and not found.day:
        lone = found.mark is Kind.DASH and (found.spaced or found.text[found.mark_at] != "-") and _is_wire(found)
        return Confidence.STRONG if lone and not _TIME.match(rest) else None
    if found.mark is None:
        return Confidence.WEAK if _all_known(found) else None
    if _all_known(found) or (found.places[0].shape is Shape.CAPS and "," in found.text[found.start : found.stop]):
        return Confidence.STRONG
    return None


def _is_wire(found: Candidate) -> bool:
    agency = agencies.agency_form(_agency_text(found))
    return agency is None or agency.kind is not agencies.AgencyKind.PHOTO


def _starts_story(found: Candidate) -> bool:
    """A lone bracket opens a story if a sentence comes after it on its line."""
    agency = agencies.agency_form(_agency_text(found))
    if agency is not None and agency.kind is agencies.AgencyKind.PHOTO:
        return False
    line = found.text[found.stop :].strip().partition("\n")[0]
    return len(line) > 40 and found.mark is None


def _agency_text(found: Candidate) -> str:
    return found.text[slice(*found.agency)] if found.agency else ""


def _signed_by_stranger(found: Candidate) -> Confidence | None:
    """An agency that no list knows: its place must be known, set in capitals or dated, and a mark must follow."""
    if found.mark not in (Kind.DASH, Kind.COLON, Kind.STOP) or not _opens(found):
        return None
    if found.mark is Kind.COLON and not found.day and not _all_known(found):
        return None
    if not found.places:
        return Confidence.LIKELY if found.day else None
    if found.mark is Kind.STOP and not found.day:
        return None
    if found.day or all(p.shape is Shape.CAPS for p in found.places) or _all_known(found):
        return Confidence.STRONG
    return None


def _reported(found: Candidate) -> Confidence | None:
    if not found.places or not _opens(found):
        return None
    return Confidence.LIKELY if _all_known(found) and (found.mark is not None or found.day or _is_bare(found)) else None


def _is_bare(found: Candidate) -> bool:
    return all(p.shape is Shape.BARE for p in found.places)


def _dated(found: Candidate) -> Confidence | None:
    """A place and a day; a day alone only with its year, before a dash."""
    if found.mark is None or not (_opens(found) or (found.mark is Kind.DASH and found.spaced and found.places)):
        return None
    rest = found.text[found.stop :].lstrip()
    if not found.places:
        dash = found.mark is Kind.DASH and found.year and found.date is not None and found.spaced and found.text[found.mark_at] != "•"
        return Confidence.WEAK if dash and len(rest) > _SHORTEST_STORY and not rest[0].isdigit() else None
    if _has_label(found) or (found.mark is not Kind.DASH and _dashed_before_day(found)):
        return None
    if any(p.shape is Shape.LOWER for p in found.places) and not (_all_known(found) and found.spaced):
        return None
    if _all_known(found) or (found.places[0].shape is Shape.CAPS and found.mark is not Kind.LINE):
        return Confidence.STRONG
    if found.mark not in (Kind.DASH, Kind.BAR) or len(found.places) > 1 or found.places[0].city.count(" ") > 2:
        return None
    parted = found.day is not None and "," in found.text[found.places[0].stop : found.day[0]]
    return Confidence.LIKELY if parted and not rest[0].isdigit() else None


def _has_label(found: Candidate) -> bool:
    return any(word.lower() in _LABELS for p in found.places if not _is_known(p) for word in p.city.split())


def _dashed_before_day(found: Candidate) -> bool:
    """Whether a dash parts the places from the day, as in a picture's caption."""
    between = found.text[found.places[-1].stop : found.day[0]] if found.day and found.places else ""
    return any(dash in between for dash in "-–—")


def _bare(found: Candidate) -> Confidence | None:
    """A place and a mark, nothing else."""
    if found.mark not in (Kind.DASH, Kind.COLON, Kind.BAR) or not _opens(found) or _has_label(found):
        return None
    if found.mark is Kind.BAR and not _is_bare(found) and found.places[0].shape is not Shape.CAPS:
        return None
    if not all(_is_known_before(found, place) for place in found.places) or _shouts(found):
        return None
    if found.mark is Kind.COLON or found.places[0].shape is not Shape.CAPS:
        line = found.text[found.stop :].lstrip().partition("\n")[0]
        if len(line) < _LONGEST_HEADLINE and _SENTENCE_END.search(line) is None:
            return None
    return Confidence.LIKELY


def _is_known_before(found: Candidate, place: PlaceName) -> bool:
    """Whether a place is known well enough for the mark that follows it."""
    dash, caps = found.mark is Kind.DASH, place.shape is Shape.CAPS
    dotted = dash and found.text[found.mark_at - 1] == "."
    name = place.city.rstrip(".")
    if place.region:
        return place.trusted and (dash or caps or places.is_city(name)) or places.is_city(name)
    if places.is_city(name):
        return True
    if places.is_region(name):
        return dotted or (dash and caps) or place.shape is Shape.BARE
    return dash and places.is_town(name) and (caps or found.spaced)


def _all_known(found: Candidate) -> bool:
    return all(_is_known(place) for place in found.places)


def _is_known(place: PlaceName) -> bool:
    name = place.city.rstrip(".")
    return place.trusted or places.is_city(name) or places.is_region(name) or places.is_town(name)


def _shouts(found: Candidate) -> bool:
    """Whether a headline in capitals follows: two long words in a row without a small letter."""
    words = found.text[found.stop : found.stop + 80].split()[:4]
    loud = [word.isupper() and sum(c.isalpha() for c in word) > 3 for word in words]
    return any(a and b for a, b in zip(loud, loud[1:], strict=False))


def _is_caption(found: Candidate) -> bool:
    """``MULTAN, PAKISTAN - MAY 12: Players …`` opens a picture's caption."""
    if found.agency is not None or not found.places:
        return False
    if found.mark is Kind.DASH and found.day is None:
        at = skip_space(found.text, found.stop)
        head, colon, _ = found.text[at : at + 24].partition(":")
        words = head.replace(",", " ").split()
        return bool(colon) and 2 <= len(words) <= 3 and words[0].isupper() and _months.month(words[0]) > 0 and words[1].isdigit()
    if found.mark is Kind.COLON and found.day is not None and found.places[0].region:
        return found.text[slice(*found.day)].isupper()
    return False
