"""The two standards say what the article says, and nothing that it does not."""

from __future__ import annotations

import datetime as dt
import json

from newsparse import Article, Dateline, Paragraph, Precision, Timestamp

CET = dt.timezone(dt.timedelta(hours=1))
MORNING = Timestamp(dt.datetime(2024, 1, 30, 9, 5, tzinfo=CET), Precision.MINUTE)
EVENING = Timestamp(dt.datetime(2024, 1, 30, 18, 0, 7, tzinfo=dt.UTC), Precision.SECOND)
DAY = Timestamp(dt.datetime(2024, 1, 30), Precision.DAY)
ARTICLE = Article(
    headline="Ferry strike ends",
    standfirst="Crews go back to work after nine days",
    dateline=Dateline(("OSLO",), agency="AFP", raw="OSLO (AFP) –"),
    published=MORNING,
    modified=EVENING,
    byline="By Ada Holm",
    authors=("Ada Holm",),
    paragraphs=(Paragraph("OSLO (AFP) – Boats left.", opening=13), Paragraph("Snow fell.")),
    language="en",
    url="https://news.example/ferry",
    site="news.example",
)


def test_schema_org_is_whole() -> None:
    assert ARTICLE.to_schema_org() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ferry strike ends",
        "description": "Crews go back to work after nine days",
        "dateline": "OSLO (AFP)",
        "datePublished": "2024-01-30T09:05+01:00",
        "dateModified": "2024-01-30T18:00:07+00:00",
        "author": [{"@type": "Person", "name": "Ada Holm"}],
        "articleBody": "Boats left.\n\nSnow fell.",
        "inLanguage": "en",
        "url": "https://news.example/ferry",
        "publisher": {"@type": "Organization", "name": "news.example"},
    }


def test_schema_org_leaves_out_what_is_empty() -> None:
    assert Article().to_schema_org() == {"@context": "https://schema.org", "@type": "NewsArticle"}


def test_schema_org_is_no_surer_of_a_date_than_the_source() -> None:
    month = Article(published=Timestamp(dt.datetime(2024, 1, 1), Precision.MONTH))
    assert month.to_schema_org()["datePublished"] == "2024-01"
    assert Article(published=DAY).to_schema_org()["datePublished"] == "2024-01-30"


def test_schema_org_takes_the_day_from_the_dateline_where_no_other_stands() -> None:
    article = Article(dateline=Dateline(("OSLO",), date=dt.date(2024, 1, 30)))
    assert article.to_schema_org()["datePublished"] == "2024-01-30"
    assert article.to_schema_org()["dateline"] == "OSLO"


def test_a_full_stop_in_a_dateline_stays() -> None:
    article = Article(dateline=Dateline(("WASHINGTON, D.C.",), raw="WASHINGTON, D.C. —"))
    assert article.to_schema_org()["dateline"] == "WASHINGTON, D.C."


def test_ninjs_is_whole() -> None:
    assert ARTICLE.to_ninjs() == {
        "uri": "https://news.example/ferry",
        "type": "text",
        "versioncreated": "2024-01-30T18:00:07Z",
        "firstcreated": "2024-01-30T09:05:00+01:00",
        "language": "en",
        "headline": "Ferry strike ends",
        "byline": "By Ada Holm",
        "located": "OSLO",
        "infosource": [{"name": "AFP"}],
        "description_text": "Crews go back to work after nine days",
        "body_text": "Boats left.\n\nSnow fell.",
    }


def test_ninjs_leaves_out_what_is_empty() -> None:
    assert Article().to_ninjs() == {"type": "text"}


def test_ninjs_makes_no_moment_of_a_day_or_of_a_time_without_a_zone() -> None:
    naive = Timestamp(dt.datetime(2024, 1, 30, 9, 5), Precision.MINUTE)
    for stamp in (DAY, naive):
        assert "firstcreated" not in Article(published=stamp).to_ninjs()
        assert "versioncreated" not in Article(published=stamp).to_ninjs()


def test_an_article_that_never_changed_was_made_when_it_was_published() -> None:
    ninjs = Article(published=MORNING).to_ninjs()
    assert ninjs["versioncreated"] == ninjs["firstcreated"] == "2024-01-30T09:05:00+01:00"


def test_both_are_json() -> None:
    for form in (ARTICLE.to_schema_org(), ARTICLE.to_ninjs()):
        assert json.loads(json.dumps(form)) == form
