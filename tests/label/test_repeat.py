"""The same words a second time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, parse_html, read

Put = Callable[..., Any]


def test_takes_the_second_of_two_equal_paragraphs(paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n\n".join([headline, *paragraphs, paragraphs[1]]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert [(piece.label, piece.rule) for piece in reading.removed] == [(Label.REPEAT, "repeat.paragraph")]


def test_leaves_a_short_answer_the_second_time(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [paragraphs[0], "“No,” she said.", paragraphs[1], "“No,” she said.", paragraphs[2]]
    assert [p.text for p in read("\n\n".join([headline, *told])).article.paragraphs] == told


def test_leaves_a_paragraph_that_begins_like_another(paragraphs: tuple[str, ...], headline: str) -> None:
    other = paragraphs[0].replace("a faster boat", "a bridge")
    told = [*paragraphs, other]
    assert [p.text for p in read("\n\n".join([headline, *told])).article.paragraphs] == told


@pytest.mark.parametrize(
    "line",
    [
        "Harbour town votes to keep its last ferry",
        "HARBOUR TOWN VOTES TO KEEP ITS LAST FERRY",
        "Harbour town votes to keep its last ferry…",
        "» Harbour town votes to keep its last ferry",
    ],
)
def test_takes_the_headline_between_paragraphs(paragraphs: tuple[str, ...], headline: str, line: str) -> None:
    reading = read("\n\n".join([headline, *paragraphs[:2], line, *paragraphs[2:]]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert [piece.label for piece in reading.removed] == [Label.REPEAT]


@pytest.mark.parametrize(
    "line",
    [
        "“Harbour town votes to keep its last ferry” was the line that the mayor read out to the crowd on the quay.",
        "The harbour town votes again on the last Sunday of June.",
    ],
)
def test_leaves_a_sentence_that_quotes_the_headline(put: Put, line: str) -> None:
    assert put(line).kept


def test_a_long_paragraph_printed_twice_stays_once(paragraphs: tuple[str, ...], headline: str) -> None:
    long = f"{paragraphs[0]} The mayor, who had wept on the quay, went home at two with a crate of pigeons."
    lines = [headline, long, long, *paragraphs[1:]]
    assert [p.text for p in read("\n".join(lines)).article.paragraphs] == [long, *paragraphs[1:]]
    caption = f"{long[:-1]} (Harbour Post)"
    told = [p.text for p in read("\n".join([headline, caption, caption, *paragraphs])).article.paragraphs]
    assert told == list(paragraphs)


BUTTONS = "Print Send to a friend Size of text"


def test_a_row_of_buttons_above_the_story_closes_it_below(paragraphs: tuple[str, ...], headline: str) -> None:
    sale = "Win a week on the islands for four, with the ferry there and back, a room by the quay and a cake."
    for buttons in (BUTTONS, f"{BUTTONS} and share this story with a friend:"):
        lines = [headline, buttons, *paragraphs, buttons, "From our partners", sale]
        article = read("\n".join(lines)).article
        assert [p.text for p in article.paragraphs] == list(paragraphs)
        assert article.headline == headline


def test_a_row_between_paragraphs_closes_nothing(paragraphs: tuple[str, ...], headline: str) -> None:
    lines = [headline, "A narrow margin", *paragraphs[:2], "A narrow margin", *paragraphs[2:]]
    assert [p.text for p in read("\n".join(lines)).article.paragraphs if p.text in paragraphs] == list(paragraphs)


def test_a_short_headline_printed_below_again_stays_the_headline(paragraphs: tuple[str, ...]) -> None:
    headline = "The last ferry stays on the line"
    assert read("\n".join([headline, *paragraphs, headline, "Comments"])).article.headline == headline


def test_a_paragraph_whose_other_copy_is_no_story_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    told = paragraphs[1]
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    html = f"<h1>{headline}</h1><figure><figcaption>{told}</figcaption></figure>{story}"
    assert told in parse_html(f"<html><body><div hidden>{told}</div>{html}</body></html>").body
    again = parse_html(f"<html><body>{html}<p>{told}</p></body></html>").body
    assert again.count(told) == 1


def test_a_text_that_prints_each_paragraph_twice_keeps_one_of_each(headline: str) -> None:
    said = ["The old boat came home on Tuesday, said the mate.", "The new one was late again, and nobody was surprised."]
    said = [f"{sentence} {day}" for day in ("It rained on Monday.", "It snowed.") for sentence in said]
    doubled = [sentence for sentence in said for _ in range(2)]
    assert [p.text for p in read("\n\n".join([headline, *doubled])).article.paragraphs] == said


def test_a_caption_printed_twice_in_a_story_goes(paragraphs: tuple[str, ...], headline: str) -> None:
    caption = "The old boat in the harbour on Tuesday, with her mate on deck."
    told = [paragraphs[0], caption, caption, *paragraphs[1:]]
    assert [p.text for p in read("\n\n".join([headline, *told])).article.paragraphs] == list(paragraphs)


def test_a_lead_that_stands_alone_above_too_keeps_its_place_in_the_story(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    menu = ["Home", "World", "Sport", "Harbour"]
    told = [*menu, paragraphs[0], *menu[::-1], headline, "By Ada Holm", *paragraphs]
    reading = read("\n".join(told))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert reading.article.headline == headline
