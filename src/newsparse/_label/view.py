"""What a rule may look at: the blocks, measures of each, and what earlier stages settled."""

from __future__ import annotations

import functools
import re
from array import array
from collections.abc import Sequence

import attrs

from newsparse._field._line import Line
from newsparse._field.byline import BylineWords, byline_persons
from newsparse._field.date import is_plain_stamp, parse_date, read_date_line, stamp_of
from newsparse._model.finding import Finding
from newsparse._model.fold import fold, fold_all, trim
from newsparse._model.label import Label
from newsparse._model.page import Block, Page
from newsparse._model.when import Timestamp
from newsparse.phrases import Index, Openings, Phrase, index_of, judges, opening_words, word_lists

__all__ = ["CLOSERS", "KEY_REACH", "Vocabulary", "View", "view_of", "vocabulary"]

KEY_REACH = 160
"""The longest block, in characters, that is folded for every rule; of longer ones the rules fold what they doubt."""
_FIGURE, _PLAIN_FIGURE = re.compile(r"\d"), re.compile("[0-9]")  # the second takes half the time, where it will do
_STOPS = frozenset(".!?…。！？।۔؟：；;")
CLOSERS = "\"'”’“‘»«›‹)]〉》」』】"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹†‡"
_NOTES = re.compile(rf"(?:\[\d{{1,3}}\]|[{_RAISED}])+\Z")
_NOTED = 20
_FINALS = frozenset((*CLOSERS, *_RAISED, *":~～"))
_FIRST_SMILE = "\U0001f000"
_INNER_STOPS = (". ", "? ", "。", '." ', ".” ", ".» ")
_FACTORS = {"zh": 2.5, "ja": 2.5, "ko": 2.5, "th": 1.2, "lo": 1.2}
_SHORT = 10
_SHORT_FORM = re.compile(r"(?:\w\.){2,}|\d{1,3}\.")  # the dot of "U.S." and of "1." closes nothing
_UNSTOPPED = frozenset({"th", "lo"})  # no stop ends their sentences, and a dot there ends a short form ("09:30 น.")
_PROSE = 80
_SUMMARY = 25
_LEAD_IN = 40
_LONG = 220
_LONG_UNSTOPPED = 120
_CLOSED_UNSTOPPED = 60


@attrs.frozen
class Vocabulary:
    """What the phrase files of a text's language say, English beside it."""

    languages: tuple[str, ...]
    index: Index
    byline: BylineWords
    openings: Openings

    def phrases(self, keys: Sequence[str]) -> list[Phrase | None]:
        """The phrase that takes each of the lines ``keys`` (folded): of these languages, or of another, since pages
        carry residue in languages not their own. A language is read only when a line opens with a word of its phrases.
        """
        found = list(map(self.index.find, keys))
        openings_of, own = self.openings.of, self.languages
        for at, key in enumerate(keys):
            if found[at] is None:
                for language in openings_of(key):
                    if language not in own and (foreign := index_of(language).find(key)) is not None:
                        found[at] = foreign
                        break
        return found


@attrs.frozen
class View:
    """A page as rules see it.

    ``keys`` are the texts of the blocks folded for comparison (see ``fold``), empty for long ones; ``sizes`` are
    lengths in characters of a spaced script (an ideograph counts for two and a half); ``ends`` says whether a block
    closes as a sentence does, which its length tells in a language without full stops; ``prose`` whether it reads like
    a paragraph of sentences. ``keyed`` are the indexes of blocks short enough to be residue, ``figured`` of those among
    them with a digit. ``settled`` holds the finding that won each block, if any.
    """

    page: Page
    blocks: tuple[Block, ...]
    keys: list[str]
    sizes: list[int]
    ends: list[bool]
    prose: list[bool]
    keyed: array[int]
    figured: set[int]
    vocabulary: Vocabulary
    first_prose: int
    last_prose: int
    settled: list[Finding | None]
    _dates: dict[int, Line] = attrs.Factory(dict)
    _persons: dict[int, tuple[str, ...] | None] = attrs.Factory(dict)

    def is_dated(self, i: int) -> bool:
        """Whether block ``i`` is nothing but dates. What is read for it is kept for :meth:`stamp`."""
        text = self.blocks[i].text
        if i in self.figured and is_plain_stamp(text):
            return True
        dates = read_date_line(text, self.page.language)
        if dates is not None:
            self._dates[i] = dates
        return dates is not None

    def persons(self, i: int) -> tuple[str, ...] | None:
        """The persons whom block ``i`` names if it is a byline, read once for the label and the article."""
        if i not in self._persons:
            self._persons[i] = byline_persons(self.blocks[i].text, self.vocabulary.byline)
        return self._persons[i]

    def is_labelled(self, i: int, label: Label) -> bool:
        """Whether there is a block ``i``, and it is settled as ``label``."""
        found = self.settled[i] if 0 <= i < len(self.settled) else None
        return found is not None and found.label is label

    def sign(self, i: int, persons: tuple[str, ...]) -> None:
        """Lets block ``i`` be a byline that names ``persons``, as its place tells."""
        self._persons[i] = persons

    @functools.cached_property
    def title(self) -> str:
        """What may be the title of the page, folded: what stands above a text to describe it, or its first line; empty
        where there is none."""
        facts = self.page.facts
        if facts is not None and facts.headline:
            return fold(facts.headline)
        return (self.keys[0] or fold(self.blocks[0].text)) if self.blocks else ""

    @functools.cached_property
    def _summary(self) -> str:
        """What the page states for its summary, folded as keys are."""
        facts = self.page.facts
        return trim(fold(facts.standfirst)) if facts is not None and facts.standfirst else ""

    def is_summary(self, i: int) -> bool:
        """Whether block ``i`` says what the page states for its summary, or a good part of it."""
        if self.sizes[i] < _SUMMARY or len(self._summary) < _SUMMARY:
            return False
        key = trim(self.keys[i] or fold(self.blocks[i].text))
        return key in self._summary or self._summary in key

    def stamp(self, i: int) -> Timestamp | None:
        """The date that block ``i`` prints."""
        language = self.page.language
        if i in self._dates:
            return stamp_of(self._dates[i], language)
        return parse_date(self.blocks[i].text, language=language)


