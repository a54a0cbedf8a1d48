"""The caller's choices, as one value."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Captions", "Options"]


class Captions(enum.StrEnum):
    """Where captions go: apart from the body, into ``Article.captions``, or nowhere but the receipt."""

    APART = "apart"
    DROP = "drop"


@attrs.frozen
class Options:
    """Choices for a whole run; the defaults suit nearly everybody.

    ``language`` is a hint (BCP 47) that wins over what the text shows; ``limit`` is the longest input taken, in
    characters or bytes.

    >>> Options(language="de").limit
    20000000
    """

    language: str | None = None
    captions: Captions = Captions.APART
    limit: int = 20_000_000
