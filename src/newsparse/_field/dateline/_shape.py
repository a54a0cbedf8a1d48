"""What words look like: a place in capitals, a place with capital initials, or neither."""

from __future__ import annotations

import enum

__all__ = ["Shape", "opens_sentence", "shape_of"]

_LONGEST, _MOST_WORDS = 48, 6
_LINKS = frozenset(
    "a à aan ad al am an and ar as at auf aux bei by ca cum d da das de degli dei del della delle den der des di die do dos du e"
    " el em en et i im in ja km la las le les lo los na nad near ob of off on op os pod pri près q s sa sous sul sulla sur the to u und"
    " upon van von vor y z zu zum zur".split()
)
_ARTICLES = frozenset({"the", "a", "an", "our", "my", "this", "that", "these", "those", "his", "her", "its", "it", "he", "she", "we", "they", "i", "you"})
_THE = frozenset({"hague", "woodlands", "dalles", "villages", "gambia", "bronx", "vatican", "valley", "bahamas", "colony", "pas", "sea", "philippines"})
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
    words = text.split()
    if not words or len(words) > _MOST_WORDS or len(text) > _LONGEST or not text[0].isalpha():
        return None
    if words[0].lower() in _ARTICLES and (len(words) < 2 or words[1].lower() not in _THE):
        return None
    shapes = [_of_word(word) for word in words]
    if None in shapes:
        return None
    named = {s for s in shapes if s is not Shape.LOWER}
    if not named:
        return Shape.LOWER if text.islower() and len(words) <= 4 else None
    if Shape.LOWER in shapes and not all(s is not Shape.LOWER or w in _LINKS for s, w in zip(shapes, words, strict=True)):
        return None
    if len(named) == 1:
        return named.pop()
    return Shape.TITLE


def _of_word(word: str) -> Shape | None:
    bare = word.strip(_EDGES)
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


def opens_sentence(text: str, at: int) -> bool:
    """Whether what follows offset ``at`` can open a sentence: a capital, a figure or a letter without case.

    >>> opens_sentence("MULTAN: “Rain fell", 7), opens_sentence("MULTAN: rain fell", 7)
    (True, False)
    """
    for char in text[at : at + 12]:
        if char.isalnum():
            return not char.islower()
        if char in "&<":
            return True
    return False
