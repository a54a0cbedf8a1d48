"""The elements of a dateline, read left to right: places, a day, an agency, and the mark that ends it.

The walk takes pieces as long as each is one of these, and remembers every point where the dateline could end. What it
has read is only a candidate: :mod:`_judge` decides whether it is a dateline.
"""

from __future__ import annotations

import re

from newsparse._field import agencies, places
from newsparse._field.dateline._agency import Signature, signature_of
from newsparse._field.dateline._candidate import Candidate, Walk, add_places
from newsparse._field.dateline._pieces import DASHES, Kind, Piece, cut, skip_space
from newsparse._field.dateline._texts import take_text
from newsparse._field.dateline._when import find_day
from newsparse._field.dateline._words import pattern
from newsparse._field.dateline._words import words as listed

__all__ = ["read"]

_WITH_DAY = re.compile(r"([^\d/–-][^/–,،]*?)(?:\s+[-–]\s+|\s*/\s*|[,،]\s+)(?=\w)")
_ENDS = frozenset({Kind.DASH, Kind.COLON, Kind.BAR, Kind.LINE, Kind.STOP})
_GOES_ON = frozenset({Kind.DASH, Kind.BAR, Kind.STOP})
_LONGEST_LINE = 80


def read(text: str, start: int) -> list[Candidate]:
    """Every row of elements at ``start`` that ends where a dateline can end, the longest first.

    >>> [c.text[: c.stop] for c in read("(ANSA) - ROMA, 22 MAR - Il porto", 0)]
    ['(ANSA) - ROMA, 22 MAR -', '(ANSA) -', '(ANSA)']
    """
    walk = Walk(Candidate(text, start))
    for piece in cut(text, start):
        if not _take(walk, piece):
            break
    else:
        _finish(walk)
    return walk.found[::-1]


def _take(walk: Walk, piece: Piece) -> bool:
    """Take one piece; false ends the walk."""
    kind = piece.kind
    if kind in _ENDS:
        return _end(walk, piece)
    if kind is Kind.COMMA:
        return _comma(walk, piece)
    if kind is Kind.SLASH:
        taken = _slash(walk, piece)
        walk.closed = None
        return taken
    taken = take_text(walk, piece.start, piece.stop) if kind is Kind.TEXT else _bracket(walk, piece)
    walk.closed = walk.last = None
    return taken


def _finish(walk: Walk) -> None:
    """The text ended before anything refused: a dateline on a line of its own needs no mark."""
    now, stop = walk.now, len(walk.now.text.rstrip())
    whole = walk.last is None and walk.closed is None and now.stop < stop <= now.start + _LONGEST_LINE
    if now.day and now.places and whole:
        walk.keep(stop, Kind.LINE)


def _comma(walk: Walk, piece: Piece) -> bool:
    """A comma goes on; after an agency that came last it ends the dateline, and the reporter follows."""
    now = walk.now
    if now.agency and now.places and now.day and now.signature is Signature.NAMED and piece.start == now.agency[1]:
        walk.keep(piece.stop, Kind.STOP, piece.start)
        return False
    walk.last = piece.kind
    return walk.begun() and walk.closed is None


def _end(walk: Walk, piece: Piece) -> bool:
    """A mark that may end the dateline; after some the dateline may still go on."""
    now, text = walk.now, walk.now.text
    if walk.closed is not None:
        return _widen(walk, piece)
    if not walk.begun() or (walk.last is Kind.SLASH and now.agency is None):
        return False
    now.spaced = text[piece.start - 1 : piece.start].isspace() and text[piece.stop : piece.stop + 1].isspace()
    walk.keep(piece.start if piece.kind is Kind.LINE else piece.stop, piece.kind, piece.start)
    walk.closed = walk.last = piece.kind
    after = skip_space(text, piece.stop)
    return piece.kind in _GOES_ON or text[after : after + 1] in tuple("-–—«(")


def _widen(walk: Walk, piece: Piece) -> bool:
    """Two marks in a row, a stop or a colon and a dash, are one."""
    if piece.kind in (Kind.DASH, Kind.COLON) and walk.closed in (Kind.STOP, Kind.COLON):
        walk.keep(piece.stop, piece.kind, piece.start)
    return False


