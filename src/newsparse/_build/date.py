"""The day of publication: from lines that are nothing but a date, and from one under the headline that gives it beside
a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse._label.view import KEY_REACH, View
from newsparse._model.label import Label
from newsparse._model.when import Timestamp

__all__ = ["dates_of"]


_HOUR = re.compile(r"\d{1,2}[:.h]\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BELOW = 8
_ABOVE = 3  # how much farther a line above the headline is than one below


def dates_of(view: View, at: Sequence[int], head: int) -> tuple[Timestamp | None, Timestamp | None]:
    """When the story was published and when it was changed, from the date lines ``at`` nearest to the headline, or a
    line nearer to it that holds a date: ``By Ada Holm | Jan 30, 2024, 3:17 PM``."""
    for i in sorted({*at, *_beside_names(view, head)}, key=lambda i: (i - head if i >= head else _ABOVE * (head - i), i)):
        stamp = view.stamp(i)
        if stamp is not None:
            only_changed = stamp.updated is not None and stamp.updated.value == stamp.value
            return None if only_changed else stamp, stamp.updated
    return None, None


def _beside_names(view: View, head: int) -> Iterator[int]:
    """The lines of a text right under its headline that are no sentence and hold an hour, or are bylines with a year."""
    if view.page.tree is not None:
        return
    for i in range(head + 1, min(head + 1 + _BELOW, len(view.blocks))):
        if view.prose[i] and view.ends[i]:
            return
        found = view.settled[i]
        telling = _YEAR if found is not None and found.label is Label.BYLINE else _HOUR
        if not view.ends[i] and view.sizes[i] <= KEY_REACH and telling.search(view.blocks[i].text):
            yield i
