"""Articles survive the way through JSON; records that are no article say where they go wrong."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    Article,
    Confidence,
    Dateline,
    Kind,
    NewsparseError,
    Paragraph,
    Precision,
    RecordError,
    Span,
    Timestamp,
)

CET = dt.timezone(dt.timedelta(hours=1))
FULL = Article(
    headline="Ferry strike ends",
    standfirst="Crews go back to work after nine days",
    dateline=Dateline(
        places=("OSLO", "BERGEN, Norway"),
        agency="AFP",
        date=dt.date(2024, 1, 30),
        date_raw="Jan 30",
        raw="OSLO/BERGEN, Norway, Jan 30 (AFP) -",
        agency_raw="AFP",
        agency_name="AFP",
        span=Span(40, 75),
        confidence=Confidence.LIKELY,
    ),
    published=Timestamp(
        dt.datetime(2024, 1, 30, 9, 5, tzinfo=CET),
        Precision.MINUTE,
        raw="Published 30 Jan 2024 9:05 CET, updated 31 Jan",
        zone="CET",
        updated=Timestamp(dt.datetime(2024, 1, 31), Precision.DAY, raw="31 Jan"),
    ),
    modified=Timestamp(
        dt.datetime(2024, 1, 1), Precision.YEAR, readings=(dt.date(2024, 3, 4), dt.date(2024, 4, 3))
    ),
    byline="By Ada Holm",
    authors=("Ada Holm",),
    paragraphs=(
        Paragraph("OSLO/BERGEN, Norway, Jan 30 (AFP) - Boats left.", Kind.PARAGRAPH, Span(40, 87), 36),
        Paragraph("What comes next", Kind.SUBHEAD, Span(89, 104)),
    ),
    captions=("A ferry. Photo: Jens de Vries",),
    language="en",
    url="https://news.example/ferry",
    site="news.example",
)


def test_a_full_article_survives_json() -> None:
    assert Article.from_dict(json.loads(json.dumps(FULL.to_dict()))) == FULL


def test_an_empty_article_survives_json() -> None:
    assert Article.from_dict(json.loads(json.dumps(Article().to_dict()))) == Article()


def test_the_full_article_leaves_no_field_at_its_default() -> None:
    blank = Article()
    assert all(getattr(FULL, field.name) != getattr(blank, field.name) for field in attrs.fields(Article))


def test_a_record_holds_nothing_but_plain_values() -> None:
    def plain(value: Any) -> bool:
        if isinstance(value, dict):
            return all(type(key) is str and plain(item) for key, item in value.items())
        if isinstance(value, list):
            return all(map(plain, value))
        return value is None or type(value) in (str, int)

    assert plain(FULL.to_dict())


def test_a_record_tells_readers_date_body_and_text() -> None:
    record = FULL.to_dict()
    assert record["date"] == "2024-01-30"
    assert record["body"] == "Boats left.\n\nWhat comes next"
    assert record["text"].startswith("OSLO/BERGEN")


def test_what_follows_from_the_fields_is_passed_over() -> None:
    assert Article.from_dict(FULL.to_dict() | {"body": "Something else", "date": 7, "text": None}) == FULL


def test_a_field_that_is_missing_stays_empty() -> None:
    assert Article.from_dict({"headline": "Ferry strike ends"}) == Article(headline="Ferry strike ends")


def _with(**fields: Any) -> dict[str, Any]:
    return FULL.to_dict() | fields


@pytest.mark.parametrize(
    ("record", "message"),
    [
        (_with(headlin="x"), "headlin: Article has no such field"),
        (_with(headline=3), "headline: expected text, got 3"),
        (_with(authors="Ada Holm"), "authors: expected a list, got text"),
        (_with(authors=["Ada Holm", None]), "authors[1]: expected text, got null"),
        (_with(dateline="OSLO"), "dateline: expected an object, got text"),
        (_with(dateline={}), "dateline.places: missing"),
        (_with(dateline={"places": [], "date": "30 January"}), "dateline.date: '30 January' is no day in ISO 8601"),
        (_with(dateline={"places": ["OSLO"], "span": [4]}), "dateline.span: expected [start, stop], got a list"),
        (_with(dateline={"places": ["OSLO"], "span": [4, 2]}), "dateline.span: stops before it starts"),
        (_with(dateline={"places": ["OSLO"], "span": [0, True]}), "dateline.span[1]: expected a count, got True"),
        (_with(published={"value": "2024-01-30T09:05"}), "published.precision: missing"),
        (
            _with(published={"value": "noon", "precision": "day"}),
            "published.value: 'noon' is no date and time in ISO 8601",
        ),
        (
            _with(published={"value": "2024-01-30", "precision": "week"}),
            "published.precision: 'week' is none of year, month, day, minute, second",
        ),
        (_with(paragraphs=[{"text": "a"}, {"text": "b", "kind": 1}]), "paragraphs[1].kind: expected text, got 1"),
        (_with(paragraphs=[{"text": "a", "opening": 2}]), "paragraphs[0].opening: 2 is past the end of the text"),
        (_with(paragraphs=[{"text": "a", "opening": -1}]), "paragraphs[0].opening: expected a count, got -1"),
        (_with(paragraphs={"text": "a"}), "paragraphs: expected a list, got an object"),
    ],
)
def test_a_record_that_is_no_article_says_where(record: dict[str, Any], message: str) -> None:
    with pytest.raises(RecordError) as caught:
        Article.from_dict(record)
    assert str(caught.value) == message
    assert isinstance(caught.value, NewsparseError)


def test_a_list_is_no_record() -> None:
    with pytest.raises(RecordError, match="expected a mapping, got a list"):
        Article.from_dict([])  # type: ignore[arg-type]


texts = st.text(max_size=20)
maybe_text = st.none() | texts
spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(min(pair), max(pair)))
moments = st.datetimes(timezones=st.none() | st.just(CET))
stamps = st.builds(
    Timestamp,
    moments,
    st.sampled_from(Precision),
    texts,
    maybe_text,
    texts,
    st.lists(st.dates(), max_size=2).map(tuple),
)
datelines = st.builds(
    Dateline,
    st.lists(texts, max_size=2).map(tuple),
    maybe_text,
    st.none() | st.dates(),
    maybe_text,
    texts,
    maybe_text,
    maybe_text,
    spans,
    st.sampled_from(Confidence),
)
paragraphs = st.builds(Paragraph, texts, st.sampled_from(Kind), spans)
articles = st.builds(
    Article,
    headline=maybe_text,
    dateline=st.none() | datelines,
    published=st.none() | stamps,
    modified=st.none() | stamps,
    authors=st.lists(texts, max_size=2).map(tuple),
    paragraphs=st.lists(paragraphs, max_size=3).map(tuple),
    site=maybe_text,
)


@given(articles)
def test_every_article_survives_json(article: Article) -> None:
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from([field.name for field in attrs.fields(Article)]), json_values)
def test_any_value_in_any_field_is_read_or_refused(name: str, value: Any) -> None:
    message = _refusal(name, value)
    assert message is None or message.startswith(name)


def _refusal(name: str, value: Any) -> str | None:
    """Why no article has ``value`` in the field ``name``; ``None`` if one has, and survives."""
    try:
        article = Article.from_dict({name: value})
    except RecordError as error:
        return str(error)
    assert Article.from_dict(article.to_dict()) == article
    return None
