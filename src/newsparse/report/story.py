"""The article as a person reads it."""

from __future__ import annotations

from newsparse import Article, Kind, Paragraph
from newsparse.report.wrap import columns, visible, wrapped

__all__ = ["draw_article"]

_MARGIN = 10
_OPENINGS = {
    Kind.PARAGRAPH: ("", ""),
    Kind.SUBHEAD: ("## ", "   "),
    Kind.QUOTE: ("> ", "> "),
    Kind.LIST_ITEM: ("  * ", "    "),
    Kind.TABLE_ROW: ("  | ", "  | "),
}


def draw_article(article: Article, *, width: int = 80) -> str:
    """The article in plain text: its headline, its fields by name, its body, its captions.

    The dateline stands among the fields, so the body begins with the first sentence.

    >>> from newsparse import Paragraph
    >>> print(draw_article(Article(headline="Ferry strike ends", paragraphs=(Paragraph("Snow fell."),))))
    Ferry strike ends
    =================
    <BLANKLINE>
    Snow fell.
    """
    parts = [_head(article, width)]
    if article.standfirst:
        parts.append(wrapped(visible(article.standfirst), width))
    parts.append("\n".join(_field(name, value, width) for name, value in _fields(article) if value))
    parts.append(_body(article.paragraphs, width))
    parts.append("\n".join(_field("caption", caption, width) for caption in article.captions))
    return "\n\n".join(part for part in parts if part)


def _head(article: Article, width: int) -> str:
    if not article.headline:
        return ""
    lines = wrapped(visible(article.headline), width)
    return f"{lines}\n{'=' * min(width, max(map(columns, lines.splitlines())))}"


def _fields(article: Article) -> list[tuple[str, str | None]]:
    dateline = article.dateline
    return [
        ("byline", article.byline),
        ("date", _date(article)),
        ("modified", article.modified.isoformat() if article.modified else None),
        ("dateline", " ".join(dateline.raw.split()) or "; ".join(dateline.places) if dateline else None),
    ]


def _date(article: Article) -> str | None:
    if article.published is not None:
        return article.published.isoformat()
    return article.date.isoformat() if article.date is not None else None


def _field(name: str, value: str | None, width: int) -> str:
    return wrapped(visible(value or ""), width, f"{name:<{_MARGIN}}", " " * _MARGIN)


def _body(paragraphs: tuple[Paragraph, ...], width: int) -> str:
    """The paragraphs, a blank line between any two but the items of one list and the rows of one table."""
    out: list[str] = []
    last: Kind | None = None
    for paragraph in paragraphs:
        if not paragraph.body:
            continue
        if out:
            out.append("\n" if paragraph.kind is last and last in (Kind.LIST_ITEM, Kind.TABLE_ROW) else "\n\n")
        out.append(wrapped(visible(paragraph.body), width, *_OPENINGS[paragraph.kind]))
        last = paragraph.kind
    return "".join(out)
