"""What is still owed: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import pytest

from newsparse import parse_text

STORY = (
    "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, and the first boat "
    "left the quay with a cake on its bridge, said the line."
)


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


@owed("a page of offers is told neither from a menu nor from a list of data: names and features, a button after each")
def test_a_list_of_offers_with_buttons_between_stays() -> None:
    offers = [
        ["Ferry ticket, ten crossings", "Valid for a year", "Two bags carried free", "$139.00"],
        ["Harbour pass", "Valid for a month", "All boats, all piers", "$164.99"],
        ["Night crossing", "A bunk in a cabin of four", "Breakfast on the bridge", "$79.50"],
    ]
    lines = [line for offer in offers for line in (*offer, "Buy now")]
    kept = [line for offer in offers for line in offer]
    assert parse_text("\n".join([STORY, *lines])).body.split("\n\n") == [STORY, *kept]


@owed("a person is two words or more, and a Korean name is one, with the job behind it")
@pytest.mark.parametrize("line", ["취재: 한바다 기자", "글 = 한바다 기자"])
def test_a_korean_name_before_its_job_is_a_person(line: str) -> None:
    story = "남쪽 끝 작은 섬의 분교에 신입생이 들어왔다. 주민 서른네 명이 모두 운동장에 나와 입학식을 지켜보았다."
    assert parse_text("\n".join(["섬마을 분교에 새 학생이 왔다", line, story, story])).authors == ("한바다",)
