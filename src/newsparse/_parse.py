"""The river, on one screen: read, label, build.

The floors are imported when the first text comes: importing the library costs a third of importing them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse._model.article import Article
from newsparse._model.options import Options
from newsparse._model.reading import Reading
from newsparse._read.decode import decode
from newsparse.errors import InputTooLargeError, InputTypeError, MarkupError

if TYPE_CHECKING:
    from newsparse._label.view import View

__all__ = ["parse", "parse_html", "parse_text", "read"]

_DEFAULTS = Options()
_MARKUP = re.compile(r"\s*(?:<!doctype html|<html[\s>]|<\?xml|<head[\s>]|<body[\s>]|<!--)", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"<(?:p|div|article|section|h1|table|ul)[\s>]", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"</(?:p|div|article|section|h1|table|ul)>", re.IGNORECASE)


def parse(source: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Article:
    """The article in ``source``, scraped text or a page: which of the two it is, the source tells.

    :raises InputTypeError: if ``source`` is neither ``str`` nor ``bytes``.
    :raises InputTooLargeError: if it is longer than ``options.limit``.
    :raises DecodingError: if bytes are no text.
    :raises MarkupError: if it is HTML, which this version does not read.

    >>> parse("Ferry strike ends\\n\\nCrews went back to work on Tuesday.").headline
    'Ferry strike ends'
    """
    return read(source, url, options=options).article


def parse_text(text: str | bytes, *, options: Options = _DEFAULTS) -> Article:
    """The article in scraped plain text; angle brackets in it are text.

    >>> parse_text("Ferry strike ends\\n\\nCrews went back to work on Tuesday.\\n\\nADVERTISEMENT").body
    'Crews went back to work on Tuesday.'
    """
    from newsparse._build.article import article_of

    source, _ = _source(text, options)
    return article_of(_labelled(source, options), None, options)


def parse_html(html: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Article:
    """The article in a page of HTML.

    >>> parse_html("<h1>Ferry strike ends</h1><p>Crews went back to work on Tuesday.</p>").headline
    'Ferry strike ends'
    """
    from newsparse._build.article import article_of

    source, _ = _source(html, options)
    return article_of(_page_labelled(source, options), url, options)


def read(source: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Reading:
    """The article with its receipt: what became of every character of ``source``.

    :raises NewsparseError: as :func:`parse` does.

    >>> reading = read("Ferry strike ends\\n\\nCrews went back to work on Tuesday.\\n\\nADVERTISEMENT")
    >>> [(piece.label.value, piece.span.of(reading.source).strip()) for piece in reading.removed]
    [('ad', 'ADVERTISEMENT')]
    """
    from newsparse._build.article import article_of
    from newsparse._build.pieces import pieces_of
    from newsparse._build.verdict import verdict_of

    text, encoding = _source(source, options)
    if _is_markup(text):
        raise MarkupError("the input is HTML; this version reads plain text only (parse_text takes it as text)")
    view = _labelled(text, options)
    article = article_of(view, url, options)
    return Reading(article, text, pieces_of(view, article), verdict_of(view, article), encoding)


def _labelled(source: str, options: Options) -> View:
    from newsparse._label.rules import label
    from newsparse._read.text import read_text

    return label(read_text(source, options.language))


def _page_labelled(source: str, options: Options) -> View:
    from newsparse._label.rules import label
    from newsparse._read.html import parse_markup, read_tree

    return label(read_tree(parse_markup(source), options.language))


def _source(source: str | bytes, options: Options) -> tuple[str, str | None]:
    if not isinstance(source, (str, bytes)):
        raise InputTypeError(f"expected str or bytes, got {type(source).__name__}")
    if len(source) > options.limit:
        unit = "characters" if isinstance(source, str) else "bytes"
        raise InputTooLargeError(f"{len(source):,} {unit}; the limit is {options.limit:,} (Options.limit)")
    return decode(source) if isinstance(source, bytes) else (source, None)


def _is_markup(text: str) -> bool:
    head = text[:2000]
    if _MARKUP.match(head):
        return True
    return _BLOCK_TAG.search(head) is not None and _CLOSING_TAG.search(text) is not None
