"""What stands above a story to describe it: front matter, and lines of "Title: …"."""

from __future__ import annotations

import pytest

from newsparse import parse_text, read

FIRST = "Bakers of the old mill found a Roman coin in a sack of flour on Monday, and nobody can say how it came there."
SECOND = "The coin, of the fourth century, will lie in the window of the bakery until May, the baker said on Tuesday."
STORY = f"{FIRST}\n\n{SECOND}\n"
FRONT = """---
title: "Harbour town votes to keep its last ferry"
author: Ada Holm; Jens de Vries
url: https://post.example/ferry
hostname: post.example
description: Voters chose to keep the ferry.
sitename: Harbour Post
date: 2024-01-30
categories:
  - News
tags: []
---
"""
LINES = """Title: Harbour town votes to keep its last ferry | Harbour Post

URL Source: https://post.example/ferry

Published Time: 2024-01-30T10:12:00Z

Markdown Content:
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_fills_the_fields(end: str) -> None:
    article = parse_text((FRONT + STORY).replace("\n", end))
    assert (article.headline, article.authors) == (
        "Harbour town votes to keep its last ferry",
        ("Ada Holm", "Jens de Vries"),
    )
    assert (str(article.date), article.url, article.site) == ("2024-01-30", "https://post.example/ferry", "Harbour Post")
    assert article.body == f"{FIRST}\n\n{SECOND}"


def test_lines_above_the_story_fill_them_and_the_printed_headline_wins() -> None:
    article = parse_text(f"{LINES}# Harbour town votes to keep its last ferry\n\n{STORY}")
    assert article.headline == "Harbour town votes to keep its last ferry"
    assert (str(article.date), article.url) == ("2024-01-30", "https://post.example/ferry")
    assert article.body == f"{FIRST}\n\n{SECOND}"


def test_every_character_of_it_is_on_the_receipt() -> None:
    reading = read(FRONT + STORY)
    assert "".join(piece.span.of(reading.source) for piece in reading.pieces) == FRONT + STORY
    assert next(piece.rule for piece in reading.removed) == "notation.header"


@pytest.mark.parametrize(
    "text",
    [
        f"Title: a history of the word\n\n{STORY}",
        f"---\n{STORY}---\n{SECOND}\n",
        f"---\n{STORY}",
        f"---\ntitle: Ferry\n{STORY}---\n",
        f"Author: Ada Holm\nDate: 2024-01-30\n\n{STORY}",
        f"---\n\n---\n{STORY}",
    ],
)
def test_what_only_looks_like_it_is_text(text: str) -> None:
    reading = read(text)
    assert FIRST in reading.article.body
    assert not any(piece.rule == "notation.header" for piece in reading.removed)


def test_a_list_as_programs_print_it_and_a_story_that_begins_on_its_line() -> None:
    header = "Title: Ferry kept\nAuthors: ['Ada Holm', \"Mia O'Dea\"]\nPublish date: 2024-01-30 00:00:00\nText: "
    reading = read(header + STORY)
    article = reading.article
    assert (article.authors, str(article.date)) == (("Ada Holm", "Mia O'Dea"), "2024-01-30")
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert "".join(piece.span.of(reading.source) for piece in reading.pieces) == header + STORY


def test_a_byline_of_an_archive() -> None:
    article = parse_text(f"Ferry kept after nine days\n\nBYLINE: Ada Holm\n\n{STORY}")
    assert (article.authors, article.body) == (("Ada Holm",), f"{FIRST}\n\n{SECOND}")


def test_the_name_of_the_site_is_no_part_of_the_headline() -> None:
    named = FRONT.replace('last ferry"', 'last ferry | Harbour Post"')
    assert parse_text(named + STORY).headline == "Harbour town votes to keep its last ferry"
    unnamed = named.replace("sitename: Harbour Post\n", "").replace("post.example", "quay.example")
    assert parse_text(unnamed + STORY).headline == "Harbour town votes to keep its last ferry | Harbour Post"
