"""A line as a reader sees it: entities read, invisible characters and notation gone, one space where there were many.

Nothing here changes the source; it gives the text of a block.
"""

from __future__ import annotations

import html
import re

from newsparse._model.page import Mark
from newsparse._read.notation import has_references, unlinked, unreferenced

__all__ = ["Cleaner", "seen"]

_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});|&nbsp")
_HEADING = re.compile(r"#{1,6}\s+|={3,}\s+")
_ITEM = re.compile(r"(?:[*+•·●▪■◦‣⁃]|[-–](?=\s)|\\-)\s+(?=\S)|[•●▪■◦‣]")
_RULE = re.compile(r"(?:[-*_=] ?){3,}")
_INVISIBLE_CHARS = "\u200b\ufeff\xad"
_GLYPHS = "\ue000-\uf8ff"  # private use: the signs of an icon font, but within a word a rare ideograph
_INVISIBLE = re.compile(f"[{_INVISIBLE_CHARS}\u2060]|(?:\\A|(?<=\\s))[{_GLYPHS}]+")
_UNSEEN = re.compile(f"[{_INVISIBLE_CHARS}\u2060{_GLYPHS}]")  # a set alone is searched fast
_ODD_SPACES = ("  ", "\t", "\x1f", "\xa0", "\u3000", *map(chr, range(0x2000, 0x200B)), "\u1680", "\u202f", "\u205f")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)([^*_\n]+)(?<=\S)\1(?!\w)")


def seen(text: str) -> str:
    r"""``text`` without its invisible characters and the signs of icon fonts.

    >>> seen("Ferry\u200b strike"), seen("\ue621 Ferry strike")
    ('Ferry strike', ' Ferry strike')
    """
    return text if text.isascii() or _UNSEEN.search(text) is None else _INVISIBLE.sub("", text)


class Cleaner:
    """What a source needs done to its lines, found out once for the whole source, so that clean text pays nothing."""

    def __init__(self, source: str) -> None:
        plain = source.isascii()
        self._entities = "&" in source and _ENTITY.search(source) is not None
        self.links = "]" in source and "](" in source
        """Whether the source may hold links in the notation of Markdown."""
        self._references = has_references(source)
        self._emphasis = self.links or ("*" in source and "**" in source)
        self._invisible = not plain and any(char in source for char in _INVISIBLE_CHARS)
        spaces = _ODD_SPACES[:3] if plain else _ODD_SPACES
        self._spaces = [space for space in spaces if source.rfind(space) >= 0]  # from the end: half the time of "in"
        linked = self.links or self._references
        self.idle = not (self._entities or linked or self._emphasis or self._invisible or self._spaces)
        """Whether lines need nothing done but to be stripped."""

    def text(self, line: str) -> str:
        """``line`` as a reader sees it."""
        if self.idle:
            return line.strip()
        raw = line
        if self._entities and "&" in line:
            line = _INVISIBLE.sub("", html.unescape(html.unescape(line)))
        if self.links and "](" in line:
            line = unlinked(line)
        if self._references and "][" in line:
            line = unreferenced(line)
        if self._emphasis:
            line = _EMPHASIS.sub(r"\2", line)
        if self._invisible:
            line = _INVISIBLE.sub("", line)
        if line is not raw or any(space in line for space in self._spaces):
            return " ".join(line.split())
        return line.strip()

    def mark(self, text: str) -> tuple[Mark, str]:
        """The notation that opens ``text``, and the text without it.

        >>> Cleaner("").mark("## Relief effort")
        (<Mark.HEADING: 'heading'>, 'Relief effort')
        >>> Cleaner("").mark("- a pump")
        (<Mark.LIST_ITEM: 'list-item'>, 'a pump')
        >>> Cleaner("").mark("-5 degrees")
        (<Mark.NONE: ''>, '-5 degrees')
        """
        if text[0] in "#=" and (found := _HEADING.match(text)):
            return Mark.HEADING, text[found.end() :].rstrip("#= ")
        if _RULE.fullmatch(text):
            return Mark.NONE, text
        if found := _ITEM.match(text):
            return Mark.LIST_ITEM, text[found.end() :]
        if text[0] == ">" and text[1:2] == " ":
            return Mark.QUOTE, text[2:].strip()
        return Mark.NONE, text
