"""Paragraphs that a flattener cut at links and bold words."""

from __future__ import annotations

import pytest

from newsparse._read.text import read_text


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source).blocks]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (
            ["He", "praised", "the long report of the harbour council", "."],
            ["He praised the long report of the harbour council."],
        ),
        (
            [
                "Boats have",
                "delivered",
                "a message of intent after beating",
                "Northport",
                ", the mayor said on Friday.",
            ],
            ["Boats have delivered a message of intent after beating Northport, the mayor said on Friday."],
        ),
        (
            ["The survey, which was led last summer by", "Tom Abara", "for the county trust, found 214 kinds of moth."],
            ["The survey, which was led last summer by Tom Abara for the county trust, found 214 kinds of moth."],
        ),
        (
            ["She was born in the old harbour (", "Stornoway", ") and went to sea at the age of twelve."],
            ["She was born in the old harbour (Stornoway) and went to sea at the age of twelve."],
        ),
        (
            ["Она сказала, что", "паром", "вышел из гавани во вторник утром с пассажирами."],
            ["Она сказала, что паром вышел из гавани во вторник утром с пассажирами."],
        ),
    ],
)
def test_pieces_of_a_sentence_join(lines: list[str], paragraphs: list[str]) -> None:
    assert texts("\n".join(lines)) == paragraphs


@pytest.mark.parametrize(
    "lines",
    [
        ["home", "news", "sport", "weather", "culture"],
        ["home", "news", "sport", "The ferry left the harbour on Tuesday with a crate of pigeons."],
        ["Harbour town votes to keep its ferry", "Baker finds Roman coin", "The ferry left the harbour on Tuesday."],
        ["The ferry left the harbour on Tuesday.", "and nobody could say who had paid for it, she said."],
        ["By Ada Holm", "Tue Jan 30 2024", "Crews of the ferry line went back to work on Tuesday."],
        ["A narrow margin", "“You could hear them,” said Tom Abara, who led the count for the trust."],
        ["She said:", "The ferry left the harbour on Tuesday."],
    ],
)
def test_lines_that_are_whole_stay_apart(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


def test_a_blank_line_parts_what_looks_like_one_sentence() -> None:
    lines = ["The ferry left the harbour", "of the old town on Tuesday with a crate of pigeons."]
    assert texts("\n".join(lines)) == [" ".join(lines)]
    assert texts("\n\n".join(lines)) == lines


@pytest.mark.parametrize("quoted", ["»Wir haben heute Zeit gewonnen«, sagte", "”Vi har vunnit tid i dag”, sade"])
def test_a_quote_that_opens_a_paragraph_does_not_join_the_line_before(quoted: str) -> None:
    first = "Der Stadtrat nahm am Dienstag nach langer Debatte den Antrag auf Schließung des alten Bades zurück"
    second = f"{quoted} die Baudezernentin nach der Sitzung, die bis in die Nacht gedauert hatte, vor dem Rathaus."
    assert texts(f"{first}\n{second}") == [first, second]


def test_a_quote_that_closes_joins_the_line_before() -> None:
    lines = ["Er nannte das Haus »", "ein Denkmal der Hafenstadt", "«, und niemand wollte ihm dabei widersprechen."]
    assert texts("\n".join(lines)) == [
        "Er nannte das Haus »ein Denkmal der Hafenstadt«, und niemand wollte ihm dabei widersprechen."
    ]


@pytest.mark.parametrize("line", [".example is a name that nobody may own", ":30 was on the clock of the tower"])
def test_a_stop_with_a_word_after_it_does_not_join_the_word_before(line: str) -> None:
    (text,) = texts(f"The crews went back to work on Tuesday at the quay\n{line}, said the mayor of the town.")
    assert f"quay {line}" in text


@pytest.mark.parametrize("line", [", said the mayor.", ". The line is full.", "’s old crane was still."])
def test_a_stop_or_a_mark_alone_joins_the_word_before(line: str) -> None:
    (text,) = texts(f"The crews went back to work on Tuesday at the quay\n{line}")
    assert f"quay{line}" in text


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        (
            "When \nHarbour Quest\n Two opens, it will hold all that the guests asked for in May.",
            ["When Harbour Quest Two opens, it will hold all that the guests asked for in May."],
        ),
        (
            "قال المجلس في بيان صدر صباح الثلاثاء إن \nالعبارة\n عادت إلى الميناء ثم \nغادرته\n بعد ساعة واحدة.",
            ["قال المجلس في بيان صدر صباح الثلاثاء إن العبارة عادت إلى الميناء ثم غادرته بعد ساعة واحدة."],
        ),
        (
            "The council said that many of the rules\n(and the fines) were to be read again in May.",
            ["The council said that many of the rules (and the fines) were to be read again in May."],
        ),
    ],
)
def test_spaces_left_about_a_link_show_that_a_sentence_goes_on(source: str, paragraphs: list[str]) -> None:
    assert texts(source) == texts(source.replace("\n", "\r\n")) == paragraphs


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        (
            "Ferry strike ends \nBy Ada Holm\nCrews went back to work on Tuesday morning.",
            ["Ferry strike ends", "By Ada Holm", "Crews went back to work on Tuesday morning."],
        ),
        (
            "News \nSport\n\n Crews went back to work on Tuesday morning.",
            ["News", "Sport", "Crews went back to work on Tuesday morning."],
        ),
        ("Ferries \nSport\n Culture \nCrews\n", ["Ferries", "Sport", "Culture", "Crews"]),
    ],
)
def test_a_space_at_one_end_of_a_line_shows_nothing(source: str, paragraphs: list[str]) -> None:
    assert texts(source) == paragraphs


