"""Where the story begins and ends in a text that no markup frames."""

from __future__ import annotations

import pytest

from newsparse import Kind, Label, Options, read

MENU = ["Home", "News", "Politics", "Business", "Sport", "Culture", "Weather", "E-paper"]
OTHERS = [
    "Council tax to rise by five percent from April",
    "Baker finds Roman coin in a sack of flour",
    "Bus drivers call off their strike",
]


def test_takes_menus_before_and_lists_after(paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n".join([*MENU, headline, *paragraphs, *OTHERS, *MENU]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert reading.article.headline == headline
    assert {piece.label for piece in reading.removed} <= {Label.NAVIGATION, Label.RELATED, Label.UNKNOWN, Label.REPEAT}


def test_leaves_a_text_without_any(paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n".join([headline, *paragraphs]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert reading.article.headline == headline
    assert not reading.removed


def test_a_text_may_have_no_headline(paragraphs: tuple[str, ...]) -> None:
    article = read("\n".join(paragraphs)).article
    assert article.headline is None
    assert [p.text for p in article.paragraphs] == list(paragraphs)


def test_the_headline_is_not_a_menu_entry_nor_a_kicker(paragraphs: tuple[str, ...], headline: str) -> None:
    for above in (["Politics"], ["ISLANDS"], ["Home", "News"], MENU):
        assert read("\n".join([*above, headline, *paragraphs])).article.headline == headline


def test_the_headline_stands_above_byline_and_date(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([*MENU, headline, "By Ada Holm", "30 January 2024", *paragraphs])).article
    assert (article.headline, article.byline) == (headline, "By Ada Holm")


def test_the_same_line_above_the_menu_and_above_the_story_is_the_headline(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    article = read("\n".join([headline, *MENU, headline, *OTHERS[:1], *paragraphs])).article
    assert article.headline == headline


def test_a_subhead_between_paragraphs_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs[:2], "A narrow margin", *paragraphs[2:]]
    article = read("\n\n".join([headline, *told])).article
    assert [p.text for p in article.paragraphs] == told
    assert [p.text for p in article.paragraphs if p.kind is Kind.SUBHEAD] == ["A narrow margin"]


def test_a_short_last_sentence_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([headline, *paragraphs, "Nobody was hurt, said Ellis.", *OTHERS, *MENU])).article
    assert article.paragraphs[-1].text == "Nobody was hurt, said Ellis."


def test_a_short_first_sentence_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([*MENU, headline, "It was close in the end, she said.", *paragraphs])).article
    assert article.paragraphs[0].text == "It was close in the end, she said."


def test_a_list_of_results_inside_the_story_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    results = [
        "Stornoway: 1,204 votes",
        "Ullapool: 872 votes",
        "Mallaig: 661 votes",
        "Oban: 540 votes",
        "Tiree: 98 votes",
    ]
    told = [*paragraphs[:2], "The votes by harbour were as follows:", *results, *paragraphs[2:]]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


def test_quotes_in_a_row_stay(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs[:2], "“Who paid?”", "“Nobody.”", "“And the pigeons?”", "“They walked.”", *paragraphs[2:]]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


SPECIFICATIONS = [
    "Length: 41 metres",
    "Beam: 9.4 metres",
    "Draught: 2.1 metres",
    "Engine: two diesels of 450 kW each",
    "Speed: 12 knots",
    "Crew: 7",
    "Passengers: 180",
    "Year built: 1912",
]


def test_a_long_list_of_data_after_the_last_paragraph_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs, "The old boat in figures", *SPECIFICATIONS]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


def test_a_long_list_of_other_stories_after_the_last_paragraph_goes(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([*MENU, headline, *paragraphs, "Sport", *OTHERS, *OTHERS, "Privacy policy"])).article
    assert [p.text for p in article.paragraphs] == list(paragraphs)


def test_short_lines_at_the_end_of_a_text_without_a_page_around_it_stay(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    told = [*paragraphs, "Town Hall", "9 Quay Street"]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


def test_short_lines_at_the_end_of_a_page_go(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([*MENU, headline, *paragraphs, "Town Hall", "9 Quay Street", *MENU])).article
    assert [p.text for p in article.paragraphs] == list(paragraphs)


def test_a_notice_of_consent_in_many_lines_does_not_part_the_story(paragraphs: tuple[str, ...], headline: str) -> None:
    notice = [
        "Empfohlener redaktioneller Inhalt",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
    ] * 6
    article = read("\n\n".join([headline, *paragraphs[:2], *notice, *paragraphs[2:]])).article
    assert [p.text for p in article.paragraphs if p.text in paragraphs] == list(paragraphs)


def test_a_paragraph_behind_a_few_teasers_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    lines = [headline, *paragraphs[:3], "ALSO READ: Bridge repairs", "Related stories", *OTHERS, paragraphs[3]]
    assert read("\n".join(lines)).article.paragraphs[-1].text == paragraphs[3]


@pytest.mark.parametrize("above", ["ALSO READ: Bridge repairs to last until spring", "Related"])
def test_a_question_among_teasers_does_not_draw_the_story_out(
    above: str, paragraphs: tuple[str, ...], headline: str
) -> None:
    article = read("\n".join([headline, *paragraphs, above, *OTHERS, "Who moved the statue?"])).article
    assert [p.text for p in article.paragraphs] == list(paragraphs)


def test_a_question_after_the_last_paragraph_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs, "And who will pay for it?"]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


