"""Where the article begins and ends in a text that no markup frames.

Every block has a worth: paragraphs of sentences are worth their length, residue and short lines without a full stop
cost something. The run of blocks with the greatest sum is the story (the maximum segment of Bentley's "Programming
Pearls", one pass); what stands outside is the page around it.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

import attrs

from newsparse._label.galleries import GALLERY, SLIDE
from newsparse._label.head import best_titled, headline, opens_body, standfirst, titles_in
from newsparse._label.lists import close_rows, furniture, is_bare, list_lines, runs
from newsparse._label.names import under_headline
from newsparse._label.repeat import ROW
from newsparse._label.view import CLOSERS, View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["frame", "story"]

_MOST = 400
_GLUED = (2000, 4000)  # what is longer than the first is several paragraphs
_PER_CHAR = 0.017
_SHORT_LINE = -0.8
_LINE = -0.7
_SUBHEAD = -0.25
_SUBHEAD_SIZE = 70
_DATA_LINE = 0.05
_SENTENCE = 0.3
_SHORT_SENTENCE = 0.05
_RESIDUE = {
    Label.NAVIGATION: -5.0,
    Label.RELATED: -2.5,
    Label.COPYRIGHT: -12.0,
    Label.COMMENTS: -1.75,
    Label.CONSENT: -4.0,
    Label.AUTHOR_BIO: -10.0,
    Label.CAPTION: -0.3,
    Label.CREDIT: -0.2,
    Label.BYLINE: -0.7,
    Label.DATE: -1.0,
    Label.DATELINE: 0.1,
    Label.REPEAT: -1.0,
    Label.SOCIAL: -1.5,
    Label.NEWSLETTER: -1.0,
    Label.TAGS: -1.5,
    Label.COUNTER: -1.5,
}
_OTHER_RESIDUE = -0.5
_ONCE = frozenset({Label.CONSENT, Label.PAYWALL, Label.PLAYER, Label.AD})
_TITLE = 40
_ROW = -25.0
_STRAIT = -24.0
_REACH = -7.0
_LONG_REACH = -8.0
_LITTLE = 2
_LONG_LIST = 8
_PARAGRAPH = 1.3
_SHARE, _SHARE_UNDER = 0.4, 0.1
_UNDER = 25
_ISLET = 0.4
_BETWEEN = frozenset(
    {Label.AD, Label.RELATED, Label.SOCIAL, Label.NEWSLETTER, Label.TEMPLATE, Label.PLAYER, Label.CAPTION, Label.CREDIT}
)
_MOST_BETWEEN = 2
_LAST_SENTENCE = 30
_ASKING = frozenset("?？؟;；:：")


def worths(view: View, *, plain: bool) -> list[float]:
    """What each block says for or against being part of the story.

    A wall, a notice or a player of many lines speaks once, and in a ``plain`` text, with little furniture, a long list
    of data closes as a paragraph does.
    """
    listed, prices = list_lines(view)
    sizes, ends, prose = view.sizes, view.ends, view.prose
    residue = _RESIDUE.get
    out = []
    said: dict[Label, int] = {}  # where each last spoke
    opened = -1  # the last open block
    for i, finding in enumerate(view.settled):
        if finding is not None:
            label = finding.label
            worth = residue(label, _OTHER_RESIDUE)
            if label in _ONCE:
                worth = 0.0 if said.get(label, -2) > opened else worth
                said[label] = i
            out.append(worth)
            continue
        opened = i
        if prose[i]:
            worth = _of_prose(sizes[i])
        elif ends[i]:
            worth = _SENTENCE if sizes[i] > 25 else _SHORT_SENTENCE
        elif listed[i]:
            worth = _DATA_LINE
        elif sizes[i] < _SUBHEAD_SIZE and _is_subhead(view, i):
            worth = _SUBHEAD
        else:
            worth = _SHORT_LINE if sizes[i] < 40 else _LINE
        out.append(worth)
    for i, worth in _closing(view, listed, prices, plain=plain):
        out[i] = worth
    return out


def _of_prose(size: int) -> float:
    """What a paragraph is worth; one that is longer than any is several."""
    if size <= _MOST:
        return size * _PER_CHAR
    return (_MOST + max(0, min(size, _GLUED[1]) - _GLUED[0])) * _PER_CHAR


def _closing(view: View, listed: list[bool], prices: frozenset[int], *, plain: bool) -> Iterator[tuple[int, float]]:
    """The blocks that close something, and their worth: the last line of a long list, and the row of buttons right
    below the story where there is one like it right above, and the price of an offer; what a gallery holds has none."""
    if plain and True in listed:
        for first, stop in runs(listed):
            if stop - first >= _LONG_LIST:
                yield stop - 1, _PARAGRAPH
    yield from ((price, _PARAGRAPH) for price in prices)
    rows, slides = [], []
    for i, found in enumerate(view.settled):
        if found is not None:
            if found.rule is ROW:
                rows.append(i)
            elif found.rule is GALLERY:
                slides.append(i)
    if rows:
        yield rows[-1], _ROW
    for row in close_rows(slides, SLIDE):
        yield from ((i, 0.0) for i in range(row[0], row[-1] + 1))


def _is_subhead(view: View, i: int) -> bool:
    """Whether a loose line stands between two that are sentences."""
    return 0 < i < len(view.blocks) - 1 and _tells(view, i - 1) and _tells(view, i + 1)


def _tells(view: View, i: int) -> bool:
    return view.settled[i] is None and (view.ends[i] or view.prose[i])


def story(view: View, titles: Sequence[int]) -> tuple[int, int]:
    """The first block of the story and the one after its last; equal where there is none. ``titles`` are the lines that
    the page's title tells.

    Runs of blocks with a positive sum are islands, and islands with a narrow strait between them are one land. The
    story is the first land of some weight: what follows it on a page may be heavier, other stories' summaries, but what
    goes before it is light. Where the page's title tells the headline, the story is rather the land close under that.
    """
    plain = furniture(view) <= _LITTLE
    lands = list(_lands(worths(view, plain=plain), _LONG_REACH if plain else _REACH))
    most = max((land.weight for land in lands), default=0.0)
    head = best_titled(view, titles, len(view.blocks)) if len(lands) > 1 and not plain else None
    heads = [] if head is None else [i for i, key in enumerate(view.keys) if i and key == view.keys[head]]
    under = [land for land in lands if _is_under(land, heads)]
    told = max(under, key=lambda land: land.weight, default=None)
    if told is None or told.weight < _SHARE_UNDER * most:
        told = next((land for land in lands if land.weight >= _SHARE * most), None)
    return (0, 0) if told is None else (told.first, told.stop)


def _is_under(land: _Land, heads: Sequence[int]) -> bool:
    """Whether one of the lines ``heads``, in order, stands in a land or close above it."""
    near = bisect.bisect_left(heads, land.first - _UNDER)
    return near < len(heads) and heads[near] < land.stop


@attrs.frozen
class _Land:
    first: int
    stop: int
    weight: float


def _lands(worth: list[float], reach: float) -> Iterator[_Land]:
    """Islands put together where the strait between them is narrow; an islet is no land's end."""
    land: _Land | None = None
    shore = 0
    for island in _islands(worth, reach):
        if land is None:
            land = island
        elif sum(worth[shore : island.first]) < _STRAIT:
            yield land
            land = island
        elif island.weight >= _ISLET:
            land = _Land(land.first, island.stop, land.weight + island.weight)
        shore = island.stop
    if land is not None:
        yield land


