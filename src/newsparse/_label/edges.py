"""What stands at the edges of the story: odd lines before its first paragraph and behind its last, and what follows the
line that closes it."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.markup import is_standfirst
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["after_the_end", "at_the_edges"]

_OFFERS = frozenset({Label.NEWSLETTER, Label.PAYWALL, Label.SOCIAL, Label.COMMENTS, Label.AUTHOR_BIO, Label.CONTACT})
_CLOSING = frozenset({Label.AGENCY_TAIL, Label.TAGS, Label.PAYWALL, Label.AUTHOR_BIO})
_LITTLE = 0.15
_ODD = 80
_FEW_TAILS = 3
_SEVERAL = 2
_INNER_STOPS = frozenset("!?。！？")


def at_the_edges(view: View) -> Iterator[Finding]:
    """Takes the odd line between the headline and the first paragraph, and the few behind the last: kickers, labels,
    signatures, headings over links; leaves other headings, lists, rows and sentences."""
    tree = view.page.tree
    left = [i for i, found in enumerate(view.settled) if found is None]
    prose = [i for i in left if view.prose[i]]
    if tree is None or not prose:
        return
    lines = {i for i in left if _is_odd(view, i)}
    for i in left[: left.index(prose[0])]:
        if i in lines and not is_standfirst(tree, tree.box[i]) and not view.is_summary(i):
            yield Finding("markup.head-line", Label.UI, i, i + 1)
    tail = left[left.index(prose[-1]) + 1 :]
    for i in tail:
        if _heads_links(view, i) or (i == left[-1] and _heads_offer(view, i)):
            yield Finding("related.over-links", Label.RELATED, i, i + 1)
    if len(tail) <= _FEW_TAILS:
        for i in tail:
            if i in lines:
                yield Finding("markup.tail-line", Label.UI, i, i + 1)


def _heads_links(view: View, i: int) -> bool:
    """Whether a heading stands over two links or more."""
    under = view.settled[i + 1 : i + 1 + _SEVERAL]
    if view.blocks[i].mark is not Mark.HEADING or view.prose[i] or len(under) < _SEVERAL:
        return False
    return all(found is not None and found.label is Label.RELATED for found in under)


def _heads_offer(view: View, i: int) -> bool:
    """Whether a heading stands over what the site offers or asks of its readers."""
    under = view.settled[i + 1] if i + 1 < len(view.blocks) else None
    return under is not None and under.label in _OFFERS and view.blocks[i].mark is Mark.HEADING and not view.prose[i]


def _is_odd(view: View, i: int) -> bool:
    """Whether a block is a short line that no stop ends, nor parts."""
    block = view.blocks[i]
    return not view.ends[i] and view.sizes[i] < _ODD and block.mark is Mark.NONE and _INNER_STOPS.isdisjoint(block.text)


def after_the_end(view: View) -> Iterator[Finding]:
    """Takes the little that follows an agency's line, a row of tags, an offer to subscribe or a word about the author;
    leaves a good part of the story there."""
    settled, sizes = view.settled, view.sizes
    left = [i for i, found in enumerate(settled) if found is None]
    if view.page.tree is None or not left:
        return
    after, most = 0, _LITTLE * sum(sizes[i] for i in left)
    end = left[-1]
    for i in range(left[-1], left[0], -1):
        found = settled[i]
        if found is None:
            after += sizes[i]
            if after > most:
                break
        elif found.label in _CLOSING:
            end = i
    for i in left:
        if i > end:
            yield Finding("markup.after-end", Label.UI, i, i + 1)
