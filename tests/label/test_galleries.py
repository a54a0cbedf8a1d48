"""Slides with a caption, a credit and the same button each."""

from __future__ import annotations

import pytest

from newsparse import read

NAMES = ("old", "new", "small", "fast", "last", "lost")
SLIDES = [
    line
    for name in NAMES
    for line in (f"The {name} boat in the harbour during the first storm of the year.", f"{name.title()} Holm, Quay Pictures", "Fullscreen")
]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_slides_go_wherever_they_stand_and_the_story_stays(at: int, paragraphs: tuple[str, ...], headline: str) -> None:
    told = [headline, *paragraphs[:at], *SLIDES, *paragraphs[at:]]
    body = read("\n".join(told)).article.body
    assert all(paragraph in body for paragraph in paragraphs)
    assert not any(f"The {name} boat" in body for name in NAMES[1:])


def test_paragraphs_with_a_button_each_stay(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [f"The {name} boat came home from the first storm of the year, said the mate, and the crew slept." for name in NAMES]
    lines = [line for paragraph in told for line in (paragraph, "Fullscreen")]
    body = read("\n".join([headline, *paragraphs, *lines])).article.body
    assert all(paragraph in body for paragraph in told)
