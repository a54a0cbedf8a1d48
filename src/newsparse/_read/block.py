"""Blocks out of the texts of a page."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterable, Sequence

from newsparse._model.page import Block, Mark

__all__ = ["blocks_of", "blocks_of_lines"]


def blocks_of(texts: Sequence[tuple[int, int, str]], marks: Sequence[Mark]) -> tuple[Block, ...]:
    """The blocks of ``texts``, each a start, a stop and a text (not empty, no line break in it), with their marks.

    >>> blocks_of([(0, 5, "Bread")], [Mark.HEADING])
    (Block(start=0, stop=5, text='Bread', mark=<Mark.HEADING: 'heading'>),)
    """
    return _made(zip(*zip(*texts, strict=True), marks, strict=True) if texts else ())


def blocks_of_lines(texts: Sequence[str], marks: Sequence[Mark]) -> tuple[Block, ...]:
    """The blocks of a source that is ``texts``, each a line of it.

    >>> blocks_of_lines(["Bread", "rises"], [Mark.HEADING, Mark.NONE])[1]
    Block(start=6, stop=11, text='rises', mark=<Mark.NONE: ''>)
    """
    sizes = list(map(len, texts))
    stops = [stop + line for line, stop in enumerate(itertools.accumulate(sizes))]  # a line break stands before each
    return _made(zip(map(operator.sub, stops, sizes), stops, texts, marks, strict=True))


def _made(rows: Iterable[tuple[int, int, str, Mark]]) -> tuple[Block, ...]:
    return tuple(map(tuple.__new__, itertools.repeat(Block), rows))  # a third of the time that calling Block takes
