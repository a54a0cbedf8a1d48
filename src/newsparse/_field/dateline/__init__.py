"""The dateline that opens a story: where, when and by which agency it was sent.

One linear walk reads places, a day and an agency from the left (:mod:`_chain`); a second look decides whether that is a
dateline (:mod:`_judge`). Chinese, Japanese and Korean agencies close theirs in forms of their own (:mod:`_east`).
"""

from __future__ import annotations

from newsparse._field.dateline._parse import parse_dateline

__all__ = ["parse_dateline"]
