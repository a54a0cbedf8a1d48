"""An article in the words of two standards: schema.org for pages, IPTC ninjs for newsrooms.

A property stands only where the article has something to say in it. Neither format takes a guess: a time that the
source did not print is left out, not made up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from newsparse._model.article import Article
from newsparse._model.dateline import Dateline
from newsparse._model.when import Precision, Timestamp

__all__ = ["ninjs", "schema_org"]

_TERMINATORS = " \t\n:-–—―|"


def schema_org(article: Article) -> dict[str, Any]:
    """A schema.org ``NewsArticle``, ready for JSON-LD.

    ``dateline`` is the text of the dateline without the mark that ends it; ``datePublished`` and ``dateModified`` are
    ISO 8601, cut where the source stops being sure (``2024-01`` for a month). ``author`` holds persons only.

    See https://schema.org/NewsArticle, whose own property is ``dateline``; the rest come from ``Article``
    (``articleBody``), ``CreativeWork`` and ``Thing``.

    >>> schema_org(Article(headline="Ferry strike ends", authors=("Ada Holm",)))["author"]
    [{'@type': 'Person', 'name': 'Ada Holm'}]
    """
    return {"@context": "https://schema.org", "@type": "NewsArticle"} | _filled(
        {
            "headline": article.headline,
            "description": article.standfirst,
            "dateline": _dateline_text(article.dateline),
            "datePublished": _published(article),
            "dateModified": article.modified.isoformat() if article.modified else None,
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "articleBody": article.body,
            "inLanguage": article.language,
            "url": article.url,
            "publisher": {"@type": "Organization", "name": article.site} if article.site else None,
        }
    )


def ninjs(article: Article) -> dict[str, Any]:
    """The article as an object of ninjs 1.4, type ``text``.

    ``uri`` is the article's address. The standard demands one, so an article without it gives an object that lacks
    only that; name it before you send it on. ``firstcreated`` and ``versioncreated`` are moments with a zone (RFC 3339)
    and stand only where the source prints both time and zone. ``located`` is the dateline's place or places, and
    the agency goes to ``infosource``.

    See https://iptc.org/standards/ninjs/ and the schema ``ninjs-schema_1.4.json``.

    >>> ninjs(Article(headline="Ferry strike ends", language="en"))
    {'type': 'text', 'language': 'en', 'headline': 'Ferry strike ends'}
    """
    dateline = article.dateline
    first = _moment(article.published)
    return _filled(
        {
            "uri": article.url,
            "type": "text",
            "versioncreated": _moment(article.modified) or first,
            "firstcreated": first,
            "language": article.language,
            "headline": article.headline,
            "byline": article.byline,
            "located": "; ".join(dateline.places) if dateline else None,
            "infosource": [{"name": dateline.agency}] if dateline and dateline.agency else None,
            "description_text": article.standfirst,
            "body_text": article.body,
        }
    )


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """``fields`` without the empty ones."""
    return {name: value for name, value in fields.items() if value}


def _dateline_text(dateline: Dateline | None) -> str | None:
    if dateline is None:
        return None
    return " ".join(dateline.raw.split()).rstrip(_TERMINATORS) or "; ".join(dateline.places)


def _published(article: Article) -> str | None:
    """The moment on the page, else the day in the dateline."""
    if article.published is not None:
        return article.published.isoformat()
    return article.date.isoformat() if article.date is not None else None


def _moment(stamp: Timestamp | None) -> str | None:
    """RFC 3339, or nothing where the day, the time or the zone is not known."""
    if stamp is None or stamp.precision not in (Precision.MINUTE, Precision.SECOND) or stamp.value.tzinfo is None:
        return None
    text = stamp.value.isoformat(timespec="seconds")
    return f"{text[:-6]}Z" if stamp.value.utcoffset() == dt.timedelta(0) else text
