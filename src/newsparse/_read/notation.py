"""Links and pictures in the notation of Markdown, which html2text and its like write.

A link keeps its text and loses its address; a picture is not text at all, and its alternative is shown only where a
line holds nothing else. What a line is from end to end, a link or a picture, is kept beside the text: it is evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse._model.page import Note
from newsparse._read.wrap import runs_of, wrap_width

__all__ = ["has_references", "note_of", "table_rows", "unbroken", "unlinked", "unreferenced"]

_TEXT = r"\[((?:[^\[\]\n\\]|\\.)*)\]"
_PLAIN = r"\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?: +\"[^\"\n]*\")?\s*\)"
_SPACED = r"\((?:https?:|/|javascript:|mailto:)(?:[^()\n\\]|\\.|\([^()\n]*\)){0,2000}\)"
_LINK = re.compile(rf"{_TEXT}(?:{_PLAIN}|{_SPACED})")
_PICTURE = re.compile(rf"!{_LINK.pattern}")
_REFERRED = re.compile(r"\[((?=[^\]]*[^\W\d])(?:[^\[\]\n\\]|\\.)*)\]\[\w{1,20}\]")
_LISTED = re.compile(r"^[ \t]*\[\w{1,20}\]:[ \t]+\S+[ \t]*$", re.MULTILINE)
_LETTER = re.compile(r"\w")
_BEGINS = re.compile(r"[#>|]|[-*+] |\d{1,3}[.)] |-{3}")
_DECORATION = " *#>|-0123456789.)("
_LINKED = 0.7
_RULED = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?")
_FEWEST_ROWS = 2

Line = tuple[int, int, str]


def unlinked(line: str) -> str:
    """``line`` with the texts of its links, and without pictures.

    >>> unlinked("He read [the report](https://post.example/report_(2).pdf) ![a pier](/pier.jpg) twice.")
    'He read the report  twice.'
    >>> unlinked("[![A pier at dawn](/pier.jpg)](/photos)")
    'A pier at dawn'
    """
    text = _LINK.sub(r"\1", _PICTURE.sub("", line)) if "![" in line else _LINK.sub(r"\1", line)
    return text if _LETTER.search(text) else _LINK.sub(r"\1", _PICTURE.sub(r"\1", line))


def has_references(source: str) -> bool:
    """Whether a source lists the addresses of its links apart: ``[1]: https://post.example/``."""
    return "]: " in source and "][" in source and _LISTED.search(source) is not None


def unreferenced(line: str) -> str:
    """``line`` with the texts of links whose addresses stand apart.

    >>> unreferenced("He read [the report][1] twice.[2][3]")
    'He read the report twice.[2][3]'
    """
    return _REFERRED.sub(r"\1", line)


def note_of(raw: str) -> Note | None:
    """What the source's lines ``raw`` are from end to end, if anything.

    >>> note_of("  * [Home](/)"), note_of("[![A pier](/pier.jpg)](/photos)"), note_of("He read [the report](/r) twice.")
    (<Note.LINK: 'link'>, <Note.PICTURE: 'picture'>, None)
    """
    line = _PICTURE.sub("", raw.replace("\n", " "))
    linked = sum(len(found[1].strip()) for found in _LINK.finditer(line))
    rest = _LINK.sub("", line)
    if not linked:
        return None if _LETTER.search(rest) else Note.PICTURE
    return Note.LINK if linked > _LINKED * (linked + len(rest.strip(_DECORATION))) else None


def unbroken(lines: list[Line | None], source: str) -> list[tuple[int, int]]:
    """Runs of lines, as (first, last), that are one paragraph, as they are printed: the notation of a link may keep a
    line long and stand on two lines, and html2text breaks lines at 78 characters with all of it.
    """
    printed = [None if line is None else (*line[:2], source[line[0] : line[1]]) for line in lines]
    follow = zip(printed, (*printed[1:], None), strict=True)
    sizes = [0 if line is None or _may_be_short(line[2], after) else len(line[2]) for line, after in follow]
    width = wrap_width(printed, sizes)
    return runs_of(printed, lambda line, after: _goes_on(line, after[2], width, source))


def table_rows(lines: Sequence[Line], source: str) -> Iterator[int]:
    """The rows of tables: the line above a row of hyphens and bars, and the lines below it that have bars too.

    A table with links in it is the page's own, set in columns.
    """
    stop = 0  # of the table before: each line is looked at once
    for at in [i for i, line in enumerate(lines) if "--" in line[2] and _RULED.fullmatch(line[2])]:
        if at < stop:
            continue
        stop = next((i for i in range(at + 1, len(lines)) if "|" not in lines[i][2]), len(lines))
        rows = [*range(max(0, at - 1), at), *range(at + 1, stop)]
        linked = any("](" in source[lines[i][0] : lines[i][1]] for i in rows)
        if len(rows) >= _FEWEST_ROWS and not linked and "|" in lines[rows[0]][2]:
            yield from rows


def _may_be_short(text: str, after: Line | None) -> bool:
    """Whether a line's length says nothing of the width: it holds an address, or a row of a table, or the next one
    begins with what is too long to stand on it."""
    word = "" if after is None else after[2].split(" ", 1)[0]
    return "](" in text or "://" in text or "|" in text or "](" in word or "://" in word


def _goes_on(line: Line, after: str, width: int, source: str) -> bool:
    """Whether a line as printed goes on in the next: it breaks off in a link, or the next line's first word would not
    have fitted; two spaces at its end are a break that is meant."""
    text = line[2]
    if "[" in text and "]" not in text[text.rindex("[") :] and "](" in after:
        return True
    if not width or _BEGINS.match(after) or source.startswith(("  \n", "  \r\n"), line[1]):
        return False
    return len(text) + 1 + len(after.split(" ", 1)[0]) > width
