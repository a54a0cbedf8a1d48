"""The table of rules, and the one place that runs them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence

from newsparse._label.apart import over_forms, polls
from newsparse._label.captions import above_credits, captions
from newsparse._label.comments import comments
from newsparse._label.edges import after_the_end, at_the_edges
from newsparse._label.frame import frame
from newsparse._label.galleries import galleries
from newsparse._label.headed import under_author, under_related
from newsparse._label.markup import markup, signed
from newsparse._label.names import names_in_place, names_with_jobs
from newsparse._label.nostory import no_story
from newsparse._label.notation import notation
from newsparse._label.phrases import phrases
from newsparse._label.pictures import beside_pictures
from newsparse._label.repeat import blocks_again, pull_quotes, rows_again
from newsparse._label.resolve import resolve
from newsparse._label.second import headline_again, loose_lines, machine_summaries, under_heading
from newsparse._label.shapes import glued_lines, shapes
from newsparse._label.signature import (
    about_authors,
    bylines,
    credits_of_agencies,
    datelines,
    dates,
    slogans,
)
from newsparse._label.social import social
from newsparse._label.teasers import cut_titles, dated_titles, stamped_titles, teasers
from newsparse._label.view import View, view_of
from newsparse._model.finding import Finding
from newsparse._model.page import Page

__all__ = ["PAGE_RULES", "RULES", "Rule", "label"]

Rule = Callable[[View], Iterator[Finding]]

_ANYWHERE: tuple[Rule, ...] = (
    phrases,
    social,
    shapes,
    bylines,
    dates,
    datelines,
    credits_of_agencies,
    captions,
    slogans,
    blocks_again,
)
RULES: tuple[tuple[Rule, ...], ...] = (
    (*_ANYWHERE, names_with_jobs, notation, glued_lines),
    (teasers, stamped_titles, dated_titles, rows_again, above_credits, galleries, names_in_place),
    (frame,),
    (comments,),
    (headline_again, under_heading, machine_summaries, cut_titles),
    (loose_lines,),
    (about_authors, under_author),
)
PAGE_RULES: tuple[tuple[Rule, ...], ...] = (
    (markup,),
    (*_ANYWHERE, signed),
    (headline_again, under_related, under_author, beside_pictures, pull_quotes, over_forms, polls),
    (about_authors, at_the_edges, after_the_end),
    (no_story,),
)
"""Stages in order, for plain text and for pages whose markup is known; within a stage the order of rules means nothing.
A stage sees what the stages before it settled."""


def label(page: Page, rules: Sequence[Sequence[Rule]] | None = None) -> View:
    """The page with every block settled that a rule has a word on; the rest is story."""
    view = view_of(page)
    for stage in rules or (RULES if page.tree is None else PAGE_RULES):
        found = [finding for rule in stage for finding in rule(view)]
        if found:
            view.settled[:] = resolve(view.settled, found)
            if page.tree is not None:
                view.keyed[:] = array("I", [i for i in view.keyed if view.settled[i] is None])
    return view
