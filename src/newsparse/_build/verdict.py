"""What the source turned out to be."""

from __future__ import annotations

from collections import Counter

from newsparse._label.view import View
from newsparse._model.article import Article
from newsparse._model.label import Label
from newsparse._model.reading import Verdict

__all__ = ["verdict_of"]

_WALLS = {Label.CONSENT: Verdict.CONSENT, Label.PAYWALL: Verdict.PAYWALL}
_PAGES = {"page.consent": Verdict.CONSENT, "page.index": Verdict.INDEX}
_INDEX = 10


def verdict_of(view: View, article: Article) -> Verdict:
    """``article`` where there is a body; otherwise what the removed blocks were."""
    if not view.blocks:
        return Verdict.EMPTY
    if article.paragraphs:
        return Verdict.ARTICLE
    found = [finding for finding in view.settled if finding is not None]
    for finding in found:
        if finding.rule in _PAGES:
            return _PAGES[finding.rule]
    removed = Counter(finding.label for finding in found)
    for label, verdict in _WALLS.items():
        if removed[label]:
            return verdict
    return Verdict.INDEX if len(view.blocks) >= _INDEX else Verdict.UNKNOWN
