"""The dateline: looked for once residue is known, in the first two blocks of the body."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsparse._field.dateline import parse_dateline
from newsparse._label.view import View
from newsparse._model.dateline import Dateline
from newsparse._model.span import Span
from newsparse._read.clean import Cleaner

__all__ = ["dateline_of"]

_BLOCKS = 2
_LOOK = 100
_SIGN = re.compile("[:：(（［【=|।/ः–—―電电讯訊]")
_CAPITALS = re.compile(r"\W?[^\Wa-z\d_]{3,}[ ,.]")
_DASH_OR_FIGURE = re.compile(r"[-\d](?:(?<=-)[\s-]|(?<=[\s.]-)|(?<=\d)\.? )")


def dateline_of(view: View, body: Sequence[int], headline: str | None) -> tuple[Dateline | None, dict[int, int]]:
    """The dateline, its span in the source, and by block the length of the opening that it fills."""
    for i in body[:_BLOCKS]:
        block = view.blocks[i]
        if not _may_hold(block.text[:_LOOK]):
            continue
        found = parse_dateline(block.text, headline=headline, language=view.page.language)
        if found is not None and found.span.start == 0:
            size = found.span.stop
            while size < len(block.text) and block.text[size].isspace():
                size += 1
            return _in_source(found, view.page.source, block.start, block.stop), {i: size}
    return None, {}


def _may_hold(opening: str) -> bool:
    """Whether there is what a dateline holds: a terminator, a bracket, a place in capitals or a figure. Asked before a
    paragraph is parsed; three patterns read it many times faster than one with all of this in it."""
    return bool(_SIGN.search(opening) or _CAPITALS.match(opening) or _DASH_OR_FIGURE.search(opening))


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
