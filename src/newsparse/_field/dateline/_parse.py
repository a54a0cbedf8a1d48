"""Where a dateline may start, and what is made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse._field import agencies, places
from newsparse._field.dateline._chain import Candidate, read
from newsparse._field.dateline._east import is_eastern, read_eastern
from newsparse._field.dateline._judge import judge
from newsparse._field.dateline._lost import read_lost
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._model.dateline import Confidence, Dateline
from newsparse._model.fold import fold
from newsparse._model.span import Span

__all__ = ["parse_dateline"]

_LEAD = 600
_LONGEST_LINE, _LONGEST_HEAD = 140, 60
_BYLINE = re.compile(r"(?:By|BY|Von|Par|Por|Oleh|Автор):? ")
_WORD = re.compile(r"\S+")
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][A-Za-zà-ÿ])")
_STAMP = re.compile(r"(?:UPDATE|Update|UPDATED|Updated|ACTUALIZA|Actualiza|Atualizad|BREAKING)[^\n:]{0,40}(?:\d[^\n:]{0,12}:?){0,3}:\s+")
_BRACKET = re.compile(r"[(（\[][^()（）\[\]\n]{2,60}[)）\]]\s+")
_END = re.compile(r"[.!?…][\"”“»)]?\s+")
_DASH = re.compile(r"(?<=\s)[–—-]+(?=\s)")


def parse_dateline(text: str, *, headline: str | None = None, language: str | None = None) -> Dateline | None:
    """The dateline at the head of an opening, or ``None``.

    ``text`` is a story's first paragraph; a byline, a time stamp or a credit may stand before the dateline, on lines of
    their own or not. With ``headline`` an opening that only repeats it is no dateline.

    >>> found = parse_dateline("MULTAN, May 5 (APP): Growers asked for water.")
    >>> found.places, found.agency, found.date_raw, found.raw
    (('MULTAN',), 'APP', 'May 5', 'MULTAN, May 5 (APP):')
    >>> parse_dateline("WATCH: Growers ask for water.") is None
    True
    """
    start = len(text) - len(text.lstrip())
    if start == len(text):
        return None
    found = _first(text, start)
    if found is None or (headline and found.confidence is not Confidence.STRONG and _repeats(text[start:], headline)):
        return None
    return found


def _repeats(opening: str, headline: str) -> bool:
    """Whether the opening begins as the headline does."""
    key = " ".join(fold(headline).split())
    return bool(key) and " ".join(fold(opening[: len(headline) + 40]).split()).startswith(key[:60])


def _first(text: str, start: int) -> Dateline | None:
    if _BYLINE.match(text, start):
        found = _after_names(text, start)
    else:
        found = _at(text, start) or _after_stamp(text, start)
    if found is not None:
        return found
    for begin in _next_lines(text, start):
        found = _at(text, begin)
        if found is not None and found.confidence is not Confidence.WEAK:
            return found
    lost = read_lost(text, start)
    if lost is not None:
        return _dateline(lost, Confidence.WEAK)
    return _after_lead(text, start)


def _at(text: str, start: int) -> Dateline | None:
    if is_eastern(text, start):
        eastern = read_eastern(text, start)
        if eastern is not None:
            return _dateline(eastern, Confidence.STRONG)
    for found in read(text, start):
        confidence = judge(found)
        if confidence is not None:
            return _dateline(found, confidence)
    return None


def _after_names(text: str, start: int) -> Dateline | None:
    """``By Ada Holm MULTAN (Reuters) - …``: the dateline follows the byline on its line, with or without a blank."""
    end = text.find("\n", start, start + _LONGEST_LINE)
    line_end = end if end > 0 else min(len(text), start + 80)
    for number, match in enumerate(_WORD.finditer(text, start, line_end)):
        if number > 9:
            break
        begins = [match.start()] if number > 1 else []
        begins += [match.start() + g.start() for g in _GLUE.finditer(match[0])] if number else []
        for begin in begins:
            found = _at(text, begin)
            if found is not None and found.places and (found.places[0].isupper() or places.is_city(found.places[0])):
                return found
    return None


def _after_stamp(text: str, start: int) -> Dateline | None:
    """A dateline after ``(Updated 5:30 p.m.)`` or ``UPDATE 5:30 P.M.:``."""
    match = _BRACKET.match(text, start) or _STAMP.match(text, start)
    if match is None:
        return None
    found = _at(text, match.end())
    return found if found is not None and found.confidence is not Confidence.WEAK else None


def _next_lines(text: str, start: int) -> Iterator[int]:
    """The starts of the second and third line, as long as the lines before are short and no sentences."""
    for _ in range(3):
        end = text.find("\n", start, start + _LONGEST_LINE)
        if end < 0:
            return
        line = text[start:end].rstrip()
        if line.endswith((".", "!", "?", "…", "。")) and len(line) > 30:
            return
        start = end + 1
        while start < len(text) and text[start].isspace():
            start += 1
        if start < len(text):
            yield start


def _after_lead(text: str, start: int) -> Dateline | None:
    """The dateline after a lead sentence in the same paragraph: ``… ist es still. Graz – Der Rat …``."""
    stop = text.find("\n", start, start + _LEAD)
    stop = stop if stop > 0 else min(len(text), start + _LEAD)
    for dash in _DASH.finditer(text, start + 20, stop):
        ends = list(_END.finditer(text, max(start, dash.start() - _LONGEST_HEAD), dash.start()))
        if not ends:
            continue
        begin = ends[-1].end()
        if shape_of(text[begin : dash.start()].replace("/", " ").strip()) not in (Shape.TITLE, Shape.CAPS, Shape.BARE):
            continue
        found = _at(text, begin)
        if found is not None and found.confidence is not Confidence.WEAK and found.span.stop == dash.end():
            return found
    return None


def _dateline(found: Candidate, confidence: Confidence) -> Dateline:
    text = found.text
    signed = text[slice(*found.agency)] if found.agency else None
    known = agencies.agency_form(signed) if signed else None
    return Dateline(
        places=tuple(_name(text[p.start : p.stop], keep_stop=p.region) for p in found.places),
        agency=" ".join(signed.split()) if signed else None,
        agency_raw=signed,
        date=found.date,
        date_raw=text[slice(*found.day)] if found.day else None,
        raw=text[found.start : found.stop],
        span=Span(found.start, found.stop),
        confidence=confidence,
    )


def _name(text: str, *, keep_stop: bool) -> str:
    name = " ".join(text.split())
    return name if keep_stop else name.rstrip(".")
