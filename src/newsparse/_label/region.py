"""Where the article is in a page whose markup is known: the box whose blocks are worth most.

Every block has a worth: prose its length, a line of links or a line without a full stop a cost, the headline a prize.
Worths are summed once, bottom up, and the box with the greatest sum holds the article: a box inside it lacks some of
the story, a box around it adds what costs more than it is worth. What stands in a box that says it is something else (a
menu, comments, related stories) is worth nothing, unless that box holds most of the page's prose: then its name misleads.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import trim
from newsparse._model.label import Label
from newsparse._model.tree import Trait, Tree

__all__ = ["JUNK", "Region", "outside", "region_of"]

JUNK = (
    Trait.HIDDEN
    | Trait.NAVIGATION
    | Trait.COMMENTS
    | Trait.RELATED
    | Trait.NEWSLETTER
    | Trait.AD
    | Trait.AUTHOR
    | Trait.TAGS
    | Trait.CONSENT
    | Trait.COPYRIGHT
    | Trait.CAPTION
).value
WEAK = (Trait.SOCIAL | Trait.PLAYER | Trait.PAYWALL | Trait.UI).value
_ANY = JUNK | WEAK
_MISLEADS = 0.5
_ENOUGH = 5.0
_ELSEWHERE = 8.0
_STRONG = (Trait.COMMENTS | Trait.CONSENT | Trait.HIDDEN | Trait.NAVIGATION).value
_LINKED = 0.5
_MOST = 400
_PER_CHAR = 0.017
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_TABLE = frozenset({"tr", "td", "th", "tbody"})
_SENTENCE = 0.4
_LINE = -0.15
_LINK = -1.2
_JUNK = -0.3
_HEADLINE = 3.0
_IN_CONTENT = 0.4
_JOIN = 3.0
_PRUNED = -1.5
_PRUNED_INSIDE = -0.5
_FREE = 10
_FADE = 0.985
_FAINTEST = 0.15
_BEFORE = 0.3


@attrs.frozen
class Region:
    """The box of the article, the traits that hold for each box, its own and those of the boxes around it, and the
    block of the headline, if the page prints it."""

    box: int
    traits: list[int]
    headline: int | None
    sums: list[float]


def region_of(view: View) -> Region:
    """The article's box in a page; the root where nothing tells."""
    tree = view.page.tree
    assert tree is not None
    prose = [
        min(size, _MOST) * _PER_CHAR if reads and link <= _LINKED else 0.0
        for size, reads, link in zip(view.sizes, view.prose, tree.links, strict=True)
    ]
    _tease(prose, tree)
    head = headline_of(view, prose, _believed(tree, prose, None))
    if head is not None and sum(prose[:head]) < 2 * sum(prose[head:]):
        _fade(prose, tree, head)
    traits = _believed(tree, prose, head)
    worth = [_worth(view, tree, i, prose[i], traits) for i in range(len(prose))]
    if head is not None:
        worth[head] = _HEADLINE
    sums = _joined(tree, worth, traits)
    held = sums_of(tree, [0.0 if i == head else max(value, 0.0) for i, value in enumerate(worth)])
    best = 0
    for box, value in enumerate(sums):
        if value >= sums[best] and held[box]:
            best = box
    if head is not None and tree.firsts[best] < head:
        first, stop = tree.firsts[best], tree.stops[best]
        if sum(prose[first:head]) > 0.3 * sum(prose[first:stop]):
            head = None
    return Region(best if sums[best] > 0 else 0, traits, head, sums)


def _tease(prose: list[float], tree: Tree) -> None:
    """Prose under a line that is a link, in a small box with it, is a teaser and counts for little."""
    for i in range(1, len(prose)):
        if prose[i] and tree.links[i - 1] > 0.7:
            box = tree.parents[tree.box[i]]
            if tree.firsts[box] <= i - 1 and tree.stops[box] - tree.firsts[box] <= 5:
                prose[i] *= _BEFORE


def _fade(prose: list[float], tree: Tree, head: int) -> None:
    """Prose counts for less the more links stand between it and the headline, and for little before it."""
    factor = 1.0
    free = _FREE
    for i in range(head, len(prose)):
        if tree.links[i] > _LINKED:
            free -= 1
            if free < 0:
                factor = max(_FAINTEST, factor * _FADE)
        else:
            prose[i] *= factor
    for i in range(head):
        prose[i] *= _BEFORE


