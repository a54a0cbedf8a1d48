"""Phrases made ready for asking: a line costs a few dictionary look-ups, whatever the number of phrases.

One alternation of 500 phrases reads 3 MB a second; looking the line's first or last characters up and testing the
handful of candidates with ``startswith`` reads about a hundred times that.
"""

from __future__ import annotations

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
_SLOTS = {"{n}": r"\d[\d.,'  ]*[km]?", "{w}": r"\S+", "{x}": r".{1,300}?"}
_SLOT = re.compile(r"(\{[nwx]\})")


@attrs.frozen
class _Form:
    """One wording of a phrase: its literal edge, and the pattern for the rest where it has slots."""

    phrase: Phrase
    literal: str
    pattern: re.Pattern[str] | None


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
    _starts: dict[str, list[_Form]]
    _ends: dict[str, list[_Form]]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Index:
        """An index over ``phrases``; where two take the same line, the longer wording wins."""
        index = cls({}, {}, {})
        for phrase in phrases:
            for text in phrase.forms:
                index._add(phrase, text)
        for forms in (*index._starts.values(), *index._ends.values()):
            forms.sort(key=lambda form: -len(form.literal))
        return index

    def find(self, key: str) -> Phrase | None:
        """The phrase that takes the whole line ``key`` (folded), if any."""
        if (bare := trim(key)) in self._whole:
            return self._whole[bare]
        line = key.lstrip(EDGE)
        if not line:
            return None
        return self._from_start(line) or self._from_end(key.rstrip(EDGE))

    def _from_start(self, line: str) -> Phrase | None:
        starts = self._starts
        if line[0].isdigit():
            found = _first_start(starts.get(_DIGIT, ()), line)
            if found is not None:
                return found
        return _first_start(starts.get(line[:_KEY], ()), line) or _first_start(starts.get(line[:_SHORT], ()), line)

    def _from_end(self, line: str) -> Phrase | None:
        size = len(line)
        for key in (line[-_KEY:], line[-_SHORT:]):
            for form in self._ends.get(key, ()):
                if size <= form.phrase.max and line.endswith(form.literal) and _edge(line, size - len(form.literal) - 1):
                    return form.phrase
        return None

    def _add(self, phrase: Phrase, text: str) -> None:
        text = text.strip()
        slotted = bool(_SLOT.search(text))
        if phrase.at in (At.WHOLE, At.LEAD) and not slotted:
            self._whole.setdefault(trim(text), phrase)
        if phrase.at is At.END:
            bare = text.rstrip(EDGE)
            self._ends.setdefault(bare[-_KEY:] if len(bare) >= _KEY else bare[-_SHORT:], []).append(_Form(phrase, bare, None))
        elif phrase.at is not At.WHOLE or slotted:
            text = text.lstrip(EDGE)
            literal = _SLOT.split(text, maxsplit=1)[0]
            form = _Form(phrase, literal, _pattern(text, phrase.at) if slotted else None)
            self._starts.setdefault(_start_key(literal), []).append(form)


def _start_key(literal: str) -> str:
    if not literal or literal[0].isdigit():
        return _DIGIT
    return literal[:_KEY] if len(literal) >= _KEY else literal[:_SHORT]


def _first_start(forms: Iterable[_Form], line: str) -> Phrase | None:
    for form in forms:
        if line.startswith(form.literal) and _starts(form, line):
            return form.phrase
    return None


def _starts(form: _Form, line: str) -> bool:
    phrase = form.phrase
    if form.pattern is not None:
        return (phrase.at is At.WHOLE or len(line) <= phrase.max) and form.pattern.match(line) is not None
    if len(line) > phrase.max or not _edge(line, len(form.literal)):
        return False
    if phrase.at is At.START:
        return True
    rest = line[len(form.literal) :].lstrip()
    return not rest or rest[0] in _MARKS


def _edge(line: str, at: int) -> bool:
    """Whether a word may end before, or begin after, the character at ``at``: no letter of a spaced script is there."""
    if not 0 <= at < len(line):
        return True
    char = line[at]
    return not char.isalnum() or char >= "\u0e00"


def _pattern(text: str, at: At) -> re.Pattern[str]:
    body = "".join(_SLOTS.get(part, re.escape(part)) for part in _SLOT.split(text))
    edge = re.escape(EDGE)
    tail = {At.WHOLE: f"[{edge}]*$", At.LEAD: rf"\s*(?:[{re.escape(_MARKS)}]|$)"}.get(at, r"(?!\w)")
    return re.compile(body + tail)
