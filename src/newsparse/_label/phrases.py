"""Lines that say what they are: "ALSO READ: …", "Advertisement", "Sign up for our newsletter"."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping

from newsparse._label.view import View, Vocabulary
from newsparse._model.finding import Finding
from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse.phrases import Phrase, Place

__all__ = ["phrases"]

_LONGEST = 1200
_HEAD = 16
_TAIL = 4
_FIRST_WORDS = 5
_CLOSING = 130


def phrases(view: View) -> Iterator[Finding]:
    """Takes ``ALSO READ: Ferry strikes to continue``; leaves ``The judge also read: the letters, the will.``"""
    keys = view.keys
    asked = view.keyed + array("I", _doubted(view))
    phrases = view.vocabulary.phrases([keys[i] or fold(view.blocks[i].text) for i in asked])
    found = {i: phrase for i, phrase in zip(asked, phrases, strict=True) if phrase is not None}
    outer = any(phrase.place is not Place.ANY for phrase in found.values())
    head, tail = _edges(view, found) if outer else (0, 0)
    thread = _thread(view, found) if outer else 0
    for i, phrase in found.items():
        place = phrase.place
        after = (i >= tail or (i >= thread and phrase.label is Label.COMMENTS)) and place is not Place.HEAD
        before = i < head and place is not Place.TAIL
        if place is Place.ANY or before or after:
            yield Finding(phrase.id, phrase.label, i, i + 1)


def _doubted(view: View) -> Iterator[int]:
    """The long blocks that may be residue all the same: among the last, or with the opening of a phrase."""
    may_open = view.vocabulary.index.may_open
    settled, blocks, ends = view.settled, view.blocks, view.ends
    near = view.last_prose - _TAIL
    for i in [i for i, key in enumerate(view.keys) if not key]:
        if settled[i] is not None or len(text := blocks[i].text) > _LONGEST:
            continue
        if may_open(text[:_HEAD].lower()) or ((i > near or not ends[i]) and _may_take(view.vocabulary, text)):
            yield i


def _may_take(words: Vocabulary, text: str) -> bool:
    """Whether the whole of a long text is worth folding: told by its first words and its last characters."""
    opening = fold(" ".join(text.split(" ", _FIRST_WORDS)[:_FIRST_WORDS]))
    return words.index.may_take(opening, fold(text[-_CLOSING:])) or bool(words.openings.of(opening))


def _edges(view: View, found: Mapping[int, Phrase]) -> tuple[int, int]:
    """Where the first prose begins that no phrase takes, and where the last such prose ends."""
    size, prose = len(view.blocks), view.prose
    first = next((i for i in range(size) if prose[i] and i not in found), size)
    last = next((i for i in range(size - 1, first - 1, -1) if prose[i] and i not in found), -1)
    return first, last + 1


def _thread(view: View, found: Mapping[int, Phrase]) -> int:
    """Where readers' comments may begin: the first heading of theirs that has the story's prose before it."""
    heads = (i for i, phrase in found.items() if phrase.label is Label.COMMENTS and phrase.place is Place.ANY)
    return next((i for i in heads if i > view.first_prose + 1), len(view.blocks))
