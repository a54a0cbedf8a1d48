"""Names that no word such as "by" opens, told by where they stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, parse_text

Put = Callable[..., Any]

TITLE = "Ferry strike on the northern line ends after three weeks"
SUMMARY = "Crews of the northern ferry line went back to work on Tuesday, and the harbour council will pay."
STORY = "\n".join(
    f"The {word} boats left the harbour at dawn, and the mayor said that the line would now sail every day of the year."
    for word in ("first", "last", "other")
)
DAY = "12 March 2024, 10:15"


@pytest.mark.parametrize("lead", ["", f"{SUMMARY}\n"])
@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (f"Ada Holm\n{DAY}", ("Ada Holm",)),
        (f"{DAY}\nAda Holm", ("Ada Holm",)),
        (f"Ada Holm Reporter\n{DAY}", ("Ada Holm",)),
        (f"ByAda Holm\n{DAY}", ("Ada Holm",)),
        (f"Ada Holm | Jens Bru\n{DAY}", ("Ada Holm", "Jens Bru")),
        (f"Ada Holm\nJens Bru\n{DAY}", ("Ada Holm", "Jens Bru")),
        (f"Ada Holm and Jens Bru QUAY TODAY\n{DAY}", ("Ada Holm", "Jens Bru")),
        ("Ada Holm\nSenior Politics Reporter", ("Ada Holm",)),
        (f"Ada Holm - {DAY}", ("Ada Holm",)),
        (f"{DAY} by Ada Holm", ("Ada Holm",)),
        (f"By Ada Holm {DAY}", ("Ada Holm",)),
        ("Ada Holm|Published 15 hours ago", ("Ada Holm",)),
        (f"Ada Holm Ada Holm\n{DAY}", ("Ada Holm",)),
        (f"Photo: Jens Bru\nAda Holm\n{DAY}", ("Ada Holm",)),
        (f"Author of the article:\nAda Holm\n{DAY}", ("Ada Holm",)),
    ],
)
def test_a_name_between_title_and_date_or_job_is_a_byline(lead: str, lines: str, authors: tuple[str, ...]) -> None:
    article = parse_text(f"{TITLE}\n{lead}{lines}\n{STORY}")
    assert article.authors == authors
    assert "Ada Holm" not in article.body
    assert article.headline == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        f"New York\n{DAY}",
        f"Quay News Agency\n{DAY}",
        f"HARBOUR NEWS\n{DAY}",
        "Ada Holm\nWet and Cold",
        f"Northern Line\n{DAY}",
        f"The Northern Line {DAY}",
        f"Weather warning - {DAY}",
        f"天冷抵抗力弱 齒源膿瘍患者多\n{DAY}",
        f"Live Video\n{DAY}",
        f"Quick Take\n{DAY}",
    ],
)
def test_what_is_no_name_there_is_no_person(lines: str) -> None:
    more = "Whoever has no time to row may take the quick boat, which the town has kept in the dock since the war, she said."
    assert parse_text(f"{TITLE}\n{lines}\n{STORY}\n{STORY[4:]}\n{STORY[8:]}\n{more}").authors == ()


def test_an_agency_above_the_date_is_a_byline_that_names_nobody() -> None:
    article = parse_text(f"{TITLE}\n{SUMMARY}\nAFP\n{DAY}\n{STORY}")
    assert (article.byline, article.authors) == ("AFP", ())


def test_a_name_that_ends_a_text_signs_it() -> None:
    assert parse_text(f"{TITLE}\n{STORY}\nAda Holm").authors == ("Ada Holm",)
    assert parse_text(f"{TITLE}\n{STORY}\nNorthern Boats").authors == ()
    assert parse_text(f"{TITLE}\nBy Jens Bru\n{STORY}\nAda Holm").authors == ("Jens Bru",)


def test_names_in_a_list_of_stories_are_no_byline() -> None:
    names = enumerate(("Ada Holm", "Jens Bru"))
    others = "\n".join(f"Another headline of the harbour {n}\n{name}\n{DAY}" for n, name in names)
    assert parse_text(f"{TITLE}\n{STORY}\n{others}").authors == ()


def test_a_name_that_begins_a_text_is_a_byline_unless_the_story_has_a_word_of_it() -> None:
    assert parse_text(f"Ada Holm\n{DAY}\n{STORY}").authors == ("Ada Holm",)
    assert parse_text(f"Northern Boats\n{DAY}\n{STORY}").headline == "Northern Boats"


@pytest.mark.parametrize(
    "line",
    [
        f"{DAY} • 2 min read",
        f"{DAY}Reading time: 5 min",
        f"Graz, {DAY}",
        f"By Reuters {DAY}",
        f"Ada Holm | {DAY}",
        f"Published {DAY} • Last updated 1 day ago • 2 minute read",
    ],
)
def test_a_date_beside_names_a_city_or_a_reading_time_is_read(line: str) -> None:
    article = parse_text(f"{TITLE}\n{SUMMARY}\n{line}\n{STORY}")
    assert (article.headline, article.date) == (TITLE, dt.date(2024, 3, 12))
    assert "2024" not in article.body


def test_a_date_beside_a_clause_is_none() -> None:
    assert "Boats sail again" in parse_text(f"{TITLE}\n{SUMMARY}\nBoats sail again {DAY}\n{STORY}\n{STORY}").text


@pytest.mark.parametrize("line", ["DeAnna Holm rows home", "VonMiller Holm", "Byron Holm"])
def test_a_glued_word_opens_a_byline_unless_it_is_a_name_s_own(put: Put, head: object, line: str) -> None:
    assert put(line, at=head).label is not Label.BYLINE


@pytest.mark.parametrize("line", ["By Ada Holm For Quay Online", "By Ada HolmReporter", "By&nbspAda Holm"])
def test_what_stands_behind_a_name_is_no_part_of_it(line: str) -> None:
    assert parse_text(f"{TITLE}\n{line}\n{STORY}").authors == ("Ada Holm",)


@pytest.mark.parametrize(
    ("line", "byline"),
    [("Ada Holm, QUAY TODAY", True), ("Ada Holm, The Harbour Post", True), ("Quay Stadium, Harbour", False), ("Ada Holm, wet and cold", False)],
)  # fmt: skip
def test_a_name_and_a_house_right_above_the_date_are_a_byline(
    line: str, byline: bool, paragraphs: tuple[str, ...], headline: str
) -> None:
    article = parse_text("\n".join([headline, line, "4:09 p.m. EDT July 18, 2013", *paragraphs]))
    assert (article.byline == line) is byline


def test_of_several_bylines_the_one_nearest_to_the_headline_counts() -> None:
    menu = "\n".join(["By Any Means", "Von Mensch zu Mensch", "Home", "Sports", "Markets", "Arts"])
    article = parse_text(f"{menu}\n{TITLE}\nBy Ada Holm\n{STORY}\n{STORY}\nMore stories\nBy Jens Bru")
    assert article.authors == ("Ada Holm",)


def test_a_name_right_under_the_headline_is_a_byline_where_names_alone_stand_in_capitals() -> None:
    story = "\n".join(
        f"Las {word} barcas salieron del puerto al alba, y el alcalde dijo que la línea navegará todos los días del año."
        for word in ("primeras", "últimas", "otras")
    )
    title = "La huelga de los transbordadores termina tras tres semanas"
    menu = "Portada\nDeportes\nEconomía\nOtra noticia del día\nPremios Nobel\nMás leídas"
    assert parse_text(f"{menu}\n{title}\nAda Holm\n{story}").authors == ("Ada Holm",)
    assert parse_text(f"{menu}\n{title}\nVarias barcas\n{story}").authors == ()
    assert parse_text(f"{TITLE}\nAudio Version\n{STORY}").authors == ()


def test_a_date_in_the_midst_of_the_story_is_another_s_where_several_stand() -> None:
    more = STORY.replace("boats", "ships")
    teasers = f"Baker finds a coin from the old port\n{DAY}\nMayor opens the new fish hall\n13 March 2024"
    assert parse_text(f"{TITLE}\n{STORY}\n{more}\n{more[3:]}\n{teasers}\n{STORY[9:]}").date is None
    assert parse_text(f"{TITLE}\n{STORY}\n{more}\n{more[3:]}\n{DAY}").date == dt.date(2024, 3, 12)


@pytest.mark.parametrize("line", ["Dec 31, 1969", "January 1, 1970", "1970-01-01"])
def test_the_zero_of_a_clock_is_no_date(line: str) -> None:
    assert parse_text(f"{TITLE}\n{line}\n{STORY}").date is None
