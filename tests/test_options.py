"""What the caller may choose: comments, tables, embedded posts, captions."""

from __future__ import annotations

import pytest

from newsparse import Captions, Comments, Embeds, Kind, Label, Options, Tables, parse, parse_html, read

PROSE = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat.",
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council.",
    "Under the plan the council will spend 4.2 million pounds over six years on a new engine, a lift for wheelchairs "
    "and repairs to the hull, which was last painted in 2011.",
)
COMMENT = (
    "I crossed on the old boat for thirty years and was sick on it every time, and I would not have missed a day of it."
)
POST = "We kept her! The old boat sails on, and the band is already out on the quay with its tubas and its umbrellas."
CAPTION = "The old boat at the quay of Oban"
PAGE = f"""<!doctype html><html><head><title>Harbour town votes</title></head><body>
<article><h1>Harbour town votes to keep its last ferry</h1>
<figure><img src="boat.jpg" alt="boat"><figcaption>{CAPTION}</figcaption></figure>
<p>{PROSE[0]}</p>
<table><tr><th>Town</th><th>Votes</th></tr><tr><td>Oban</td><td>540</td></tr></table>
<p>{PROSE[1]}</p>
<blockquote class="twitter-tweet"><p>{POST}</p></blockquote>
<p>{PROSE[2]}</p></article>
<section id="comments"><h2>Comments</h2><div class="comment"><p>{COMMENT}</p></div></section>
</body></html>"""


def body(options: Options) -> list[str]:
    return [paragraph.text for paragraph in parse_html(PAGE, options=options).paragraphs]


def rules(options: Options) -> dict[str, str]:
    reading = read(PAGE, options=options)
    return {piece.span.of(reading.source).strip(): piece.rule for piece in reading.pieces}


def test_the_defaults_keep_tables_and_posts_and_drop_comments() -> None:
    article = parse_html(PAGE)
    assert [p.text for p in article.paragraphs] == [PROSE[0], "Town Votes", "Oban 540", PROSE[1], POST, PROSE[2]]
    assert [p.kind for p in article.paragraphs if p.text == POST] == [Kind.QUOTE]
    assert article.captions == (CAPTION,)
    assert rules(Options())[COMMENT] == "markup.comments"


def test_comments_kept_are_paragraphs_after_the_story() -> None:
    kept = body(Options(comments=Comments.KEEP))
    assert COMMENT in kept
    assert kept.index(COMMENT) > kept.index(PROSE[2])
    assert rules(Options(comments=Comments.KEEP))[COMMENT] == "body.kept"


def test_comments_of_a_plain_text_are_kept_too() -> None:
    text = "\n\n".join(
        ["Harbour town votes to keep its last ferry", *PROSE, "Comments", COMMENT, "Reply", POST, "3 likes"]
    )
    assert COMMENT not in parse(text).body
    assert COMMENT in parse(text, options=Options(comments=Comments.KEEP)).body


def test_tables_dropped_leave_the_rest() -> None:
    options = Options(tables=Tables.DROP)
    assert body(options) == [PROSE[0], PROSE[1], POST, PROSE[2]]
    assert rules(options)["Oban 540"] == "options.tables"


def test_posts_dropped_leave_the_rest() -> None:
    options = Options(embeds=Embeds.DROP)
    assert body(options) == [PROSE[0], "Town Votes", "Oban 540", PROSE[1], PROSE[2]]
    assert rules(options)[POST] == "options.embeds"


def test_a_plain_quotation_is_no_post() -> None:
    html = PAGE.replace(' class="twitter-tweet"', "")
    assert POST in parse_html(html, options=Options(embeds=Embeds.DROP)).body


@pytest.mark.parametrize(("captions", "want"), [(Captions.APART, (CAPTION,)), (Captions.DROP, ())])
def test_captions_stay_out_of_the_body(captions: Captions, want: tuple[str, ...]) -> None:
    article = parse_html(PAGE, options=Options(captions=captions))
    assert article.captions == want
    assert CAPTION not in article.body


def test_captions_dropped_are_in_the_receipt() -> None:
    reading = read(PAGE, options=Options(captions=Captions.DROP))
    assert Label.CAPTION in {piece.label for piece in reading.pieces}
    assert CAPTION in reading.source


def test_all_choices_at_once_still_tile_the_source() -> None:
    options = Options("en", Captions.DROP, Comments.KEEP, Tables.DROP, Embeds.DROP, prune=("//article/p[1]",))
    reading = read(PAGE, options=options)
    assert "".join(piece.span.of(reading.source) for piece in reading.pieces) == reading.source
    assert reading.article.paragraphs[0].text == PROSE[1]
