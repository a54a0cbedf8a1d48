"""Where a dateline may start, and what is made of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from newsparse._field import agencies, places
from newsparse._field.date import parse_date
from newsparse._field.dateline._agency import Signature, is_desk
from newsparse._field.dateline._candidate import Candidate, PlaceName
from newsparse._field.dateline._chain import read
from newsparse._field.dateline._east import is_eastern, read_eastern
from newsparse._field.dateline._judge import judge
from newsparse._field.dateline._lost import read_lost, read_stopped
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._field.dateline._words import pattern
from newsparse._model.dateline import Confidence, Dateline
from newsparse._model.fold import fold
from newsparse._model.span import Span

__all__ = ["parse_dateline"]

_LEAD = 600
_LONGEST_LINE, _LONGEST_HEAD, _SHORTEST_SENTENCE = 140, 60, 30
_LONGEST_SHORT = 4
_LONGEST_NAMES, _MOST_NAMES, _MOST_LINES = 100, 12, 3
_BLANK = re.compile(r"\s+")
_STARS = re.compile(r"(?:[*•▪■●►▶\s]|&nbsp;)*")
_WORD = re.compile(r"\S+")
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][A-Za-zà-ÿ])")
_BRACKET = re.compile(r"[(（\[][^()（）\[\]\n]{2,60}[)）\]]\s+")
_END = re.compile(r"[.!?…][\"”“»)]?\s+")
_DASH = re.compile(r"[–—-]+(?=\s)")


def parse_dateline(text: str, *, headline: str | None = None, language: str | None = None) -> Dateline | None:
    """The dateline at the head of an opening, or ``None``.

    ``text`` is a story's first paragraph; a byline, a time stamp or a credit may stand before the dateline, on lines of
    their own or not, and a lead sentence in the same paragraph. With ``headline`` an opening that only repeats it is no
    dateline; ``language``, a BCP 47 tag, tells how a date in figures is to be read.

    >>> found = parse_dateline("MULTAN, May 5 (APP): Growers asked for water.")
    >>> found.places, found.agency, found.date_raw, found.raw
    (('MULTAN',), 'APP', 'May 5', 'MULTAN, May 5 (APP):')
    >>> parse_dateline("By Ada Holm\\nGRAZ, Austria, 5 May 2021 (Reuters) - The council met.").date
    datetime.date(2021, 5, 5)
    >>> parse_dateline("WATCH: Growers ask for water.") is None
    True
    """
    opening = text.strip()
    found = _first(opening, 0) if opening else None
    if found is None:
        return None
    candidate, confidence = found
    if headline and confidence is not Confidence.STRONG and _repeats(opening, headline):
        return None
    dateline = _dateline(candidate, confidence, language)
    start = len(text) - len(text.lstrip())  # spans count from the start of the text that was given
    if not start:
        return dateline
    return attrs.evolve(dateline, span=Span(dateline.span.start + start, dateline.span.stop + start))


def _repeats(opening: str, headline: str) -> bool:
    """Whether the opening begins as the headline does."""
    key = " ".join(fold(headline).split())[:60]
    return bool(key) and " ".join(fold(opening[: len(headline) + 40]).split()).startswith(key)


_Found = tuple[Candidate, Confidence]


def _first(text: str, start: int) -> _Found | None:
    found = _on_line(text, start)
    if found is not None:
        return found
    for begin in _next_lines(text, start):
        found = _sure(_on_line(text, begin))
        if found is not None:
            return found
    lost = read_lost(text, start)
    if lost is not None:
        return lost, Confidence.WEAK
    stopped = read_stopped(text, start)
    return (stopped, Confidence.LIKELY) if stopped is not None else _after_lead(text, start)


def _byline() -> re.Pattern[str]:
    return pattern("byline", r"(?:%s):? ")


def _sure(found: _Found | None) -> _Found | None:
    return None if found is None or found[1] is Confidence.WEAK else found


def _on_line(text: str, start: int) -> _Found | None:
    if _byline().match(text, start):
        return _after_names(text, start)
    return _at(text, start) or _after_stamp(text, start)


def _at(text: str, start: int) -> _Found | None:
    """The dateline that starts here; stars and bullets before it are part of it."""
    stars = _STARS.match(text, start)
    begin = stars.end() if stars and stars.end() < len(text) else start
    if is_eastern(text, begin):
        eastern = read_eastern(text, begin)
        if eastern is not None:
            return eastern, Confidence.STRONG
    for found in read(text, begin):
        confidence = judge(found)
        if confidence is not None:
            found = _trimmed(found)
            if found.start == begin:
                found.start = start
            return found, confidence
    return None


def _trimmed(found: Candidate) -> Candidate:
    """``EFECOM Multan, 23 may (EFE)``, ``Ada Holm MULTAN (AP)``: a slug or a name before the place is no part of it."""
    first = found.places[0] if found.places else None
    if len(found.places) > 1 and _is_person(found.places[0]) and places.is_city(found.places[1].city):
        return attrs.evolve(found, start=found.places[1].start, places=found.places[1:])
    if first is not None and found.agency and is_desk(first.city) and not places.is_city(first.city):
        return attrs.evolve(found, places=found.places[1:])
    if first is None or " " not in first.city or first.shape is Shape.LOWER or places.is_city(first.city):
        return found
    for match in _BLANK.finditer(first.city):
        head, city = first.city[: match.start()], first.city[match.end() :]
        slug = agencies.agency_form(head.split()[0]) is not None
        capital = city.isupper() and len(city) > 2 and not head.isupper()
        if (slug or capital) and places.is_city(city):
            at = first.start + match.end()
            place = attrs.evolve(first, start=at, city=city)
            return attrs.evolve(found, start=at, places=(place, *found.places[1:]))
    return found


def _is_person(place: PlaceName) -> bool:
    """``Ada HOLM/MULTAN (DHA)``: a given name and a surname in capitals, and no place that is known."""
    given, _, surname = place.city.rpartition(" ")
    capital = surname.isupper() and len(surname) > 2
    return capital and given.istitle() and not (place.region or places.is_city(place.city))


def _after_names(text: str, start: int) -> _Found | None:
    """``By Ada Holm MULTAN (Reuters) - …``: the dateline follows the byline on its line, with or without a blank."""
    end = text.find("\n", start, start + _LONGEST_LINE)
    line_end = end if end > 0 else min(len(text), start + _LONGEST_NAMES)
    for number, match in enumerate(_WORD.finditer(text, start, line_end)):
        if number > _MOST_NAMES:
            break
        begins = [match.start()] if number > 1 else []
        begins += [match.start() + g.start() for g in _GLUE.finditer(match[0])] if number else []
        for begin in begins:
            found = _at(text, begin)
            if found is None or found[0].mark is Kind.LINE or found[0].signature is Signature.REPORTER:
                continue  # "LOPEZ, Staff Writer" is the byline's own
            first = found[0].places[0] if found[0].places else None
            if first is not None and _stands_after_name(first):
                return found
    return None


def _stands_after_name(place: PlaceName) -> bool:
    """Whether words after a byline's first name are a place."""
    return (place.trusted or not place.region) and (place.city.isupper() or places.is_city(place.city))


