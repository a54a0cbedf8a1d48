"""What a rule may look at: the blocks, measures of each, and what earlier stages settled."""

from __future__ import annotations

import functools
import re

import attrs

from newsparse._field.byline import BylineWords
from newsparse._model.finding import Finding
from newsparse._model.page import Block, Page
from newsparse.phrases import Index, Phrase, index_of, judges, may_open, opening_words, openings
from newsparse.phrases import load as load_phrases

__all__ = ["Vocabulary", "View", "view_of", "vocabulary"]

_FIGURE = re.compile(r"\d")
_STOPS = frozenset(".!?…。！？।۔؟：；;")
_CLOSERS = "\"'”’“‘»«›‹)]〉》」』】"
_DENSE = frozenset({"zh", "ja", "ko", "th"})
_DENSE_FACTOR = 2.5
_INNER_STOPS = (". ", "? ", "。", '." ', ".” ", ".» ")
_PROSE = 80
_LEAD_IN = 40
_LONG = 220


@attrs.frozen
class Vocabulary:
    """What the phrase files of a text's language say, English beside it."""

    languages: tuple[str, ...]
    index: Index
    byline: BylineWords

    def stranger(self, key: str) -> Phrase | None:
        """The phrase of another language that takes the line ``key``: pages carry residue in languages not their own.

        A language is read only when a line opens with a word of its phrases.
        """
        if not may_open(key):
            return None
        known = opening_words()
        for opening in openings(key):
            for language in known.get(opening, ()):
                if language not in self.languages and (phrase := index_of(language).find(key)) is not None:
                    return phrase
        return None


@attrs.frozen
class View:
    """A page as rules see it.

    ``sizes`` are lengths in characters of a spaced script (an ideograph counts for two and a half); ``ends`` says
    whether a block closes as a sentence does; ``prose`` whether it reads like a paragraph of sentences. ``keyed`` are
    the indexes of blocks short enough to be residue, ``figured`` of those among them with a digit. ``settled`` holds
    the finding that won each block, if any.
    """

    page: Page
    blocks: tuple[Block, ...]
    sizes: list[int]
    ends: list[bool]
    prose: list[bool]
    keyed: list[int]
    figured: set[int]
    vocabulary: Vocabulary
    first_prose: int
    last_prose: int
    settled: list[Finding | None]


@functools.cache
def vocabulary(language: str | None) -> Vocabulary:
    """The phrases to judge a text of ``language`` by; a language without a file is judged by English alone."""
    names = judges(language)
    files = [load_phrases(name) for name in names]
    openers = sorted({w for file in files for w in file.list("byline")}, key=len, reverse=True)
    joins = frozenset(w for file in files for w in file.list("and"))
    roles = tuple(dict.fromkeys(w for file in files for w in file.list("roles")))
    return Vocabulary(names, index_of(*names), BylineWords(tuple(openers), joins, roles))


def view_of(page: Page) -> View:
    """The measures of a page, nothing settled yet."""
    blocks = page.blocks
    factor = _DENSE_FACTOR if page.language in _DENSE else 1
    sizes = [len(block.text) for block in blocks]
    if factor != 1:
        sizes = [int(size * factor) for size in sizes]
    ends = [block.text[-1] in _STOPS or _ends(block.text, size) for block, size in zip(blocks, sizes, strict=True)]
    prose = [
        size >= _PROSE and (end or size >= _LONG or _has_clauses(block.text))
        for block, size, end in zip(blocks, sizes, ends, strict=True)
    ]
    keyed = [i for i, block in enumerate(blocks) if block.key]
    figured = {i for i in keyed if _FIGURE.search(blocks[i].key)}
    first = prose.index(True) if True in prose else len(blocks)
    last = len(blocks) - 1 - prose[::-1].index(True) if True in prose else -1
    settled: list[Finding | None] = [None] * len(blocks)
    return View(page, blocks, sizes, ends, prose, keyed, figured, vocabulary(page.language), first, last, settled)


def _ends(text: str, size: int) -> bool:
    """Whether a block without a stop at its very end closes as a sentence does: behind a quote or a bracket, or with
    the colon of a clause that leads in to what follows."""
    final = text[-1]
    if final == ":" or final in "~～" or "\U0001f000" <= final <= "\U0001faff":
        return size >= _LEAD_IN
    return final in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _STOPS


def _has_clauses(text: str) -> bool:
    """Whether a line without a full stop still reads like sentences: a stop inside it, or more commas than a headline
    has."""
    if any(stop in text for stop in _INNER_STOPS):
        return True
    return text.count(", ") > 2 or text.count("，") + text.count("、") > 1
