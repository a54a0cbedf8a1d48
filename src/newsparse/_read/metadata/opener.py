"""The words that open a byline, in every language that is known."""

from __future__ import annotations

import functools

from newsparse._read.metadata.words import ranked

__all__ = ["EDGE", "may_open", "opened", "without_opener"]

EDGE = " ,.:;|/·•–—-*~\"“”„'’‘()[]\u3000：・"
"""What stands round a name and is no part of it."""


def without_opener(line: str) -> str:
    """The line without "By", "Von", "Text:" at its start.

    >>> without_opener("Von Ada Holm"), without_opener("Byron Holm"), without_opener("ByAda Holm")
    ('Ada Holm', 'Byron Holm', 'Ada Holm')
    """
    for _ in range(3):
        shorter = opened(line, "openers")
        if shorter is None:
            return line
        line = shorter
    return line


def opened(line: str, words: str) -> str | None:
    """What follows the words that open a byline; ``None`` if the line does not begin with any of a list of them.

    >>> opened("By Ada Holm", "shown"), opened("By the sea", "shown"), opened("Ada Holm", "shown")
    ('Ada Holm', 'the sea', None)
    """
    key = line[:40].casefold()
    table = _by_head(words)
    if not may_open(key, words):
        return None
    first = key.split(" ", 1)[0]
    for head in (first, first.rstrip(":：/"), key[:3], key[:2], key[:1]):
        for opener in table.get(head, ()):
            if key.startswith(opener) and _ends_word(line, len(opener)):
                return line[len(opener) :].strip(EDGE)
    return None


def may_open(line: str, words: str) -> bool:
    """Whether a line is worth asking :func:`opened` about: a cheap test that most lines fail."""
    return line[:2].casefold() in _starts(words)


@functools.cache
def _starts(words: str) -> frozenset[str]:
    return frozenset(word[:2] for word in map(str.casefold, ranked("person", words)) if len(word) > 1) | {
        f"{word}{mark}" for word in map(str.casefold, ranked("person", words)) if len(word) == 1 for mark in ":： /・"
    }


@functools.cache
def _by_head(words: str) -> dict[str, list[str]]:
    """The openers by what they begin with: a word, or in a script without spaces up to three characters."""
    table: dict[str, list[str]] = {}
    for word in sorted(map(str.casefold, ranked("person", words)), key=len, reverse=True):
        heads = {word.split(" ", 1)[0], word.split(" ", 1)[0].rstrip(":：/")} if word < "\u2e80" else {word[:3]}
        for head in heads:
            table.setdefault(head, []).append(word)
        if word.isalpha() and len(word) <= 3:  # ByAda Holm
            table.setdefault(word[:3], []).append(word)
            table.setdefault(word[:2], []).append(word)
    return table


def _ends_word(line: str, at: int) -> bool:
    if at >= len(line):
        return False
    last, after = line[at - 1], line[at]
    return after in " :\u3000：/・" or last in "/:：・" or last > "\u2e80" or (after.isupper() and last.islower())