def _after_stamp(text: str, start: int) -> _Found | None:
    """A dateline after ``(Updated 5:30 p.m.)`` or ``UPDATE 5:30 P.M.:``."""
    match = _BRACKET.match(text, start) or pattern("stamp", r"(?:%s)\b[^\n]{0,60}?(?<=[^\s\d]):\s+").match(text, start)
    if match is None or match.end() - start > _LONGEST_LINE:
        return None
    begin = match.end()
    return _sure(_after_names(text, begin) if _byline().match(text, begin) else _at(text, begin))


def _next_lines(text: str, start: int) -> Iterator[int]:
    """The starts of the lines after the first, as long as the lines before are short and no sentences."""
    for _ in range(_MOST_LINES):
        end = text.find("\n", start, start + _LONGEST_LINE)
        if end < 0:
            return
        line = text[start:end].rstrip()
        if line.endswith((".", "!", "?", "…", "。")) and len(line) > _SHORTEST_SENTENCE:
            return
        start = end + 1
        while start < len(text) and text[start].isspace():
            start += 1
        if start < len(text):
            yield start


def _after_lead(text: str, start: int) -> _Found | None:
    """The dateline after a lead sentence in the same paragraph: ``… ist es still. Graz – Der Rat …``."""
    stop = text.find("\n", start, start + _LEAD)
    stop = stop if stop > 0 else min(len(text), start + _LEAD)
    for dash in _DASH.finditer(text, start, stop):
        if not text[dash.start() - 1 : dash.start()].isspace():
            continue
        ends = list(_END.finditer(text, max(start, dash.start() - _LONGEST_HEAD), dash.start()))
        if not ends:
            continue
        begin = ends[-1].end()
        if len(ends) > 1 and begin - ends[-2].end() <= _LONGEST_SHORT:
            begin = ends[-2].end()  # "… gestiegen. St. Pölten –"
        if shape_of(text[begin : dash.start()].replace("/", " ").strip()) in (None, Shape.LOWER):
            continue
        found = _sure(_at(text, begin))
        if found is not None and found[0].stop == dash.end():
            return found
    return None


def _dateline(found: Candidate, confidence: Confidence, language: str | None) -> Dateline:
    text = found.text
    signed = found.agency_text
    day = text[slice(*found.day)] if found.day else None
    return Dateline(
        places=tuple(_name(text[p.start : p.stop], region=p.region) for p in found.places),
        agency=" ".join(signed.split()) or None,
        agency_raw=signed or None,
        agency_name=agencies.agency_name(" ".join(signed.split())) if signed else None,
        date=_date(day, language) if day and found.year else None,
        date_raw=day,
        raw=text[found.start : found.stop],
        span=Span(found.start, found.stop),
        confidence=confidence,
    )


def _date(day: str, language: str | None) -> dt.date | None:
    stamp = parse_date(day, language=language)
    return stamp.date if stamp else None


def _name(text: str, *, region: bool) -> str:
    """The name as printed; the stop is part of a region's short form only."""
    name = " ".join(text.split())
    bare = name.rstrip(".")
    if not region or name == bare:
        return bare
    last = name.rpartition(", ")[2]
    return bare if places.is_region(last.rstrip(".")) and not places.is_region(last) else name
