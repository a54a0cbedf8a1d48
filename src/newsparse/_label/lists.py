"""Lists of data (results, dates, prices, specifications) told from menus by their shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse._label.offers import offers
from newsparse._label.view import View
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = [
    "close_rows",
    "furniture",
    "in_tables",
    "is_bare",
    "is_furnished",
    "is_led_in",
    "is_list",
    "list_lines",
    "loose_runs",
    "runs",
]

_FEWEST = 4
_FEW = 2
_SEVERAL = 3
_FIGURES = re.compile(r"\d+")
_FEW_LOOSE, _LOOSE_SHARE = 6, 0.4
_GOES_ON = "、，"
_SHARE = 0.6
_BARE_FEWEST = 15
_TABLE_FEWEST = 12
_TABLE_CELL = 40
_TABLE_SHARE = 0.4
_FURNITURE = frozenset({Label.NAVIGATION, Label.COPYRIGHT, Label.CONSENT})
_OF_THE_STORY = frozenset({Label.REPEAT, Label.CORRECTION_NOTE, Label.AGENCY_TAIL, Label.AUTHOR_BIO, Label.TEMPLATE})


def runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where ``flags`` are set, as (first, stop).

    >>> list(runs([False, True, True, False, True]))
    [(1, 3), (4, 5)]
    """
    size = len(flags)
    guarded = [*flags, True, False]
    stop = 0
    while (first := guarded.index(True, stop)) < size:
        stop = min(guarded.index(False, first), size)
        yield first, stop


def close_rows(places: Sequence[int], farthest: int) -> Iterator[list[int]]:
    """Places that are not farther than that from each other, row by row.

    >>> list(close_rows([1, 4, 9, 10], 3))
    [[1, 4], [9, 10]]
    """
    row: list[int] = []
    for place in places:
        if row and place - row[-1] > farthest:
            yield row
            row = []
        row.append(place)
    if row:
        yield row


def loose_runs(view: View) -> Iterator[tuple[int, int]]:
    """Runs of open blocks that are no sentences: lines that stop without a full stop, and with no comma that only a
    sentence goes on after; the rows of a table are none."""
    settled, prose, row = view.settled, view.prose, Mark.TABLE
    return runs(
        [
            not end and settled[i] is None and not prose[i] and block.text[-1] not in _GOES_ON and block.mark is not row
            for i, (end, block) in enumerate(zip(view.ends, view.blocks, strict=True))
        ]
    )


def is_led_in(view: View, first: int) -> bool:
    """Whether an open block that ends in a colon stands before block ``first``."""
    return first > 0 and view.settled[first - 1] is None and view.blocks[first - 1].text[-1] in ":："


def is_list(view: View, first: int, stop: int, *, furnished: bool) -> bool:
    """Whether a run of loose lines, two at least, is a list of data: most of them hold a figure, a "name: value" or a
    "name - value" in small letters, or open with the word that other lines open with; or all of them hold several
    figures. In a text without the furniture of a page (see :func:`is_furnished`), a long run is no menu either."""
    lines = [block.text for block in view.blocks[first:stop]]
    if len(lines) < _FEWEST:
        return all(len(_FIGURES.findall(line)) >= _SEVERAL for line in lines)
    if len(lines) >= _BARE_FEWEST and not furnished:
        return True
    cells = [line for line in lines if len(line) < _TABLE_CELL]
    openers = Counter(line.split(" ", 1)[0] for line in cells + list({*lines}.difference(cells)))
    told = sum(
        i in view.figured or openers[line.split(" ", 1)[0]] > 2 or ": " in line or (line[0].islower() and " - " in line)
        for i, line in enumerate(lines, first)
    )
    return told >= _SHARE * len(lines)


def list_lines(view: View) -> tuple[list[bool], frozenset[int]]:
    """Which blocks belong to a list of data, to one that a colon leads in to, or to a list of offers; and the prices of
    the offers."""
    begins, ends, prices = offers(view)
    furnished = is_furnished(view)
    listed = [block.mark is Mark.TABLE for block in view.blocks]
    for first, stop in loose_runs(view):
        menu = first == 0 and stop < len(listed)  # what a text begins with
        several = stop - first > 1 and is_list(view, first, stop, furnished=furnished or menu)
        if several or is_led_in(view, first) or begins <= first < ends:
            listed[first:stop] = [True] * (stop - first)
    return listed, prices


def in_tables(view: View) -> set[int]:
    """The blocks that are cells of a table set one cell a line: long runs of short lines, many with a figure.

    Looks at the blocks alone, whatever is settled.
    """
    out: set[int] = set()
    for first, stop in runs([size < _TABLE_CELL for size in view.sizes]):
        cells = range(first, stop)
        if len(cells) >= _TABLE_FEWEST and len(view.figured.intersection(cells)) >= _TABLE_SHARE * len(cells):
            out.update(cells)
    return out


def furniture(view: View) -> int:
    """How many blocks are a page's own: menus, copyright, consent."""
    return len([1 for found in view.settled if found is not None and found.label in _FURNITURE])


def is_furnished(view: View) -> bool:
    """Whether a text has the furniture of a page: asked once a rule, since it goes through all of its blocks."""
    return furniture(view) >= _FEW


def is_bare(view: View) -> bool:
    """Whether nothing in a text is a page's: no residue but what goes with a story (a note, a repeat), and few loose
    lines, since furniture in a language without phrases is known by them alone."""
    for found in view.settled:
        if found is not None and not found.label.kept and found.label not in _OF_THE_STORY:
            return False
    loose = sum(stop - first for first, stop in loose_runs(view))
    return loose <= max(_FEW_LOOSE, _LOOSE_SHARE * len(view.blocks))
