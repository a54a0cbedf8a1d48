"""Lines fit the terminal, lose no word, and command nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.report.wrap import columns, visible, wrapped


def test_lines_break_at_spaces_and_hang() -> None:
    assert wrapped("one two three four", 10, "* ", "  ").splitlines() == ["* one two", "  three", "  four"]


def test_a_word_wider_than_the_line_is_not_broken() -> None:
    assert wrapped("see https://news.example/a-long-address now", 12).splitlines() == [
        "see",
        "https://news.example/a-long-address",
        "now",
    ]


def test_wide_characters_break_anywhere_but_before_a_stop() -> None:
    assert wrapped("北京今天下雨。", 8).splitlines() == ["北京今天", "下雨。"]
    assert wrapped("北京今天。", 8).splitlines() == ["北京今", "天。"]


def test_control_characters_are_spelt_out_and_others_are_not() -> None:
    assert visible("a\x1b[2Jb\x00c\x9bd") == "a\\x1b[2Jb\\x00c\\x9bd"
    assert visible("Zürich – “北京”\u200f") == "Zürich – “北京”\u200f"


@given(st.text(), st.integers(20, 90))
def test_nothing_but_white_space_changes(text: str, width: int) -> None:
    assert "".join(wrapped(text, width).split()) == "".join(text.split())


@given(st.lists(st.text("abcde", min_size=1, max_size=9)), st.integers(20, 90))
def test_no_line_is_wider_than_it_may_be(words: list[str], width: int) -> None:
    assert all(columns(line) <= width for line in wrapped(" ".join(words), width, "* ", "  ").splitlines())
