"""The parser: no page is too deep, too long or too odd, none takes it long, and none makes it reach out."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from newsparse import Degraded, parse_html, read
from newsparse._read.markup import Document, parse_markup

GENEROUS = 5.0
PROSE = "The ferry left the harbour on Tuesday with 212 passengers, and nobody on the quay could say who had paid."


def words_of(document: Document) -> str:
    return " ".join(" ".join(text.split()) for root in document.roots for text in root.itertext() if text.strip())


def within(seconds: float, call: Callable[[], object]) -> None:
    """Fails if the call takes more CPU time; the bounds are many times what it takes."""
    start = time.process_time()
    call()
    assert time.process_time() - start < seconds


def attributes(n: int, close: str = ">") -> str:
    return "<p " + " ".join(f"data-a{i}='{i}'" for i in range(n)) + close


@pytest.mark.parametrize("n", [50, 50_000])
def test_a_tag_of_many_attributes_keeps_its_words_and_its_place(n: int) -> None:
    html = f"<div><h2>Before</h2>{attributes(n)}Crews went back.</p><p>After</p></div>"
    within(GENEROUS, lambda: parse_markup(html))
    assert words_of(parse_markup(html)) == "Before Crews went back. After"


def test_few_attributes_stay_however_long_the_tag() -> None:
    (root,) = parse_markup(f"<p class=lead data-x='{'x=' * 400}{'x' * 200_000}'>Crews went back.</p>").roots
    assert [element.get("class") for element in root.iter("p")] == ["lead"]


@pytest.mark.parametrize("close", ["/>", " >", "\n>", "='>"])
def test_a_tag_of_many_attributes_may_end_oddly(close: str) -> None:
    html = f"<h2>Before</h2>{attributes(50_000, close)}Crews went back.</p>'><p>After</p>"
    within(GENEROUS, lambda: parse_markup(html))
    assert "Before" in words_of(parse_markup(html))


def test_many_tags_of_many_attributes_are_read_in_time() -> None:
    within(GENEROUS, lambda: parse_html((attributes(900) + "Crews went back.</p>") * 60))


def test_a_tag_of_a_thousand_attributes_in_a_long_page_is_read_in_time() -> None:
    within(GENEROUS, lambda: parse_html((attributes(5_000) + "Crews went back.</p>") * 20))


@pytest.mark.parametrize("tag", ["div", "b", "font", "blockquote", "ul><li", "table><tr><td", "a href=x", "p", "x-y"])
def test_a_hundred_thousand_nested_tags(tag: str) -> None:
    html = f"<p>Lead.</p>{f'<{tag}>' * 100_000}<p>{PROSE}</p>"
    within(4 * GENEROUS, lambda: parse_markup(html))
    assert words_of(parse_markup(html)) == f"Lead. {PROSE}"


def test_a_reading_says_that_the_page_was_too_deep() -> None:
    reading = read(f"<html><body><h1>Ferry line ends strike</h1>{'<div>' * 10_000}<p>{PROSE}</p><p>{PROSE[4:]}</p>")
    assert reading.degraded is Degraded.DEPTH
    assert reading.article.body == f"{PROSE}\n\n{PROSE[4:]}"
    assert read(f"<html><body><h1>Ferry line ends strike</h1><div><p>{PROSE}</p></div>").degraded is None


@pytest.mark.parametrize(
    "pair", ["<div>", "<b>", "<p>", "<a href=x>", "<table>", "<li>", "</div>", "<", ">", "<!--", "<![CDATA["]
)
def test_endless_tags_without_words(pair: str) -> None:
    within(4 * GENEROUS, lambda: parse_html("<html><body>" + pair * 100_000))


def test_an_endless_list_is_read_to_its_end() -> None:
    html = "<ul>" + "".join(f"<li>item {i}" for i in range(100_000))
    within(4 * GENEROUS, lambda: parse_markup(html))
    assert words_of(parse_markup(html)).endswith("item 99999")


def test_a_long_list_is_labelled_in_time() -> None:
    html = f"<html><body><h1>Ferry line ends strike</h1><p>{PROSE}</p><ul>" + "".join(
        f"<li><a href='/{i}'>item {i}</a>" for i in range(20_000)
    )
    within(4 * GENEROUS, lambda: read(html))


def test_twenty_megabytes_of_text_are_read_whole() -> None:
    text = PROSE * (20_000_000 // len(PROSE) - 1)
    start = time.process_time()
    document = parse_markup(f"<html><body><p>{text}</p><p>After</p></body></html>")
    assert time.process_time() - start < 4 * GENEROUS
    (first, last) = [element.text for root in document.roots for element in root.iter("p")]
    assert (len(first or ""), last) == (len(text), "After")


def test_a_page_of_many_paragraphs_up_to_the_limit_is_parsed_in_time() -> None:
    html = "<html><body>" + f"<p>{PROSE} {PROSE}</p>" * 9_000
    within(4 * GENEROUS, lambda: parse_html(html))


BOMB = (
    "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><html><body><p>&i;</p><p>Crews went back.</p></body></html>"
)


def test_entities_that_a_page_declares_are_not_unfolded() -> None:
    within(GENEROUS, lambda: parse_markup(BOMB))
    words = words_of(parse_markup(BOMB))
    assert len(words) < 2 * len(BOMB)
    assert words.endswith("Crews went back.")
    assert "haha" not in words


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> NoReturn:
        raise AssertionError(f"the network was asked for: {args}")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE html [<!ENTITY x SYSTEM "{address}">]>',
        '<!DOCTYPE html SYSTEM "{address}">',
        '<!DOCTYPE html [<!ENTITY % x SYSTEM "{address}"> %x;]>',
        '<?xml-stylesheet href="{address}"?>',
        '<link rel=stylesheet href="{address}"><base href="{address}"><script src="{address}"></script>',
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{address}" parse="text"/>',
    ],
)
def test_no_file_and_no_network_is_touched(prologue: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the combination is 7 4 1", encoding="utf-8")
    for address in (secret.as_uri(), str(secret), "http://127.0.0.1:9/x.dtd"):
        html = f"<?xml version='1.0'?>{prologue.format(address=address)}<html><body><p>&x;</p><p>Crews went back."
        words = words_of(parse_markup(html))
        assert "combination" not in words
        assert words.endswith("Crews went back.")


@pytest.mark.parametrize(
    "html", ["", " \n", "<!-- nothing -->", "<!-- a --><!-- b -->", "<!doctype html>", "<?php x ?>"]
)
def test_a_page_of_nothing_has_no_words(html: str) -> None:
    assert words_of(parse_markup(html)) == ""


def test_comments_and_instructions_are_no_words() -> None:
    assert words_of(parse_markup("<p>Crews<!-- a > b --> went<?php echo '<b>' ?> back.")).startswith("Crews went")


def test_parsing_leaves_nothing_behind() -> None:
    deep = "<div>" * 5_000 + PROSE
    assert parse_markup(deep).degraded is Degraded.DEPTH
    assert parse_markup(f"<p>{PROSE}").degraded is None


@pytest.mark.parametrize("html", ["<p>Zürich\0 now", "<p>One" * 3, "", f"<p title='{'a=1 ' * 30_000}'>{PROSE}"])
def test_bytes_are_read_as_the_text_that_they_are(html: str) -> None:
    assert words_of(parse_markup(html.encode())) == words_of(parse_markup(html))


def test_deep_bytes_are_read_flat_too() -> None:
    document = parse_markup(("<div>" * 5_000 + PROSE).encode())
    assert document.degraded is Degraded.DEPTH
    assert words_of(document) == PROSE
