"""Markdown as html2text writes it: links, pictures, and lines broken at 78 characters."""

from __future__ import annotations

import pytest

from newsparse import Kind, Label, read
from newsparse._model.page import Note
from newsparse._read.notation import note_of, unlinked
from newsparse._read.text import read_text

STORY = """# Harbour town votes to keep its last ferry

By: [Ada Holm](https://post.example/people/ada-holm-of-the-desk/) January
30, 2024 3:21 PM

![The ferry at the quay on the day of the
vote](https://post.example/pictures/2024/ferry-at-the-quay.jpg)

Voters in the old fishing port chose on Tuesday to keep the ferry that has
[linked](https://post.example/links/) them with the mainland like the [last
steamer](https://post.example/steamer/), a boat that eventually eliminated the
need for a bridge and set the stage for the island "as it is".

At a meeting in the [house of the harbour
council](/harbour/council-2024-01.html), members of the council showed a slew
of figures for the old boat, including the live count of its passengers on a
wall, and said that they would not sell it for less than 4.2 million pounds.

Under the plan the council will spend the money over six years on a new engine,
a lift for wheelchairs and repairs to the hull, which was last painted in the
summer of 2011, when the band of the school played on the quay and the mayor
read a poem of forty lines, none of which the wind left to be heard by anybody
who stood more than three steps away from the rail.

  * [Home](https://post.example/)
  * [News](/news)
  * [Baker finds Roman coin in a sack of flour from the old
mill](https://post.example/2024/01/29/baker-finds-roman-coin.html)

The next sailing is due to leave on Wednesday morning, weather permitting, it
said, with the mayor and the school band on board and a crate of pigeons.
"""


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("[Type](http://a.example/q?t=The ferry stays&x=1) now", "Type now"),
        ("[a \\[short\\] note](/x) in it", "a \\[short\\] note in it"),
        ("[Sort](javascript:Post\\(new Options\\(\"a\", true\\)\\)) by date", "Sort by date"),
        ("He [sic](as printed in the paper) was late.", "He [sic](as printed in the paper) was late."),
        ("Array[0](1 of 2)", "Array[0](1 of 2)"),
    ],
)
def test_links_lose_their_addresses(line: str, text: str) -> None:
    assert unlinked(line) == text


@pytest.mark.parametrize(
    ("raw", "note"),
    [
        ("[Read the\nreport](/r)", Note.LINK),
        ("1. [Read](/r)", Note.LINK),
        ("[Ada Holm](/ada) and [Jens Brandt](/jens)", Note.LINK),
        ("![](/a.gif)", Note.PICTURE),
        ("[Read](/r) it twice, said the mate of the boat", None),
    ],
)
def test_what_a_line_is_from_end_to_end(raw: str, note: Note | None) -> None:
    assert note_of(raw) is note


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_broken_at_a_width_are_joined_though_addresses_keep_some_long(end: str) -> None:
    article = read(STORY.replace("\n", end)).article
    assert [paragraph.text.split()[0] for paragraph in article.paragraphs] == ["Voters", "At", "Under", "The"]
    assert "like the last steamer, a boat that eventually" in article.body
    assert "house of the harbour council, members" in article.body


def test_menus_teasers_and_alternative_texts_go() -> None:
    reading = read(STORY)
    removed = {piece.rule: piece.label for piece in reading.removed}
    assert removed["notation.picture"] is Label.UI
    assert removed["notation.link-line"] is Label.RELATED
    assert "Roman coin" not in reading.article.body


def test_the_date_beside_a_name_is_that_of_the_story() -> None:
    assert str(read(STORY).article.date) == "2024-01-30"


def test_a_paragraph_that_is_a_link_stays_and_so_does_a_headline() -> None:
    text = (
        "# [Harbour town votes to keep its last ferry](/ferry)\n\n"
        "[Voters in the old fishing port chose on Tuesday to keep the ferry that links them with the town.](/ferry)\n\n"
        "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes.\n"
    )
    article = read(text).article
    assert article.headline == "Harbour town votes to keep its last ferry"
    assert article.body.startswith("Voters in the old fishing port chose")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_break_that_is_meant_stays_one(end: str) -> None:
    source = f"{STORY}\nThe boat stays.  \n[Read](/r) on.\n".replace("\n", end)
    blocks = [block.text for block in read_text(source).blocks]
    assert blocks[-2:] == ["The boat stays.", "Read on."]


TABLES = (
    "| Boat | Built | Seats |\n|------|-------|------:|\n| Old ferry | 1911 | 212 |\n| Fast boat | 2023 | 90 |",
    "Boat | Built | Seats\n---|---|---\nOld ferry | 1911 | 212\nFast boat | 2023 | 90",
)


@pytest.mark.parametrize("table", TABLES)
def test_the_rows_of_a_table_are_kept_as_rows(table: str) -> None:
    first, last = STORY.split("\n\n")[3:5]
    article = read(f"{first}\n\n{table}\n\n{last}").article
    rows = [paragraph.text for paragraph in article.paragraphs if paragraph.kind is Kind.TABLE_ROW]
    assert rows == ["Boat | Built | Seats", "Old ferry | 1911 | 212", "Fast boat | 2023 | 90"]


def test_a_table_of_links_is_no_table_and_a_row_of_bars_is_none() -> None:
    first, last = STORY.split("\n\n")[3:5]
    links = "[Home](/) | [News](/news)\n---|---\n[Sport](/sport) | [Weather](/weather)"
    for text in (links, "Home | News | Sport", "Home | News\n----------"):
        article = read(f"{first}\n\n{text}\n\n{last}").article
        assert not any(paragraph.kind is Kind.TABLE_ROW for paragraph in article.paragraphs)


def test_links_whose_addresses_stand_apart_lose_their_marks_and_the_list_goes() -> None:
    first = "Voters in the old fishing port chose on Tuesday to keep the ferry that links them with the mainland."
    story = f"{first}\n\nThe [old boat][1] was built by the [Ellis brothers][2], said the mate of the boat on Tuesday."
    reading = read(f"{story}\n\n   [1]: https://post.example/boat\n   [2]: /ellis\n")
    assert reading.article.body.endswith("The old boat was built by the Ellis brothers, said the mate of the boat on Tuesday.")
    assert [piece.rule for piece in reading.removed] == ["shape.link-address"] * 2
    assert read(f"{first}\n\nHe read array[a][1] aloud to all of them, and twice.").article.body.count("[a][1]") == 1


@pytest.mark.parametrize("marks", ["[2]", "[2][3]", "²", "†"])
def test_a_sentence_closes_before_the_marks_of_its_notes(marks: str) -> None:
    last = "The count gave the old boat 61 percent of the votes, said Moira Ellis of the district council."
    body = read(f"Ferry kept after nine days\n\nThe boat stays for good, the mayor said.{marks}\n\n{last}").article.body
    assert body.startswith("The boat stays for good")


def test_a_list_of_links_that_a_clause_leads_in_to_stays() -> None:
    first = "Voters in the old fishing port chose on Tuesday to keep the ferry that links them with the mainland."
    links = "* [The engine](/engine)\n* [The lift for wheelchairs](/lift)"
    lead = "The plan that the council has put before the voters has two parts:"
    assert read(f"{first}\n\n{lead}\n\n{links}\n\n{first[:-1]}, it said.").article.body.count("The lift for wheelchairs") == 1
    assert "The lift" not in read(f"{first}\n\nFiled under:\n\n{links}\n\n{first[:-1]}, it said.").article.body
