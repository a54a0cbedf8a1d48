"""Who signs a dateline: what stands in its brackets."""

from __future__ import annotations

import enum
import re

from newsparse._field import agencies, places
from newsparse._field.dateline._when import find_day

__all__ = ["Signature", "is_domain", "is_outlet", "signature_of"]

_LONGEST, _MOST_WORDS = 40, 5
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:-?(?:TV|DT|LD|CD|FM|AM)|\d)?(?: ?\d{1,2})?|(?:FOX|ABC|NBC|CBS|CW|ABC|KTLA|FOX ) ?\d{1,2}(?: News)?|CBS[A-Z][A-Za-z]+|CBS \d{1,2}")
_JOIN = re.compile(r"\s*/\s*|\s+(?:and|via|und|et|y|&)\s+|\s*,\s*")
_PICTURE = re.compile(r"photo|file|foto|image|video|pictured|handout|archiv|pool", re.IGNORECASE)
_DESK = re.compile(
    r"\b(?:correspondents?|reporters?|bureau|staff|agencies|desk|korrespondent(?:in)?|redaktion|redacción|redaction|corresponsal|enviad[oa])\b"
    r"|رپورٹر|نامہ نگار|نمائندہ|سٹاف|اسٹاف|ڈیسک|خبر ?نگار|بیورو|جنرل|मुख्य संवाददाता|संवाददाता|ब्यूरो|প্রতিনিধি|প্রতিবেদক|সংবাদদাতা|संवाददाता",
    re.IGNORECASE,
)
_OUTLET = re.compile(
    r"news|press|times|post|media|wire|radio|\btv\b|today|daily|star|herald|tribune|report|network|journal|agen|online|magazine|sport|fm\b|\.\w{2,3}\b|life|law|business"
    r"|nachrichten|zeitung|prensa|noticias|diario|presse|service|dienst|info|haber|berita|channel|broadcast",
    re.IGNORECASE,
)


_DOMAIN = re.compile(r"(?:www\.)?\w[\w-]*\.(?:co\.)?(?:com|net|org|info|tv|ru|ua|by|kz|az|am|ge|de|at|ch|fr|es|it|pl|cz|sk|ro|bg|id|my|vn|ph|in|pk|bd|lk|np|au|nz|uk|ca|us|mx|ar|br|cl|pe|ve|io|co)", re.IGNORECASE)


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
    if _PICTURE.search(words):
        return Signature.NONE
    parts = _JOIN.split(words)
    if len(parts) > 1:
        return _joined(words, parts)
    if places.is_region(words):
        return Signature.PLACE
    if find_day(words) is not None:
        return Signature.DAY
    if _DESK.search(words):
        return Signature.REPORTER
    return _looks(words)


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
    if is_domain(words):
        return True
    return any(w[1:2].islower() and any(c.isupper() for c in w[2:]) and not w.startswith(("Mc", "Mac", "De", "La", "Le")) for w in words.split() if "-" not in w)


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
    if 2 <= len(few) <= 3 and not _OUTLET.search(words) and all(w[:1].isupper() and not w.isupper() and w.isalpha() for w in few):
        return Signature.REPORTER
    if any(c in '?!"“”»«…@€$%+<>:;' for c in words):
        return Signature.NONE
    return Signature.LIKE
