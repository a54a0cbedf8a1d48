"""The table of rules, and the one place that runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsparse._label.comments import comments
from newsparse._label.frame import frame
from newsparse._label.phrases import phrases
from newsparse._label.repeat import blocks_again
from newsparse._label.resolve import resolve
from newsparse._label.second import headline_again, loose_lines, under_heading
from newsparse._label.shapes import shapes
from newsparse._label.signature import bylines, credits_of_agencies, datelines, dates
from newsparse._label.social import social
from newsparse._label.view import View, view_of
from newsparse._model.finding import Finding
from newsparse._model.page import Page

__all__ = ["RULES", "Rule", "label"]

Rule = Callable[[View], Iterator[Finding]]

RULES: tuple[tuple[Rule, ...], ...] = (
    (phrases, social, shapes, bylines, dates, datelines, credits_of_agencies, blocks_again),
    (frame,),
    (comments,),
    (headline_again, under_heading),
    (loose_lines,),
)
"""Stages in order; within a stage the order of rules means nothing. A stage sees what the stages before it settled."""


def label(page: Page, rules: Sequence[Sequence[Rule]] = RULES) -> View:
    """The page with every block settled that a rule has a word on; the rest is story."""
    view = view_of(page)
    for stage in rules:
        found = [finding for rule in stage for finding in rule(view)]
        if found:
            view.settled[:] = resolve(view.settled, found)
    return view
