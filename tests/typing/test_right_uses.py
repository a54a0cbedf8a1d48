"""Right uses of every public name: mypy must accept them, and they must run."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import newsparse

TEXT = """Ferry strike ends

By Ada Holm

Tue Jan 30 2024

OSLO, Norway (Reuters) - Crews went back to work on Tuesday after a strike of nine days, the ferry line said.

ALSO READ: Trains late again
"""


def test_reading_an_article() -> None:
    article: newsparse.Article = newsparse.parse(TEXT, "https://harbour.example/1")
    headline: str | None = article.headline
    title: str | None = article.title
    standfirst: str | None = article.standfirst
    byline: str | None = article.byline
    authors: tuple[str, ...] = article.authors
    captions: tuple[str, ...] = article.captions
    paragraphs: tuple[newsparse.Paragraph, ...] = article.paragraphs
    day: dt.date | None = article.date
    published: newsparse.Timestamp | None = article.published
    modified: newsparse.Timestamp | None = article.modified
    language: str | None = article.language
    url: str | None = article.url
    site: str | None = article.site
    body: str = article.body
    text: str = article.text
    assert headline == title == "Ferry strike ends"
    assert body in text
    assert paragraphs[0].kind is newsparse.Kind.PARAGRAPH
    assert (standfirst, modified, site, captions) == (None, None, None, ())
    assert (byline, authors) == ("By Ada Holm", ("Ada Holm",))
    assert (language, url) == ("en", "https://harbour.example/1")
    assert published is None or published.date == day


def test_the_other_ways_in() -> None:
    options = newsparse.Options(language="en", captions=newsparse.Captions.DROP, limit=1_000)
    from_text: newsparse.Article = newsparse.parse_text(TEXT, options=options)
    from_bytes: newsparse.Article = newsparse.parse(TEXT.encode(), url=None, options=options)
    assert from_text == from_bytes
    page: newsparse.Article = newsparse.parse_html("<p>Crews went back.</p>", "https://harbour.example/1")
    assert page.body
    choices = newsparse.Options(
        comments=newsparse.Comments.KEEP, tables=newsparse.Tables.DROP, embeds=newsparse.Embeds.DROP, prune=("//aside",)
    )
    assert newsparse.parse_html(b"<p>Crews went back.</p>", options=choices) == newsparse.parse_html(
        "<p>Crews went back.</p>"
    )


def test_the_receipt() -> None:
    reading: newsparse.Reading = newsparse.read(TEXT)
    article: newsparse.Article = reading.article
    source: str = reading.source
    encoding: str | None = reading.encoding
    degraded: newsparse.Degraded | None = reading.degraded
    assert degraded is None
    verdict: newsparse.Verdict = reading.verdict
    removed: tuple[newsparse.Piece, ...] = reading.removed
    for piece in reading.pieces:
        span: newsparse.Span = piece.span
        path: str | None = piece.path
        assert path is None
        label: newsparse.Label = piece.label
        rule: str = piece.rule
        kept: bool = label.kept
        part: str = span.of(source)
        assert len(part) == len(span) == span.stop - span.start
        assert rule
        assert kept is (piece not in removed)
    assert verdict is newsparse.Verdict.ARTICLE
    assert encoding is None
    assert article.body


def test_fields_alone() -> None:
    opening = "OSLO, Jan 30, 2024 (Reuters) - Crews went back to work on Tuesday."
    dateline: newsparse.Dateline | None = newsparse.parse_dateline(opening)
    assert dateline is not None
    places: tuple[str, ...] = dateline.places
    agency: str | None = dateline.agency
    agency_raw: str | None = dateline.agency_raw
    agency_name: str | None = dateline.agency_name
    span: newsparse.Span = dateline.span
    day: dt.date | None = dateline.date
    date_raw: str | None = dateline.date_raw
    raw: str = dateline.raw
    sure: newsparse.Confidence = dateline.confidence
    assert (places, agency, sure) == (("OSLO",), "Reuters", newsparse.Confidence.STRONG)
    assert (agency_raw, agency_name, span.start) == ("Reuters", "Reuters", 0)
    assert raw.startswith("OSLO")
    assert date_raw
    assert day == dt.date(2024, 1, 30)
    base = dt.datetime(2024, 2, 1)
    stamp: newsparse.Timestamp | None = newsparse.parse_date("30 January 2024", language="en", base=base)
    assert stamp is not None
    order: newsparse.DateOrder = newsparse.DateOrder.DMY
    assert newsparse.parse_date("3/4/2024", order=order) is not None
    precision: newsparse.Precision = stamp.precision
    value: dt.datetime = stamp.value
    assert (precision, value, stamp.isoformat()) == (newsparse.Precision.DAY, dt.datetime(2024, 1, 30), "2024-01-30")


def test_records() -> None:
    article = newsparse.parse_text(TEXT)
    record: dict[str, Any] = article.to_dict()
    again: newsparse.Article = newsparse.Article.from_dict(record)
    schema: dict[str, Any] = article.to_schema_org()
    ninjs: dict[str, Any] = article.to_ninjs()
    assert again == article
    assert schema["headline"] == "Ferry strike ends"
    assert ninjs
    with pytest.raises(newsparse.RecordError):
        newsparse.Article.from_dict({"paragraphs": 7})


def test_errors_have_one_root_and_their_usual_kin() -> None:
    root: type[newsparse.NewsparseError] = newsparse.NewsparseError
    kinds: tuple[type[newsparse.NewsparseError], ...] = (
        newsparse.DecodingError,
        newsparse.InputTooLargeError,
        newsparse.InputTypeError,
        newsparse.PhraseFileError,
        newsparse.RecordError,
        newsparse.SelectorError,
    )
    assert all(issubclass(kind, root) for kind in kinds)
    assert issubclass(newsparse.InputTypeError, TypeError)
    assert issubclass(newsparse.DecodingError, ValueError)


def test_the_version_is_text() -> None:
    version: str = newsparse.__version__
    assert version.count(".") >= 2
