"""The fields of an article, one by one, out of a scrape."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse import Captions, Kind, Options, Piece, parse, parse_html, parse_text, read

HEADLINE = "Harbour town votes to keep its last ferry"
FIRST = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat."
)
SECOND = (
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council."
)
CAPTION = "Photo: Mira Lund/Harbour Post"


def scrape(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize(
    ("opening", "places", "agency"),
    [
        ("OSLO: ", ("OSLO",), None),
        ("LONDON (Reuters) - ", ("LONDON",), "Reuters"),
        ("Bremen (dpa) - ", ("Bremen",), "dpa"),
        ("STORNOWAY, Scotland (AP) — ", ("STORNOWAY, Scotland",), "AP"),
    ],
)
def test_the_dateline_is_a_field_and_not_the_body(opening: str, places: tuple[str, ...], agency: str | None) -> None:
    article = parse_text(scrape(HEADLINE, opening + FIRST, SECOND))
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (places, agency)
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert article.text == f"{opening}{FIRST}\n\n{SECOND}"


def test_the_dateline_quotes_the_source_as_it_stands() -> None:
    source = scrape(HEADLINE, f"LONDON,\xa0Jan 30,  2024 (Reuters) - {FIRST}", SECOND)
    dateline = parse_text(source).dateline
    assert dateline is not None
    assert dateline.span.of(source) == dateline.raw
    assert dateline.raw.startswith("LONDON,\xa0Jan 30,  2024 (Reuters)")
    assert dateline.date == dt.date(2024, 1, 30)
    assert parse_text(source).paragraphs[0].body == FIRST


def test_a_sentence_that_opens_with_a_place_has_no_dateline() -> None:
    text = "Oslo has kept the ferry that has linked it with the islands for 112 years, the council said on Tuesday."
    article = parse_text(scrape(HEADLINE, text, SECOND))
    assert article.dateline is None
    assert article.body == f"{text}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Tue Jan 30 2024", dt.date(2024, 1, 30)),
        ("30 January 2024", dt.date(2024, 1, 30)),
        ("Published: January 30, 2024", dt.date(2024, 1, 30)),
        ("2024-01-30", dt.date(2024, 1, 30)),
    ],
)
def test_the_day_of_publication_is_that_of_the_date_line(line: str, day: dt.date) -> None:
    assert parse_text(scrape(HEADLINE, line, FIRST, SECOND)).date == day


def test_the_date_line_nearest_to_the_headline_counts() -> None:
    text = scrape(
        HEADLINE, "30 January 2024", FIRST, SECOND, "Related", "Bus drivers call off their strike", "2 May 2019"
    )
    assert parse_text(text).date == dt.date(2024, 1, 30)


def test_a_day_named_in_the_body_is_no_day_of_publication() -> None:
    assert parse_text(scrape(HEADLINE, FIRST, SECOND, "The next vote is on 30 January 2031.")).date is None


@pytest.mark.parametrize(
    "line",
    [
        CAPTION,
        "A ferry leaves the pier at first light on Monday. Photo: Mira Lund/Harbour Post",
        "A hawk moth rests on a trap at the old quarry. (Photo: Dora Whitfield)",
        "The mayor on the quay, Tuesday. © Mira Lund/AFP",
        "The crew of the ferry in the rain. Image: Getty",
    ],
)
def test_captions_stand_apart(line: str) -> None:
    article = parse_text(scrape(HEADLINE, line, FIRST, SECOND))
    assert (article.headline, article.captions) == (HEADLINE, (line,))
    assert article.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "The photo, which Mira Lund took for the Harbour Post, shows a ferry at first light.",
        "Getty heirs sue the museum over the lost statue, the court said.",
    ],
)
def test_a_sentence_about_a_picture_is_no_caption(line: str) -> None:
    assert parse_text(scrape(HEADLINE, FIRST, line, SECOND)).body == f"{FIRST}\n\n{line}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("title", "heading", "headline"),
    [
        ("Ferry crews: strike ends", "<h1><div>Ferry crews:</div><div>strike ends</div></h1>", "Ferry crews: strike ends"),
        ("Ferry crews – strike ends", "<h1><div>Ferry crews</div><div>strike ends</div></h1>", "Ferry crews – strike ends"),
        ("Ferry strike ends – Kaje", "<h1>Ferry strike ends</h1>", "Ferry strike ends"),
    ],
)
def test_a_heading_of_two_lines_is_one_headline(title: str, heading: str, headline: str) -> None:
    text = "<p>The crews will sail again on Monday, the union said, nine days after the ferry was tied up.</p>" * 3
    page = f"<html><head><title>{title}</title></head><body><article>{heading}{text}</article></body></html>"
    assert parse(page).headline == headline


def test_a_byline_that_the_data_call_a_desk_names_no_person() -> None:
    text = "<p>The crews will sail again on Monday, the union said, nine days after the ferry was tied up.</p>" * 3
    page = f'<html><head><meta name="author" content="{{}}"></head><body><h1>{HEADLINE}</h1><p>{{}}</p>{text}</body></html>'
    assert parse(page.format("Quay News", "By Quay News")).authors == ()
    assert parse(page.format("Quay News", "By Ada Holm")).authors == ("Ada Holm",)


def test_captions_can_be_dropped_and_stay_in_the_receipt() -> None:
    source = scrape(HEADLINE, CAPTION, FIRST, SECOND)
    reading = read(source, options=Options(captions=Captions.DROP))
    assert reading.article.captions == ()
    assert CAPTION not in reading.article.body
    assert CAPTION in [piece.span.of(source).strip() for piece in reading.pieces]


def test_a_caption_printed_twice_is_one() -> None:
    assert parse_text(scrape(HEADLINE, CAPTION, FIRST, CAPTION, SECOND)).captions == (CAPTION,)


def test_kinds_of_paragraphs() -> None:
    quote = "> Nobody paid, she said."
    text = scrape(f"# {HEADLINE}", FIRST, "## A narrow margin", SECOND, quote, f"{FIRST} Twice.")
    kinds = {p.text: p.kind for p in parse_text(text).paragraphs}
    assert kinds[FIRST] is Kind.PARAGRAPH
    assert kinds["A narrow margin"] is Kind.SUBHEAD
    assert kinds["Nobody paid, she said."] is Kind.QUOTE


def test_a_url_is_kept_as_given() -> None:
    assert parse(scrape(HEADLINE, FIRST), "https://harbour.example/1").url == "https://harbour.example/1"
    assert parse(scrape(HEADLINE, FIRST)).url is None


def test_pieces_hold_the_white_space_after_them() -> None:
    source = f"\n\n{HEADLINE}\n\n  {FIRST}\n\nAdvertisement\n\n{SECOND}\n\n\n"
    pieces = read(source).pieces
    assert [piece.span.of(source) for piece in pieces] == [
        f"\n\n{HEADLINE}\n\n  ", f"{FIRST}\n\n", "Advertisement\n\n", f"{SECOND}\n\n\n",
    ]  # fmt: skip
    assert [(piece.label.value, piece.label.kept) for piece in pieces] == [
        ("headline", True), ("paragraph", True), ("ad", False), ("paragraph", True),
    ]  # fmt: skip


def test_the_dateline_is_a_piece_before_its_paragraph() -> None:
    source = scrape(HEADLINE, f"OSLO: {FIRST}", SECOND)
    labels = [piece.label.value for piece in read(source).pieces]
    assert labels == ["headline", "dateline", "paragraph", "paragraph"]


def test_removed_pieces_are_those_the_article_does_not_hold() -> None:
    reading = read(scrape("Home", "News", "Sport", HEADLINE, FIRST, "Advertisement", SECOND, "Share on Facebook"))
    removed: tuple[Piece, ...] = reading.removed
    assert [piece.span.of(reading.source).strip() for piece in removed] == [
        "Home", "News", "Sport", "Advertisement", "Share on Facebook",
    ]  # fmt: skip


def test_an_item_that_holds_the_whole_story_is_no_list_item() -> None:
    said = "The old boat came home on Tuesday, said the mate, and the new one was late again. "
    story = "".join(f"<p>{said}The {name} ferry was full, and it left.</p>" for name in ("old", "new", "fast", "slow"))
    whole = parse_html(f"<h1>{HEADLINE}</h1><ul><li><div>{story}</div></li></ul>")
    kinds = {paragraph.kind.value for paragraph in whole.paragraphs}
    assert kinds == {"paragraph"}
    items = "".join(f"<li><p>{said}{n}</p><p>It left.</p></li>" for n in range(3))
    article = parse_html(f"<h1>{HEADLINE}</h1>{story}<ul>{items}</ul>")
    kinds = {paragraph.kind.value for paragraph in article.paragraphs}
    assert kinds == {"paragraph", "list-item"}


def test_the_standfirst_opens_the_body_of_an_article_s_own_box_and_no_whole_page_s() -> None:
    deck = "Crews agree on a shorter roster, and the harbour council pays for the fuel"
    story = "\n".join(f"The {n} boats left the harbour at dawn, and the mayor said that the line would sail daily." for n in "abc")
    text = f"Ferry strike on the northern line ends\n{deck}\n12 March 2024\n{story}"
    article = parse_text(text)
    assert (article.standfirst, article.paragraphs[0].text) == (deck, deck)
    page = parse_text(f"Home > News > Harbour\nSubscribe to our newsletter\nSkip to content\nLog in\n{text}\nAll rights reserved")
    assert page.standfirst == deck
    assert deck not in page.body
