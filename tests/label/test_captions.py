"""Captions told by the credit that closes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, read

Put = Callable[..., Any]
Story = tuple[str, ...]


@pytest.mark.parametrize(
    "line",
    [
        "A column of smoke stands over the quay. © Ann Holm | Harbour Post",
        "The old boat at dawn. — © HOLM",
        "© Ann Holm Passengers wait on the quay for the last boat",
        "Passengers wait for the last boat on Monday. (AFP / Ann Holm)",
        "Passengers wait for the last boat on Monday (Ann Holm/Reuters)",
        "Warm milk helps some to sleep.Getty Images",
        "Passengers wait in the old harbour, on the 11th of October. Ann Holm (REUTERS)",
        "Passengers wait in the rain until the last boat comes in Foto: AFP/Ann Holm",
        "Passengers wait in the rain until the last boat comes in AP Photo/Ann H. Holm",
    ],
)
def test_takes_a_line_that_a_credit_closes(put: Put, line: str) -> None:
    assert put(line).label is Label.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "The crews went back to work on Tuesday, said the mayor of the harbour town. (AFP)",
        "The crews went back to work on Tuesday, said the mayor of the harbour town. (dpa/lno)",
        "The crews went back to work on Tuesday, said the mayor of the harbour town (and of Tiree / Coll)",
        "The crews went back to work on Tuesday. Ann Holm (Labour)",
        "The crews went back to work on Tuesday with a cake from AFP/Reuters, said the mayor.",
        "The sign © stood on the crate, said the mayor of the harbour town.",
        "The line and the union signed on Monday. Reuters, which saw the paper, said so.",
    ],
)
def test_leaves_the_last_line_of_a_wire_story_and_prose(put: Put, line: str, tail: object) -> None:
    assert put(line).kept
    assert put(line, at=tail).kept


def test_a_credit_closes_a_caption_in_a_page_too(put_html: Put) -> None:
    line = "Boats at dawn, seen from the church"
    assert not put_html(f"<p><em>{line} © Ada Holm</em></p>", f"{line} © Ada Holm").kept
    assert put_html(f"<h3>{line}</h3>", line).kept


CAPTION = "Passengers wait in the old harbour for the last boat of the night"


@pytest.mark.parametrize("credit", ["Photo: Ann Holm", "Image: Ann Holm via Getty Images"])
def test_takes_the_line_right_above_a_credit(paragraphs: Story, headline: str, credit: str) -> None:
    article = read("\n\n".join([headline, *paragraphs[:2], CAPTION, credit, *paragraphs[2:]])).article
    assert (article.body.split("\n\n"), article.captions) == (list(paragraphs), (CAPTION, credit))


@pytest.mark.parametrize("line", ["A narrow margin", f"{CAPTION}, said the harbour master, who counted them himself."])
def test_leaves_a_subhead_and_a_sentence_above_a_credit(paragraphs: Story, headline: str, line: str) -> None:
    told = [*paragraphs[:2], line, *paragraphs[2:]]
    assert read("\n\n".join([headline, *told[:3], "Photo: Ann Holm", *told[3:]])).article.body.split("\n\n") == told


def test_leaves_the_headline_above_the_credit_of_its_picture(paragraphs: Story, headline: str) -> None:
    article = read("\n\n".join([headline, "Photo: Ann Holm", *paragraphs])).article
    assert (article.headline, article.body.split("\n\n")) == (headline, list(paragraphs))


def test_takes_a_sentence_above_a_credit_where_a_whole_page_is_flattened(paragraphs: Story, headline: str) -> None:
    page = ["Home", "News", "© 2024 Harbour Post", "We use cookies."]
    told = [*paragraphs[:2], f"{CAPTION}.", "Photo: Ann Holm", *paragraphs[2:]]
    article = read("\n\n".join([*page, headline, *told])).article
    assert article.body.split("\n\n") == list(paragraphs)
    last = [*paragraphs[:3], f"{CAPTION}.", "Photo: Ann Holm"]
    assert read("\n\n".join([*page, headline, *last])).article.body.endswith(f"{CAPTION}.")


@pytest.mark.parametrize("line", ["Ann Holm/The Quay Post", "Ann Holm / Harbour News Agency", "(Ann Holm/Reuters)"])
def test_a_photographer_and_a_house_are_a_credit(line: str, paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n\n".join([headline, paragraphs[0], line, *paragraphs[1:]]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)


@pytest.mark.parametrize("line", ["Ann Holm/Jens Brandt", "Los Angeles/The Quay Post", "Boats/The Quay Post"])
def test_other_lines_with_a_stroke_are_none(line: str, paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n\n".join([headline, paragraphs[0], line, *paragraphs[1:]]))
    assert "caption.name-and-house" not in {piece.rule for piece in reading.pieces}


def test_the_page_s_title_above_a_credit_is_no_caption(paragraphs: tuple[str, ...], headline: str) -> None:
    menu = ["U.S.", "World", "Sport", "N.F.L.", "Harbour", "The weekly letter from the harbour has been sent to you all, and it is on its way now to you."]
    told = [f"{headline} - The Quay Post", *menu, headline, "Photo: Ann Holm", "By Ada Holm", *paragraphs]
    assert read("\n".join(told)).article.headline == headline


def test_a_marked_heading_above_a_credit_is_no_caption(paragraphs: tuple[str, ...], headline: str) -> None:
    notice = "The weekly letter from the harbour has been sent to you all, and it is on its way now to you, it says here."
    told = [notice, f"# {headline}", "Photo: Ann Holm", "By Ada Holm", *paragraphs]
    labels = {piece.label for piece in read("\n\n".join(told)).pieces if headline in piece.span.of("\n\n".join(told))}
    assert Label.CAPTION not in labels
