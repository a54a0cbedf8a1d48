"""Bytes to text, by the order that real news pages bear out."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from newsparse._read.charset import declared, detected
from newsparse.errors import DecodingError

__all__ = ["decode", "decode_page", "is_utf8"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = bytes((*range(9), 11, *range(14, 27), *range(28, 32)))
_MOST_CONTROL = 0.02
_GOOD_PER_BAD = 9
_MOST_LOST = 0.02
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_STRAY = re.compile(r"[\udc80-\udcff]+")
_PIECE = 8192
_ESCAPE = b"\x1b"
_WIDE = re.compile(rb"(?:\s\0)*<\0[!?\w]\0|\0?(?:\s\0)*<\0[!?\w]", re.ASCII)


def decode(data: bytes) -> tuple[str, str]:
    """The text of ``data`` and the encoding that gave it.

    A byte order mark is believed first, then strict UTF-8, then UTF-8 with a few stray bytes (well-formed sequences at
    least nine times the bad ones, those read as Windows-1252), then Windows-1252.

    :raises DecodingError: if the data is no text: control bytes, such as an image or an archive holds.

    >>> decode("Zürich".encode())
    ('Zürich', 'utf-8')
    >>> decode(b"Z\\xfcrich")
    ('Zürich', 'cp1252')
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data, name), name
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(data)


def decode_page(data: bytes) -> tuple[str, str]:
    """The text of a page of HTML and the encoding that gave it.

    As :func:`decode`, but where the bytes are no UTF-8 the label that the page states is believed before
    Windows-1252, read as browsers read it and only if it leaves less than 2 % of the page unread; then a detector, if
    the extra ``detect`` is installed.

    :raises DecodingError: if the data is no text.

    >>> decode_page(b'<meta charset="iso-8859-2"><p>Gda\\xf1sk</p>')
    ('<meta charset="iso-8859-2"><p>Gdańsk</p>', 'iso8859-2')
    >>> decode_page('<meta charset="iso-8859-1"><p>Zürich</p>'.encode())[1]
    'utf-8'
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _mended(data[len(bom) :])[0] if name == "utf-8-sig" else data.decode(name, "replace"), name
    if (wide := _WIDE.match(data)) is not None:
        name = "utf-16-be" if wide[0].startswith(b"\0") else "utf-16-le"
        return data.decode(name, "replace"), name
    _refuse_binary(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, declared, detected)
    if _ESCAPE in data and declared(data) == "iso2022_jp":
        return data.decode("iso2022_jp", "replace"), "iso2022_jp"
    return text, "utf-8"


def is_utf8(data: bytes) -> bool:
    """Whether a page is UTF-8 from end to end, as most are, and :func:`decode_page` would find just what it holds.

    :raises DecodingError: if the data is no text.

    >>> is_utf8("<p>Zürich</p>".encode()), is_utf8(b"<p>Z\\xfcrich</p>"), is_utf8("\\ufeff<p>One</p>".encode())
    (True, False, False)
    """
    if any(data.startswith(bom) for bom, _ in _BOMS) or _WIDE.match(data) is not None:
        return False
    _refuse_binary(data)
    if _ESCAPE in data:
        return False
    return data.isascii() or _decodes(data)


def _decodes(data: bytes) -> bool:
    """Whether UTF-8 reads ``data``: tried a piece at a time, since the whole as one text takes more memory and time."""
    decode = codecs.getincrementaldecoder("utf-8")().decode
    try:
        for at in range(0, len(data), _PIECE):
            decode(data[at : at + _PIECE])
        decode(b"", True)
    except UnicodeDecodeError:
        return False
    return True


def _legacy(data: bytes, *finders: Callable[[bytes], str | None]) -> tuple[str, str]:
    """UTF-8 with stray bytes where the well-formed sequences outnumber them; else the codec that the first of the
    ``finders`` names and that reads the data; else Windows-1252."""
    text, good, bad = _mended(data)
    if good >= _GOOD_PER_BAD * bad:
        return text, "utf-8"
    for find in finders:
        name = find(data)
        readable = _readable(data, name) if name is not None else None
        if name is not None and readable is not None:
            return readable, name
    return data.decode("cp1252", "replace"), "cp1252"


def _readable(data: bytes, name: str) -> str | None:
    """``data`` under the codec, unless too much of it is lost."""
    if name == "utf-8":
        text, good, bad = _mended(data)
        return text if good >= bad else None
    text = data.decode(name, "replace")
    return text if text.count("\ufffd") < _MOST_LOST * len(text) else None


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodingError(f"byte {error.start}: not {name}, though the byte order mark says so") from error


def _refuse_binary(data: bytes) -> None:
    head = data[:4096]
    if len(head) - len(head.translate(None, _CONTROL)) > _MOST_CONTROL * len(head):
        first = next(i for i, byte in enumerate(head) if byte in _CONTROL)
        raise DecodingError(f"byte {first}: binary data, not text")


def _mended(data: bytes) -> tuple[str, int, int]:
    """UTF-8 with its stray bytes read as Windows-1252; how many characters are well formed, and how many strays."""
    text = data.decode("utf-8", "surrogateescape")
    foreign = "".join(_FOREIGN.findall(text))
    strays = "".join(_STRAY.findall(foreign))
    table = {ord(char): bytes([ord(char) - 0xDC00]).decode("cp1252", "replace") for char in set(strays)}
    return text.translate(table) if table else text, len(foreign) - len(strays), len(strays)
