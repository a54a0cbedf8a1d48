"""The byline as printed, and the persons in it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._field.byline import is_person, signed_persons
from newsparse._label.view import View

__all__ = ["byline_of"]


def byline_of(view: View, at: Sequence[int]) -> tuple[str | None, tuple[str, ...]]:
    """The first byline of the page, and its persons; ``at`` are the blocks settled as bylines."""
    lines = [view.blocks[i].text for i in at]
    if not lines:
        return None, ()
    words = view.vocabulary.byline
    if len(lines) > 1 and lines[0].casefold().strip(" :") in words.openers and is_person(lines[1]):
        return f"{lines[0]} {lines[1]}", (lines[1],)
    return lines[0], view.persons(at[0]) or signed_persons(lines[0], words) or ()
