"""What is true of every page: trees of any elements, news in the shape of real pages, and any characters at all."""

from __future__ import annotations

import html
import itertools
import re
import sys
from collections.abc import Callable
from functools import partial
from random import Random
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse import Article, NewsparseError, Options, Reading, Verdict, parse, parse_html, read
from newsparse._label.rules import PAGE_RULES, label
from newsparse._parse import is_markup
from newsparse._read.html import read_html
from newsparse._read.markup import parse_markup

Cost = Callable[..., float]

SETTINGS = settings(
    max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)

# ---- trees of any elements: every word in them is the only one of its kind ----

BLOCKS = (
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "ul", "ol", "li", "h1", "h2", "h4",
    "blockquote", "figure", "figcaption", "form", "table", "tbody", "tr", "td", "th", "dl", "dt", "dd", "center",
    "details", "summary", "address", "fieldset", "button", "x-card", "dialog", "pre",
)  # fmt: skip
INLINE = (
    "a",
    "b",
    "i",
    "em",
    "strong",
    "span",
    "small",
    "sub",
    "sup",
    "font",
    "code",
    "q",
    "u",
    "time",
    "label",
    "abbr",
)
LOOSE = frozenset({"span", "i", "em", "small", "time", "label", "a"})
UNREAD = ("script", "style", "template", "svg", "select", "textarea", "iframe", "object", "canvas", "video")
VOID_INLINE = ("wbr", "img", "input")
VOID_BLOCK = ("br", "hr")
NAMES = (
    "", "", "", " class=teaser", " class='related box'", " id=comments", " class=caption", " role=navigation",
    " class=entry-content", " href=/x", " href='#top'", " itemprop=articleBody", " class=byline", " class=date",
    " class='hidden'", " style='display:none'", " data-x='<p>'", " title=\"a > b\"", " class=share", " hidden",
)  # fmt: skip
SHOWING = tuple(names for names in NAMES if not re.search("hidden|display", names))
LETTERS = ("k", "Q", "ж", "渡", "é", "ab", "ش", "-", "’", "&amp;", "&eacute;", "&#9731;")
SPACES = (" ", " ", "\n  ", "&nbsp;", "\t", ". ", " &mdash; ")
ENDS = ("", "", "", "", " ", "\n")

MAYBE = "?"
Part = tuple[str, str]
"""A piece of markup and what of it is shown: words, with a blank wherever they must stand apart, and ``MAYBE`` where
they may: a caption in a ``<span>`` is a line of its own, and a link of a menu a word of its own."""


class Words:
    """Words of which no two are the same."""

    def __init__(self) -> None:
        self._count = itertools.count(10)

    def word(self, letters: str) -> str:
        return f"{letters}{next(self._count)}z"


def shown(text: str) -> str:
    return html.unescape(text).replace("\xa0", " ")


def text_of(rng: Random, words: Words) -> Part:
    inner = rng.choice(SPACES).join(words.word(rng.choice(LETTERS)) for _ in range(rng.randint(1, 3)))
    out = f"{rng.choice(ENDS)}{inner}{rng.choice(ENDS)}"
    return out, shown(out)


def row(rng: Random, words: Words) -> Part:
    cells = [tree(rng, words, 1, True) for _ in range(rng.randint(1, 4))]
    tag = rng.choice(("td", "th"))
    return (
        f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell, _ in cells)}</tr>",
        f" {' '.join(seen for _, seen in cells)} ",
    )


def element(rng: Random, words: Words, depth: int, inline: bool) -> Part:
    """An element of any kind; no block element stands in an inline one, since no two parsers agree on such a tree."""
    kind = rng.randrange(12)
    if kind == 0:
        tag = rng.choice(UNREAD)
        inner, _ = text_of(rng, words)
        return f"<{tag}>{inner}</{tag}>", ""
    if kind == 1:
        tag = rng.choice(VOID_INLINE)
        return f"<{tag}{rng.choice(SHOWING)}>", ""
    if kind == 2:
        return f"<{rng.choice(VOID_BLOCK)}>" if not inline else "<br>", " "
    if kind == 3:
        return "<!-- <p>not shown</p> -->", ""
    if kind < 7 or inline:
        tag = rng.choice(INLINE)
        inner, seen = tree(rng, words, depth - 1, True)
        if kind == 5 and tag in ("span", "i", "time"):
            return f"<{tag} hidden>{inner}</{tag}>", ""
        edge = MAYBE if tag in LOOSE else ""
        return f"<{tag}{rng.choice(SHOWING)}>{inner}</{tag}>", f"{edge}{seen}{edge}"
    tag = rng.choice(BLOCKS)
    if tag == "table":
        rows = [row(rng, words) for _ in range(rng.randint(1, 3))]
        return f"<table>{''.join(markup for markup, _ in rows)}</table>", "".join(seen for _, seen in rows)
    inner, seen = tree(rng, words, depth - 1, False)
    return f"<{tag}{rng.choice(NAMES)}>{inner}</{tag}>", f" {seen} "


