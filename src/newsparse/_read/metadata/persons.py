"""Persons out of what a page gives for its authors; agencies, desks and sites apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._field._words import lexicon
from newsparse._field.agencies import agency_named
from newsparse._field.byline import is_person
from newsparse._field.organs import is_agency, is_host, is_house, is_organ, organ_words
from newsparse._field.places import is_city
from newsparse._read.metadata.clean import one_line, tight
from newsparse._read.metadata.opener import EDGE, opened, without_opener
from newsparse._read.metadata.words import listed

__all__ = ["Names", "by_surname", "is_name", "named"]

_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?|https?://\S+|www\.\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_LIST = re.compile(r"\s*[;|·•、，\n]\s*|\s*/\s*|\s+[-–—]+\s+|\s*,\s*|(?<=\w{4})\.\s+(?=[^\W\d_])")
_LETTER = re.compile(r"[^\W\d_]")
_EAST = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}(?:[ ・·]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,8})?\Z"
)
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_DATE = re.compile(r"\d{1,2}[./:]\d{1,2}|\b(?:19|20)\d\d\b")
_SIMPLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]{2,}\Z")
_GLUED = re.compile(r"[^\W\d_][a-zß-öø-ÿ]{3,}(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,})")
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff ]+\Z")
_LONGEST_CHINESE = 3
_LONGEST = 60
_LONGEST_LIST = 600
_MOST_WORDS = 6
_MOST_TAIL = 3
_LONGEST_CODE = 5
_LONGEST_SHORT = 3
_MOST = 40


class Names(NamedTuple):
    """Persons, and what is named in their place."""

    persons: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


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
        return Names()
    if _SIMPLE.match(line) and not _is_special(line):
        return Names((), (line,)) if tight(line) in sites else Names((line,), ())
    line = without_opener(_BRACKETS.sub(" ", _MAIL.sub(" ", line)).strip(EDGE))
    if tight(line) in sites:
        return Names((), (line,))
    parts = _parts(line)[:_MOST]
    several = any(" " in part for part in parts)
    persons: list[str] = []
    credits: list[str] = []
    for whole in parts:
        part = whole if _is_site(whole, sites) else _bare(whole, sites, shown)
        if _is_job(part) or not part:
            continue
        if _is_site(part, sites) or is_organ(part):
            credits.append(part)
        elif persons and "|" in line and is_city(part):
            continue
        elif _fits(part, shown) and (" " in part or not (several or _name_agency(credits)) or _EAST.match(part)):
            persons.append(part)
        elif shown and not persons:
            break
    return Names(tuple(dict.fromkeys(persons)), tuple(dict.fromkeys(credits)))


def by_surname(names: Names) -> Names:
    """The persons whose names, where they are of Han characters alone, begin with a Chinese surname; the others, which
    are houses, columns and pen names, as credits.

    >>> by_surname(Names(("王小明", "欧阳晓", "城市观察", "Ada Holm"), ()))
    Names(persons=('王小明', '欧阳晓', 'Ada Holm'), credits=('城市观察',))
    """
    persons = tuple(name for name in names.persons if not _IDEOGRAPHS.match(name) or _has_surname(name))
    others = [name for name in names.persons if name not in persons]
    return Names(persons, tuple(dict.fromkeys((*names.credits, *others))))


def _has_surname(name: str) -> bool:
    surnames = listed("person", "surnames")
    parts = name.split()
    return all(
        (part[:1] in surnames and len(part) <= _LONGEST_CHINESE)
        or (part[:2] in surnames and len(part) <= _LONGEST_CHINESE + 1)
        for part in parts
    )


def _parts(line: str) -> list[str]:
    """The single names of a list."""
    line = _once(line)
    chunks = _joined_degrees([chunk for part in _LIST.split(line) if (chunk := part.strip(EDGE))])
    if _is_reversed(line, chunks):
        return [f"{chunks[1]} {chunks[0]}"]
    names = [part for chunk in chunks for name in _unjoined(chunk) if (part := without_opener(name).strip(EDGE))]
    return [name for part in names for name in _unglued(part)]


def _once(line: str) -> str:
    """The line, or its first half where it is printed twice."""
    half, odd = divmod(len(line), 2)
    spaced = odd and line[half] == " "
    return line[:half] if half and line[:half] == line[half + bool(spaced) :] else line


def _unglued(part: str) -> list[str]:
    """Two names where one is glued to the next: Ada HolmJens Vries."""
    glued = _GLUED.search(part)
    if glued is None or " " not in part[: glued.end()] or " " not in part[glued.end() :]:
        return [part]
    return [part[: glued.end()], *_unglued(part[glued.end() :])]


def _unjoined(chunk: str) -> list[str]:
    """The names of a chunk between words such as "and"; all of it where one organ has such a word in its name."""
    joins = listed("person", "joins")
    parts: list[list[str]] = [[]]
    for word in chunk.split():
        if word.casefold() in joins and (parts[-1] or len(parts) > 1 or word.islower()):
            parts.append([])
        else:
            parts[-1].append(word)
    names = [" ".join(words) for words in parts if words]
    if len(names) > 1 and is_house(names[0]) and " " not in names[-1]:
        return [chunk]
    return names


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
    if len(last) != 1 or len(first) > 2 or any(is_agency(chunk) for chunk in chunks):
        return False
    none = listed("person", "nobody") | listed("person", "roles") | organ_words()
    return all(_is_name_word(word) and word.casefold() not in none for word in (*last, *first))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and not (word.isupper() and 2 < len(word) <= _LONGEST_CODE)


def _bare(part: str, sites: frozenset[str], shown: bool) -> str:
    """A name without a title before it and what follows it: a place, a rank, an outlet, an agency."""
    words = part.split()
    experts = listed("person", "experts")
    while len(words) > 2 and words[0].casefold().rpartition("-")[2] in experts:
        del words[0]
    ends = (at for at in range(2, len(words)) if _ends_name(words, at, shown))
    words = _without_shout(words[: next(ends, len(words))])
    while len(words) > 1 and words[-1] in listed("person", "tails"):
        del words[-1]
    for size in range(min(_MOST_TAIL, len(words) - 2), 0, -1):
        end = " ".join(words[-size:])
        if tight(end) in sites or agency_named(end) is not None:
            words = words[:-size]
            break
    return " ".join(words)


def _ends_name(words: list[str], at: int, shown: bool) -> bool:
    """Whether a name ends before a word: "from", "Senior", a host, a day of the week, the month of a date."""
    key = words[at].casefold()
    if words[at] in listed("person", "tails") or (key in listed("person", "tails") and at + 1 < len(words)):
        return True
    if key in listed("person", "ranks") and at + 1 < len(words):
        return True
    if "." in key and is_host(words[at]):
        return True
    meaning = lexicon().word(key.strip(".,"))
    if meaning.weekdays is not None and meaning.weekdays.open:
        return at + 1 < len(words) or len(key) > _LONGEST_SHORT  # Mei H. Sun
    if meaning.months is None or not meaning.months.open:
        return False
    return shown if at + 1 == len(words) else words[at + 1][0].isdecimal()


def _without_shout(words: list[str]) -> list[str]:
    """The words without capitals after a name that is set in small letters: Ada Holm NEW YORK."""
    if len(words) <= 2 or words[0].isupper() or words[1].isupper():
        return words
    at = next((i for i, word in enumerate(words) if i >= 2 and len(word) > 2 and word.isupper()), len(words))
    shouted = words[at:]
    if len(shouted) == 1 and is_house(shouted[0]):  # Holm Quay AG
        return words
    return words[:at] if all(word.isupper() for word in shouted) else words


def _is_special(line: str) -> bool:
    """Whether two words may be more or less than a name."""
    return (
        opened(line, "openers") is not None
        or is_house(line)
        or _is_job(line)
        or is_agency(line)
        or not _fits(line, shown=True)
    )


def _is_job(part: str) -> bool:
    return not listed("person", "roles").isdisjoint(word.strip(".,") for word in part.casefold().split())


def _name_agency(credits: list[str]) -> bool:
    """Whether an agency is named: the single words beside it are the signs of a desk."""
    return any(map(is_agency, credits))


def _is_site(part: str, sites: frozenset[str]) -> bool:
    """Whether a part is the site, or a house of it in capitals: QRF HARBOUR."""
    if tight(part) in sites:
        return True
    return " " in part and part.isupper() and len(first := part.split()[0]) <= _LONGEST_CODE and tight(first) in sites


def _fits(part: str, shown: bool) -> bool:
    """Whether a part may be a person's name or, in the page's data, what a person goes by."""
    key = part.casefold()
    if key in listed("person", "nobody") or len(part) > _LONGEST or not _LETTER.search(part) or _DATE.search(part):
        return False
    words = key.split()
    if len(words) > _MOST_WORDS or (_HAN.search(part) and not _EAST.match(part)):
        return False
    if shown:
        return is_name(part)
    return len(words) == 1 or not any(char.isdigit() for char in part)


def is_name(part: str) -> bool:
    """Whether a part of a line has the shape of a name: of two words or more, or in Han, kana or hangul.

    >>> is_name("Ada Holm"), is_name("松村太郎"), is_name("Ada"), is_name("Harbour council")
    (True, True, False, False)
    """
    return is_person(part) or bool(_EAST.match(part))
