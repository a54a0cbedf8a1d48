"""JSON as pages hold it: what is mended, and what is left alone."""

from __future__ import annotations

import time

import pytest

from newsparse._read.metadata.json_text import read_json


@pytest.mark.parametrize(
    "text",
    [
        '{"a": "b"}',
        '\n  {"a": "b"};  ',
        '<!-- {"a": "b"} -->',
        '//<![CDATA[\n{"a": "b"}\n//]]>',
        '/*<![CDATA[*/{"a": "b"}/*]]>*/',
        '{"a": "b",}',
        '{"a": "b",,}',
        '{"a": "b" /* said twice */}',
        "{&quot;a&quot;: &quot;b&quot;}",
        '\ufeff{"a": "b"}',
    ],
)
def test_what_surrounds_or_follows_is_mended(text: str) -> None:
    assert read_json(text) == ({"a": "b"},)


def test_strings_keep_what_looks_like_a_mistake() -> None:
    assert read_json('{"a": "one, } two // three /* four */", }') == ({"a": "one, } two // three /* four */"},)
    assert read_json('{"a": "&quot;no&quot;"}') == ({"a": "&quot;no&quot;"},)


def test_raw_newlines_and_unknown_escapes_in_strings() -> None:
    assert read_json('{"a": "one\ntwo\tthree"}') == ({"a": "one\ntwo\tthree"},)
    assert read_json(r"""{"a": "the ferry\'s end", "b": "\u00fc",}""") == ({"a": "the ferry's end", "b": "ü"},)


def test_several_values_in_a_row() -> None:
    assert read_json('{"a": 1}\n{"b": 2};[3]') == ({"a": 1}, {"b": 2}, [3])


@pytest.mark.parametrize(
    "text", ["", "  ", "{", "ferry", '{"a": "b"c"}', "[" * 100_000, '{"a":' * 50_000, "\0", "var a = {};"]
)
def test_what_cannot_be_mended_soundly_is_nothing(text: str) -> None:
    assert read_json(text) == ()


@pytest.mark.parametrize("unit", ["/*", '"', " ", "<!--", '\\"', "{", "//", ",", "-->", " ,", ";", "//]]>", "[1,"])
def test_time_grows_with_size(unit: str) -> None:
    text = '{"a":' + unit * (200_000 // len(unit))
    start = time.process_time()
    read_json(text)
    assert time.process_time() - start < 2.0
