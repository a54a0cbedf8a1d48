"""Other stories' teasers, told by their beat: a title and one summary, a title and one summary."""

from __future__ import annotations

import itertools
import operator
import re
from collections import Counter
from collections.abc import Iterator

from newsparse._label.lists import close_rows
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["cut_titles", "dated_titles", "stamped_titles", "teasers"]

_CHAIN = re.compile(r"(?:t{1,3}+[rd]{0,2}+s(?![sS])[rd]{0,4}+){3,}")
_SUMMARY = (40, 500)
_QUESTION = 110
_LEAST_STORY = 200
_MOST = 400
_HEADING_REACH = 3
_APART = 4
_MANY = 6
_HEADLINE = 45
_FEW = 2
_TITLE = (12, 160)
_A_TITLE = 3
_BEGUN = 300
_CUT_OFF = ("…", "...")
_CUT_TITLES = 3
_SPEECH = frozenset("\"“„«»'‘-–—")
_DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
_STAMP = re.compile(rf"[(（]{_DAY},? {_CLOCK}[)）]$")


def teasers(view: View) -> Iterator[Finding]:
    """Takes a chain of title and summary under "Latest news", or one whose summaries are cut off; leaves the sections
    of a list that the story tells.

    The beat alone is no evidence: many a story has one paragraph under each subhead.
    """
    beat = _beat(view)
    if _CHAIN.search(beat) is None:
        return
    weights = [min(size, _MOST) if kind in "sS" else 0 for kind, size in zip(beat, view.sizes, strict=True)]
    total = sum(weights)
    for found in _CHAIN.finditer(beat):
        first, stop = found.span()
        to_the_end = _fill_the_rest(view, beat, first, stop)
        stop = len(beat) if to_the_end else stop
        told = (to_the_end and _are_headlines(view, beat, first, stop)) or _are_teasers(view, beat, first, stop)
        if told and total - sum(weights[first:stop]) >= _LEAST_STORY:
            for i in range(first, stop):
                if view.settled[i] is None:
                    yield Finding("related.teasers", Label.RELATED, i, i + 1)


def stamped_titles(view: View) -> Iterator[Finding]:
    """Takes titles below the first paragraph with day and hour in brackets behind them, where several stand; leaves
    one."""
    found = [
        i
        for i in sorted(view.figured)
        if i > view.first_prose and view.settled[i] is None and _is_stamped(view.blocks[i].text)
    ]
    if len(found) > 1:
        yield from (Finding("related.stamped-title", Label.RELATED, i, i + 1) for i in found)


def cut_titles(view: View) -> Iterator[Finding]:
    """Takes three titles or more in a row that are cut off: ``Baker finds Roman coin under...``; leaves speech that
    breaks off."""
    blocks, sizes, settled = view.blocks, view.sizes, view.settled
    cut = [i for i in view.keyed if sizes[i] <= _QUESTION and blocks[i].text.endswith(_CUT_OFF)]
    if len(cut) < _CUT_TITLES:
        return
    titles = [i for i in cut if settled[i] is None and blocks[i].text[0] not in _SPEECH]
    for run in close_rows(titles, 1):
        if len(run) >= _CUT_TITLES:
            yield from (Finding("related.cut-title", Label.RELATED, i, i + 1) for i in run)


def _is_stamped(text: str) -> bool:
    return text[-1] in ")）" and _STAMP.search(text) is not None


def dated_titles(view: View) -> Iterator[Finding]:
    """Takes ``Baker finds Roman coin`` with ``12. 3. 2024 10:15`` right under it between two paragraphs: another
    story's title; leaves the titles of a story that is told so, day by day, a line that a colon closes, and what the
    first line of the text holds, as a page's title does its headline."""
    date = Label.DATE
    found = [
        j - 1
        for j, under in enumerate(view.settled)
        if under is not None and under.label is date and j > view.first_prose + 1 and _is_title(view, j - 1)
    ]
    if not found or len(found) * _A_TITLE > sum(view.prose[view.first_prose :]):
        return
    told = list(itertools.accumulate(map(operator.mul, view.sizes, view.prose)))  # how much prose there is up to each
    for i in found:
        if told[i] >= _BEGUN and view.blocks[i].text[-1] not in ":：" and view.keys[i] not in view.title:
            yield Finding("related.dated-title", Label.RELATED, i, i + 1)


