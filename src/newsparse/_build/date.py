"""The day of publication, from lines that are nothing but a date."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._label.view import View
from newsparse._model.when import Timestamp

__all__ = ["dates_of"]


def dates_of(view: View, at: Sequence[int], head: int) -> tuple[Timestamp | None, Timestamp | None]:
    """When the story was published and when it was changed, from the date lines ``at`` nearest to the headline."""
    for i in sorted(at, key=lambda i: (abs(i - head), i)):
        stamp = view.stamp(i)
        if stamp is not None:
            only_changed = stamp.updated is not None and stamp.updated.value == stamp.value
            return None if only_changed else stamp, stamp.updated
    return None, None
