"""The kicker inside a heading, and the marks between its parts as the page declares them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from newsparse._read.metadata.clean import text_of
from newsparse._read.metadata.title import LONGEST, Claims
from newsparse._read.metadata.words import Sign, signs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["whole_or_bare"]

_WORD = re.compile(r"\w+")
_MARK = re.compile(r"\s*[:|/–—·•»-]?\s*")


def whole_or_bare(text: str, element: Element, claims: Claims) -> str:
    """The text of a heading, spelled as the page declares it where the heading is made of parts; without the kicker
    that its markup names, where the page declares it so somewhere, or nowhere with it; without the label that ends it,
    where the page declares the rest.

    ``<h1><b class="kicker">Harbour</b> <b>Ferry strike ends</b></h1>`` is "Harbour: Ferry strike ends" where the page
    calls itself that, and "Ferry strike ends" where it does not.
    """
    if not len(element):
        return text
    declared = _declared(text, claims)
    kicker = _kicker(element)
    rest = _MARK.sub("", text[len(kicker) :], count=1) if kicker and text.startswith(kicker) else ""
    alone = _declared(rest, claims)
    if rest and (alone or not declared):
        return alone or rest
    return declared or _declared(_without_label(text, element), claims) or text


def _without_label(text: str, element: Element) -> str:
    """The text of a heading without its last part: the beat, behind the headline."""
    label = text_of(element[-1], LONGEST)
    return text[: -len(label)].rstrip() if label and text.endswith(label) else ""


def _declared(text: str, claims: Claims) -> str | None:
    """The first claim that has the same letters and digits."""
    wanted = _letters(text)
    return next((claim for claim in (*claims.bare, *claims.whole) if wanted and _letters(claim) == wanted), None)


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text if text.isascii() else unicodedata.normalize("NFKC", text)))


def _kicker(element: Element) -> str | None:
    """The text that the first element in a heading shows, if its name says that it is a kicker."""
    for part in element.iter():
        if part is not element and isinstance(part.tag, str) and signs(part.get("class", "")) & Sign.KICKER:
            return text_of(part, LONGEST) or None
    return None
