"""The article: what the house is for."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Any

import attrs

from newsparse._model.dateline import Dateline
from newsparse._model.span import Span
from newsparse._model.when import Timestamp

__all__ = ["Article", "Kind", "Paragraph"]


class Kind(enum.StrEnum):
    """What a paragraph is on the page."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"


@attrs.frozen(weakref_slot=False)  # one byte in seven of a long text's paragraphs
class Paragraph:
    """One paragraph of the body.

    ``text`` as printed, white space runs made one space; ``span`` its place in :attr:`newsparse.Reading.source`;
    ``opening`` the number of characters at the start of ``text`` that are the dateline, 0 in nearly all.
    """

    text: str
    kind: Kind = Kind.PARAGRAPH
    span: Span = Span(0, 0)
    opening: int = 0

    @property
    def body(self) -> str:
        """``text`` without the dateline.

        >>> Paragraph("OSLO: Snow fell.", opening=6).body
        'Snow fell.'
        """
        return self.text[self.opening :]


@attrs.frozen
class Article:
    """A news article. Every field is empty (``None``, ``()``) where the source does not state it.

    >>> from newsparse import parse_text
    >>> opening = "OSLO: Crews went back to work on Tuesday, the line said."
    >>> article = parse_text(f"Ferry strike ends\\n\\nTue Jan 30 2024\\n\\n{opening}")
    >>> article.headline, article.date, article.dateline.places
    ('Ferry strike ends', datetime.date(2024, 1, 30), ('OSLO',))
    >>> article.body
    'Crews went back to work on Tuesday, the line said.'
    >>> article.text
    'OSLO: Crews went back to work on Tuesday, the line said.'
    """

    headline: str | None = None
    standfirst: str | None = None
    dateline: Dateline | None = None
    published: Timestamp | None = None
    modified: Timestamp | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    captions: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    site: str | None = None

    @property
    def date(self) -> dt.date | None:
        """The day of publication; that of the dateline where the page prints no other."""
        if self.published is not None:
            return self.published.date
        return self.dateline.date if self.dateline is not None else None

    @property
    def title(self) -> str | None:
        """The headline, by the name that other libraries use."""
        return self.headline

    @property
    def body(self) -> str:
        """The paragraphs, joined by a blank line, without the dateline."""
        return "\n\n".join(text for p in self.paragraphs if (text := p.text[p.opening :]))

    @property
    def text(self) -> str:
        """The paragraphs, joined by a blank line, with the dateline as printed."""
        return "\n\n".join([p.text for p in self.paragraphs])

    def to_dict(self) -> dict[str, Any]:
        """The article as plain JSON values; :meth:`from_dict` reads them back without loss."""
        from newsparse._model.record import to_record

        return to_record(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """The article that :meth:`to_dict` wrote.

        :raises RecordError: naming the field that is wrong.
        """
        from newsparse._model.record import from_record

        return from_record(record)

    def to_schema_org(self) -> dict[str, Any]:
        """A schema.org ``NewsArticle`` for JSON-LD; see https://schema.org/NewsArticle."""
        from newsparse._model.formats import schema_org

        return schema_org(self)

    def to_ninjs(self) -> dict[str, Any]:
        """The article as IPTC ninjs 1.4, an object of plain text; see https://iptc.org/standards/ninjs/."""
        from newsparse._model.formats import ninjs

        return ninjs(self)
