"""Readers' comments below the story."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newsparse._label.lists import runs
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["comments"]

_FEWEST_MARKS = 2
_LEAST_STORY = 300
_MANY_REPLIES = 5
_MANY_STAMPS = 4
_LONGEST_THREAD = 6
_MOST_HEADS = 12
_DATED = frozenset({Label.DATE, Label.BYLINE})
_MARKS = frozenset({Label.COMMENTS, Label.DATE, Label.COUNTER})
_LOOSE = frozenset({Label.NAVIGATION, Label.RELATED, Label.BYLINE})
_STAMP = 90
_LEAST_LINE = 15
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?!\d)")
_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d\d\b")


def comments(view: View) -> Iterator[Finding]:
    """Takes what follows "Comments" where replies and dates alternate with text to the end; leaves a text that goes on
    after a lone "Comments" button.

    The heading cuts the tail on evidence: at least two marks of a comment (a date, "Reply", a count of votes, a name
    with day and hour) stand behind text that follows it, and the story is before it.
    """
    comment = Label.COMMENTS
    marks = [found is not None and found.label is comment for found in view.settled]
    if True not in marks and len(view.figured) < _MANY_STAMPS:
        return
    heads = [first for first, _ in itertools.islice(runs(marks), _MOST_HEADS)]
    told = (head for head in heads if _prose(view, 0, head) >= _LEAST_STORY and _is_thread(view, head))
    head = next(told, None)
    if head is None:
        head = _first_stamp(view)
    if head is not None:
        for i in range(head, len(view.settled)):
            if view.settled[i] is None:
                yield Finding("comments.tail", Label.COMMENTS, i, i + 1)


def _first_stamp(view: View) -> int | None:
    """Where a thread without a heading begins: several lines with a name, a day and an hour, text between them, below a
    story that is not much shorter. The minutes must be any: what is announced begins on the hour, the half or the like.
    """
    stamps = [i for i in sorted(view.figured) if i > view.first_prose and _is_stamped(view, i) and _is_open(view, i)]
    if len(stamps) < _MANY_STAMPS or any(stop - first < 2 for first, stop in itertools.pairwise(stamps)):
        return None
    uneven = sum(_is_uneven(view.keys[i]) for i in stamps)
    before = _prose(view, 0, stamps[0]) if 2 * uneven > len(stamps) else 0
    fits = before >= _LEAST_STORY and _prose(view, stamps[0], len(view.blocks)) <= _LONGEST_THREAD * before
    return stamps[0] if fits else None


def _is_thread(view: View, head: int) -> bool:
    """Whether comments follow ``head``: replies, votes and dates alternate with text, and the story is not among them,
    being the longer part; many replies tell even below a short story, and many stamps with day and hour."""
    replies, dates, stamps = _marks_behind_text(view, head)
    before, after = _prose(view, 0, head), _prose(view, head, len(view.blocks))
    if replies + stamps >= _MANY_REPLIES:
        return after <= _LONGEST_THREAD * before
    return replies + dates >= _FEWEST_MARKS and after <= before


def _marks_behind_text(view: View, head: int) -> tuple[int, int, int]:
    """How many replies or votes, how many dates, and how many dates with an hour have text between them and the mark
    before, after ``head``."""
    figured = view.figured
    replies = dates = stamps = 0
    text = line = False  # whether a sentence has come since the last mark, and whether any line has since the last date
    for i in range(head + 1, len(view.blocks)):
        found = view.settled[i]
        stamp = i in figured and _is_stamped(view, i)
        if found is None and not stamp:
            text = text or view.ends[i] or view.prose[i]
            line = line or text or view.sizes[i] >= _LEAST_LINE
        elif stamp or (found is not None and found.label in _MARKS):
            is_date = found is None or found.label in _DATED
            dates += text and is_date
            replies += text and not is_date
            stamps += stamp and line
            text, line = False, line and not is_date
    return replies, dates, stamps


def _is_stamped(view: View, i: int) -> bool:
    """Whether a line with a figure holds a day and an hour, as what is over a comment or under it does."""
    if view.ends[i] or view.sizes[i] > _STAMP:
        return False
    key = view.keys[i]
    return (":" in key or "." in key) and _CLOCK.search(key) is not None and _DAY.search(key) is not None


def _is_open(view: View, i: int) -> bool:
    """Whether no rule but the frame has a word on a block, or it is the byline of a comment."""
    found = view.settled[i]
    return found is None or found.label in _LOOSE


def _is_uneven(key: str) -> bool:
    found = _CLOCK.search(key)
    return found is not None and int(found[0][-2:]) % 5 > 0


def _prose(view: View, first: int, stop: int) -> int:
    """The length of what is open and reads like a paragraph."""
    return sum(view.sizes[i] for i in range(first, stop) if view.prose[i] and view.settled[i] is None)
