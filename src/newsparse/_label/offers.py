"""Lists of offers: names, features and prices, where they are what the article tells."""

from __future__ import annotations

import re
from itertools import pairwise

from newsparse._label.view import View

__all__ = ["offers"]

_PRICE = re.compile(r"[a-z]{0,3}\s?[$¢-¥֏؋৲৳฿₠-₿]\s?\d[\d.,’' ]*|\d[\d.,’' ]*\s?[$¢-¥֏؋৲৳฿₠-₿]")
_LONGEST = 16
_FEWEST = 3
_APART = (2, 30)
_NONE: tuple[int, int, frozenset[int]] = (0, 0, frozenset())


def offers(view: View) -> tuple[int, int, frozenset[int]]:
    """Where a list of offers begins and stops, and its lines that are a price and nothing else.

    Takes ``Ferry ticket / Valid for a year / $139.00`` where three such stand and outweigh the paragraphs; leaves three
    prices in the midst of a story. ``(0, 0, frozenset())`` where there is none.
    """
    sizes, keys = view.sizes, view.keys
    prices = sorted([i for i in view.figured if sizes[i] <= _LONGEST and _PRICE.fullmatch(keys[i])])
    if len(prices) < _FEWEST:
        return _NONE
    gaps = [stop - first for first, stop in pairwise(prices)]
    if not all(_APART[0] <= gap <= _APART[1] for gap in gaps):
        return _NONE
    first = _opening(view, prices[0], max(gaps))
    lines = sum(view.sizes[i] for i in range(first, prices[-1]) if not view.prose[i])
    told = sum(size for size, reads in zip(view.sizes, view.prose, strict=True) if reads)
    return (first, prices[-1] + 1, frozenset(prices)) if lines > told else _NONE


def _opening(view: View, price: int, most: int) -> int:
    """The first line of the first offer: up to a paragraph, and no farther than offers reach."""
    first = price
    while first > max(0, price - most) and not view.prose[first - 1]:
        first -= 1
    return first
