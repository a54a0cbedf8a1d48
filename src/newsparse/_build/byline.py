"""The byline as printed, and the persons in it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._field.byline import is_person, signed_persons
from newsparse._label.view import View

__all__ = ["byline_of"]


def byline_of(view: View, at: Sequence[int]) -> tuple[str | None, tuple[str, ...]]:
    """The first byline of the page that has a letter in it, and its persons; ``at`` are the blocks settled as bylines."""
    named = [i for i in at if any(map(str.isalpha, view.blocks[i].text))]
    lines = [view.blocks[i].text for i in named]
    if not lines:
        return None, ()
    words = view.vocabulary.byline
    if len(lines) > 1 and lines[0].casefold().strip(" :") in words.openers and is_person(lines[1]):
        return f"{lines[0]} {lines[1]}", view.persons(named[1]) or (lines[1],)
    persons = view.persons(named[0]) or signed_persons(lines[0], words)
    if persons is None and view.page.tree is not None and is_person(lines[0]):  # its place in the markup says what it is
        persons = (lines[0],)
    return lines[0], persons or ()
