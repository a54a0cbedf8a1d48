"""The same words again: pull quotes, doubled captions, the headline between paragraphs."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Collection, Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["ROW", "blocks_again", "pull_quotes", "rows_again"]

ROW = "repeat.row"

_SHORTEST = 25
_CAPTION = 50
_LEAD = 200
_TOGETHER = 2
_PULLED = (30, 400)
_MOST_QUOTES = 12
_UNQUOTED = str.maketrans("", "", "\"'“”„«»‹›‘’")
_ASKS = "?？؟;"
_CLOSED = frozenset(".。।۔…)）")
_ABOVE, _BELOW = 4, 2
_LEAST_HEADLINE = 12
_LONGEST_ROW = 45


def blocks_again(view: View) -> Iterator[Finding]:
    """Takes the second of two equal paragraphs, and both where they stand together, as a caption that a gallery prints
    twice does; leaves ``“No,” she said.`` and a question put to several people, the second time, and the first of each
    where most of the text is printed twice. Where the first copy stands alone among short lines and the second in the
    story, the first goes."""
    settled = view.settled
    keys = [
        (key or block.text) if found is None else ""
        for key, block, found in zip(view.keys, view.blocks, settled, strict=True)
    ]
    long = sorted([key for key in keys if len(key) >= _SHORTEST])  # a set would be the most that a long text costs
    if not any(map(operator.eq, long, itertools.islice(long, 1, None))):
        return
    firsts: dict[str, int] = {}
    long_keys = ((i, key) for i, key in enumerate(keys) if len(key) >= _SHORTEST)
    again = [(first, i) for i, key in long_keys if (first := firsts.setdefault(key, i)) < i]
    captions = {
        (first, i)
        for first, i in again
        if i - first <= _TOGETHER and len(keys[i]) >= _CAPTION and not _may_lead(view, i) and not _may_head(view, first)
    }
    doubled = _are_the_story(view, captions)
    teased: set[int] = set()  # the copies that went
    for first, i in again:
        if (first, i) in captions and not doubled:
            yield Finding("repeat.twin", Label.CAPTION, first, first + 1)
            yield Finding("repeat.twin", Label.CAPTION, i, i + 1)
        elif (doubled or view.prose[i] or view.prose[first]) and view.blocks[i].text[-1] not in _ASKS:
            goes = first if first not in teased and _is_teased(view, first, i) else i
            teased.add(goes)
            yield Finding("repeat.paragraph", Label.REPEAT, goes, goes + 1)


def _is_teased(view: View, first: int, i: int) -> bool:
    """Whether the first copy of a sentence stands alone among short lines, and the second in the story."""
    return view.ends[i] and _stands_alone(view, first) and not _stands_alone(view, i)


def _stands_alone(view: View, i: int) -> bool:
    """Whether no other paragraph stands beside a block."""
    return not any(view.prose[j] for j in (i - 1, i + 1) if 0 <= j < len(view.prose))


def _are_the_story(view: View, twins: Collection[tuple[int, int]]) -> bool:
    """Whether lines printed twice are most of the text there is: a scrape that doubles each paragraph."""
    if not twins:
        return False
    lines = {i for pair in twins for i in pair}
    rest = sum(size for i, size in enumerate(view.sizes) if view.prose[i] and i not in lines)
    return rest < sum(view.sizes[i] for i in lines) / 2


def _may_lead(view: View, i: int) -> bool:
    """Whether a block is rather a paragraph printed twice than a caption: it is long, and no credit closes it."""
    return view.sizes[i] >= _LEAD and view.ends[i] and view.blocks[i].text[-1] not in ")）"


def _may_head(view: View, i: int) -> bool:
    """Whether a line above the first paragraph, or one as long as that, is rather the headline, which the page's path
    prints too: it has no full stop, and no credit closes it."""
    return i <= view.first_prose and view.blocks[i].text[-1] not in _CLOSED


def rows_again(view: View) -> Iterator[Finding]:
    """Takes ``Print  Send  Share this:`` right above the story and right below it; leaves a headline that stands again
    below, one that stands alone above, and a subhead that a list of contents names."""
    first, blocks, settled, keys = view.first_prose, view.blocks, view.settled, view.keys
    above = {
        keys[i]: i
        for i in range(max(0, first - _ABOVE), min(first, len(blocks)))
        if settled[i] is None and keys[i] and _is_row(view, i)
    }
    if not above:
        return
    below: dict[str, list[int]] = {}
    for i in view.keyed:
        if i > first and keys[i] in above:
            below.setdefault(keys[i], []).append(i)
    for key, (i, *more) in below.items():
        row = above[key]
        headed = any(settled[j] is None and view.sizes[j] >= _LEAST_HEADLINE for j in range(row))
        if headed and not more and settled[i] is None and _closes(view, i):
            yield Finding(ROW, Label.UI, row, row + 1)
            yield Finding(ROW, Label.UI, i, i + 1)


def _is_row(view: View, i: int) -> bool:
    return view.blocks[i].text[-1] in ":：" or (view.sizes[i] <= _LONGEST_ROW and not view.ends[i])


def _closes(view: View, i: int) -> bool:
    """Whether a line stands right below a paragraph and above none, and the more of the paragraphs are before it."""
    prose, sizes = view.prose, view.sizes
    if not any(prose[max(0, i - _BELOW) : i]) or (i + 1 < len(prose) and prose[i + 1] and view.settled[i + 1] is None):
        return False
    weights = [size if reads else 0 for size, reads in zip(sizes, prose, strict=True)]
    return sum(weights[:i]) > sum(weights[i:])


def pull_quotes(view: View) -> Iterator[Finding]:
    """Takes a quote set apart that a paragraph of the story has word for word; leaves one that stands there alone."""
    blocks = view.blocks
    left = [i for i, found in enumerate(view.settled) if found is None]
    quote = Mark.QUOTE
    quotes = [i for i in left if blocks[i].mark is quote and _PULLED[0] <= len(blocks[i].text) <= _PULLED[1]]
    if not 0 < len(quotes) <= _MOST_QUOTES:
        return
    told = "\n".join(_bare(blocks[i].text) for i in left if blocks[i].mark is not quote)
    for i in quotes:
        if _bare(blocks[i].text).rstrip(".…") in told:
            yield Finding("repeat.pull-quote", Label.REPEAT, i, i + 1)


def _bare(text: str) -> str:
    """A text without its quotation marks, folded: what is pulled out of speech loses or gains them."""
    return " ".join(fold(text).translate(_UNQUOTED).split())
