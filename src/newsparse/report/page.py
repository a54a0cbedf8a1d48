"""The receipt as one HTML file that needs nothing else."""

from __future__ import annotations

import html
from collections import Counter

from newsparse import Label, Piece, Reading

__all__ = ["draw_html"]

_TURN = 137
_HUES = {label: n * _TURN % 360 for n, label in enumerate(label for label in Label if not label.kept)}
"""A colour a label, neighbours in the list far apart on the wheel."""

_STYLE = """
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1a1a1a; }
h1 { font-size: 1.2rem; }
p, li { font: 0.85rem/1.5 system-ui, sans-serif; }
ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; padding: 0; list-style: none; }
.source { white-space: pre-wrap; overflow-wrap: anywhere; }
.kept { border-left: 0.2rem solid transparent; }
.field { background: #e6f3e6; }
.removed { text-decoration: line-through; text-decoration-color: #0006; }
"""
_BODY = frozenset({Label.PARAGRAPH, Label.SUBHEAD, Label.QUOTE, Label.LIST_ITEM, Label.TABLE})
_ESCAPED = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"} | {127: "\u2421", 13: "&#13;"}


def draw_html(reading: Reading, *, title: str = "newsparse") -> str:
    """The whole source on a page: fields shaded, removed pieces struck out in the colour of their label.

    Each piece is a ``span`` whose ``title`` is the id of the rule that decided, so the reason shows under the pointer.
    Everything from the source is escaped, and control characters are drawn as symbols; besides these, the text of the
    spans is the source.

    >>> from newsparse import read
    >>> page = draw_html(read("Crews <b>went back</b> to work on Tuesday, the line said.\\nADVERTISEMENT"))
    >>> '<span class="removed ad" title="en.advertisement">ADVERTISEMENT</span>' in page
    True
    >>> "&lt;b&gt;went back" in page
    True
    """
    name = _escaped(title)
    removed = Counter(piece.label for piece in reading.removed)
    legend = "".join(f'<li><span class="removed {label}">{label}</span> {n}</li>' for label, n in removed.most_common())
    spans = "".join(_span(piece, reading.source) for piece in reading.pieces)
    return (
        f'<!DOCTYPE html>\n<html lang="{_escaped(reading.article.language or "")}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{name}</title>\n<style>{_STYLE}{_colours(removed)}</style>\n</head>\n<body>\n<h1>{name}</h1>\n"
        f"<p>{reading.verdict.value}: kept {len(reading.pieces) - removed.total()}, removed {removed.total()}</p>\n"
        f'<ul>{legend}</ul>\n<div class="source">{spans}</div>\n</body>\n</html>\n'
    )


def _span(piece: Piece, source: str) -> str:
    text = _escaped(piece.span.of(source))
    return f'<span class="{_classes(piece.label)}" title="{_escaped(piece.rule)}">{text}</span>'


def _classes(label: Label) -> str:
    if not label.kept:
        return f"removed {label}"
    return f"kept {label}" if label in _BODY else f"kept field {label}"


def _colours(labels: Counter[Label]) -> str:
    """The rules of style for the labels that occur."""
    return "".join(
        f".removed.{label} {{ background: hsl({_HUES[label]} 80% 90%); }}\n" for label in sorted(labels)
    )


def _escaped(text: str) -> str:
    return html.escape(text).translate(_ESCAPED)