def tree(rng: Random, words: Words, depth: int, inline: bool) -> Part:
    parts = [
        element(rng, words, depth, inline) if depth > 0 and rng.random() < 0.6 else text_of(rng, words)
        for _ in range(rng.randint(0, 5))
    ]
    return "".join(part for part, _ in parts), "".join(seen for _, seen in parts)


@st.composite
def trees(draw: st.DrawFn) -> Part:
    rng = Random(draw(st.integers(0, 2**32)))
    depth = draw(st.integers(2, 6))
    markup, seen = tree(rng, Words(), depth, False)
    head = draw(
        st.sampled_from(("", "<!doctype html>", "<html><head><title>Post</title></head><body>", "<html><body>"))
    )
    return f"{head}{markup}", seen


@SETTINGS
@given(trees())
def test_the_source_is_what_the_page_shows(page: Part) -> None:
    """Every word that it shows, in its order, and none that it does not; no two joined that it keeps apart."""
    markup, seen = page
    source = read_html(parse_markup(markup)).source
    assert "".join(source.split()) == "".join(seen.replace(MAYBE, "").split())
    pattern = re.escape(" ".join(seen.split())).replace(r"\?", r"\s*").replace(r"\ ", r"\s+")
    pattern = re.sub(r"(?:\\s[*+]){2,}", lambda run: r"\s+" if "+" in run[0] else r"\s*", pattern)
    pattern = re.sub(r"^(?:\\s[*+])+|(?:\\s[*+])+$", "", pattern)
    assert re.fullmatch(pattern, source)


@SETTINGS
@given(trees())
def test_a_page_that_tells_what_it_is_gives_a_reading(page: Part) -> None:
    reading = read(f"<!doctype html><html><body>{page[0]}")
    assert_sound(reading)


# ---- pages in the shape of real ones ----

PROSE = (
    "the ferry left its harbour on tuesday with passengers and a crate of pigeons who had not paid for the crossing "
    "said a mayor that was in rain by old letters from court to read judge also shares fell before they were suspended",
    "der stadtrat hat am dienstag beschlossen das alte schwimmbad bis zum herbst offen zu halten und die kosten trägt "
    "zur hälfte ein land sagte sie nach einer sitzung vor rathaus im regen für ist nicht von mit auf dem weg",
    "паром вышел из гавани во вторник утром на борту были пассажиры и ящик с голубями мэр сказал что другого выхода "
    "не было как прилив пришёл вовремя по словам полиции для старого города это редкость",
)
HEADLINES = ("Harbour town votes to keep its last ferry", "Stadtrat will das Schwimmbad nicht schließen")
FURNITURE = (
    "<nav><ul><li><a href=/>Home</a><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul></nav>",
    "<div class=share><a href=/f>Facebook</a><a href=/t>Twitter</a></div>",
    "<p>ALSO READ: <a href=/b>Bridge repairs to last until spring</a></p>",
    "<p>Advertisement</p>",
    "<div class=newsletter><h3>Sign up</h3><form><input><button>Go</button></form></div>",
    "<aside><h3>Most read</h3><ol><li><a href=/1>Baker finds coin</a><li><a href=/2>Bats move in</a></ol></aside>",
    "<figure><img src=a.jpg><figcaption>A ferry leaves the pier. Photo: Mira Lund</figcaption></figure>",
    "<section id=comments><h2>2 comments</h2><div class=comment><b>ada</b><p>It was a good boat.</p></div></section>",
    "<footer><p>© 2024 Harbour Post</p><a href=/imprint>Imprint</a></footer>",
    "<script>track('<p>never shown</p>')</script>",
    "<div class=hidden><p>Loading</p></div>",
    "<h2>A narrow margin</h2>",
    "<ul><li>a pump<li>a rope<li>a cake for the bridge</ul>",
    "<table><tr><th>Town<th>Votes<tr><td>Oban<td>540</table>",
    "<blockquote class=twitter-tweet><p>We kept her!</p>— Ada (@ada) <a href=/s>May 3</a></blockquote>",
    "<noscript>Please turn scripts on</noscript>",
)
FRAMES = (
    "{}", "<article>{}</article>", "<main><div class=entry-content>{}</div></main>", "<table><tr><td>{}</table>",
    "<aside>{}</aside>", "<form>{}</form>", "<div class=related>{}</div>", "<div><div><div>{}</div></div></div>",
)  # fmt: skip
MAKES = (
    "<p>{}</p>",
    "<p>{}",
    "<div>{}</div>",
    "{}<br><br>",
    "<li>{}",
    "<p><a href=/x>{}</a></p>",
    "<p class=teaser>{}</p>",
)


