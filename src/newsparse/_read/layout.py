"""What elements are used for beyond what they are: rows that lay out the page, stories for readers without scripts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["is_for_scripts", "is_layout"]

_PARTS = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section", "blockquote")
_FEW = 200
_LEAST_STORY = 3


def is_for_scripts(roots: Iterable[Element]) -> bool:
    """Whether the page shows its story by scripts alone, and to readers without these in a ``<noscript>``."""
    return any(
        note.find(".//h1") is not None and len(note.findall(".//p")) >= _LEAST_STORY
        for root in roots
        for note in root.iter("noscript")
    )


def is_layout(row: Element) -> bool:
    """Whether a row holds parts of the page: block elements, or more lines than a row of data has words for."""
    if next(row.iter(_PARTS), None) is not None:
        return True
    return next(row.iter("br"), None) is not None and sum(map(len, row.itertext())) > _FEW
