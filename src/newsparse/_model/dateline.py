"""The words that open a story: where, when and by whom it was sent."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

from newsparse._model.span import Span

__all__ = ["Confidence", "Dateline"]


class Confidence(enum.StrEnum):
    """How sure a dateline is.

    ``strong``: an agency's mark, or a place with a date; ``likely``: a place that is known, or a city with a known
    region, and a terminator; ``weak``: form alone.
    """

    STRONG = "strong"
    LIKELY = "likely"
    WEAK = "weak"


@attrs.frozen
class Dateline:
    """Where, when and by whom a story was sent, as its opening prints it.

    ``places`` as written, a region kept with its city; ``agency`` as written too, in its own script ("ロイター"),
    ``agency_raw`` its exact source text, and ``agency_name`` its name in newsparse's list ("Reuters"), several joined
    by a slash, ``None`` for one that is not in the list; ``date`` is set where the dateline names a full date; ``raw``
    is the exact source text, terminator included, and ``span`` its place in the text that was parsed.
    """

    places: tuple[str, ...]
    agency: str | None = None
    date: dt.date | None = None
    date_raw: str | None = None
    raw: str = ""
    agency_raw: str | None = None
    agency_name: str | None = None
    span: Span = Span(0, 0)
    confidence: Confidence = Confidence.STRONG
