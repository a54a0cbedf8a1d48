"""Who signs a dateline: what stands in its brackets."""

from __future__ import annotations

import enum
import re

from newsparse._field import agencies, places
from newsparse._field.dateline._when import find_day
from newsparse._field.dateline._words import holds
from newsparse._field.dateline._words import words as listed

__all__ = ["Signature", "is_desk", "is_domain", "is_outlet", "signature_of"]

_LONGEST, _MOST_WORDS = 40, 5
_STATION = re.compile(
    r"[KW][A-Z]{2,3}(?:-?(?:TV|DT|LD|CD|FM|AM)|\d)?(?: ?\d{1,2})?"
    r"|(?:FOX|ABC|NBC|CBS|CW) ?\d{1,2}(?: News)?|CBS[A-Z][A-Za-z]+"
)
"""Call signs of American stations, and networks with a channel or a city."""
_JOIN = re.compile(r"\s*/\s*|\s+(?:and|via|und|et|y|&)\s+|\s*,\s*")
_BUREAU = re.compile(r"(?:[A-Z]\w+ ){2,3}(?:Bureau|Desk)")
_DOMAIN = re.compile(
    r"(?:www\.)?\w[\w-]*\.(?:com?\.|net\.|or\.)?"
    r"(?:com|net|org|info|tv|ru|ua|by|kz|az|am|ge|de|at|ch|fr|es|it|pl|cz|sk|ro|bg|id|my|vn|ph|in|pk|bd|lk|np|au|nz|uk|ca|us"
    r"|mx|ar|br|cl|pe|ve|io|co)",
    re.IGNORECASE,
)
_BEGINNINGS = ("Mc", "Mac", "De", "La", "Le")


class Signature(enum.Enum):
    """What the words in a dateline's brackets are."""

    NAMED = "named"
    STATION = "station"
    LIKE = "like"
    REPORTER = "reporter"
    PLACE = "place"
    DAY = "day"
    NONE = "none"


def signature_of(words: str) -> Signature:
    """What ``words``, taken out of brackets, are to a dateline.

    >>> [signature_of(w).value for w in ("Reuters", "KQXR", "AP/TEGNA", "Our Correspondent", "Francia", "5/6/2020")]
    ['named', 'station', 'named', 'reporter', 'place', 'day']
    >>> [signature_of(w).value for w in ("AP Photo/Ada Holm", "which it owns", "2019")]
    ['none', 'none', 'none']
    """
    if not words or len(words) > _LONGEST or "\n" in words:
        return Signature.NONE
    if agencies.agency_form(words) is not None:
        return Signature.NAMED
    if _STATION.fullmatch(words):
        return Signature.STATION
    if holds(words, "picture"):
        return Signature.NONE
    parts = _JOIN.split(words)
    if len(parts) > 1:
        return _joined(words, parts)
    if places.is_region(words):
        return Signature.PLACE
    if find_day(words) is not None:
        return Signature.DAY
    if is_desk(words):
        return Signature.REPORTER
    return Signature.NAMED if _is_branch(words) else _looks(words)


def is_desk(words: str) -> bool:
    """Whether ``words`` say that a reporter or a desk wrote, and name nobody.

    >>> is_desk("Our Correspondent"), is_desk("Our Lady")
    (True, False)
    """
    return holds(words, "desk") and not _is_bureau(words)


def is_domain(words: str) -> bool:
    """Whether ``words`` are a site's name: ``harbour.com``.

    >>> is_domain("HARBOUR.com"), is_domain("St.Louis")
    (True, False)
    """
    return _DOMAIN.fullmatch(words) is not None


def is_outlet(words: str) -> bool:
    """Whether ``words`` outside brackets have the form of an outlet's name and not of a place.

    >>> is_outlet("HarbourNews"), is_outlet("harbour.az"), is_outlet("McAllen"), is_outlet("Multan")
    (True, True, False, False)
    """
    if is_domain(words) or _is_bureau(words):
        return True
    return any(_is_camel(word) for word in words.split())


def _is_camel(word: str) -> bool:
    """``HarbourNews``, but not ``McAllen`` or ``Jean-Paul``."""
    if "-" in word or word.startswith(_BEGINNINGS) or not word[1:2].islower():
        return False
    return any(c.isupper() for c in word[2:])


def _is_bureau(words: str) -> bool:
    """``Harbour Nation Bureau``: a desk that names its outlet."""
    return _BUREAU.fullmatch(words) is not None and words.partition(" ")[0].lower() not in listed("own")


def _joined(words: str, parts: list[str]) -> Signature:
    """Two signatures or more: one agency known by name answers for the others."""
    signatures = [signature_of(part) for part in parts]
    if Signature.NONE in signatures or Signature.DAY in signatures:
        return Signature.DAY if find_day(words) else Signature.NONE
    if Signature.REPORTER in signatures:
        return Signature.NONE if Signature.NAMED in signatures else Signature.REPORTER
    for best in (Signature.NAMED, Signature.STATION, Signature.LIKE):
        if best in signatures:
            return best
    return Signature.PLACE


def _is_branch(words: str) -> bool:
    """``Reuters Health``, ``CNN Business``: a known name and what it covers."""
    first, _, rest = words.partition(" ")
    few = rest.split()
    return 1 <= len(few) <= 3 and agencies.agency_form(first) is not None and all(w[:1].isupper() for w in few)


def _looks(words: str) -> Signature:
    """An agency that no list knows, a person, or neither."""
    few = words.split()
    if len(few) > _MOST_WORDS or not words[0].isalnum() or not any(c.isalpha() for c in words):
        return Signature.NONE
    cased = any(c.isupper() or c.islower() for c in words)
    if cased and not any(c.isupper() for c in words) and (len(few) > 1 or (len(words) > 4 and "." not in words)):
        return Signature.NONE
    if any(w[0].islower() for w in few[1:]):
        return Signature.NONE
    if 2 <= len(few) <= 3 and all(w.istitle() and w.isalpha() for w in few) and not holds(words, "outlet"):
        return Signature.REPORTER
    if any(c in '?!"“”»«…@€$%+<>:;' for c in words):
        return Signature.NONE
    return Signature.LIKE
