"""One long line with residue inside, cut where both ends of the residue are certain.

Some 40 % of scraped texts hold no line break at all. Residue in them is cut out in two cases only: a form that a phrase
file lists as ``inline`` between the end of a sentence and the capital of the next; and what follows the last sentence,
where a phrase takes the whole of it. Of any text, what stands behind the dots that break its last line off is cut, and
a count that most of its paragraphs have lost the space after.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newsparse._model.fold import fold
from newsparse.phrases import Index

__all__ = ["FEW_LINES", "counted", "cuts", "is_broken_off", "trimmed"]

_LONG = 400
FEW_LINES = 6
_LONGEST_TAIL = 200
_BROKEN_OFF = re.compile(r"(?:…|\.{3})\s*([^.…\[\]]{3,40}|\[[^\[\]]{1,24}\])[\s→»›>]*\Z")
_TAIL = 70
_COUNT = re.compile(r"\d{1,3}(?=[^\W\d_]|[\"“«„‘'-])")
_PARAGRAPH, _FEWEST_COUNTED, _MOST_COUNTED = 80, 3, 0.5
_STOPS = frozenset('.!?…"”’»。！？۔।)')

Line = tuple[int, int, str]


def cuts(lines: list[Line | None], source: str, index: Index) -> list[Line | None]:
    """``lines``, with certain residue inside a long one as a line of its own."""
    out: list[Line | None] = []
    for line in lines:
        if line is None or line[1] - line[0] < _LONG:
            out.append(line)
        else:
            out.extend(_parts(line, source, index))
    return out


def is_broken_off(line: Line) -> bool:
    """Whether a line may break off with dots and more behind them, as teasers and search services leave it."""
    return _BROKEN_OFF.search(line[2][-_TAIL:]) is not None


def trimmed(line: Line, source: str, index: Index) -> list[Line]:
    """``line``, with ``[+2345 chars]`` or ``Read more »`` behind its dots as a line of its own."""
    start, stop, text = line
    found = _BROKEN_OFF.search(text, max(0, len(text) - _TAIL))
    if found is None or source[start:stop] != text:
        return [line]
    at = found.start(1)
    rest = text[at:]
    if not text[:at].strip() or index.find(fold(rest)) is None:
        return [line]
    head = text[:at].rstrip()
    return [(start, start + len(head), head), (start + at, stop, rest)]


def counted(lines: list[Line | None], source: str) -> list[Line | None]:
    """``lines``; the counts that stand glued before most of the paragraphs ("0The strike ended": comments on each, the
    numbers of verses or notes) as lines of their own."""
    digits = [line for line in lines if line is not None and line[2][0].isdigit()]
    if len(digits) < _FEWEST_COUNTED:
        return lines
    told = ((line[0], found[0]) for line in digits if (found := _COUNT.match(line[2])))
    glued = {start: len(count) for start, count in told if source.startswith(count, start)}
    long = [line[0] for line in lines if line is not None and len(line[2]) >= _PARAGRAPH]
    if sum(start in glued for start in long) < max(_FEWEST_COUNTED, _MOST_COUNTED * len(long)):
        return lines
    out: list[Line | None] = []
    for line in lines:
        if line is not None and (size := glued.get(line[0])):
            start, stop, text = line
            out += [(start, start + size, text[:size]), (start + size, stop, text[size:])]
        else:
            out.append(line)
    return out


def _parts(line: Line, source: str, index: Index) -> Iterator[Line]:
    start, stop, text = line
    if source[start:stop] != text:  # the text was cleaned: its offsets are not the source's
        yield line
        return
    marks = sorted(_inline(text, index.inline))
    if tail := _tail(text, index):
        marks.append((tail, len(text)))
    bounds = [0]
    for first, last in marks:
        if first >= bounds[-1]:
            bounds += [first, last]
    bounds.append(len(text))
    for first, last in itertools.pairwise(bounds):
        part = text[first:last]
        if piece := part.strip():
            lead = start + first + len(part) - len(part.lstrip())
            yield lead, lead + len(piece), piece


def _inline(text: str, forms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where a certain form stands between a sentence's end and a capital."""
    for form in forms:
        at = text.find(form)
        while at >= 0:
            stop = at + len(form)
            before, after = _around(text, at, stop)
            if before in _STOPS and (not after or _opens(after)):
                yield at, stop
            at = text.find(form, stop)


def _around(text: str, at: int, stop: int) -> tuple[str, str]:
    """The nearest characters before ``at`` and from ``stop`` on that are not space, each "" if there is none."""
    # No slice of the line: a copy of it at each form found would make the work grow with the square of its length.
    while at and text[at - 1].isspace():
        at -= 1
    while stop < len(text) and text[stop].isspace():
        stop += 1
    return text[max(0, at - 1) : at], text[stop : stop + 1]


def _opens(char: str) -> bool:
    return char.isupper() or char in "\"“„«‘'(" or char.isdigit() or (char.isalpha() and not char.islower())


def _tail(text: str, index: Index) -> int:
    """Where the residue after the last sentence begins, 0 if there is none."""
    from_here = max(0, len(text) - _LONGEST_TAIL)
    for at in range(from_here, len(text) - 2):
        if text[at] in _STOPS and text[at + 1] == " ":
            rest = text[at + 1 :].strip()
            if rest and index.find(fold(rest)) is not None:
                return at + 1
    return 0
