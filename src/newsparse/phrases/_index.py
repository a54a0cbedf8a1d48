"""Phrases made ready for asking, of one language or of several that judge a text together."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

import attrs

from newsparse._model.fold import EDGE
from newsparse.phrases._file import Phrase, languages, load
from newsparse.phrases._wording import NUMBER, cut, fits, fixed_part, literal, starts
from newsparse.phrases._wordings import BULLETS, MOST_WORDS, SIZES, Edges, Form, Forms, Wordings, merged

__all__ = ["Index", "index_of", "judges", "word_lists"]

_EDGES = frozenset((*EDGE, ""))
_LONG, _KEY, _SHORT, _ = SIZES
_DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙")
_CLOSING = 110
_MOST_CLOSED = 500
_PARTING = r".!?()\[\]|\"'/»。（【۔।،–—"
_CLOSE = re.compile(rf"[{_PARTING}]\s*([^{_PARTING}:]{{2,24}}?)\s*(?::|/|\.{{3}})[^:]{{2,70}}$")


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

    _tables: tuple[Wordings, ...]
    inline: tuple[str, ...]
    """The exact forms that are certain inside a running line, the longest first."""
    _phrases: Mapping[str, Phrase]
    _heads: AbstractSet[str]
    """The first characters of what a line may be or start with, as ``_tails`` are the last: few lines pass."""
    _starts: Edges
    _start_forms: tuple[Forms, ...]
    _numbered: Edges
    _numbered_forms: tuple[Forms, ...]
    _ends: Edges
    _tails: AbstractSet[str]
    _closes: Mapping[str, str]
    _close_tails: AbstractSet[str]
    _worded: Mapping[tuple[int, str], tuple[Form, ...]]
    _words: AbstractSet[str]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Index:
        """An index over ``phrases``; where two take the same line, the longer wording wins, then the first."""
        return cls._over(Wordings.of(phrases))

    @classmethod
    def _over(cls, *tables: Wordings) -> Index:
        """An index over the phrases of several files, each made ready already: what is large in them is shared."""
        phrases = {name: phrase for table in tables for name, phrase in table.phrases.items()}
        inline = {form for phrase in phrases.values() for form in phrase.inline}
        closes = {closing: name for table in reversed(tables) for closing, name in table.closes.items()}
        worded: dict[tuple[int, str], tuple[Form, ...]] = {}
        for table in tables:
            worded |= {place: worded.get(place, ()) + forms for place, forms in table.worded.items()}
        return cls(
            tables,
            tuple(sorted(inline, key=lambda form: (-len(form), form))),
            phrases,
            frozenset([head[:_KEY] for table in tables for head in table.starts.edges]),
            merged(*(table.starts.edges for table in tables)),
            tuple(table.starts.forms for table in tables),
            merged(*(table.numbered.edges for table in tables)),
            tuple(table.numbered.forms for table in tables),
            (ends := merged(*(table.ends.edges for table in tables))),
            frozenset([tail[-_SHORT:] for tail in ends]),
            closes,
            frozenset([closing[-_SHORT:] for closing in closes]),
            worded,
            frozenset([word for _, word in worded]),
        )

    def find(self, key: str) -> Phrase | None:
        """The phrase that takes the whole line ``key`` (folded), if any.

        Nearly every line of an article is none: what can be told by a look-up is asked before anything is tried.
        """
        if not key:
            return None
        line = key.lstrip(BULLETS) if key[0] in _EDGES else key
        bare = line.rstrip(EDGE) if key[-1] in _EDGES else line
        if not bare:
            return None
        heads, first, name = self._heads, line[0], None
        if line[:_KEY] in heads or line[:_SHORT] in heads or first in heads:
            name = self._whole(bare) or self._from_start(line, self._starts, self._start_forms)
        if name is None and (bare[-_SHORT:] in (ends := self._ends) or bare[-_KEY:] in ends):
            name = self._from_end(bare, line[len(bare) :].rstrip())
        if name is None and first in _DIGITS:
            name = self._from_number(line)
        if name is None and not self._words.isdisjoint(words := bare.split(" ", MOST_WORDS + 1)):
            name = self._from_word(bare, words)
        if name is None and (":" in bare or "/" in bare or "..." in bare):
            name = self._from_close(bare)
        return None if name is None else self._phrases[name]

    def may_open(self, head: str) -> bool:
        """Whether any phrase begins as a line with these first characters (folded) does: a cheap test."""
        head = head.lstrip(BULLETS) if head[:1] in _EDGES else head
        edges = self._starts.get
        return bool(edges(head[:_LONG]) or edges(head[:_KEY]) or edges(head[:_SHORT]) or edges(head[:1]))

    def may_take(self, opening: str, closing: str) -> bool:
        """Whether a long line may be one of the phrases: told, as :meth:`find` tells it, by its first five words and
        its last 130 characters (folded)."""
        line, bare = opening.lstrip(BULLETS), closing.rstrip(EDGE)
        return (
            line[:1] in _EDGES
            or line[:1] in _DIGITS
            or not self._starts.keys().isdisjoint([line[:size] for size in SIZES])
            or not self._words.isdisjoint(line.split(" "))
            or bare[-_SHORT:] in self._tails
            or self._may_close(closing)
        )

    def _whole(self, bare: str) -> str | None:
        """The id of the phrase that all of a line is, which has no decoration at its end."""
        bare = bare.lstrip(EDGE) if bare[0] in _EDGES else bare
        for table in self._tables:
            if bare in table.whole:
                return table.whole[bare]
        return None

    def _from_start(self, line: str, heads: Edges, shelves: tuple[Forms, ...]) -> str | None:
        for size in SIZES:
            edges = heads.get(line[:size])
            if edges and line.startswith(edges):
                for edge in edges:
                    if line.startswith(edge) and (name := self._of_edge(line, edge, shelves)):
                        return name
        return None

    def _of_edge(self, line: str, edge: str, shelves: tuple[Forms, ...]) -> str | None:
        for forms in shelves:
            for name, text in forms.get(edge, ()):
                if not text:
                    if starts(self._phrases[name], line, len(edge)):
                        return name
                elif fixed_part(text) in line and fits(self._phrases[name], text, line):
                    return name
        return None

    def _from_number(self, line: str) -> str | None:
        number = NUMBER.match(line)
        if number is None or number.end() == len(line):
            return None
        return self._from_start(line[number.end() :], self._numbered, self._numbered_forms)

    def _from_end(self, line: str, rest: str) -> str | None:
        """The id of the phrase that takes ``line``, whose decoration at the end is ``rest``."""
        size = len(line)
        for key in (line[-_KEY:], line[-_SHORT:]):
            for edge in filter(line.endswith, self._ends.get(key, ())):
                for name, closer in (form for table in self._tables for form in table.ends.forms.get(edge, ())):
                    if size <= self._phrases[name].max and cut(line, size - len(edge)) and closer in ("", rest):
                        return name
        return None

    def _from_word(self, line: str, words: list[str]) -> str | None:
        for place, word in enumerate(words[1 : MOST_WORDS + 1], 1):
            for name, text in self._worded.get((place, word), ()) if word in self._words else ():
                tried = fixed_part(text) in line and line.startswith(literal(text))
                if tried and fits(self._phrases[name], text, line):
                    return name
        return None

    def _from_close(self, line: str) -> str | None:
        tail = line[-_CLOSING:]
        if len(line) > _MOST_CLOSED or not self._may_close(tail):
            return None
        names = (self._closes.get(match[1]) for match in _CLOSE.finditer(tail))
        return next((name for name in names if name is not None and len(line) <= self._phrases[name].max), None)

    def _may_close(self, tail: str) -> bool:
        """Whether the last characters of a closing phrase stand before a mark that may part it from what it names."""
        head, _, rest = tail.rpartition(":")
        if "/" not in rest and "..." not in rest:
            return head.rstrip()[-_SHORT:] in self._close_tails
        pieces = rest.replace("...", "/").split("/")
        pieces[-1] = head
        return not self._close_tails.isdisjoint([piece.rstrip()[-_SHORT:] for piece in pieces])


def judges(language: str | None) -> tuple[str, ...]:
    """The languages whose phrases judge a text: its own, if there is a file, and English, which pages mix in.

    >>> judges("de"), judges(None)
    (('de', 'en'), ('en',))
    """
    return tuple(name for name in dict.fromkeys((language, "en")) if name in languages())


@functools.cache
def index_of(*names: str) -> Index:
    """The phrases of some languages together; each language is made ready once a process."""
    return Index._over(*(_ready(name)[0] for name in names))


def word_lists(name: str) -> Mapping[str, tuple[str, ...]]:
    """The word lists of a language by name, read once a process."""
    return _ready(name)[1]


@functools.cache
def _ready(name: str) -> tuple[Wordings, Mapping[str, tuple[str, ...]]]:
    """What of a phrase file is kept: its tables and word lists, but not the lines that prove it."""
    file = load(name)
    table = Wordings.of(file.phrases)
    table.phrases.update({phrase.id: attrs.evolve(phrase, forms=(), yes=(), no=()) for phrase in file.phrases})
    return table, file.words
