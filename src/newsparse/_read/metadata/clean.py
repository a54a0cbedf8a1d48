"""The texts of attributes and elements, made fit to be compared and printed."""

from __future__ import annotations

import functools
import html
import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["bones", "one_line", "plain", "text_of", "tight"]

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_ENTITY = re.compile(r"&(?:#?\w{1,31};|quot|amp|lt|gt|nbsp)")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff\x00-\x08\x0e-\x1f]")
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "select", "button", "iframe", "textarea"})
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s"}
    | {"small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img"}
)
_MOST_PARTS = 160
_DEEPEST = 24
_LONGEST = 2000


def one_line(text: str) -> str:
    """``text`` as a reader sees it: entities read, markup and invisible signs gone, white space runs made one space.

    >>> one_line(" Ferry &amp; strike:  &quot;no&quot;<br> end ")
    'Ferry & strike: "no" end'
    """
    if "&" in text and _ENTITY.search(text):
        text = html.unescape(text)
        if _ENTITY.search(text):
            text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isascii():
        text = _UNSEEN.sub("", text)
    return " ".join(text.split())


@functools.lru_cache(maxsize=512)
def plain(text: str) -> str:
    """The words of a text and nothing else, folded: for comparison.

    >>> plain("“Ferry-Strike” ends!")
    'ferry strike ends'
    """
    text = text[:_LONGEST]
    return " ".join(_WORD.findall((text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()))


def tight(text: str) -> str:
    """:func:`plain` without its spaces: "The Daily World" and thedailyworld are one name."""
    return plain(text).replace(" ", "")


def bones(text: str) -> str:
    """The letters of a text without their accents, folded: a name as an address or a login spells it.

    >>> bones("Zoë Müller-Holm"), bones("zoe_muller-holm")
    ('zoemullerholm', 'zoemullerholm')
    """
    return "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if char.isalpha())


def text_of(element: Element, most: int = 300) -> str:
    """The text that the element shows, as one line; no more than about ``most`` characters of it."""
    if not len(element):
        return one_line((element.text or "")[: most + 1])
    parts: list[str] = []
    size = 0
    for text in itertools.islice(_texts(element, _DEEPEST), _MOST_PARTS):
        parts.append(text)
        size += len(text)
        if size > most:
            break
    return one_line("".join(parts))


def _texts(element: Element, depth: int) -> Iterator[str]:
    """The texts below the element; a space where a block begins or ends, or one inline element meets another."""
    if element.text:
        yield element.text
    met = False
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in _SILENT:
            apart = tag not in _INLINE
            if apart or met:
                yield " "
            if depth:
                yield from _texts(child, depth - 1)
            if apart:
                yield " "
        met = not child.tail
        if child.tail:
            if _is_hump(child, child.tail):
                yield " "
            yield child.tail


def _is_hump(element: Element, tail: str) -> bool:
    """Whether text follows an inline element where two words meet unspaced: ``<span>Opinion</span>The ferry``."""
    text = element.text or ""
    return (tail[:1].isupper() and text[-1:].islower()) or (tail[:1] in '"“„«' and text[-1:].isalpha())
