"""The second look: what is still open inside the story, weighed by its neighbours, its shape and its place."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.lists import is_bare, is_led_in, is_list, loose_runs
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import trim
from newsparse._model.label import Label

__all__ = ["headline_again", "loose_lines", "under_heading"]

_NEAR = 0.8
_SLACK = 40
_MOST_REPEATS = 3
_OPENERS = frozenset({Label.RELATED})
_HEADING = 40
_TEASER = 160
_QUESTION = 110
_SEVERAL = 2
_ASKING = frozenset("?!？！")
_FEWEST_COMMAS = 3
_WORDS_A_TAG = 4
_SUBHEAD = 70
_TITLE = 30


def headline_again(view: View) -> Iterator[Finding]:
    """Takes the headline repeated between paragraphs, cut short or in capitals; leaves a sentence that quotes it,
    or one that says the same and closes with a stop."""
    head = next((i for i, f in enumerate(view.settled) if f is not None and f.label is Label.HEADLINE), None)
    if head is None:
        return
    key = trim(view.keys[head])
    words = set(key.split())
    stopped, settled, keys = view.ends[head], view.settled, view.keys
    longest = 2 * len(key) + _SLACK
    again = [
        i
        for i in view.keyed
        if settled[i] is None
        and len(keys[i]) <= longest
        and (stopped or not (view.prose[i] and view.ends[i]))
        and _same(trim(keys[i]), key, words)
    ]
    if len(again) <= _MOST_REPEATS:
        yield from (Finding("repeat.headline", Label.REPEAT, i, i + 1) for i in again)


def _same(line: str, key: str, words: set[str]) -> bool:
    if not line or len(line) > 2 * len(key) + 20 or len(line) < 8:
        return False
    if line == key or (len(line) > 20 and (key.startswith(line) or line.startswith(key))):
        return True
    parts = line.split()
    if len(words) <= 3 or len(parts) < _NEAR * len(words):
        return False
    mine = set(parts)
    return len(mine & words) >= _NEAR * max(len(mine), len(words))


def under_heading(view: View) -> Iterator[Finding]:
    """Takes the lines under "Related" that stop without a full stop, questions among them, and the list under "Tags";
    leaves the paragraph after them."""
    opened = False
    taken = 0
    for i, finding in enumerate(view.settled):
        if finding is not None:
            alone = finding.label in _OPENERS and view.sizes[i] < _HEADING
            opened = alone or (opened and (not finding.label.kept or _is_beat(view, i)))
            taken = taken if opened else 0
            if finding.label is Label.TAGS and i + 1 < len(view.settled) and _is_tag_list(view, i + 1):
                yield Finding("tags.under-heading", Label.TAGS, i + 1, i + 2)
        elif opened and view.sizes[i] < _TEASER and (not view.ends[i] or _asks_among_teasers(view, i, taken)):
            taken += 1
            yield Finding("related.under-heading", Label.RELATED, i, i + 1)
        else:
            opened, taken = False, 0


def _is_beat(view: View, i: int) -> bool:
    """Whether a date is one of several, with a line between two of them."""
    near = [view.settled[j] for j in (i - 2, i, i + 2) if 0 <= j < len(view.settled)]
    return sum(found is not None and found.label is Label.DATE for found in near) > 1


def _asks_among_teasers(view: View, i: int, taken: int) -> bool:
    """Whether a line that closes as a sentence is a teaser: it asks or calls, as headlines do, by another teaser; or it
    stands in the midst of several of a headline's length."""
    if view.blocks[i].text[-1] in _ASKING and view.sizes[i] < _QUESTION:
        return taken > 0 or _is_loose(view, i + 1)
    after = range(i + 1, i + 3)
    return taken >= _SEVERAL and all(_is_loose(view, j) and view.sizes[j] >= _TITLE for j in after)


def _is_loose(view: View, i: int) -> bool:
    return i < len(view.blocks) and view.settled[i] is None and not view.ends[i]


def _is_tag_list(view: View, i: int) -> bool:
    """Whether an open block is words and commas, few words to a comma, and no sentence."""
    if view.settled[i] is not None or view.ends[i]:
        return False
    text = view.blocks[i].text
    commas = text.count(", ")
    return commas >= _FEWEST_COMMAS and text.count(" ") + 1 <= _WORDS_A_TAG * (commas + 1)


def loose_lines(view: View) -> Iterator[Finding]:
    """Takes two or more lines in a row that end without a full stop, and one that stands beside residue; leaves a
    subhead between two paragraphs, a long list of data, and a list that a colon leads in to."""
    settled = view.settled
    bare = is_bare(view)
    for first, stop in loose_runs(view):
        if bare and sum(size >= _TITLE for size in view.sizes[first:stop]) < 2:
            continue
        after = settled[stop] if stop < len(settled) else None
        single = stop - first == 1
        subhead = single and view.sizes[first] < _SUBHEAD and stop < len(settled) and after is None
        beside = not subhead and (_is_residue(after) or (first > 0 and _is_residue(settled[first - 1])))
        listed = is_led_in(view, first) or is_list(view, first, stop)
        if (beside or not single) and not listed:
            yield Finding("second.loose-lines", Label.UNKNOWN, first, stop)


def _is_residue(finding: Finding | None) -> bool:
    return finding is not None and not finding.label.kept and finding.label is not Label.REPEAT
