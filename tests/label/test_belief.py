"""Which names of boxes hold good."""

from __future__ import annotations

import pytest

from newsparse import parse_html
from newsparse._label.belief import believed, sums_of
from newsparse._label.view import view_of
from newsparse._model.tree import Trait, Tree
from newsparse._read.html import read_html
from newsparse._read.markup import parse_markup

PROSE = (
    "Voters in the old fishing port chose on Tuesday to keep the ferry that has linked them with the mainland for 112 "
    "years, turning down an offer to replace it with a faster boat."
)


def held(html: str, head: int | None = None) -> tuple[Tree, list[int]]:
    """The tree of a page, and the names that hold; a block of prose is worth 2."""
    page = read_html(parse_markup(html))
    assert page.tree is not None
    prose = [2.0 if reads else 0.0 for reads in view_of(page).prose]
    return page.tree, believed(page.tree, prose, head)


def holds(html: str, tag: str, trait: Trait, head: int | None = None) -> bool:
    tree, traits = held(html, head)
    return bool(traits[tree.tags.index(tag)] & trait)


def test_sums_of_boxes() -> None:
    tree, _ = held("<div><p>One</p><p>Two</p></div><section>Three</section>")
    sums = dict(zip(tree.tags, sums_of(tree, [1.0, 2.0, 4.0]), strict=True))
    assert (sums["page"], sums["div"], sums["section"]) == (7.0, 3.0, 4.0)


@pytest.mark.parametrize(
    ("names", "trait"),
    [
        ("related", Trait.RELATED),
        ("comments", Trait.COMMENTS),
        ("newsletter", Trait.NEWSLETTER),
        ("hidden", Trait.HIDDEN),
        ("ad", Trait.AD),
        ("share", Trait.SOCIAL),
    ],
)
def test_a_name_holds_for_a_small_box_and_all_in_it(names: str, trait: Trait) -> None:
    html = f"<main><p>{PROSE}</p><p>{PROSE}</p></main><div class={names}><section>{PROSE}</section></div>"
    assert holds(html, "div", trait)
    assert holds(html, "section", trait)
    assert not holds(html, "main", trait)


@pytest.mark.parametrize("names", ["related", "comments", "newsletter", "hidden", "ad", "share", "nav", "cookie"])
def test_no_name_holds_for_a_box_with_most_of_the_prose(names: str) -> None:
    html = f"<div class={names}><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></div><main><p>{PROSE}</p></main>"
    tree, traits = held(html)
    assert not traits[tree.tags.index("div")]


@pytest.mark.parametrize("names", ["comments", "nav", "cookie"])
def test_long_boxes_are_believed_where_a_long_story_stands_elsewhere(names: str) -> None:
    story = f"<div class=entry-content>{f'<p>{PROSE}</p>' * 5}</div>"
    assert holds(
        f"<section class={names}>{f'<p>{PROSE}</p>' * 20}</section>{story}",
        "section",
        Trait.COMMENTS | Trait.NAVIGATION | Trait.CONSENT,
    )


def test_no_name_holds_for_a_box_with_the_headline_and_a_part_of_the_prose() -> None:
    html = (
        f"<div class=related><h1>Harbour town votes</h1><p>{PROSE}</p></div><main><p>{PROSE}</p><p>{PROSE}</p></main>"
    )
    assert not holds(html, "div", Trait.RELATED, head=0)
    assert holds(html, "div", Trait.RELATED)


def test_what_the_caller_pruned_is_pruned_however_much_it_holds() -> None:
    document = parse_markup(f"<div class=related><p>{PROSE}</p></div>")
    page = read_html(document, pruned=frozenset(document.roots[0].iter("div")))
    assert page.tree is not None
    traits = believed(page.tree, [2.0], None)
    assert traits[page.tree.box[0]] == Trait.PRUNED


@pytest.mark.parametrize("tag", ["tr", "td", "th", "tbody"])
def test_names_of_rows_and_cells_do_not_hold(tag: str) -> None:
    html = f"<main>{f'<p>{PROSE}</p>' * 3}</main><table><tbody class=nav><tr class=nav><td class=nav><p>Oban</p><th class=nav><p>x</p></table>"
    assert not holds(html, tag, Trait.NAVIGATION)


def test_a_heading_is_no_caption_but_a_box_is() -> None:
    main = f"<main>{f'<p>{PROSE}</p>' * 3}</main>"
    assert not holds(f"{main}<h2 class=caption>The boat</h2>", "h2", Trait.CAPTION)
    assert holds(f"{main}<div class=caption>The boat</div>", "div", Trait.CAPTION)


