"""Settled blocks to an article."""

from __future__ import annotations

from newsparse._build.byline import byline_of
from newsparse._build.date import dates_of
from newsparse._build.dateline import dateline_of
from newsparse._build.paragraphs import body_blocks, paragraphs
from newsparse._label.view import View
from newsparse._model.article import Article
from newsparse._model.label import Label
from newsparse._model.options import Captions, Options

__all__ = ["article_of", "texts_labelled"]


def article_of(view: View, url: str | None, options: Options) -> Article:
    """The article that a labelled page holds; fields stay empty where no block gives them."""
    body = body_blocks(view)
    headline = next(iter(texts_labelled(view, Label.HEADLINE)), None)
    dateline, openings = dateline_of(view, body, headline)
    byline, authors = byline_of(view)
    published, modified = dates_of(view)
    keep = options.captions is Captions.APART
    return Article(
        headline=headline,
        standfirst=next(iter(texts_labelled(view, Label.STANDFIRST)), None),
        dateline=dateline,
        published=published,
        modified=modified,
        byline=byline,
        authors=authors,
        paragraphs=paragraphs(view, body, openings),
        captions=tuple(dict.fromkeys(texts_labelled(view, Label.CAPTION, Label.CREDIT))) if keep else (),
        language=view.page.language,
        url=url,
    )


def texts_labelled(view: View, *labels: Label) -> list[str]:
    """The texts of the blocks settled with one of ``labels``, in order."""
    return [view.blocks[i].text for i, found in enumerate(view.settled) if found is not None and found.label in labels]
