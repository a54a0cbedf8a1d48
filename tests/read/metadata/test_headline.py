"""The headline: as printed, without the site; never split where the page does not."""

from __future__ import annotations

import pytest

from .conftest import Told


def page(h1: str = "", title: str = "", og: str = "", body: str = "") -> str:
    tag = f"<h1>{h1}</h1>" if h1 else ""
    meta = f'<meta property="og:title" content="{og}">' if og else ""
    return f"<html><head><title>{title}</title>{meta}</head><body>{tag}{body}</body></html>"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Ferry strike ends | Quay Paper", "Ferry strike ends"),
        ("Quay Paper - Ferry strike ends", "Ferry strike ends"),
        ("Ferry strike ends - quay-paper.example", "Ferry strike ends"),
        ("Ferry strike ends – Quay Paper Online", "Ferry strike ends"),
        ("QUAY.TEST | Ferry strike ends", "Ferry strike ends"),
        ("Strike – the end of a ferry", "Strike – the end of a ferry"),
        ("Ferry: strike - ends | Harbour", "Ferry: strike - ends | Harbour"),
        ("Quay Paper", "Quay Paper"),
    ],
)
def test_the_site_is_cut_off_only_where_it_is_known(told: Told, title: str, headline: str) -> None:
    assert told(page(title=title)).headline == headline


def test_a_heading_that_agrees_is_taken_whole(told: Told) -> None:
    whole = "Harbour: the ferry - a history | part two"
    assert told(page(h1=whole, title=f"{whole} | Quay Paper")).headline == whole


def test_a_heading_that_is_the_logo_or_the_site_is_no_headline(told: Told) -> None:
    body = "<h2>Ferry strike ends</h2>"
    for h1 in ("Quay Paper", '<a href="/">The Old Quay</a>', '<span class="logo">Quay-Paper</span>'):
        assert told(page(h1=h1, title="Ferry strike ends » The Old Quay", body=body)).headline == "Ferry strike ends"


def test_the_heading_is_printed_and_beats_what_is_shared(told: Told) -> None:
    shared = "The strike of the ferry is over: what now?"
    assert told(page(h1="Ferry strike ends after nine days", title=shared, og=shared)).headline == (
        "Ferry strike ends after nine days"
    )


def test_a_section_heading_of_other_words_is_none(told: Told) -> None:
    assert told(page(h1="Politics", title="Ferry strike ends")).headline == "Ferry strike ends"


def test_a_kicker_is_left_out_where_the_page_calls_itself_without(told: Told) -> None:
    h1 = "<span>Harbour</span> Ferry strike ends"
    assert told(page(h1=h1, og="Ferry strike ends")).headline == "Ferry strike ends"
    assert told(page(h1=h1, og="Harbour: Ferry strike ends")).headline == "Harbour: Ferry strike ends"


@pytest.mark.parametrize(
    ("og", "headline"),
    [
        ("Harbour council: Ferry strike ends", "Harbour council: Ferry strike ends"),
        ("Harbour council / Ferry strike ends", "Harbour council / Ferry strike ends"),
        ("Ferry strike ends", "Ferry strike ends"),
        ("Crews will sail: ferry strike ends", "Ferry strike ends"),
        ("", "Ferry strike ends"),
    ],
)
def test_a_named_kicker_stays_where_the_page_declares_it(told: Told, og: str, headline: str) -> None:
    h1 = '<b class="head-kicker">Harbour council</b><i class="hidden">:</i> <b class="head-title">Ferry strike ends</b>'
    assert told(page(h1=h1, og=og)).headline == headline


def test_the_declared_spelling_is_for_a_heading_of_parts(told: Told) -> None:
    og = "Ferry Council: 'Strike' ends"
    assert told(page(h1="Ferry Council<br>‘Strike’ ends", og=og)).headline == og
    assert told(page(h1="Ferry Council – ‘Strike’ ends", og=og)).headline == "Ferry Council – ‘Strike’ ends"
    assert told(page(h1="FERRY COUNCIL<br>‘STRIKE’ ENDS", og=og)).headline == "FERRY COUNCIL ‘STRIKE’ ENDS"


@pytest.mark.parametrize(
    "holder",
    [
        "<nav><ol><li>{}</li></ol></nav>",
        '<ol class="breadcrumb"><li>{}</li></ol>',
        '<div class="c-Breadcrumbs"><span>{}</span></div>',
    ],
)
def test_a_heading_in_a_breadcrumb_gives_way_to_the_printed_one(told: Told, holder: str) -> None:
    crumb = holder.format("<h1>Strike over: ferry timetable and news</h1>")
    shared = "Ferry strike ends after nine days"
    title = "Strike over: ferry timetable and news"
    body = f"{crumb}<article><h2>Politics</h2><h2>{shared}</h2></article>"
    assert told(page(title=title, og=shared, body=body)).headline == shared
    assert told(page(title=title, body=body)).headline == title
    beside = f"<article><header class='head'><h1>{title}</h1></header><h2>{shared}</h2></article>"
    assert told(page(title=title, og=shared, body=beside)).headline == title


def test_the_beginning_of_the_title_beats_its_end(told: Told) -> None:
    lead = "Ferry strike ends in the north after nine days of talks with the crews and the port"
    title = f"{lead} | Harbour timetables"
    body = f"<h1>Harbour timetables</h1><h2>{lead}</h2>"
    assert told(page(title=title, body=body)).headline == lead
    single = "<h3>Timetables</h3><p>Sail.</p>"
    assert told(page(title="Ferries • Timetables • Prices", body=single)).headline == "Ferries • Timetables • Prices"


