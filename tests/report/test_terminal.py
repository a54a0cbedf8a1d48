"""The drawing shows every word of the source, and says of each removed line why."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Label, Paragraph, Piece, Reading, Span, Verdict, read
from newsparse.report import Colour, draw

SOURCE = "OSLO: Boats left.\n\nALSO READ: Trains late\nagain\n\n\nSnow fell."
READING = Reading(
    Article(paragraphs=(Paragraph("OSLO: Boats left.", opening=6), Paragraph("Snow fell."))),
    SOURCE,
    (
        Piece(Span(0, 6), Label.DATELINE, "dateline.opening"),
        Piece(Span(6, 19), Label.PARAGRAPH, "body.kept"),
        Piece(Span(19, 49), Label.RELATED, "en.also-read"),
        Piece(Span(49, len(SOURCE)), Label.PARAGRAPH, "body.kept"),
    ),
    Verdict.ARTICLE,
)
MARK = re.compile(r"^(?:\[-[a-z-]+ [\w.-]+-\]|[a-z -]{10} \|)(?: |$)", re.MULTILINE)
ANSI = re.compile(r"\x1b\[\d+m")


def test_each_line_has_its_mark() -> None:
    assert draw(READING).splitlines() == [
        "  dateline | OSLO:",
        " paragraph | Boats left.",
        "",
        "[-related en.also-read-] ALSO READ: Trains late",
        "[-related en.also-read-] again",
        "",
        " paragraph | Snow fell.",
        "",
        "= article; kept 3, removed 1: related 1",
    ]


def test_lines_fit_where_a_width_is_given() -> None:
    source = "word " * 40
    reading = Reading(Article(), source, (Piece(Span(0, 200), Label.PARAGRAPH, "body.kept"),), Verdict.ARTICLE)
    lines = draw(reading, width=60).splitlines()
    assert len(lines) > 5
    assert max(map(len, lines)) <= 60
    assert lines[1].startswith("           | word")


def test_colour_only_adds_colour() -> None:
    drawn = draw(READING, colour=Colour.ANSI)
    assert "\x1b[31m[-related" in drawn
    assert ANSI.sub("", drawn) == draw(READING)


def test_a_source_cannot_command_the_terminal() -> None:
    assert "\x1b" not in draw(read("Crews went back\x1b[2J to work on Tuesday.\x07"))


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw(read("")) == "= empty; kept 0, removed 0"


@given(st.text("ab .:\n\t#-ALSO READ", max_size=200))
def test_every_word_of_the_source_is_drawn(source: str) -> None:
    drawn = MARK.sub("", draw(read(source)).rpartition("= ")[0])
    assert "".join(drawn.split()) == "".join(source.split())
