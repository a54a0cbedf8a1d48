"""The standfirst: the summary that a page sets apart, as it stands there."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._label.head import opens_body
from newsparse._label.view import View
from newsparse._model.fold import fold, trim
from newsparse._model.label import Label
from newsparse._model.tree import Trait

__all__ = ["standfirst_of"]

_OPENING = 2
_ENOUGH = 40


def standfirst_of(view: View, apart: Sequence[int], body: Sequence[int], stated: str | None) -> str | None:
    """The block ``apart`` that was labelled so; else, in plain text, the summary that opens the body, and in a page whose
    markup is known, one of the first of ``body`` that is named so, or that says what the page gives for its summary.
    What a page states but does not show is no standfirst."""
    blocks = view.blocks
    if apart:
        return blocks[apart[0]].text
    tree = view.page.tree
    if tree is None:
        return _opening(view, body)
    summary = trim(fold(stated)) if stated else ""
    for i in body[:_OPENING]:
        box = tree.box[i]
        if (tree.traits[box] | tree.traits[tree.parents[box]]) & Trait.STANDFIRST.value:
            return blocks[i].text
        if len(summary) >= _ENOUGH and trim(fold(blocks[i].text)) == summary and len(body) > 1:
            return blocks[i].text
    return None


def _opening(view: View, body: Sequence[int]) -> str | None:
    """In a text that no markup frames: the sentence right under the headline, where it opens the body."""
    if len(body) < 2 or not body[0] or not opens_body(view, body[0]):
        return None
    above = view.settled[body[0] - 1]
    return view.blocks[body[0]].text if above is not None and above.label is Label.HEADLINE else None
