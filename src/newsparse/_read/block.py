"""Blocks out of the texts of a page, their keys folded all at once."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._model.fold import fold_all
from newsparse._model.page import Block, Mark

__all__ = ["KEY_REACH", "blocks_of"]

KEY_REACH = 160
"""The longest block, in characters, that is folded when read; of longer ones the rules fold what they doubt."""


def blocks_of(texts: Sequence[tuple[int, int, str]], marks: Sequence[Mark]) -> tuple[Block, ...]:
    """The blocks of ``texts``, each a start, a stop and a text (not empty, no line break in it), with their marks.

    >>> [(block.text, block.key) for block in blocks_of([(0, 5, "Bread"), (6, 11, "Salt’")], [Mark.NONE] * 2)]
    [('Bread', 'bread'), ('Salt’', "salt'")]
    """
    if not texts:
        return ()
    starts, stops, words = zip(*texts, strict=True)
    keys = fold_all([text if len(text) <= KEY_REACH else "" for text in words])
    return tuple(map(Block._make, zip(starts, stops, words, keys, marks, strict=True)))
