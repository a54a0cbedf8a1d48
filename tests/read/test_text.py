"""Which lines of a scraped text are one paragraph, and where in the source it lies."""

from __future__ import annotations

import pytest

from newsparse import parse_text
from newsparse._model.page import Mark
from newsparse._read.text import read_text

ONE = "Crews of the northern ferry line went back to work on Tuesday."
TWO = "The line and the union had agreed overnight on a shorter roster."


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source).blocks]


@pytest.mark.parametrize(
    "brk", ["\n", "\n\n", "\r\n", "\r", "\x85", "\x0c", "\x0b", "\u2028", "\u2029", "\n \t \n", "\r\n\r\n"]
)
def test_a_line_break_of_any_kind_parts_paragraphs(brk: str) -> None:
    assert texts(ONE + brk + TWO) == [ONE, TWO]


def test_a_printed_break_parts_paragraphs_where_there_is_no_true_one() -> None:
    assert texts(f"{ONE}\\n\\n{TWO}") == [ONE, TWO]
    assert texts(f"{ONE}\\r\\n{TWO}") == [ONE, TWO]


def test_a_backslash_and_n_in_a_text_with_true_breaks_is_text() -> None:
    assert texts(f"{ONE}\nThe path is C:\\news on that machine.\n{TWO}") == [
        ONE, "The path is C:\\news on that machine.", TWO,
    ]  # fmt: skip


def test_a_printed_break_before_a_small_letter_parts_paragraphs_where_all_breaks_are_printed() -> None:
    assert texts("\\n".join([ONE, "icon-facebook icon-twitter", "Advertisement", TWO, "desk@harbour.example"])) == [
        ONE, "icon-facebook icon-twitter", "Advertisement", TWO, "desk@harbour.example",
    ]  # fmt: skip


def test_a_path_in_a_text_without_breaks_is_text() -> None:
    assert texts("The path is C:\\news on that machine.") == ["The path is C:\\news on that machine."]


@pytest.mark.parametrize("space", ["\u2002", "\u2007", "\u205f", "\x1f", "\u3000", "\t", "\xa0"])
def test_any_space_becomes_one_space(space: str) -> None:
    assert texts(ONE.replace(" ", space, 1)) == [ONE]


@pytest.mark.parametrize("source", ["", " ", "\n\n", "\t\r\n\xa0\n", "\ufeff", "\u200b\n\u200b"])
def test_white_space_holds_no_block(source: str) -> None:
    assert texts(source) == []


@pytest.mark.parametrize("source", [f"  {ONE}\n\n\t{TWO}  \n", f"\ufeff{ONE}\r\n{TWO}", f"\n\n{ONE}\\n{TWO}"])
def test_a_block_lies_in_the_source(source: str) -> None:
    page = read_text(source)
    assert page.source == source
    for block in page.blocks:
        assert source[block.start : block.stop].strip().endswith(block.text[-20:])
        assert source[block.start : block.stop] == source[block.start : block.stop].strip()


@pytest.mark.parametrize(
    ("line", "mark", "text"),
    [
        ("## Relief effort", Mark.HEADING, "Relief effort"),
        ("## Relief effort ##", Mark.HEADING, "Relief effort"),
        ("- a pump", Mark.LIST_ITEM, "a pump"),
        ("•a pump", Mark.LIST_ITEM, "a pump"),
        ("* a pump", Mark.LIST_ITEM, "a pump"),
        ("> She said no.", Mark.QUOTE, "She said no."),
        ("#ferries", Mark.NONE, "#ferries"),
        ("-5 degrees were measured", Mark.NONE, "-5 degrees were measured"),
        ("* * *", Mark.NONE, "* * *"),
        ("-----", Mark.NONE, "-----"),
        ("– No, she said.", Mark.LIST_ITEM, "No, she said."),
    ],
)
def test_notation_becomes_a_mark(line: str, mark: Mark, text: str) -> None:
    (block,) = read_text(line).blocks
    assert (block.mark, block.text) == (mark, text)


def test_the_language_asked_for_wins() -> None:
    assert read_text(ONE).language == "en"
    assert read_text(ONE, "de").language == "de"


@pytest.mark.parametrize("tail", ["[+2345 chars]", "Continue reading →", "Read more »", "(more)"])
def test_what_stands_behind_the_dots_that_break_a_text_off_is_a_line_of_its_own(tail: str) -> None:
    line = "The boats will sail again from Friday, and the council will pay for the fuel that was lost, the mayor said"
    for source in (f"{line}... {tail}", f"Ferry strike ends\n\n{line}… {tail}"):
        assert read_text(source).blocks[-1].text == tail
    assert "[+2345" not in parse_text(f"{line}… [+2345 chars]").body


@pytest.mark.parametrize("tail", ["... and left.", "… he said [sic]", "... no more, no less", "… [sic]"])
def test_a_pause_at_the_end_of_a_text_cuts_nothing(tail: str) -> None:
    line = f"The boats will sail again from Friday, the mayor said{tail}"
    assert [block.text for block in read_text(line).blocks] == [line]


def test_a_plus_is_a_bullet_before_a_space_alone() -> None:
    blocks = read_text("+ a pump\n+5 degrees on Tuesday\n+ 44 boats").blocks
    assert [(block.text, block.mark) for block in blocks] == [
        ("a pump", Mark.LIST_ITEM),
        ("+5 degrees on Tuesday", Mark.NONE),
        ("44 boats", Mark.LIST_ITEM),
    ]


def test_a_count_that_most_paragraphs_have_lost_the_space_after_is_a_line_of_its_own() -> None:
    three = f"{TWO} Boats sail again from Friday, the mayor said."
    long = [f"{ONE} {TWO}", three, f"“Nobody was asked,” the union’s lawyer said. {ONE}"]
    article = parse_text("\n\n".join(f"{count}{text}" for count, text in zip((0, 12, 0), long, strict=True)))
    assert [paragraph.text for paragraph in article.paragraphs] == long
    assert texts(f"3D printers fail. {long[0]}\n{three}\n5G masts too. {long[0]}")[0].startswith("3D printers")
    assert texts(f"\u200b0{long[0]}\n\u200b0{three}\n\u200b0{long[0]}")[1] == f"0{three}"
