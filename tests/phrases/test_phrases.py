"""Every phrase takes the lines that prove it, and none takes what only begins or ends like residue."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from newsparse._model.fold import fold
from newsparse.errors import PhraseFileError
from newsparse.phrases import Index, Place, languages, load, read_file

_LEFT = tomllib.loads((Path(__file__).parent / "left.toml").read_text(encoding="utf-8"))
_LEAST_WORDS = 15


@cache
def _own(language: str) -> Index:
    return Index.of(load(language).phrases)


@cache
def _loaded(language: str) -> Index:
    """The phrases that a text of ``language`` is judged by: its own, and English beside them."""
    names = dict.fromkeys((language, "en"))
    return Index.of(phrase for name in names for phrase in load(name).phrases)


@pytest.mark.parametrize("language", languages())
def test_a_phrase_takes_the_lines_that_prove_it(language: str) -> None:
    index = _own(language)
    missed = []
    for phrase in load(language).phrases:
        for line in phrase.yes:
            found = index.find(fold(line))
            if found is None or found.label is not phrase.label:
                missed.append((phrase.id, line, found and found.id))
    assert missed == []


@pytest.mark.parametrize("language", languages())
def test_a_phrase_leaves_its_neighbours(language: str) -> None:
    index = _loaded(language)
    lines = [(phrase.id, line, index.find(fold(line))) for phrase in load(language).phrases for line in phrase.no]
    assert [(name, line, found.id) for name, line, found in lines if found is not None] == []


@pytest.mark.parametrize("language", languages())
def test_ids_carry_their_language(language: str) -> None:
    ids = [phrase.id for phrase in load(language).phrases]
    assert len(set(ids)) == len(ids)
    assert {name.split(".")[0] for name in ids} == {language.lower()}


@pytest.mark.parametrize("language", languages())
def test_a_language_can_be_told_by_its_words(language: str) -> None:
    words = load(language).list("function")
    assert len(words) >= _LEAST_WORDS
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(("language", "line"), [(name, line) for name, lines in _LEFT.items() for line in lines])
def test_a_true_sentence_is_left(language: str, line: str) -> None:
    found = _loaded(language).find(fold(line))
    assert found is None or found.place is not Place.ANY, f"taken by {found.id}"


@pytest.fixture
def index(tmp_path: Path) -> Callable[[str], Index]:
    """An index over one phrase: give its ``at`` and ``match`` lines."""

    def make(keys: str) -> Index:
        path = tmp_path / "xx.toml"
        path.write_text(
            f'language = "xx"\n[[phrase]]\nid = "xx.one"\nlabel = "ui"\nyes = ["a"]\nno = ["b"]\n{keys}',
            encoding="utf-8",
        )
        return Index.of(read_file(path).phrases)

    return make


@pytest.mark.parametrize(
    ("keys", "taken", "left"),
    [
        (
            'at = "lead"\nmatch = "photo"',
            ["photo: a pier", "photo - a pier", "photo | a pier"],
            ["photo-sharing fell", "photo of a pier"],
        ),
        ('at = "start"\nmatch = "more:"', ["more: a pier", "more:a pier"], ["more than a pier"]),
        ('at = "start"\nmatch = "© {n}"', ["© 2024 the pier"], ["2024 was the year of the pier", "© the pier"]),
        ('at = "start"\nmatch = "read on"', ["read on below"], ["read once a year"]),
        ('at = "end"\nmatch = "/afp"', ["a pier. ann holm/afp", "(ann holm/afp)"], ["he told afp", "a pier/afps"]),
        ('at = "end"\nmatch = "in the net"', ["caught in the net."], ["caught within the net", "main the net"]),
        ('at = "whole"\nmatch = "{n} min[s|] read"', ["5 min read", "1,200 mins read"], ["min read", "5 min readers"]),
        (
            'at = "whole"\nmatch = "{w} {w} wrote from {w}"',
            ["ann holm wrote from lund."],
            ["ann wrote from lund", "they wrote from lund"],
        ),
        (
            'at = "whole"\nmatch = "see [the |][pier|quay]"',
            ["see pier", "see the quay »"],
            ["see a pier", "see the pier now"],
        ),
        (
            'at = "start"\nmatch = "by signing up{x} you agree"',
            ["by signing up, you agree to it", "by signing up you agree"],
            ["by signing you agree"],
        ),
    ],
)
def test_a_form_takes_its_shape(index: Callable[[str], Index], keys: str, taken: list[str], left: list[str]) -> None:
    one = index(keys)
    assert [line for line in taken if one.find(line) is None] == []
    assert [line for line in left if one.find(line) is not None] == []


@pytest.mark.parametrize(
    "keys",
    [
        'at = "end"\nmatch = "by {w}"',
        'at = "whole"\nmatch = "x"',
        'at = "start"\nmatch = "a {x} b {x} c {x} d"',
        'at = "start"\nmatch = "{x}"',
        'at = "start"\nmatch = "pier"\nplace = "middle"',
    ],
)
def test_a_form_that_cannot_be_asked_is_refused(index: Callable[[str], Index], keys: str) -> None:
    with pytest.raises(PhraseFileError):
        index(keys)
