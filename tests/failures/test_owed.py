"""What is still owed: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import pytest

from newsparse import parse_text
from newsparse._read.text import read_text

STORY = (
    "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, and the first boat "
    "left the quay with a cake on its bridge, said the line."
)


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


@owed("a source that holds no other odd space keeps a rarer one (en space, unit separator) as it is")
@pytest.mark.parametrize("space", ["\u2002", "\u2007", "\u205f", "\x1f"])
def test_any_space_becomes_one_space(space: str) -> None:
    (block,) = read_text(f"Crews of the northern{space}ferry line went back to work on Tuesday.").blocks
    assert "northern ferry line" in block.text


@owed("a line that begins with a stop joins the line before it, even where a word follows the stop at once")
@pytest.mark.parametrize("line", [".example is a name that nobody may own", ":30 was on the clock of the tower"])
def test_a_stop_with_a_word_after_it_does_not_join_the_word_before(line: str) -> None:
    body = parse_text(f"The crews went back to work on Tuesday at the quay\n{line}, said the mayor of the town.").body
    assert f"quay{line[0]}" not in body


@owed("a printed break before a small letter is taken for the text it might be, in a text that has no true break")
def test_a_printed_break_before_a_small_letter_parts_lines_where_all_breaks_are_printed() -> None:
    lines = [STORY, "icon-facebook icon-twitter", "Advertisement", STORY[:-1] + " again.", "newsdesk@harbour.example"]
    assert parse_text("\\n".join(lines)).body.split("\n\n") == [lines[0], lines[3]]


@owed("a teaser that ends as a question does is a sentence, and the story is drawn out to reach it")
@pytest.mark.parametrize("above", ["ALSO READ: Bridge repairs to last until spring", "Related"])
def test_a_question_among_teasers_does_not_draw_the_story_out(above: str) -> None:
    teasers = [
        "Harbour town votes to keep its last ferry",
        "Baker finds coin in a sack of flour",
        "Who moved the statue?",
    ]
    assert parse_text("\n".join([STORY, above, *teasers])).body == STORY


@owed("a subhead costs the story more than the short sentences after it are worth, so it ends before them")
def test_short_sentences_under_the_last_subhead_stay() -> None:
    lines = [STORY, "A narrow margin", "The mayor was pleased with it.", "The crews were, too, she said to us."]
    assert parse_text("\n\n".join(["Ferry line ends its strike", *lines])).body == "\n\n".join(lines)
