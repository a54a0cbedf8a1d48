"""Authors: persons only, and only those of this page."""

from __future__ import annotations

import pytest

from newsparse import parse_html
from newsparse._read.metadata.persons import named

from .conftest import Told

H1 = "<h1>Ferry strike ends</h1>"
TEXT = "<p>The crews will sail again on Monday, the union said, nine days after the ferry was tied up at the quay.</p>"


def page(body: str = "", head: str = "") -> str:
    site = '<meta property="og:site_name" content="Quay Paper">'
    return f"<html><head><title>Ferry strike ends</title>{site}{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("raw", "persons"),
    [
        ("Ada Holm", ["Ada Holm"]),
        ("By Ada Holm and Jens de Vries", ["Ada Holm", "Jens de Vries"]),
        ("Von Ada Holm und Jens Brandt", ["Ada Holm", "Jens Brandt"]),
        ("Par Ada Holm et Jens Brandt", ["Ada Holm", "Jens Brandt"]),
        ("Ada Holm y Jens Brandt", ["Ada Holm", "Jens Brandt"]),
        ("Ada Holm, Jens Brandt & Mia O'Dea", ["Ada Holm", "Jens Brandt", "Mia O'Dea"]),
        ("Holm, Ada", ["Ada Holm"]),
        ("Ada Holm, Jr.", ["Ada Holm, Jr"]),
        ("Ada Holm, PhD, RN", ["Ada Holm"]),
        ("Ada Holm, Senior Political Correspondent", ["Ada Holm"]),
        ("Ada Holm (Text), Jens Brandt (Fotos)", ["Ada Holm", "Jens Brandt"]),
        ("Ada Holm, ada.holm@quay.example", ["Ada Holm"]),
        ("ByAda Holm", ["Ada Holm"]),
        ("Ada Holm for Quay Paper", ["Ada Holm"]),
        ("Ada Holm The Associated Press", ["Ada Holm"]),
        ("FERRY-Experte Jens Brandt", ["Jens Brandt"]),
        ("Ada Holm December 22, 2023", ["Ada Holm"]),
        ("Jens Brandt, London, Ada Holm", ["Jens Brandt", "Ada Holm"]),
        ("松村太郎", ["松村太郎"]),
        ("quay42", ["quay42"]),
        ("Theresa May", ["Theresa May"]),
        ("Anna Maria May", ["Anna Maria May"]),
        ("Tim Holm", ["Tim Holm"]),
        ("Emily Co", ["Emily Co"]),
        ("Michelina C. de la Holm", ["Michelina C. de la Holm"]),
        ("Photos and Story By Ada Holm Special Correspondent to Quay Paper", ["Ada Holm"]),
        ("Text & Fotos: Ada Holm", ["Ada Holm"]),
        ("Ada Holm And Jens Brandt For The Quay", ["Ada Holm", "Jens Brandt"]),
        ("Ada Holm im Gespräch mit Jens Brandt", ["Ada Holm", "Jens Brandt"]),
        ("Ada WisemanJens Brandt, The Associated Press", ["Ada Wiseman", "Jens Brandt"]),
        ("Jeff VanderMeer", ["Jeff VanderMeer"]),
        ("Ada HolmAda Holm", ["Ada Holm"]),
        ("Ada Holm Ada Holm", ["Ada Holm"]),
        ("Ada Holm NORTH QUAY", ["Ada Holm"]),
        ("Ada Holm, Jens Brandt, and Mia O'Dea, QRF", ["Ada Holm", "Jens Brandt", "Mia O'Dea"]),
        ("Ada S.A. Holm", ["Ada S.A. Holm"]),
        ("Ada Holm quay.example Archive", ["Ada Holm"]),
        ("Ada Holm | Palma de Mallorca | 08/01/2014", ["Ada Holm"]),
        ("Ada Holm, Santa Cruz", ["Ada Holm", "Santa Cruz"]),
        ("Ada Holm | Jens Brandt", ["Ada Holm", "Jens Brandt"]),
    ],
)
def test_persons_of_a_stated_value(raw: str, persons: list[str]) -> None:
    assert list(named(raw, frozenset({"quaypaper"})).persons) == persons


def test_a_house_of_the_site_is_no_person() -> None:
    assert named("Ada Holm, QRF NORTH", frozenset({"qrf"})).persons == ("Ada Holm",)
    assert named("Ada Holm, JENS BRANDT", frozenset({"qrf"})).persons == ("Ada Holm", "JENS BRANDT")


@pytest.mark.parametrize(
    "raw",
    [
        "", "By", "Quay Paper", "dpa", "Reuters", "AFP/AP", "Staff", "Admin", "Redaktion", "Sportredaktion", "Editorial Team",
        "Quay News Desk", "ada@quay.example", "2024-01-30", "30.01.2024", "Staff Writer", "quay.example", "https://q.example/ada",
        "unknown", "null", "Harbour Verlag GmbH", "中日新聞", "港口网_提供股票", "BIOLOG.EXAMPLE", "Quay S.A.", "jdadmin", "Außenministerium", "Von Redaktion", "Quay Holm AG", "Quay SE", "Developed By Ada Holm", "CC BY", "Tim Redaksi", "x" * 2000,
    ],
)  # fmt: skip
def test_what_is_no_person(raw: str) -> None:
    assert named(raw, frozenset({"quaypaper"})).persons == ()


