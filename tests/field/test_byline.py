"""Names of persons in scripts whose vowels are signs and no letters."""

from __future__ import annotations

import pytest

from newsparse import parse_text
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


@pytest.mark.parametrize(
    ("line", "persons"),
    [
        ("취재: 한바다 기자", ("한바다",)),
        ("글 = 한바다 기자", ("한바다",)),
        ("한바다 기자", ("한바다",)),
        ("사진 기자", ()),
        ("수습 기자", ()),
    ],
)
def test_a_korean_name_stands_before_its_job(line: str, persons: tuple[str, ...]) -> None:
    story = "남쪽 끝 작은 섬의 분교에 신입생이 들어왔다. 주민 서른네 명이 모두 운동장에 나와 입학식을 지켜보았다."
    article = parse_text("\n".join(["섬마을 분교에 새 학생이 왔다", line, story, f"{story} 끝."]))
    assert (article.authors, article.body.startswith(story)) == (persons, True)
