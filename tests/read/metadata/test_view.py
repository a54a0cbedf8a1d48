"""What a page shows, zone by zone round its headline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml import etree

from newsparse._read.metadata.view import BEYOND, Place, View, nearest_first, nearness, view_of


def view(above: int, below: int, *, headed: bool = True) -> View:
    """A page with so many lines above its headline and below it."""
    head = "<h1>Ferry strike ends</h1>" if headed else "<h2>Ferry strike ends</h2>"
    root = etree.fromstring("<p>1</p>" * above + head + "<p>2</p>" * below, etree.HTMLParser())
    return view_of([root], root.find(".//h1"))


def lines(page: View, zone: int) -> Iterator[Place]:
    for at in page.ring(zone):
        near, distance = nearness(at, page.anchor)
        yield Place(max(near, at % 2), 2, distance, page.elements[at])  # as a line that is moved a zone outwards


@pytest.mark.parametrize(("above", "below"), [(0, 0), (3, 5), (40, 30), (120, 90), (10, 400), (300, 300)])
def test_places_zone_by_zone_come_as_all_would_in_order(above: int, below: int) -> None:
    page = view(above, below)
    every = [place for zone in range(BEYOND) for place in lines(page, zone)]
    assert list(page.nearest(lines)) == nearest_first(every)
    assert len(every) <= 80 + 1 + 200


def test_zones_hold_each_place_once_and_those_beyond_the_rest() -> None:
    page = view(300, 300)
    places = [at for zone in range(BEYOND + 1) for at in page.ring(zone)]
    assert sorted(places) == list(range(len(page.elements)))
    assert len(page.elements) == len(("html", "body")) + 300 + 1 + 300


def test_a_zone_is_not_looked_at_where_one_before_it_tells_enough() -> None:
    asked: list[int] = []

    def find(page: View, zone: int) -> Iterator[Place]:
        asked.append(zone)
        return lines(page, zone)

    assert next(view(120, 90).nearest(find)).zone == 0
    assert asked == [0]


def test_without_a_headline_all_places_are_one_zone() -> None:
    page = view(20, 300, headed=False)
    assert len(page.ring(0)) == len(page.elements) > 300
    assert not page.ring(1)
    assert len(list(page.nearest(lines))) == len(page.elements)
