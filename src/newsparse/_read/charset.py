"""The encoding that a page of HTML names, by the labels that browsers read, or that a detector finds."""

from __future__ import annotations

import codecs
import functools
import importlib
import re
from collections.abc import Callable

__all__ = ["codec_of", "declared", "detected"]

_HEAD = 16 * 1024
_META = re.compile(rb"<meta\s[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:\-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([\w.:\-]{2,40})", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)

# What browsers read under a label (the WHATWG Encoding Standard), by the name that Python gives the label.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_KNOWN = frozenset(
    {"utf-8", "gb18030", "big5hkscs", "cp932", "cp949", "euc_jp", "iso2022_jp", "koi8-r", "koi8-u", "cp866", "cp874"}
    | {f"cp125{i}" for i in range(9)}
    | {f"iso8859-{i}" for i in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)}
    | {"mac-roman", "mac-cyrillic"}
)
_UNKNOWN_TO_PYTHON = {
    "gb-2312-80": "gb18030",
    "iso-ir-58": "gb18030",
    "ks-c-5601-1989": "cp949",
    "windows-949": "cp949",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "windows-31j": "cp932",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "koi": "koi8-r",
    "koi8": "koi8-r",
    "koi8-ru": "koi8-u",
    "iso-8859-8-i": "iso8859-8",
    "logical": "iso8859-8",
    "mac-ukrainian": "mac-cyrillic",
    "unicode": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "user-defined": "cp1252",
}


@functools.lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """The codec under which browsers read a page of this label; ``None`` for a label they do not know.

    >>> codec_of("ISO-8859-1"), codec_of("gb2312"), codec_of("ks_c_5601-1987"), codec_of("tis-620"), codec_of("rot13")
    ('cp1252', 'gb18030', 'cp949', 'cp874', None)
    """
    plain = label.strip().lower().replace("_", "-")
    for form in (plain, plain.removeprefix("x-"), plain.replace("win-", "windows-").replace("cp-", "cp")):
        if form in _UNKNOWN_TO_PYTHON:
            return _UNKNOWN_TO_PYTHON[form]
        try:
            name = codecs.lookup(form).name
        except LookupError:
            continue
        name = _READ_AS.get(name, name)
        return name if name in _KNOWN else None
    return None


def declared(data: bytes) -> str | None:
    """The codec of the first label that ``data`` states in its first 16 KB, in a ``<meta>`` or an XML declaration.

    >>> declared(b'<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')
    'cp1251'
    >>> declared(b"<p>The charset=utf-8 of a text</p>") is None
    True
    """
    head = data[:_HEAD]
    found = _XML.match(head)
    labels = [found[1]] if found else []
    if b"<!--" in head:
        head = _COMMENT.sub(b"", head)
    labels += [match[1] for match in _META.finditer(head)]
    return next((name for label in labels if (name := codec_of(label.decode("ascii", "replace")))), None)


def detected(data: bytes) -> str | None:
    """The codec that an optional detector finds (the extra ``detect``); ``None`` without one."""
    detect = _detector()
    label = detect(data) if detect is not None else None
    if isinstance(label, dict):
        label = label.get("encoding")
    return codec_of(label) if isinstance(label, str) else None


@functools.cache
def _detector() -> Callable[[bytes], object] | None:
    for name in ("chardetng_py", "cchardet"):
        try:
            detect: Callable[[bytes], object] = importlib.import_module(name).detect
        except ImportError:
            continue
        return detect
    return None
