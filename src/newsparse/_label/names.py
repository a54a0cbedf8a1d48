"""Bylines that no word such as "by" opens: names told by where they stand, and by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsparse._field.byline import byline_persons, listed_persons, signed_persons
from newsparse._field.date import beside_dates
from newsparse._field.organs import is_agency
from newsparse._field.places import is_city
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import fold
from newsparse._model.label import Label

__all__ = ["names_in_place", "names_with_jobs", "under_headline"]

_ABOVE, _BELOW = 16, 4
_REACH = 10
_CAPITALS = frozenset({None, "en", "de"})  # headings, or all nouns, in capitals: two words with them may be anything
_LONGEST, _LONGEST_JOB, _LONGEST_AGENCY = 80, 50, 30
_TITLE = (25, 400)
_MOST_WORDS = 4
_MOST_NAMES, _BETWEEN = 4, 4
_UNCASED = "\u0590"  # Hebrew, and most of what follows it
_DENSE, _LONGEST_DENSE = "\u2e80", 7  # ideographs and kana
_OPENING = 6
_SEPARATED = re.compile(r"\s*[|•·–—/;]\s*|\s+-\s+|(?<=\d)(?=[A-ZÀ-Þ])")
_PARTED = re.compile(r" ?[,|·•–—/-] ")
_HANGUL = re.compile("[\uac00-\ud7a3]{2,4} [\uac00-\ud7a3]+$")
_TELLING = re.compile(r"\d{1,2}[:.h]\d\d|(?:19|20)\d\d|(?<!\d)\d{1,2} ?[^\W\d_]{2,}(?: [^\W\d_]+)?$")
_ONE_YEAR = re.compile(r"\D*\d{4}\D*")  # no day is told without another figure
_WORDS = re.compile(r"\w+")


class _Signed(NamedTuple):
    """The lines from ``first`` up to ``stop``, what they are, and the persons that sign in them."""

    first: int
    stop: int
    label: Label
    persons: tuple[str, ...] = ()


def names_with_jobs(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm, Staff Writer`` above the first paragraph; leaves ``Ada Holm, Wet and Cold``, a headline."""
    first = min(view.first_prose, len(view.blocks))
    words = view.vocabulary.byline
    for i in range(max(0, first - _ABOVE), first):
        text = view.blocks[i].text
        if len(text) > _LONGEST or not (_PARTED.search(text) or _HANGUL.match(text)):
            continue
        if signed_persons(text, words):
            yield Finding("byline.name-and-job", Label.BYLINE, i, i + 1)


