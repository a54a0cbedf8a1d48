"""Dates: which of those on a page are its own."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._model.facts import Facts
from newsparse._read.metadata.stamp import dated_url, stamp_of

from .conftest import URL, Told


def page(body: str = "", head: str = "", lang: str = "en") -> str:
    return f'<html lang="{lang}"><head><title>Ferry strike ends</title>{head}</head><body>{body}</body></html>'


def day(facts: Facts) -> str | None:
    return facts.published.isoformat()[:10] if facts.published else None


H1 = "<h1>Ferry strike ends</h1>"
TEXT = "<p>The crews will sail again on Monday, the union said, nine days after the ferry was tied up at the quay.</p>"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-01-30T09:05:00+0100">',
        '<meta name="parsely-pub-date" content="2024-01-30 09:05:00">',
        '<meta name="sailthru.date" content="Tue, 30 Jan 2024 09:05:00 GMT">',
        '<meta itemprop="datePublished" content="20240130">',
        '<meta name="DC.date.issued" content="30 January 2024">',
        '<meta name="date" content="1706605500">',
        '<meta name="pubdate" content="2024-01-30T09:05Z" /><meta property="article:modified_time" content="2024-02-02">',
    ],
)
def test_dates_in_the_head(told: Told, head: str) -> None:
    assert day(told(page(H1, head))) == "2024-01-30"


@pytest.mark.parametrize(
    "line",
    [
        '<time datetime="2024-01-30T09:05">this morning</time>',
        '<time pubdate datetime="2024-01-30">Tuesday</time>',
        '<span class="entry-date">30 January 2024</span>',
        '<div class="postMeta">By Ada Holm on January 30, 2024 | Harbour</div>',
        '<p id="dateline">Tuesday, 30 January 2024, 9:05 am</p>',
        '<abbr class="published" title="2024-01-30T09:05:00">Tue</abbr>',
        "<p>30 January 2024</p>",
        "<p>Published: 30/01/2024 09:05</p>",
        "<small>Harbour • 30 January 2024</small>",
        "<div>2024-01-30 | News</div>",
        "<div>Posted by Ada<br>30 January 2024</div>",
        '<div><img src="calendar.png">&nbsp;\n\n\t\t\t 30 January 2024</div>',
        "<p>30 | 01 | 2024</p>",
        "<p>30.01.2024 – The crews will sail again on Monday, the union said, nine days after the ferry was tied up.</p>",
    ],
)
def test_dates_that_the_page_shows(told: Told, line: str) -> None:
    assert day(told(page(H1 + line + TEXT))) == "2024-01-30"
    assert day(told(page(line + H1 + TEXT))) == "2024-01-30"


@pytest.mark.parametrize(
    "line",
    [
        '<div class="comments"><span class="date">3 May 2023</span><p>Well said.</p></div>',
        '<aside><time datetime="2023-05-03">3 May 2023</time> Old bridge closed</aside>',
        '<ul class="related-posts"><li><span class="date">3 May 2023</span></li></ul>',
        "<footer><p>© 2023 Quay Paper, 3 May 2023</p></footer>",
        "<p>The strike began <b>3 May 2023</b> when the crews left their ships and went to the town hall of the port.</p>",
        "<p>On 3 May 2023 the crews left their ships, and the company sent for a mediator from the capital city.</p>",
        '<figure><figcaption class="date">3 May 2023</figcaption></figure>',
        '<p class="candidate-list">No. 2023</p>',
    ],
)
def test_dates_of_other_things_do_not_count(told: Told, line: str) -> None:
    assert told(page(H1 + TEXT + line)).published is None
    shown = '<span class="date">30 January 2024</span>'
    assert day(told(page(H1 + shown + TEXT + line))) == "2024-01-30"


def test_a_footer_of_the_article_is_its_own(told: Told) -> None:
    body = f'<article>{H1}{TEXT}<footer><span class="date">30 January 2024</span></footer></article>'
    assert day(told(page(body))) == "2024-01-30"


def test_the_nearest_date_below_the_headline_wins(told: Told) -> None:
    today = '<div class="today-date">1 February 2024</div>' + "<p>menu</p>" * 30
    assert day(told(page(today + H1 + "<p>30 January 2024</p>" + TEXT))) == "2024-01-30"


def test_a_change_is_told_from_publication(told: Told) -> None:
    facts = told(
        page(H1 + '<time class="updated" datetime="2024-02-02">2 Feb</time><time datetime="2024-01-30">30 Jan</time>')
    )
    assert day(facts) == "2024-01-30"
    assert facts.modified is not None
    assert facts.modified.isoformat() == "2024-02-02"
    only = told(page(H1 + "<p>Updated: 2 February 2024</p>"))
    assert only.published is None
    assert only.modified is not None


def test_published_and_changed_on_one_day_is_published(told: Told) -> None:
    assert day(told(page(H1 + '<span class="date">30.01.2024 - Update: 30.01.2024</span>'))) == "2024-01-30"
    assert told(page(H1 + '<span class="date">Update: 30.01.2024</span>')).published is None


def test_words_round_a_date_in_the_footer_tell_a_change(told: Told) -> None:
    far = "<p>text</p>" * 80 + "<div>page revision 8, {} <span class='date'>17 Jun 2018</span></div>"
    assert told(page(H1 + far.format("last edited:"))).published is None
    assert day(told(page(H1 + far.format("written:")))) == "2018-06-17"


def test_the_page_decides_between_two_stated_days(told: Told) -> None:
    two = '<meta property="article:published_time" content="2024-01-28"><meta name="pubdate" content="2024-01-30">'
    assert day(told(page(H1 + "<p>30 January 2024</p>", two))) == "2024-01-30"
    assert day(told(page(H1 + "<p>31 January 2024</p>", two))) == "2024-01-28"
    assert day(told(page(H1 + "<p>Updated: 30 January 2024</p>", two))) == "2024-01-28"
    created = two.replace("pubdate", "datecreated")
    assert day(told(page(H1 + "<p>30 January 2024</p>", created))) == "2024-01-28"


def test_an_address_gives_way_to_the_day_that_is_stated_and_shown(told: Told) -> None:
    head = '<meta property="article:published_time" content="2024-01-31T06:00:00-05:00">'
    address = "https://q.example/2024/01/28/ferry"
    assert day(told(page(H1 + "<p>January 31, 2024</p>", head), address)) == "2024-01-31"
    assert day(told(page(H1, head), address)) == "2024-01-28"


def test_the_address_asked_for_tells_the_day_where_the_canonical_one_does_not(told: Told) -> None:
    canonical = '<link rel="canonical" href="https://other.example/4603308/ferry">'
    assert day(told(page(H1, canonical), "https://q.example/2024/01/30/ferry")) == "2024-01-30"
    assert told(page(H1, canonical), URL).published is None


def test_a_moment_without_a_zone_is_the_day_that_is_shown_and_changed(told: Told) -> None:
    head = '<meta property="article:published_time" content="2024-01-30 20:05:00">'
    changed = '<meta property="article:modified_time" content="2024-01-31 00:10:00">'
    assert day(told(page(H1 + "<p>31 January 2024</p>", head + changed))) == "2024-01-31"
    assert day(told(page(H1 + "<p>31 January 2024</p>", head))) == "2024-01-30"


def test_a_time_element_is_what_it_shows(told: Told) -> None:
    assert day(told(page(H1 + '<time datetime="2019-09-03">30 January 2024</time>'))) == "2024-01-30"
    assert day(told(page(H1 + '<time datetime="2024-01-29T23:01:00Z">30 January 2024</time>'))) == "2024-01-30"
    assert day(told(page(H1 + '<time datetime="2024-01-30">yesterday</time>'))) == "2024-01-30"


def test_a_weak_date_is_not_after_a_change_that_the_page_shows(told: Told) -> None:
    head = '<meta name="date" content="2024-02-05">'
    assert told(page(H1 + "<p>Updated: 2 February 2024</p>", head)).published is None
    assert day(told(page(H1 + "<p>Updated: 9 February 2024</p>", head))) == "2024-02-05"


def test_a_date_far_away_gives_way_to_a_weak_one_in_the_head(told: Told) -> None:
    far = "<p>text</p>" * 70 + '<span class="date">9 March 2024</span>'
    assert day(told(page(H1 + far))) == "2024-03-09"
    assert day(told(page(H1 + far, '<meta name="date" content="2024-01-30">'))) == "2024-01-30"


def test_the_address_tells_the_day_where_nothing_else_does(told: Told) -> None:
    assert day(told(page(H1), "https://www.quay-paper.example/2024/01/30/ferry")) == "2024-01-30"
    assert told(page(H1), "https://www.quay-paper.example/2024/01/ferry").published is None


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://q.example/2024/01/30/ferry", "2024-01-30"),
        ("https://q.example/2024/1/3/ferry", "2024-01-03"),
        ("https://q.example/2024-01-30-ferry", "2024-01-30"),
        ("https://q.example/2024-01/30/c_12.htm", "2024-01-30"),
        ("https://q.example/ferry-20240130.html", "2024-01-30"),
        ("https://q.example/news/30-01-2024", "2024-01-30"),
        ("https://q.example/2024/01/16-ferries-sail", "2024-01"),
        ("https://q.example/news/03-04-2024", None),
        ("https://q.example/a/120240130999", None),
        ("https://q.example/2024/13/45/a", None),
    ],
)
def test_dates_in_addresses(url: str, found: str | None) -> None:
    stamp = dated_url(url)
    assert (stamp.isoformat() if stamp else None) == found


def test_a_moment_in_utc_is_the_day_of_the_pages_own_zone(told: Told) -> None:
    head = '<meta property="article:published_time" content="2024-01-31T02:05:00Z">'
    assert day(told(page(H1, head), "https://q.example/2024/01/30/ferry")) == "2024-01-30"
    assert day(told(page(H1 + "<p>January 30, 2024</p>", head))) == "2024-01-30"
    assert day(told(page(H1, head), URL)) == "2024-01-31"
    noon = head.replace("T02", "T16")
    assert day(told(page(H1, noon), "https://q.example/2024/01/30/ferry")) == "2024-01-31"


def test_day_and_month_are_not_guessed(told: Told) -> None:
    head = '<meta name="publish-date" content="03/04/2024">'
    assert told(page(H1, head, lang="")).published is None
    assert day(told(page(H1, head, lang="en-GB"))) == "2024-04-03"
    changed = '<meta property="article:modified_time" content="2024-03-04T10:00:00">'
    assert day(told(page(H1, head + changed, lang="en-GB"))) == "2024-03-04"


@pytest.mark.parametrize(
    "raw",
    ["", "0", "today", "9999-99-99", "2024-13-01", "0000-00-00T00:00:00", "1", "-1", "99999999999999", "x" * 1000],
)
def test_junk_is_no_date(raw: str) -> None:
    assert stamp_of(raw, "meta date") is None


def test_a_stamp_keeps_what_was_stated() -> None:
    stamp = stamp_of(" 2024-01-30T09:05:00.123-0500 ", "meta date")
    assert stamp is not None
    assert (stamp.raw, stamp.zone, stamp.source) == ("2024-01-30T09:05:00.123-0500", "-0500", "meta date")
    assert stamp.value == dt.datetime(2024, 1, 30, 9, 5, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    bad_time = stamp_of("2024-01-30T99:99", "meta date")
    assert bad_time is not None
    assert bad_time.isoformat() == "2024-01-30"
