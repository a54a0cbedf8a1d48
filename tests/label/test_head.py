"""The headline of a text that no markup frames: what stands about it, and what is under it."""

from __future__ import annotations

from newsparse import read

Story = tuple[str, ...]

MENU = ["Home", "News", "Politics", "Business", "Sport", "Culture", "Weather", "E-paper", "© 2024 Harbour Post"]
NOTICE = (
    "The Harbour Post is made by the islanders themselves, and the paper that you hold has been printed on the quay "
    "since 1911, which makes it the oldest of its kind on the coast."
)
LONG = "Ferry kept, boat sold, band paid: who wins in the harbour town. And who will pay for the vote of the island?"


def head_of(*lines: str) -> str | None:
    return read("\n".join(lines)).article.headline


def test_the_headline_is_found_behind_a_teaser_that_reads_like_a_story(paragraphs: Story, headline: str) -> None:
    teaser = "A paper made by the islanders themselves, printed on the quay since 1911."
    lines = [*MENU, "Our paper", teaser, "Islands", headline, "Ada Holm", "30 January 2024", *paragraphs]
    article = read("\n".join(lines)).article
    assert (article.headline, article.body.split("\n\n")[-4:]) == (headline, list(paragraphs))


def test_a_subhead_with_a_date_under_it_is_no_headline_where_the_text_is_the_articles_own(
    paragraphs: Story, headline: str
) -> None:
    told = [*paragraphs[:1], "How the islanders voted in the old town hall", "30 January 2024", *paragraphs[1:]]
    article = read("\n".join([headline, *told])).article
    assert (article.headline, article.paragraphs[0].text) == (headline, paragraphs[0])
    assert article.body.count(told[1]) == 1


def test_a_name_and_a_section_between_headline_and_date_do_not_hide_it(paragraphs: Story, headline: str) -> None:
    assert head_of(*MENU, headline, "Ada Holm", "Harbour news", "30 January 2024", *paragraphs) == headline


def test_an_entry_of_the_menu_that_stands_twice_is_no_headline(paragraphs: Story, headline: str) -> None:
    menu = [*MENU, "Wind and Waves", "Letters from the sea", *MENU[:4], "Wind and Waves"]
    assert head_of(*menu, headline, *paragraphs, *menu) == headline


def test_the_headline_that_the_path_prints_too_is_no_caption(paragraphs: Story, headline: str) -> None:
    long = f"{headline} after a long count in the hall"
    article = read("\n".join([*MENU, long, long, *paragraphs])).article
    assert (article.headline, article.captions, article.body.split("\n\n")) == (long, (), list(paragraphs))


def test_a_caption_printed_twice_between_paragraphs_is_one(paragraphs: Story, headline: str) -> None:
    caption = "The mayor on the quay with the school band, before the boat went out to sea"
    article = read("\n".join([headline, *paragraphs[:2], caption, caption, *paragraphs[2:]])).article
    assert (article.headline, article.captions, len(article.paragraphs)) == (headline, (caption,), len(paragraphs))


def test_a_headline_as_long_as_a_paragraph_is_told_by_the_byline_under_it(paragraphs: Story) -> None:
    assert head_of(LONG, "By Ada Holm", "30 January 2024", *paragraphs) == LONG


def test_a_first_paragraph_that_asks_stays_where_no_byline_is_under_it(paragraphs: Story) -> None:
    article = read("\n".join([LONG, *paragraphs])).article
    assert (article.headline, article.paragraphs[0].text) == (None, LONG)


def test_an_item_of_a_list_is_no_headline(paragraphs: Story, headline: str) -> None:
    items = [f"* {line}" for line in ("Baker finds a Roman coin in a sack of flour", "Bus drivers call off a strike")]
    assert head_of(*MENU, headline, *items, *paragraphs) == headline


def test_a_line_with_an_hour_is_no_standfirst(paragraphs: Story, headline: str) -> None:
    stamp = "Harbour Post online, put up at 12:30 by the night desk on the old quay"
    deck = "Islanders chose the old boat, and the mayor wept until the lamps went out"
    assert read("\n".join([headline, stamp, "Islands", *paragraphs])).article.standfirst is None
    assert read("\n".join([headline, deck, "Islands", *paragraphs])).article.standfirst == deck


def test_the_title_of_the_page_says_which_line_is_the_headline(paragraphs: Story, headline: str) -> None:
    caption = ["The ferry at the quay in May", "Picture: Ada Holm"]
    lines = [f"{headline} - Harbour Post", *MENU, headline, *caption, "Save this story to your list", *paragraphs]
    assert head_of(*lines) == headline
    assert head_of(headline, *lines[1:]) == headline
    assert head_of(f"Harbour Post: {headline}", *lines[1:]) == headline


def test_the_name_of_the_site_beside_the_title_is_no_headline(paragraphs: Story, headline: str) -> None:
    title = "Ferry kept after a vote in the harbour town | Harbour Post"
    assert head_of(title, *MENU, "Harbour Post", "Wind and Waves", headline, "30 January 2024", *paragraphs) == headline


def test_a_section_that_stands_twice_is_no_title(paragraphs: Story, headline: str) -> None:
    lines = ["The Ferry Vote", *MENU, headline, "30 January 2024", "The Ferry Vote", *paragraphs]
    assert head_of(*lines) == headline


def test_a_heading_of_the_first_rank_beats_one_of_the_second(paragraphs: Story, headline: str) -> None:
    deck = "## A count that ended after midnight keeps the boat of 1911 on the sound, and pays for a new engine"
    assert head_of(*MENU, f"# {headline}", deck, *paragraphs) == headline
    assert head_of(*MENU, f"## {headline}", *paragraphs) == headline


def test_a_name_above_day_and_hour_is_no_headline(paragraphs: Story, headline: str) -> None:
    stamp = "February 15, 2024 at 8:15 PM - 4 min read - Harbour Post"
    assert head_of(*MENU, "Ada de Vries", stamp, *paragraphs) is None
    assert head_of(*MENU, headline, stamp, *paragraphs) == headline
