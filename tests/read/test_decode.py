"""Bytes to text: the encoding that gave it, or the byte that is no text."""

from __future__ import annotations

import codecs

import pytest

from newsparse import DecodingError, parse, read
from newsparse._read.decode import decode

TEXT = "Der Stadtrat hält an der alten Brücke fest – „für immer“, sagte Bürgermeisterin Özlem Müller."


@pytest.mark.parametrize("name", ["utf-8", "cp1252"])
def test_text_comes_back_in_the_usual_encodings(name: str) -> None:
    assert decode(TEXT.encode(name)) == (TEXT, name)


@pytest.mark.parametrize(
    ("bom", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_is_believed(bom: bytes, name: str) -> None:
    text, encoding = decode(bom + TEXT.encode(name))
    assert text.lstrip("\ufeff") == TEXT
    assert encoding.startswith(name[:6])


def test_ascii_is_utf8() -> None:
    assert decode(b"The ferry left.") == ("The ferry left.", "utf-8")
    assert decode(b"") == ("", "utf-8")


def test_a_few_stray_bytes_in_utf8_are_read_as_windows_1252() -> None:
    data = (TEXT * 3).encode() + b" caf\xe9 \x96 ja"
    assert decode(data) == (TEXT * 3 + " café – ja", "utf-8")


def test_many_stray_bytes_are_windows_1252_throughout() -> None:
    text, encoding = decode("Zürich, Köln, Fürth".encode("cp1252") + "é".encode())
    assert encoding == "cp1252"
    assert text.startswith("Zürich, Köln, Fürth")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcbH\xcd\xc9\xc9\x07\x00",
        bytes(range(256)),
    ],
)
def test_binary_data_is_refused_by_name_of_a_byte(data: bytes) -> None:
    with pytest.raises(DecodingError, match=r"byte \d+"):
        read(data)


def test_a_mark_that_lies_is_named() -> None:
    with pytest.raises(DecodingError, match=r"byte \d+: not utf-8"):
        parse(codecs.BOM_UTF8 + b"caf\xe9")


def test_the_reading_names_the_encoding_of_bytes_and_none_of_text() -> None:
    assert read(TEXT.encode("cp1252")).encoding == "cp1252"
    assert read(TEXT).encoding is None
    assert read(TEXT.encode()).source == TEXT
