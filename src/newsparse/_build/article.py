"""Settled blocks to an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsparse._build.byline import byline_of
from newsparse._build.date import dates_of
from newsparse._build.dateline import dateline_of
from newsparse._build.paragraphs import body_blocks, paragraphs
from newsparse._label.view import View
from newsparse._model.article import Article
from newsparse._model.label import Label
from newsparse._model.options import Captions, Options

__all__ = ["article_of"]


def article_of(view: View, url: str | None, options: Options) -> Article:
    """The article that a labelled page holds; fields stay empty where no block gives them."""
    blocks = view.blocks
    places = _by_label(view)
    body = body_blocks(view)
    headline = next((blocks[i].text for i in places[Label.HEADLINE]), None)
    dateline, openings = dateline_of(view, body, headline)
    byline, authors = byline_of(view, places[Label.BYLINE])
    published, modified = dates_of(view, places[Label.DATE], next(iter(places[Label.HEADLINE]), 0))
    captions = sorted((*places[Label.CAPTION], *places[Label.CREDIT])) if options.captions is Captions.APART else ()
    return Article(
        headline=headline,
        standfirst=next((blocks[i].text for i in places[Label.STANDFIRST]), None),
        dateline=dateline,
        published=published,
        modified=modified,
        byline=byline,
        authors=authors,
        paragraphs=paragraphs(view, body, openings),
        captions=tuple(dict.fromkeys([blocks[i].text for i in captions])),
        language=view.page.language,
        url=url,
    )


def _by_label(view: View) -> Mapping[Label, Sequence[int]]:
    """The settled blocks of each label, in order."""
    places: defaultdict[Label, list[int]] = defaultdict(list)
    for i, found in enumerate(view.settled):
        if found is not None:
            places[found.label].append(i)
    return places
