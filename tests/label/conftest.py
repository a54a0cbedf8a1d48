"""A clean article, and what becomes of one line that is put into it."""

from __future__ import annotations

import enum
from collections.abc import Callable

import attrs
import pytest

from newsparse import Label, Reading, read

HEADLINE = "Harbour town votes to keep its last ferry"
PARAGRAPHS = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat.",
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council.",
    "Under the plan the council will spend 4.2 million pounds over six years on a new engine, a lift for wheelchairs "
    "and repairs to the hull, which was last painted in 2011.",
    "The next sailing is due to leave on Wednesday morning, weather permitting, with the mayor and the school band on "
    "board and a crate of pigeons in the hold.",
)


class At(enum.Enum):
    """Where the line goes: before the headline, under it, between two paragraphs, after the last."""

    TOP = enum.auto()
    HEAD = enum.auto()
    MIDDLE = enum.auto()
    TAIL = enum.auto()


@attrs.frozen
class Fate:
    """What became of a line: its label and the rule that decided."""

    label: Label
    rule: str

    @property
    def kept(self) -> bool:
        return self.rule == "body.kept"


Put = Callable[..., Fate]


def story(*lines: str, at: At) -> str:
    parts = {
        At.TOP: [*lines, HEADLINE, *PARAGRAPHS],
        At.HEAD: [HEADLINE, *lines, *PARAGRAPHS],
        At.MIDDLE: [HEADLINE, *PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]],
        At.TAIL: [HEADLINE, *PARAGRAPHS, *lines],
    }
    return "\n\n".join(parts[at])


def fate_in(reading: Reading, line: str) -> Fate:
    """The fate of ``line`` where it first stands as a block of its own."""
    for piece in reading.pieces:
        if piece.span.of(reading.source).strip() == line.strip():
            return Fate(piece.label, piece.rule)
    raise AssertionError(f"no piece is {line!r}")


@pytest.fixture
def put() -> Put:
    """Put lines into the article; the fate of the last of them, and proof that the rest of it is whole."""

    def put_in(*lines: str, at: At = At.MIDDLE) -> Fate:
        reading = read(story(*lines, at=at))
        body = [p.text for p in reading.article.paragraphs]
        assert [text for text in body if text in PARAGRAPHS] == list(PARAGRAPHS), "a true paragraph went"
        assert reading.article.headline == HEADLINE
        return fate_in(reading, lines[-1])

    return put_in


def page(html: str, at: At) -> str:
    """A plain page of news with ``html`` put into its story."""
    parts = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    parts.insert({At.HEAD: 0, At.MIDDLE: 2, At.TAIL: 4}[at], html)
    return (
        f"<!doctype html><html><head><title>{HEADLINE} | Harbour Post</title></head><body><nav><a href='/'>Home</a>"
        f"<a href='/news'>News</a></nav><main><article><h1>{HEADLINE}</h1>{''.join(parts)}</article></main>"
        "<footer><a href='/imprint'>Imprint</a></footer></body></html>"
    )


@pytest.fixture
def put_html() -> Put:
    """Put markup into the story of a page; the fate of a line that stands in it, and proof that the rest is whole."""

    def put_in(html: str, line: str, at: At = At.MIDDLE) -> Fate:
        reading = read(page(html, at))
        body = [p.text for p in reading.article.paragraphs]
        assert [text for text in body if text in PARAGRAPHS] == list(PARAGRAPHS), "a true paragraph went"
        assert reading.article.headline == HEADLINE
        return fate_in(reading, line)

    return put_in


@pytest.fixture
def top() -> At:
    return At.TOP


@pytest.fixture
def head() -> At:
    return At.HEAD


@pytest.fixture
def tail() -> At:
    return At.TAIL


@pytest.fixture
def paragraphs() -> tuple[str, ...]:
    return PARAGRAPHS


@pytest.fixture
def headline() -> str:
    return HEADLINE
