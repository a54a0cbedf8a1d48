"""The wordings of one phrase file in flat tables: a line costs a few look-ups, whatever the number of phrases.

One alternation of 500 phrases reads 3 MB a second; looking the line's first or last characters up and testing the
handful of candidates with ``startswith`` reads about a hundred times that. The tables hold nothing but strings, numbers
and tuples of such: the garbage collector leaves those alone, and a process may hold 150,000 wordings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import attrs

from newsparse._model.fold import EDGE, trim
from newsparse.errors import PhraseFileError
from newsparse.phrases._file import At, Phrase
from newsparse.phrases._wording import NUMBER, cut, fits, fixed_word, is_slotted, literal, starts

__all__ = ["BULLETS", "DIGITS", "MOST_WORDS", "SIZES", "Hit", "Wordings", "may_close"]

SIZES = (8, 4, 2, 1)
"""How many first characters a line is looked up by."""
_KEY, _SHORT = 4, 2
MOST_WORDS = 4
DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙")
_CLOSING = 110
_MOST_CLOSED = 500
_PARTING = r".!?()\[\]|\"'/»。（【۔।،–—"
_CLOSE = re.compile(rf"[{_PARTING}]\s*([^{_PARTING}:]{{2,24}}?)\s*(?::|/|\.{{3}})[^:]{{2,70}}$")
_UNBULLETED = "©"  # a line may begin with this sign and a year, and nothing else tells what it is
BULLETS = EDGE.replace(_UNBULLETED, "")
_EDGES = frozenset((*EDGE, ""))
_DECORATED = re.compile(rf"(?:(?!\{{[nwx]\}})[{re.escape(BULLETS)}])+")

_Form = tuple[str, str]
"""The id of a phrase, and a wording of it where that is more than its literal edge: with slots or choices."""


class Hit(NamedTuple):
    """The phrase that takes a line; of several, the one with the lowest ``rank`` does: it says how it was found."""

    rank: tuple[int, ...]
    phrase: Phrase


@attrs.frozen
class _Shelf:
    """Forms by their whole literal edge, and by its first (or last) characters the lengths to try, longest first."""

    forms: dict[str, tuple[_Form, ...]] = attrs.Factory(dict)
    lengths: dict[str, tuple[int, ...]] = attrs.Factory(dict)

    def put(self, edge: str, form: tuple[_Form, ...]) -> None:
        there = self.forms.setdefault(edge, form)
        if there is not form:
            self.forms[edge] = there + form

    def sort(self, *, last: bool = False) -> None:
        """Notes the lengths, once all forms are put."""
        known: dict[str, set[int]] = {}
        for edge in self.forms:
            known.setdefault(_last(edge) if last else _first(edge), set()).add(len(edge))
        once: dict[tuple[int, ...], tuple[int, ...]] = {}
        for key, sizes in known.items():
            lengths = tuple(sorted(sizes, reverse=True))
            self.lengths[key] = once.setdefault(lengths, lengths)


@attrs.frozen
class Wordings:
    """The wordings of one file's phrases; where two take the same line, the longer wins."""

    phrases: dict[str, Phrase] = attrs.Factory(dict)
    whole: dict[str, str] = attrs.Factory(dict)
    starts: _Shelf = attrs.Factory(_Shelf)
    numbered: _Shelf = attrs.Factory(_Shelf)
    ends: _Shelf = attrs.Factory(_Shelf)
    closes: dict[str, str] = attrs.Factory(dict)
    close_tails: set[str] = attrs.Factory(set)
    worded: dict[tuple[int, str], tuple[_Form, ...]] = attrs.Factory(dict)
    words: set[str] = attrs.Factory(set)

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Wordings:
        """The tables of ``phrases``."""
        made = cls()
        for phrase in phrases:
            made._add(phrase)
        made.starts.sort()
        made.numbered.sort()
        made.ends.sort(last=True)
        made.close_tails.update(closing[-_SHORT:] for closing in made.closes)
        return made

    def heads(self) -> Iterator[str]:
        """The first characters of what a line may be or start with: few lines pass."""
        yield _UNBULLETED
        yield from self.starts.lengths
        yield from map(_first, self.whole)

    def hit(self, line: str, bare: str, words: list[str]) -> Hit | None:
        """What takes ``line``, which is folded and has no bullets; ``bare`` is the line without decoration at its end,
        ``words`` its first five and the rest."""
        found = self._whole(bare) or self._from_start(self.starts, line, 1) or self._from_end(line, bare)
        if found is None and line[0] in DIGITS and (number := NUMBER.match(line)) and number.end() < len(line):
            found = self._from_start(self.numbered, line[number.end() :], 3)
        if found is None and not self.words.isdisjoint(words):
            found = self._from_word(bare, words)
        if found is None and (":" in bare or "/" in bare or "..." in bare):
            found = self._from_close(bare)
        return found

    def _whole(self, bare: str) -> Hit | None:
        name = self.whole.get(bare.lstrip(EDGE) if bare[0] in _EDGES else bare)
        return None if name is None else Hit((0,), self.phrases[name])

    def _from_start(self, shelf: _Shelf, line: str, rank: int) -> Hit | None:
        forms = shelf.forms
        for nth, size in enumerate(SIZES):
            for length in shelf.lengths.get(line[:size], ()):
                for name, text in forms.get(line[:length], ()):
                    phrase = self.phrases[name]
                    if fits(phrase, text, line) if text else starts(phrase, line, length):
                        return Hit((rank, nth, -length), phrase)
        return None

    def _from_end(self, line: str, bare: str) -> Hit | None:
        size, forms = len(bare), self.ends.forms
        for nth, key in enumerate((bare[-_KEY:], bare[-_SHORT:])):
            for length in self.ends.lengths.get(key, ()):
                for name, closer in forms.get(bare[-length:], ()):
                    phrase = self.phrases[name]
                    if size > phrase.max or not cut(bare, size - length):
                        continue
                    if not closer or closer == line[size:].rstrip():
                        return Hit((2, nth, -length), phrase)
        return None

    def _from_word(self, line: str, words: list[str]) -> Hit | None:
        for place, word in enumerate(words[1 : MOST_WORDS + 1], 1):
            for name, text in self.worded.get((place, word), ()) if word in self.words else ():
                phrase = self.phrases[name]
                if line.startswith(literal(text)) and fits(phrase, text, line):
                    return Hit((4, place), phrase)
        return None

    def _from_close(self, line: str) -> Hit | None:
        tail = line[-_CLOSING:]
        if len(line) > _MOST_CLOSED or not may_close(tail, self.close_tails):
            return None
        for nth, match in enumerate(_CLOSE.finditer(tail)):
            name = self.closes.get(match[1])
            if name is not None and len(line) <= (phrase := self.phrases[name]).max:
                return Hit((5, nth), phrase)
        return None

    def _add(self, phrase: Phrase) -> None:
        name, at = phrase.id, phrase.at
        self.phrases[name] = phrase
        plain = ((name, ""),)
        for text in map(str.strip, phrase.forms):
            if at is At.CLOSE:
                self.closes.setdefault(trim(text), name)
            elif at is At.END:
                closed = text[-1] == ")" and "(" not in text  # the end of a bracket that opens before it
                self.ends.put(text.rstrip(EDGE), ((name, ")"),) if closed else plain)
            elif is_slotted(text):
                self._add_start(phrase, _bare(text), plain)
            else:
                if at is not At.START:
                    self.whole.setdefault(trim(text), name)
                if at is not At.WHOLE:
                    self._add_start(phrase, _bare(text), plain)

    def _add_start(self, phrase: Phrase, text: str, plain: tuple[_Form, ...]) -> None:
        numbered = text.startswith("{n}")
        text = text.removeprefix("{n}").lstrip() if numbered else text
        edge = literal(text)
        form = plain if edge == text and phrase.at is not At.WHOLE else ((phrase.id, text),)
        place = 0 if numbered or len(edge) >= SIZES[0] else fixed_word(text, MOST_WORDS)
        if place:
            word = text.split(" ")[place]
            self.words.add(word)
            self.worded[place, word] = self.worded.get((place, word), ()) + form
        elif edge:
            (self.numbered if numbered else self.starts).put(edge, form)
        else:
            raise PhraseFileError(f"{phrase.id}: {text!r} opens with no word that a line can be looked up by")


def may_close(tail: str, closing: AbstractSet[str]) -> bool:
    """Whether the last characters of a closing phrase, two of ``closing``, stand before a mark that may part it from
    what it names."""
    head, _, rest = tail.rpartition(":")
    pieces = rest.replace("...", "/").split("/")
    pieces[-1] = head
    return not closing.isdisjoint([piece.rstrip()[-_SHORT:] for piece in pieces])


def _bare(text: str) -> str:
    """A wording without the decoration before it."""
    found = _DECORATED.match(text) if text[:1] in _EDGES else None
    return text[found.end() :] if found else text


def _first(edge: str) -> str:
    return edge[: SIZES[0] if len(edge) >= SIZES[0] else _KEY if len(edge) >= _KEY else _SHORT]


def _last(edge: str) -> str:
    return edge[-_KEY:] if len(edge) >= _KEY else edge[-_SHORT:]
