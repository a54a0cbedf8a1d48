"""What stands under a heading that is residue itself."""

from __future__ import annotations

import pytest

from newsparse import Label, parse_html, read

BIO = "Ada hails from the old port. She has written of boats for thirty years and brings a sharp eye to the quay."


def test_takes_the_paragraph_under_about_the_author(paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n\n".join([headline, *paragraphs, "About the Author", BIO]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert [piece.label for piece in reading.removed] == [Label.AUTHOR_BIO] * 2
    assert reading.removed[-1].rule == "author.under-heading"


def test_leaves_what_follows_it(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs, "About the Author", BIO, paragraphs[0].replace("old", "new")]
    assert read("\n\n".join([headline, *told])).article.paragraphs[-1].text == told[-1]
    told = [paragraphs[0], "About the Author", *paragraphs[1:]]
    assert paragraphs[1] in read("\n\n".join([headline, *told])).article.body


@pytest.mark.parametrize("box", [f"<h4>About Author</h4><p>{BIO}</p>", f"<p>About Author</p><div><p>{BIO}</p><p>Write to her.</p></div>"])
def test_takes_the_box_under_about_the_author(paragraphs: tuple[str, ...], headline: str, box: str) -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = parse_html(f"<article><h1>{headline}</h1>{story}<div>{box}</div></article>")
    assert [p.text for p in article.paragraphs] == list(paragraphs)
