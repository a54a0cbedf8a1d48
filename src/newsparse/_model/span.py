"""A stretch of the source."""

from __future__ import annotations

import attrs

__all__ = ["Span"]


@attrs.frozen(order=True, weakref_slot=False)
class Span:
    """Half-open offsets, in characters, into :attr:`newsparse.Reading.source`.

    >>> Span(8, 15).of("BEIJING UNITED")
    'UNITED'
    >>> len(Span(8, 14))
    6
    """

    start: int
    stop: int

    def of(self, source: str) -> str:
        """The text of ``source`` that lies in the span."""
        return source[self.start : self.stop]

    def __len__(self) -> int:
        return self.stop - self.start