@pytest.mark.parametrize(
    "line",
    [
        '<span class="byline">By Ada Holm</span>',
        '<div class="article-author"><a href="/x">Ada Holm</a> Quay Paper</div>',
        '<a rel="author" href="/ada">Ada Holm</a>',
        '<span itemprop="author"><span itemprop="name">Ada Holm</span></span>',
        '<p class="autor">Von Ada Holm</p>',
        '<div class="post-meta">30 January 2024 by Ada Holm | Harbour</div>',
        "<p>By Ada Holm</p>",
        "<p><i>Von Ada Holm, dpa</i></p>",
        '<p>By <a href="/a">Ada Holm</a></p>',
        '<p><a href="/authors/ada-holm">Ada Holm</a></p>',
        "<small>Written by Ada Holm</small>",
        '<p><span>By</span> <b>Ada Holm</b></p>',
        '<p><a class="meta" rel="author" href="/ada">Ada Holm</a></p>',
        '<p><a href="/about/editors/ada-holm">Ada Holm</a></p>',
    ],
)
def test_bylines_that_the_page_shows(told: Told, line: str) -> None:
    facts = told(page(H1 + line + TEXT))
    assert facts.authors == ("Ada Holm",)
    assert facts.byline is not None
    assert "Ada Holm" in facts.byline


@pytest.mark.parametrize(
    "line",
    [
        '<div class="comments"><span class="author">Ada Holm</span><p>Well said.</p></div>',
        '<div class="related"><p class="author">By Ada Holm</p></div>',
        '<aside><p>By Ada Holm</p></aside>',
        "<p>By the time the crews came back it was dark, and nobody was left on the quay to see them.</p>",
        "<p>By Tuesday</p>",
        '<div class="byline">Quay Paper</div>',
        '<div class="authority-list">Harbour Authority</div>',
        '<figure><figcaption>By Ada Holm</figcaption></figure>',
        '<div class="teaser"><a href="/authors/ada">Ada Holm</a></div>',
        '<div class="fn-category p-list">Ada Holm</div>',
        '<p><span>By</span> <b>the quay</b></p>',
        '<p class="author">Author: Holm2 on 29.12.2010, 13:36</p>',
    ],
)  # fmt: skip
def test_names_of_other_things_do_not_count(told: Told, line: str) -> None:
    assert told(page(H1 + TEXT + line)).authors == ()


def test_stated_authors_come_before_shown_ones(told: Told) -> None:
    head = '<meta name="author" content="Ada Holm">'
    assert told(page(H1 + '<p class="byline">By Jens Brandt</p>', head)).authors == ("Ada Holm",)


def test_a_site_named_as_author_leaves_the_byline_to_tell(told: Told) -> None:
    head = '<meta name="author" content="Quay Paper">'
    facts = told(page(H1 + '<p class="byline">By Jens Brandt</p>', head))
    assert facts.authors == ("Jens Brandt",)
    assert told(page(H1, head)).credits == ("Quay Paper",)


def test_a_list_in_the_head_completes_json_ld(told: Told) -> None:
    script = '<script type="application/ld+json">{"@type": "Article", "author": {"name": "Ada Holm"}}</script>'
    both = '<meta name="author" content="Ada Holm, Jens Brandt">'
    assert told(page(H1, script + both)).authors == ("Ada Holm", "Jens Brandt")
    other = '<meta name="author" content="Mia Sund, Jens Brandt">'
    assert told(page(H1, script + other)).authors == ("Ada Holm",)


def test_the_page_decides_where_its_data_name_different_persons(told: Told) -> None:
    head = '<meta name="author" content="Ada Holm"><meta property="article:author" content="Jens Brandt">'
    assert told(page(H1 + '<p class="byline">By Jens Brandt</p>', head)).authors == ("Jens Brandt",)
    assert told(page(H1 + '<p class="byline">By Mia Sund</p>', head)).authors == ("Ada Holm",)
    assert told(page(H1, head)).authors == ("Ada Holm",)


def test_a_nickname_is_the_person_that_the_byline_names(told: Told) -> None:
    head = '<meta name="author" content="zoe_holm">'
    assert told(page(H1 + '<p class="byline">By Zoë Holm</p>', head)).authors == ("Zoë Holm",)
    assert told(page(H1 + '<p class="byline">By Jens Brandt</p>', head)).authors == ("zoe_holm",)


