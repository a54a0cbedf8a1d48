"""The day of publication: from lines that are nothing but a date, and from one under the headline that gives it beside
a name."""

from __future__ import annotations

import bisect
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from newsparse._label.view import KEY_REACH, View
from newsparse._model.label import Label
from newsparse._model.when import Timestamp

__all__ = ["dates_of"]


_HOUR = re.compile(r"\d{1,2}[:.h]\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_UNSET = frozenset({dt.date(1970, 1, 1), dt.date(1969, 12, 31)})  # the clock's zero, east and west of Greenwich
_SEVERAL = 3
_BELOW = 8
_ABOVE = 3  # how much farther a line above the headline is than one below


def dates_of(view: View, at: Iterable[int], head: int) -> tuple[Timestamp | None, Timestamp | None]:
    """When the story was published and when it was changed, from the lines ``at`` that are dates or bylines nearest to
    the headline, or a line nearer to it that holds a date: ``By Ada Holm | Jan 30, 2024, 3:17 PM``."""
    lines = {i for i in at if _is_date(view, i) or _may_be_dated(view, i)}
    lines.update(_beside_names(view, head))
    told = [i for i in range(head, len(view.blocks)) if view.prose[i] and view.settled[i] is None] if lines else []
    for i in sorted(lines, key=lambda i: (i - head if i >= head else _ABOVE * (head - i), i)):
        stamp = view.stamp(i)
        if stamp is not None and stamp.value.date() not in _UNSET and not _is_in_the_midst(view, i, head, told):
            only_changed = stamp.updated is not None and stamp.updated.value == stamp.value
            return None if only_changed else stamp, stamp.updated
    return None, None


def _is_date(view: View, i: int) -> bool:
    found = view.settled[i]
    return found is not None and found.label is Label.DATE


def _may_be_dated(view: View, i: int) -> bool:
    """Whether a byline of a text prints a date too."""
    return view.page.tree is None and _YEAR.search(view.blocks[i].text) is not None


def _is_in_the_midst(view: View, i: int, head: int, told: Sequence[int]) -> bool:
    """Whether line ``i`` of a text is another story's date: of the paragraphs ``told`` some stand between the headline
    and it, another after it, and it is one of several dates or stands under another story's title."""
    if view.page.tree is not None or i - head <= _BELOW or bisect.bisect(told, i) < _SEVERAL or told[-1] < i:
        return False
    above, near = view.settled[i - 1], range(max(head, i - _BELOW), min(i + _BELOW, len(view.blocks)))
    return (above is not None and above.label is Label.RELATED) or sum(_is_date(view, n) for n in near) > 1


def _beside_names(view: View, head: int) -> Iterator[int]:
    """The lines of a text right under its headline that are no sentence and hold an hour."""
    if view.page.tree is not None:
        return
    for i in range(head + 1, min(head + 1 + _BELOW, len(view.blocks))):
        if view.prose[i] and view.ends[i]:
            return
        if not view.ends[i] and view.sizes[i] <= KEY_REACH and _HOUR.search(view.blocks[i].text):
            yield i
