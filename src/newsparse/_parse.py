"""The river, on one screen: read, label, build.

The floors are imported when the first text comes: importing the library costs a third of importing them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsparse._model.article import Article
from newsparse._model.options import Options
from newsparse._model.reading import Reading
from newsparse._read.decode import decode, decode_page, is_utf8
from newsparse.errors import InputTooLargeError, InputTypeError

if TYPE_CHECKING:
    from newsparse._label.view import View
    from newsparse._model.page import Page

__all__ = ["is_markup", "parse", "parse_html", "parse_text", "read"]

_DEFAULTS = Options()
_HEAD = 2000
_MARKUP = re.compile(
    r"\ufeff?\s*(?:<!doctype html|<\?xml|<!--|<(?:html|head|body|title|meta|link|script|style|base)[\s>/])",
    re.IGNORECASE,
)
_OPENING_TAG = re.compile(r"\s*<[a-z][a-z0-9-]*(?:\s[^<>]*)?>", re.IGNORECASE)
_SECOND_TAG = re.compile(r"</?[a-z][a-z0-9-]*(?:\s[^<>]*)?>", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"<(?:p|div|article|section|h1|table|ul)[\s>]", re.IGNORECASE)
_TAGS_A_LINE = 2
_CLOSING_TAG = re.compile(r"</(?:p|div|article|section|h1|table|ul)>", re.IGNORECASE)


def parse(source: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Article:
    """The article in ``source``, scraped text or a page: which of the two it is, the source tells.

    :raises InputTypeError: if ``source`` is neither ``str`` nor ``bytes``.
    :raises InputTooLargeError: if it is longer than ``options.limit``.
    :raises DecodingError: if bytes are no text.
    :raises SelectorError: if ``options.prune`` cannot be read.

    >>> parse("Ferry strike ends\\n\\nCrews went back to work on Tuesday.").headline
    'Ferry strike ends'
    """
    return read(source, url, options=options).article


def parse_text(text: str | bytes, *, options: Options = _DEFAULTS) -> Article:
    """The article in scraped plain text; angle brackets in it are text.

    >>> parse_text("Ferry strike ends\\n\\nCrews went back to work on Tuesday.\\n\\nADVERTISEMENT").body
    'Crews went back to work on Tuesday.'
    """
    _refuse(text, options)
    source, _ = _decoded(text)
    return _article(_text(source, options), None, options)


def parse_html(html: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Article:
    """The article in a page of HTML, whatever it looks like.

    :raises NewsparseError: as :func:`parse` does.

    >>> parse_html("<h1>Ferry strike ends</h1><p>Crews went back to work on Tuesday.</p>").headline
    'Ferry strike ends'
    """
    _refuse(html, options)
    markup = html if isinstance(html, bytes) and is_utf8(html) else _decoded(html, page=True)[0]
    return _article(_page(markup, url, options), url, options)


def read(source: str | bytes, url: str | None = None, *, options: Options = _DEFAULTS) -> Reading:
    """The article with its receipt: what became of every character of ``source``.

    :raises NewsparseError: as :func:`parse` does.

    >>> reading = read("Ferry strike ends\\n\\nCrews went back to work on Tuesday.\\n\\nADVERTISEMENT")
    >>> [(piece.label.value, piece.span.of(reading.source).strip()) for piece in reading.removed]
    [('ad', 'ADVERTISEMENT')]
    """
    from newsparse._build.pieces import pieces_of
    from newsparse._build.verdict import verdict_of

    _refuse(source, options)
    text, encoding = _decoded(source)
    view = _page(text, url, options) if is_markup(text) else _text(text, options)
    article = _article(view, url, options)
    verdict = verdict_of(view, article)
    return Reading(article, view.page.source, pieces_of(view, article), verdict, encoding, view.page.degraded)


def _text(source: str, options: Options) -> View:
    from newsparse._read.text import read_text

    return _labelled(read_text(source, options.language), options)


def _page(source: str | bytes, url: str | None, options: Options) -> View:
    from newsparse._read.html import read_html
    from newsparse._read.markup import parse_markup
    from newsparse._read.prune import pruned

    document = parse_markup(source)
    return _labelled(read_html(document, options.language, url, pruned(document, options.prune)), options)


def _labelled(page: Page, options: Options) -> View:
    from newsparse._label.choices import chosen
    from newsparse._label.rules import label

    view = label(page)
    chosen(view, options)
    view.keys.clear()  # no rule looks again, and of a long text these are most of what is held
    view.figured.clear()
    return view


def _article(view: View, url: str | None, options: Options) -> Article:
    from newsparse._build.article import article_of

    return article_of(view, url, options)


def _refuse(source: str | bytes, options: Options) -> None:
    """Says no to what is no source, or too large a one."""
    if not isinstance(source, (str, bytes)):
        raise InputTypeError(f"expected str or bytes, got {type(source).__name__}")
    if len(source) > options.limit:
        unit = "characters" if isinstance(source, str) else "bytes"
        raise InputTooLargeError(f"{len(source):,} {unit}; the limit is {options.limit:,} (Options.limit)")


def _decoded(source: str | bytes, *, page: bool = False) -> tuple[str, str | None]:
    """The text of ``source`` and the encoding it was in; the bytes of a page may state theirs."""
    if isinstance(source, str):
        return source, None
    return decode_page(source) if page or b"<" in source[:_HEAD] else decode(source)


def is_markup(text: str) -> bool:
    """Whether a source is a page of HTML: it begins as one or with a tag that another follows, or is parted by block
    elements rather than by lines.

    >>> is_markup("<div><p>Crews went back.</p></div>"), is_markup("He typed <p> and nothing came of it.")
    (True, False)
    """
    head = text[:_HEAD]
    if _MARKUP.match(head):
        return True
    if (first := _OPENING_TAG.match(head)) and _SECOND_TAG.search(text, first.end()):
        return True
    if _BLOCK_TAG.search(head) is None or _CLOSING_TAG.search(text) is None:
        return False
    return _TAGS_A_LINE * len(_BLOCK_TAG.findall(text)) > text.count("\n")  # a text may quote a tag or two
