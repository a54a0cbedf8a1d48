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
from newsparse.errors import PhraseFileError
from newsparse.phrases._file import At, Phrase, languages, load
from newsparse.phrases._wording import MARKED, NUMBER, SLOT, cut, pattern

__all__ = ["Index", "index_of", "judges"]

_LONG = 8
_KEY = 4
_SHORT = 2
_MOST_WORDS = 4
_DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙")
_CLOSING = 110
_MOST_CLOSED = 500
_PARTING = r".!?()\[\]|\"'/»。（【۔।،–—"
_CLOSE = re.compile(rf"[{_PARTING}]\s*([^{_PARTING}:]{{2,24}}?)\s*(?::|/|\.{{3}})[^:]{{2,70}}$")
_UNBULLETED = "©"  # a line may begin with this sign and a year, and nothing else tells what it is
_BULLETS = EDGE.replace(_UNBULLETED, "")
_EDGES = frozenset((*EDGE, ""))
_DECORATED = re.compile(rf"(?:(?!\{{[nwx]\}})[{re.escape(_BULLETS)}])+")


@attrs.frozen
class _Form:
    """One wording of a phrase: its literal edge, and where it has slots or choices the whole of it and its longest
    fixed part, which a line must hold to be worth trying."""

    phrase: Phrase
    literal: str
    text: str | None
    needle: str = ""


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

    _whole: dict[str, Phrase] = attrs.Factory(dict)
    _starts: dict[str, _Bucket] = attrs.Factory(dict)
    _numbered: dict[str, _Bucket] = attrs.Factory(dict)
    _ends: dict[str, _Bucket] = attrs.Factory(dict)
    _closes: dict[str, Phrase] = attrs.Factory(dict)
    _worded: dict[tuple[int, str], list[_Form]] = attrs.Factory(dict)
    _words: set[str] = attrs.Factory(set)
    _inline: list[str] = attrs.Factory(list)
    _heads: set[str] = attrs.Factory(set)
    """The first characters of what a line may start with, and the last of what may end or close it: few lines pass."""
    _tails: set[str] = attrs.Factory(set)
    _close_tails: set[str] = attrs.Factory(set)

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Index:
        """An index over ``phrases``; where two take the same line, the longer wording wins."""
        index = cls()
        for phrase in phrases:
            index._inline.extend(phrase.inline)
            for text in phrase.forms:
                index._add(phrase, text.strip())
        for table in (index._starts, index._numbered, index._ends):
            for bucket in table.values():
                bucket.lengths[:] = sorted({len(literal) for literal in bucket.forms}, reverse=True)
        index._make_gates()
        return index

    def _make_gates(self) -> None:
        heads = {head[:_KEY] for head in self._starts} | {_UNBULLETED}
        self._heads.update(heads.union(form[: _KEY if len(form) >= _KEY else _SHORT] for form in self._whole))
        self._tails.update(tail[-_SHORT:] for tail in self._ends)
        self._close_tails.update(tail[-_SHORT:] for tail in self._closes)

    def find(self, key: str) -> Phrase | None:
        """The phrase that takes the whole line ``key`` (folded), if any.

        Nearly every line of an article is none: what can be told by a look-up is asked before anything is tried.
        """
        line = key.lstrip(_BULLETS) if key[:1] in _EDGES else key
        bare = line.rstrip(EDGE) if line[-1:] in _EDGES else line
        if not bare:
            return None
        heads, ends, first, tail = self._heads, self._ends, line[0], bare[-_SHORT:]
        found = None
        if line[:_KEY] in heads or line[:_SHORT] in heads or first in heads:
            found = self._whole.get(bare.lstrip(EDGE) if first in _EDGES else bare) or _from_start(self._starts, line)
        if found is None and tail in self._tails and (tail in ends or bare[-_KEY:] in ends):
            found = self._from_end(bare, line[len(bare) :].rstrip())
        if found is None and first in _DIGITS and (number := NUMBER.match(line)):
            found = _from_start(self._numbered, line[number.end() :]) if number.end() < len(line) else None
        if found is None and not self._words.isdisjoint(words := bare.split(" ", _MOST_WORDS + 1)):
            found = self._from_word(bare, words)
        if found is None and (":" in bare or "/" in bare or "..." in bare):
            found = self._from_close(bare)
        return found

    @property
    def inline(self) -> tuple[str, ...]:
        """The exact forms that are certain inside a running line, the longest first."""
        return tuple(sorted(set(self._inline), key=lambda form: (-len(form), form)))

    def may_open(self, head: str) -> bool:
        """Whether any phrase begins as a line with these first characters (folded) does: a cheap test."""
        head = head.lstrip(_BULLETS) if head[:1] in _EDGES else head
        if head[:_KEY] not in self._heads and head[:_SHORT] not in self._heads and head[:1] not in self._heads:
            return False
        starts = self._starts
        return head[:_LONG] in starts or head[:_KEY] in starts or head[:_SHORT] in starts or head[:1] in starts

    def may_take(self, opening: str, closing: str) -> bool:
        """Whether a long line may be one of the phrases: told, as :meth:`find` tells it, by its first five words and
        its last 130 characters (folded)."""
        line, bare = opening.lstrip(_BULLETS), closing.rstrip(EDGE)
        return (
            line[:_KEY] in self._heads
            or line[:_SHORT] in self._heads
            or line[:1] in _EDGES
            or line[:1] in _DIGITS
            or line[:1] in self._heads
            or not self._words.isdisjoint(line.split(" "))
            or bare[-_SHORT:] in self._tails
            or self._may_close(closing)
        )

    def _from_end(self, line: str, rest: str) -> Phrase | None:
        """The phrase that takes ``line``, whose decoration at the end is ``rest``."""
        size = len(line)
        for key in (line[-_KEY:], line[-_SHORT:]):
            bucket = self._ends.get(key)
            if bucket is not None:
                for length in bucket.lengths:
                    for form in bucket.forms.get(line[-length:], ()):
                        if size > form.phrase.max or not cut(line, size - length):
                            continue
                        if form.text is None or form.text == rest:
                            return form.phrase
        return None

    def _from_close(self, line: str) -> Phrase | None:
        tail = line[-_CLOSING:]
        if len(line) > _MOST_CLOSED or not self._may_close(tail):
            return None
        for match in _CLOSE.finditer(tail):
            phrase = self._closes.get(match[1])
            if phrase is not None and len(line) <= phrase.max:
                return phrase
        return None

    def _may_close(self, tail: str) -> bool:
        """Whether the last characters of a closing phrase stand before a mark that may part it from what it names."""
        head, _, rest = tail.rpartition(":")
        pieces = rest.replace("...", "/").split("/")
        pieces[-1] = head
        return not self._close_tails.isdisjoint([piece.rstrip()[-_SHORT:] for piece in pieces])

    def _from_word(self, line: str, words: list[str]) -> Phrase | None:
        for place, word in enumerate(words[1 : _MOST_WORDS + 1], 1):
            for form in self._worded.get((place, word), ()) if word in self._words else ():
                if line.startswith(form.literal) and _starts(form, line):
                    return form.phrase
        return None

    def _add(self, phrase: Phrase, text: str) -> None:
        slotted = bool(SLOT.search(text))
        if phrase.at in (At.WHOLE, At.LEAD) and not slotted:
            self._whole.setdefault(trim(text), phrase)
        if phrase.at is At.CLOSE:
            self._closes.setdefault(trim(text), phrase)
        elif phrase.at is At.END:
            literal = text.rstrip(EDGE)
            edge = literal[-_KEY:] if len(literal) >= _KEY else literal[-_SHORT:]
            closed = text[-1] == ")" and "(" not in text  # the end of a bracket that opens before it
            _put(self._ends, edge, _Form(phrase, literal, ")" if closed else None))
        elif phrase.at is not At.WHOLE or slotted:
            self._add_start(phrase, _DECORATED.sub("", text, count=1) if _DECORATED.match(text) else text)

    def _add_start(self, phrase: Phrase, text: str) -> None:
        numbered = text.startswith("{n}")
        text = text.removeprefix("{n}").lstrip() if numbered else text
        literal = SLOT.split(text, maxsplit=1)[0]
        exact = phrase.at is At.WHOLE or SLOT.search(text) is not None
        place = 0 if numbered or len(literal) >= _LONG else _fixed_word(text)
        if place:
            word = text.split(" ")[place]
            self._words.add(word)
            self._worded.setdefault((place, word), []).append(_Form(phrase, literal, text, _needle(text)))
        elif literal:
            form = _Form(phrase, literal, text, _needle(text)) if exact else _Form(phrase, literal, None)
            _put(self._numbered if numbered else self._starts, _start_key(literal), form)
        else:
            raise PhraseFileError(f"{phrase.id}: {text!r} opens with no word that a line can be looked up by")


