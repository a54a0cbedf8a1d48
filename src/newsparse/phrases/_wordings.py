"""The wordings of one phrase file in flat tables, to look a line up by its first or last characters.

One alternation of 500 phrases reads 3 MB a second; looking the line's first or last characters up and testing the
handful of candidates with ``startswith`` reads about a hundred times that. A process may hold 150,000 wordings: the
tables map strings to strings and tuples of strings alone, which the garbage collector does not look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsparse._model.fold import EDGE, trim
from newsparse.errors import PhraseFileError
from newsparse.phrases._file import At, Phrase
from newsparse.phrases._wording import fixed_word, is_slotted, literal

__all__ = ["BULLETS", "MOST_WORDS", "SIZES", "Edges", "Form", "Forms", "Wordings", "merged"]

SIZES = (8, 4, 2, 1)
"""How many first characters of a line are looked up."""
MOST_WORDS = 4
_UNBULLETED = "©"  # a line may begin with this sign and a year, and nothing else tells what it is
BULLETS = EDGE.replace(_UNBULLETED, "")
_EDGES = frozenset((*EDGE, ""))
_DECORATED = re.compile(rf"(?:(?!\{{[nwx]\}})[{re.escape(BULLETS)}])+")

Form = tuple[str, str]
"""The id of a phrase, and a wording of it where that is more than its literal edge: with slots or choices."""
Forms = dict[str, tuple[Form, ...]]
"""Forms by their whole literal edge."""
Edges = dict[str, tuple[str, ...]]
"""Literal edges by their first (or last) characters, the longest first: one ``startswith`` refuses nearly every line,
where a look-up for each length an edge may have would go through the memory of thousands."""


@attrs.frozen
class _Shelf:
    """Forms by their literal edge, and how to find them."""

    forms: Forms = attrs.Factory(dict)
    edges: Edges = attrs.Factory(dict)

    def put(self, edge: str, form: tuple[Form, ...]) -> None:
        there = self.forms.setdefault(edge, form)
        if there is not form:
            self.forms[edge] = there + form

    def sort(self, *, last: bool = False) -> None:
        """Sorts the edges, once all forms are put."""
        known: dict[str, list[str]] = {}
        for edge in self.forms:
            known.setdefault(_last(edge) if last else _first(edge), []).append(edge)
        self.edges.update({key: _longest_first(edges) for key, edges in known.items()})


@attrs.frozen
class Wordings:
    """The wordings of some phrases; where two take the same line, the longer wins, then the first."""

    phrases: dict[str, Phrase] = attrs.Factory(dict)
    whole: dict[str, str] = attrs.Factory(dict)
    starts: _Shelf = attrs.Factory(_Shelf)
    """What a line may start with; and, with no edges, the first characters of what a whole line may be."""
    numbered: _Shelf = attrs.Factory(_Shelf)
    ends: _Shelf = attrs.Factory(_Shelf)
    closes: dict[str, str] = attrs.Factory(dict)
    worded: dict[tuple[int, str], tuple[Form, ...]] = attrs.Factory(dict)

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> Wordings:
        """The tables of ``phrases``."""
        made = cls()
        for phrase in phrases:
            made._add(phrase)
        made.starts.sort()
        made.numbered.sort()
        made.ends.sort(last=True)
        for key in (_UNBULLETED, *map(_first, made.whole)):
            made.starts.edges.setdefault(key, ())
        return made

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

    def _add_start(self, phrase: Phrase, text: str, plain: tuple[Form, ...]) -> None:
        numbered = text.startswith("{n}")
        text = text.removeprefix("{n}").lstrip() if numbered else text
        edge = literal(text)
        form = plain if edge == text and phrase.at is not At.WHOLE else ((phrase.id, text),)
        place = 0 if numbered or len(edge) >= SIZES[0] else fixed_word(text, MOST_WORDS)
        if place:
            word = text.split(" ")[place]
            self.worded[place, word] = self.worded.get((place, word), ()) + form
        elif edge:
            (self.numbered if numbered else self.starts).put(edge, form)
        else:
            raise PhraseFileError(f"{phrase.id}: {text!r} opens with no word that a line can be looked up by")


def merged(*tables: Edges) -> Edges:
    """The edges of several tables together."""
    if len(tables) == 1:
        return tables[0]
    out: Edges = {}
    for table in tables:
        both = {key: _longest_first({*table[key], *out[key]}) for key in out.keys() & table.keys()}
        out |= table | both
    return out


def _longest_first(edges: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(edges, key=len, reverse=True))


def _bare(text: str) -> str:
    """A wording without the decoration before it."""
    found = _DECORATED.match(text) if text[:1] in _EDGES else None
    return text[found.end() :] if found else text


def _first(edge: str) -> str:
    long, key, short, _ = SIZES
    return edge[: long if len(edge) >= long else key if len(edge) >= key else short]


def _last(edge: str) -> str:
    _, key, short, _ = SIZES
    return edge[-key:] if len(edge) >= key else edge[-short:]
