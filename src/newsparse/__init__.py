"""Scraped news in; clean, typed articles out; with a receipt for every character."""

from __future__ import annotations

import typing as _typing

from newsparse._model.article import Article, Kind, Paragraph
from newsparse._model.dateline import Confidence, Dateline
from newsparse._model.finding import Piece
from newsparse._model.label import Label
from newsparse._model.options import Captions, Comments, Embeds, Options, Tables
from newsparse._model.page import Degraded
from newsparse._model.reading import Reading, Verdict
from newsparse._model.span import Span
from newsparse._model.when import Precision, Timestamp
from newsparse._parse import parse, parse_html, parse_text, read
from newsparse._version import __version__
from newsparse.errors import (
    DecodingError,
    InputTooLargeError,
    InputTypeError,
    NewsparseError,
    PhraseFileError,
    RecordError,
    SelectorError,
)

if _typing.TYPE_CHECKING:
    from newsparse._field.date import DateOrder, parse_date
    from newsparse._field.dateline import parse_dateline

__all__ = [
    "Article",
    "Captions",
    "Comments",
    "Confidence",
    "DateOrder",
    "Dateline",
    "DecodingError",
    "Degraded",
    "Embeds",
    "InputTooLargeError",
    "InputTypeError",
    "Kind",
    "Label",
    "NewsparseError",
    "Options",
    "Paragraph",
    "PhraseFileError",
    "Piece",
    "Precision",
    "Reading",
    "RecordError",
    "SelectorError",
    "Span",
    "Tables",
    "Timestamp",
    "Verdict",
    "__version__",
    "parse",
    "parse_date",
    "parse_dateline",
    "parse_html",
    "parse_text",
    "read",
]

_LATE = {
    "DateOrder": "newsparse._field.date",
    "parse_date": "newsparse._field.date",
    "parse_dateline": "newsparse._field.dateline",
}

if not _typing.TYPE_CHECKING:

    def __getattr__(name):
        """The parsers of dates and datelines, imported when first asked for: they take as long as all the rest."""
        if name not in _LATE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import importlib

        value = getattr(importlib.import_module(_LATE[name]), name)
        globals()[name] = value
        return value
