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
_LONGEST_THREAD = 6
_MOST_HEADS = 12
_MARKS = frozenset({Label.COMMENTS, Label.DATE, Label.COUNTER})
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
    settled = view.settled
    marks = [found is not None and found.label is Label.COMMENTS for found in settled]
    for head, _ in itertools.islice(runs(marks), _MOST_HEADS):
        if _prose(view, 0, head) >= _LEAST_STORY and _is_thread(view, head):
            for i in range(head, len(settled)):
                if settled[i] is None:
                    yield Finding("comments.tail", Label.COMMENTS, i, i + 1)
            return


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
    replies = dates = stamps = 0
    text = line = False  # whether a sentence has come since the last mark, and whether any line has since the last date
    for i in range(head + 1, len(view.blocks)):
        found = view.settled[i]
        stamp = i in view.figured and not view.ends[i] and view.sizes[i] <= _STAMP and _is_stamp(view.blocks[i].key)
        if found is None and not stamp:
            text = text or view.ends[i] or view.prose[i]
            line = line or text or view.sizes[i] >= _LEAST_LINE
        elif found is None or found.label in _MARKS:
            is_date = found is None or found.label is Label.DATE
            dates += text and is_date
            replies += text and not is_date
            stamps += stamp and line
            text, line = False, line and not is_date
    return replies, dates, stamps


def _is_stamp(key: str) -> bool:
    """Whether a line holds a day and an hour, as what is over a comment does."""
    return _CLOCK.search(key) is not None and _DAY.search(key) is not None


def _prose(view: View, first: int, stop: int) -> int:
    """The length of what is open and reads like a paragraph."""
    return sum(view.sizes[i] for i in range(first, stop) if view.prose[i] and view.settled[i] is None)
