"""What the markup of a page tells: what lies outside the article's box, and what a box in it says that it holds."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.belief import JUNK, WEAK, sums_of
from newsparse._label.region import LINKED, Region, region_of
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark
from newsparse._model.tree import Trait, Tree

__all__ = ["at_the_edges", "markup", "signed", "under_related"]

_LABELS = {
    Trait.PRUNED: Label.OUTSIDE,
    Trait.HIDDEN: Label.OUTSIDE,
    Trait.CAPTION: Label.CAPTION,
    Trait.COMMENTS: Label.COMMENTS,
    Trait.RELATED: Label.RELATED,
    Trait.SOCIAL: Label.SOCIAL,
    Trait.NEWSLETTER: Label.NEWSLETTER,
    Trait.AD: Label.AD,
    Trait.AUTHOR: Label.AUTHOR_BIO,
    Trait.TAGS: Label.TAGS,
    Trait.PAYWALL: Label.PAYWALL,
    Trait.CONSENT: Label.CONSENT,
    Trait.DIALOG: Label.UI,
    Trait.PLAYER: Label.PLAYER,
    Trait.COPYRIGHT: Label.COPYRIGHT,
    Trait.UI: Label.UI,
    Trait.NAVIGATION: Label.NAVIGATION,
}
_NAMED = tuple((trait.value, f"markup.{str(trait.name).lower()}", label) for trait, label in _LABELS.items())
_LINK_LINE = 0.7
_LINK_LIST = 0.6
_LINK_IN_ITEM = 0.25
_OTHERS = 0.2
_OFFERS = frozenset({Label.NEWSLETTER, Label.PAYWALL, Label.SOCIAL, Label.COMMENTS, Label.AUTHOR_BIO, Label.CONTACT})
_LISTS = frozenset({"ul", "ol", "dl"})
_LEAD = 40
_NEAR = 12
_HEADING = 40
_SMALL = 0.22
_SIGNATURE = 120
_ODD = 80
_FEW_TAILS = 3
_SEVERAL = 2
_INNER_STOPS = frozenset("!?。！？")
_ARTICLE = Trait.ARTICLE.value
_BYLINE = Trait.BYLINE.value
_DATE = Trait.DATE.value
_RELATED = Trait.RELATED.value
_COMMENTS = Trait.COMMENTS.value
_CAPTION = Trait.CAPTION.value


def markup(view: View) -> Iterator[Finding]:
    """Takes menus, ``<figcaption>``, ``<div class="related">`` and lists of links; leaves a paragraph whose class is
    ``teaser``, and one that is a link from end to end."""
    tree = view.page.tree
    if tree is None:
        return
    region = region_of(view, tree)
    first, stop = _bounds(view, tree, region)
    lead = _lead(view, tree, region)
    leads = _leads(view, tree, region, first) | ({lead} if lead is not None and lead < first else set())
    listed = _link_lists(view, tree, first, stop)
    yield from _outside(tree, region, leads, first, stop)
    for i in range(first, stop):
        if i == lead:
            continue
        if named := _named(view, region.traits[tree.box[i]], i):
            yield Finding(*named, i, i + 1)
        elif i in listed and tree.links[i] >= _LINK_IN_ITEM:
            yield Finding("markup.link-list", Label.RELATED, i, i + 1)
        elif tree.links[i] - tree.outward[i] > _LINK_LINE and not view.ends[i]:
            yield Finding("markup.link-line", Label.RELATED, i, i + 1)


def _outside(tree: Tree, region: Region, leads: set[int], first: int, stop: int) -> Iterator[Finding]:
    """The headline, and what is not in the story; what readers wrote below it and what is written to the picture above
    it are told apart."""
    size, head = len(tree.box), region.head
    if head is not None:
        yield Finding("headline.title", Label.HEADLINE, head, head + 1)
    for i in range(first if head is None else head + 1, first):
        if region.traits[tree.box[i]] & _CAPTION:
            yield Finding("markup.caption", Label.CAPTION, i, i + 1)
    for i in (*range(first), *range(stop, size)):
        if region.traits[tree.box[i]] & _COMMENTS:
            yield Finding("markup.comments", Label.COMMENTS, i, i + 1)
    begin = 0
    for lead in sorted(leads):
        yield Finding("markup.outside", Label.OUTSIDE, begin, lead)
        begin = lead + 1
    yield Finding("markup.outside", Label.OUTSIDE, begin, first)
    yield Finding("markup.outside", Label.OUTSIDE, stop, size)


def _lead(view: View, tree: Tree, region: Region) -> int | None:
    """The first paragraph under the headline, where the box that holds it is named for a teaser and it has no link."""
    if region.head is None:
        return None
    for i in range(region.head + 1, min(region.head + _NEAR, len(view.blocks))):
        if view.prose[i] and region.traits[tree.box[i]] & (JUNK | WEAK) != _CAPTION:
            teaser = region.traits[tree.box[i]] & (JUNK | WEAK) == _RELATED and not tree.links[i]
            return i if teaser else None
    return None


def _named(view: View, traits: int, i: int) -> tuple[str, Label] | None:
    """The rule and the label of a block in a box that says what it holds."""
    if not traits & (JUNK if view.prose[i] else JUNK | WEAK):
        return None
    return next((rule, label) for trait, rule, label in _NAMED if trait & traits)


def _bounds(view: View, tree: Tree, region: Region) -> tuple[int, int]:
    """The first block of the story and the one after its last."""
    first, stop, head = tree.firsts[region.box], tree.stops[region.box], region.head
    if head is None:
        return first, stop
    first = max(first, head + 1)
    return first, max(first, _next_story(view, tree, head, first, stop))


def _next_story(view: View, tree: Tree, head: int, first: int, stop: int) -> int:
    """Where another story begins, under a headline set as the first one's is or in an ``<article>`` of its own;
    ``stop`` where none does."""
    mine = tree.box[head]
    if tree.tags[mine] != "h1":
        return stop
    path, article = tree.path(mine), _around(tree, mine)
    told = next((i for i in range(first, stop) if view.prose[i]), stop)
    for i in range(told + 1, stop):
        box = tree.box[i]
        if tree.tags[box] != "h1" or tree.parents[box] == tree.parents[mine]:
            continue
        if view.keys[i] != view.keys[head] and (tree.path(box) == path or _around(tree, box) != article):
            return max(first, tree.firsts[_around(tree, box)])
    return stop


def _around(tree: Tree, box: int) -> int:
    """The ``<article>`` around a box; the root where there is none."""
    while box and not tree.traits[box] & _ARTICLE:
        box = tree.parents[box]
    return box


def _leads(view: View, tree: Tree, region: Region, first: int) -> set[int]:
    """The prose between the headline and the article's box: the lead or the summary that the page sets apart."""
    if region.head is None:
        return set()
    return {
        i
        for i in range(region.head + 1, first)
        if not region.traits[tree.box[i]] & (JUNK | WEAK)
        and tree.links[i] <= LINKED
        and (view.prose[i] or (view.sizes[i] > _LEAD and _is_standfirst(tree, tree.box[i])))
    }


