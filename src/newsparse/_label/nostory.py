"""Pages that tell no story: an index of teasers, a wall of consent, a page of links or an error."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.facts import Facts
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.tree import Trait, Tree

__all__ = ["no_story"]

_LINK = 0.7
_FEWEST_TEASERS = 4
_MOST = 0.6
_FEW = 250
_FURNISHED = 10
_FRONT = re.compile(r"https?://[^/?#]+/?")
_LITTLE, _MANY = 2, 50
_STORY_KINDS = ("article", "posting", "report", "review")


def no_story(view: View) -> Iterator[Finding]:
    """Takes all that is left of a front page, where a link stands over each summary, and of a page that is a wall;
    leaves a story of a single sentence that has a date."""
    tree = view.page.tree
    if tree is None:
        return
    left = [i for i, found in enumerate(view.settled) if found is None]
    if claim := _claim(view, tree, left):
        rule, label = claim
        for i in left:
            yield Finding(rule, label, i, i + 1)


def _claim(view: View, tree: Tree, left: list[int]) -> tuple[str, Label] | None:
    """What the page is where it is no article."""
    prose = [i for i in left if view.prose[i]]
    if len(prose) <= _LITTLE and len(view.blocks) >= _MANY and _is_front(view):
        return "page.index", Label.RELATED
    if _says_article(view):
        return None
    if not prose:
        few = len(view.blocks) >= _FURNISHED and sum(view.sizes[i] for i in left) < _FEW
        return ("page.no-prose", Label.OUTSIDE) if few else None
    walled = tree.inside(Trait.CONSENT)
    if sum(walled[tree.box[i]] for i in prose) > _MOST * len(prose):
        return "page.consent", Label.CONSENT
    teasers = sum(i > 0 and tree.links[i - 1] > _LINK for i in prose)
    if teasers >= _FEWEST_TEASERS and teasers > _MOST * len(prose):
        return "page.index", Label.RELATED
    return None


def _is_front(view: View) -> bool:
    """Whether the page's own address is that of its site, and it does not claim to be an article."""
    facts = view.page.facts
    if facts is None or not facts.url or _claims_article(facts):
        return False
    return _FRONT.fullmatch(facts.url) is not None


def _says_article(view: View) -> bool:
    """Whether the page claims to be an article, or has the date of one."""
    facts = view.page.facts
    if facts is None:
        return False
    return facts.published is not None or _claims_article(facts)


def _claims_article(facts: Facts) -> bool:
    return (facts.kind or "").endswith(_STORY_KINDS)
