"""Who, when, for whom: bylines, date lines and agencies that stand on a line of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newsparse._field.agencies import is_agency_credit, may_credit
from newsparse._field.byline import is_person, names_in, signed_persons
from newsparse._field.date import tells_without_figure
from newsparse._field.dateline import parse_dateline
from newsparse._field.organs import is_organ
from newsparse._field.places import is_city
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse.phrases import frequent_words

__all__ = [
    "NAME_IN_PLACE",
    "about_authors",
    "bylines",
    "credits_of_agencies",
    "datelines",
    "dates",
    "names_above_dates",
    "names_under_titles",
    "names_with_jobs",
    "slogans",
]

NAME_IN_PLACE = "byline.name-under-title"
_LONGEST_BYLINE = 160
_LONGEST_SIGNED = 80
_LONGEST_NAME, _LONGEST_JOB = 40, 50
_ABOVE, _BELOW_LEAD = 16, 4
_TITLE = (25, 400)
_PARTED = re.compile(r" ?[,|·•–—/-] ")
_HANGUL = re.compile("[\uac00-\ud7a3]{2,4} [\uac00-\ud7a3]+$")
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


def names_with_jobs(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm, Staff Writer`` above the first paragraph; leaves ``Ada Holm, Wet and Cold``, a headline."""
    first = min(view.first_prose, len(view.blocks))
    words = view.vocabulary.byline
    for i in range(max(0, first - _ABOVE), first):
        text = view.blocks[i].text
        if len(text) > _LONGEST_SIGNED or not (_PARTED.search(text) or _HANGUL.match(text)):
            continue
        if signed_persons(text, words):
            yield Finding("byline.name-and-job", Label.BYLINE, i, i + 1)


def names_above_dates(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm, Quay Post`` right above the date line over the story; leaves ``Ada Holm, wet and cold`` and
    ``Quay Stadium, Harbour`` there."""
    first = min(view.first_prose, len(view.blocks))
    for i in range(max(0, first - _ABOVE), first - 1):
        if view.settled[i] is None and _is_dated_below(view, i):
            name, comma, house = view.blocks[i].text[:_LONGEST_SIGNED].partition(", ")
            if comma and is_person(name) and _is_title_case(house) and is_organ(house):
                yield Finding("byline.name-and-house", Label.BYLINE, i, i + 1)


def names_under_titles(view: View) -> Iterator[Finding]:
    """Takes ``Ada Holm`` between the headline or standfirst and a date or ``Staff Writer``; leaves ``New York`` there,
    and names in a list of stories."""
    first = min(view.first_prose, len(view.blocks))
    found = []
    for i in range(max(1, first - _ABOVE), min(first + _BELOW_LEAD, len(view.blocks) - 1)):
        if view.settled[i] is None and view.sizes[i] <= _LONGEST_NAME and not view.ends[i]:
            dated = _is_dated_below(view, i)
            if (dated or _names_a_job(view, i + 1)) and _stands_under_title(view, i) and _names_a_person(view, i):
                found.append(Finding(NAME_IN_PLACE, Label.BYLINE, i, i + 2 - dated))
    if len(found) == 1:
        yield from found


def _is_dated_below(view: View, i: int) -> bool:
    under = view.settled[i + 1]
    return under is not None and under.label is Label.DATE


def _stands_under_title(view: View, i: int) -> bool:
    """Whether a headline or a standfirst may stand above line ``i``: an open line of that length, no names."""
    least, most = _TITLE
    if view.settled[i - 1] is not None or not least <= view.sizes[i - 1] <= most:
        return False
    return names_in(view.blocks[i - 1].text, view.vocabulary.byline) is None


def _names_a_person(view: View, i: int) -> bool:
    """Whether a line may be a person's name alone: no house, no large city, and not in capitals."""
    text = view.blocks[i].text
    return is_person(text) and not (text.isupper() or is_organ(text) or is_city(text))


def _names_a_job(view: View, i: int) -> bool:
    """Whether an open line is a job of the newsroom: ``Senior Politics Reporter``."""
    if view.settled[i] is not None or view.ends[i] or view.sizes[i] > _LONGEST_JOB:
        return False
    words, jobs = view.keys[i].split(), view.vocabulary.byline.jobs
    return len(words) <= _MOST_WORDS and (words[-1] in jobs or words[0] in jobs)


def _is_title_case(text: str) -> bool:
    """Whether each of a few words begins with a capital."""
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words)


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
