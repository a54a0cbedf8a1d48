"""Address, site, language, kind, summary; and any junk gives empty fields."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsparse._model.facts import Facts
from newsparse._read.metadata import facts_of
from newsparse._read.metadata.address import host_of, joined, same_page
from newsparse._read.metadata.head import head_of

from .conftest import URL, Told, tell


def page(head: str, lang: str = "") -> str:
    return f'<html lang="{lang}"><head>{head}</head><body><h1>Ferry strike ends</h1></body></html>'


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://quay-paper.example/a", "https://quay-paper.example/a"),
        ("/a", "https://www.quay-paper.example/a"),
        ("//quay-paper.example/a", "https://quay-paper.example/a"),
        ("https://quay-paper.example/", URL),
        ("javascript:void(0)", URL),
        ("", URL),
    ],
)
def test_the_canonical_address_unless_it_is_the_front_page(told: Told, href: str, url: str) -> None:
    assert told(page(f'<link rel="canonical" href="{href}">')).url == url


@pytest.mark.parametrize(
    ("lang", "head", "language"),
    [
        ("en", "", "en"),
        ("en_US", "", "en-US"),
        ("", '<meta http-equiv="Content-Language" content="de-AT, en">', "de-AT"),
        ("", '<meta property="og:locale" content="pt_BR">', "pt-BR"),
        ("de", '<meta property="og:locale" content="en_US">', "de"),
        ("<%= lang %>", "", None),
        ("english", "", None),
    ],
)
def test_language(told: Told, lang: str, head: str, language: str | None) -> None:
    assert told(page(head, lang)).language == language


def test_site(told: Told) -> None:
    assert told(page('<meta property="og:site_name" content="Quay Paper">')).site == "Quay Paper"
    script = '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "The Quay"}}</script>'
    assert told(page(script)).site == "The Quay"
    assert told(page("")).site == "quay-paper.example"
    assert told(page(""), None).site is None


def test_kind_and_free(told: Told) -> None:
    assert told(page('<meta property="og:type" content="Website">')).kind == "website"
    assert told(page('<meta property="article:content_tier" content="locked">')).free is False
    assert told(page('<meta property="article:content_tier" content="free">')).free is True
    assert told(page('<meta property="article:content_tier" content="metered">')).free is None


def test_the_standfirst_is_what_the_page_states_and_not_the_headline(told: Told) -> None:
    assert (
        told(page('<meta name="description" content="Crews &amp;amp; company agree.">')).standfirst
        == "Crews & company agree."
    )
    assert told(page('<meta name="description" content="Ferry strike ends!">')).standfirst is None


def test_addresses() -> None:
    assert host_of("https://user@www.news.example:8080/a?b") == "news.example"
    assert host_of("https://www.example/") == "www.example"
    assert host_of("https://quay.sum.com.example/a") == "quay.sum.com.example"
    assert same_page("https://news.example/a?x=1", "http://m.news.example/a/")
    assert not same_page("https://news.example/a?id=1", "https://news.example/a?id=2")
    assert joined("a b", "https://news.example/") is None


@pytest.mark.parametrize(
    "junk",
    [
        "<p>",
        "<html></html>",
        '<script type="application/ld+json">{"@type": ["NewsArticle", 3, null], "headline": [1, {}], "author": [[[]]]}</script>',
        '<script type="application/ld+json">[[[["a"]]], null, 3, "x", {"@graph": {"@graph": 1}}]</script>',
        '<script type="application/ld+json">{"@type": {}, "@id": 3, "publisher": 4, "url": []}</script>',
        '<meta name="" content=""><meta><meta property="og:title"><link rel="canonical">',
        '<meta name="author" content="&#0;&#55555;"><title></title><h1></h1><time></time>',
        '<meta property="article:published_time" content="{{ date }}">',
        "<h1>" + "<b>" * 3000 + "x",
        '<div class="date">' * 500 + "1",
    ],
)
def test_junk_gives_empty_fields(junk: str) -> None:
    facts = tell(junk)
    assert facts.published is None
    assert facts.authors == ()


def test_no_elements_no_facts() -> None:
    assert facts_of([], head_of([]), None) == Facts()
    root = etree.Element("html")
    assert facts_of([root], head_of([root]), "not an address").headline is None


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=60),
    st.text(max_size=40),
    st.sampled_from(["author", "date", "og:title", "article:published_time"]),
)
def test_any_content_is_read_without_an_exception(content: str, name: str, key: str) -> None:
    root = etree.Element("html")
    clean = "".join(char for char in content + name if char.isprintable())
    meta = etree.SubElement(root, "meta")
    meta.set("property", key)
    meta.set("content", clean)
    span = etree.SubElement(root, "span")
    span.set("class", "byline date")
    span.text = clean
    etree.SubElement(root, "h1").text = clean
    etree.SubElement(root, "title").text = clean + " | " + clean
    facts_of([root], head_of([root]), "https://news.example/" + clean)


@pytest.mark.parametrize(
    "unit",
    [
        '<p class="byline date">By Ada 3 May</p>', "<h1>a b c d</h1>", '<time datetime="x">3</time>', '<div class="author">',
        "<meta name='date' content='x'>", "<span>By </span>", "<h2>x | y</h2>", "<i>3 </i>", "<br>3 May",
    ],
)  # fmt: skip
def test_work_grows_with_size(unit: str) -> None:
    def steps(times: int) -> int:
        """The lines of ours that are run; seconds would tell of the machine."""
        parser = etree.HTMLParser(huge_tree=True, recover=True)
        root = etree.fromstring("<title>x | y</title><h1>x</h1>" + unit * times, parser)
        count = 0

        def note(frame: FrameType, event: str, _argument: object) -> Any:
            nonlocal count
            count += event == "line"
            return note if "newsparse" in frame.f_code.co_filename else None

        before = sys.gettrace()
        sys.settrace(note)
        try:
            facts_of([root], head_of([root]), None)
        finally:
            sys.settrace(before)
        return count

    steps(10)
    assert steps(1600) < 2_000 + 10 * steps(200)
