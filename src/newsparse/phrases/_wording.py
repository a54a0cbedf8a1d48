"""One wording of a phrase, with its slots and choices, as a pattern to try a line against."""

from __future__ import annotations

import functools
import re

from newsparse._model.fold import EDGE
from newsparse.phrases._file import At

__all__ = ["MARK", "MOST_WORDS", "SLOT", "SLOTS", "fixed_word", "needle", "pattern"]

MOST_WORDS = 4
"""A fixed word after a slot is looked for among the words up to this one."""
_MARKS = ":|-–—―>»›/•·…;=►▶→⇒"
SLOTS = {"{n}": r"\d[\d.,'  ]*(?:[km]\b)?", "{w}": r"\S+", "{x}": r".{0,300}?"}
SLOT = re.compile(r"(\{[nwx]\}|\[[^\[\]]*\])")
MARK = rf"\s*(?:$|-(?!\w)|[{re.escape(_MARKS.replace('-', ''))}])|\s+-"
_LOOSE = "\x01"


def needle(text: str) -> str:
    """The longest fixed part of a wording, which a line must hold to be worth trying."""
    return max((part.strip() for part in SLOT.split(text)[::2]), key=len)


def fixed_word(text: str) -> int:
    """The place of the first fixed word after a ``{w}`` among the first words of a wording; 0 if none can be told."""
    words = text.split(" ")[: MOST_WORDS + 1]
    if "{w}" not in words:
        return 0
    for place, word in enumerate(words):
        if "[" in word or "]" in word or "{x}" in word or "{n}" in word:
            return 0
        if "{w}" not in word and place > words.index("{w}"):
            return place
    return 0


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
    tail = {At.WHOLE: f"[{edge}]*$", At.LEAD: f"(?:{MARK})"}.get(at, r"(?!\w)")
    return re.compile(body + tail)


def _part(part: str) -> str:
    if part.startswith("[") and part.endswith("]"):
        return f"(?:{'|'.join(''.join(map(_part, SLOT.split(option))) for option in part[1:-1].split('|'))})"
    return SLOTS.get(part) or re.escape(part)