@pytest.mark.parametrize(
    ("lines", "paragraph"),
    [
        (["市长星期二在记者会上说，", "港口委员会", "，已经同意买一艘新船。"], "市长星期二在记者会上说，港口委员会，已经同意买一艘新船。"),
        (["他读了《", "渡轮的历史", "》一书，然后沉默了很久。"], "他读了《渡轮的历史》一书，然后沉默了很久。"),
        (["市長は記者会見で「", "新しい船", "」を買うと述べた。"], "市長は記者会見で「新しい船」を買うと述べた。"),
    ],
)
def test_sentences_of_ideographs_are_joined_at_their_marks(lines: list[str], paragraph: str) -> None:
    assert texts("\n".join(lines)) == [paragraph]


@pytest.mark.parametrize("lines", [["新闻", "体育", "市长说，港口委员会已经同意买一艘新船。"], ["港口保留渡轮", "【本报讯】市长说已经同意。"]])
def test_titles_of_ideographs_stay_apart(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


BEFORE = "The council met on Monday, and it was said that nobody had seen the boat for a week or more."


@pytest.mark.parametrize(
    "lines",
    [
        ["But Ada Holm, who has mended boats at the", "Old Harbour", "School of Ferries since 1998, asked whether it would float."],
        ["Nobody at the port would say whether", "Dryas", "' hull would be mended before the winter, or at all."],
        ["The new boats", "promised", '"a calmer crossing" on the line\'s own page, but few came.'],
        ["“It was the longest night that we have had,”", "said", "Moira Ellis (Harbour Trust, Norland), who ran the count."],
        ["She works for the oldest maker of lifeboats, Quay", "Marine (", "QUAY", "), that has its yard there."],
    ],
)
def test_sentences_go_on_behind_words_and_signs_that_close_none(lines: list[str]) -> None:
    assert len(texts("\n".join(["home", BEFORE, *lines]))) == 3


@pytest.mark.parametrize(
    "lines",
    [
        ["Die Bahn stellt den Betrieb auf der Strecke ein", "Der Rat der Stadt hat das am Montag beschlossen, sagte sie."],
        ["Boats that come home:", "some of the old ones", "new ones of the fast kind", "The rest of them stay out, she said."],
        ["Operate within the marked places of the old quay; and", "Keep the old slip open for the lifeboat, she said."],
        ["Harbour line to sell four of its old boats", "more videos", "The line will sell them in May, she said on Monday."],
    ],
)
def test_lines_that_end_otherwise_stay_apart(lines: list[str]) -> None:
    assert texts("\n".join(["home", BEFORE, *lines])) == ["home", BEFORE, *lines]


def test_a_space_at_the_end_of_a_line_shows_that_it_was_broken_there() -> None:
    lines = ["Sirens went ", "off for a minute in the harbour towns, as speakers ", "Ada Holm and Jens Brandt said that they had won."]
    assert len(texts("\n".join([BEFORE, *lines]))) == 2
    assert len(texts("\n".join([BEFORE, *map(str.strip, lines)]))) > 2
