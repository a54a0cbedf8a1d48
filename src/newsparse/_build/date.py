"""The day of publication, from lines that are nothing but a date."""

from __future__ import annotations

from newsparse._field.date import parse_date
from newsparse._label.view import View
from newsparse._model.label import Label
from newsparse._model.when import Timestamp

__all__ = ["dates_of"]


def dates_of(view: View) -> tuple[Timestamp | None, Timestamp | None]:
    """When the story was published and when it was changed, from the date lines nearest to the headline."""
    head = next((i for i, f in enumerate(view.settled) if f is not None and f.label is Label.HEADLINE), 0)
    at = [i for i, f in enumerate(view.settled) if f is not None and f.label is Label.DATE]
    for i in sorted(at, key=lambda i: (abs(i - head), i)):
        stamp = parse_date(view.blocks[i].text, language=view.page.language)
        if stamp is not None:
            only_changed = stamp.updated is not None and stamp.updated.value == stamp.value
            return None if only_changed else stamp, stamp.updated
    return None, None
