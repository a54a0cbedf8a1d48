"""One wording of a phrase as a pattern, and where a word ends in each script."""

from __future__ import annotations

import functools
import re

from newsparse._model.fold import EDGE
from newsparse.phrases._file import At

__all__ = ["MARKED", "NUMBER", "SLOT", "cut", "pattern"]

_MARKS = ":|-–—―>»›/•·…;=►▶→⇒"
_SLOTS = {"{n}": r"\d[\d.,'  ]*(?:[km]\b)?", "{w}": r"\S+", "{x}": r".{0,300}?"}
NUMBER = re.compile(_SLOTS["{n}"] + r"\s*")
SLOT = re.compile(r"(\{[nwx]\}|\[[^\[\]]*\])")
_MARK = rf"\s*(?:$|-(?!\w)|[{re.escape(_MARKS.replace('-', ''))}])|\s+-"
MARKED = re.compile(_MARK)
_LOOSE = "\x01"
_UNSPACED = "\u0e00"
_UNSPACED_SCRIPTS = (("\u0e00", "\u10a0"), ("\u1780", "\u1800"), ("\u2e80", "\ua4d0"))  # Thai to Burmese, Khmer, Han


def cut(line: str, at: int) -> bool:
    """Whether one word ends and another begins at ``at``: no two letters of a spaced script meet there."""
    return not (_spaced(line[at - 1 : at]) and _spaced(line[at : at + 1]))


def _spaced(char: str) -> bool:
    """Whether ``char`` is part of a word in a script with spaces; a vowel sign, which is no letter, is."""
    return ("" < char < _UNSPACED or "\u1e00" <= char < "\u2000") and f"a{char}".isidentifier()


@functools.cache
def pattern(text: str, at: At) -> re.Pattern[str]:
    """The pattern of a wording with slots or choices in it; made when a line first comes so far."""
    parts = SLOT.split(text)
    for i in range(1, len(parts), 2):
        options = parts[i].strip("[]").split("|")
        if any(option != option.strip() or not option for option in options):  # the spaces about it are then one
            parts[i - 1] = re.sub(" $", _LOOSE, parts[i - 1])
            parts[i + 1] = re.sub("^ ", _LOOSE, parts[i + 1])
    body = "".join(map(_part, parts)).replace(_LOOSE, r"\ ?")
    edge = re.escape(EDGE)
    tail = {At.WHOLE: f"[{edge}]*$", At.LEAD: f"(?:{_MARK})"}.get(at, "" if _is_unspaced(text) else r"(?!\w)")
    return re.compile(body + tail)


def _is_unspaced(text: str) -> bool:
    """Whether a wording is in a script that sets no space between words."""
    return any(low <= char < high for char in text for low, high in _UNSPACED_SCRIPTS)


def _part(part: str) -> str:
    if part.startswith("[") and part.endswith("]"):  # the longest first: a vowel sign may part it from a shorter one
        options = sorted(part[1:-1].split("|"), key=len, reverse=True)
        return f"(?:{'|'.join(''.join(map(_part, SLOT.split(option))) for option in options)})"
    return _SLOTS.get(part) or re.escape(part)
