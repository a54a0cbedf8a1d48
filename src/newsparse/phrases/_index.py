"""Phrases made ready for asking: a line costs a few dictionary look-ups, whatever the number of phrases.

One alternation of 500 phrases reads 3 MB a second; looking the line's first or last characters up and testing the
handful of candidates with ``startswith`` reads about a hundred times that.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import attrs

from newsparse._model.fold import EDGE, trim
from newsparse.phrases._file import At, Phrase

__all__ = ["Index"]

_KEY = 4
_SHORT = 2
_DIGIT = "0"
_MARKS = ":|-–—―>»›/•·…;=►▶→⇒"
_SLOTS = {"{n}": r"\d[\d.,'  ]*[km]?", "{w}": r"\S+", "{x}": r".{0,300}?"}
_SLOT = re.compile(r"(\{[nwx]\}|\[[^\[\]]*\])")
_MARK = rf"\s*(?:$|-(?!\w)|[{re.escape(_MARKS.replace('-', ''))}])|\s+-"
_MARKED = re.compile(_MARK)
_BULLETS = EDGE.replace("©", "")  # a line may begin with this sign and a year, and nothing else tells what it is
_DECORATED = re.compile(rf"(?:(?!\{{[nwx]\}})[{re.escape(_BULLETS)}])+")


@attrs.frozen
class _Form:
    """One wording of a phrase: its literal edge, and the whole wording where it has slots or choices."""

    phrase: Phrase
    literal: str
    text: str | None


@attrs.frozen
class _Bucket:
    """Forms that share their first (or last) characters, by their whole literal edge, and the lengths to try."""

    forms: dict[str, list[_Form]]
    lengths: list[int]


@attrs.frozen
class Index:
    """The phrases of some languages, asked a line at a time.

    >>> from newsparse.phrases import load
    >>> index = Index.of(load("en").phrases)
    >>> index.find("also read: ferry strikes to continue").id
    'en.also-read'
    >>> index.find("the judge also read: the letters, the ledger, the will.") is None
    True
    """

    _whole: dict[str, Phrase]
    _starts: dict[str, _Bucket]
    _ends: dict[str, _Bucket]
    _open: list[_Form]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Index:
        """An index over ``phrases``; where two take the same line, the longer wording wins."""
        index = cls({}, {}, {}, [])
        for phrase in phrases:
            for text in phrase.forms:
                index._add(phrase, text.strip())
        for bucket in (*index._starts.values(), *index._ends.values()):
            bucket.lengths[:] = sorted({len(literal) for literal in bucket.forms}, reverse=True)
        return index

    def find(self, key: str) -> Phrase | None:
        """The phrase that takes the whole line ``key`` (folded), if any."""
        line = key.lstrip(_BULLETS)
        if not line:
            return None
        bare = line.strip(EDGE)
        return self._whole.get(bare) or self._from_start(line) or self._from_end(bare) or self._from_slot(line)

    def _from_start(self, line: str) -> Phrase | None:
        starts = self._starts
        for key in (_DIGIT if line[0].isdigit() else line[0], line[:_KEY], line[:_SHORT]):
            if key in starts:
                bucket = starts[key]
                for length in bucket.lengths:
                    for form in bucket.forms.get(line[:length], ()):
                        if _starts(form, line):
                            return form.phrase
        return None

    def _from_end(self, line: str) -> Phrase | None:
        size = len(line)
        for key in (line[-_KEY:], line[-_SHORT:]):
            if key in self._ends:
                bucket = self._ends[key]
                for length in bucket.lengths:
                    for form in bucket.forms.get(line[-length:], ()):
                        if size <= form.phrase.max and _cut(line, size - length):
                            return form.phrase
        return None

    def _from_slot(self, line: str) -> Phrase | None:
        for form in self._open:
            if form.literal in line and _starts(form, line):
                return form.phrase
        return None

    def _add(self, phrase: Phrase, text: str) -> None:
        slotted = bool(_SLOT.search(text))
        if phrase.at in (At.WHOLE, At.LEAD) and not slotted:
            self._whole.setdefault(trim(text), phrase)
        if phrase.at is At.END:
            literal = text.rstrip(EDGE)
            key = literal[-_KEY:] if len(literal) >= _KEY else literal[-_SHORT:]
            _put(self._ends, key, _Form(phrase, literal, None))
        elif phrase.at is not At.WHOLE or slotted:
            text = text[match.end() :] if (match := _DECORATED.match(text)) else text
            literal = _SLOT.split(text, maxsplit=1)[0]
            if literal or text.startswith("{n}"):
                _put(self._starts, _start_key(literal), _Form(phrase, literal, text if slotted else None))
            else:
                self._open.append(_Form(phrase, max(_SLOT.split(text)[::2], key=len), text))


def _put(table: dict[str, _Bucket], key: str, form: _Form) -> None:
    table.setdefault(key, _Bucket({}, [])).forms.setdefault(form.literal, []).append(form)


def _start_key(literal: str) -> str:
    if not literal or literal[0].isdigit():
        return _DIGIT
    return literal[:_KEY] if len(literal) >= _KEY else literal[:_SHORT]


def _starts(form: _Form, line: str) -> bool:
    phrase = form.phrase
    if form.text is not None:
        return (phrase.at is At.WHOLE or len(line) <= phrase.max) and _pattern(form.text, phrase.at).match(line) is not None
    if len(line) > phrase.max or not _cut(line, len(form.literal)):
        return False
    return phrase.at is At.START or _MARKED.match(line, len(form.literal)) is not None


def _cut(line: str, at: int) -> bool:
    """Whether one word ends and another begins at ``at``: no two letters of a spaced script meet there."""
    return not (_spaced(line[at - 1 : at]) and _spaced(line[at : at + 1]))


def _spaced(char: str) -> bool:
    return char.isalnum() and char < "\u0e00"


@functools.cache
def _pattern(text: str, at: At) -> re.Pattern[str]:
    """The pattern of a wording with slots or choices in it; made when a line first comes so far."""
    body = "".join(map(_part, _SLOT.split(text)))
    if "[" in text:  # an option may be empty: the spaces about it are then one
        body = body.replace(r"\ ", r"\ ?")
    edge = re.escape(EDGE)
    tail = {At.WHOLE: f"[{edge}]*$", At.LEAD: f"(?:{_MARK})"}.get(at, r"(?!\w)")
    return re.compile(body + tail)


def _part(part: str) -> str:
    if part.startswith("[") and part.endswith("]"):
        return f"(?:{'|'.join(''.join(map(_part, _SLOT.split(option))) for option in part[1:-1].split('|'))})"
    return _SLOTS.get(part) or re.escape(part)
