"""Phrases of several languages are asked as one list, each language is held once, and the collector has no work by it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from newsparse._model.fold import fold
from newsparse.phrases import Index, Phrase, index_of, load, read_file
from newsparse.phrases._wordings import Wordings

_PHRASE = '[[phrase]]\nid = "{}.one"\nlabel = "ui"\nat = "{}"\nmatch = "{}"\nyes = ["a"]\nno = ["b"]\n'


def _phrases(folder: Path, language: str, wording: str) -> tuple[Phrase, ...]:
    path = folder / f"{language}.toml"
    at, _, match = wording.partition(" ")
    path.write_text(f'language = "{language}"\n' + _PHRASE.format(language, at, match), encoding="utf-8")
    return read_file(path).phrases


@pytest.mark.parametrize(
    ("own", "english", "line", "winner"),
    [
        ("start foto", "start foto von", "foto von der reise", "en.one"),  # the longer wording
        ("start foto von", "start foto", "foto von der reise", "de.one"),
        ("start foto", "start foto", "foto von der reise", "de.one"),  # the text's own language
        ("end der reise", "start foto", "foto von der reise", "en.one"),  # the beginning of a line before its end
        ("whole foto", "lead foto", "foto", "de.one"),
        ("lead foto", "whole foto", "foto", "de.one"),
    ],
)
def test_of_two_languages_one_takes_a_line(tmp_path: Path, own: str, english: str, line: str, winner: str) -> None:
    both = (_phrases(tmp_path, "de", own), _phrases(tmp_path, "en", english))
    apart, together = Index._over(*map(Wordings.of, both)), Index.of([*both[0], *both[1]])
    for index in (apart, together):
        found = index.find(fold(line))
        assert found is not None
        assert found.id == winner


def test_english_is_held_once() -> None:
    (alone,) = index_of("en")._tables
    assert index_of("de", "en")._tables[1] is index_of("fr", "en")._tables[1] is alone


def test_the_collector_leaves_the_tables_alone() -> None:
    (table,) = index_of("de")._tables
    gc.collect()
    held = (table.whole, table.starts.forms, table.numbered.forms, table.ends.forms, table.closes)
    assert len(table.starts.forms) > 1000
    assert not any(map(gc.is_tracked, held))


def test_what_proves_a_phrase_is_not_held() -> None:
    phrase = index_of("en").find("also read: ferry strikes to continue")
    assert phrase is not None
    assert phrase.yes == phrase.no == phrase.forms == ()
    assert next(proven for proven in load("en").phrases if proven.id == phrase.id).yes
