"""Who, when, for whom: bylines, date lines and agencies that stand on a line of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newsparse._field.agencies import is_agency_credit, may_credit
from newsparse._field.byline import is_person, signed_persons
from newsparse._field.date import tells_without_figure
from newsparse._field.dateline import parse_dateline
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse.phrases import frequent_words

__all__ = [
    "about_authors",
    "bylines",
    "credits_of_agencies",
    "datelines",
    "dates",
    "slogans",
]

_LONGEST_BYLINE = 160
_LONGEST_DATE = 100
_LONGEST_WORDS = 20
_LONGEST_AGENCY = 60
_LONGEST_DATELINE = 60
_REACH = 2
_MOST_WORDS = 4
_NEAR_THE_START = 30
_MOST_BIOS = 3
_LAST_LINES, _LONGEST_SLOGAN = 3, 100
_SITE = re.compile(r"[\w-]{2,30}(?:\.[a-z]{2,7}){1,2}")
_BRACKETS = "([（［【/"
_SHORT_FORM = re.compile(r"[^\W\d_]\.[^\W\d_]\.$|\d\.? ?[^\W\d_]{1,2}\.$")
_LONGEST_FORM = 8
_MARKS = frozenset("(（[［【-–—―:")


def bylines(view: View) -> Iterator[Finding]:
    """Takes ``By Ada Holm and Jens de Vries``; leaves ``By the time they came, it was dark``."""
    words = view.vocabulary.byline
    openers, heads = words.openers, words.heads
    blocks, keys, ends = view.blocks, view.keys, view.ends
    for i in view.keyed:
        key = keys[i]
        if key[0] not in heads or ends[i] or not key.startswith(openers) or len(key) > _LONGEST_BYLINE:
            continue
        if key.strip(" :") in openers:
            if i + 1 < len(blocks) and is_person(blocks[i + 1].text):
                yield Finding("byline.word-then-name", Label.BYLINE, i, i + 2)
        elif view.persons(i) is not None:
            yield Finding("byline.line", Label.BYLINE, i, i + 1)


def dates(view: View) -> Iterator[Finding]:
    """Takes ``Tue Jan 30 2024``; leaves ``On 30 January the council met``."""
    figured, ends, sizes, blocks = view.figured, view.ends, view.sizes, view.blocks
    for i in view.keyed:
        text = blocks[i].text
        if i in figured:
            may_tell = sizes[i] <= _LONGEST_DATE
        else:
            may_tell = sizes[i] <= _LONGEST_WORDS and tells_without_figure(text)
        if not may_tell or (ends[i] and text[-1] != ";" and not _closes_with_short_form(text)):
            continue
        if view.is_dated(i):
            yield Finding("date.line", Label.DATE, i, i + 1)


def _closes_with_short_form(text: str) -> bool:
    """Whether a full stop is that of "p.m." and the like, or of the word for a year in letters behind its figure."""
    return text[-1] == "." and _SHORT_FORM.search(text[-_LONGEST_FORM:]) is not None


def credits_of_agencies(view: View) -> Iterator[Finding]:
    """Takes ``Reuters/AFP`` before or after the story, ``(Reuters/AFP)`` and ``Source: Reuters`` anywhere; leaves a
    bare ``Reuters`` between two paragraphs."""
    sizes, keys, first, last = view.sizes, view.keys, view.first_prose, view.last_prose
    for i in view.keyed:
        if sizes[i] > _LONGEST_AGENCY:
            continue
        key = keys[i]
        bracketed = key[0] in _BRACKETS
        if not bracketed and ((first < i < last and ":" not in key) or key.count(" ") >= _MOST_WORDS):
            continue
        if may_credit(key) and is_agency_credit(view.blocks[i].text):
            yield Finding("agency.line", Label.AGENCY_TAIL, i, i + 1)


def datelines(view: View) -> Iterator[Finding]:
    """Takes ``Washington (AFP)`` right before the first paragraph; leaves a headline there."""
    first = view.first_prose
    for i in range(max(1, first - _REACH), min(first, len(view.blocks))):
        if view.settled[i] is not None or view.sizes[i] > _LONGEST_DATELINE:
            continue
        text = view.blocks[i].text
        if not _MARKS.isdisjoint(text):
            found = parse_dateline(text, language=view.page.language)
            if found is not None and found.span.start == 0 and found.span.stop == len(text):
                yield Finding("dateline.line", Label.DATELINE, i, i + 1)


def slogans(view: View) -> Iterator[Finding]:
    """Takes ``muelle.example líder en los diarios de la costa.`` below the last paragraph of an English story: a line
    that opens with a site's address, in another language; leaves ``Harbour.example declined to comment.`` there."""
    for i in range(max(view.last_prose + 1, len(view.blocks) - _LAST_LINES), len(view.blocks)):
        key = view.keys[i]
        first, _, rest = key.partition(" ")
        if "." not in first[1:-1] or view.sizes[i] > _LONGEST_SLOGAN:
            continue
        if _SITE.fullmatch(first.rstrip(",:")) and _is_foreign(view, rest):
            yield Finding("site.slogan", Label.COPYRIGHT, i, i + 1)


def _is_foreign(view: View, line: str) -> bool:
    """Whether the frequent words of a line are those of other languages, and none is of the text's own."""
    known = frequent_words()
    told = [known[word] for word in line.split(" ") if word in known]
    return len(told) > 1 and not any(view.page.language in languages for languages in told)


def about_authors(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm is our harbour reporter.`` at the end of what Ada Holm wrote, or of what nobody signed; leaves
    it where the story names her elsewhere too, or goes on after it."""
    authors = [author for author in _authors(view) if " " in author and is_person(author)]
    left = (i for i in reversed(range(len(view.blocks))) if view.settled[i] is None)
    for i in list(itertools.islice(left, _MOST_BIOS + 1))[:-1]:
        text = view.blocks[i].text
        opening = text[: _NEAR_THE_START + max(map(len, authors), default=0)]
        named = next((author for author in authors if 0 <= opening.find(author) <= _NEAR_THE_START), None)
        if named is None and not authors:
            named = view.vocabulary.byline.presented(text)
        if named is None or _is_named_before(view, i, named):
            return
        yield Finding("author.bio", Label.AUTHOR_BIO, i, i + 1)


def _is_named_before(view: View, stop: int, name: str) -> bool:
    """Whether the story names somebody before block ``stop``."""
    before = zip(view.settled, view.blocks[:stop], strict=False)
    return any(found is None and name in block.text for found, block in before)


def _authors(view: View) -> Sequence[str]:
    """The authors that a page declares or, in a text, that its bylines name."""
    if view.page.facts is not None:
        return view.page.facts.authors
    words = view.vocabulary.byline
    signed = [found.first for found in view.settled if found is not None and found.label is Label.BYLINE]
    return [name for i in signed for name in view.persons(i) or signed_persons(view.blocks[i].text, words) or ()]
