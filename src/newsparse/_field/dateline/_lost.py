"""Datelines whose dash was lost on the way: ``CHESTER, Pa. The council …``, ``MULTAN The council …``."""

from __future__ import annotations

import re

from newsparse._field import places
from newsparse._field.dateline._chain import Candidate, PlaceName
from newsparse._field.dateline._shape import Shape, shape_of

__all__ = ["read_lost"]

_REACH, _MOST_WORDS = 120, 12
_OPENERS = frozenset(
    "a after all although an and another as at because before but by despite during each eight every few first five for four from he her"
    " his how i if in it its just last like local many more most my nearly new nine no not now officials on one only our over people police"
    " researchers residents scientists seven she since six some state ten that the their there these they this those three thousands"
    " to today tonight two under until we what when where while who why with you".split()
)
_GLUE = re.compile(r"([A-ZÀ-Þ][a-zà-ÿ]{2,}\.?)[A-ZÀ-Þ][a-zà-ÿ]*$")
_NOT_AFTER = frozenset("united city town rovers wanderers athletic county albion hotspur fc rangers sporting real saint-germain".split())
_GIVEN = frozenset(
    "kobe lourdes orlando paris phoenix valencia wellington".split()
)


def read_lost(text: str, start: int) -> Candidate | None:
    """A place in capitals, then at once a sentence.

    >>> found = read_lost("CHESTER, Pa. The council met at noon.", 0)
    >>> found.text[: found.stop]
    'CHESTER, Pa.'
    >>> read_lost("CHESTER have sold their captain.", 0) is None
    True
    >>> read_lost("VICTORIA Holm has sung at the harbour.", 0) is None
    True
    """
    if not text[start : start + 2].isupper():
        return None
    words = text[start : start + _REACH].split(maxsplit=_MOST_WORDS)
    run = 0
    while run < len(words) and len(words[run]) > 1 and words[run].isupper() and not words[run].endswith(","):
        run += 1
    if run < len(words) and words[run].endswith(",") and words[run].isupper():
        return _with_region(text, start, words, run + 1)
    return _alone(text, start, words, run)


def _with_region(text: str, start: int, words: list[str], run: int) -> Candidate | None:
    city = " ".join(words[:run])[:-1]
    if shape_of(city) is not Shape.CAPS:
        return None
    known = places.is_city(city) or places.is_town(city) or city.endswith((" COUNTY", " PARISH", " TOWNSHIP"))
    if (glued := _glued(words, run)) is not None:
        stop = _end_of(text, start, words[:run]) + text[_end_of(text, start, words[:run]) :].index(glued) + len(glued)
        return _candidate(text, start, stop, PlaceName(start, stop, Shape.CAPS, city, region=True, trusted=True)) if known else None
    for size in (3, 2, 1):
        region, after = " ".join(words[run : run + size]), words[run + size : run + size + 1]
        if after and places.is_region(region) and (known or region.endswith(".")) and _opens(after[0]):
            stop = _end_of(text, start, words[: run + size])
            return _candidate(text, start, stop, PlaceName(start, stop, Shape.CAPS, city, region=True, trusted=True))
    return None


def _glued(words: list[str], run: int) -> str | None:
    """The region that the next word is glued to: ``Myanmar`` in ``MyanmarThe``."""
    match = _GLUE.match(words[run]) if run < len(words) else None
    return match[1] if match and places.is_region(match[1]) else None


def _alone(text: str, start: int, words: list[str], run: int) -> Candidate | None:
    city, rest = " ".join(words[:run]), words[run:]
    if not 1 <= run <= 4 or len(rest) < 4 or not _opens(rest[0]) or not places.is_city(city):
        return None
    first = rest[0].lower()
    if first not in _OPENERS:
        if city.lower() in _GIVEN or first in _NOT_AFTER or not any(w.islower() for w in rest[1:4]):
            return None
        if not rest[0].isalpha() or len(rest[0]) < 3:
            return None
    stop = _end_of(text, start, words[:run])
    return _candidate(text, start, stop, PlaceName(start, stop, Shape.CAPS, city))


def _opens(word: str) -> bool:
    return word in ("A", "I") or (word[0].isupper() and any(c.islower() for c in word)) or word[0] in "“\"‘"


def _end_of(text: str, start: int, words: list[str]) -> int:
    for word in words:
        start = text.index(word, start) + len(word)
    return start


def _candidate(text: str, start: int, stop: int, place: PlaceName) -> Candidate:
    return Candidate(text, start, stop, places=(place,))
