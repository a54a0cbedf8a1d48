"""What follows the line that closes a story, and what stands at its head."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import parse_html

Put = Callable[..., Any]

OFFER = "Sailings for the summer can now be booked at the counter in the old customs house."
CLOSING = (
    "<p>Story Source:</p>",
    "<ul class=tags><li><a href='/ferry'>Ferries</a></li><li><a href='/sound'>The Sound</a></li></ul>",
    "<div class=author-bio>Ada Holm has written about harbours since the year of the great ice.</div>",
    "<p>Subscribe to continue reading.</p>",
)
SUMMARY = "A faster boat was turned down, and the school band will play"


@pytest.mark.parametrize("closing", CLOSING)
def test_the_little_after_a_line_that_closes_the_story_goes(put_html: Put, tail: Any, closing: str) -> None:
    assert put_html(f"<div>{closing}<div>{OFFER}</div></div>", OFFER, tail).rule == "markup.after-end"


@pytest.mark.parametrize("closing", CLOSING)
def test_a_good_part_of_the_story_after_it_stays(put_html: Put, closing: str) -> None:
    assert put_html(f"{closing}<p>{OFFER}</p>", OFFER).kept


def test_a_last_line_after_a_picture_or_a_share_row_stays(put_html: Put, tail: Any) -> None:
    for html in ("<figure><figcaption>The old quay</figcaption></figure>", "<div class=share>Share Tweet Pin</div>"):
        assert put_html(f"{html}<p>{OFFER}</p>", OFFER, tail).kept


LISTS = "<ul><li><a href='/a'>Seals return</a></li><li><a href='/b'>Bats move in</a></li></ul>" * 4


def page(head: str, paragraphs: tuple[str, ...], description: str = "") -> str:
    """A page with its headline and what stands under it parted from the story by lists of links."""
    title = "Harbour town votes to keep its last ferry"
    meta = f"<title>{title}</title><meta name=description content='{description}'>"
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head>{meta}</head><body><div><h1>{title}</h1>{head}</div>{LISTS}<main>{story}</main></body></html>"


@pytest.mark.parametrize("description", [SUMMARY, f"{SUMMARY} on Tuesday"])
def test_the_stated_summary_above_the_story_is_its_lead_in_any_box(
    paragraphs: tuple[str, ...], description: str
) -> None:
    head = f"<div class='social byline'>By Ada Holm</div><div class='social byline'><p>{SUMMARY}</p></div>"
    assert parse_html(page(head, paragraphs, description)).text == "\n\n".join((SUMMARY, *paragraphs))
    assert parse_html(page(head, paragraphs)).text == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    ("line", "kept"),
    [("A faster boat was turned down.", True), ("Politics and the harbour", False), ("Read on.", False)],
)
def test_a_sentence_right_under_the_headline_is_its_lead(paragraphs: tuple[str, ...], line: str, kept: bool) -> None:
    text = parse_html(page(f"<h4>{line}</h4>", paragraphs)).text
    assert text == "\n\n".join((line, *paragraphs) if kept else paragraphs)


def test_a_caption_beside_its_picture_above_the_story_is_no_lead(paragraphs: tuple[str, ...]) -> None:
    told = (
        "Boats wait at the quay on the morning of the vote, with the old ferry behind them and the church on the hill."
    )
    picture = f"<div class=big><img src=a.jpg><div>Ada Holm</div>{told}</div>"
    assert parse_html(page(picture, paragraphs)).text == "\n\n".join(paragraphs)
    lead = f"<div class=big><img src=a.jpg></div><div>{told}</div>"
    assert parse_html(page(lead, paragraphs)).text == "\n\n".join((told, *paragraphs))