def _islands(worth: list[float], reach: float) -> Iterator[_Land]:
    """Runs that sum to more than nothing, each up to where its sum is greatest, or to a paragraph within ``reach``."""
    total = peak = reached = 0.0  # the sum so far, its greatest, and what it was at ``stop``
    first = stop = 0
    for i, value in enumerate(worth):
        if total <= 0 < value:
            total, peak, first = 0.0, 0.0, i
        total += value
        if total > peak:
            peak, reached, stop = total, total, i + 1
        elif value > 0 and (stop == i or (value >= _PARAGRAPH and total - value - reached >= reach)):
            reached, stop = total, i + 1
        elif total <= 0 < peak:
            yield _Land(first, stop, peak)
            peak = 0.0
    if peak > 0:
        yield _Land(first, stop, peak)


def frame(view: View) -> Iterator[Finding]:
    """Takes menus before the headline and lists after the last paragraph; leaves what the story holds."""
    titles = titles_in(view)
    first, stop = story(view, titles)
    if first < stop < len(view.blocks):
        stop = _close(view, stop)
    head = headline(view, first, stop, titles)
    lead = None
    if head is not None:
        yield Finding("headline.line", Label.HEADLINE, head, head + 1)
        yield from under_headline(view, head)
        lead = standfirst(view, head, first, stop)
        if lead is not None and not (opens_body(view, lead) and furniture(view) <= _LITTLE):
            yield Finding("standfirst.line", Label.STANDFIRST, lead, lead + 1)
    start = 0
    for kept in (*sorted({i for i in (head, lead) if i is not None}), first):
        if start < kept:
            yield Finding("frame.before", Label.NAVIGATION, start, kept)
        start = kept + 1
    if first < stop < len(view.blocks) and not is_bare(view):
        yield Finding("frame.after", Label.NAVIGATION, stop, len(view.blocks))
        for i in range(stop, len(view.blocks)):
            if view.settled[i] is None and view.sizes[i] > _TITLE:
                yield Finding("frame.after", Label.RELATED, i, i + 1)  # the stronger label


def _close(view: View, stop: int) -> int:
    """Where the story stops, given where its weight does: short sentences right behind a line or two of what stands
    between paragraphs (an advertisement, "also read") are the story's where they close the text, or more of a page's
    lines part them from what does.

    A loose line right behind one makes it a teaser's summary; a call for newsletters before and behind, its promise.
    """
    parted = 0
    out = stop
    for i in range(stop, len(view.blocks)):
        found = view.settled[i]
        if found is not None:
            parted = parted + 1 if found.label in _BETWEEN else _MOST_BETWEEN + 1
        elif parted <= _MOST_BETWEEN and _is_told(view, i):
            parted, out = 0, i + 1
        elif parted:
            break
        else:
            return stop
    return stop if _calls(view.settled[stop:out]) and _calls(view.settled[out:]) else out


def _calls(settled: Sequence[Finding | None]) -> bool:
    return any(found is not None and found.label is Label.NEWSLETTER for found in settled)


def _is_told(view: View, i: int) -> bool:
    """Whether a block is a sentence of some length; a question may be another story's headline."""
    told = view.sizes[i] >= _LAST_SENTENCE and (view.ends[i] or view.prose[i])
    return told and view.blocks[i].text.rstrip(CLOSERS)[-1:] not in _ASKING
