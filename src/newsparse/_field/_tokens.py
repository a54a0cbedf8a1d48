"""A line as tokens: numbers, words with their meaning, marks; glued numbers parted, words of several parts joined."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._field._split import LONGEST, MARKS, key, piece_pattern
from newsparse._field._words import NOTHING, Lexicon, Names, Use, Word, lexicon

__all__ = ["Token", "is_year", "tokens"]


class Token(NamedTuple):
    """One number (``width`` digits, else 0), word or mark, and its place in the line."""

    start: int
    stop: int
    key: str
    word: Word = NOTHING
    width: int = 0
    value: int = -1


_Piece = tuple[int, int, int, str]
"""Start, stop, kind and key."""

_NUMBER, _WORD = 1, 2
_LONGEST_NUMBER = 9
_IGNORED = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff")
_MONTHS = tuple(Word(months=Names((number,))) for number in range(13))
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "元": 1}
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])")  # PostedMay, PMMay


def tokens(line: str) -> list[Token]:
    """The tokens of ``line``, in order.

    >>> [t.key for t in tokens("Posted 19. Dezember 202219. Dezember 2022")]
    ['posted', '19', '.', 'dezember', '2022', '19', '.', 'dezember', '2022']
    """
    words = lexicon()
    pieces = _pieces(line)
    out: list[Token] = []
    at, end = 0, len(pieces)
    while at < end:
        start, stop, kind, name = pieces[at]
        if kind == _WORD:
            at += _add_word(out, pieces, at, line, words)
            continue
        at += 1
        if kind == _NUMBER:
            _add_number(out, start, name)
        else:
            out.append(Token(start, stop, name))
    return out


def _pieces(line: str) -> list[_Piece]:
    out: list[_Piece] = []
    for match in piece_pattern().finditer(line):
        kind, text = match.lastindex, match[0]
        start, stop = match.span()
        if kind == _WORD:
            out.append((start, stop, _WORD, key(text) if stop - start <= LONGEST else text))
        elif kind == _NUMBER:
            out.append((start, stop, _NUMBER, text))
        elif text not in _IGNORED:
            out.append((start, stop, 0, MARKS.get(text, text)))
    return out


def _add_word(out: list[Token], pieces: list[_Piece], at: int, line: str, words: Lexicon) -> int:
    """Add the longest word that begins at ``at``; how many pieces it took."""
    start, stop, _, name = pieces[at]
    for parts in words.phrases.get(name, ()):
        end = at + len(parts)
        if (
            end <= len(pieces)
            and pieces[at + 1][3] == parts[1]
            and tuple(piece[3] for piece in pieces[at:end]) == parts
        ):
            _append(out, Token(start, pieces[end - 1][1], " ".join(parts), words.word(" ".join(parts))))
            return len(parts)
    word = words.word(name)
    if (
        word is NOTHING
        and stop - start <= LONGEST
        and not (text := line[start:stop]).islower()
        and not (text[1:].islower() or text.isupper())
    ):
        for part in _HUMP.split(text):
            _append(out, Token(start, start + len(part), key(part), words.word(key(part))))
            start += len(part)
    else:
        _append(out, Token(start, stop, name, word))
    return 1


def _append(out: list[Token], token: Token) -> None:
    """Add a word; a number before it that it makes a month (5月, 5-р сар) becomes one token with it."""
    if Use.MONTH_AFTER in token.word.uses and out:
        back = 2 if out[-1].key == "-" and len(out) > 1 else 1
        number = out[-back]
        if 0 < number.value <= 12 and number.width <= 2:
            out[-back:] = [Token(number.start, token.stop, token.key, _MONTHS[number.value])]
            return
    out.append(token)


def _add_number(out: list[Token], start: int, text: str) -> None:
    """Add a number, cut where two were glued: "202219" after a month is 2022 and 19."""
    if text[0] in _HAN_DIGITS or text[0] == "十":
        out.append(Token(start, start + len(text), text, NOTHING, min(len(text), 4), _han(text)))
        return
    cut = _cut(out, text) if 3 <= len(text) < _LONGEST_NUMBER else 0
    if cut:
        _add_number(out, start, text[:cut])
        _add_number(out, start + cut, text[cut:])
        return
    token = Token(start, start + len(text), text, NOTHING, len(text), int(text) if len(text) <= _LONGEST_NUMBER else -1)
    if out and Use.MONTH_BEFORE in out[-1].word.uses and 0 < token.value <= 12:
        out[-1] = Token(out[-1].start, token.stop, out[-1].key, _MONTHS[token.value])
    else:
        out.append(token)


def _cut(out: list[Token], text: str) -> int:
    """Where a run of digits falls apart, 0 if nowhere."""
    if len(out) < 2:
        return 0
    mark = out[-1].key
    if mark == ":" and 0 < out[-2].width <= 2:
        return 2
    if len(text) < 5:
        return 0
    if mark in ("-", "/", ".") and len(out) > 3 and out[-2].width and out[-3].key == mark and out[-4].width:
        return 2 if out[-4].width == 4 else 4 if is_year(int(text[:4])) else 0
    return 4 if is_year(int(text[:4])) and _after_month(out) else 0


def _after_month(out: list[Token]) -> bool:
    for token in reversed(out[-4:]):
        if token.word.months or token.word.others:
            return True
        if token.word is NOTHING and not token.width and token.key not in (".", ",", "-", "/", "'"):
            return False
        if token.word is not NOTHING and Use.JOIN not in token.word.uses:
            return False
    return False


def is_year(value: int) -> bool:
    """Whether a number of four digits may be a year, in any calendar that news prints.

    >>> is_year(2024), is_year(1402), is_year(2567), is_year(3000)
    (True, True, True, False)
    """
    return 1700 <= value <= 2100 or 1300 <= value <= 1500 or 2443 <= value <= 2643


def _han(text: str) -> int:
    """二〇二四 is 2024, 三十一 is 31."""
    if "十" not in text:
        return int("".join(str(_HAN_DIGITS[digit]) for digit in text))
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return -1
    return _HAN_DIGITS.get(tens, 1) * 10 + (_HAN_DIGITS[ones] if ones else 0)
