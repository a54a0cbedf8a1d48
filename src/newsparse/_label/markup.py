"""What the markup of a page tells: what lies outside the article's box, and what a box in it says that it holds."""

from __future__ import annotations

import bisect
import itertools
import operator
from collections.abc import Iterator

from newsparse._field.date import date_line
from newsparse._field.places import is_city
from newsparse._label.belief import JUNK, WEAK
from newsparse._label.region import LINKED, Region, region_of
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark
from newsparse._model.tree import Trait, Tree

__all__ = ["LINKED_LINE", "is_standfirst", "markup", "signed"]

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
LINKED_LINE = "markup.link-line"
_LINK_LIST = 0.6
_LINK_IN_ITEM = 0.25
_OTHERS = 0.2
_LISTS = frozenset({"ul", "ol", "dl"})
_LEAD = 40
_SENTENCE = 25
_NEAR = 12
_SIGNATURE = 120
_BESIDE = 3
_PICTURE = Trait.PICTURE.value
_ARTICLE = Trait.ARTICLE.value
_BYLINE = Trait.BYLINE.value
_DATE = Trait.DATE.value
_RELATED = Trait.RELATED.value
_COMMENTS = Trait.COMMENTS.value
_CAPTION = Trait.CAPTION.value
_STANDFIRST = Trait.STANDFIRST.value


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
            yield Finding(LINKED_LINE, Label.RELATED, i, i + 1)


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
        own = _around(tree, box)
        if view.keys[i] == view.keys[head] or (own == article and (own or tree.path(box) != path)):
            continue
        return max(first, tree.firsts[own]) if own != article else i
    return stop


def _around(tree: Tree, box: int) -> int:
    """The ``<article>`` around a box; the root where there is none."""
    while box and not tree.traits[box] & _ARTICLE:
        box = tree.parents[box]
    return box


def _leads(view: View, tree: Tree, region: Region, first: int) -> set[int]:
    """The lead or the summary that the page sets apart, between the headline and the article's box: prose, a sentence
    right under the headline, what is named so, and what the page states for its summary."""
    if region.head is None:
        return set()
    right_under = region.head + 1
    return {
        i
        for i in range(right_under, first)
        if not (traits := region.traits[tree.box[i]]) & JUNK
        and tree.links[i] <= LINKED
        and (
            (not traits & WEAK and ((view.prose[i] and not _captions(tree, i)) or _is_named_lead(view, tree, i)))
            or (i == right_under and view.ends[i] and view.sizes[i] > _SENTENCE)
            or view.is_summary(i)
        )
    }


def _captions(tree: Tree, i: int) -> bool:
    """Whether a block stands right in a small box that holds a picture, and no element is around it alone."""
    box = tree.box[i]
    return bool(tree.traits[box] & _PICTURE) and 1 < tree.stops[box] - tree.firsts[box] <= _BESIDE


def _is_named_lead(view: View, tree: Tree, i: int) -> bool:
    return view.sizes[i] > _LEAD and is_standfirst(tree, tree.box[i])


def is_standfirst(tree: Tree, box: int) -> bool:
    """Whether a box, or the one around it, is named for a standfirst."""
    return bool((tree.traits[box] | tree.traits[tree.parents[box]]) & _STANDFIRST)


def _link_lists(view: View, tree: Tree, first: int, stop: int) -> set[int]:
    """The blocks of boxes in the story that are mostly links, and of lists with a link in each item and no sentence."""
    inward = map(operator.sub, tree.links, tree.outward)
    linked = list(itertools.accumulate(map(operator.mul, view.sizes, inward), initial=0.0))
    sizes = list(itertools.accumulate(view.sizes, initial=0))
    out: set[int] = set()
    taken = first
    boxes = slice(bisect.bisect_left(tree.firsts, first, 1), bisect.bisect_left(tree.firsts, stop, 1))
    for tag, begin, end in zip(tree.tags[boxes], tree.firsts[boxes], tree.stops[boxes], strict=True):
        if not taken <= begin < end - 1 < stop or (begin == first and end == stop):
            continue
        most = linked[end] - linked[begin] > _LINK_LIST * (sizes[end] - sizes[begin])
        if most or (tag in _LISTS and _lists_links(view, tree, begin, end)):
            out.update(range(begin, end))
            taken = end  # what lies in this box is taken with it
    return out


def _lists_links(view: View, tree: Tree, first: int, stop: int) -> bool:
    others = sum(tree.links[i] - tree.outward[i] < _LINK_IN_ITEM or view.ends[i] for i in range(first, stop))
    return others <= _OTHERS * (stop - first)


def signed(view: View) -> Iterator[Finding]:
    """Takes ``<p class="byline">Ada Holm, Harbour Desk</p>``; leaves a sentence in a box of that name, and figures to
    the rules that know what they count. ``Oslo | Wed May 15, 2013`` in such a box is a date."""
    tree = view.page.tree
    if tree is None:
        return
    for i in view.keyed:
        if view.ends[i] or view.prose[i] or view.sizes[i] > _SIGNATURE or view.is_summary(i):
            continue
        box = tree.box[i]
        traits = tree.traits[box] | tree.traits[tree.parents[box]]
        if traits & _BYLINE and not view.keys[i][0].isdecimal() and not _is_dated_place(view, i):
            yield Finding("markup.byline", Label.BYLINE, i, i + 1)
        elif (traits & _DATE and view.blocks[i].mark is not Mark.HEADING) or (traits & _BYLINE and view.stamp(i)):
            yield Finding("markup.date", Label.DATE, i, i + 1)


def _is_dated_place(view: View, i: int) -> bool:
    """Whether a line is a city, a bar and a date."""
    place, bar, rest = view.blocks[i].text.partition("|")
    return bool(bar) and i in view.figured and is_city(place.strip()) and date_line(rest.strip()) is not None