def names_in_place(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm`` between the headline or standfirst and a date, above ``Staff Writer``, or beside a date in one
    line, and ``3 May 2021 | 2 min read``; leaves ``New York`` there, names that the story tells of, and those in a list
    of stories."""
    first = min(view.first_prose, len(view.blocks))
    window = range(max(0, first - _ABOVE), min(first + _BELOW, max(view.last_prose, first)))
    open_lines = [i for i in window if view.settled[i] is None and not view.ends[i] and view.sizes[i] <= _LONGEST]
    found = []
    dates = _dates_about(view, window)
    for i in open_lines:
        dated = _of_dated(view, i) if i in view.figured else None
        if dated is not None and dated.label is Label.DATE:
            dates.add(i)
            yield Finding("date.in-place", Label.DATE, i, i + 1)
        elif dated is not None:
            found.append(dated)
    stop = 0
    for i in open_lines:
        signed = _signed_at(view, i, dates) if i >= stop and i not in dates else None
        if signed is not None:
            stop = signed.stop
            found.append(signed)
    last = len(view.blocks) - 1
    if not found and _may_sign_off(view, last) and (names := _names(view, view.blocks[last].text)):
        found.append(_Signed(last, last + 1, Label.BYLINE, names))
    opened = found and any(view.is_labelled(i, Label.BYLINE) and view.persons(i) for i in window)
    if len(found) == 1 and not opened and not _are_told_of(view, found[0]):
        view.sign(found[0].first, found[0].persons)
        yield Finding("byline.name-in-place", Label.BYLINE, found[0].first, found[0].stop)


def under_headline(view: View, head: int) -> Iterator[Finding]:
    """Takes ``Ada Holm`` under the headline ``head`` where no other byline is near: above or below a date, and right
    under the headline in languages that set little but names in capitals."""
    stop = min(head + _REACH, view.last_prose)
    if any(view.is_labelled(i, Label.BYLINE) and view.persons(i) for i in range(head, stop)):
        return
    dates = _dates_about(view, range(head, stop))
    for i in range(head + 1, stop):
        if not _is_open(view, i) or i in view.figured:
            continue
        signed = _signed_at(view, i, dates) or _alone_under(view, head, i)
        if signed is not None and not _are_told_of(view, signed):
            view.sign(signed.first, signed.persons)
            yield Finding("byline.under-headline", Label.BYLINE, signed.first, signed.stop)
            return


def _alone_under(view: View, head: int, i: int) -> _Signed | None:
    """The name that line ``i`` is if nothing but the page's own stands between it and the headline, and nobody else
    signs the page."""
    if view.page.language in _CAPITALS or any(view.settled[n] is None for n in range(head + 1, i)):
        return None
    text = view.blocks[i].text
    if not _may_name(text) or _names(view, text) != (text,) or any(map(view.persons, _bylines(view))):
        return None
    return _Signed(i, i + 1, Label.BYLINE, (text,))


def _bylines(view: View) -> Iterator[int]:
    return (i for i, found in enumerate(view.settled) if found is not None and found.label is Label.BYLINE)


def _dates_about(view: View, lines: range) -> set[int]:
    """The date lines among ``lines``, right above them and a little below."""
    start = max(0, lines.start - 1)
    near = enumerate(view.settled[start : lines.stop + _MOST_NAMES], start)
    return {i for i, found in near if found is not None and found.label is Label.DATE}


def _signed_at(view: View, i: int, dates: AbstractSet[int]) -> _Signed | None:
    """What is signed in the open line ``i`` and right below it, if anything; ``dates`` are the lines of a date."""
    above, text = i - 1 in dates, view.blocks[i].text
    if i + 1 in dates and len(text) <= _LONGEST_AGENCY and is_agency(text):
        return _Signed(i, i + 1, Label.BYLINE)
    if not (_stands_under_title(view, i - above) and _may_name(text) and _may_be_signed(view, i, dates)):
        return None
    stop, names = _names_from(view, i)
    job = _names_a_job(view, stop)
    if not names or not (job or above or stop in dates):
        return None
    return _Signed(i, stop + job, Label.BYLINE, names)


def _may_be_signed(view: View, i: int, dates: AbstractSet[int]) -> bool:
    """Whether a date stands right above line ``i`` or a little below it, or a job below it: a cheap test."""
    near = range(i - 1, i + _MOST_NAMES + 1)
    return not dates.isdisjoint(near) or _names_a_job(view, i + 1) or _names_a_job(view, i + 2)


def _names_from(view: View, i: int) -> tuple[int, tuple[str, ...]]:
    """Where the open lines of names that begin with line ``i`` end, and the persons in them; none if they are many."""
    names: list[str] = []
    while len(names) <= _MOST_NAMES and _is_open(view, i) and (more := _names(view, view.blocks[i].text)):
        names += more
        i += 1
    return i, tuple(dict.fromkeys(names)) if len(names) <= _MOST_NAMES else ()


def _may_sign_off(view: View, i: int) -> bool:
    """Whether line ``i``, the last of a text, may be a name right under the last paragraph."""
    return i == view.last_prose + 1 and _is_open(view, i) and i not in view.figured and _may_name(view.blocks[i].text)


def _may_name(text: str) -> bool:
    """Whether a line has two words with capitals, or is in a script that has none: a cheap test."""
    return text[0] >= _UNCASED or sum(word[0].isupper() for word in text.split()) > 1


def _is_open(view: View, i: int) -> bool:
    return i < len(view.blocks) and view.settled[i] is None and not view.ends[i] and view.sizes[i] <= _LONGEST


def _stands_under_title(view: View, i: int) -> bool:
    """Whether a headline or a standfirst may stand above line ``i``, an open line of that length, or nothing does. A
    few lines of the page's own may stand between: a caption, a section's name."""
    for above in range(i - 1, max(-1, i - 1 - _BETWEEN), -1):
        if view.settled[above] is None:
            return _TITLE[0] <= view.sizes[above] <= _TITLE[1]
    return i == 0


def _names(view: View, text: str) -> tuple[str, ...]:
    """The persons in a line of names, jobs and houses alone; none if one may be something else."""
    persons = listed_persons(text, view.vocabulary.byline)
    return () if any(_is_doubtful(view, person) for person in persons) else persons


def _is_doubtful(view: View, name: str) -> bool:
    """Whether what looks like a name is a large city, stands in capitals, or has a word that is residue by itself:
    ``Live Video``, ``Premium Article``."""
    if name.isupper() or (name[0] >= _DENSE and len(name) > _LONGEST_DENSE) or is_city(name):
        return True
    find = view.vocabulary.index.find
    return any(find(fold(word)) is not None for word in name.split())


def _of_dated(view: View, i: int) -> _Signed | None:
    """What line ``i`` is if it holds a date, and beside it nothing but names, a city or what a phrase takes."""
    text = view.blocks[i].text
    told = _TELLING.search(text) is not None and _ONE_YEAR.fullmatch(text) is None
    beside = beside_dates(text, view.page.language) if told else None
    if beside is None:
        return None
    parts = [part for rest in beside for part in _SEPARATED.split(rest) if part and not _is_known(view, part)]
    if not parts:
        return _Signed(i, i + 1, Label.DATE)
    named = [persons for part in parts if (persons := _signers(view, part)) is not None]
    if len(named) == 1 and sum(" " in part for part in parts) == 1:
        return _Signed(i, i + 1, Label.BYLINE, named[0])
    return None


def _signers(view: View, part: str) -> tuple[str, ...] | None:
    """The persons of a byline, or of a line of names alone; ``None`` if a part of a line is neither."""
    opened = byline_persons(part, view.vocabulary.byline)
    return opened if opened is not None else _names(view, part) or None


def _is_known(view: View, part: str) -> bool:
    """Whether a part of a line is a reading time or the like, or a city."""
    return view.vocabulary.index.find(fold(part)) is not None or is_city(part)


def _names_a_job(view: View, i: int) -> bool:
    """Whether an open line is a job of the newsroom: ``Senior Politics Reporter``."""
    if not _is_open(view, i) or view.sizes[i] > _LONGEST_JOB:
        return False
    words, jobs = view.keys[i].split(), view.vocabulary.byline.jobs
    return 0 < len(words) <= _MOST_WORDS and (words[-1] in jobs or words[0] in jobs)


def _are_told_of(view: View, signed: _Signed) -> bool:
    """Whether the opening of the story has a word of a name: then it is a person or a place that it tells of.

    Neither is it a name if the story has all its words in small letters (``Quick Take``), or in German the first.
    """
    told = [block.text for block, prose in zip(view.blocks, view.prose, strict=True) if prose]
    words = {word for text in told[:_OPENING] for word in _WORDS.findall(fold(text))}
    small = {word for text in told for word in _WORDS.findall(text) if word.islower()}
    for person in signed.persons:
        parts = [fold(part) for part in _WORDS.findall(person)]
        if not words.isdisjoint(parts) or small.issuperset(parts[:1] if view.page.language == "de" else parts):
            return True
    return False
