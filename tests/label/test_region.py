"""Where the article is, on pages of many shapes: all of the story, and nothing of what stands around it."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse_html

OTHERS = (
    "Bus drivers called off their strike on Monday, an hour before the first bus was due, after the council gave them "
    "back the tea break that it had taken from them in the spring of the year.",
    "The drivers had asked for eleven minutes and got twelve, said their speaker, who put the twelfth down to a slip "
    "of the pen and asked the council in a letter of thanks not to look into it.",
)
TEASERS = (
    "Baker finds Roman coin",
    "Bats take over the signal box",
    "Seals return to port",
    "Pilot boats painted yellow",
)
MENU = (
    "<ul>"
    + "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in ("Home", "News", "Sport", "Weather", "Jobs"))
    + "</ul>"
)
RAIL = "<div>" + "".join(f"<h3><a href='/{i}'>{line}</a></h3>" for i, line in enumerate(TEASERS)) + "</div>"


@pytest.fixture
def story(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


@pytest.fixture
def title(headline: str) -> str:
    return f"<h1>{headline}</h1>"


def page(body: str, head: str = "") -> Article:
    return parse_html(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def is_whole(article: Article, paragraphs: tuple[str, ...]) -> bool:
    return article.body.split("\n\n") == list(paragraphs)


@pytest.mark.parametrize(
    "frame",
    [
        "{menu}<main><article>{title}{story}</article></main>{rail}",
        "{menu}<div id=content><div>{title}<div class=body>{story}</div></div>{rail}</div>",
        "{menu}<aside>{title}{story}</aside>{rail}",
        "{menu}<form action='/'>{title}{story}</form>{rail}",
        "<form action='/'>{menu}{title}<div>{story}</div>{rail}</form>",
        "<table><tr><td>{menu}<td>{title}{story}<td>{rail}</table>",
        "<table><tr><td>{menu}</td><td><table><tr><td>{title}</td></tr><tr><td>{story}</td></tr></table></td></tr></table>{rail}",
        "<div class=modal>{menu}{title}{story}</div>{rail}",
        "<div class='has-comments related-on'>{menu}{title}{story}{rail}</div>",
        "<div class=hidden>{menu}{title}{story}</div>{rail}",
        "<div style='display:none'>{title}{story}</div>{menu}{rail}",
        "{menu}{title}<div><div><div><div>{story}</div></div></div></div>{rail}",
        "<center>{menu}{title}<div>{story}</div></center>{rail}",
        "<dialog open>{title}{story}</dialog>{menu}{rail}",
        "</body></html>{menu}{title}{story}{rail}",
        "<header>{menu}{title}</header><section>{story}</section><section>{rail}</section>",
        "<x-page>{menu}<x-story>{title}{story}</x-story>{rail}</x-page>",
        "<my-app><div>{menu}</div><div>{title}{story}</div><div>{rail}</div></my-app>",
    ],
)
def test_the_story_is_found_whole(
    frame: str, title: str, story: str, headline: str, paragraphs: tuple[str, ...]
) -> None:
    article = page(frame.format(menu=MENU, title=title, story=story, rail=RAIL))
    assert is_whole(article, paragraphs)
    assert article.headline == headline


def test_a_body_hidden_until_a_script_shows_it_is_found(title: str, paragraphs: tuple[str, ...]) -> None:
    shown, *hidden = paragraphs
    assert is_whole(
        page(f"{title}<div><p>{shown}</p><div class='hidden'>{''.join(f'<p>{one}</p>' for one in hidden)}</div></div>"),
        paragraphs,
    )


def test_a_hidden_notice_beside_the_story_is_not(title: str, story: str, paragraphs: tuple[str, ...]) -> None:
    assert is_whole(page(f"{title}<div>{story}<div class='hidden'><p>{OTHERS[0]}</p></div></div>"), paragraphs)


def test_a_story_in_sibling_sections_stays_whole(title: str, paragraphs: tuple[str, ...]) -> None:
    sections = "<div class=banner></div>".join(f"<section><p>{one}</p></section>" for one in paragraphs)
    assert is_whole(page(f"{MENU}<div>{title}{sections}</div>{RAIL}"), paragraphs)


def test_sections_of_two_paragraphs_with_lists_of_links_between_stay_whole(
    title: str, paragraphs: tuple[str, ...]
) -> None:
    halves = [f"<section><p>{paragraphs[i]}</p><p>{paragraphs[i + 1]}</p></section>" for i in (0, 2)]
    assert is_whole(page(f"{MENU}<div>{title}{halves[0]}<div>{RAIL}</div>{halves[1]}</div>"), paragraphs)


@pytest.mark.parametrize("lead", ["<p>{}</p>", "<div class=lead>{}</div>", "<h2 class=standfirst>{}</h2>"])
def test_the_lead_outside_the_container_belongs_to_the_story(
    lead: str, title: str, paragraphs: tuple[str, ...]
) -> None:
    first, *others = paragraphs
    body = "".join(f"<p>{one}</p>" for one in others)
    article = page(f"{MENU}<div>{title}{lead.format(first)}<div class=entry-content>{body}</div></div>{RAIL}")
    assert is_whole(article, paragraphs) or (article.standfirst, article.body.split("\n\n")) == (first, others)


def test_several_stories_on_a_page_give_the_first(title: str, story: str, paragraphs: tuple[str, ...]) -> None:
    second = (
        f"<article><h1>Bus drivers call off their strike</h1>{''.join(f'<p>{one}</p>' for one in OTHERS * 3)}</article>"
    )
    assert is_whole(page(f"{MENU}<article>{title}{story}</article>{second}{second}"), paragraphs)


def test_two_headings_of_one_story_do_not_cut_it(title: str, paragraphs: tuple[str, ...]) -> None:
    halves = ["".join(f"<p>{one}</p>" for one in paragraphs[i : i + 2]) for i in (0, 2)]
    article = page(f"{MENU}<article>{title}{halves[0]}<h2>A narrow margin</h2>{halves[1]}</article>")
    assert article.body.split("\n\n") == [*paragraphs[:2], "A narrow margin", *paragraphs[2:]]


@pytest.mark.parametrize("n", [6, 30])
def test_teasers_with_summaries_below_are_not_the_story(
    n: int, title: str, story: str, paragraphs: tuple[str, ...]
) -> None:
    cards = "".join(
        f"<div><h3><a href='/{i}'>{TEASERS[i % 4]}</a></h3><p>{OTHERS[i % 2][:120]} …</p></div>" for i in range(n)
    )
    assert is_whole(page(f"{MENU}<div><article>{title}{story}</article></div><div>{cards}</div>"), paragraphs)


@pytest.mark.parametrize("n", [1, 2])
def test_a_short_story_is_found_among_longer_things(n: int, title: str, paragraphs: tuple[str, ...]) -> None:
    story = "".join(f"<p>{one}</p>" for one in paragraphs[:n])
    footer = f"<footer><p>{OTHERS[0][:120]}.</p></footer>"
    assert is_whole(page(f"{MENU}<article>{title}{story}</article>{RAIL}{footer}"), paragraphs[:n])


def test_a_story_of_a_line_is_found(title: str) -> None:
    line = "The ferry sails again on Monday, said the line, but not before the goats are off it."
    assert page(f"{MENU}<article>{title}<p>{line}</p></article>{RAIL}").body == line


@pytest.mark.parametrize(
    "parts",
    [
        "<div>{}</div><div>{}</div><div>{}</div><div>{}</div>",
        "{}<br><br>{}<br><br>{}<br><br>{}",
        "{}<br>{}<br/>{}<br />\n{}",
        "{}<p>{}<p>{}<p>{}",
        "<span>{}</span><br><br><span>{}</span><br><br><span>{}</span><br><br><span>{}</span>",
        "<font size=2>{}<br><br>{}<br><br>{}<br><br>{}</font>",
        "<ul><li>{}<li>{}<li>{}<li>{}</ul>",
        "<tr><td>{}</td></tr><tr><td>{}</td></tr><tr><td>{}</td></tr><tr><td>{}</td></tr>",
        "<pre>{}\n\n{}\n\n{}\n\n{}</pre>",
        "<div><div>{}</div></div><div><div>{}</div></div><div><p>{}</p></div><div>{}</div>",
        "<section>{}</section><hr>{}<hr><p>{}</p>{}",
    ],
)
def test_paragraphs_of_any_make(parts: str, title: str, paragraphs: tuple[str, ...]) -> None:
    assert is_whole(page(f"{MENU}<div>{title}<div>{parts.format(*paragraphs)}</div></div>{RAIL}"), paragraphs)


def test_a_story_without_a_headline_is_found(story: str, paragraphs: tuple[str, ...]) -> None:
    assert is_whole(page(f"{MENU}<div>{story}</div>{RAIL}"), paragraphs)


def test_a_story_before_the_menu_is_found(title: str, story: str, paragraphs: tuple[str, ...]) -> None:
    assert is_whole(page(f"<div>{title}{story}</div>{MENU}{RAIL}"), paragraphs)


def test_what_stands_before_the_headline_is_not_the_story(title: str, story: str, paragraphs: tuple[str, ...]) -> None:
    assert is_whole(page(f"<div><div>{MENU}<p>{OTHERS[0]}</p></div><div>{title}{story}</div></div>"), paragraphs)


@pytest.mark.parametrize("html", [MENU, RAIL, MENU + RAIL, f"<h1>News</h1>{RAIL * 5}"])
def test_a_page_of_links_has_no_body(html: str) -> None:
    assert page(html).body == ""


def stated(paragraphs: tuple[str, ...]) -> str:
    data = {"@type": "NewsArticle", "articleBody": " ".join(paragraphs)}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def test_of_two_stories_the_one_is_taken_that_the_data_of_the_page_repeat(
    paragraphs: tuple[str, ...], story: str
) -> None:
    others = "".join(f"<p>{paragraph} That was told on day {day}.</p>" for day in range(1) for paragraph in OTHERS)
    body = f"<div><div>{others}</div><hr>{RAIL}<div>{story}</div></div>"
    assert not is_whole(page(body), paragraphs)
    assert is_whole(page(body, stated(paragraphs)), paragraphs)


def test_data_that_the_page_does_not_show_change_nothing(paragraphs: tuple[str, ...], title: str, story: str) -> None:
    assert is_whole(page(f"{MENU}<article>{title}{story}</article>{RAIL}", stated(OTHERS)), paragraphs)


def test_equal_headings_in_one_article_element_are_sections(title: str, paragraphs: tuple[str, ...]) -> None:
    parts = "".join(f"<div><h1>Part {i}</h1><p>{paragraph}</p></div>" for i, paragraph in enumerate(paragraphs))
    html = f"<article class=article-body><div>{title}<p>{paragraphs[0]}</p></div>{parts}</article>"
    assert paragraphs[-1] in parse_html(f"<html><body>{html}</body></html>").body


def test_equal_headings_without_one_are_stories_and_the_first_stays(title: str, paragraphs: tuple[str, ...]) -> None:
    first, *others = paragraphs
    html = "".join(f"<div><h1>{line}</h1><p>{text}</p></div>" for line, text in (("Seals return", t) for t in others))
    page = f"<html><body><main><div>{title}<p>{first}</p></div>{html}</main></body></html>"
    assert parse_html(page).body == first


def test_a_paragraph_that_outweighs_its_box_takes_in_the_rest_of_an_articles_body(title: str) -> None:
    captions = "".join(f"<div class=caption><p>Boats, the {i}th of them</p></div>" for i in range(12, 40))
    text = ("Boats came in from the north all night.", "They left again at nine.")
    html = f"<p>{text[0] * 3}<br>{text[0] * 4}</p><p>{text[1]}</p>{captions}"
    for names, kept in (("class=article-body", True), ("", False)):
        page = f"<html><body>{title}<div {names}>{html}</div></body></html>"
        assert (text[1] in parse_html(page).body) is kept


def test_the_steps_of_a_recipe_are_one_story() -> None:
    lead = "A glass of moss on the table brings a bit of the wood into the house, says the gardener, and lives for years."
    steps = [f"Put {word} into the glass with a spoon and press it down until it no longer moves." for word in ("sand", "soil", "moss", "stones", "water")]
    rows = "".join(f"<div><div><span>Step {n}</span><p>{step}</p></div></div>" for n, step in enumerate(steps, 1))
    html = f"<html><body><h1>How to keep moss in a glass</h1><div><p>{lead * 2}</p></div><div>{rows}</div></body></html>"
    assert all(step in parse_html(html).body for step in steps)
    cards = rows.replace("Step", "<a href='/x'>Other story</a>")
    assert steps[0] not in parse_html(html.replace(rows, cards)).body
