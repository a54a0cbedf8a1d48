"""Scraped plain text to a page: which lines are one paragraph.

Three kinds of text are told apart by measurement, never by a setting: a paragraph a line; paragraphs wrapped at a fixed
width; and paragraphs that a flattener has cut at every link and bold word.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from newsparse._model.page import Block, Mark, Note, Page
from newsparse._read.block import blocks_of
from newsparse._read.clean import Cleaner
from newsparse._read.flow import flows, glues, may_flow
from newsparse._read.inline import FEW_LINES, counted, cuts, is_broken_off, trimmed
from newsparse._read.language import language_of, primary
from newsparse._read.notation import note_of, table_rows, unbroken
from newsparse._read.wrap import runs_of, wrap_width
from newsparse.phrases import index_of, judges, open_words

if TYPE_CHECKING:
    from newsparse._read.header import Header

__all__ = ["read_text"]

_LITERAL_BREAK = re.compile(r"(?:\\r)?\\n(?![a-z])|\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_PRINTED_BREAK = re.compile(r"(?:\\r)?\\n")
_SEVERAL = 2
_HEAD = 60
_FIELD = re.compile(r"\w[\w ]{2,20}:[ \t]")
_OPENING = ("(", "[", "“", "«", "„", "‘", "「", "『", "《", "（", "【", " »", " ”")
_OPENERS = frozenset("#=*+•·●▪■◦‣⁃-–\\>")

Line = tuple[int, int, str]


def read_text(source: str, language: str | None = None) -> Page:
    """The page of a plain text: every line or joined run of lines with words in it is a block.

    >>> [block.text for block in read_text("Ferry strike&nbsp;ends\\r\\n\\r\\n- a  pump").blocks]
    ['Ferry strike ends', 'a pump']
    """
    cleaner = Cleaner(source)
    header = _header(source)
    above, lines = _parted(_lines(source, cleaner), source, 0 if header is None else header.stop, cleaner)
    if cleaner.links:
        lines = _unbroken(lines, source, cleaner)
    if len(lines) <= FEW_LINES or (lines[-1] is not None and is_broken_off(lines[-1])):
        lines = _cut(lines, source, language)
    lines = counted(lines, source)
    blocks = _blocks([*above, *_paragraphs(lines, source, language)], source, cleaner)
    spoken = primary(language) or language_of([block.text for block in blocks])
    notes = _notes(blocks, source) if cleaner.links else {}
    if header is None:
        return Page(source, blocks, spoken, notes=notes)
    notes |= {i: Note.HEADER for i, block in enumerate(blocks) if block.start < header.stop}
    return Page(source, blocks, spoken, facts=header.facts, notes=notes)


def _cut(lines: list[Line | None], source: str, language: str | None) -> list[Line | None]:
    """The lines, with certain residue inside long ones or at the end of the last as lines of their own."""
    spoken = primary(language) or language_of([line[2] for line in lines if line is not None])
    index = index_of(*judges(spoken))
    if len(lines) <= FEW_LINES:
        lines = cuts(lines, source, index)
    last = lines[-1] if lines else None
    return lines if last is None else [*lines[:-1], *trimmed(last, source, index)]


def _parted(
    lines: list[Line | None], source: str, stop: int, cleaner: Cleaner
) -> tuple[list[Line], list[Line | None]]:
    """The lines before ``stop``, and the others; a line that goes on behind it is cut in two."""
    above = [line for line in lines if line is not None and line[0] < stop] if stop else []
    if not above:
        return above, lines
    others = lines[lines.index(above[-1]) + 1 :]
    start, end, _ = above[-1]
    if stop < end:
        name = source[start:stop].rstrip()
        above[-1] = (start, start + len(name), cleaner.text(name))
        others.insert(0, (stop, end, cleaner.text(source[stop:end])))
    return above, others


def _header(source: str) -> Header | None:
    """What stands above the story to describe it; few texts have it, and what reads it is imported for them alone."""
    head = source[:_HEAD].lstrip("\ufeff \t\r\n")
    if not head.startswith("---") and _FIELD.match(head) is None:
        return None
    from newsparse._read.header import header_of

    return header_of(source)


def _notes(blocks: tuple[Block, ...], source: str) -> dict[int, Note]:
    """What the notation says of the blocks that it makes a link or a picture."""
    raw = ((i, source[block.start : block.stop]) for i, block in enumerate(blocks))
    return {i: note for i, text in raw if "](" in text and (note := note_of(text)) is not None}


def _unbroken(lines: list[Line | None], source: str, cleaner: Cleaner) -> list[Line | None]:
    """The lines of a text with links in it, those of one paragraph made one before their notation is read."""
    out: list[Line | None] = []
    last = -1
    for first, stop in unbroken(lines, source):
        parts = [line for line in lines[first : stop + 1] if line is not None]
        begin, end, text = parts[0][0], parts[-1][1], parts[0][2]
        if len(parts) > 1:
            text = cleaner.text(source[begin:end].replace("\n", " "))
        if text and first > last + 1:
            out.append(None)
        if text:
            out.append((begin, end, text))
            last = stop
    return out


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


def _paragraphs(lines: list[Line | None], source: str, language: str | None) -> list[Line]:
    """The lines, those of one paragraph made one."""
    single = [line for line in lines if line is not None]
    texts = [text for _, _, text in single]
    width = wrap_width(lines, [0 if line is None else len(line[2]) for line in lines])
    if width:
        runs = wrapped_runs(lines, width)
    elif may_flow(texts, source):
        runs = flows(lines, source, _closes_none(texts, language))
    else:
        return single
    if len(runs) == len(single):
        return single
    return [_joined([line for line in lines[first : last + 1] if line is not None]) for first, last in runs]


def _closes_none(texts: list[str], language: str | None) -> Callable[[str], bool]:
    """Whether a word closes no sentence in the language of ``texts``, which is asked for only where it matters."""
    words = open_words()
    spoken = functools.cache(lambda: primary(language) or language_of(texts))
    return lambda word: word in words and spoken() in words[word]


def _blocks(lines: list[Line], source: str, cleaner: Cleaner) -> tuple[Block, ...]:
    marks = [Mark.NONE] * len(lines)
    if "|" in source and "--" in source:
        for i in table_rows(lines, source):
            start, stop, text = lines[i]
            marks[i], lines[i] = Mark.TABLE, (start, stop, text.strip("| ") or text)
    marked = [i for i, line in enumerate(lines) if line[2][0] in _OPENERS]
    for i in [i for i in marked if not marks[i]]:
        start, stop, text = lines[i]
        marks[i], text = cleaner.mark(text)
        lines[i] = (start, stop, text)
    if not all(lines[i][2] for i in marked):
        kept = [i for i, line in enumerate(lines) if line[2]]
        lines, marks = [lines[i] for i in kept], [marks[i] for i in kept]
    return blocks_of(lines, marks)


def _joined(parts: list[Line]) -> Line:
    """The lines of one paragraph as one; no space before a stop or a bracket that closes, nor between ideographs."""
    if len(parts) == 1:
        return parts[0]
    out = [parts[0][2]]
    for part in parts[1:]:
        text = part[2]
        if not glues(text) and not out[-1].endswith(_OPENING) and not (_is_dense(out[-1][-1]) and _is_dense(text[0])):
            out.append(" ")
        out.append(text)
    return parts[0][0], parts[-1][1], "".join(out)


def _is_dense(char: str) -> bool:
    """Whether a character is of a script that sets no space between words: Han, kana, and the marks among them."""
    return "\u2e80" <= char < "\ua4d0" or "\uff00" <= char < "\uffe0"


def wrapped_runs(lines: list[Line | None], width: int) -> list[tuple[int, int]]:
    """Runs of lines, as (first, last), that a wrap at ``width`` has cut from one paragraph.

    A line goes on in the next if the next line's first word would not have fitted on it.
    """
    return runs_of(lines, lambda line, after: not _fits(line[2], after[2], width))


def _fits(line: str, after: str, width: int) -> bool:
    if after[0] in _OPENERS and after[1:2] == " ":
        return True
    return len(line) + 1 + len(after.split(" ", 1)[0]) <= width
