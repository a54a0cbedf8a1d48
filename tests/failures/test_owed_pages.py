"""What is still owed of pages: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import pytest

from newsparse import parse_html

STORY = (
    "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, and the first boat "
    "left the quay with a cake on its bridge, said the line."
)


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


FOOTER = (
    "The Harbour Post is printed on four islands and read on five; letters to its editor are opened on Thursdays, and "
    "those about the ferry on Fridays, when the ferry brings the rest of them and nobody else has come to read them."
)


@owed("of two headings that the page's title names, the first h1 is taken, though it is the paper's name")
def test_the_name_of_the_paper_in_a_greater_heading_is_no_headline() -> None:
    html = "<title>Ferry line ends its strike | The Harbour Post</title><h1>The Harbour Post</h1><h2>Ferry line ends its strike</h2>"
    assert parse_html(f"<html>{html}<p>{STORY}</p>").headline == "Ferry line ends its strike"


@owed("a summary that its class names, in the box of the story, is its first paragraph")
def test_a_summary_that_the_class_names_is_the_standfirst() -> None:
    html = f"<h1>Ferry line ends its strike</h1><p class=standfirst>{FOOTER}</p><div>By Ada Holm</div><p>{STORY}</p>"
    article = parse_html(f"<html>{html}</html>")
    assert (article.standfirst, article.body) == (FOOTER, STORY)
