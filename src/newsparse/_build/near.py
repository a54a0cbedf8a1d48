"""How near to the headline a line stands: what is printed below a headline belongs to it, what is above rather not."""

from __future__ import annotations

__all__ = ["distance"]

_ABOVE = 3  # how much farther a line above the headline is than one below


def distance(line: int, head: int) -> int:
    """How far ``line`` is from the headline ``head``, in lines below it.

    >>> distance(7, 5), distance(3, 5)
    (2, 6)
    """
    return line - head if line >= head else _ABOVE * (head - line)