@pytest.mark.parametrize("least", [1, 2])
def test_short_sentences_under_the_last_subhead_stay(least: int, paragraphs: tuple[str, ...], headline: str) -> None:
    told = [
        *paragraphs,
        "A narrow margin",
        *["The mayor was pleased with it.", "The crews were, too, she said."][:least],
    ]
    article = read("\n\n".join([*MENU, headline, *told, *OTHERS, *MENU])).article
    assert [p.text for p in article.paragraphs] == told


def test_the_headline_stands_above_its_deck(paragraphs: tuple[str, ...], headline: str) -> None:
    headline = f"{headline} after a count that ran past midnight"
    deck = "Islanders chose the old boat, the mayor wept, and the school band played until the lamps went out"
    for below in ([], ["By Ada Holm"]):
        article = read("\n".join([*MENU, headline, deck, *below, *paragraphs])).article
        assert article.headline == headline


def test_a_menu_without_spaces_is_no_headline(paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join(["Home PageNews - LatestHealth & Business", headline, *paragraphs])).article
    assert article.headline == headline


LAST = "The next boat leaves at nine in the morning, weather permitting."


@pytest.mark.parametrize("between", ["Advertisement", "ALSO READ: Bridge repairs to last until spring"])
@pytest.mark.parametrize("below", [[], ["Advertisement"], ["Related stories", *OTHERS, *MENU]])
def test_a_last_short_sentence_behind_residue_stays(
    between: str, below: list[str], paragraphs: tuple[str, ...], headline: str
) -> None:
    for told in ([LAST], ["The crews were pleased with it, too, she said.", LAST]):
        article = read("\n".join([headline, *paragraphs, between, *told, *below])).article
        assert [p.text for p in article.paragraphs] == [*paragraphs, *told]


@pytest.mark.parametrize(
    ("between", "language", "last"),
    [
        ("Anzeige", "de", "Das nächste Boot fährt am Morgen um neun, wenn das Wetter es erlaubt."),
        ("Publicité", "fr", "Le prochain bateau part à neuf heures du matin, si le temps le permet."),
        ("Реклама", "ru", "Следующий паром отходит в девять утра, если позволит погода."),
        ("إعلان", "ar", "ويغادر القارب التالي في التاسعة صباحا إذا سمح الطقس بذلك."),
        ("广告", "zh", "如果天气允许，下一班渡船将于明天上午九点从旧码头出发。"),
    ],
)
def test_a_last_short_sentence_stays_in_any_language(between: str, language: str, last: str) -> None:
    paragraph = f"{last[:-1]}, {last[:-1]}, {last}"
    lines = [f"{paragraph[:-1]} {n}{paragraph[-1]}" for n in range(4)]
    article = read("\n".join([*lines, between, last]), options=Options(language=language)).article
    assert [p.text for p in article.paragraphs] == [*lines, last]


@pytest.mark.parametrize(
    "tail",
    [
        ["Terms of use", "Privacy policy", "The Harbour Post is printed on the quay by its readers."],
        ["We use cookies to improve your experience.", "You can change your mind at any time in the settings."],
        ["© 2024 Harbour Post", "All of the texts on this page are the property of their authors."],
        ["Comments", "Well said, my father worked on that boat for years."],
        ["Advertisement", "Home", "The Harbour Post is printed on the quay by its readers."],
        ["Related", "The bridge will be closed until the spring, says the council.", *OTHERS],
        ["Related", "Who will pay for the bridge that nobody wants?"],
        ["Sign up for our newsletter", "The news of the islands, in the morning, at your door.", "Enter your email"],
    ],
)
def test_a_sentence_of_the_page_around_goes(tail: list[str], paragraphs: tuple[str, ...], headline: str) -> None:
    article = read("\n".join([*MENU, headline, *paragraphs, *tail])).article
    assert [p.text for p in article.paragraphs] == list(paragraphs)


def test_a_question_above_byline_or_date_is_the_headline(paragraphs: tuple[str, ...]) -> None:
    question = "Who will pay for the last ferry?"
    for below in ("By Ada Holm", "30 January 2024"):
        article = read("\n".join([question, below, *paragraphs])).article
        assert (article.headline, len(article.paragraphs)) == (question, len(paragraphs))


