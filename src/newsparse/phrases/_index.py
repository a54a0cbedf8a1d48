"""Phrases made ready for asking, of one language or of several that judge a text together."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

import attrs

from newsparse._model.fold import EDGE
from newsparse.phrases._file import Phrase, languages, load
from newsparse.phrases._wordings import BULLETS, DIGITS, MOST_WORDS, SIZES, Hit, Wordings, may_close

__all__ = ["Index", "index_of", "judges", "word_lists"]

_EDGES = frozenset((*EDGE, ""))
_LAST, _SHORT = 4, 2


@attrs.frozen
class Index:
    """The phrases of some languages, asked a line at a time. Where two take the same line, the longer wording wins;
    between equals the language that is named first.

    >>> from newsparse.phrases import load
    >>> index = Index.of(load("en").phrases)
    >>> index.find("also read: ferry strikes to continue").id
    'en.also-read'
    >>> index.find("the judge also read: the letters, the ledger, the will.") is None
    True
    """

    tables: tuple[Wordings, ...]
    inline: tuple[str, ...]
    """The exact forms that are certain inside a running line, the longest first."""
    _heads: frozenset[str]
    """The first characters of what a line may be or start with, and the last of what may end or close it."""
    _tails: frozenset[str]
    _close_tails: frozenset[str]
    _words: frozenset[str]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Index:
        """An index over ``phrases``."""
        return cls.over(Wordings.of(phrases))

    @classmethod
    def over(cls, *tables: Wordings) -> Index:
        """An index over the phrases of several files, each made ready already."""
        inline = {form for table in tables for phrase in table.phrases.values() for form in phrase.inline}
        return cls(
            tables,
            tuple(sorted(inline, key=lambda form: (-len(form), form))),
            frozenset().union(*(table.heads() for table in tables)),
            frozenset().union(*(table.ends.lengths for table in tables)),
            frozenset().union(*(table.close_tails for table in tables)),
            frozenset().union(*(table.words for table in tables)),
        )

    def find(self, key: str) -> Phrase | None:
        """The phrase that takes the whole line ``key`` (folded), if any."""
        line = key.lstrip(BULLETS) if key[:1] in _EDGES else key
        bare = line.rstrip(EDGE) if line[-1:] in _EDGES else line
        if not bare:
            return None
        words = bare.split(" ", MOST_WORDS + 1)
        best: Hit | None = None
        for table in self.tables:
            hit = table.hit(line, bare, words)
            if hit is not None and (best is None or hit.rank < best.rank):
                best = hit
        return None if best is None else best.phrase

    def may_open(self, head: str) -> bool:
        """Whether any phrase begins as a line with these first characters (folded) does: a cheap test."""
        head = head.lstrip(BULLETS) if head[:1] in _EDGES else head
        heads = [head[:size] for size in SIZES]
        if self._heads.isdisjoint(heads):
            return False
        return any(first in table.starts.lengths for table in self.tables for first in heads)

    def may_take(self, opening: str, closing: str) -> bool:
        """Whether a long line may be one of the phrases: told, as :meth:`find` tells it, by its first five words and
        its last 130 characters (folded)."""
        line, bare = opening.lstrip(BULLETS), closing.rstrip(EDGE)
        return (
            line[:1] in _EDGES
            or line[:1] in DIGITS
            or not self._heads.isdisjoint([line[:size] for size in SIZES])
            or not self._words.isdisjoint(line.split(" "))
            or bare[-_LAST:] in self._tails
            or bare[-_SHORT:] in self._tails
            or may_close(closing, self._close_tails)
        )


def judges(language: str | None) -> tuple[str, ...]:
    """The languages whose phrases judge a text: its own, if there is a file, and English, which pages mix in.

    >>> judges("de"), judges(None)
    (('de', 'en'), ('en',))
    """
    return tuple(name for name in dict.fromkeys((language, "en")) if name in languages())


@functools.cache
def index_of(*names: str) -> Index:
    """The phrases of some languages together, made ready once a process."""
    return Index.over(*(_ready(name)[0] for name in names))


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
