"""Whether a text is wrapped at a fixed width, and at which; runs of lines that go on in the next."""

from __future__ import annotations

import itertools
from collections.abc import Callable

__all__ = ["runs_of", "wrap_width"]

_NARROWEST, _WIDEST = 50, 110
_FEWEST = 4
_FULL = 0.8
_SHARE = 0.7
_SMALL = 0.4
_OVERLONG = 0.05
_SLACK = 0.97
_STOPS = frozenset(".!?:。！？।۔…\"”'")
_BULLETS = ("- ", "* ", "+ ", "• ")

Line = tuple[int, int, str]


def wrap_width(lines: list[Line | None], sizes: list[int]) -> int:
    """The width a text was wrapped at, in characters, or 0 if its lines are whole paragraphs. ``sizes`` are the lengths
    of the lines as they stand, 0 for one that could not be broken.

    A wrapped text has hardly a line longer than the width, and most of the lines that another line follows are nearly
    full, stop in mid-sentence, and go on in small letters as often as not; headlines of like length do not.
    """
    known = sorted(filter(None, sizes))
    if len(known) < _FEWEST:
        return 0
    longest = known[-1 - int(len(known) * _OVERLONG)]
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    full = open_ended = small = inner = 0
    for (line, after), size in zip(itertools.pairwise(lines), sizes, strict=False):
        if line is None or after is None or not size:
            continue
        goes_on = line[2][-1] not in _STOPS
        inner += goes_on and not after[2].startswith(_BULLETS)
        if size >= _FULL * longest:
            full += 1
            open_ended += goes_on
            small += not after[2][0].isupper()
    if full < _FEWEST - 1 or full < _SHARE * inner or open_ended < _SHARE * full or small < _SMALL * full:
        return 0
    return int(longest * _SLACK) if longest > _NARROWEST else longest


def runs_of(lines: list[Line | None], goes_on: Callable[[Line, Line], bool]) -> list[tuple[int, int]]:
    """Runs of lines, as (first, last), of which each ``goes_on`` in the next; a gap ends one.

    >>> runs_of([(0, 3, "He"), (4, 9, "left"), None, (9, 12, "By")], lambda line, after: after[2].islower())
    [(0, 1), (3, 3)]
    """
    runs: list[tuple[int, int]] = []
    first = 0
    for i, line in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) else None
        if line is None:
            first = i + 1
        elif after is None or not goes_on(line, after):
            runs.append((first, i))
            first = i + 1
    return runs
