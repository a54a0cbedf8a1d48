"""A line cut into numbers, words and marks, each with a key that is the same however a page sets the word.

A word ends where the script changes ("ભાસ્કરMar"), and every Chinese or Japanese character is a word of its own, so that
glued lines fall apart where their parts meet.
"""

from __future__ import annotations

import functools
import re
import unicodedata

__all__ = ["LONGEST", "MARKS", "key", "keys", "phrase", "piece_pattern", "word_pattern"]

_LATIN = "A-Za-zªºÀ-ÖØ-öø-\u02af\u0300-\u036f\u1e00-\u1effＡ-Ｚａ-ｚ"
_HAN = "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# All other letters and their vowel signs, which \w leaves out: named by what they are not.
_NOT_OTHER = (
    r"\s\d\x00-\u02ff\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u0606-\u060f\u061b-\u061f\u066a-\u066d\u06d4"
    r"\u0964\u0965\u0970\u0df4\u0e3f\u0e4f\u0e5a\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u17d4-\u17da\u1800-\u180a"
    r"\u1e00-\u1eff\u2000-\u200b\u200e-\u2bff\u2e00-\u9fff\ua490-\ua4cf\ud800-\ufb12\ufd3e\ufd3f\ufdfd-\ufe6f\ufeff-\uffff"
    r"\U0001f000-\U0010ffff"
)
_WORD = f"[{_LATIN}]+|[{_HAN}]|[^{_NOT_OTHER}]+"

LONGEST = 40
"""No word of a date line has more characters; longer ones are not worth a key."""

_HAN_NUMBER = "[〇零一二三四五六七八九十]{1,5}(?=[年月日])|元(?=年)"

MARKS = {
    **dict.fromkeys("／⁄∕", "/"),
    **dict.fromkeys("．。｡۔", "."),
    **dict.fromkeys("：∶︰", ":"),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("，،、﹐", ","),
    **dict.fromkeys("（［【〔", "("),
    **dict.fromkeys("）］】〕", ")"),
    **dict.fromkeys("’‘ʼ´`＇", "'"),
    **dict.fromkeys("｜¦│", "|"),
    "＋": "+",
}
"""Marks that look alike, as one."""

_DROPPED = "\u0307\u200c\u200d\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0655\u0670"
_FOLDED = str.maketrans("يىئكةۀہأإآё", "یییکهههاااе", _DROPPED)


@functools.cache
def word_pattern() -> re.Pattern[str]:
    """One word."""
    return re.compile(_WORD)


@functools.cache
def piece_pattern() -> re.Pattern[str]:
    """One piece of a line: group 1 a number, group 2 a word, group 3 a mark. White space is left out."""
    return re.compile(rf"(\d+|{_HAN_NUMBER})|({_WORD})|(\S)")


@functools.lru_cache(maxsize=4096)
def key(word: str) -> str:
    """``word`` without case, vowel points and joiners, and with one letter where scripts have twins.

    >>> key("EKİM"), key("MÄRZ")
    ('ekim', 'märz')
    """
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).casefold()).translate(_FOLDED)


def keys(text: str) -> tuple[str, ...]:
    """The keys of the words, numbers and marks of ``text``.

    >>> keys("Segunda-feira")
    ('segunda', '-', 'feira')
    """
    return tuple(key(MARKS.get(m[0], m[0])) for m in piece_pattern().finditer(text))


def phrase(text: str) -> str:
    """The keys of ``text`` parted by spaces, without a stop at the end: how the word tables name it.

    >>> phrase("Sept.")
    'sept'
    >>> phrase("a. m.")
    'a . m'
    """
    return " ".join(keys(text)).lstrip(" ·ʻ'").rstrip(" .׳")
