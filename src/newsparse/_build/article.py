"""Settled blocks to an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsparse._build.byline import byline_of
from newsparse._build.date import dates_of
from newsparse._build.dateline import dateline_of
from newsparse._build.paragraphs import body_blocks, paragraphs
from newsparse._build.standfirst import standfirst_of
from newsparse._field.organs import is_organ
from newsparse._label.view import View
from newsparse._model.article import Article
from newsparse._model.facts import Facts
from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse._model.options import Captions, Options
from newsparse._read.language import primary

__all__ = ["article_of"]

_NO_FACTS = Facts()
_PRINTED = 12
_FIELDS = frozenset({Label.HEADLINE, Label.STANDFIRST, Label.BYLINE, Label.DATE, Label.CAPTION, Label.CREDIT})


def article_of(view: View, url: str | None, options: Options) -> Article:
    """The article that a labelled page holds; fields stay empty where neither a block nor the page's own facts give
    them."""
    blocks = view.blocks
    places = _by_label(view)
    body = body_blocks(view)
    facts = view.page.facts or _NO_FACTS
    printed = next((blocks[i].text for i in places[Label.HEADLINE]), None)
    headline = facts.headline if facts.printed else _as_printed(_without_site(facts.headline, printed, view), printed)
    dateline, openings = dateline_of(view, body, headline)
    head = next(iter(places[Label.HEADLINE]), 0)
    byline, authors = byline_of(view, places[Label.BYLINE], head)
    signed = (*places[Label.DATE], *places[Label.BYLINE])
    published, modified = dates_of(view, signed, head)
    captions = sorted((*places[Label.CAPTION], *places[Label.CREDIT])) if options.captions is Captions.APART else ()
    return Article(
        headline=headline,
        standfirst=standfirst_of(view, places[Label.STANDFIRST], body, facts.standfirst),
        dateline=dateline,
        published=facts.published or published,
        modified=facts.modified or modified,
        byline=_as_printed(facts.byline, byline),
        authors=facts.authors or _persons(authors, facts),
        paragraphs=paragraphs(view, body, openings),
        captions=tuple(dict.fromkeys([blocks[i].text for i in captions])),
        language=_finest(options.language, facts.language, view.page.language),
        url=facts.url or url,
        site=facts.site,
    )


def _persons(authors: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """The persons of a printed byline, without agencies and desks, and what the page's data call one or its site."""
    credits = {fold(credit) for credit in facts.credits}
    return tuple(author for author in authors if fold(author) not in credits and not is_organ(author))


def _without_site(stated: str | None, printed: str | None, view: View) -> str | None:
    """The printed headline where all that the page states before it is a name and a colon, and the name stands in the
    page's copyright line or another."""
    if not stated or not printed or stated == printed or not stated.endswith(printed):
        return stated
    name = stated[: -len(printed)].rstrip()
    told = name.endswith((":", "|")) and any(name[:-1].rstrip() in block.text for block in view.blocks)
    return printed if told else stated


def _as_printed(stated: str | None, printed: str | None) -> str | None:
    """What the page states; as the text prints it, where the page states that and more after it."""
    if stated and printed and len(printed) >= _PRINTED and stated.startswith(printed):
        return printed
    return stated or printed


def _finest(asked: str | None, stated: str | None, shown: str | None) -> str | None:
    """The caller's tag; the page's own, if it names the language that the text shows; that language otherwise."""
    return asked or (stated if stated is not None and primary(stated) == shown else shown)


def _by_label(view: View) -> Mapping[Label, Sequence[int]]:
    """The settled blocks of each label, in order."""
    places: defaultdict[Label, list[int]] = defaultdict(list)
    for i, found in enumerate(view.settled):
        if found is not None and found.label in _FIELDS:
            places[found.label].append(i)
    return places
