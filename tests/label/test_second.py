"""What is weighed by its neighbours: teasers under a heading, loose lines beside residue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, read

Put = Callable[..., Any]


@pytest.mark.parametrize("heading", ["Related", "Related stories", "Most read", "Read more"])
def test_takes_the_teasers_under_a_heading(put: Put, heading: str) -> None:
    fate = put(heading, "Baker finds Roman coin in a sack of flour", "Bus drivers call off their strike")
    assert (fate.label, fate.rule) == (Label.RELATED, "related.under-heading")


@pytest.mark.parametrize("heading", ["Related", "Most read"])
def test_leaves_the_paragraph_under_a_heading(put: Put, heading: str) -> None:
    assert put(heading, "Baker finds Roman coin", "The baker, who is 81, kept the coin for a week.").kept


def test_leaves_a_subhead_beside_no_residue(put: Put) -> None:
    assert put("A narrow margin").kept


def test_takes_a_loose_line_beside_residue(put: Put, tail: object) -> None:
    assert not put("Advertisement", "Baker finds Roman coin in a sack of flour", at=tail).kept


def test_leaves_a_subhead_under_an_advertisement(put: Put) -> None:
    assert put("Advertisement", "A narrow margin").kept


def test_takes_two_loose_lines_in_a_row(put: Put) -> None:
    assert not put("Baker finds Roman coin in a sack of flour", "Bus drivers call off their strike").kept


def test_leaves_a_list_of_data(put: Put) -> None:
    lines = [
        f"{town}: {votes} votes" for town, votes in (("Oban", 540), ("Tiree", 98), ("Mallaig", 661), ("Ullapool", 872))
    ]
    assert put(*lines).kept


def test_leaves_a_kicker_and_a_subhead_where_no_page_is_around(put: Put) -> None:
    assert put("THE VOTE", "A narrow margin for the old boat").kept


def test_takes_a_kicker_and_a_teaser_where_a_page_is_around(put: Put) -> None:
    assert not put("Advertisement", "The vote", "Baker finds Roman coin in a sack of flour").kept


def test_leaves_a_few_lines_of_scores(put: Put) -> None:
    assert put("Oban 24 16 15 9 – 64", "Tiree 9 5 5 9 – 28").kept


def test_a_headline_three_times_in_a_row_is_no_list(put: Put) -> None:
    line = "Baker finds Roman coin in a sack of flour"
    assert not put(line, line, line, "Bus drivers call off their strike in town").kept


def test_takes_questions_among_the_teasers_under_a_heading(put: Put) -> None:
    assert not put("Related", "Who moved the statue?", "Baker finds Roman coin in a sack of flour").kept
    assert not put("Related", "Baker finds Roman coin in a sack of flour", "Who moved the statue?").kept
    fate = put("Related", "Who moved the statue?", "Baker finds Roman coin", "Where is the ferry now?")
    assert fate.rule == "related.under-heading"


def test_leaves_a_question_that_opens_the_story_again_under_a_heading(put: Put) -> None:
    assert put("Related", "And who will pay for it all?").kept


def test_takes_the_list_under_tags(put: Put) -> None:
    fate = put("Tags:", "ferry, harbour, northern line, vote, old boats")
    assert (fate.label, fate.rule) == (Label.TAGS, "tags.under-heading")


def test_leaves_a_sentence_with_commas_under_tags(put: Put) -> None:
    assert put("Tags:", "She packed a lamp, a net, a crate, a bell, and left.").kept


def test_a_date_between_teasers_does_not_close_their_heading(put: Put) -> None:
    lines = [
        "3 May 2024",
        "Baker finds Roman coin in a sack of flour",
        "2 May 2024",
        "Bus drivers call off their strike",
    ]
    assert put("Related", *lines).rule == "related.under-heading"


def test_leaves_a_line_that_stops_at_a_comma_only_a_sentence_goes_on_after(headline: str) -> None:
    lines = [
        "また、そのほかにも、",
        "古い船を小さく分けて売るような行為や、",
        "港の規則に反すると判断される場合があります。",
    ]
    told = ["港の町の議会は火曜日、古い渡し船を残すことを決めたと、町長は記者団に語った。", *lines]
    end = "次の便は水曜日の朝に出る予定で、町長と学校の楽隊が乗り、船倉には鳩の入った箱が積まれる。"
    assert read("\n".join([*told, end])).article.body.split("\n\n") == [told[0], "".join(lines), end]
    assert read("\n\n".join([*told, end])).article.body.split("\n\n") == [*told, end]


@pytest.mark.parametrize("close", ["! 🙂", " 🎉", "~"])
def test_leaves_lines_that_a_smile_or_a_tilde_closes(put: Put, close: str) -> None:
    first = f"The park by the quay was filled with the scent of autumn{close}"
    assert put(first, f"We hope that all of you will come to see the old boat soon{close}").kept


def test_takes_titles_that_a_smile_closes_if_they_are_short(put: Put) -> None:
    assert not put("Advertisement", "Baker finds Roman coin in a sack of flour", "Bus strike is over 🎉").kept


TEASERS = [
    "Baker finds Roman coin in a sack of flour",
    "Bus drivers call off their strike",
    "Heron nests on the town hall",
]


def test_takes_a_teaser_with_a_full_stop_in_the_midst_of_several(put: Put) -> None:
    lines = ["Related", *TEASERS, "Cruiser hits a bar. The owner is charged.", *TEASERS[::-1]]
    assert put(*lines).rule == "related.under-heading"


def test_leaves_a_short_paragraph_behind_teasers(put: Put) -> None:
    assert put("Related", *TEASERS, "Nobody was hurt, said Ellis, who had seen it all from the quay.").kept


def test_leaves_a_sentence_that_says_what_the_headline_says(paragraphs: tuple[str, ...]) -> None:
    headline = "The alarm was raised to the third of five steps on Tuesday, and all boats stayed in the harbour"
    lines = [headline, paragraphs[0], f"{headline}.", *paragraphs[1:]]
    assert [p.text for p in read("\n".join(lines)).article.paragraphs] == lines[1:]
    lines = [headline, paragraphs[0], headline, *paragraphs[1:]]
    assert [p.text for p in read("\n".join(lines)).article.paragraphs] == list(paragraphs)


SECTIONS = [
    ("Rabbit Island lager", "Sold at the old mill"),
    ("The Phoenix, a pale ale from the north", "Sold at the quay"),
    ("Old Jones stout in a cask", "Sold on the boat"),
    ("Breckan, a dark beer with honey", "Sold in the harbour"),
]


def test_the_titles_of_many_sections_stay_without_the_calls_under_them(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    lines, told = [headline, paragraphs[0]], [paragraphs[0]]
    last = "The last of them is sold on the quay, in a cask that the old man has mended with his own hands."
    for (title, call), paragraph in zip(SECTIONS, [*paragraphs[1:], last], strict=False):
        lines += [title, call, paragraph]
        told += [title, paragraph]
    assert read("\n\n".join(lines)).article.body.split("\n\n") == told


def test_pairs_of_lines_between_the_paragraphs_of_a_flattened_page_go(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    lines = ["Home", "News", "© 2024 Harbour Post", "We use cookies.", headline, paragraphs[0]]
    for (title, call), paragraph in zip(SECTIONS, paragraphs[1:], strict=False):
        lines += [title, call, paragraph]
    assert read("\n\n".join(lines)).article.body.split("\n\n") == list(paragraphs)


POINTS = ["The island keeps its old boat for good.", "The council pays for a new engine and a lift."]
NOTE = "This summary was generated by AI and checked by the desk."


@pytest.mark.parametrize("heading", ["Key points", "Related", "In brief"])
def test_the_points_of_a_summary_made_by_a_machine_go(paragraphs: tuple[str, ...], headline: str, heading: str) -> None:
    body = read("\n\n".join([headline, heading, *POINTS, NOTE, *paragraphs])).article.body
    assert body.split("\n\n") == list(paragraphs)


def test_the_points_below_its_note_go_where_a_button_closes_them(paragraphs: tuple[str, ...], headline: str) -> None:
    body = read("\n".join([headline, NOTE, "In brief", *POINTS, "Show more", *paragraphs])).article.body
    assert body.split("\n\n") == list(paragraphs)
    body = read("\n".join([headline, NOTE, *paragraphs])).article.body
    assert body.split("\n\n") == list(paragraphs)


def test_paragraphs_above_such_a_note_stay_where_no_heading_parts_them(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    body = read("\n\n".join([headline, *paragraphs, NOTE])).article.body
    assert body.split("\n\n") == list(paragraphs)


ITEMS = "* A report on the boat by the council\n* A map of the route that it takes"


@pytest.mark.parametrize("lead", [[], ["The plan has two parts:"], ["## What is in the plan"]])
def test_a_list_by_its_own_marks_between_paragraphs_stays(
    paragraphs: tuple[str, ...], headline: str, lead: list[str]
) -> None:
    body = read("\n\n".join([headline, paragraphs[0], *lead, ITEMS, *paragraphs[1:]])).article.body
    assert body.count("A map of the route that it takes") == 1
    assert all(line.strip("# ") in body for line in lead)


@pytest.mark.parametrize("items", [f"Related stories:\n\n{ITEMS}", ITEMS.replace("* ", "")])
def test_teasers_and_lines_without_marks_go_as_before(
    paragraphs: tuple[str, ...], headline: str, items: str
) -> None:
    body = read("\n\n".join([headline, paragraphs[0], items, *paragraphs[1:]])).article.body
    assert body.split("\n\n") == list(paragraphs)
