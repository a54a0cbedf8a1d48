"""Whole articles, made up in the shape of real scrapes: NAME.txt is a scrape, NAME.html a page, NAME.json what an editor
would keep.

The truth is written by hand and never taken from the engine. ``paragraphs`` are those of the body, without the
dateline; ``subheads`` are the paragraphs among them that are headings.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, Kind, Reading, read

HERE = Path(__file__).parent
SCRAPES = {path.stem: path for path in (*HERE.glob("*.txt"), *HERE.glob("*.html"))}
NAMES = sorted(SCRAPES)
LANGUAGES = {"de", "en", "es", "fr", "id", "it", "pt", "ur"}


def scrape(name: str) -> str:
    return SCRAPES[name].read_bytes().decode("utf-8")


def truth(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return value


@pytest.fixture(scope="module", params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def reading(name: str) -> Reading:
    return read(scrape(name))


@pytest.fixture(scope="module")
def article(reading: Reading) -> Article:
    return reading.article


def test_paragraphs(article: Article, name: str) -> None:
    assert [p.body for p in article.paragraphs if p.body] == truth(name)["paragraphs"]


def test_subheads(article: Article, name: str) -> None:
    assert [p.text for p in article.paragraphs if p.kind is Kind.SUBHEAD] == truth(name)["subheads"]


def test_headline(article: Article, name: str) -> None:
    want = truth(name)
    assert (article.headline, article.standfirst) == (want["headline"], want["standfirst"])


def test_date(article: Article, name: str) -> None:
    day = article.date
    assert (day.isoformat() if day else None) == truth(name)["date"]


def test_dateline(article: Article, name: str) -> None:
    want = truth(name)
    got = article.dateline
    assert (list(got.places), got.agency) == (want["places"], want["agency"]) if got else not want["places"]


def test_byline(article: Article, name: str) -> None:
    want = truth(name)
    assert (article.byline, list(article.authors)) == (want["byline"], want["authors"])


def test_captions(article: Article, name: str) -> None:
    assert list(article.captions) == truth(name)["captions"]


def test_language(article: Article, name: str) -> None:
    assert article.language == truth(name)["language"]


def test_receipt(reading: Reading, name: str) -> None:
    told = "".join(piece.span.of(reading.source) for piece in reading.pieces)
    assert told == (scrape(name) if SCRAPES[name].suffix == ".txt" else reading.source)


def test_every_scrape_has_its_truth_and_every_language_two() -> None:
    assert sorted(path.stem for path in HERE.glob("*.json")) == NAMES
    counts = [sum(truth(name)["language"] == language for name in NAMES) for language in sorted(LANGUAGES)]
    assert min(counts) >= 2