def _slash(walk: Walk, piece: Piece) -> bool:
    """``/TASS/``, ``/ ACCESSWIRE / May 5 /`` and ``Berlin/Wien``: which it is the next piece tells."""
    now, text = walk.now, walk.now.text
    walk.last = Kind.SLASH
    if now.agency is None or text[now.agency[0] - 1 : now.agency[0]].strip() not in ("", "/"):
        return walk.begun()
    if now.day is not None and now.day[0] > now.agency[1]:
        walk.keep(piece.stop, Kind.DASH, piece.start)
        return False
    if not text[now.agency[1] : piece.start].strip() and text[: now.agency[0]].rstrip().endswith("/"):
        walk.keep(piece.stop, None)
        walk.last = None
    elif _closes(walk, piece):
        walk.keep(piece.stop, Kind.DASH, piece.start)
    return True


def _closes(walk: Walk, piece: Piece) -> bool:
    """``شفق نيوز/ قال``: a slash right after the agency and before a blank, where letters have no case."""
    now = walk.now
    if now.agency is None or now.signature is not Signature.NAMED or piece.start != now.agency[1]:
        return False
    first = now.agency_text[:1]
    return now.text[piece.stop : piece.stop + 1].isspace() and not (first.isupper() or first.islower())


def _bracket(walk: Walk, piece: Piece) -> bool:
    """What stands in brackets: an agency, a reporter, a day, or the region of the place before it."""
    now = walk.now
    words = _agency_of(_without_day(walk, piece))
    signature = signature_of(words)
    if now.text.startswith(",", piece.stop) and places.is_region(words):
        signature = Signature.PLACE
    if now.places and words.lower() in listed("rivers"):
        signature = Signature.PLACE  # "Halle (Saale) -"
    if walk.closed is not None and not _may_follow(walk, signature):
        return False
    if not (now.places or now.agency) and signature is not Signature.NAMED and places.is_city(words):
        return _leading_place(walk, piece)
    if signature is Signature.PLACE:
        return bool(now.places) and not now.day and not now.agency and walk.join(piece.stop, trusted=True)
    if signature is Signature.DAY:
        return _bracketed_day(walk, piece)
    if signature is Signature.NONE or now.agency is not None:
        return False
    if signature is Signature.REPORTER:
        now.signature = signature
    else:
        at = now.text.find(words, piece.start)
        walk.sign(at, at + len(words), signature)
    walk.keep(piece.stop, None)
    return True


def _agency_of(words: str) -> str:
    """``Корр. ТАСС Анна Холм``: the agency alone."""
    match = pattern("correspondent", r"(?:%s)\s?(\S+)(?:\s.*)?").fullmatch(words)
    return match[1] if match and agencies.agency_form(match[1]) is not None else words


def _leading_place(walk: Walk, piece: Piece) -> bool:
    """``(Montréal) Le conseil …``, ``March 4, 2021 (KHARTOUM) –``: the place alone, in brackets."""
    add_places(walk, piece.start + 1, piece.stop - 1)
    if walk.now.day is not None:
        return True
    walk.now.signature = Signature.PLACE
    walk.keep(piece.stop, None)
    dash = DASHES.match(walk.now.text, skip_space(walk.now.text, piece.stop))
    if dash is not None:
        walk.keep(dash.end(), Kind.DASH, dash.start())
    elif walk.now.text[piece.stop : piece.stop + 1] in (":", "៖"):
        walk.keep(piece.stop + 1, Kind.COLON, piece.stop)
    return False


def _may_follow(walk: Walk, signature: Signature) -> bool:
    """Whether a bracket may stand after a mark: ``CAIRO - (MENA):``, ``Chicago, IL – (March 4, 2021) –``."""
    if walk.closed is Kind.DASH and signature is Signature.DAY:
        return walk.now.day is None
    return walk.closed in (Kind.DASH, Kind.STOP, Kind.COLON) and signature is Signature.NAMED


def _without_day(walk: Walk, piece: Piece) -> str:
    """The words in the bracket; ``(Marketwired - May 5, 2020)`` gives its day to the dateline first."""
    words = walk.now.text[piece.start + 1 : piece.stop - 1].strip()
    match = _WITH_DAY.match(words)
    day = find_day(words[match.end() :]) if match and walk.now.day is None else None
    if match is None or day is None:
        return words
    at = walk.now.text.index(words, piece.start) + match.end()
    walk.date(at + day.start, at + day.stop, year=day.year)
    return match[1]


def _bracketed_day(walk: Walk, piece: Piece) -> bool:
    day = find_day(walk.now.text[piece.start + 1 : piece.stop - 1])
    if day is None or walk.now.day is not None or not walk.begun():
        return False
    at = piece.start + 1
    walk.date(at + day.start, at + day.stop, year=day.year)
    walk.keep(piece.stop, None)
    return True
