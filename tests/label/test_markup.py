"""What the markup tells of a line in the story, and what it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Kind, Label, parse_html, read

Put = Callable[..., Any]

PROSE = (
    "The old boat was built in the yard of the Ellis brothers and has carried, by the count of its purser, more than "
    "two million people, nine elephants and a church organ across the sound."
)
TEASER = "Baker finds Roman coin in a sack of flour"
TEASERS = (
    TEASER,
    "Bus drivers call off their strike",
    "Bats take over the abandoned signal box",
    "Seals return to port",
)


def links(*lines: str) -> str:
    return "<ul>" + "".join(f"<li><a href='/{i}'>{line}</a></li>" for i, line in enumerate(lines)) + "</ul>"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("ALSO READ: Bridge repairs to last until spring", Label.RELATED),
        ("Advertisement", Label.AD),
        ("Share Tweet Pin Email", Label.SOCIAL),
        ("Sign up for our morning newsletter", Label.NEWSLETTER),
        ("© 2024 Harbour Post. All rights reserved.", Label.COPYRIGHT),
        ("Lesen Sie auch: Brücke bleibt bis zum Frühling gesperrt", Label.RELATED),
    ],
)
def test_residue_in_a_plain_paragraph_goes(put_html: Put, line: str, label: Label) -> None:
    for html in (
        f"<p>{line}</p>",
        f"<div>{line}</div>",
        f"<p><strong>{line}</strong></p>",
        f"<p><a href='/x'>{line}</a></p>",
    ):
        fate = put_html(html, line)
        assert fate.label in (label, Label.RELATED)
        assert not fate.kept


@pytest.mark.parametrize(
    "line",
    [
        "The judge also read the letters of the crew aloud, all forty of them, before the court rose for the day.",
        "Advertisements for the faster boat had covered the walls of the town for a month, said the school band.",
        "Subscribers to the lottery of the ferry line will get their money back by the end of the month, it said.",
    ],
)
def test_its_near_neighbours_stay(put_html: Put, line: str) -> None:
    assert put_html(f"<p>{line}</p>", line).kept


@pytest.mark.parametrize(
    "names", ["teaser", "teaser-content", "related", "promo", "latest", "popular", "form", "js-nav"]
)
def test_a_true_paragraph_stays_whatever_its_class(put_html: Put, names: str) -> None:
    assert put_html(f"<p class='{names}'>{PROSE}</p>", PROSE).kept


@pytest.mark.parametrize("names", ["related", "teaser", "newsletter", "ad", "comments", "tags", "cookie-notice"])
def test_a_box_of_that_class_goes(put_html: Put, names: str) -> None:
    assert not put_html(f"<div class='{names}'><h3>{TEASER}</h3><p>{PROSE}</p></div>", PROSE).kept


@pytest.mark.parametrize(
    "names", ["correlated", "navy", "advice", "sharing-plan-of-the-town", "paywall", "subscription", "content"]
)
def test_a_box_of_a_class_that_only_sounds_like_it_stays(put_html: Put, names: str) -> None:
    assert put_html(f"<div class='{names}'><p>{PROSE}</p></div>", PROSE).kept


@pytest.mark.parametrize(
    ("html", "label", "rule"),
    [
        (f"<aside><p>{PROSE}</p></aside>", Label.RELATED, "markup.related"),
        (f"<nav><p>{PROSE}</p></nav>", Label.NAVIGATION, "markup.navigation"),
        (f"<div role=navigation><p>{PROSE}</p></div>", Label.NAVIGATION, "markup.navigation"),
        (f"<figure><img src=a.png><figcaption>{PROSE}</figcaption></figure>", Label.CAPTION, "markup.caption"),
        (f"<div style='display: none'><p>{PROSE}</p></div>", Label.OUTSIDE, "markup.hidden"),
        (f"<div aria-hidden=true><p>{PROSE}</p></div>", Label.OUTSIDE, "markup.hidden"),
        (f"<div class=author-bio><p>{PROSE}</p></div>", Label.AUTHOR_BIO, "markup.author"),
        (f"<div id=cookie-consent><p>{PROSE}</p></div>", Label.CONSENT, "markup.consent"),
    ],
)
def test_a_box_that_says_what_it_holds_is_believed(put_html: Put, html: str, label: Label, rule: str) -> None:
    fate = put_html(html, PROSE)
    assert (fate.label, fate.rule) == (label, rule)


@pytest.mark.parametrize("html", [f"<div class=share><span>{TEASER}</span></div>", f"<form><p>{TEASER}</p></form>"])
def test_short_lines_of_controls_go(put_html: Put, html: str) -> None:
    assert not put_html(html, TEASER).kept


@pytest.mark.parametrize("html", [f"<div class=social-story><p>{PROSE}</p></div>", f"<form><p>{PROSE}</p></form>"])
def test_prose_in_them_stays(put_html: Put, html: str) -> None:
    assert put_html(html, PROSE).kept


def test_a_paragraph_that_is_one_link_stays(put_html: Put) -> None:
    assert put_html(f"<p><a href='/boat'>{PROSE}</a></p>", PROSE).kept


def test_a_line_that_is_one_link_goes(put_html: Put) -> None:
    fate = put_html(f"<p><a href='/coin'>{TEASER}</a></p>", TEASER)
    assert (fate.label, fate.rule) == (Label.RELATED, "markup.link-line")


def test_a_short_sentence_with_a_link_in_it_stays(put_html: Put) -> None:
    line = "The council said so in a letter on Monday."
    assert put_html("<p>The council said so in <a href='/l'>a letter</a> on Monday.</p>", line).kept


@pytest.mark.parametrize("tag", ["ul", "div"])
def test_a_list_of_links_goes(put_html: Put, tag: str) -> None:
    items = links(*TEASERS) if tag == "ul" else "".join(f"<div><a href='/x'>{line}.</a></div>" for line in TEASERS)
    html = items if tag == "ul" else f"<div>{items}</div>"
    line = TEASERS[2] if tag == "ul" else f"{TEASERS[2]}."
    fate = put_html(html, line)
    assert (fate.label, fate.rule) == (Label.RELATED, "markup.link-list")


def test_a_list_with_a_link_in_each_item_stays(put_html: Put) -> None:
    items = [
        f"The <a href='/x'>{word}</a> will be mended by the end of the year"
        for word in ("engine", "hull", "lift", "bridge")
    ]
    html = "<p>The plan has four parts:</p><ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    assert put_html(html, "The hull will be mended by the end of the year").kept


@pytest.mark.parametrize("heading", ["More to read", "Related stories", "Most read", "Lesen Sie auch"])
def test_a_heading_condemns_its_small_box(put_html: Put, heading: str, tail: object) -> None:
    box = f"<div><h3>{heading}</h3><div><h4>{TEASER}</h4><p>A coin of the fourth century lay in it.</p></div></div>"
    for html in (box, f"<section><div>{box}</div></section>"):
        fate = put_html(html, "A coin of the fourth century lay in it.", at=tail)
        assert (fate.label, fate.rule) == (Label.RELATED, "related.under-heading")


def test_a_heading_that_is_a_link_condemns_its_small_box(put_html: Put, tail: object) -> None:
    blurb = "The coin of the fourth century lay in it for a week, and nobody can say how it came there"
    card = f"<div><p>- Next</p><h5><a href='/x'>{TEASER} from the old mill by the harbour</a></h5><p>{blurb}</p></div>"
    fate = put_html(card, blurb, at=tail)
    assert (fate.label, fate.rule) == (Label.RELATED, "related.under-heading")
    own = f"<div><h5>{TEASER} from the old mill by the harbour</h5><p>{blurb}</p></div>"
    assert put_html(own, blurb, at=tail).rule != "related.under-heading"


def test_a_section_whose_title_is_a_link_stays_where_much_is_told_in_it(put_html: Put) -> None:
    section = f"<div><h3><a href='/x'>{TEASER}</a></h3><p>{PROSE}</p><p>{PROSE.replace('old', 'new')}</p></div>"
    assert put_html(section, PROSE).kept


def test_a_heading_between_paragraphs_does_not_condemn_the_story(put_html: Put) -> None:
    assert put_html(f"<h3>Related stories</h3><p><a href='/x'>{TEASER}</a></p><p>{PROSE}</p>", PROSE).kept


@pytest.mark.parametrize("heading", ["A narrow margin", "More room for bicycles", "What the council says"])
def test_a_subhead_condemns_nothing(put_html: Put, heading: str) -> None:
    assert put_html(f"<div><h3>{heading}</h3><p>The bicycles will stand on the upper deck.</p></div>", heading).kept


@pytest.mark.parametrize("size", [3, 40])
def test_comments_go_even_where_they_are_longer_than_the_article(put_html: Put, tail: object, size: int) -> None:
    said = [
        f"Reader {i} thinks that the old boat was the better one, and says so in more words than the paper. {PROSE}"
        for i in range(size)
    ]
    html = (
        "<section id=comments><h2>Comments</h2>"
        + "".join(f"<div class=comment><p>{one}</p></div>" for one in said)
        + "</section>"
    )
    fate = put_html(html, said[-1], at=tail)
    assert (fate.label, fate.rule) == (Label.COMMENTS, "markup.comments")


def test_a_story_about_comments_stays(put_html: Put) -> None:
    line = (
        "The comments of the mayor were read aloud at the quay, to some laughter, and then they were sung by the band."
    )
    assert put_html(f"<p>{line}</p>", line).kept


@pytest.mark.parametrize("tag", ["blockquote", "blockquote class=twitter-tweet", "blockquote class=social"])
def test_a_quote_stays_and_is_one(put_html: Put, paragraphs: tuple[str, ...], tag: str) -> None:
    assert put_html(f"<{tag}><p>{PROSE}</p></blockquote>", PROSE).kept


def test_what_the_story_is_made_of_is_told_apart(headline: str, paragraphs: tuple[str, ...]) -> None:
    first, *others = paragraphs
    article = parse_html(
        f"<h1>{headline}</h1><p>{first}</p><h2>A narrow margin</h2><blockquote>{others[0]}</blockquote><p>Sailing now:</p>"
        f"<ul><li>Oban to Tiree<li>Oban to Mallaig</ul><table><tr><td>Oban<td>540<tr><td>Tiree<td>98</table><p>{others[2]}"
    )
    assert [paragraph.kind for paragraph in article.paragraphs] == [
        Kind.PARAGRAPH, Kind.SUBHEAD, Kind.QUOTE, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TABLE_ROW,
        Kind.TABLE_ROW, Kind.PARAGRAPH,
    ]  # fmt: skip


def test_a_true_heading_is_no_caption(put_html: Put) -> None:
    assert put_html(
        "<h2 class=photographer-portrait>The woman who ran the poll</h2>", "The woman who ran the poll"
    ).kept


def test_a_caption_above_the_story_is_a_caption(headline: str, paragraphs: tuple[str, ...]) -> None:
    line = "The old boat at the quay of Oban"
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = parse_html(
        f"<h1>{headline}</h1><figure><figcaption>{line}</figcaption></figure><div class=entry-content>{story}</div>"
    )
    assert (article.captions, article.body) == ((line,), "\n\n".join(paragraphs))


def test_the_receipt_of_a_page_tiles_its_text(headline: str, paragraphs: tuple[str, ...]) -> None:
    reading = read(f"<nav>{links(*TEASERS)}</nav><h1>{headline}</h1>" + "".join(f"<p>{one}</p>" for one in paragraphs))
    assert "".join(piece.span.of(reading.source) for piece in reading.pieces) == reading.source
    assert reading.source == "\n".join([*TEASERS, headline, *paragraphs])


def test_a_list_of_links_goes_where_it_ends_the_story_and_the_heading_over_it(put_html: Put, tail: Any) -> None:
    html = "<h3>What else the harbour did</h3>" + links(*TEASERS)
    assert put_html(html, TEASER, at=tail).label is Label.RELATED
    assert put_html(html, "What else the harbour did", at=tail).rule == "related.over-links"
    assert put_html(f"<h3>What else the harbour did</h3><p>{PROSE}</p>", "What else the harbour did", at=tail).kept


def test_a_list_of_links_may_hold_one_that_asks(put_html: Put) -> None:
    asks = "Who will paint the boat?"
    assert put_html(links(*TEASERS, asks), asks).label is Label.RELATED
    assert put_html(f"<ul><li>{asks}</li><li>Who will sail her?</li></ul>", asks).kept


@pytest.mark.parametrize("names", ["teaser", "promo-text", "related-lead"])
def test_the_first_paragraph_stays_in_a_box_named_for_a_teaser(put_html: Put, head: Any, names: str) -> None:
    html = f"<div class='{names}'>{PROSE}</div>"
    assert put_html(html, PROSE, at=head).kept
    assert put_html(html, PROSE).label is Label.RELATED
    assert put_html(f"<div class='{names}'><a href='/x'>{PROSE}</a></div>", PROSE, at=head).label is Label.RELATED


def test_an_article_body_in_a_teaser_is_the_story(put_html: Put) -> None:
    assert put_html(f"<div class='teaser-content'><div class='article-body'><div>{PROSE}</div></div></div>", PROSE).kept
    assert not put_html(f"<div class='teaser-content'><div class='box'><div>{PROSE}</div></div></div>", PROSE).kept


def test_a_heading_is_no_date_and_no_menu_whatever_its_class(put_html: Put) -> None:
    hour = "6.20 p.m.: The count begins in the town hall"
    assert put_html(f"<h4><span class='date'>{hour}</span></h4><p>{PROSE}</p>", hour).kept
    assert put_html(f"<div class='date'>{hour}</div><p>{PROSE}</p>", hour).label is Label.DATE
    assert put_html("<h3 id='toc-1'>A vote in the rain</h3><p>It rained.</p>", "A vote in the rain").kept


def test_a_standfirst_without_a_stop_stays_at_the_head_and_a_kicker_goes(put_html: Put, head: Any) -> None:
    line = "Sixty-one percent want the old boat, and no other"
    assert put_html(f"<div class='standfirst'>{line}</div>", line, at=head).kept
    assert put_html(f"<div class='box'>{line}</div>", line, at=head).rule == "markup.head-line"


def test_a_line_with_a_stop_within_is_no_signature(put_html: Put, tail: Any) -> None:
    line = "She sails! (notes by Ada Holm)"
    assert put_html(f"<p>{line}</p>", line, at=tail).kept
    assert put_html("<p>Ada Holm, Jan de Vries (ht)</p>", "Ada Holm, Jan de Vries (ht)", at=tail).rule == (
        "markup.tail-line"
    )


def test_a_heading_over_an_offer_goes_at_the_end(put_html: Put, tail: Any) -> None:
    html = "<h4>Something to think about</h4><p>Sign up for our morning newsletter</p>"
    assert put_html(html, "Something to think about", at=tail).label is Label.RELATED


@pytest.mark.parametrize("line", ["You may also like...", "Read more here.", "Related stories:"])
def test_a_line_over_links_opens_their_list_with_or_without_a_stop(put_html: Put, line: str) -> None:
    asks = "Who will mend the old signal box?"
    assert not put_html(f"<p>{line}</p><p><a href='/x'>{asks}</a></p><p><a href='/y'>{TEASER}</a></p>", asks).kept
    assert put_html(f"<p>{line}</p><p>{asks}</p>", asks).kept


def test_what_shows_when_pointed_at_is_hidden(put_html: Put) -> None:
    name = "Moira Ellis<span class=rollover-block>Moira Jane Ellis, three stories</span> ran the poll for the council."
    assert put_html(f"<p>{name}</p>", "Moira Ellis ran the poll for the council.").kept
    seen = "Moira Ellis<span class=rolled-over>, who</span> ran the poll for the council."
    assert put_html(f"<p>{seen}</p>", "Moira Ellis, who ran the poll for the council.").kept


@pytest.mark.parametrize(("line", "byline"), [("OSLO | Wed May 15, 2013 3:27pm EDT", False), ("Ada Holm | Wed May 15, 2013", True)])
def test_a_city_and_a_date_in_the_box_of_the_byline_are_no_byline(line: str, byline: bool) -> None:
    box = f"<div class='byline'>{line}</div>"
    article = parse_html(f"<h1>The old ferry comes home</h1>{box}" + f"<p>{PROSE}</p>" * 2)
    assert (article.byline is not None) is byline
    assert line not in article.body