def _needle(text: str) -> str:
    return max((part.strip() for part in SLOT.split(text)[::2]), key=len)


def _fixed_word(text: str) -> int:
    """The place of the first fixed word after a ``{w}`` among the first words of a wording; 0 if none can be told."""
    words = text.split(" ")[: _MOST_WORDS + 1]
    if "{w}" not in words:
        return 0
    for place, word in enumerate(words):
        if "[" in word or "]" in word or "{x}" in word or "{n}" in word:
            return 0
        if "{w}" not in word and place > words.index("{w}"):
            return place
    return 0


def _from_start(table: dict[str, _Bucket], line: str) -> Phrase | None:
    for size in (_LONG, _KEY, _SHORT, 1):
        bucket = table.get(line[:size])
        if bucket is not None:
            for length in bucket.lengths:
                for form in bucket.forms.get(line[:length], ()):
                    if _starts(form, line):
                        return form.phrase
    return None


def _put(table: dict[str, _Bucket], key: str, form: _Form) -> None:
    table.setdefault(key, _Bucket({}, [])).forms.setdefault(form.literal, []).append(form)


def _start_key(literal: str) -> str:
    return literal[: _LONG if len(literal) >= _LONG else _KEY if len(literal) >= _KEY else _SHORT]


def _starts(form: _Form, line: str) -> bool:
    phrase = form.phrase
    if form.text is not None:
        if form.needle not in line:
            return False
        if 0 < phrase.max < len(line):
            return False
        match = pattern(form.text, phrase.at).match(line)
        if match is None or phrase.at is not At.START or form.text.endswith("{x}"):
            return match is not None
        return cut(line, match.end())
    if len(line) > phrase.max or not cut(line, len(form.literal)):
        return False
    return phrase.at is At.START or MARKED.match(line, len(form.literal)) is not None


def judges(language: str | None) -> tuple[str, ...]:
    """The languages whose phrases judge a text: its own, if there is a file, and English, which pages mix in.

    >>> judges("de"), judges(None)
    (('de', 'en'), ('en',))
    """
    return tuple(name for name in dict.fromkeys((language, "en")) if name in languages())


@functools.cache
def index_of(*names: str) -> Index:
    """The phrases of some languages together, made ready once a process."""
    return Index.of(phrase for name in names for phrase in load(name).phrases)
