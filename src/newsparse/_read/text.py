"""Scraped plain text to a page: which lines are one paragraph.

Three kinds of text are told apart by measurement, never by a setting: a paragraph a line; paragraphs wrapped at a fixed
width; and paragraphs that a flattener has cut at every link and bold word.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from newsparse._model.page import Block, Mark, Page
from newsparse._read.block import blocks_of
from newsparse._read.clean import Cleaner
from newsparse._read.flow import flows, glues, may_flow
from newsparse._read.inline import FEW_LINES, cuts
from newsparse._read.language import language_of, primary
from newsparse._read.wrap import wrap_width
from newsparse.phrases import index_of, judges

__all__ = ["read_text"]

_LITERAL_BREAK = re.compile(r"(?:\\r)?\\n(?![a-z])|\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_PRINTED_BREAK = re.compile(r"(?:\\r)?\\n")
_SEVERAL = 2
_OPENING = ("(", "[", "“", "«", "„", "‘", " »", " ”")
_OPENERS = frozenset("#=*•·●▪■◦‣⁃-–\\>")

Line = tuple[int, int, str]


def read_text(source: str, language: str | None = None) -> Page:
    """The page of a plain text: every line or joined run of lines with words in it is a block.

    >>> [block.text for block in read_text("Ferry strike&nbsp;ends\\r\\n\\r\\n- a  pump").blocks]
    ['Ferry strike ends', 'a pump']
    """
    cleaner = Cleaner(source)
    lines = _lines(source, cleaner)
    if len(lines) <= FEW_LINES:
        spoken = primary(language) or language_of([line[2] for line in lines if line is not None])
        lines = cuts(lines, source, index_of(*judges(spoken)))
    blocks = _blocks(_paragraphs(lines, source), cleaner)
    return Page(source, blocks, primary(language) or language_of([block.text for block in blocks]))


def _lines(source: str, cleaner: Cleaner) -> list[Line | None]:
    """The lines with words, as (start, stop, text), and a ``None`` for every gap of blank lines between them."""
    out: list[Line | None] = []
    gap = False
    starts, lines = _raw_lines(source)
    bare = list(map(str.strip, lines))
    texts = bare if cleaner.idle else map(cleaner.text, lines)
    for start, line, stripped, text in zip(starts, lines, bare, texts, strict=False):
        if not text:
            gap = True
            continue
        if gap and out:
            out.append(None)
        gap = False
        if line[0].isspace():
            start += line.index(stripped)
        out.append((start, start + len(stripped), text))
    return out


def _raw_lines(source: str) -> tuple[Iterable[int], list[str]]:
    """The offsets of the lines, and the lines as they stand; printed breaks part them where there are no true ones."""
    if "\\" in source and "\\n" in source:
        breaks = [found.span() for found in _breaks(source).finditer(source)]
        starts = [0, *(stop for _, stop in breaks)]
        stops = [*(start for start, _ in breaks), len(source)]
        return starts, [source[start:stop] for start, stop in zip(starts, stops, strict=True)]
    lines = source.splitlines(keepends=True)
    return itertools.accumulate(map(len, lines), initial=0), lines


def _breaks(source: str) -> re.Pattern[str]:
    """What parts the lines of a source that prints ``\\n``: before a small letter that may be a path's own, save where
    no line is parted otherwise and several are so."""
    if "\n" in source or "\r" in source:
        return _LITERAL_BREAK
    several = len(list(itertools.islice(_LITERAL_BREAK.finditer(source), _SEVERAL))) == _SEVERAL
    return _PRINTED_BREAK if several else _LITERAL_BREAK


def _paragraphs(lines: list[Line | None], source: str) -> list[Line]:
    """The lines, those of one paragraph made one."""
    single = [line for line in lines if line is not None]
    texts = [text for _, _, text in single]
    width = wrap_width(lines, texts)
    if width:
        runs = wrapped_runs(lines, width)
    elif may_flow(texts, source):
        runs = flows(lines, source)
    else:
        return single
    if len(runs) == len(single):
        return single
    return [_joined([line for line in lines[first : last + 1] if line is not None]) for first, last in runs]


def _blocks(lines: list[Line], cleaner: Cleaner) -> tuple[Block, ...]:
    marks = [Mark.NONE] * len(lines)
    marked = [i for i, line in enumerate(lines) if line[2][0] in _OPENERS]
    for i in marked:
        start, stop, text = lines[i]
        marks[i], text = cleaner.mark(text)
        lines[i] = (start, stop, text)
    if not all(lines[i][2] for i in marked):
        kept = [i for i, line in enumerate(lines) if line[2]]
        lines, marks = [lines[i] for i in kept], [marks[i] for i in kept]
    return blocks_of(lines, marks)


def _joined(parts: list[Line]) -> Line:
    """The lines of one paragraph as one; no space before a stop or a bracket that closes."""
    if len(parts) == 1:
        return parts[0]
    out = [parts[0][2]]
    for part in parts[1:]:
        text = part[2]
        if not glues(text) and not out[-1].endswith(_OPENING):
            out.append(" ")
        out.append(text)
    return parts[0][0], parts[-1][1], "".join(out)


def wrapped_runs(lines: list[Line | None], width: int) -> list[tuple[int, int]]:
    """Runs of lines, as (first, last), that a wrap at ``width`` has cut from one paragraph.

    A line goes on in the next if the next line's first word would not have fitted on it.
    """
    runs: list[tuple[int, int]] = []
    first = 0
    for i, line in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) else None
        if line is None:
            first = i + 1
        elif after is None or _fits(line[2], after[2], width):
            runs.append((first, i))
            first = i + 1
    return runs


def _fits(line: str, after: str, width: int) -> bool:
    if after[0] in _OPENERS and after[1:2] == " ":
        return True
    return len(line) + 1 + len(after.split(" ", 1)[0]) <= width
