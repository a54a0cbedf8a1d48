"""What stands apart in the story of a page: captions by their pictures, polls, forms, pulled quotes, the author."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, parse_html, read

Put = Callable[..., Any]

CAPTION = "The old boat at the quay, three days before the vote"
SEEN = "The purser of the old boat waves to the school band, three days before the count in the hall."
PROSE = (
    "The old boat was built in the yard of the Ellis brothers and has carried, by the count of its purser, more than "
    "two million people, nine elephants and a church organ across the sound."
)


@pytest.mark.parametrize(
    "html",
    [
        f"<div><img src='a.jpg'><p>{CAPTION}</p></div>",
        f"<div class='a'><div><picture><img src='a.jpg'></picture></div><div><p>{CAPTION}</p></div></div>",
        f"<figure><a href='#'><img src='a.jpg'></a><div>{CAPTION}</div></figure>",
        f"<div><p>{CAPTION}</p><img src='a.jpg'></div>",
    ],
)
def test_a_line_beside_a_picture_is_its_caption(put_html: Put, html: str) -> None:
    fate = put_html(html, CAPTION)
    assert (fate.label, fate.rule) == (Label.CAPTION, "markup.beside-picture")


@pytest.mark.parametrize(
    "html",
    [
        f"<p><img src='a.jpg'></p><p>{CAPTION}</p>",
        f"<p><img src='a.jpg'>{CAPTION}</p>",
        f"<div><img src='a.jpg'><h3>Her last summer</h3><p>{CAPTION}</p></div>",
        f"<blockquote><div><img src='a.jpg'><p>{CAPTION}</p></div></blockquote>",
    ],
)
def test_a_line_that_shares_no_box_with_the_picture_stays(put_html: Put, html: str) -> None:
    assert put_html(html, CAPTION).kept


def test_the_first_paragraph_stays_beside_its_picture_and_a_later_one_does_not(put_html: Put, head: Any) -> None:
    html = f"<div><img src='a.jpg'><p>{SEEN}</p></div>"
    assert put_html(html, SEEN, at=head).kept
    assert put_html(html, SEEN).label is Label.CAPTION


def test_a_story_told_picture_by_picture_stays(headline: str, paragraphs: tuple[str, ...]) -> None:
    told = "".join(f"<div><img src='{i}.jpg'><p>{text}</p></div>" for i, text in enumerate(paragraphs))
    article = parse_html(f"<title>{headline}</title><body><h1>{headline}</h1>{told}")
    assert [p.text for p in article.paragraphs] == list(paragraphs)


QUESTION = "Would you give up the old ferry for a faster boat?"


@pytest.mark.parametrize("tag", ["div", "span", "label", "button"])
def test_a_question_with_its_answers_in_a_box_is_a_poll(put_html: Put, tag: str) -> None:
    answers = "".join(f"<div><{tag}>{answer}</{tag}></div>" for answer in ("Yes, at once.", "No.", "I walk."))
    html = f"<div><div><p>{QUESTION}</p></div><div>{answers}</div></div>"
    assert put_html(html, QUESTION).rule == "markup.poll"


@pytest.mark.parametrize(
    "answers", ["<p>Yes, at once.</p><p>No.</p>", "<ul><li>Look at the tide.</li><li>Look at the sky.</li></ul>"]
)
def test_a_question_that_the_story_answers_stays(put_html: Put, answers: str) -> None:
    assert put_html(f"<div><p>{QUESTION}</p>{answers}</div>", QUESTION).kept


OFFER = "All that the harbour did today, each evening at six."


def test_what_stands_over_a_form_goes_and_over_a_paragraph_stays(put_html: Put) -> None:
    form = "<form action='/x'><button>Yes please</button></form>"
    fate = put_html(f"<section><h3>The Evening Boat</h3><p>{OFFER}</p>{form}</section>", OFFER)
    assert (fate.label, fate.rule) == (Label.NEWSLETTER, "markup.over-form")
    assert put_html(f"<section><p>{OFFER}</p>{form}<p>{PROSE}</p></section>", OFFER).kept


def test_a_quote_pulled_out_of_a_paragraph_goes_and_one_that_stands_there_alone_stays(
    put_html: Put, paragraphs: tuple[str, ...]
) -> None:
    told = paragraphs[1].partition(", gave ")[2]
    pulled = f"“{told.partition(', said')[0]}”"
    assert put_html(f"<blockquote><p>{pulled}</p></blockquote>", pulled).rule == "repeat.pull-quote"
    assert put_html(f"<blockquote><p>“{PROSE}”</p></blockquote>", f"“{PROSE}”").kept


BIO = "Ada Holm is our harbour reporter and has sailed on the old boat since she was six."


def _page(headline: str, paragraphs: tuple[str, ...], author: str) -> str:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    meta = f"<meta name='author' content='{author}'>"
    return f"<html><head><title>{headline}</title>{meta}</head><body><article><h1>{headline}</h1>{body}</article>"


def test_what_is_said_of_the_author_at_the_end_goes(headline: str, paragraphs: tuple[str, ...]) -> None:
    reading = read(_page(headline, (*paragraphs, BIO), "Ada Holm"))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert "author.bio" in [piece.rule for piece in reading.removed]


def test_what_is_said_of_another_or_of_an_author_in_the_story_stays(
    headline: str, paragraphs: tuple[str, ...]
) -> None:
    for told, author in (
        ((*paragraphs, BIO), "Jan de Vries"),
        ((paragraphs[0], f"It was Ada Holm who counted. {PROSE}", *paragraphs[1:], BIO), "Ada Holm"),
        ((*paragraphs[:2], BIO, *paragraphs[2:]), "Ada Holm"),
    ):
        article = parse_html(_page(headline, told, author))
        assert [p.text for p in article.paragraphs] == list(told)


def test_a_question_may_be_all_that_a_page_holds() -> None:
    assert parse_html(f"<p>{QUESTION}</p>").text == QUESTION
