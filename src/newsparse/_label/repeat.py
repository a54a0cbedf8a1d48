"""The same words again: pull quotes, doubled captions, the headline between paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["blocks_again"]

_SHORTEST = 25
_CAPTION = 50
_LEAD = 200
_TOGETHER = 2
_ASKS = "?？؟;"


def blocks_again(view: View) -> Iterator[Finding]:
    """Takes the second of two equal paragraphs, and both where they stand together, as a caption that a gallery prints
    twice does; leaves ``“No,” she said.`` and a question put to several people, the second time."""
    keys = [key or block.text for key, block in zip(view.keys, view.blocks, strict=True)]
    long = [key for key in keys if len(key) >= _SHORTEST]
    if len(set(long)) == len(long):
        return
    seen: dict[str, int] = {}
    for i, key in enumerate(keys):
        if len(key) < _SHORTEST:
            continue
        first = seen.setdefault(key, i)
        if first == i:
            continue
        if i - first <= _TOGETHER and len(key) >= _CAPTION and not _may_lead(view, i):
            yield Finding("repeat.twin", Label.CAPTION, first, first + 1)
            yield Finding("repeat.twin", Label.CAPTION, i, i + 1)
        elif (view.prose[i] or view.prose[first]) and view.blocks[i].text[-1] not in _ASKS:
            yield Finding("repeat.paragraph", Label.REPEAT, i, i + 1)


def _may_lead(view: View, i: int) -> bool:
    """Whether a block is rather a paragraph printed twice than a caption: it is long, and no credit closes it."""
    return view.sizes[i] >= _LEAD and view.ends[i] and view.blocks[i].text[-1] not in ")）"
