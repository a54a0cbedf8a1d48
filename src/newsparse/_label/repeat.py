"""The same words again: pull quotes, doubled captions, the headline between paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["blocks_again", "pull_quotes"]

_SHORTEST = 25
_CAPTION = 50
_TOGETHER = 2
_PULLED = (30, 400)
_MOST_QUOTES = 12
_UNQUOTED = str.maketrans("", "", "\"'“”„«»‹›‘’")
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
        if i - first <= _TOGETHER and len(key) >= _CAPTION:
            yield Finding("repeat.twin", Label.CAPTION, first, first + 1)
            yield Finding("repeat.twin", Label.CAPTION, i, i + 1)
        elif (view.prose[i] or view.prose[first]) and view.blocks[i].text[-1] not in _ASKS:
            yield Finding("repeat.paragraph", Label.REPEAT, i, i + 1)


def pull_quotes(view: View) -> Iterator[Finding]:
    """Takes a quote set apart that a paragraph of the story has word for word; leaves one that stands there alone."""
    blocks = view.blocks
    left = [i for i, found in enumerate(view.settled) if found is None]
    quotes = [i for i in left if blocks[i].mark is Mark.QUOTE and _PULLED[0] <= len(blocks[i].text) <= _PULLED[1]]
    if not 0 < len(quotes) <= _MOST_QUOTES:
        return
    told = "\n".join(_bare(blocks[i].text) for i in left if blocks[i].mark is not Mark.QUOTE)
    for i in quotes:
        if _bare(blocks[i].text).rstrip(".…") in told:
            yield Finding("repeat.pull-quote", Label.REPEAT, i, i + 1)


def _bare(text: str) -> str:
    """A text without its quotation marks, folded: what is pulled out of speech loses or gains them."""
    return " ".join(fold(text).translate(_UNQUOTED).split())
