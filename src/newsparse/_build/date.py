"""The day of publication: from lines that are nothing but a date, and from one under the headline that gives it beside
a name."""

from __future__ import annotations

import bisect
import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from newsparse._build.near import distance
from newsparse._label.view import KEY_REACH, View
from newsparse._model.label import Label
from newsparse._model.when import Timestamp

__all__ = ["dates_of"]


_HOUR = re.compile(r"\d{1,2}[:.h]\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_UNSET = frozenset({dt.date(1970, 1, 1), dt.date(1969, 12, 31)})  # the clock's zero, east and west of Greenwich
_SEVERAL = 3
_BELOW = 8


def dates_of(view: View, at: Iterable[int], head: int) -> tuple[Timestamp | None, Timestamp | None]:
    """When the story was published and when it was changed, from the lines ``at`` that are dates or bylines nearest to
    the headline, or a line nearer to it that holds a date: ``By Ada Holm | Jan 30, 2024, 3:17 PM``."""
    lines = {i for i in at if view.is_labelled(i, Label.DATE) or _may_be_dated(view, i)}
    lines.update(_beside_names(view, head))
    told = _told_below(view, head) if lines and view.page.tree is None else []
    for i in sorted(lines, key=lambda i: (distance(i, head), i)):
        stamp = view.stamp(i)
        if stamp is not None and stamp.value.date() not in _UNSET and not _is_in_the_midst(view, i, head, told):
            only_changed = stamp.updated is not None and stamp.updated.value == stamp.value
            return None if only_changed else stamp, stamp.updated
    return None, None


def _may_be_dated(view: View, i: int) -> bool:
    """Whether a byline of a text prints a date too."""
    return view.page.tree is None and _YEAR.search(view.blocks[i].text) is not None


def _told_below(view: View, head: int) -> list[int]:
    """The paragraphs that stand below the headline."""
    return [i for i in range(head, len(view.blocks)) if view.prose[i] and view.settled[i] is None]


def _is_in_the_midst(view: View, i: int, head: int, told: Sequence[int]) -> bool:
    """Whether line ``i`` of a text is another story's date: of the paragraphs ``told`` some stand between the headline
    and it, another after it, and it is one of several dates or stands under another story's title."""
    if i - head <= _BELOW or bisect.bisect(told, i) < _SEVERAL or told[-1] < i:
        return False
    near = range(max(head, i - _BELOW), i + _BELOW)
    return view.is_labelled(i - 1, Label.RELATED) or sum(view.is_labelled(n, Label.DATE) for n in near) > 1


def _beside_names(view: View, head: int) -> Iterator[int]:
    """The lines of a text right under its headline that are no sentence and hold an hour."""
    if view.page.tree is not None:
        return
    for i in range(head + 1, min(head + 1 + _BELOW, len(view.blocks))):
        if view.prose[i] and view.ends[i]:
            return
        if not view.ends[i] and view.sizes[i] <= KEY_REACH and _HOUR.search(view.blocks[i].text):
            yield i
