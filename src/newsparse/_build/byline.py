"""The byline as printed, and the persons in it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._build.near import distance
from newsparse._field.byline import is_person, signed_persons
from newsparse._label.view import View

__all__ = ["byline_of"]

_NOBODY = 12  # how many lines farther a byline is that names no person

def byline_of(view: View, at: Sequence[int], head: int) -> tuple[str | None, tuple[str, ...]]:
    """The byline, and its persons: of the blocks ``at`` settled as bylines that have a letter in them, the first of a
    page, and in a text the one that names a person nearest to its headline ``head``."""
    named = [i for i in at if any(map(str.isalpha, view.blocks[i].text))]
    if not named:
        return None, ()
    words = view.vocabulary.byline
    places = set(named)
    opened = {i for i in named if i + 1 in places and view.blocks[i].text.casefold().strip(" :") in words.openers}
    if view.page.tree is None:
        named.sort(key=lambda i: distance(i, head) + (0 if i in opened or view.persons(i) else _NOBODY))
    first = view.blocks[named[0]].text
    if named[0] in opened and is_person(name := view.blocks[named[0] + 1].text):
        return f"{first} {name}", view.persons(named[0] + 1) or (name,)
    persons = view.persons(named[0]) or signed_persons(first, words)
    if persons is None and view.page.tree is not None and is_person(first):  # its place in the markup says what it is
        persons = (first,)
    return first, persons or ()