def _worth(view: View, tree: Tree, i: int, prose: float, traits: list[int]) -> float:
    trait = traits[tree.box[i]]
    if trait & JUNK:
        return _JUNK if not prose else 0.0
    extra = _IN_CONTENT if trait & Trait.CONTENT.value else 0.0
    if trait & WEAK:
        return 0.3 * prose if prose else _JUNK
    if prose:
        return prose + extra
    if tree.links[i] > _LINKED:
        return _LINK
    if view.ends[i]:
        return _SENTENCE + extra
    return _LINE + extra


def _joined(tree: Tree, values: list[float], traits: list[int]) -> list[float]:
    """What each box is worth: its own blocks and the boxes in it, of which one that is a burden can be cut out, and one
    that holds several blocks must be worth more than it costs to join it to a greater one."""
    sums = [0.0] * len(tree.tags)
    greatest = [0.0] * len(tree.tags)
    for box, value in zip(tree.box, values, strict=True):
        sums[box] += value
    for box in range(len(sums) - 1, 0, -1):
        parent = tree.parents[box]
        value = sums[box]
        if tree.stops[box] - tree.firsts[box] > 1:
            inside = traits[parent] & Trait.CONTENT.value
            join = 0.0 if inside else _JOIN
            if value > greatest[parent]:
                value, greatest[parent] = value - max(0.0, min(greatest[parent], join)), value
            else:
                value -= min(join, max(value, 0.0))
            value = max(value, _PRUNED_INSIDE if inside else _PRUNED)
        sums[parent] += value
    return sums


def headline_of(view: View, prose: list[float], traits: list[int]) -> int | None:
    """The block that prints the page's title: the best of those that agree with it."""
    tree = view.page.tree
    assert tree is not None
    titles = [trim(title) for title in view.page.titles if title]
    best, best_score = None, 0.0
    for i in view.keyed:
        key = trim(view.blocks[i].key)
        box = tree.box[i]
        tag = tree.tags[box]
        agree = max((_agrees(key, title) for title in titles), default=0.0)
        if not agree and tag != "h1":
            continue
        score = agree + (1.0 if tag == "h1" else 0.4 if tag in ("h2", "h3") else 0.0)
        score += 0.3 * bool(tree.traits[box] & Trait.HEADLINE.value)
        score -= 0.8 * (tree.links[i] > _LINKED) + 1.2 * bool(traits[box] & JUNK)
        score += min(1.0, sum(prose[i + 1 : i + 25]) * 0.06) - min(1.0, sum(prose[max(0, i - 10) : i]) * 0.06)
        if score > best_score and len(key) > 8:
            best, best_score = i, score
    return best


def _agrees(key: str, title: str) -> float:
    if key == title:
        return 2.0
    if len(key) > 15 and (title.startswith(key) or key in title):
        return 1.5
    if len(title) > 15 and title in key:
        return 1.0
    return 0.0


def _believed(tree: Tree, prose: list[float], head: int | None) -> list[int]:
    """The traits that hold for each box: its own and its parents', without those of a box with most of the prose or the
    headline, or of a paragraph beside others of its kind."""
    sums = sums_of(tree, prose)
    hidden = [0.0] * len(sums)
    for box in range(len(sums) - 1, 0, -1):
        if tree.traits[box] & Trait.HIDDEN.value:
            hidden[tree.parents[box]] += sums[box]
    out = [0]
    most = sums[0] * _MISLEADS
    enough = sums[0] * 0.2
    kept = Trait.CONTENT.value
    told = _told(tree, prose)
    for box in range(1, len(tree.tags)):
        own = tree.traits[box]
        parent = tree.parents[box]
        if own & _ANY and tree.tags[box] in _TABLE:
            own &= ~_ANY
        if own & _ANY:
            strong = own & _STRONG and sums[0] - sums[box] > _ELSEWHERE and told[box] < _ENOUGH
            if (sums[box] > most and not strong and told[0] - told[box] < _ENOUGH) or (head is not None and sums[box] > enough and tree.firsts[box] <= head < tree.stops[box]):
                own &= ~_ANY
            elif sums[parent] > hidden[parent] > 0.35 * sums[parent] and sums[box]:
                own &= ~Trait.HIDDEN.value
            if tree.tags[box] in _HEADINGS:
                own &= ~Trait.CAPTION.value
            if tree.tags[box] == "p" and sums[box]:
                own &= ~(Trait.RELATED | Trait.NAVIGATION | Trait.UI).value
        inherited = out[parent] & (_ANY | kept)
        if tree.tags[box] == "blockquote":
            inherited &= ~(Trait.SOCIAL | Trait.UI).value
        out.append(own | inherited)
    return out