def sentence(words: list[str], rng: Random) -> str:
    return " ".join(rng.sample(words, rng.randint(10, 16))).capitalize() + "."


@st.composite
def news(draw: st.DrawFn) -> str:
    rng = Random(draw(st.integers(0, 2**32)))
    words = draw(st.sampled_from(PROSE)).split()
    make = draw(st.sampled_from(MAKES))
    furniture = st.lists(st.sampled_from(FURNITURE), max_size=3).map("".join)
    headline = draw(st.sampled_from(HEADLINES))
    story = [f"<h1>{headline}</h1>", draw(st.sampled_from(("", "<p>By Ada Holm", "<time>3 May 2024</time>")))]
    for _ in range(draw(st.integers(0, 6))):
        story.append(make.format(" ".join(sentence(words, rng) for _ in range(rng.randint(1, 3)))))
        story.append(draw(furniture))
    body = draw(furniture) + draw(st.sampled_from(FRAMES)).format("".join(story)) + draw(furniture)
    title = draw(st.sampled_from(("", f"<title>{headline} | Post</title>")))
    return f"<!doctype html><html><head>{title}</head><body>{body}</body></html>"


def assert_sound(reading: Reading) -> None:
    """Pieces tile the source, paragraphs lie in it in order, and text and verdict agree."""
    at = 0
    for piece in reading.pieces:
        assert piece.span.start == at < piece.span.stop
        assert re.fullmatch(r"[a-z][a-z-]*(\.[a-z0-9]+(-[a-z0-9]+)*)+|blank", piece.rule)
        at = piece.span.stop
    assert at == len(reading.source)
    at = 0
    for paragraph in reading.article.paragraphs:
        assert at <= paragraph.span.start < paragraph.span.stop
        assert paragraph.span.of(reading.source) == paragraph.text == " ".join(paragraph.text.split())
        at = paragraph.span.stop
    assert (reading.verdict is Verdict.ARTICLE) == bool(reading.article.paragraphs)


@SETTINGS
@given(news())
def test_news_gives_a_sound_reading(page: str) -> None:
    reading = read(page)
    assert_sound(reading)
    assert reading.article == parse(page) == parse_html(page)
    assert "never shown" not in reading.source


@SETTINGS
@given(news())
def test_bytes_and_text_give_the_same(page: str) -> None:
    assert parse_html(page.encode()) == parse_html(page)
    assert parse_html(page.encode("utf-16")) == parse_html(page)


@SETTINGS
@given(news(), st.data())
def test_any_order_of_rules_gives_the_same_receipt(page: str, data: st.DataObject) -> None:
    shuffled = [data.draw(st.permutations(stage)) for stage in PAGE_RULES]
    blocks = read_html(parse_markup(page))
    assert label(blocks).settled == label(blocks, shuffled).settled


@SETTINGS
@given(news())
def test_record_round_trip(page: str) -> None:
    article = parse_html(page)
    assert Article.from_dict(article.to_dict()) == article


# ---- anything at all ----

BITS = (
    "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<p>", "</p>", "<div class=", "<br>", "<td>", "</table>",
    "<script>", "</script>", "<svg>", "</html>", "<body>", "<title>", "&", "&amp", "&#0;", "&#xd800;", "&#x110000;", "'",
    '"', "=", "\0", "\ud800", "\ufeff", "\u200b", "\xad", " ", "\n", "a", "Z", "é", "渡", "0", "<a href=x>", "<li>",
    "<template>", "<frameset>", "<meta charset=utf-16>", "<plaintext>", "<textarea>", "<x:y>", "<p xmlns:a=b a:c=d>",
)  # fmt: skip
anything = st.one_of(
    st.text(),
    st.text(st.characters()),
    st.lists(st.sampled_from(BITS), max_size=60).map("".join),
    st.tuples(st.sampled_from(("<html>", "<!doctype html>", "<div><p>")), st.text(st.characters())).map("".join),
    news(),
)
any_bytes = st.one_of(
    st.binary(),
    anything.map(lambda text: text.encode("utf-8", "surrogatepass")),
    anything.map(lambda text: text.encode("utf-16", "surrogatepass")),
    anything.map(lambda text: b"<meta charset=shift_jis>" + text.encode("shift_jis", "replace")),
)


@SETTINGS
@given(anything)
def test_any_text_taken_for_a_page_gives_an_article(text: str) -> None:
    assert parse_html(text) == parse_html(text)
    if is_markup(text):
        assert_sound(read(text))


def complaint(call: Callable[[], object]) -> str | None:
    """What newsparse says against its input, ``None`` where it takes it."""
    try:
        call()
    except NewsparseError as error:
        return str(error)
    return None