def test_a_name_that_ends_the_title_is_asked_of_the_page(told: Told) -> None:
    head = '<meta name="author" content="Die Kaje">'
    titled = page(H1 + '<p class="byline">By Jens Brandt</p>', head).replace("</title>", " | Die Kaje</title>")
    assert told(titled).authors == ("Jens Brandt",)
    own = titled.replace("By Jens Brandt", "By Die Kaje")
    assert told(own).authors == ("Die Kaje",)


def test_a_desk_right_by_the_headline_ends_the_search(told: Told) -> None:
    far = "<p>text</p>" * 40 + '<p class="author">By Jens Brandt</p>'
    facts = told(page(H1 + '<p class="byline">By Harbour Desk</p>' + far))
    assert (facts.authors, facts.credits, facts.byline) == ((), ("Harbour Desk",), "By Harbour Desk")
    assert told(page(H1 + far)).authors == ("Jens Brandt",)


def test_an_agency_in_the_data_leaves_persons_elsewhere_alone(told: Told) -> None:
    head = '<meta name="author" content="dpa">'
    far = "<p>text</p>" * 20 + '<p class="author">By Jens Brandt</p>'
    assert told(page(H1 + far, head)).authors == ()
    assert told(page(H1 + '<p class="byline">By Jens Brandt, dpa</p>', head)).authors == ("Jens Brandt",)


def test_a_name_alone_is_the_author_where_the_markup_says_so() -> None:
    box = "<div class='article-info'><div>Ada Holm<br>The Quay<br>Thu, 14 May 2020 17:55 UTC</div></div>"
    assert parse_html(page(f"{H1}{box}{TEXT * 3}")).authors == ("Ada Holm",)
    box = "<div class='byline'>Harbour council</div>"
    assert parse_html(page(f"{H1}{box}{TEXT * 3}")).authors == ()


@pytest.mark.parametrize("line", ["30.01.2024, 13:37", "114 views", "•"])
def test_a_date_or_a_count_in_the_box_of_the_byline_is_none(line: str) -> None:
    article = parse_html(page(f"{H1}<div class='byline'>{line}</div>{TEXT * 3}"))
    assert (article.byline, line in article.body) == (None, False)
    article = parse_html(page(f"{H1}<div class='byline'>{line}</div><div class='byline'>Ada Holm</div>{TEXT * 3}"))
    assert article.byline == "Ada Holm"


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ("王小明", ("王小明",)),
        ("欧阳晓、王小明", ("欧阳晓", "王小明")),
        ("Ada Holm", ("Ada Holm",)),
        ("港口观察", ()),
        ("网络整理", ()),
        ("渡轮大相公", ()),
        ("name, email@quay.example", ()),
    ],
)
def test_a_chinese_page_has_persons_with_chinese_surnames(stated: str, authors: tuple[str, ...]) -> None:
    story = "渡轮公司与船员工会周二晚间达成协议，持续三周的罢工宣告结束，首班船将于周三清晨六点从旧港开出。"
    html = f'<meta name="author" content="{stated}"><h1>渡轮罢工结束</h1>' + f"<p>{story}</p>" * 4
    assert parse_html(html).authors == authors


def test_a_japanese_page_has_persons_with_other_names() -> None:
    story = "<p>フェリー会社と船員組合は火曜日の夜に合意し、三週間続いたストライキは終わった。始発は水曜日の朝に出る。</p>"
    assert parse_html(f'<meta name="author" content="港口太郎"><h1>フェリー再開</h1>{story * 4}').authors == ("港口太郎",)


def test_the_part_of_a_byline_that_is_named_for_the_name(told: Told) -> None:
    box = '<span class="byline"><span class="byline-name">By Ada Holm</span> <span class="byline-title">{}</span></span>'
    for job in ("Health reporter, The Quay", "Old Harbour, Norland"):
        assert told(page(H1 + box.format(job))).authors == ("Ada Holm",)
    assert told(page(H1 + '<span class="byline"><b>Ada Holm</b> <span>Jens Brandt</span></span>')).authors != ("Ada Holm",)


def test_the_name_of_a_thing_is_no_byline(told: Told) -> None:
    item = '<p class="fn"><a href="/video/3">Old Boats Come Home</a></p>'
    assert told(page(H1 + item)).authors == ()
    assert told(page(H1 + '<p class="vcard"><span class="fn">Ada Holm</span></p>')).authors == ("Ada Holm",)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ada Holm, Contributing Writer, Quay Today", ("Ada Holm",)),
        ("The Associated Press", ()),
        ("By Mei H. Sun", ("Mei H. Sun",)),
    ],
)
def test_persons_of_a_printed_byline(line: str, authors: tuple[str, ...]) -> None:
    assert parse_html(page(f"{H1}<div class='byline'>{line}</div>{TEXT * 3}")).authors == authors


def test_whom_the_headline_names_is_no_author(told: Told) -> None:
    link = '<p><a href="/person/ada-holm">Ada Holm</a></p>'
    assert told(page(H1 + link)).authors == ("Ada Holm",)
    assert told(page(f"<h1>{link[3:-4]} ends her strike</h1>{link}")).authors == ()
