"""A line as a reader sees it."""

from __future__ import annotations

import pytest

from newsparse._read.clean import Cleaner


def seen(line: str) -> str:
    return Cleaner(line).text(line)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Smith &amp; Sons", "Smith & Sons"),
        ("Smith &amp;amp; Sons", "Smith & Sons"),
        ("&quot;Yes&quot;, she said", '"Yes", she said'),
        ("caf&eacute; &#8211; caf&#xe9;", "café – café"),
        ("Rp&nbsp;350&nbsp;juta", "Rp 350 juta"),
        ("two  spaces\tand a tab", "two spaces and a tab"),
        ("a\xa0hard space, a\u202fthin one", "a hard space, a thin one"),
        ("zero\u200bwidth, soft\xadhyphen, \ufeffmark", "zerowidth, softhyphen, mark"),
        ("the [harbour council](/tag/council) met", "the harbour council met"),
        ("a [link](https://en.example/Mercury_(planet)) in it", "a link in it"),
        ('a [link](/x "with a title") in it', "a link in it"),
        ("![a picture](/p.jpg) beside it", "beside it"),
        ("![a picture](/p.jpg)", "a picture"),
        ("**Read also:** [Seals return](/seals)", "Read also: Seals return"),
        ("every **single** night and every **other** day", "every single night and every other day"),
    ],
)
def test_notation_goes(line: str, text: str) -> None:
    assert seen(line) == text


@pytest.mark.parametrize(
    "line",
    [
        "AT&T and Marks & Spencer",
        "he typed &c. and went on",
        "the file snake_case_name stays",
        "2 * 3 * 4 is 24",
        "a footnote* and another*",
        "f(x)[0] (see below)",
        "[sic] (the word is hers)",
        "it cost < 5 and > 3",
        "<p>This is text here</p>",
        "a joiner in می‌خواهم stays",
        "e\u0301 stays as it was written",
    ],
)
def test_text_that_looks_like_notation_stays(line: str) -> None:
    assert seen(line) == line


def test_emphasis_needs_a_text_that_uses_it() -> None:
    line = "the star * in _this_ line"
    assert Cleaner(line).text(line) == line
    assert Cleaner(f"{line} [a](b)").text(line) == "the star * in this line"


def test_a_source_with_notation_elsewhere_leaves_a_plain_line_alone() -> None:
    cleaner = Cleaner("a&nbsp;b [c](d) **e** **f** \u200b")
    assert cleaner.text("  Smith went to sea.  ") == "Smith went to sea."
