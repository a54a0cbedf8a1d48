"""What words look like: a place in capitals, a place with capital initials, or neither."""

from __future__ import annotations

import enum

from newsparse._field.dateline._words import words

__all__ = ["Shape", "is_small", "opens_sentence", "shape_of"]

_LONGEST, _MOST_WORDS = 48, 6
_EDGES = "'’‘\"“”«»„.*"


class Shape(enum.Enum):
    """How the words of a possible place are set."""

    CAPS = "caps"
    TITLE = "title"
    BARE = "bare"
    LOWER = "lower"


def shape_of(text: str) -> Shape | None:
    """How ``text`` is set if it can name a place, ``None`` if it cannot.

    >>> shape_of("NEW MULTAN"), shape_of("Rio de Janeiro"), shape_of("नई दिल्ली").value
    (<Shape.CAPS: 'caps'>, <Shape.TITLE: 'title'>, 'bare')
    >>> shape_of("The council"), shape_of("Harbour waits for rain"), shape_of("Route 66")
    (None, None, None)
    """
    if len(text) > _LONGEST or not text[:1].isalpha():
        return None
    parts = text.split()
    if len(parts) > _MOST_WORDS or (parts[0].lower() in words("articles") and not _is_the(parts)):
        return None
    named: set[Shape] = set()
    small = False
    for word in parts:
        shape = _of_word(word)
        if shape is None:
            return None
        if shape is not Shape.LOWER:
            named.add(shape)
        elif word not in words("links"):
            small = True
    if not named:
        return Shape.LOWER if text.islower() and len(parts) <= 4 else None
    if small:
        return None
    return named.pop() if len(named) == 1 else Shape.TITLE


def _is_the(parts: list[str]) -> bool:
    """``The Hague``: a place that opens with an article."""
    return len(parts) > 1 and parts[1].lower() in words("the")


def _of_word(word: str) -> Shape | None:
    if word.isalpha():
        if word.islower():
            return Shape.LOWER if is_small(word) else Shape.BARE
        if word.istitle() and len(word) > 1:
            return Shape.TITLE
        if word.isupper():
            return Shape.CAPS
    return _of_odd_word(word)


def _of_odd_word(word: str) -> Shape | None:
    bare = word.strip(_EDGES)
    if bare == "&":
        return Shape.LOWER
    if not bare:
        return None
    letters = [c for c in bare if c.isalpha()]
    if not letters or any(c.isdigit() or c in "@#$€£%*+<>{}!?…" for c in bare):
        return None
    if not any(c.isupper() or c.islower() for c in letters):
        return Shape.BARE
    uppers = sum(c.isupper() for c in letters)
    if uppers == len(letters):
        return Shape.CAPS
    if bare[0].islower() and not uppers:
        return Shape.LOWER
    if bare[0].islower() and "'" not in bare and "’" not in bare and "-" not in bare:
        return None
    if uppers > 2 and (len(letters) - uppers <= 2 or bare.startswith(("Mc", "Mac", "De", "La"))):
        return Shape.CAPS
    return Shape.TITLE


def is_small(word: str) -> bool:
    """Whether a word or a letter is in small letters; Georgian print has one case, which Unicode calls small.

    >>> is_small("harbour"), is_small("გორი")
    (True, False)
    """
    return word.islower() and not "\u10d0" <= word[0] <= "\u10ff"


def opens_sentence(text: str, at: int) -> bool:
    """Whether what follows offset ``at`` can open a sentence: a capital, a figure or a letter without case.

    >>> opens_sentence("MULTAN: “Rain fell", 7), opens_sentence("MULTAN: rain fell", 7)
    (True, False)
    """
    for char in text[at : at + 12]:
        if char.isalnum():
            return not is_small(char)
        if char in "&<#":
            return True
    return False
