"""Selectors of a caller who knows the site."""

from __future__ import annotations

import sys

import pytest

from newsparse import Label, Options, SelectorError, parse_html, read
from newsparse._read.markup import parse_markup
from newsparse._read.prune import pruned

PROSE = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat.",
    "The count, finished shortly after midnight in the town hall, gave the old boat 61 percent of the votes, said "
    "Moira Ellis, who ran the poll for the district council.",
)
OFFER = "The Harbour Post is read on four islands, and on the fifth they read what is left of it in the evening, too."
PAGE = (
    f"<html><body><h1>Harbour town votes</h1><p>{PROSE[0]}</p><div id=x1 class='zz box'><p>{OFFER}</p></div>"
    f"<p>{PROSE[1]}</p></body></html>"
)


def found(selector: str) -> list[str]:
    document = parse_markup("<p id=a>One</p><div id=b class='x y'><p id=c>Two</p></div></body></html><p id=d>Three</p>")
    return sorted(str(element.get("id")) for element in pruned(document, [selector]))


@pytest.mark.parametrize(
    ("selector", "ids"),
    [
        ("//p", ["a", "c", "d"]),
        (".//p", ["a", "c", "d"]),
        ("//div/p", ["c"]),
        ("//*[contains(@class, 'x')]", ["b"]),
        ("/html/body/p[1]", ["a"]),
        ("p", ["a", "c", "d"]),
        ("div > p", ["c"]),
        (".x.y", ["b"]),
        ("#b, #a", ["a", "b"]),
        ("p:not(#a)", ["c", "d"]),
        ("[class~=y]", ["b"]),
        ("nav", []),
        ("//nav", []),
        ("//p/text()", []),
        ("//p/@id", []),
        ("/html/body/p[1]/..", ["None"]),
    ],
)
def test_finds(selector: str, ids: list[str]) -> None:
    assert found(selector) == ids


@pytest.mark.parametrize(
    "selector",
    [
        "//p[",
        "//",
        "/html/[",
        ".//p[@id='",
        "//p[foo()]",
        "//x:p",
        "p[",
        "p >",
        "..",
        "p:nth-child(x)",
        "",
        "p:hover(",
        "::before::",
        "//p[@id='\0']",
        "\\1",
        "//p\ud800",
    ],
)
def test_a_selector_that_cannot_be_read_is_named(selector: str) -> None:
    with pytest.raises(SelectorError) as error:
        found(selector)
    assert repr(selector)[1:-1] in str(error.value)


@pytest.mark.parametrize("selector", ["//p[", "p["])
@pytest.mark.parametrize("html", ["<html><p>One</p></html>", "<!-- nothing -->", ""])
def test_it_is_named_whatever_the_page(selector: str, html: str) -> None:
    with pytest.raises(SelectorError):
        parse_html(html, options=Options(prune=(selector,)))


@pytest.mark.parametrize("selector", ["number(//p)", "true()"])
def test_css_is_what_does_not_begin_as_a_path(selector: str) -> None:
    with pytest.raises(SelectorError):
        found(selector)


def test_without_cssselect_paths_still_work_and_css_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cssselect", None)
    assert found("//div/p") == ["c"]
    with pytest.raises(SelectorError, match=r"newsparse\[css\]"):
        found("div > p")


@pytest.mark.parametrize("selector", ["#x1", "div.zz", "//div[@id='x1']", ".zz p"])
def test_what_is_pruned_leaves_the_body_and_stays_in_the_receipt(selector: str) -> None:
    options = Options(prune=(selector,))
    assert parse_html(PAGE, options=options).body == "\n\n".join(PROSE)
    (piece,) = [
        piece for piece in read(PAGE, options=options).removed if piece.span.of(parse_source()).strip() == OFFER
    ]
    assert (piece.label, piece.rule) == (Label.OUTSIDE, "options.prune")


def parse_source() -> str:
    return read(PAGE).source


def test_without_selectors_it_stays() -> None:
    assert parse_html(PAGE).body == "\n\n".join([PROSE[0], OFFER, PROSE[1]])


def test_a_caller_is_believed_even_of_most_of_the_story() -> None:
    assert parse_html(PAGE, options=Options(prune=("p",))).body == ""


def test_prune_says_nothing_of_a_plain_text() -> None:
    assert read("Ferry strike ends\n\nCrews went back to work on Tuesday.", options=Options(prune=("p",))).article.body
