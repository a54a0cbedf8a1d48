"""Lists of offers: what an article sells, and prices in the midst of a story."""

from __future__ import annotations

import pytest

from newsparse import parse_text

STORY = (
    "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, and the first boat "
    "left the quay with a cake on its bridge, said the line."
)
OFFERS = [
    ["Ferry ticket, ten crossings", "Valid for a year", "Two bags carried free", "$139.00"],
    ["Harbour pass", "Valid for a month", "All boats, all piers", "$164.99"],
    ["Night crossing", "A bunk in a cabin of four", "Breakfast on the bridge", "$79.50"],
]


def offers(button: str, *, euro: bool = False) -> tuple[list[str], list[str]]:
    """The lines of all offers with a button after each, and those lines without the buttons."""
    told = [[*lines, price.replace("$", "") + " €" if euro else price] for *lines, price in OFFERS]
    return [line for offer in told for line in (*offer, button)], [line for offer in told for line in offer]


@pytest.mark.parametrize("euro", [False, True])
@pytest.mark.parametrize("heading", [(), ("Don't miss:",)])
def test_a_list_of_offers_stays_without_the_buttons_between(heading: tuple[str, ...], *, euro: bool) -> None:
    lines, kept = offers("Buy now", euro=euro)
    assert parse_text("\n".join([STORY, *heading, *lines])).body.split("\n\n") == [STORY, *kept]


def test_lists_of_names_without_prices_go(paragraphs: tuple[str, ...], headline: str) -> None:
    lines = [line for *names, _ in OFFERS for line in (*names, "Buy now")]
    assert parse_text("\n".join([headline, *paragraphs, *lines])).body.split("\n\n") == list(paragraphs)


def test_three_offers_beside_a_story_that_outweighs_them_go(paragraphs: tuple[str, ...], headline: str) -> None:
    lines = [headline, *paragraphs[:2], *offers("Buy now")[0], *paragraphs[2:]]
    assert parse_text("\n".join(lines)).body.split("\n\n") == list(paragraphs)
