"""Wrong uses, which mypy must refuse.

Each ``type: ignore`` names the fault; mypy is strict and warns of an ignore that is not needed, so a wrong use that
becomes right fails the check of types. None of the functions that hold them is run.
"""

from __future__ import annotations

import datetime as dt

import newsparse


def wrong_input(path: int, lines: list[str]) -> None:
    newsparse.parse(path)  # type: ignore[arg-type]
    newsparse.parse_text(lines)  # type: ignore[arg-type]
    newsparse.parse_html(None)  # type: ignore[arg-type]
    newsparse.read()  # type: ignore[call-arg]


def wrong_choices(text: str) -> None:
    newsparse.parse(text, None, True)  # type: ignore[call-arg, arg-type]
    newsparse.parse(text, options={"language": "de"})  # type: ignore[arg-type]
    newsparse.parse_text(text, keep_captions=True)  # type: ignore[call-arg]
    newsparse.Options(captions="apart")  # type: ignore[arg-type]
    newsparse.Options(limit="20 MB")  # type: ignore[arg-type]


def nothing_can_be_set(text: str) -> None:
    article = newsparse.parse(text)
    article.headline = "Another"  # type: ignore[misc]
    article.body = "Another"  # type: ignore[misc]
    newsparse.read(text).pieces[0].span.start = 3  # type: ignore[misc]
    newsparse.Options().limit = 3  # type: ignore[misc]
    article.paragraphs.append(newsparse.Paragraph("Another"))  # type: ignore[attr-defined]


def fields_may_be_empty(text: str) -> None:
    article = newsparse.parse(text)
    article.headline.upper()  # type: ignore[union-attr]
    _ = article.dateline.places  # type: ignore[union-attr]
    _ = article.date.year  # type: ignore[union-attr]
    _ = newsparse.parse_dateline(text).raw  # type: ignore[union-attr]
    _ = newsparse.parse_date(text).value  # type: ignore[union-attr]


def wrong_results(text: str) -> None:
    day: dt.date = newsparse.parse(text).published  # type: ignore[assignment]
    label: str = newsparse.read(text).pieces[0].span  # type: ignore[assignment]
    authors: list[str] = newsparse.parse(text).authors  # type: ignore[assignment]
    body: newsparse.Article = newsparse.read(text)  # type: ignore[assignment]
    _ = (day, label, authors, body)


def misspelt(text: str) -> None:
    _ = newsparse.parse(text).author  # type: ignore[attr-defined]
    _ = newsparse.Label.ADVERT  # type: ignore[attr-defined]
    newsparse.clean(text)  # type: ignore[attr-defined]


def test_mypy_reads_this_file() -> None:
    assert all(callable(wrong) for wrong in (wrong_input, wrong_choices, nothing_can_be_set, fields_may_be_empty))
    assert all(callable(wrong) for wrong in (wrong_results, misspelt))
