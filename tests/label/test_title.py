"""Which block prints the headline."""

from __future__ import annotations

import pytest

from newsparse import Label, parse_html, read

STORY = "".join(
    f"<p>{one}</p>"
    for one in (
        "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for "
        "112 years, turning down an offer to replace it with a faster boat.",
        "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
        "Moira Ellis, who ran the poll for the district council.",
    )
)
HEADLINE = "Harbour town votes to keep its last ferry"


def headline(body: str, title: str = "") -> str:
    """The text of the piece that is labelled as the headline."""
    reading = read(f"<html><head><title>{title}</title></head><body>{body}</body></html>")
    (piece,) = (piece for piece in reading.pieces if piece.label is Label.HEADLINE)
    return piece.span.of(reading.source).strip()


@pytest.mark.parametrize("title", [HEADLINE, f"{HEADLINE} | Harbour Post", f"Harbour Post - {HEADLINE}", ""])
@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{HEADLINE}</h1>{STORY}",
        f"<header><h1>{HEADLINE}</h1></header><div>{STORY}</div>",
        f"<h1><a href='/1'>{HEADLINE}</a></h1>{STORY}",
        f"<h1>Harbour <em>town</em> votes<br>to keep its last ferry</h1>{STORY}",
        f"<h1><img alt='Harbour Post'></h1><h1>{HEADLINE}</h1>{STORY}",
    ],
)
def test_the_first_heading(title: str, body: str) -> None:
    assert headline(body, title) == HEADLINE


@pytest.mark.parametrize(
    "body",
    [
        f"<h1><a href='/'>The Harbour Post</a></h1><div class=headline>{HEADLINE}</div>{STORY}",
        f"<div><font size=5><b>{HEADLINE}</b></font><br><br>{STORY}</div>",
        f"<p><a href='/1'>{HEADLINE}</a></p><h2>{HEADLINE}</h2>{STORY}",
        f"<nav><a href='/'>Home</a> <a href='/1'>{HEADLINE}</a></nav><h2>{HEADLINE}</h2>{STORY}",
        f"<h2>{HEADLINE}</h2>{STORY}<h1>Bus drivers call off their strike</h1><p>They got their tea break back.</p>",
    ],
)
def test_the_block_that_the_title_names(body: str) -> None:
    assert headline(body, f"{HEADLINE} | The Harbour Post") == HEADLINE


def test_case_and_quotes_do_not_matter() -> None:
    assert headline(
        f"<h2>HARBOUR TOWN’S VOTE TO KEEP ITS FERRY</h2>{STORY}", "Harbour town's vote to keep its ferry - Post"
    ) == ("HARBOUR TOWN’S VOTE TO KEEP ITS FERRY")


def test_a_headline_below_the_story_is_another_storys() -> None:
    assert (
        headline(f"<h1>{HEADLINE}</h1>{STORY}<h1>Bus drivers call off their strike</h1><p>They got it back.</p>")
        == HEADLINE
    )


def test_the_headline_is_not_in_the_body() -> None:
    article = parse_html(f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1><h2>{HEADLINE}</h2>{STORY}</article>")
    assert article.headline == HEADLINE
    assert HEADLINE not in article.body
