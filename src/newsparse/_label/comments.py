"""Readers' comments below the story."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["comments"]

_FEWEST_MARKS = 2
_LEAST_STORY = 300
_MANY_REPLIES = 5
_LONGEST_THREAD = 6
_MARKS = frozenset({Label.COMMENTS, Label.DATE, Label.COUNTER})


def comments(view: View) -> Iterator[Finding]:
    """Takes what follows "Comments" where replies and dates alternate with text to the end; leaves a text that goes on
    after a lone "Comments" button.

    The heading cuts the tail on evidence: at least two marks of a comment (a date, "Reply", a count of votes) stand
    behind text that follows it, and the story is before it.
    """
    settled = view.settled
    heads = [i for i, found in enumerate(settled) if found is not None and found.label is Label.COMMENTS]
    for head in heads:
        if _prose(view, 0, head) >= _LEAST_STORY and _is_thread(view, head):
            for i in range(head, len(settled)):
                if settled[i] is None:
                    yield Finding("comments.tail", Label.COMMENTS, i, i + 1)
            return


def _is_thread(view: View, head: int) -> bool:
    """Whether comments follow ``head``: replies, votes and dates alternate with text, and the story is not among them,
    being the longer part; many replies tell even below a short story."""
    replies, dates = _marks_behind_text(view, head)
    before, after = _prose(view, 0, head), _prose(view, head, len(view.blocks))
    if replies >= _MANY_REPLIES:
        return after <= _LONGEST_THREAD * before
    return replies + dates >= _FEWEST_MARKS and after <= before


def _marks_behind_text(view: View, head: int) -> tuple[int, int]:
    """How many replies or votes, and how many dates, have text between them and the mark before, after ``head``."""
    replies = dates = 0
    text = False
    for found, end in zip(view.settled[head + 1 :], view.ends[head + 1 :], strict=True):
        if found is None:
            text = text or end
        elif text and found.label in _MARKS:
            text = False
            replies += found.label is not Label.DATE
            dates += found.label is Label.DATE
    return replies, dates


def _prose(view: View, first: int, stop: int) -> int:
    """The length of what is open and reads like a paragraph."""
    return sum(view.sizes[i] for i in range(first, stop) if view.prose[i] and view.settled[i] is None)
