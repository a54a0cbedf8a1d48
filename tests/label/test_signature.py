"""Bylines, date lines and agencies on a line of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, parse_text

Put = Callable[..., Any]


@pytest.mark.parametrize(
    "line",
    ["By Ada Holm", "By Ada Holm and Jens de Vries", "BY ADA HOLM", "By Ada Holm, Staff Writer", "Written by Ada Holm"],
)
def test_takes_a_byline(put: Put, head: object, line: str) -> None:
    assert put(line, at=head).label is Label.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        "By the time they came, it was dark",
        "By Tuesday the harbour was empty.",
        "By Ada Holm's count, nine boats had sunk.",
        "By far the oldest boat in the harbour is hers.",
    ],
)
def test_leaves_a_sentence_that_begins_so(put: Put, line: str) -> None:
    assert put(line).label is not Label.BYLINE


def test_a_word_alone_takes_the_name_under_it(put: Put, head: object) -> None:
    assert put("By", "Ada Holm", at=head).rule == "byline.word-then-name"


def test_a_word_alone_leaves_a_sentence_under_it(put: Put, head: object) -> None:
    assert put("By", "The harbour was empty on Tuesday morning.", at=head).kept


@pytest.mark.parametrize(
    "line", ["Tue Jan 30 2024", "30 January 2024", "January 30, 2024 10:15", "2024-01-30", "30.01.2024"]
)
def test_takes_a_date_line(put: Put, head: object, line: str) -> None:
    assert put(line, at=head).label is Label.DATE


@pytest.mark.parametrize(
    "line",
    [
        "On 30 January the council met.",
        "January was wet, and February was wetter.",
        "In 2024 the ferry carried 90,000 passengers.",
        "May 2 come, the song begins, and May 3 go.",
    ],
)
def test_leaves_a_sentence_that_names_a_day(put: Put, line: str) -> None:
    assert put(line).kept


@pytest.mark.parametrize("line", ["(Reuters)", "(AFP)", "Reuters"])
def test_takes_an_agency_alone_at_the_end(put: Put, tail: object, line: str) -> None:
    assert put(line, at=tail).label is Label.AGENCY_TAIL


@pytest.mark.parametrize(
    "line", ["Reuters reported the deal first, the court heard.", "AFP denied that it had ever seen the list."]
)
def test_leaves_a_sentence_about_an_agency(put: Put, tail: object, line: str) -> None:
    assert put(line, at=tail).kept


@pytest.mark.parametrize(
    ("line", "persons"),
    [
        ("By Ada Holm and Jens de Vries", ("Ada Holm", "Jens de Vries")),
        ("By Ada Holm, Staff Writer", ("Ada Holm",)),
        ("By Ada Holm ada.holm@harbour.example", ("Ada Holm",)),
        ("By Reuters", ()),
        ("By Staff Writer", ()),
    ],
)
def test_only_persons_are_authors(paragraphs: tuple[str, ...], headline: str, line: str, persons: tuple[str]) -> None:
    article = parse_text("\n".join([headline, line, *paragraphs]))
    assert article.authors == persons


@pytest.mark.parametrize(
    "line", ["Ada Holm, Staff Writer", "Ada Holm | Senior Reporter", "Ada Holm, The Post Sports Writer"]
)
def test_a_name_and_a_job_above_the_story_are_its_byline(line: str, paragraphs: tuple[str, ...], headline: str) -> None:
    for below in ([], ["14 March 2024"]):
        article = parse_text("\n".join([headline, line, *below, *paragraphs]))
        assert (article.headline, article.byline, article.authors) == (headline, line, ("Ada Holm",))


@pytest.mark.parametrize("line", ["Ada Holm, Wet and Cold", "Ada Holm, Last Reporter of the Islands, Is Dead"])
def test_a_headline_that_names_somebody_is_no_byline(line: str, paragraphs: tuple[str, ...]) -> None:
    article = parse_text("\n".join([line, "14 March 2024", *paragraphs]))
    assert (article.headline, article.byline) == (line, None)


@pytest.mark.parametrize("line", ["(Reuters)", "(dpa/lno)", "/БТА/", "Source: Reuters"])
def test_takes_an_agency_in_brackets_or_behind_source_between_paragraphs(put: Put, line: str) -> None:
    assert put(line).label is Label.AGENCY_TAIL


def test_leaves_a_bare_agency_between_paragraphs(put: Put) -> None:
    assert put("Reuters").kept


@pytest.mark.parametrize(
    "line",
    [
        "Ada Holm is a senior reporter in Graz and writes about harbours.",
        "Ada van der Holm is the harbour correspondent of this paper.",
        "Ada Holm – reporter, Graz",
    ],
)
def test_takes_what_is_said_of_the_author_at_the_end(put: Put, tail: object, line: str) -> None:
    assert put(line, at=tail).label is Label.AUTHOR_BIO


@pytest.mark.parametrize(
    "line",
    [
        "Ada Holm told a reporter in Graz that the boat would sail.",
        "Ada Holm, editor of the Harbour Post, said the paper would print the list.",
        "Moira Ellis is a reporter as well as a keeper of bees.",
        "Ada Holm is a keeper of bees and will not sail.",
    ],
)
def test_leaves_a_last_sentence_about_a_person(put: Put, tail: object, line: str) -> None:
    assert put(line, at=tail).kept


def test_leaves_a_reporter_in_the_story(put: Put) -> None:
    assert put("Ada Holm is a senior reporter in Graz and writes about harbours.").kept


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("muelle.example líder en los diarios más leídos de la costa.", True),
        ("muelle24.example, il giornale della costa, con tutte le notizie", True),
        ("Harbour.example declined to comment.", False),
        ("Harbour.example, which sells the tickets, said that it was for the old boat.", False),
    ],
)
def test_a_sites_line_in_another_language_below_the_story_goes(
    paragraphs: tuple[str, ...], headline: str, line: str, *, goes: bool
) -> None:
    body = parse_text("\n".join([headline, *paragraphs, line])).body.split("\n\n")
    assert body == [*paragraphs, *([] if goes else [line])]
    assert parse_text("\n".join([headline, *paragraphs[:3], line, paragraphs[3]])).body.count(line) == 1
