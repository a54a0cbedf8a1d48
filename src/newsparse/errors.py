"""What newsparse says when it cannot read its input at all.

Poor content is no error: it gives an :class:`~newsparse.Article` with empty fields and a
:attr:`~newsparse.Reading.verdict` that says why.
"""

from __future__ import annotations

__all__ = [
    "DecodingError",
    "InputTooLargeError",
    "InputTypeError",
    "NewsparseError",
    "PhraseFileError",
    "RecordError",
    "SelectorError",
]


class NewsparseError(Exception):
    """The root of every error that newsparse raises on purpose; its text names the place."""


class InputTypeError(NewsparseError, TypeError):
    """The input is neither ``str`` nor ``bytes``."""


class InputTooLargeError(NewsparseError, ValueError):
    """The input is longer than :attr:`newsparse.Options.limit` allows."""


class DecodingError(NewsparseError, ValueError):
    """The bytes are no text: they hold binary data at the offset named."""


class RecordError(NewsparseError, ValueError):
    """A dictionary handed to :meth:`newsparse.Article.from_dict` does not describe an article."""


class PhraseFileError(NewsparseError, ValueError):
    """A phrase file is not sound; the text names the file and the entry."""


class SelectorError(NewsparseError, ValueError):
    """A selector in :attr:`newsparse.Options.prune` cannot be read."""
