"""Links and pictures that a text in Markdown writes out: menus, teasers, alternative texts."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.offers import offers
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark, Note

__all__ = ["notation"]


def notation(view: View) -> Iterator[Finding]:
    """Takes ``* [Home](/)``, ``[Read more](/news)`` and ``![A pier](/pier.jpg)``; leaves a paragraph that is a link, a
    headline that is one, and offers with their prices. Takes front matter, which the article's fields are read from."""
    if not view.page.notes:
        return
    begun = view.first_prose
    begins, ends, _ = offers(view)
    for i, note in view.page.notes.items():
        if note is Note.HEADER:
            yield Finding("notation.header", Label.UI, i, i + 1)
        elif begins <= i < ends:
            continue
        elif note is Note.PICTURE:
            yield Finding("notation.picture", Label.UI, i, i + 1)
        elif not view.ends[i] and (i > begun or view.blocks[i].mark is not Mark.HEADING):
            yield Finding("notation.link-line", Label.RELATED, i, i + 1)
