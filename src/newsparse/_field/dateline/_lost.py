"""Datelines without a mark of their own: ``CHESTER, Pa. The council …``, ``MULTAN The council …``, ``Graz. Der Rat …``.

The dash was lost on the way, or never stood there. Words set in capitals open stories too, so what follows decides.
"""

from __future__ import annotations

import re

from newsparse._field import places
from newsparse._field.dateline._candidate import Candidate, PlaceName
from newsparse._field.dateline._pieces import Kind
from newsparse._field.dateline._shape import Shape, shape_of
from newsparse._field.dateline._words import words

__all__ = ["opens_german", "read_lost", "read_stopped"]

_REACH, _MOST_WORDS = 120, 12
_LONGEST_ACRONYM, _FEW = 5, 2
_LONGEST_STOPPED, _SHORTEST_CITY = 50, 4
_AREAS = (" COUNTY", " PARISH", " TOWNSHIP")
_GLUE = re.compile(r"([A-ZÀ-Þ][a-zà-ÿ]{2,}\.?)[A-ZÀ-Þ][a-zà-ÿ]*")
_STOPPED = re.compile(r"([^\W\d_][\w'’-]+(?:[ /][^\W\d_][\w'’-]+){0,2})\. ([^\W\d_][\w-]*) (\w+)")


def read_lost(text: str, start: int) -> Candidate | None:
    """A place in capitals, then at once a sentence.

    >>> found = read_lost("CHESTER, Pa. The council met at noon.", 0)
    >>> found.text[: found.stop]
    'CHESTER, Pa.'
    >>> read_lost("CHESTER have sold their captain.", 0) is None
    True
    >>> read_lost("KOBE Holm has sung at the harbour.", 0) is None
    True
    """
    if not text[start : start + 2].isupper():
        return None
    parts = text[start : start + _REACH].split(maxsplit=_MOST_WORDS)
    run = 0
    while run < len(parts) and len(parts[run]) > 1 and parts[run].isupper() and not parts[run].endswith(","):
        run += 1
    if run < len(parts) and parts[run].endswith(",") and parts[run].isupper():
        return _with_region(text, start, parts, run + 1)
    return _alone(text, start, parts, run)


def read_stopped(text: str, start: int) -> Candidate | None:
    """A full stop for a dash: ``Graz. Der Rat …``, where a German or Swahili sentence follows, or ``TORINO. La …``.

    >>> found = read_stopped("Graz. Der Rat tagt am Montag.", 0)
    >>> found.text[: found.stop]
    'Graz.'
    >>> read_stopped("Graz. Rain fell on the harbour.", 0) is None
    True
    >>> read_stopped("GRAZ. Rain fell on the harbour.", 0) is None
    False
    """
    if text.find(". ", start, start + _LONGEST_STOPPED) < 0 or not text[start].isupper():
        return None
    match = _STOPPED.match(text, start)
    if match is None or not match[2][0].isupper():
        return None
    loud, names = match[1].isupper(), match[1].split("/")
    if loud and (len(match[1]) < _SHORTEST_CITY or (match[2].isupper() and len(match[2]) > 1)):
        return None
    sentence = text[match.start(2) : match.start(2) + _REACH]
    if not loud and not (opens_german(sentence) or _opens_swahili(sentence)):
        return None
    if not all(places.is_city(name) or (places.is_town(name) and not loud) for name in names):
        return None
    at, found = start, []
    for name in names:
        at = text.index(name, at)
        found.append(PlaceName(at, at + len(name), Shape.CAPS if loud else Shape.TITLE, name))
    stop = match.end(1) + 1
    return Candidate(text, start, stop, places=tuple(found), mark=Kind.STOP, mark_at=stop - 1)


def opens_german(sentence: str) -> bool:
    """Whether a German sentence, and none about a place named before it, stands first in ``sentence``.

    >>> opens_german("Der Rat tagt am Montag."), opens_german("The council met."), opens_german("Das ist er.")
    (True, False, False)
    """
    few = sentence[:_REACH].split(maxsplit=2)
    if len(few) < 3 or few[0].lower() not in words("german") or few[1] in words("copula"):
        return False
    return len(_set(sentence) & words("german_only")) >= _FEW


def _opens_swahili(sentence: str) -> bool:
    """Whether a Swahili sentence stands first: its small words open none, so they must stand inside it."""
    few = sentence[:_REACH].split(maxsplit=2)
    return len(few) > 2 and few[1].islower() and len(_set(sentence) & words("swahili_only")) >= _FEW


def _set(sentence: str) -> set[str]:
    return {word.lower() for word in sentence[:_REACH].split()}


def _with_region(text: str, start: int, parts: list[str], run: int) -> Candidate | None:
    city = " ".join(parts[:run])[:-1]
    if shape_of(city) is not Shape.CAPS:
        return None
    known = places.is_city(city) or places.is_town(city) or city.endswith(_AREAS)
    glued = _glued(parts, run)
    if glued:
        return _candidate(text, start, [*parts[:run], glued], city) if known else None
    for size in (3, 2, 1):
        region, after = " ".join(parts[run : run + size]), parts[run + size : run + size + 2]
        if not after or not (known or region.endswith(".")) or not places.is_region(region):
            continue
        if _opens(after[0]) or (known and _is_acronym(after)):
            return _candidate(text, start, parts[: run + size], city)
    return None


def _is_acronym(after: list[str]) -> bool:
    """``NASA said``: an acronym, and a small word."""
    first = after[0]
    return first.isalpha() and first.isupper() and len(first) <= _LONGEST_ACRONYM and after[-1].islower()


def _glued(parts: list[str], run: int) -> str:
    """The region that the next word is glued to: ``Myanmar`` in ``MyanmarThe``."""
    match = _GLUE.fullmatch(parts[run]) if run < len(parts) else None
    return match[1] if match and places.is_region(match[1]) else ""


def _alone(text: str, start: int, parts: list[str], run: int) -> Candidate | None:
    city, rest = " ".join(parts[:run]), parts[run:]
    if not 1 <= run <= 4 or len(city) < _SHORTEST_CITY or len(rest) < 4:
        return None
    if not _opens(rest[0]) or not places.is_city(city):
        return None
    if rest[0].lower() not in words("openers") and not _names_someone(city, rest):
        return None
    return _candidate(text, start, parts[:run], "")


def _names_someone(city: str, rest: list[str]) -> bool:
    """Whether a name and a verb follow, and the place is not part of the name."""
    first = rest[0].removesuffix("'s").removesuffix("’s")
    if city.lower() in words("given") or first.lower() in words("clubs") or not first.isalpha() or len(first) < 3:
        return False
    return any(word.islower() for word in rest[1:4])


def _opens(word: str) -> bool:
    return word in ("A", "I") or (word[0].isupper() and any(c.islower() for c in word)) or word[0] in '“"‘'


def _candidate(text: str, start: int, parts: list[str], city: str) -> Candidate:
    """The candidate that ends with the last of ``parts``; a region follows ``city`` if that is given."""
    stop = start
    for word in parts:
        stop = text.index(word, stop) + len(word)
    name = city or text[start:stop]
    place = PlaceName(start, stop, Shape.CAPS, name, region=bool(city), trusted=bool(city))
    return Candidate(text, start, stop, places=(place,))
