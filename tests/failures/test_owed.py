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