def _told(tree: Tree, prose: list[float]) -> list[float]:
    """The prose of each box that stands in a box which says that it is the article's body."""
    content = [0]
    for box in range(1, len(tree.tags)):
        content.append((tree.traits[box] | content[tree.parents[box]]) & Trait.CONTENT.value)
    return sums_of(tree, [value if content[box] else 0.0 for box, value in zip(tree.box, prose, strict=True)])


def sums_of(tree: Tree, values: list[float]) -> list[float]:
    """What the blocks of each box sum to."""
    sums = [0.0] * len(tree.tags)
    for box, value in zip(tree.box, values, strict=True):
        sums[box] += value
    for box in range(len(sums) - 1, 0, -1):
        sums[tree.parents[box]] += sums[box]
    return sums


_LABELS = {
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
    Trait.PLAYER: Label.PLAYER,
    Trait.COPYRIGHT: Label.COPYRIGHT,
    Trait.UI: Label.UI,
    Trait.NAVIGATION: Label.NAVIGATION,
}
_NAMED = {trait.value: (f"markup.{trait.name.lower()}", label) for trait, label in _LABELS.items() if trait.name}


def outside(view: View) -> Iterator[Finding]:
    """Takes what is not in the article's box."""
    tree = view.page.tree
    assert tree is not None
    region = region_of(view)
    first, stop = tree.firsts[region.box], tree.stops[region.box]
    head = region.headline
    if head is not None:
        stop = _next_story(view, tree, head, first, stop)
    listed = _link_lists(view, tree, region.box)
    leads = set() if head is None else set(_leads(view, region, head, first))
    for i in range(len(view.blocks)):
        if i == head:
            yield Finding("headline.line", Label.HEADLINE, i, i + 1)
        elif i in leads:
            continue
        elif not first <= i < stop or (head is not None and i < head):
            yield Finding("region.outside", Label.OUTSIDE, i, i + 1)
        elif (junk := region.traits[tree.box[i]] & _ANY) and (junk & JUNK or not view.prose[i]):
            rule, label = next(named for bit, named in _NAMED.items() if bit & junk)
            yield Finding(rule, label, i, i + 1)
        elif tree.links[i] > 0.7 and (not view.ends[i] or i in listed):
            yield Finding("markup.link-line", Label.RELATED, i, i + 1)


def _link_lists(view: View, tree: Tree, region: int) -> set[int]:
    """The blocks of small boxes that are mostly links."""
    linked = sums_of(tree, [size * link for size, link in zip(view.sizes, tree.links, strict=True)])
    sizes = sums_of(tree, [float(size) for size in view.sizes])
    out: set[int] = set()
    for box in range(region + 1, len(linked)):
        first, stop = tree.firsts[box], tree.stops[box]
        if first >= tree.stops[region]:
            break
        if stop - first >= 3 and linked[box] > 0.6 * sizes[box]:
            out.update(range(first, stop))
    return out


def _leads(view: View, region: Region, head: int, first: int) -> Iterator[int]:
    """The prose between the headline and the article's box: the summary that the page sets apart."""
    tree = view.page.tree
    assert tree is not None
    for i in range(head + 1, first):
        box = tree.box[i]
        told = (tree.traits[box] | tree.traits[tree.parents[box]]) & Trait.STANDFIRST.value
        if region.traits[box] & _ANY or tree.links[i] > _LINKED:
            continue
        if view.prose[i] or (told and view.sizes[i] > 40):
            yield i


def _story_box(tree: Tree, box: int) -> int:
    while box and not tree.traits[box] & Trait.ARTICLE.value:
        box = tree.parents[box]
    return box


def _next_story(view: View, tree: Tree, head: int, first: int, stop: int) -> int:
    """Where another story with a headline of its own begins, set as the first one's is; ``stop`` where none does."""
    tag, path = tree.tags[tree.box[head]], tree.path(tree.box[head])
    if tag != "h1":
        return stop
    for i in range(head + 2, stop):
        box = tree.box[i]
        if tree.tags[box] != tag or i < first or view.blocks[i].key == view.blocks[head].key:
            continue
        apart = tree.parents[box] != tree.parents[tree.box[head]]
        if apart and any(view.prose[first:i]) and (tree.path(box) == path or _story_box(tree, box) != _story_box(tree, tree.box[head])):
            return max(first, tree.firsts[_story_box(tree, box)], head + 1) if _story_box(tree, box) else i
    return stop
