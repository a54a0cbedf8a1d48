"""Whether a phrase file keeps its word: what loading it cannot tell, said one fault a line."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import attrs

from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse.phrases._file import PhraseFile, Place, languages, load
from newsparse.phrases._index import Index

__all__ = ["PHRASED", "Fault", "faults", "left_lines", "missing_labels"]

_ENGINES = frozenset({Label.REPEAT, Label.TEMPLATE, Label.OUTSIDE, Label.UNKNOWN})
PHRASED = tuple(
    label for label in Label if (not label.kept and label not in _ENGINES) or label in (Label.CAPTION, Label.CREDIT)
)
"""The labels that phrases give; the engine gives the others."""

_LEAST_WORDS = 15
_LEAST_LINE = 20
_STOPS = frozenset(".!?。।۔")


@attrs.frozen
class Fault:
    """One thing wrong in a phrase file: the phrase, what is wrong, and the line that shows it."""

    id: str
    what: str
    line: str

    def __str__(self) -> str:
        return f"{self.id}: {self.what}: {self.line}"


def faults(file: PhraseFile, story: Iterable[str] = ()) -> Iterator[Fault]:
    """What is wrong with a file that loads; ``story`` holds lines known to be no residue, in any language.

    >>> from newsparse.phrases import load
    >>> list(faults(load("en"), ["The judge also read the letters."]))
    []
    """
    yield from _named(file)
    own = Index.of(file.phrases)
    yield from _missed(file, own)
    english = () if file.language == "en" else load("en").phrases
    yield from _taken_neighbours(file, Index.of(itertools.chain(file.phrases, english)))
    yield from _taken_story(own, story)


def left_lines(but: str = "") -> Iterator[str]:
    """The sentences that the phrases of all languages of the package must leave; of all ``but`` one.

    A word or two ("Ranking") may be residue in one language and none in another: what reads like a sentence counts.
    """
    for language in languages():
        if language != but:
            lines = (line for phrase in load(language).phrases for line in phrase.no)
            yield from (line for line in lines if len(line) >= _LEAST_LINE or line[-1] in _STOPS)


def missing_labels(file: PhraseFile) -> tuple[Label, ...]:
    """The labels that no phrase of ``file`` gives.

    >>> from newsparse.phrases import load
    >>> missing_labels(load("en"))
    ()
    """
    given = {phrase.label for phrase in file.phrases}
    return tuple(label for label in PHRASED if label not in given)


def _named(file: PhraseFile) -> Iterator[Fault]:
    for phrase in file.phrases:
        if phrase.id.split(".")[0] != file.language.lower():
            yield Fault(phrase.id, "the id does not begin with the language", file.language)
    words = file.list("function")
    if len(set(words)) < _LEAST_WORDS:
        yield Fault("words", f"fewer than {_LEAST_WORDS} frequent words tell the language", " ".join(words))
    if len(set(words)) < len(words):
        yield Fault("words", "a frequent word stands twice", next(word for word in words if words.count(word) > 1))


def _missed(file: PhraseFile, own: Index) -> Iterator[Fault]:
    for phrase in file.phrases:
        for line in phrase.yes:
            found = own.find(fold(line))
            if found is None:
                yield Fault(phrase.id, "a yes line is not taken", line)
            elif found.label is not phrase.label:
                yield Fault(phrase.id, f"a yes line is taken by {found.id} ({found.label})", line)


def _taken_neighbours(file: PhraseFile, index: Index) -> Iterator[Fault]:
    for phrase in file.phrases:
        for line in phrase.no:
            found = index.find(fold(line))
            if found is not None:
                yield Fault(phrase.id, f"a no line is taken by {found.id}", line)


def _taken_story(own: Index, story: Iterable[str]) -> Iterator[Fault]:
    """Lines of a story that a phrase takes wherever they stand; where ``place`` decides, the line alone does not."""
    for line in story:
        found = own.find(fold(line.strip()))
        if found is not None and found.place is Place.ANY:
            yield Fault(found.id, "a line of a story is taken", line.strip())
