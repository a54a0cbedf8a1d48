"""The caller's choices, as one value."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Captions", "Comments", "Embeds", "Options", "Tables"]


class Captions(enum.StrEnum):
    """Where captions go: apart from the body, into ``Article.captions``, or nowhere but the receipt."""

    APART = "apart"
    DROP = "drop"


class Comments(enum.StrEnum):
    """Whether readers' comments below the story are dropped, or kept as paragraphs after it."""

    DROP = "drop"
    KEEP = "keep"


class Tables(enum.StrEnum):
    """Whether tables of data in the story are kept, a paragraph a row, or dropped."""

    KEEP = "keep"
    DROP = "drop"


class Embeds(enum.StrEnum):
    """Whether posts of social networks that a page shows in its story are kept, as quotes, or dropped."""

    KEEP = "keep"
    DROP = "drop"


@attrs.frozen
class Options:
    """Choices for a whole run; the defaults suit nearly everybody.

    ``language`` is a hint (BCP 47) that wins over what the text shows; ``limit`` is the longest input taken, in
    characters or bytes. ``prune`` names elements of a page that hold none of the story, for callers who know a site:
    XPath where it begins with ``/`` or ``.//``, CSS selectors otherwise (these need the extra ``css``).

    >>> Options(language="de").limit
    20000000
    """

    language: str | None = None
    captions: Captions = Captions.APART
    comments: Comments = Comments.DROP
    tables: Tables = Tables.KEEP
    embeds: Embeds = Embeds.KEEP
    prune: tuple[str, ...] = ()
    limit: int = 20_000_000
