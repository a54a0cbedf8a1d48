"""Which finding wins a block.

Rules do not know of each other, and their order decides nothing: where several claim a block, the stronger label wins,
and between equals the rule id that sorts first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse._model.finding import Finding
from newsparse._model.label import Label

__all__ = ["resolve"]

_STRENGTH = {
    label: rank
    for rank, label in enumerate(
        (
            Label.UNKNOWN,
            Label.OUTSIDE,
            Label.STANDFIRST,
            Label.NAVIGATION,
            Label.REPEAT,
            Label.UI,
            Label.RELATED,
            Label.COUNTER,
            Label.TAGS,
            Label.CONTACT,
            Label.AGENCY_TAIL,
            Label.CAPTION,
            Label.CREDIT,
            Label.DATE,
            Label.AUTHOR_BIO,
            Label.BYLINE,
            Label.DATELINE,
        )
    )
}
_STRONGEST = len(_STRENGTH)


def resolve(settled: Sequence[Finding | None], findings: Iterable[Finding]) -> list[Finding | None]:
    """``settled`` with the winners among ``findings`` put in its open places; what is settled stays."""
    out, size = list(settled), len(settled)
    for finding in findings:
        _, _, first, stop = finding
        for i in range(first, stop if stop <= size else size):
            if settled[i] is None and ((other := out[i]) is None or _beats(finding, other)):
                out[i] = finding
    return out


def _beats(finding: Finding, other: Finding) -> bool:
    mine, theirs = _STRENGTH.get(finding.label, _STRONGEST), _STRENGTH.get(other.label, _STRONGEST)
    return (mine, other.rule) > (theirs, finding.rule)
