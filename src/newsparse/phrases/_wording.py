"""Whether a line is one wording of a phrase, and where a word ends in each script."""

from __future__ import annotations

import functools
import re

from newsparse._model.fold import EDGE
from newsparse.phrases._file import At, Phrase

__all__ = ["NUMBER", "cut", "fits", "fixed_part", "fixed_word", "is_slotted", "literal", "starts"]

_MARKS = ":|-–—―>»›/•·…;=►▶→⇒"
_SLOTS = {"{n}": r"\d[\d.,'  ]*(?:[km]\b)?", "{w}": r"\S+", "{x}": r".{0,300}?"}
NUMBER = re.compile(_SLOTS["{n}"] + r"\s*")
_SLOT = re.compile(r"(\{[nwx]\}|\[[^\[\]]*\])")
_MARK = rf"\s*(?:$|-(?!\w)|[{re.escape(_MARKS.replace('-', ''))}])|\s+-"
_MARKED = re.compile(_MARK)
_LOOSE = "\x01"
_LETTER = r"[^\W\u0e00-\u1dff\u2000-\U0010ffff]"  # of a script with spaces
_OPTIONAL_SPACE = rf"(?:\ |(?<!{_LETTER})|(?!{_LETTER}))"
_UNSPACED = "\u0e00"
_UNSPACED_SCRIPTS = (("\u0e00", "\u10a0"), ("\u1780", "\u1800"), ("\u2e80", "\ua4d0"))  # Thai to Burmese, Khmer, Han


def is_slotted(text: str) -> bool:
    """Whether a wording has slots or choices in it."""
    return ("{" in text or "[" in text) and _SLOT.search(text) is not None


def literal(text: str) -> str:
    """What stands before the first slot or choice of a wording."""
    return _SLOT.split(text, maxsplit=1)[0] if "{" in text or "[" in text else text


def fixed_word(text: str, most: int) -> int:
    """The place of the first fixed word after a ``{w}`` among the words of a wording, ``most`` at most; 0 if none can
    be told."""
    if "{w}" not in text:
        return 0
    words = text.split(" ")[: most + 1]
    if "{w}" not in words:
        return 0
    for place, word in enumerate(words):
        if "[" in word or "]" in word or "{x}" in word or "{n}" in word:
            return 0
        if "{w}" not in word and place > words.index("{w}"):
            return place
    return 0


def starts(phrase: Phrase, line: str, size: int) -> bool:
    """Whether ``phrase`` takes a line that begins with a wording of it, ``size`` characters long."""
    if len(line) > phrase.max or not cut(line, size):
        return False
    return phrase.at is At.START or _MARKED.match(line, size) is not None


def fits(phrase: Phrase, text: str, line: str) -> bool:
    """Whether ``phrase`` takes a line that holds the fixed part of its wording ``text``, which has slots or choices."""
    if 0 < phrase.max < len(line):
        return False
    match = _pattern(text, phrase.at).match(line)
    if match is None or phrase.at is not At.START or text.endswith("{x}"):
        return match is not None
    return cut(line, match.end())


@functools.cache
def fixed_part(text: str) -> str:
    """The longest part of a wording that is neither slot nor choice: a line must hold it to be worth trying."""
    return max((part.strip() for part in _SLOT.split(text)[::2]), key=len)


def cut(line: str, at: int) -> bool:
    """Whether one word ends and another begins at ``at``: no two letters of a spaced script meet there."""
    return not (_spaced(line[at - 1 : at]) and _spaced(line[at : at + 1]))


def _spaced(char: str) -> bool:
    """Whether ``char`` is part of a word in a script with spaces; a vowel sign, which is no letter, is."""
    return ("" < char < _UNSPACED or "\u1e00" <= char < "\u2000") and f"a{char}".isidentifier()


@functools.cache
def _pattern(text: str, at: At) -> re.Pattern[str]:
    """The pattern of a wording with slots or choices in it; made when a line first comes so far."""
    parts = _SLOT.split(text)
    for i in range(1, len(parts), 2):
        options = parts[i].strip("[]").split("|")
        if any(option != option.strip() or not option for option in options):  # the spaces about it are then one
            parts[i - 1] = re.sub(" $", _LOOSE, parts[i - 1])
            parts[i + 1] = re.sub("^ ", _LOOSE, parts[i + 1])
    body = "".join(map(_part, parts)).replace(_LOOSE, _OPTIONAL_SPACE)
    edge = re.escape(EDGE)
    tail = {At.WHOLE: f"[{edge}]*$", At.LEAD: f"(?:{_MARK})"}.get(at, "" if _is_unspaced(text) else r"(?!\w)")
    return re.compile(body + tail)


def _is_unspaced(text: str) -> bool:
    """Whether a wording is in a script that sets no space between words."""
    return any(low <= char < high for char in text for low, high in _UNSPACED_SCRIPTS)


def _part(part: str) -> str:
    if part.startswith("[") and part.endswith("]"):  # the longest first: a vowel sign may part it from a shorter one
        options = sorted(part[1:-1].split("|"), key=len, reverse=True)
        return f"(?:{'|'.join(''.join(map(_part, _SLOT.split(option))) for option in options)})"
    return _SLOTS.get(part) or re.escape(part)
