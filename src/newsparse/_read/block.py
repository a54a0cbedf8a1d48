"""Blocks out of the texts of a page, their keys folded all at once."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse._model.fold import fold_all
from newsparse._model.page import Block, Mark

__all__ = ["KEY_REACH", "Row", "blocks_of"]

KEY_REACH = 160
"""The longest block, in characters, that is folded when read; of longer ones the rules fold what they doubt."""

Row = tuple[int, int, str, Mark]
"""A block to be: start, stop, text (never empty, no line break in it) and mark."""


def blocks_of(rows: Sequence[Row]) -> tuple[Block, ...]:
    """The blocks that ``rows`` say.

    >>> [(block.text, block.key) for block in blocks_of([(0, 5, "Bread", Mark.NONE), (6, 11, "Salt’", Mark.NONE)])]
    [('Bread', 'bread'), ('Salt’', "salt'")]
    """
    if not rows:
        return ()
    starts, stops, texts, marks = zip(*rows, strict=True)
    keys = fold_all([text if len(text) <= KEY_REACH else "" for text in texts])
    return tuple(map(Block._make, zip(starts, stops, texts, keys, marks, strict=True)))
