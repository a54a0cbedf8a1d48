"""What a source turned out to be, where it is no article, and what is said of input that cannot be read at all."""

from __future__ import annotations

import pytest

from newsparse import (
    DecodingError,
    InputTooLargeError,
    InputTypeError,
    NewsparseError,
    Options,
    Verdict,
    parse,
    parse_html,
    parse_text,
    read,
)

PARAGRAPH = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat."
)
TEASERS = (
    "Council tax to rise by five percent from April",
    "Baker finds Roman coin in a sack of flour",
    "Bus drivers call off their strike",
    "Bats take over the abandoned signal box",
    "Beetle thought lost is found under a bus shelter",
    "Five owls to listen for this winter",
    "Seals return to the inner harbour",
    "Pilot boats to be painted yellow",
    "A night on the last manned buoy",
    "Why the herring came back",
    "Island hospital to open a second ward",
    "Clockmakers agree on the lunch hour",
)
CONSENT = """We value your privacy
We and our partners use cookies to store and access information on a device.
Accept all
Reject all
Manage options
Cookie settings
Privacy policy"""
PAYWALL = """Harbour town votes to keep its last ferry
Subscribe to continue reading
This article is for subscribers only.
Already a subscriber? Log in"""


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t\xa0", "\ufeff", "\u200b\n"])
def test_white_space_is_empty(text: str) -> None:
    reading = read(text)
    assert (reading.verdict, reading.article.body) == (Verdict.EMPTY, "")
    assert "".join(piece.span.of(text) for piece in reading.pieces) == text


def test_bytes_of_nothing_are_empty() -> None:
    assert read(b"").verdict is Verdict.EMPTY


@pytest.mark.parametrize("text", [PARAGRAPH, f"Ferry stays\n\n{PARAGRAPH}", "Crews went back to work on Tuesday."])
def test_a_story_is_an_article(text: str) -> None:
    assert read(text).verdict is Verdict.ARTICLE


@pytest.mark.parametrize("text", ["\n".join(TEASERS), "\n\n".join(f"- {line}" for line in TEASERS)])
def test_a_page_of_teasers_is_an_index(text: str) -> None:
    reading = read(text)
    assert (reading.verdict, reading.article.body) == (Verdict.INDEX, "")


def test_the_page_at_a_sites_own_address_is_an_index_though_it_tells_a_little() -> None:
    links = "".join(f"<li><a href='/{n}'>{line}</a></li>" for n, line in enumerate(TEASERS * 20))
    page = "<html><head><link rel='canonical' href='{}'></head><body><h1>Harbour Post</h1><p>{}</p><ul>{}</ul></body>"
    front = read(page.format("https://post.example/", PARAGRAPH, links))
    assert (front.verdict, front.article.body) == (Verdict.INDEX, "")
    story = read(page.format("https://post.example/ferry-stays", PARAGRAPH, links))
    assert (story.verdict, story.article.body) == (Verdict.ARTICLE, PARAGRAPH)


def test_a_consent_wall_is_no_body() -> None:
    reading = read(CONSENT)
    assert (reading.verdict, reading.article.body) == (Verdict.CONSENT, "")


def test_an_article_after_a_consent_notice_is_an_article() -> None:
    reading = read(f"{CONSENT}\nHarbour town votes to keep its last ferry\n{PARAGRAPH}\n{PARAGRAPH[:-1]}, it said.")
    assert reading.verdict is Verdict.ARTICLE
    assert "cookies" not in reading.article.body


def test_a_paywall_is_no_body() -> None:
    reading = read(PAYWALL)
    assert (reading.verdict, reading.article.body) == (Verdict.PAYWALL, "")


def test_a_story_about_cookies_and_subscribers_is_an_article() -> None:
    text = (
        "The court ruled on Tuesday that the cookies of the shipping line were baked without eggs.\n"
        "Subscribers to the magazine of the guild of bakers had asked for the ruling in a letter of forty pages."
    )
    assert read(text).article.body == text.replace("\n", "\n\n")


@pytest.mark.parametrize("value", [None, 7, ["a"], bytearray(b"a"), memoryview(b"a")])
def test_what_is_no_text_is_refused_by_type(value: object) -> None:
    for call in (parse, parse_text, read):
        with pytest.raises(InputTypeError, match=type(value).__name__):
            call(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["a" * 101, b"a" * 101])
def test_what_is_too_long_is_refused_with_both_numbers(value: str | bytes) -> None:
    with pytest.raises(InputTooLargeError, match=r"101 .* 100"):
        parse(value, options=Options(limit=100))
    assert parse(value[:100], options=Options(limit=100)) is not None


def test_what_is_no_text_is_refused_by_byte() -> None:
    with pytest.raises(DecodingError, match="byte"):
        parse_text(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00")


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><body><p>Crews went back.</p></body></html>",
        "  <html lang='en'><p>Crews went back.</p></html>",
        "<?xml version='1.0'?><html><p>Crews went back.</html>",
        "<div><p>Crews went back.</p></div>",
        b"<!doctype html><p>Crews went back.</p>",
        "<ul><li>Crews went back.",
        "<script>var ferry = 1</script><p>Crews went back.</p>",
        "<p>Crews <b>went</b> back.",
        "\ufeff<title>Ferry</title><p>Crews went back.",
    ],
)
def test_a_page_is_told_from_text(page: str | bytes) -> None:
    for call in (parse, parse_html):
        assert call(page).body == "Crews went back."
    assert read(page).source == "Crews went back."


@pytest.mark.parametrize(
    "text",
    [
        "The value is < 5 and > 3, she said.",
        "She wrote <3 and nothing else.",
        "He typed <p> and nothing came of it.",
        "<sigh> she wrote, and went to bed.",
        "Ferry strike ends\n\nCrews went back.\n<div class=ad>\n</div>\nThe boats sail again.\n\nSnow fell.",
    ],
)
def test_angle_brackets_in_a_text_are_text(text: str) -> None:
    assert read(text).source == text


def test_parse_text_takes_markup_as_text() -> None:
    text = "<p>Crews went back to work on Tuesday after a strike of nine days, and nobody was hurt.</p>"
    assert isinstance(parse_text(text).text, str)


def test_every_error_has_one_root() -> None:
    for value in (None, "a" * 101, b"\x00\x01\x02"):
        with pytest.raises(NewsparseError):
            parse(value, options=Options(limit=100))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "lines",
    [
        ["Verify you are human by completing the action below.", "Ray ID: 8a7f3e"],
        ["You don't have permission to access &quot;/news/1&quot; on this server.", "Reference #18.2f6d"],
    ],
)
def test_a_wall_against_robots_is_no_article(lines: list[str]) -> None:
    reading = read("<html><body><h1>harbour.example</h1>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>")
    assert (reading.verdict, reading.article.body) == (Verdict.CONSENT, "")


def test_a_story_about_such_walls_is_one() -> None:
    line = "Just a moment, the screen told 400 readers on Monday, and for most of them the moment lasted until noon."
    assert read(f"<html><body><h1>Library lost behind a wall</h1><p>{line}</p></body></html>").article.body == line
