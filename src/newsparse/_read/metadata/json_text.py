"""JSON as pages really hold it: read where it can be mended without guessing, left alone where it cannot."""

from __future__ import annotations

import html
import json
import re

from newsparse._read.metadata.typing import Json

__all__ = ["read_json"]

_OPENING = ("<!--", "//<![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "\ufeff")
_CLOSING = ("-->", "]]>", "/*]]>*/", "/* ]]> */", "//", ";")
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*[}\]])|,(?=\s*,)', re.DOTALL)
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\(.?)', re.DOTALL)
_BETWEEN = re.compile(r"[\s,;]*")
_DECODER = json.JSONDecoder(strict=False)
_MOST_CLOSING = 4
_LONGEST = 8_000_000


def read_json(text: str) -> tuple[Json, ...]:
    """Every value in the text of a script; empty if it is no JSON, even when mended.

    Mended are comments and CDATA marks round it, control characters in strings, commas before a closing bracket,
    escapes that JSON does not know, entities for its quotes, and several values in a row.

    >>> read_json('<!-- {"headline": "Ferry\\nstrike", } -->')
    ({'headline': 'Ferry\\nstrike'},)
    >>> read_json('{"a": 1};{"b": 2}'), read_json("{headline}")
    (({'a': 1}, {'b': 2}), ())
    """
    if len(text) > _LONGEST:
        return ()
    try:
        return (_DECODER.decode(text),)
    except (ValueError, RecursionError):
        pass
    bare = _unwrapped(text)
    if '"' not in bare:
        bare = html.unescape(bare)
    for form in (bare, _mended(bare)):
        values = _in_a_row(form)
        if values:
            return values
    return ()


def _unwrapped(text: str) -> str:
    for mark in _OPENING:
        text = text.lstrip().removeprefix(mark)
    for _ in range(_MOST_CLOSING):
        text = text.rstrip()
        mark = next((mark for mark in _CLOSING if text.endswith(mark)), "")
        text = text.removesuffix(mark)
    return text.strip()


def _mended(text: str) -> str:
    return _TOKEN.sub(_mend, text)


def _mend(match: re.Match[str]) -> str:
    token = match[0]
    if token[0] != '"':
        return ""
    return _ESCAPE.sub(_escape, token) if "\\" in token else token


def _escape(match: re.Match[str]) -> str:
    return match[0] if match[1] is None else match[1]


def _in_a_row(text: str) -> tuple[Json, ...]:
    """The values that follow one another in the text; none if anything else stands between them."""
    values: list[Json] = []
    at = 0
    while at < len(text):
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return ()
        values.append(value)
        between = _BETWEEN.match(text, at)
        at = between.end() if between else len(text)
    return tuple(values)
