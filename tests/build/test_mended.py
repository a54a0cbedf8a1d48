"""What once went wrong, with the line that failed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import Kind, Label, parse_text, read
from newsparse._read.text import read_text

Cost = Callable[..., float]

HEADLINE = "Harbour town votes to keep its last ferry"
FIRST = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat."
)
SECOND = (
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council."
)


def body(*lines: str) -> list[str]:
    return parse_text("\n\n".join([HEADLINE, *lines])).body.split("\n\n")


@pytest.mark.parametrize("hidden", ["&shy;", "&#173;", "&#8203;", "&ZeroWidthSpace;", "&#xFEFF;"])
def test_an_invisible_entity_leaves_no_trace(hidden: str) -> None:
    (block,) = read_text(f"Crews of the nor{hidden}thern ferry line went back to work on Tuesday.").blocks
    assert "northern ferry line" in block.text


def test_headlines_in_a_row_are_not_one_wrapped_paragraph() -> None:
    lines = [
        "Council tax to rise by five percent from April, says mayor",
        "Baker finds Roman coin in a sack of flour from the old mill",
        "Bus drivers call off their strike after a night of talks",
        "Five owls to listen for in the woods behind the station",
        "Beetle thought lost is found under a bus shelter again",
        "Bats take over the signal box that nobody wanted to buy",
    ]
    assert [block.text for block in read_text("\n".join(lines)).blocks] == lines


def test_a_short_first_piece_joins_the_name_after_it() -> None:
    lines = ["The survey, led by", "Tom Abara", "for the county trust, found 214 kinds of moth in eleven nights."]
    assert [block.text for block in read_text("\n".join(lines)).blocks] == [" ".join(lines)]


def test_menus_in_english_do_not_outvote_a_story_in_chinese() -> None:
    menus = "\n".join(["Home", "News", "Sign in", "Follow us on Facebook", "The latest from our newsroom"] * 3)
    text = "渡轮星期二早上离开港口，船上有二百一十二名乘客和一箱鸽子，市长说别无选择，而且潮水来得正是时候。"
    assert read_text(f"{menus}\n{text}\n{menus}").language == "zh"


def test_a_menu_in_small_letters_costs_no_more_than_one_in_capitals(calls: Cost) -> None:
    small = "\n".join(f"harbour and the ferry {chr(97 + i % 26)}" for i in range(400))
    for text in (small, small.title()):  # phrase files are read once a process
        parse_text(text)
    assert calls(parse_text, small) <= 3 * calls(parse_text, small.title())


@pytest.mark.parametrize("short", ["Nobody was hurt.", "AFP denied it.", "“No,” she said."])
def test_a_very_short_sentence_at_the_end_stays(short: str) -> None:
    assert body(FIRST, SECOND, short) == [FIRST, SECOND, short]


def test_a_very_short_sentence_at_the_beginning_stays() -> None:
    assert body("It was close in the end.", FIRST, SECOND) == ["It was close in the end.", FIRST, SECOND]


def test_a_text_of_one_short_sentence_is_its_body() -> None:
    assert parse_text("Nobody was hurt.").body == "Nobody was hurt."


def test_an_icon_of_mail_belongs_to_a_share_row() -> None:
    assert body(FIRST, "fa-facebook-f fa-twitter fa-envelope", SECOND) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "place"), [("Washington (AFP)", "Washington"), ("OSLO, Norway (AFP) —", "OSLO, Norway")]
)
def test_a_dateline_on_a_line_of_its_own(line: str, place: str) -> None:
    source = "\n\n".join([HEADLINE, line, FIRST, SECOND])
    reading = read(source)
    assert reading.article.dateline is not None
    assert reading.article.dateline.places == (place,)
    assert reading.article.dateline.span.of(source) == reading.article.dateline.raw
    assert reading.article.body == f"{FIRST}\n\n{SECOND}"
    assert [piece.span.of(source).strip() for piece in reading.pieces if piece.label is Label.DATELINE] == [line]


def test_a_dateline_with_an_entity_is_quoted_whole() -> None:
    source = f"{HEADLINE}\n\nLONDON, Jan&nbsp;30, 2024 (Reuters) - {FIRST}"
    dateline = parse_text(source).dateline
    assert dateline is not None
    assert dateline.raw.rstrip(" -") == "LONDON, Jan&nbsp;30, 2024 (Reuters)"


def test_a_list_after_a_colon_stays() -> None:
    lead, last = (
        "The rules, which fill less than a page, allow the following and little else:",
        "Dogs may not swim there.",
    )
    items = ["a towel and a flask", "a bell or a whistle"]
    article = parse_text("\n\n".join([HEADLINE, FIRST, SECOND, lead, *(f"- {item}" for item in items), last]))
    assert [p.text for p in article.paragraphs if p.kind is Kind.LIST_ITEM] == items