def test_a_question_that_opens_the_story_stays_in_it(paragraphs: tuple[str, ...]) -> None:
    question = "Who will pay for the last ferry?"
    assert read("\n".join([question, *paragraphs])).article.paragraphs[0].text == question


def test_a_row_of_buttons_above_the_story_and_below_it_is_no_headline(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    buttons = "Listen to the story Send the link to a friend"
    for lines in ([headline, buttons, *paragraphs, buttons], [*MENU, headline, buttons, *paragraphs, buttons, *OTHERS]):
        assert read("\n".join(lines)).article.headline == headline


def test_a_headline_among_other_stories_again_is_the_headline(paragraphs: tuple[str, ...], headline: str) -> None:
    lines = [*MENU, headline, "A vote on the quay", *paragraphs, "Most read", *OTHERS, headline, *MENU]
    assert read("\n".join(lines)).article.headline == headline


def test_a_deck_above_the_date_is_the_standfirst_whatever_follows(paragraphs: tuple[str, ...], headline: str) -> None:
    headline = f"{headline} after a long count"
    deck = "Islanders chose the old boat, and the mayor wept until the lamps went out"
    caption = "The mayor on the quay with the school band, before the boat went out to sea"
    article = read("\n".join([headline, deck, "30 January 2024", caption, "Listen", *paragraphs])).article
    assert (article.headline, article.standfirst) == (headline, deck)
    article = read("\n".join([headline, caption, deck, "Listen", *paragraphs])).article
    assert article.standfirst is None


def test_a_sentence_under_the_headline_with_the_byline_under_it_is_standfirst_and_first_paragraph(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    summary = "Islanders chose the old boat by a narrow margin, and the mayor wept until the lamps went out."
    article = read("\n".join([headline, summary, "By Ada Holm", *paragraphs])).article
    assert (article.standfirst, article.body.split("\n\n")) == (summary, [summary, *paragraphs])
    page = [*MENU, "© 2024 Harbour Post", "We use cookies.", headline, summary, "By Ada Holm", *paragraphs]
    article = read("\n".join(page)).article
    assert (article.standfirst, article.body.split("\n\n")) == (summary, list(paragraphs))


def test_a_first_paragraph_with_no_byline_under_it_is_no_standfirst(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    article = read("\n".join([headline, *paragraphs, "By Ada Holm"])).article
    assert (article.standfirst, article.paragraphs[0].text) == (None, paragraphs[0])


WALL = [
    "THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY",
    "Subscribe now to read the latest news of the harbour.",
    "Support local journalism.",
    "SUBSCRIBE TO UNLOCK MORE ARTICLES",
    "You have read 3 of 5 free articles",
]


@pytest.mark.parametrize("times", [1, 12])
def test_a_wall_of_many_lines_behind_the_first_paragraph_does_not_part_it_from_the_story(
    paragraphs: tuple[str, ...], headline: str, times: int
) -> None:
    article = read("\n".join([*MENU, headline, paragraphs[0], *WALL * times, *paragraphs[1:]])).article
    assert (article.headline, article.body.split("\n\n")) == (headline, list(paragraphs))


def test_a_story_glued_to_one_line_outweighs_the_lists_below_it(paragraphs: tuple[str, ...], headline: str) -> None:
    glued = " ".join(f"{paragraph} ({n})" for n in range(8) for paragraph in paragraphs) + "."
    lists = [f"A reader of the paper has sent a picture of boat {n}, and she says that it is her own." for n in range(9)]
    menu = [f"Menu {n}" for n in range(12)]
    article = read("\n".join([*menu, headline, "14 March 2024", glued, *menu, *lists])).article
    assert glued in article.body


NOTICES = [f"We set {n} kinds of cookies on this page so that it works as it should, and you may choose." for n in "abfghij"]
PAGE = ["Home", "Subscribe to our newsletter", "Log in", "Privacy policy", "All rights reserved", "Sports", "Arts"]


def test_the_story_is_what_stands_under_the_headline_that_the_page_s_title_tells() -> None:
    headline = "Harbour town votes to keep its last ferry"
    story = [f"The {n} boats left the harbour at dawn, and the mayor said that the line would sail every day." for n in "cde"]
    told = read("\n".join([f"{headline} › Quay Post", *PAGE, *NOTICES, *PAGE, headline, "12 March 2024", *story, *PAGE])).article
    assert [paragraph.text for paragraph in told.paragraphs] == story
    assert told.headline == headline
    below = read("\n".join([f"{headline} › Quay Post", *PAGE, "Ferry stays", "12 March 2024", *story, *PAGE, headline, *PAGE])).article
    assert [paragraph.text for paragraph in below.paragraphs] == story
