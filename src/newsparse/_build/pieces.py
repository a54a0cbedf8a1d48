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

_Cut = tuple[int, Label, str, str | None]


def pieces_of(view: View, article: Article) -> tuple[Piece, ...]:
    """One piece a block, from its start to the start of the next; the dateline is a piece of its own."""
    cuts: list[_Cut] = []
    body = iter(article.paragraphs)
    for i, (block, finding) in enumerate(zip(view.blocks, view.settled, strict=True)):
        path = _path(view, i)
        if finding is not None and finding.label is not Label.DATELINE:
            cuts.append((block.start, finding.label, finding.rule, path))
            continue
        paragraph = next(body)
        label = kind_label(paragraph.kind)
        if paragraph.opening and article.dateline is not None:
            span = article.dateline.span
            cuts.append((block.start, Label.DATELINE, _DATELINE, path))
            if paragraph.opening < len(paragraph.text):
                cuts.append((span.stop, label, _KEPT, path))
        else:
            cuts.append((block.start, label, _KEPT, path))
    return _tiles(cuts, len(view.page.source))


def _path(view: View, i: int) -> str | None:
    tree = view.page.tree
    return tree.path(tree.box[i]) if tree is not None else None


def _tiles(cuts: list[_Cut], size: int) -> tuple[Piece, ...]:
    if not cuts:
        return (Piece(Span(0, size), Label.UNKNOWN, _BLANK),) if size else ()
    starts = [0, *(cut[0] for cut in cuts[1:]), size]
    return tuple(Piece(Span(starts[n], starts[n + 1]), *cut[1:]) for n, cut in enumerate(cuts))