@SETTINGS
@given(any_bytes)
def test_any_bytes_give_an_article_or_say_why_not(data: bytes) -> None:
    for call in (parse_html, parse, read):
        said = complaint(partial(call, data))
        assert said is None or "byte" in said


@SETTINGS
@given(st.text(max_size=20))
def test_any_selector_is_read_or_named(selector: str) -> None:
    options = Options(prune=(selector,))
    said = complaint(lambda: parse_html("<html><p>Crews went back.</p></html>", options=options))
    assert said is None or repr(selector) in said


# ---- twice the elements, twice the work ----

STORY = "The ferry left the harbour on Tuesday with 212 passengers, and nobody on the quay could say who had paid."


def paragraphs(n: int) -> str:
    return f"<p>{STORY}</p>" * n


def links(n: int) -> str:
    return "<ul>" + "".join(f"<li><a href='/{i}'>item {i}</a>" for i in range(n)) + "</ul>"


def nested(n: int) -> str:
    return f"<div><p>{STORY}</p>" * n


def nested_lists(n: int) -> str:
    return "<ul><li><a href=/x>Baker finds coin</a>" * n


def rows(n: int) -> str:
    return "<table>" + "<tr><td>Oban<td><b>540</b><td><br>" * n + "</table>"


def layout_rows(n: int) -> str:
    return "<table><tr><td>" * n + STORY


def cards(n: int) -> str:
    return f"<div class=card><h3><a href=/x>Baker finds coin</a></h3><p>{STORY}</p></div>" * n


def related(n: int) -> str:
    return f"<h1>Ferry line</h1>{paragraphs(3)}<div>{'<p>Related</p><p><a href=/x>Baker finds coin</a></p>' * n}</div>"


def comments(n: int) -> str:
    return f"<h1>Ferry line</h1>{paragraphs(3)}<div id=comments>{f'<div class=comment><p>{STORY}</p></div>' * n}</div>"


def headings(n: int) -> str:
    return f"<article><h1>Ferry line ends strike</h1><p>{STORY}</p></article>" * n


def headings_alone(n: int) -> str:
    return "<h1>Ferry line ends strike</h1>" + "".join(f"<div><h1>Heading {i} of many</h1></div>" for i in range(n))


def named(n: int) -> str:
    return "".join(f"<div class='box-{i} related'><p>{STORY}</p></div>" for i in range(n))


def inline(n: int) -> str:
    return "<p>" + "<b>the</b> <a href=/x>boat</a> <span class=date>left</span> " * n


def breaks(n: int) -> str:
    return f"<div>{STORY}<br><br>" * n


def attributes(n: int) -> str:
    return "<p " + " ".join(f"a{i}=x" for i in range(n)) + ">" + STORY


PAGES = (
    paragraphs, links, nested, nested_lists, rows, layout_rows, cards, related, comments, headings, headings_alone, named, inline, breaks,
    attributes,
)  # fmt: skip


def steps(page: str) -> int:
    """Lines of Python and calls that it takes to read and label ``page``."""
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += 1
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        parse_html(page)
    finally:
        sys.settrace(before)
    return count


def dressed(make: Callable[[int], str], n: int) -> str:
    return f"<html><head><title>Ferry line ends strike</title></head><body>{make(n)}"


@pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)
def test_steps_grow_with_the_elements(make: Callable[[int], str]) -> None:
    parse_html(dressed(make, 20))  # phrase files are read once a process
    assert steps(dressed(make, 400)) <= 2.3 * steps(dressed(make, 200)) + 400


@pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)
def test_seconds_grow_with_the_elements(make: Callable[[int], str], seconds: Cost) -> None:
    parse_html(dressed(make, 20))
    n = 900  # four times as many stay below the depth that is read flat where elements nest
    assert seconds(parse_html, dressed(make, n * 2)) <= 3.5 * seconds(parse_html, dressed(make, n)) + 0.05


UNITS = (
    "a",
    " ",
    "<",
    ">",
    "&",
    "&amp;",
    "<b>",
    "</b>",
    "<p>",
    "<br>",
    "<!--",
    "<a href=x>",
    "<a>",
    "\xad",
    "é",
    "'",
    "<td>",
    "]]>",
    "<i a>",
)


@pytest.mark.parametrize("unit", UNITS)
def test_seconds_grow_with_one_long_run(unit: str, seconds: Cost) -> None:
    n = 60_000 // len(unit)
    parse_html(unit * 100)
    assert seconds(parse_html, unit * n * 4) <= 9 * seconds(parse_html, unit * n) + 0.05  # work that grows with the square makes it 16


def test_the_trees_hold_every_kind_of_element() -> None:
    grown = "".join(tree(Random(seed), Words(), 6, False)[0] for seed in range(300))
    assert {*BLOCKS, *INLINE, *UNREAD, "hr"} <= set(re.findall(r"<([a-z0-9-]+)", grown))
