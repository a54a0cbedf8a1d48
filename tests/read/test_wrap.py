"""Whether a text was wrapped at a fixed width."""

from __future__ import annotations

import textwrap

import pytest

from newsparse._read.text import read_text

PARAGRAPHS = (
    "The guild of clockmakers and the union of its apprentices ended a dispute of seven weeks on Thursday by agreeing "
    "that the lunch hour shall last sixty minutes, measured by the clock on the church tower and by no other.",
    "The quarrel began in January, when a foreman set the workshop clock forward and eleven apprentices, who had "
    "trusted it, came back to find the gate locked and their wages docked. Nobody could say who had told him to.",
    "Under the agreement the tower clock will be checked on the first Monday of each month by one person from either "
    "side, and a record of its error kept in a book that anyone may read.",
)


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source).blocks]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 100])
def test_wrapped_paragraphs_come_back_whole(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(text, width) for text in PARAGRAPHS)
    assert texts(wrapped) == list(PARAGRAPHS)


@pytest.mark.parametrize("width", [66, 72, 80])
def test_an_indent_may_part_the_paragraphs(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(text, width, initial_indent="    ") for text in PARAGRAPHS)
    assert " ".join(texts(wrapped)) == " ".join(PARAGRAPHS)


def test_wrapping_with_another_break_is_wrapping() -> None:
    wrapped = "\r\n\r\n".join(textwrap.fill(text, 72).replace("\n", "\r\n") for text in PARAGRAPHS)
    assert texts(wrapped) == list(PARAGRAPHS)


def test_a_paragraph_a_line_is_not_wrapped() -> None:
    assert texts("\n".join(PARAGRAPHS * 3)) == list(PARAGRAPHS * 3)


def test_short_sentences_in_a_row_are_not_wrapped() -> None:
    lines = [f"The boat that left the quay at {hour} came back before the tide had turned." for hour in range(1, 12)]
    assert texts("\n".join(lines)) == lines


def test_a_bullet_begins_a_paragraph_of_a_wrapped_text() -> None:
    wrapped = (
        textwrap.fill(PARAGRAPHS[0], 72) + "\n- a towel and a flask\n- a bell\n" + textwrap.fill(PARAGRAPHS[1], 72)
    )
    assert texts(wrapped) == [PARAGRAPHS[0], "a towel and a flask", "a bell", PARAGRAPHS[1]]
