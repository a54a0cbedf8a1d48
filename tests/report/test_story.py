"""The article in plain text: everything in it, in the order a reader wants."""

from __future__ import annotations

import datetime as dt

from newsparse import Article, Dateline, Kind, Paragraph, Precision, Timestamp
from newsparse.report import draw_article

ARTICLE = Article(
    headline="Ferry strike ends",
    standfirst="Crews go back to work after nine days",
    dateline=Dateline(("OSLO",), agency="AFP", raw="OSLO (AFP) –"),
    published=Timestamp(dt.datetime(2024, 1, 30, 9, 5), Precision.MINUTE),
    modified=Timestamp(dt.datetime(2024, 1, 31), Precision.DAY),
    byline="By Ada Holm",
    paragraphs=(
        Paragraph("OSLO (AFP) – Boats left, and the first to go was the small one from the inner harbour.", opening=13),
        Paragraph("What was agreed", Kind.SUBHEAD),
        Paragraph("More pay", Kind.LIST_ITEM),
        Paragraph("Shorter shifts in the months of winter, when nights are long and cold", Kind.LIST_ITEM),
        Paragraph("It is enough.", Kind.QUOTE),
        Paragraph("Snow fell."),
    ),
    captions=("A ferry.",),
)
DRAWN = """\
Ferry strike ends
=================

Crews go back to work after nine days

byline    By Ada Holm
date      2024-01-30T09:05
modified  2024-01-31
dateline  OSLO (AFP) –

Boats left, and the first to go was the small one from
the inner harbour.

## What was agreed

  * More pay
  * Shorter shifts in the months of winter, when nights
    are long and cold

> It is enough.

Snow fell.

caption   A ferry."""


def test_a_whole_article() -> None:
    assert draw_article(ARTICLE, width=56) == DRAWN


def test_an_empty_article_is_an_empty_text() -> None:
    assert draw_article(Article()) == ""


def test_a_dateline_that_is_a_paragraph_of_its_own_leaves_no_gap() -> None:
    article = Article(
        dateline=Dateline(("OSLO",), raw="OSLO:"), paragraphs=(Paragraph("OSLO:", opening=5), Paragraph("Snow fell."))
    )
    assert draw_article(article) == "dateline  OSLO:\n\nSnow fell."


def test_an_article_cannot_command_the_terminal() -> None:
    assert "\x1b" not in draw_article(Article(headline="\x1b[2J", byline="\x1b", paragraphs=(Paragraph("\x1b"),)))
