"""The tables of words are those of the phrase files, and the openings that lines are looked up by find their phrases."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from newsparse import read
from newsparse.phrases import languages, load, opening_words
from newsparse.phrases._words import words_table

STORY = [
    "Harbour town votes to keep its last ferry",
    "Voters in the old fishing port chose on Tuesday to keep the ferry that links them with the mainland, officials said.",
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes.",
]


def test_the_table_is_made_from_the_phrase_files() -> None:
    text = (resources.files("newsparse.phrases") / "words.json").read_text(encoding="utf-8")
    assert json.loads(text) == words_table(load(language) for language in languages()), "run scripts/make_words.py"


def test_every_opening_passes_the_cheap_test() -> None:
    words = opening_words()
    lines = [opening.replace(" *", " and") for opening in words.languages]
    assert all(map(words.of, lines))


@pytest.mark.parametrize("line", ["Lesen Sie auch: Neue Boote im Hafen", "Artiklen fortsætter efter annoncen"])
def test_residue_in_another_language_goes(line: str) -> None:
    reading = read("\n\n".join([*STORY[:2], line, STORY[2]]))
    assert [piece.span.of(reading.source).strip() for piece in reading.removed] == [line]


@pytest.mark.parametrize("line", ["“Lesen Sie auch das Kleingedruckte”, the sign said, and nobody did."])
def test_a_sentence_that_quotes_another_language_stays(line: str) -> None:
    assert line in read("\n\n".join([*STORY[:2], line, STORY[2]])).article.body
