"""Names of persons in scripts whose vowels are signs and no letters."""

from __future__ import annotations

import pytest

from newsparse._field.byline import BylineWords, byline_persons, is_person


@pytest.mark.parametrize("name", ["अमित कुमार", "করিম মাঝি", "อรุณี ศรีคลื่น", "Ada van der Holm", "سارہ ساحل"])
def test_a_name_is_a_person(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("text", ["१२ मार्च", "১৪ মার্চ", "คลื่น 3", "Harbour council", "करीम।"])
def test_a_date_or_a_single_word_is_none(text: str) -> None:
    assert not is_person(text)


@pytest.mark.parametrize(("line", "persons"), [("文・安藤 凛", ("安藤 凛",)), ("文／安藤 凛", ("安藤 凛",)), ("文化は生きる", None)])
def test_a_mark_may_part_the_word_from_the_name(line: str, persons: tuple[str, ...] | None) -> None:
    words = BylineWords(("文",), frozenset({"・"}), ("記者",))
    found = byline_persons(line, words)
    assert found == persons if persons else not found
