"""The receipt: pieces that tile the source.

Invariant: the first piece starts at 0, each starts where the one before stops, the last stops at the end of the source.
"""

from __future__ import annotations

from newsparse._build.paragraphs import kind_label
from newsparse._label.view import View
from newsparse._model.article import Article
from newsparse._model.finding import Piece
from newsparse._model.label import Label
from newsparse._model.span import Span

__all__ = ["pieces_of"]

_KEPT = "body.kept"
_DATELINE = "dateline.opening"
_BLANK = "blank"


def pieces_of(view: View, article: Article) -> tuple[Piece, ...]:
    """One piece a block, from its start to the start of the next; the dateline is a piece of its own."""
    cuts: list[tuple[int, Label, str]] = []
    body = iter(article.paragraphs)
    for block, finding in zip(view.blocks, view.settled, strict=True):
        if finding is not None and finding.label is not Label.DATELINE:
            cuts.append((block.start, finding.label, finding.rule))
            continue
        paragraph = next(body)
        label = kind_label(paragraph.kind)
        if paragraph.opening and article.dateline is not None:
            span = article.dateline.span
            cuts.append((block.start, Label.DATELINE, _DATELINE))
            if paragraph.opening < len(paragraph.text):
                cuts.append((span.stop, label, _KEPT))
        else:
            cuts.append((block.start, label, _KEPT))
    return _tiles(cuts, len(view.page.source))


def _tiles(cuts: list[tuple[int, Label, str]], size: int) -> tuple[Piece, ...]:
    if not cuts:
        return (Piece(Span(0, size), Label.UNKNOWN, _BLANK),) if size else ()
    starts = [0, *(start for start, _, _ in cuts[1:]), size]
    return tuple(Piece(Span(starts[n], starts[n + 1]), label, rule) for n, (_, label, rule) in enumerate(cuts))
