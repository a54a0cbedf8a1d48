"""Every phrase takes the lines that prove it, and none takes what only begins or ends like residue."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from newsparse._model.fold import fold
from newsparse.errors import PhraseFileError
from newsparse.phrases import Index, Place, languages, load, read_file
from newsparse.phrases._check import faults, left_lines

_LEFT = tomllib.loads((Path(__file__).parent / "left.toml").read_text(encoding="utf-8"))
_ARTICLES = Path(__file__).parents[1] / "golden"


@cache
def _loaded(language: str) -> Index:
    """The phrases that a text of ``language`` is judged by: its own, and English beside them."""
    names = dict.fromkeys((language, "en"))
    return Index.of(phrase for name in names for phrase in load(name).phrases)


@cache
def _story() -> tuple[str, ...]:
    """What no phrase may take: the bodies of the golden articles, and what another language's phrases must leave."""
    truths = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(_ARTICLES.glob("*.json")))
    return (*(line for truth in truths for line in truth["paragraphs"]), *left_lines())


@pytest.mark.parametrize("language", languages())
def test_a_file_takes_what_proves_it_and_leaves_its_neighbours(language: str) -> None:
    assert [str(fault) for fault in faults(load(language), _story())] == []


PIER = """
[[phrase]]
id = "{id}"
label = "related"
at = "lead"
match = "{match}"
yes = ["{yes}"]
no = ["{no}"]
"""
SOUND = {"id": "xx.pier", "match": "pier news", "yes": "Pier news: boats", "no": "Pier news travels fast."}


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({}, None),
        ({"id": "yy.pier"}, "yy.pier: the id does not begin with the language: xx"),
        ({"yes": "Quay news"}, "xx.pier: a yes line is not taken: Quay news"),
        ({"no": "Pier news: none."}, "xx.pier: a no line is taken by xx.pier: Pier news: none."),
        ({"match": "[pier news|boats]"}, "xx.pier: a line of a story is taken: Boats: they are late, the pilot said."),
    ],
)
def test_a_fault_names_its_phrase_and_its_line(tmp_path: Path, changed: dict[str, str], fault: str | None) -> None:
    path = tmp_path / "xx.toml"
    words = ", ".join(f'"w{n}"' for n in range(20))
    path.write_text(f'language = "xx"\n[words]\nfunction = [{words}]\n' + PIER.format(**SOUND | changed))
    story = ["Boats: they are late, the pilot said."]
    assert [str(found) for found in faults(read_file(path), story)] == ([fault] if fault else [])


def test_a_language_that_no_word_tells_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "xx.toml"
    path.write_text('language = "xx"\n[words]\nfunction = ["og", "og"]\n')
    assert [fault.id for fault in faults(read_file(path))] == ["words", "words"]


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
        ('at = "start"\nmatch = "ছবি"', ["ছবি জাদুঘর"], ["ছবির মতো গ্রাম", "ছবিতে নদী"]),
        ('at = "start"\nmatch = "[আরও|এটি] [পড়|পড়ু] {x}"', ["এটি পড় এখন", "আরও পড়ু এখন"], ["আরও পড়ুন এখন"]),
        ('at = "start"\nmatch = "আরও {w}ন"', ["আরও পড়ুন এখানে"], ["আরও পড়ুনি"]),
        ('at = "end"\nmatch = "ছবি"', ["ঘাটের ছবি"], ["ঘাটের প্রতিচ্ছবি"]),
        ('at = "start"\nmatch = "บทความ{x}[ของผู้เขียน|นี้]"', ["บทความทั้งหมดของผู้เขียนคนนี้"], ["บทความใหม่"]),
        ('at = "start"\nmatch = "đọc th"', ["đọc th nữa"], ["đọc thạch"]),
        ('at = "start"\nmatch = "xem [ản|th]"', ["xem ản này"], ["xem ảnh", "xem thạch"]),
        ('at = "start"\nmatch = "แท็ก"', ["แท็ก: ทะเล", "แท็กทะเล"], ["ทะเลติดแท็ก"]),
        ('at = "whole"\nmax = 12\nmatch = "foto: {x}"', ["foto: ann"], ["foto: a boat under the pier"]),
        (
            'at = "end"\nmatch = "撮影)"',
            ["港の船＝13日、長崎で(安藤凛撮影)"],
            ["月面を撮影", "公開した(3月撮影)。", "(空撮)"],
        ),
        (
            'at = "end"\nmatch = "(archive)"',
            ["the pier (archive)", "the pier (archive)."],
            ["the pier and its archive"],
        ),
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
            'at = "whole"\nmatch = "photographs of the [a|b|c|d|e|f|g|h|i|j|k|l|boats][:|] {w}"',
            ["photographs of the boats: reuters", "photographs of the boats:reuters", "photographs of the boats reuters"],
            ["photographs of the boatswain", "photographs of the archers"],
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
        'at = "start"\nmatch = "the {boats} come home"',
        'at = "whole"\nmatch = "boats [come|go home"',
        'at = "whole"\nmatch = "boats [come|go [home|out]]"',
    ],
)
def test_a_form_that_cannot_be_asked_is_refused(index: Callable[[str], Index], keys: str) -> None:
    with pytest.raises(PhraseFileError):
        index(keys)


def test_choices_that_phrases_share_are_named_once(tmp_path: Path) -> None:
    path = tmp_path / "xx.toml"
    phrase = '[[phrase]]\nid = "xx.{}"\nlabel = "ui"\nat = "whole"\nyes = ["a"]\nno = ["b"]\nmatch = "{} the {{boat}}"\n'
    sets = 'language = "xx"\n[sets]\nboat = ["ferry", "tug"]\n'
    path.write_text(sets + phrase.format("one", "board") + phrase.format("two", "leave"), encoding="utf-8")
    forms = [phrase.forms for phrase in read_file(path).phrases]
    assert forms == [("board the ferry", "board the tug"), ("leave the ferry", "leave the tug")]
    path.write_text(sets + phrase.format("one", "[go|on {boat} at]"), encoding="utf-8")
    (one,) = read_file(path).phrases
    assert one.forms == tuple(f"{way} the {b}" for way in ("go", "on ferry at", "on tug at") for b in ("ferry", "tug"))
