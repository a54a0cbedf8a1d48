"""Lines for a terminal: no wider than it is, and nothing in them that it would obey."""

from __future__ import annotations

import unicodedata

__all__ = ["columns", "visible", "wrapped"]

_WIDE = frozenset("WF")
_WIDE_FROM = "\u1100"


def visible(text: str) -> str:
    """``text`` with control characters spelt out, so that a source cannot move the cursor or colour the screen.

    >>> visible("plain\\x1b[31mred")
    'plain\\\\x1b[31mred'
    """
    if text.isprintable():
        return text
    return "".join(char if unicodedata.category(char) != "Cc" else _spelt(char) for char in text)


def wrapped(text: str, width: int, indent: str = "", hang: str | None = None) -> str:
    """``text`` in lines of at most ``width`` columns: ``indent`` before the first, ``hang`` before the others.

    Lines break at spaces, and between any two wide characters, which stand without spaces. A word wider than the line
    keeps a line of its own.

    >>> print(wrapped("The ferry left the harbour at noon.", 20, "* ", "  "))
    * The ferry left the
      harbour at noon.
    """
    hang = indent if hang is None else hang
    lines: list[str] = []
    line, room, empty = indent, width - columns(indent), True
    for gap, word in _words(text):
        size = columns(word)
        if not empty and len(gap) + size > room:
            lines.append(line)
            line, room, empty = hang, width - columns(hang), True
        if not empty:
            line, room = line + gap, room - len(gap)
        line, room, empty = line + word, room - size, False
    return "\n".join([*lines, line.rstrip() if empty else line])


def columns(text: str) -> int:
    """The columns that ``text`` fills: two for a wide character, none for a mark set over another.

    >>> columns("ab"), columns("北京"), columns("e\\u0301")
    (2, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if _is_wide(char) else 1


def _is_wide(char: str) -> bool:
    return char >= _WIDE_FROM and unicodedata.east_asian_width(char) in _WIDE


def _words(text: str) -> list[tuple[str, str]]:
    """The unbreakable runs of ``text``, each with the gap that stands before it when both share a line."""
    out: list[tuple[str, str]] = []
    for word in text.split():
        gap = " "
        start = 0
        for at in range(1, len(word)):
            if _is_wide(word[at - 1]) and _is_wide(word[at]) and not _holds_on(word[at - 1], word[at]):
                out.append((gap, word[start:at]))
                gap, start = "", at
        out.append((gap, word[start:]))
    return out


def _holds_on(before: str, after: str) -> bool:
    """Whether no line may begin with ``after`` or end with ``before``: stops and brackets stay with their words."""
    return unicodedata.category(after) in ("Po", "Pe", "Pf") or unicodedata.category(before) in ("Ps", "Pi")


def _spelt(char: str) -> str:
    return f"\\x{ord(char):02x}"
