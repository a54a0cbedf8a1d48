"""Lines that say what they are: "ALSO READ: …", "Advertisement", "Sign up for our newsletter"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding

__all__ = ["phrases"]


def phrases(view: View) -> Iterator[Finding]:
    """Takes ``ALSO READ: Ferry strikes to continue``; leaves ``The judge also read: the letters, the will.``"""
    blocks, find = view.blocks, view.vocabulary.index.find
    for i in view.keyed:
        phrase = find(blocks[i].key)
        if phrase is not None and view.in_place(i, phrase.place):
            yield Finding(phrase.id, phrase.label, i, i + 1)
