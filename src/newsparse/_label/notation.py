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
    """Takes ``* [Home](/)``, ``[Read more](/news)``, ``![A pier](/pier.jpg)`` and front matter, which fills the fields;
    leaves a paragraph that is a link, a headline that is one, offers with their prices, and a list that a clause leads
    in to."""
    if not view.page.notes:
        return
    begun = view.first_prose
    begins, ends, _ = offers(view)
    led = -2  # the last line of a list that a clause leads in to
    for i, note in view.page.notes.items():
        if note is Note.HEADER:
            yield Finding("notation.header", Label.UI, i, i + 1)
        elif begins <= i < ends:
            continue
        elif note is Note.PICTURE:
            yield Finding("notation.picture", Label.UI, i, i + 1)
        elif i == led + 1 or _leads_in(view, i - 1):
            led = i
        elif not view.ends[i] and (i > begun or view.blocks[i].mark is not Mark.HEADING):
            yield Finding("notation.link-line", Label.RELATED, i, i + 1)


def _leads_in(view: View, i: int) -> bool:
    """Whether block ``i`` is a clause that ends in a colon; the names of menus are shorter."""
    return i >= 0 and view.ends[i] and view.blocks[i].text[-1] == ":" and i not in view.page.notes
