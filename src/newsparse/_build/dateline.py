"""The dateline: looked for once residue is known, in the first two blocks of the body."""

from __future__ import annotations

import re

import attrs

from newsparse._field.dateline import parse_dateline
from newsparse._label.view import View
from newsparse._model.dateline import Dateline
from newsparse._model.span import Span
from newsparse._read.clean import Cleaner

__all__ = ["dateline_of"]

_BLOCKS = 2
_LOOK = 100
_MARK = re.compile(r"[:：(（［【=|।/ः–—―]|-\s|\s-|--|\.-|[電电讯訊]|\d\.? |^\W?[^\Wa-z\d_]{3,}[ ,.]")
"""What a dateline holds, a terminator, a bracket, a figure or a place in capitals; told before a paragraph is parsed."""


def dateline_of(view: View, body: list[int], headline: str | None) -> tuple[Dateline | None, dict[int, int]]:
    """The dateline, its span in the source, and by block the length of the opening that it fills."""
    for i in body[:_BLOCKS]:
        block = view.blocks[i]
        if _MARK.search(block.text[:_LOOK]) is None:
            continue
        found = parse_dateline(block.text, headline=headline, language=view.page.language)
        if found is not None and found.span.start == 0:
            size = found.span.stop
            while size < len(block.text) and block.text[size].isspace():
                size += 1
            return _in_source(found, view.page.source, block.start, block.stop), {i: size}
    return None, {}


def _in_source(found: Dateline, source: str, start: int, stop: int) -> Dateline:
    """The dateline with the source's own characters: they differ from the block's text by white space and notation."""
    at = source.find(found.raw, start, stop)
    if at >= 0:
        return attrs.evolve(found, span=Span(at, at + len(found.raw)))
    end = _reach(source, start, stop, found.raw)
    return attrs.evolve(found, raw=source[start:end], span=Span(start, end))


def _reach(source: str, start: int, stop: int, text: str) -> int:
    """The first offset up to which the source reads as ``text``."""
    cleaner = Cleaner(source)
    for at in range(start + len(text), stop):
        if cleaner.text(source[start:at]) == text:
            return at
    return stop
