"""Bytes to text, by the order that real news pages bear out."""

from __future__ import annotations

import codecs

from newsparse.errors import DecodingError

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = frozenset(range(9)) | {11, *range(14, 27), *range(28, 32)}
_MOST_CONTROL = 0.02
_GOOD_PER_BAD = 9


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
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_binary(data)
        return _nearly(data)
    _refuse_binary(data)
    return text, "utf-8"


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodingError(f"byte {error.start}: not {name}, though the byte order mark says so") from error


def _refuse_binary(data: bytes) -> None:
    head = data[:4096]
    bad = [i for i, byte in enumerate(head) if byte in _CONTROL] if not head.isascii() or b"\0" in head else []
    if len(bad) > _MOST_CONTROL * len(head):
        raise DecodingError(f"byte {bad[0]}: binary data, not text")


def _nearly(data: bytes) -> tuple[str, str]:
    """UTF-8 with stray bytes where the well-formed sequences outnumber them; Windows-1252 otherwise."""
    text = data.decode("utf-8", "surrogateescape")
    strays = [char for char in text if "\udc80" <= char <= "\udcff"]
    good = sum(char > "\x7f" for char in text) - len(strays)
    if good < _GOOD_PER_BAD * len(strays):
        return data.decode("cp1252", "replace"), "cp1252"
    table = {ord(char): bytes([ord(char) - 0xDC00]).decode("cp1252", "replace") for char in set(strays)}
    return text.translate(table), "utf-8"
