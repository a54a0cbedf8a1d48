"""An opening cut at its marks: words, brackets, and what parts them.

Every reader of datelines walks over these pieces; nothing here goes back, so the work grows with the length of what is
cut, and that ends where no dateline can go on.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse._field.dateline._months import is_month
from newsparse._field.dateline._words import words

__all__ = ["CLOSE_OF", "DASHES", "Kind", "Piece", "cut", "skip_space"]

REACH = 170
_LONGEST_TEXT = 64
_LONGEST_BRACKET = 48

CLOSE_OF = {"(": ")", "（": "）", "[": "]", "［": "］"}
_MARK = re.compile(r"[,،、，፣:：៖፦፡।|¦/(（\[［\r\n–—―−_ـ=>•∙.;；ःâ&\-]")
DASHES = re.compile(
    r"(?:[-–—―−_]+|(?<=\s)ـ+(?=\s)|&(?:[mn]dash|#821[12]|#x201[34]);|â(?:€[”“]|\x80[\x93\x94])|&gt;&gt;|>>|=|•|∙)"
)
"""Dashes, also stretched, as an entity, and spoilt by a wrong decoding; and what some papers print for one."""
_TWO_NUMBERS = re.compile(r"\d{1,2} - \d{1,2} ?(?=\()")
"""``3 - 5 (كونا)``: a day and a month in figures, and no dash between them."""
_SPACE = " \t\xa0\u3000\u200b\u2009\u202f\ufeff\u200e\u200f"


class Kind(enum.Enum):
    """What a piece is."""

    TEXT = "text"
    BRACKET = "bracket"
    COMMA = "comma"
    DASH = "dash"
    COLON = "colon"
    BAR = "bar"
    SLASH = "slash"
    STOP = "stop"
    LINE = "line"


class Piece(NamedTuple):
    """One piece and its offsets; a text without the space around it, a bracket with its brackets."""

    kind: Kind
    start: int
    stop: int


_KINDS = dict.fromkeys(",،、，፣", Kind.COMMA) | dict.fromkeys(":：ः៖፦፡", Kind.COLON) | dict.fromkeys("।|¦", Kind.BAR)
_KINDS |= {"/": Kind.SLASH, "\r": Kind.LINE, "\n": Kind.LINE}


def skip_space(text: str, at: int) -> int:
    """The offset of the next character that is no blank; line breaks are not skipped."""
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def cut(text: str, start: int) -> Iterator[Piece]:
    """The pieces of ``text`` from ``start`` on, as far as a dateline can reach.

    >>> [(p.kind.value, "MULTAN, May 5 (APP): The"[p.start : p.stop]) for p in cut("MULTAN, May 5 (APP): The", 0)]
    [('text', 'MULTAN'), ('comma', ','), ('text', 'May 5'), ('bracket', '(APP)'), ('colon', ':'), ('text', 'The')]
    """
    end = min(len(text), start + REACH)
    done = start
    for match in _MARK.finditer(text, start, end):
        at = match.start()
        if at - done > _LONGEST_TEXT:
            break
        if at < done:
            continue
        piece = _piece(text, at, done)
        if piece is None:
            continue
        if piece.kind is Kind.STOP and piece.start == piece.stop:
            break
        yield from _text(text, done, piece.start)
        yield piece
        done = piece.stop
    yield from _text(text, done, min(end, done + _LONGEST_TEXT + 1))


def _text(text: str, start: int, stop: int) -> Iterator[Piece]:
    start = skip_space(text, start)
    while stop > start and text[stop - 1] in _SPACE:
        stop -= 1
    if stop > start:
        yield Piece(Kind.TEXT, start, stop)


def _piece(text: str, at: int, done: int) -> Piece | None:
    """The piece whose mark stands at ``at``; ``None`` where the mark is part of a word, empty where all ends."""
    char = text[at]
    if char in CLOSE_OF:
        return _bracket(text, at)
    if char in ";；":
        return Piece(Kind.COLON, at, at + 1) if at == done and text[at - 1 : at] == ")" else Piece(Kind.STOP, at, at)
    if char == ".":
        return _full_stop(text, at, done)
    kind = _KINDS.get(char)
    if kind is None:
        return _dash(text, at, done)
    if kind is Kind.COLON and not _is_colon(text, at):
        return None
    if kind is Kind.SLASH:
        return _slash(text, at)
    return Piece(kind, at, at + 1)


def _bracket(text: str, at: int) -> Piece:
    close = text.find(CLOSE_OF[text[at]], at + 1, at + _LONGEST_BRACKET)
    return Piece(Kind.BRACKET, at, close + 1) if close > 0 else Piece(Kind.STOP, at, at)


def _slash(text: str, at: int) -> Piece | None:
    """A slash; ``/TASS/`` is a bracket, and 5/6 a date."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isdigit() and after.isdigit():
        return None
    opens = after.isalpha() and (not before or before.isspace())
    close = text.find("/", at + 1, at + _LONGEST_BRACKET) if opens else -1
    closed = close > 0 and not text[close - 1].isspace() and not text[close + 1 : close + 2].isalnum()
    return Piece(Kind.BRACKET, at, close + 1) if closed else Piece(Kind.SLASH, at, at + 1)


def _is_colon(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] in "ः፡":  # letters may follow these in a word, or the next one
        return after.isspace() or after in ("-", "–")
    return not after.isdigit() or text[at - 1 : at].isspace() or not text[at - 1 : at].isdigit()


def _dash(text: str, at: int, done: int) -> Piece | None:
    match = DASHES.match(text, at)
    if match is None:
        return None
    before, after = text[at - 1 : at], text[match.end() : match.end() + 1]
    if match[0] == "-" and before == " " and _TWO_NUMBERS.match(text, skip_space(text, done)):
        return None
    if match[0] in "-_=" and not (_parts(before) or _parts(after) or at == done):
        return None
    if match[0] in "_=•" and not (before.isspace() or at == done):
        return None
    return Piece(Kind.DASH, at, match.end())


def _parts(char: str) -> bool:
    return not char or char.isspace() or char in ".)]）］'\"”"


def _full_stop(text: str, at: int, done: int) -> Piece | None:
    """A stop that parts: after a bracket, or after a word of a script whose abbreviations are short."""
    after = skip_space(text, at + 1)
    dash = DASHES.match(text, after) if text[after : after + 1] in "-–—―−" else None
    if dash is not None:
        return Piece(Kind.DASH, at, dash.end()) if at == done else None
    if at == done or (text[at + 1 : at + 2].isspace() and (_ends_name(text, at) or _ends_day(text, at, done))):
        return Piece(Kind.STOP, at, at + 1)
    return None


def _ends_day(text: str, at: int, done: int) -> bool:
    """``Jan. 17. The``: the day after its month, and a sentence; but ``Wien 14. Dezember`` goes on."""
    after = skip_space(text, at + 1)
    if not text[at - 1].isdigit() or not text[after : after + 1].isupper():
        return False
    before, following = text[done:at].split(), text[after : after + 16].split()
    goes_on = is_month(following[0]) or following[0] in words("date_tails")
    return len(before) > 1 and is_month(before[-2]) and not goes_on


def _ends_name(text: str, at: int) -> bool:
    """Whether the stop ends a word of three letters or more outside the Latin script, where "обл." is rare."""
    word = text[max(0, at - 3) : at]
    return len(word) == 3 and word.isalpha() and all(ord(c) > 0x24F for c in word)
