"""What the caller chose, over what the rules say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.options import Comments, Embeds, Options, Tables
from newsparse._model.page import Mark
from newsparse._model.tree import Trait

__all__ = ["chosen"]


def chosen(view: View, options: Options) -> None:
    """Settles what the options decide: comments kept open, tables, embedded posts and pruned elements dropped."""
    settled = view.settled
    if options.comments is Comments.KEEP:
        settled[:] = [None if found is not None and found.label is Label.COMMENTS else found for found in settled]
    for finding in _dropped(view, options):
        settled[finding.first] = finding


def _dropped(view: View, options: Options) -> Iterator[Finding]:
    if options.tables is Tables.DROP:
        yield from _open(view, lambda i: view.blocks[i].mark is Mark.TABLE, "options.tables", Label.OUTSIDE)
    tree = view.page.tree
    if tree is None:
        return
    if options.embeds is Embeds.DROP:
        embeds = tree.inside(Trait.EMBED)
        yield from _open(view, lambda i: embeds[tree.box[i]], "options.embeds", Label.SOCIAL)
    if options.prune:
        pruned = tree.inside(Trait.PRUNED)
        for i in range(len(view.blocks)):
            if pruned[tree.box[i]]:
                yield Finding("options.prune", Label.OUTSIDE, i, i + 1)


def _open(view: View, drops: Callable[[int], bool], rule: str, label: Label) -> Iterator[Finding]:
    return (Finding(rule, label, i, i + 1) for i, found in enumerate(view.settled) if found is None and drops(i))
