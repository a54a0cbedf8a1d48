"""What a stretch of the source is."""

from __future__ import annotations

import enum

__all__ = ["Label"]


class Label(enum.StrEnum):
    """What a :class:`~newsparse.Piece` is; a closed list, part of the public promise.

    >>> Label.DATELINE.kept, Label.RELATED.kept
    (True, False)
    >>> Label("agency-tail")
    <Label.AGENCY_TAIL: 'agency-tail'>
    """

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE = "table"
    CAPTION = "caption"
    CREDIT = "credit"

    SOCIAL = "social"
    RELATED = "related"
    REPEAT = "repeat"
    NEWSLETTER = "newsletter"
    AD = "ad"
    PAYWALL = "paywall"
    CONSENT = "consent"
    PLAYER = "player"
    COMMENTS = "comments"
    AUTHOR_BIO = "author-bio"
    TAGS = "tags"
    COPYRIGHT = "copyright"
    CONTACT = "contact"
    AGENCY_TAIL = "agency-tail"
    CORRECTION_NOTE = "correction-note"
    COUNTER = "counter"
    NAVIGATION = "navigation"
    TEMPLATE = "template"
    UI = "ui"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"

    @property
    def kept(self) -> bool:
        """Whether the article holds text with this label, in its body or in a field."""
        return self in _KEPT


_KEPT = frozenset(
    {
        Label.HEADLINE,
        Label.STANDFIRST,
        Label.BYLINE,
        Label.DATE,
        Label.DATELINE,
        Label.PARAGRAPH,
        Label.SUBHEAD,
        Label.QUOTE,
        Label.LIST_ITEM,
        Label.TABLE,
        Label.CAPTION,
        Label.CREDIT,
    }
)