def _is_standfirst(tree: Tree, box: int) -> bool:
    return bool((tree.traits[box] | tree.traits[tree.parents[box]]) & Trait.STANDFIRST.value)


def _link_lists(view: View, tree: Tree, first: int, stop: int) -> set[int]:
    """The blocks of boxes in the story that are mostly links, and of lists with a link in each item and no sentence."""
    inward = [link - out for link, out in zip(tree.links, tree.outward, strict=True)]
    linked = sums_of(tree, [size * link for size, link in zip(view.sizes, inward, strict=True)])
    sizes = sums_of(tree, view.sizes)
    out: set[int] = set()
    taken = first
    for box, tag in enumerate(tree.tags):
        begin, end = tree.firsts[box], tree.stops[box]
        if not (box and taken <= begin < end - 1 < stop) or (begin, end) == (first, stop):
            continue
        if linked[box] > _LINK_LIST * sizes[box] or (tag in _LISTS and _lists_links(view, tree, begin, end)):
            out.update(range(begin, end))
            taken = end  # what lies in this box is taken with it
    return out


def _lists_links(view: View, tree: Tree, first: int, stop: int) -> bool:
    others = sum(tree.links[i] - tree.outward[i] < _LINK_IN_ITEM or view.ends[i] for i in range(first, stop))
    return others <= _OTHERS * (stop - first)


def signed(view: View) -> Iterator[Finding]:
    """Takes ``<p class="byline">Ada Holm, Harbour Desk</p>``; leaves a sentence in a box of that name."""
    tree = view.page.tree
    if tree is None:
        return
    for i in view.keyed:
        if view.ends[i] or view.prose[i] or view.sizes[i] > _SIGNATURE:
            continue
        box = tree.box[i]
        traits = tree.traits[box] | tree.traits[tree.parents[box]]
        if traits & _BYLINE:
            yield Finding("markup.byline", Label.BYLINE, i, i + 1)
        elif traits & _DATE and view.blocks[i].mark is not Mark.HEADING:
            yield Finding("markup.date", Label.DATE, i, i + 1)


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
        if i in lines and not _is_standfirst(tree, tree.box[i]):
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


def under_related(view: View) -> Iterator[Finding]:
    """Takes what stands in a small box under "More to read", and links right under it; leaves the paragraph after."""
    tree = view.page.tree
    if tree is None:
        return
    sums = sums_of(
        tree,
        [
            size if reads and found is None else 0
            for size, reads, found in zip(view.sizes, view.prose, view.settled, strict=True)
        ],
    )
    k = 0  # how far the page was looked through: a list may have many such lines, each in a box of its own
    for i, found in enumerate(view.settled):
        if found is None or found.label is not Label.RELATED or view.sizes[i] > _HEADING or view.ends[i]:
            continue
        box = tree.parents[tree.box[i]]
        small = sums[box] < _SMALL * sums[0]
        k, stop = max(i + 1, k), tree.stops[box]
        while k < stop and (view.settled[k] is not None or small or tree.links[k] > LINKED):
            if view.settled[k] is None:
                yield Finding("related.under-heading", Label.RELATED, k, k + 1)
            k += 1
