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


@owed("a summary that its class names, in the box of the story, is its first paragraph")
def test_a_summary_that_the_class_names_is_the_standfirst() -> None:
    html = f"<h1>Ferry line ends its strike</h1><p class=standfirst>{FOOTER}</p><div>By Ada Holm</div><p>{STORY}</p>"
    article = parse_html(f"<html>{html}</html>")
    assert (article.standfirst, article.body) == (FOOTER, STORY)