def test_a_paragraph_of_prose_is_no_teaser_but_a_line_is() -> None:
    main = f"<main>{f'<section>{PROSE}</section>' * 3}</main>"
    assert not holds(f"{main}<p class=teaser>{PROSE}</p>", "p", Trait.RELATED)
    assert holds(f"{main}<p class=teaser>The boat</p>", "p", Trait.RELATED)


def test_a_quote_forgets_that_it_stands_in_a_social_box() -> None:
    main = f"<main>{f'<p>{PROSE}</p>' * 3}</main>"
    assert not holds(f"{main}<div class=social><blockquote>{PROSE}</blockquote></div>", "blockquote", Trait.SOCIAL)
    assert holds(f"{main}<div class=related><blockquote>{PROSE}</blockquote></div>", "blockquote", Trait.RELATED)


def test_a_part_hidden_beside_little_is_shown_by_a_script_and_beside_much_is_not() -> None:
    def page(shown: int, hidden: int) -> str:
        return f"<main>{f'<p>{PROSE}</p>' * shown}<section class=hidden>{f'<p>{PROSE}</p>' * hidden}</section></main>"

    assert not holds(page(2, 2), "section", Trait.HIDDEN)
    assert holds(page(4, 1), "section", Trait.HIDDEN)


def test_no_name_holds_for_a_box_with_the_headline_alone() -> None:
    story = f"<main><p>{PROSE}</p><p>{PROSE}</p></main>"
    html = f"<section class=advertorial><h1>Harbour town keeps its ferry</h1><p>{PROSE[:60]}</p></section>{story}"
    assert not holds(html, "section", Trait.AD, head=0)
    assert holds(f"<h1>Harbour town keeps its ferry</h1>{html}", "section", Trait.AD, head=0)


def test_a_box_with_most_of_what_an_articles_body_holds_is_the_story() -> None:
    paragraph = f"<p>{PROSE}</p>"
    html = f"<div class=article-body>{paragraph * 3}<section class=overlay>{paragraph * 4}</section></div>"
    assert not holds(html, "section", Trait.DIALOG)
    thread = f"<div class=article-body>{paragraph * 3}<section class=comments>{paragraph * 4}</section></div>"
    assert holds(thread, "section", Trait.COMMENTS)


def test_sections_of_one_name_are_weighed_together() -> None:
    section = f"<section class=ad-free-ads><p>{PROSE}</p><p>{PROSE}</p></section>"
    html = f"<main><h1>Harbour town keeps its ferry</h1>{section * 3}</main>"
    assert not holds(html, "section", Trait.AD)
    assert holds(f"<main class=sidebar>{section * 3}</main>", "section", Trait.AD)
    assert holds(f"<main>{section}<p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></main>", "section", Trait.AD)


def test_a_short_paragraph_of_a_hidden_story_is_shown_with_it_and_a_button_is_not() -> None:
    parts = f"<div hidden><p>{PROSE}</p></div><section hidden><p>“No,” she said.</p></section><form hidden>Go</form>"
    html = f"<article>{parts}<div hidden><p>{PROSE}</p></div><p>{PROSE}</p></article><p>{PROSE}</p>"
    assert not holds(html, "section", Trait.HIDDEN)
    assert holds(html, "form", Trait.HIDDEN)


FOOTER = (
    "The Harbour Post is printed on four islands and read on five; letters to its editor are opened on Thursdays, and "
    "those about the ferry on Fridays, when the ferry brings the rest of them and nobody else has come to read them."
)


def test_a_footer_as_long_as_the_story_is_a_footer() -> None:
    html = f"<html><body><article><h1>Ferry line ends its strike</h1><p>{PROSE}</p></article><footer><p>{FOOTER}</p></footer>"
    assert parse_html(html).body == PROSE
    story = f"<footer><h1>Ferry line ends its strike</h1><p>{PROSE}</p></footer>"
    assert parse_html(f"<html><body>{story}</body></html>").body == PROSE


def test_no_name_holds_for_all_of_a_page_of_short_lines() -> None:
    html = "<div class=has-comments><h1>Ferry line ends its strike</h1><p>Crews went back on Tuesday.</p></div>"
    assert parse_html(f"<html><body>{html}</body></html>").body == "Crews went back on Tuesday."
    thread = "<h1>Ferry line ends its strike</h1><p>Crews went back.</p><div class=comments><p>About time.</p></div>"
    assert parse_html(f"<html><body>{thread}</body></html>").body == "Crews went back."
