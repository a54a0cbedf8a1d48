"""Bytes to text: the encoding that gave it, or the byte that is no text."""

from __future__ import annotations

import codecs
import sys
import types

import pytest

from newsparse import DecodingError, parse, read
from newsparse._read import charset
from newsparse._read.decode import decode, decode_page, is_utf8

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


def page(charset: str, text: str = TEXT) -> str:
    return f'<html><head><meta charset="{charset}"><title>{text}</title></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("iso-8859-1", "cp1252", "Zürich – „für immer“, 5 €"),
        ("windows-1251", "cp1251", "Мост над рекой закрыт до утра"),
        ("ISO-8859-2", "iso8859-2", "Łódź i Gdańsk"),
        ("gb2312", "gb18030", "新闻：镕基访问港口"),
        ("ks_c_5601-1987", "cp949", "항구의 다리, 똠방각하"),
        ("TIS-620", "cp874", "สะพานข้ามแม่น้ำ"),
        ("x-sjis", "cp932", "港の橋は①時まで"),
        ("big5", "big5hkscs", "港口的橋"),
        ("koi8-r", "koi8-r", "Мост над рекой"),
        ("iso-8859-9", "cp1254", "Köprü yarına kadar kapalı"),
    ],
)
def test_a_page_is_read_by_its_label_as_browsers_read_it(label: str, codec: str, text: str) -> None:
    source = page(label, text)
    assert decode_page(source.encode(codec)) == (source, codec)


def test_a_page_in_utf8_is_utf8_whatever_its_label() -> None:
    source = page("iso-8859-1")
    assert decode_page(source.encode()) == (source, "utf-8")


def test_a_label_in_a_comment_or_in_text_is_none() -> None:
    source = '<!-- <meta charset="koi8-r"> --><p>charset=koi8-r</p><p>Zürich</p>'
    assert decode_page(source.encode("cp1252")) == (source, "cp1252")


def test_a_label_below_the_first_16_kb_is_none() -> None:
    source = " " * 20_000 + page("windows-1251", "Zürich")
    assert decode_page(source.encode("cp1252")) == (source, "cp1252")


@pytest.mark.parametrize("label", ["rot13", "utf-7", "unicode_escape", "base64", "nonsense", "x" * 5000])
def test_a_label_that_no_browser_knows_is_none(label: str) -> None:
    assert decode_page(page(label).encode("cp1252"))[1] == "cp1252"


def test_a_label_that_leaves_much_unread_is_not_believed() -> None:
    assert decode_page((page("gb2312", "é è " * 200)).encode("cp1252"))[1] == "cp1252"


def test_strays_in_a_page_labelled_utf8() -> None:
    data = page("utf-8", "Zürich – caf").encode() + b"caf\xe9"
    assert decode_page(data) == (page("utf-8", "Zürich – caf") + "café", "utf-8")
    assert decode_page(page("utf-8").encode("cp1252")) == (page("utf-8"), "cp1252")


def test_a_xml_declaration_names_the_encoding() -> None:
    source = '<?xml version="1.0" encoding="windows-1251"?><html><p>Мост</p></html>'
    assert decode_page(source.encode("cp1251")) == (source, "cp1251")


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(name: str) -> None:
    source = "<!DOCTYPE html>" + page("utf-16")
    assert decode_page(source.encode(name)) == (source, name)


def test_a_mark_that_lies_costs_a_page_one_character() -> None:
    assert decode_page(codecs.BOM_UTF8 + b"<p>caf\xe9") == ("<p>café", "utf-8-sig")


def test_iso_2022_jp_hides_in_ascii() -> None:
    source = page("iso-2022-jp", "港の橋")
    assert decode_page(source.encode("iso2022_jp")) == (source, "iso2022_jp")
    assert decode_page(b"<p>\x1b$</p>")[1] == "utf-8"


def test_binary_data_is_no_page() -> None:
    with pytest.raises(DecodingError):
        decode_page(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00")


def test_a_detector_is_asked_only_without_a_label(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("chardetng_py")
    monkeypatch.setattr(module, "detect", lambda data: "windows-1251", raising=False)
    monkeypatch.setitem(sys.modules, "chardetng_py", module)
    charset._detector.cache_clear()
    source = "<p>Мост над рекой</p>"
    assert decode_page(source.encode("cp1251")) == (source, "cp1251")
    assert decode_page(page("koi8-r", source).encode("koi8-r")) == (page("koi8-r", source), "koi8-r")
    charset._detector.cache_clear()


def test_without_a_detector_an_unlabelled_page_is_windows_1252(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "chardetng_py", None)
    monkeypatch.setitem(sys.modules, "cchardet", None)
    charset._detector.cache_clear()
    assert decode_page("<p>Zürich</p>".encode("cp1252")) == ("<p>Zürich</p>", "cp1252")
    charset._detector.cache_clear()


@pytest.mark.parametrize(
    ("data", "plain"),
    [
        ("<p>Zürich".encode(), True),
        (b"", True),
        (b"<p>Zurich", True),
        ("<p>Zürich".encode("cp1252"), False),
        ("<p>Zürich".encode("utf-16"), False),
        ("<p>Zürich".encode("utf-16-le"), False),
        ("\ufeff<p>Zürich".encode(), False),
        ("<meta charset=iso-2022-jp><p>新聞".encode("iso2022_jp"), False),
        (b"<p>a" + "ü".encode() * 20_000, True),  # as long as a page, and no piece of it ends between two letters
        (b"<p>ab" + "新聞".encode() * 20_000, True),
        (b"<p>a" + "ü".encode() * 20_000 + b"\xfc" + "ü".encode() * 20_000, False),
        (b"<p>a" + "ü".encode() * 20_000 + b"\xc3", False),
    ],
)
def test_a_page_is_utf8_where_nothing_says_otherwise(data: bytes, *, plain: bool) -> None:
    assert is_utf8(data) is plain
    if plain:
        assert decode_page(data) == (data.decode(), "utf-8")
