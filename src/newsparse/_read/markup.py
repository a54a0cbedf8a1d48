"""HTML to a tree of elements, with nothing lost in silence.

libxml2 drops what nests deeper than 2,048 elements without an exception; such a page is read again flat, without the
elements that only nest, and says so. A tag with thousands of attributes takes it time that grows with their square:
such a tag loses its attributes first.
"""

from __future__ import annotations

import re

import attrs
from lxml import etree

from newsparse._model.page import Degraded
from newsparse._read.traits import elements

__all__ = ["Document", "parse_markup"]

_LONE = re.compile("[\0\ud800-\udfff]")
_TAG = re.compile(r"</?[a-z!][^<>]*>", re.IGNORECASE)
_LOST = "\ufffd".encode()
_MANY_SIGNS = 20_000
_LONG_TAG = 50_000
_MANY_ATTRIBUTES = 1_000


@attrs.frozen
class Document:
    """The top elements of a page, ``<html>`` and what stands after it, and what could not be read as the page meant."""

    roots: tuple[etree._Element, ...]
    degraded: Degraded | None = None


def parse_markup(html: str | bytes) -> Document:
    """The elements of a page, none where it holds none; bytes are in UTF-8.

    >>> [element.tag for element in parse_markup("<p>One</p>").roots[0].iter()]
    ['html', 'body', 'p']
    """
    data = _encoded(html)
    roots, cut = _parse(_bounded(data) if _may_hold_long_tag(data) and data.count(b"=") >= _MANY_SIGNS else data)
    if not cut:
        return Document(roots)
    text = data.decode("utf-8")
    nesting = re.compile(rf"</?(?!(?:{'|'.join(elements('flat'))})\b)[a-z][^<>]*>", re.IGNORECASE)
    roots, cut = _parse(_encoded(nesting.sub("<br>", text)))
    if cut:
        roots, _ = _parse(_encoded(_TAG.sub("<br>", text)))
    return Document(roots, Degraded.DEPTH)


def _parse(data: bytes) -> tuple[tuple[etree._Element, ...], bool]:
    """The top elements, and whether the parser gave up on the depth."""
    parser = etree.HTMLParser(
        huge_tree=True, recover=True, encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:  # nothing in it but white space or comments
        return (), False
    if root is None:
        return (), False
    return (root, *root.itersiblings()), any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _encoded(html: str | bytes) -> bytes:
    """``html`` for the parser, which stops at a NUL and at half of a surrogate pair."""
    try:
        data = html.encode("utf-8") if isinstance(html, str) else html
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", str(html)).encode("utf-8")
    return data.replace(b"\0", _LOST) if b"\0" in data else data


def _may_hold_long_tag(data: bytes) -> bool:
    """Whether there is a stretch without a bracket of half the length of a long tag, as a long tag must have."""
    half = _LONG_TAG // 2
    return any(data.find(b"<", at, at + half) < 0 for at in range(0, len(data) - half + 1, half))


def _bounded(data: bytes) -> bytes:
    """``data`` with the attributes taken off tags that have thousands of them."""
    parts = data.decode("utf-8").split("<")
    for i, part in enumerate(parts):
        if len(part) > _LONG_TAG and part.split(">", 1)[0].count("=") > _MANY_ATTRIBUTES:
            name, (_, close, rest) = part.split(None, 1)[0], part.partition(">")
            parts[i] = f"{name}{close}{rest}"
    return "<".join(parts).encode("utf-8")
