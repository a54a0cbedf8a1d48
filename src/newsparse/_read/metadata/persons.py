"""Persons out of what a page gives for its authors; agencies, desks and sites apart."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

from newsparse._field.agencies import agency_named
from newsparse._field.byline import is_person
from newsparse._read.metadata.clean import one_line, tight
from newsparse._read.metadata.words import listed, ranked

__all__ = ["Names", "named", "without_opener"]

_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?|https?://\S+|www\.\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_LIST = re.compile(r"\s*[;|/·•、，\n]\s*|\s+[-–—]+\s+|\s*,\s+(?=\S)|,(?=\S)")
_EDGE = " ,.:;|/·•–—-*~\"“”„'’‘()[]"
_WESTERN = re.compile(r"[^\W\d_]")
_DATE = re.compile(r"\d{1,2}[./:]\d{1,2}|\b(?:19|20)\d\d\b")
_HOST = re.compile(r"\w[\w\-]*(?:\.[\w\-]+)*\.[a-z]{2,6}\Z", re.IGNORECASE)
_LONGEST = 60
_LONGEST_LIST = 600
_MOST_WORDS = 6
_LONGEST_CODE = 5
_MOST = 24


class Names(NamedTuple):
    """Persons, and what is named in their place."""

    persons: tuple[str, ...]
    credits: tuple[str, ...]


def named(raw: str, sites: frozenset[str] = frozenset(), *, shown: bool = False) -> Names:
    """The persons that ``raw`` lists. ``sites`` are the site's own names (see ``tight``), which are no persons.

    ``shown`` is for a line of the page: it names persons only in the shape of a name, of two words or more.

    >>> named("By Ada Holm and Jens de Vries, Staff Writer")
    Names(persons=('Ada Holm', 'Jens de Vries'), credits=())
    >>> named("Holm, Ada").persons, named("dpa"), named("quay42").persons, named("quay42", shown=True).persons
    (('Ada Holm',), Names(persons=(), credits=('dpa',)), ('quay42',), ())
    """
    line = one_line(raw)
    if not line or len(line) > _LONGEST_LIST:
        return Names((), ())
    line = without_opener(_BRACKETS.sub(" ", _MAIL.sub(" ", line)).strip(_EDGE))
    persons: list[str] = []
    credits: list[str] = []
    for part in _parts(line)[:_MOST]:
        if _is_job(part):
            continue
        if tight(part) in sites or _is_agency(part) or _is_organ(part):
            credits.append(part)
        elif _fits(part, shown):
            persons.append(part)
        elif shown and not persons:
            break
    return Names(tuple(dict.fromkeys(persons)), tuple(dict.fromkeys(credits)))


def without_opener(line: str) -> str:
    """The line without "By", "Von", "Text:" at its start.

    >>> without_opener("Von Ada Holm"), without_opener("Byron Holm"), without_opener("文・田中太郎")
    ('Ada Holm', 'Byron Holm', '田中太郎')
    """
    for _ in range(2):
        key = line.casefold()
        for opener in _openers():
            if key.startswith(opener) and _ends_word(line, len(opener)):
                line = line[len(opener) :].strip(_EDGE + "\u3000：/・")
                break
        else:
            break
    return line


def _ends_word(line: str, at: int) -> bool:
    return at < len(line) and (line[at] in " :\u3000：/・" or line[at - 1] in "/:・" or line[at - 1] > "\u2e80")


@functools.cache
def _openers() -> tuple[str, ...]:
    return tuple(sorted((word.casefold() for word in ranked("person", "openers")), key=len, reverse=True))


def _parts(line: str) -> list[str]:
    """The single names of a list."""
    chunks = [chunk.strip(_EDGE) for chunk in _LIST.split(line)]
    chunks = _joined_degrees([chunk for chunk in chunks if chunk])
    if _is_reversed(line, chunks):
        return [f"{chunks[1]} {chunks[0]}"]
    joins = listed("person", "joins")
    parts: list[str] = []
    for chunk in chunks:
        words: list[str] = []
        for word in chunk.split():
            if word.casefold() in joins and words:
                parts.append(" ".join(words))
                words = []
            elif word.casefold() not in joins:
                words.append(word)
        if words:
            parts.append(" ".join(words))
    return [
        part
        for whole in parts
        if (part := _cut_tail(without_opener(whole)).strip(_EDGE if whole[-1:] != "." else " ,"))
    ]


def _joined_degrees(chunks: list[str]) -> list[str]:
    """The list with "Jr." put back to its name, and degrees left out."""
    out: list[str] = []
    for chunk in chunks:
        key = chunk.casefold().rstrip(".")
        if out and key in listed("person", "stay"):
            out[-1] += f", {chunk}"
        elif key not in listed("person", "degrees"):
            out.append(chunk)
    return out


def _is_reversed(line: str, chunks: list[str]) -> bool:
    """Whether a list of two is one name, last name first: one word each, and nothing but a comma between."""
    if len(chunks) != 2 or "," not in line or any(mark in line for mark in ";|/"):
        return False
    last, first = (chunk.split() for chunk in chunks)
    if len(last) != 1 or len(first) > 2 or any(_is_agency(chunk) for chunk in chunks):
        return False
    none = listed("person", "nobody") | listed("person", "roles") | listed("person", "organs")
    return all(_is_name_word(word) and word.casefold() not in none for word in (*last, *first))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and not (word.isupper() and 2 < len(word) <= _LONGEST_CODE)


def _cut_tail(part: str) -> str:
    """A name without what follows it: "Ada Holm for The Quay", "Ada Holm in Berlin"."""
    words = part.split()
    tails = listed("person", "tails")
    at = next((i for i, word in enumerate(words) if i >= 2 and word in tails), len(words))
    return " ".join(words[:at])


def _is_job(part: str) -> bool:
    return not listed("person", "roles").isdisjoint(word.strip(".,") for word in part.casefold().split())


def _is_agency(part: str) -> bool:
    return agency_named(part) is not None or agency_named(part.upper()) is not None


def _is_organ(part: str) -> bool:
    organs, ends = listed("person", "organs"), ranked("person", "organ_ends")
    words = part.casefold().split()
    return any(word.strip(".,-") in organs or word.endswith(ends) for word in words) or bool(_HOST.match(part))


def _fits(part: str, shown: bool) -> bool:
    """Whether a part may be a person's name or, in the page's data, what a person goes by."""
    key = part.casefold()
    if key in listed("person", "nobody") or len(part) > _LONGEST or not _WESTERN.search(part) or _DATE.search(part):
        return False
    words = key.split()
    if len(words) > _MOST_WORDS:
        return False
    if shown:
        return is_person(part)
    return len(words) == 1 or not any(char.isdigit() for char in part)


def all_named(raws: Iterable[str], sites: frozenset[str]) -> Names:
    """The persons of several values."""
    found = [named(raw, sites) for raw in raws]
    persons = dict.fromkeys(person for names in found for person in names.persons)
    return Names(tuple(persons), tuple(dict.fromkeys(credit for names in found for credit in names.credits)))