def _is_title(view: View, i: int) -> bool:
    least, most = _TITLE
    return view.settled[i] is None and not view.ends[i] and least <= view.sizes[i] <= most


def _beat(view: View) -> str:
    """A letter a block: a title or other short line, a summary, a paragraph longer than one (``S``), a date, or what
    another rule has settled (``r``)."""
    out = []
    date, (least, most) = Label.DATE, _SUMMARY
    blocks, sizes, ends, prose = view.blocks, view.sizes, view.ends, view.prose
    for i, found in enumerate(view.settled):
        size = sizes[i]
        if found is not None:
            out.append("d" if found.label is date else "r")
        elif not (prose[i] or (ends[i] and size >= least)) or (size <= _QUESTION and blocks[i].text[-1] in "?!？！"):
            out.append("t")
        else:
            out.append("s" if size <= most else "S")
    return "".join(out)


def _are_teasers(view: View, beat: str, first: int, stop: int) -> bool:
    """Whether a chain shows that it is none of the story's: most summaries are cut off; or it runs to the end of the
    text with the same few labels over its titles, or under a heading that stands apart from the story or with dates."""
    kinds = beat[first:stop]
    size = kinds.count("s")
    summaries = [view.blocks[first + i].text for i, kind in enumerate(kinds) if kind == "s"]
    cut = sum(text.endswith(_CUT_OFF) for text in summaries)
    if 3 * cut >= 2 * size or (kinds.count("d") >= size - 1 and 2 * (cut + _unended(view, beat, first, stop)) >= size):
        return True
    if beat.find("s", stop) >= 0 or beat.find("S", stop) >= 0:
        return False
    if size >= _MANY and 2 * _repeated(view, beat, first, stop) >= size:
        return True
    dated = 3 * kinds.count("d") >= 2 * size
    return (dated or first - _last_prose(beat, first) > _APART) and _stands_under_heading(view, beat, first)


def _fill_the_rest(view: View, beat: str, first: int, stop: int) -> bool:
    """Whether a long chain whose titles are whole headlines stands under a heading such as "Read on", and nothing but
    more of its kind follows it."""
    if beat.count("s", first, stop) < _MANY or not _are_headlines(view, beat, first, stop):
        return False
    rest = beat[stop:]
    if "S" in rest or rest.count("s") > rest.count("t") + _FEW:
        return False
    return _stands_under_heading(view, beat, first)


def _are_headlines(view: View, beat: str, first: int, stop: int) -> bool:
    """Whether the titles are as long as headlines, taken together."""
    titles = [view.sizes[i] for i in range(first, stop) if beat[i] == "t"]
    return sum(titles) >= _HEADLINE * len(titles)


def _last_prose(beat: str, before: int) -> int:
    return max(beat.rfind("s", 0, before), beat.rfind("S", 0, before))


def _unended(view: View, beat: str, first: int, stop: int) -> int:
    return sum(beat[i] == "s" and not view.ends[i] for i in range(first, stop))


def _repeated(view: View, beat: str, first: int, stop: int) -> int:
    """How many titles of the chain stand in it more than once."""
    titles = Counter(view.keys[i] for i in range(first, stop) if beat[i] == "t")
    return sum(count for count in titles.values() if count > 1)


def _stands_under_heading(view: View, beat: str, first: int) -> bool:
    """Whether a heading such as "Latest news" stands over the chain, and what is before it has another beat."""
    head = first
    while head > 0 and first - head < _HEADING_REACH and beat[head - 1] in "rd":
        head -= 1
    if not any(found is not None and found.label is Label.RELATED for found in view.settled[head:first]):
        return False
    before = beat[:head].replace("r", "").replace("d", "")
    return not before.endswith(("tsts", "tSts", "tstS"))
