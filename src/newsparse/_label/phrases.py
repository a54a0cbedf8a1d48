"""Lines that say what they are: "ALSO READ: …", "Advertisement", "Sign up for our newsletter"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import fold
from newsparse.phrases import Phrase, Place

__all__ = ["phrases"]

_LONGEST = 600
_HEAD = 16
_TAIL = 4


def phrases(view: View) -> Iterator[Finding]:
    """Takes ``ALSO READ: Ferry strikes to continue``; leaves ``The judge also read: the letters, the will.``"""
    phrase_of, may_open = view.vocabulary.phrase, view.vocabulary.index.may_open
    found: dict[int, Phrase] = {}
    for i, block in enumerate(view.blocks):
        key = block.key
        if not key:
            size = len(block.text)
            if size > _LONGEST or not (i > view.last_prose - _TAIL or may_open(block.text[:_HEAD].lower())):
                continue
            key = fold(block.text)
        phrase = phrase_of(key)
        if phrase is not None:
            found[i] = phrase
    outer = any(phrase.place is not Place.ANY for phrase in found.values())
    head, tail = _edges(view, found) if outer else (0, 0)
    for i, phrase in found.items():
        place = phrase.place
        before, after = i < head and place is not Place.TAIL, i >= tail and place is not Place.HEAD
        if place is Place.ANY or before or after:
            yield Finding(phrase.id, phrase.label, i, i + 1)


def _edges(view: View, found: Mapping[int, Phrase]) -> tuple[int, int]:
    """Where the first prose begins that no phrase takes, and where the last such prose ends."""
    prose = [i for i, reads in enumerate(view.prose) if reads and i not in found]
    return (prose[0], prose[-1] + 1) if prose else (len(view.blocks), 0)
