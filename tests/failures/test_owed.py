"""What is still owed: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from newsparse import Kind, Label, parse_text, read
from newsparse._read.text import read_text

HEADLINE = "Harbour town votes to keep its last ferry"
FIRST = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat."
)
SECOND = (
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council."
)


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


def body(*lines: str) -> list[str]:
    return parse_text("\n\n".join([HEADLINE, *lines])).body.split("\n\n")


@owed("a line that opens with » or ” is taken for the end of the line before it: many languages open quotes so")
@pytest.mark.parametrize("quoted", ["»Wir haben heute Zeit gewonnen«, sagte", "”Vi har vunnit tid i dag”, sade"])
def test_a_quote_that_opens_a_paragraph_does_not_join_the_line_before(quoted: str) -> None:
    first = "Der Stadtrat nahm am Dienstag nach langer Debatte den Antrag auf Schließung des alten Bades zurück"
    second = f"{quoted} die Baudezernentin nach der Sitzung, die bis in die Nacht gedauert hatte, vor dem Rathaus."
    assert [block.text for block in read_text(f"{first}\n{second}").blocks] == [first, second]


@owed("invisible characters written as entities stay: they are looked for before entities are read")
@pytest.mark.parametrize("hidden", ["&shy;", "&#173;", "&#8203;", "&ZeroWidthSpace;", "&#xFEFF;"])
def test_an_invisible_entity_leaves_no_trace(hidden: str) -> None:
    (block,) = read_text(f"Crews of the nor{hidden}thern ferry line went back to work on Tuesday.").blocks
    assert "northern ferry line" in block.text


@owed("a source that holds no other odd space keeps a rarer one (en space, unit separator) as it is")
@pytest.mark.parametrize("space", ["\u2002", "\u2007", "\u205f", "\x1f"])
def test_any_space_becomes_one_space(space: str) -> None:
    (block,) = read_text(f"Crews of the northern{space}ferry line went back to work on Tuesday.").blocks
    assert "northern ferry line" in block.text


@owed("headlines of like length in a row look like one text wrapped at that width, and become one paragraph")
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


@owed("a first piece of few letters with a capital is not joined to the name that a link cut from it")
def test_a_short_first_piece_joins_the_name_after_it() -> None:
    lines = ["The survey, led by", "Tom Abara", "for the county trust, found 214 kinds of moth in eleven nights."]
    assert [block.text for block in read_text("\n".join(lines)).blocks] == [" ".join(lines)]


@owed("a paragraph of 46 ideographs counts as a short line, so menus decide the language")
def test_menus_in_english_do_not_outvote_a_story_in_chinese() -> None:
    menus = "\n".join(["Home", "News", "Sign in", "Follow us on Facebook", "The latest from our newsroom"] * 3)
    text = "渡轮星期二早上离开港口，船上有二百一十二名乘客和一箱鸽子，市长说别无选择，而且潮水来得正是时候。"
    assert read_text(f"{menus}\n{text}\n{menus}").language == "zh"


@owed("each line of a menu in small letters is tried as the start of a paragraph, 200 lines on")
def test_a_menu_in_small_letters_costs_no_more_than_one_in_capitals() -> None:
    small = "\n".join(f"harbour and the ferry {chr(97 + i % 26)}" for i in range(400))
    assert calls(small) <= 3 * calls(small.title())


@owed("a sentence of 25 characters or fewer counts for nothing, so the story ends before it")
@pytest.mark.parametrize("short", ["Nobody was hurt.", "AFP denied it.", "“No,” she said."])
def test_a_very_short_sentence_at_the_end_stays(short: str) -> None:
    assert body(FIRST, SECOND, short) == [FIRST, SECOND, short]


@owed("a sentence of 25 characters or fewer counts for nothing, so the story begins after it")
def test_a_very_short_sentence_at_the_beginning_stays() -> None:
    assert body("It was close in the end.", FIRST, SECOND) == ["It was close in the end.", FIRST, SECOND]


@owed("a text of one short sentence has no body")
def test_a_text_of_one_short_sentence_is_its_body() -> None:
    assert parse_text("Nobody was hurt.").body == "Nobody was hurt."


@owed("a sign of copyright and a year takes any line that ends in any way")
def test_a_sentence_that_quotes_a_copyright_line_stays() -> None:
    line = "The sign © 2024 was painted on the hull, she said."
    assert body(FIRST, line, SECOND) == [FIRST, line, SECOND]


@owed("a phrase for lines about authors is stronger than the byline that the line is")
def test_written_by_a_person_is_a_byline() -> None:
    assert parse_text("\n\n".join([HEADLINE, "Written by Ada Holm", FIRST, SECOND])).authors == ("Ada Holm",)


@owed("the icon of an envelope is no network's, so the row that holds it stays")
def test_an_icon_of_mail_belongs_to_a_share_row() -> None:
    assert body(FIRST, "fa-facebook-f fa-twitter fa-envelope", SECOND) == [FIRST, SECOND]


@owed("a caption is known by a credit that begins the line, not by one that ends it")
@pytest.mark.parametrize(
    "line",
    [
        "A ferry leaves the pier at first light on Monday. Photo: Mira Lund/Harbour Post",
        "A hawk moth rests on a trap at the old quarry. (Photo: Dora Whitfield)",
        "The crew of the ferry in the rain. Image: Getty",
    ],
)
def test_a_line_that_ends_with_its_credit_is_a_caption(line: str) -> None:
    article = parse_text("\n\n".join([HEADLINE, line, FIRST, SECOND]))
    assert (article.captions, article.headline, article.body) == ((line,), HEADLINE, f"{FIRST}\n\n{SECOND}")


@owed("a dateline on a line of its own stands outside the story, where none is looked for")
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


@owed(
    "the place of a dateline in the source is counted in characters, and an entity is more than the one it stands for"
)
def test_a_dateline_with_an_entity_is_quoted_whole() -> None:
    source = f"{HEADLINE}\n\nLONDON, Jan&nbsp;30, 2024 (Reuters) - {FIRST}"
    dateline = parse_text(source).dateline
    assert dateline is not None
    assert dateline.raw.rstrip(" -") == "LONDON, Jan&nbsp;30, 2024 (Reuters)"


@owed("the items of a list look like loose lines of a menu, whatever leads in to them")
def test_a_list_after_a_colon_stays() -> None:
    lead, last = (
        "The rules, which fill less than a page, allow the following and little else:",
        "Dogs may not swim there.",
    )
    items = ["a towel and a flask", "a bell or a whistle"]
    article = parse_text("\n\n".join([HEADLINE, FIRST, SECOND, lead, *(f"- {item}" for item in items), last]))
    assert [p.text for p in article.paragraphs if p.kind is Kind.LIST_ITEM] == items


def calls(text: str) -> int:
    """Calls of functions, in Python and in C, that it takes to parse ``text``."""
    parse_text(text)
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        parse_text(text)
    finally:
        sys.setprofile(None)
    return count
