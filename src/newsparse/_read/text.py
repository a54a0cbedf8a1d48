"""Scraped plain text to a page: which lines are one paragraph.

Three kinds of text are told apart by measurement, never by a setting: a paragraph a line; paragraphs wrapped at a fixed
width; and paragraphs that a flattener has cut at every link and bold word.
"""

from __future__ import annotations

import itertools
import re

from newsparse._model.fold import fold
from newsparse._model.page import Block, Mark, Page
from newsparse._read.clean import Cleaner
from newsparse._read.flow import flows, glues
from newsparse._read.inline import FEW_LINES, cuts
from newsparse._read.language import language_of
from newsparse._read.wrap import wrap_width
from newsparse.phrases import index_of, judges

__all__ = ["KEY_REACH", "read_text"]

KEY_REACH = 160
"""The longest block, in characters, that is folded when read; of longer ones the rules fold what they doubt."""

_LITERAL_BREAK = re.compile(r"(?:\\r)?\\n(?![a-z])|\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_PRINTED_BREAK = re.compile(r"(?:\\r)?\\n")
_SEVERAL = 2
_OPENING = ("(", "[", "“", "«", "„", "‘", " »", " ”")
_OPENERS = "#=*•·●▪■◦‣⁃-–\\>"

Line = tuple[int, int, str]


def read_text(source: str, language: str | None = None) -> Page:
    """The page of a plain text: every line or joined run of lines with words in it is a block.

    >>> [block.text for block in read_text("Ferry strike&nbsp;ends\\r\\n\\r\\n- a  pump").blocks]
    ['Ferry strike ends', 'a pump']
    """
    cleaner = Cleaner(source)
    lines = _lines(source, cleaner)
    if len(lines) <= FEW_LINES:
        spoken = language or language_of([line[2] for line in lines if line is not None])
        lines = cuts(lines, source, index_of(*judges(spoken)))
    blocks = tuple(_blocks(lines, cleaner))
    return Page(source, blocks, language or language_of([block.text for block in blocks]))


def _lines(source: str, cleaner: Cleaner) -> list[Line | None]:
    """The lines with words, as (start, stop, text), and a ``None`` for every gap of blank lines between them."""
    out: list[Line | None] = []
    gap = False
    clean = cleaner.text
    for start, line in _raw_lines(source):
        text = clean(line)
        if not text:
            gap = True
            continue
        if gap and out:
            out.append(None)
        gap = False
        if line[0].isspace():
            start += len(line) - len(line.lstrip())
        out.append((start, start + len(line.strip()), text))
    return out


def _raw_lines(source: str) -> list[tuple[int, str]]:
    if "\\n" in source:
        starts = [0]
        stops = []
        for found in _breaks(source).finditer(source):
            stops.append(found.start())
            starts.append(found.end())
        stops.append(len(source))
        return [(a, source[a:b]) for a, b in zip(starts, stops, strict=True)]
    out = []
    start = 0
    for line in source.splitlines(keepends=True):
        out.append((start, line))
        start += len(line)
    return out


def _breaks(source: str) -> re.Pattern[str]:
    """What parts the lines of a source that prints ``\\n``: before a small letter that may be a path's own, save where
    no line is parted otherwise and several are so."""
    if "\n" in source or "\r" in source:
        return _LITERAL_BREAK
    several = len(list(itertools.islice(_LITERAL_BREAK.finditer(source), _SEVERAL))) == _SEVERAL
    return _PRINTED_BREAK if several else _LITERAL_BREAK


def _blocks(lines: list[Line | None], cleaner: Cleaner) -> list[Block]:
    width = wrap_width(lines)
    runs = wrapped_runs(lines, width) if width else flows(lines)
    blocks = []
    for first, last in runs:
        head = lines[first]
        if head is None:
            continue
        start, stop, text = head
        if last > first:
            parts = [line for line in lines[first : last + 1] if line is not None]
            stop, text = parts[-1][1], _joined(parts)
        mark = Mark.NONE
        if text[0] in _OPENERS:
            mark, text = cleaner.mark(text)
            if not text:
                continue
        blocks.append(Block(start, stop, text, fold(text) if len(text) <= KEY_REACH else "", mark))
    return blocks


def _joined(parts: list[Line]) -> str:
    """The lines of one paragraph as one text; no space before a stop or a bracket that closes."""
    out = [parts[0][2]]
    for part in parts[1:]:
        text = part[2]
        if not glues(text) and not out[-1].endswith(_OPENING):
            out.append(" ")
        out.append(text)
    return "".join(out)


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