def test_words_of_neighbouring_elements_stay_apart(told: Told) -> None:
    assert told(page(h1="<span>Harbour</span><span>Ferry strike ends</span>")).headline == "Harbour Ferry strike ends"
    assert told(page(h1="<b>F</b>erry strike ends")).headline == "Ferry strike ends"


def test_entities_and_invisible_signs_are_read(told: Told) -> None:
    og = "Quay &amp;amp; ferry: &amp;quot;no&amp;quot;"
    assert told(page(og=og)).headline == 'Quay & ferry: "no"'
    assert told(page(h1="Fer\u00adry strike")).headline == "Ferry strike"


def test_no_page_no_headline(told: Told) -> None:
    assert told("<p>The ferry left.</p>").headline is None


def test_a_heading_of_another_rank_that_is_a_part_of_the_title(told: Told) -> None:
    body = "<h3>Ferry: strike ends at last</h3><h3>Old bridge closed</h3>"
    title = "Ferry: strike ends at last ‹ The Old Quay"
    assert told(page(title=title, body=body)).headline == "Ferry: strike ends at last"


def test_an_h1_of_other_words_is_taken_only_if_it_is_the_one_long_heading(told: Told) -> None:
    h1 = "After nine days the crews sail again"
    assert told(page(h1=h1, title="Strike: end in sight")).headline == h1
    other = "<h1>Stories from all our harbours today</h1>"
    assert told(page(h1=h1, title="Strike: end in sight", body=other)).headline == "Strike: end in sight"


def test_a_page_kept_by_an_archive_is_of_its_own_site(told: Told) -> None:
    url = "https://archive.example/web/20120611024252/http://www.old-quay.example/a"
    facts = told(page(title="Ferry strike ends | Old Quay"), url)
    assert (facts.headline, facts.site) == ("Ferry strike ends", "old-quay.example")


def test_a_logo_in_the_heading_that_ends_the_title_is_left_out(told: Told) -> None:
    title = "<title>Ferry strike ends after nine days » Local » News » Quay Courier</title>"
    h1 = "<h1><span>Ferry strike ends after nine days</span><a href='/'>Quay Courier</a></h1>"
    assert told(f"{title}{h1}").headline == "Ferry strike ends after nine days"
    h1 = "<h1>Ferry strike ends after nine days at sea</h1>"
    assert told(f"{title}{h1}").headline == "Ferry strike ends after nine days at sea"
    h1 = "<h1>Ferry strike ends after nine days: Quay Courier wins</h1>"
    title = "<title>Ferry strike ends after nine days: Quay Courier wins</title>"
    assert told(f"{title}{h1}").headline == "Ferry strike ends after nine days: Quay Courier wins"


def test_the_name_of_the_paper_in_a_greater_heading_is_no_headline(told: Told) -> None:
    title = "<title>Ferry line ends its strike | The Harbour Post</title>"
    h1 = "<h1>The Harbour Post</h1>"
    assert told(f"{title}{h1}<h2>Ferry line ends its strike</h2>").headline == "Ferry line ends its strike"
    assert told(f"{title}<h1>Ferry line ends its strike</h1><h2>The Harbour Post</h2>").headline == (
        "Ferry line ends its strike"
    )
    title = "<title>Harbour news | Ferry line ends its strike</title>"
    assert told(f"{title}<h1>Ferry line ends its strike</h1><h2>Harbour news</h2>").headline == "Ferry line ends its strike"


def test_an_element_named_for_the_headline_prints_it_where_no_heading_does(told: Told) -> None:
    title = "Ferry strike ends - The Old Quay"
    date = '<div><span class="h-time">2024-01-30 07:57</span></div>' + "<p>Crews went back to work on Monday.</p>" * 12
    side = '<ul><li><a href="/x">Bear wakes early</a><i class="publish-time">2020-03-02</i></li></ul>' * 9
    facts = told(page(title=title, body=f'<div class="h-title">Ferry strike ends</div>{date}{side}'))
    assert facts.headline == "Ferry strike ends"
    assert facts.published is not None
    assert str(facts.published.date) == "2024-01-30"
    hidden = '<div style="display: none"><div class="share-title">Ferry strike ends - The Old Quay</div></div>'
    assert told(page(title=title, body=f'{hidden}<div class="h-title">Ferry strike ends</div>')).headline == "Ferry strike ends"
    long = "Harbour news of the week: crews, company and boats"
    assert told(page(h1=long, title=title, body='<div class="h-title">Ferry strike ends</div>')).headline == long
    for named in ('<div class="title">Bear wakes early</div>', '<div class="title"><a href="/">The Old Quay</a></div>'):
        assert told(page(title=title, body=named)).headline == title


def test_a_label_that_ends_the_heading_is_left_out_where_the_page_calls_itself_without(told: Told) -> None:
    h1 = 'Ferry strike ends <a href="/harbour">Harbour</a>'
    assert told(page(h1=h1, title="Ferry strike ends")).headline == "Ferry strike ends"
    assert told(page(h1=h1, title="Ferry strike ends Harbour")).headline == "Ferry strike ends Harbour"