@functools.cache
def vocabulary(language: str | None) -> Vocabulary:
    """The phrases to judge a text of ``language`` by; a language without a file is judged by English alone."""
    names = judges(language)
    lists = [word_lists(name) for name in names]
    openers = sorted({w for words in lists for w in words.get("byline", ())}, key=len, reverse=True)
    joins = frozenset(w for words in lists for w in words.get("and", ()))
    roles = tuple(dict.fromkeys(w for words in lists for w in words.get("roles", ())))
    copula = frozenset(w for words in lists for w in words.get("copula", ()))
    houses = frozenset(w for words in lists for w in words.get("for", ()))
    byline = BylineWords(tuple(openers), joins, roles, copula, houses)
    return Vocabulary(names, index_of(*names), byline, opening_words())


def view_of(page: Page) -> View:
    """The measures of a page, nothing settled yet."""
    blocks = page.blocks
    factor, unstopped = _FACTORS.get(page.language or "", 1), page.language in _UNSTOPPED
    texts = [block.text for block in blocks]
    keys = fold_all([text if len(text) <= KEY_REACH else "" for text in texts])
    sizes = [len(text) for text in texts]
    if factor != 1:
        sizes = [int(size * factor) for size in sizes]
    stops, long = (_STOPS - {"."}, _LONG_UNSTOPPED) if unstopped else (_STOPS, _LONG)
    ends = [
        (final := text[-1]) in stops or ((final in _FINALS or final >= _FIRST_SMILE) and _ends(text, size))
        for text, size in zip(texts, sizes, strict=True)
    ]
    for i in [i for i, size in enumerate(sizes) if size <= _SHORT and ends[i]]:
        ends[i] = _SHORT_FORM.fullmatch(texts[i]) is None
    prose = [
        size >= _PROSE and (end or size >= long or _has_clauses(text))
        for text, size, end in zip(texts, sizes, ends, strict=True)
    ]
    keyed = array("I", [i for i, key in enumerate(keys) if key])  # of a long text: a number as an object is 32 bytes
    figured = {i for i in keyed if (_PLAIN_FIGURE if keys[i].isascii() else _FIGURE).search(keys[i])}
    first = prose.index(True) if True in prose else len(blocks)
    last = len(blocks) - 1 - prose[::-1].index(True) if True in prose else -1
    if unstopped:
        _close_by_length(ends, sizes, first, last)
    settled: list[Finding | None] = [None] * len(blocks)
    words = vocabulary(page.language)
    return View(page, blocks, keys, sizes, ends, prose, keyed, figured, words, first, last, settled)


def _close_by_length(ends: list[bool], sizes: list[int], first: int, last: int) -> None:
    """Lets the longer lines of the story close as sentences do: those from its first paragraph on to the last, and
    what follows that without a break. Lines of that length elsewhere on the page are headlines."""
    for i in range(first, len(ends)):
        long = sizes[i] >= _CLOSED_UNSTOPPED
        if i > last and not long:
            break
        ends[i] = ends[i] or long


def _ends(text: str, size: int) -> bool:
    """Whether a block without a stop at its very end closes as a sentence does: behind a quote, a bracket or the marks
    of notes (``[2]``), or with the colon of a clause that leads in to what follows."""
    final = text[-1]
    if final == ":" or final in "~～" or "\U0001f000" <= final <= "\U0001faff":
        return size >= _LEAD_IN
    if final == "]" or final in _RAISED:
        text = _NOTES.sub("", text[-_NOTED:])
    return text[-1:] in _STOPS or (text[-1:] in CLOSERS and text.rstrip(CLOSERS)[-1:] in _STOPS)


def _has_clauses(text: str) -> bool:
    """Whether a line without a full stop still reads like sentences: a stop inside it, or more commas than a headline
    has."""
    if any(stop in text for stop in _INNER_STOPS):
        return True
    return text.count(", ") > 2 or text.count("，") + text.count("、") > 1
