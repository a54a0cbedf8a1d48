"""What names say of a box, and near neighbours that say nothing."""

from __future__ import annotations

import pytest

from newsparse._model.tree import Trait
from newsparse._read.traits import elements, traits_of


def says(names: str, tag: str = "div") -> Trait:
    return Trait(traits_of(tag, [("class", names)]))


@pytest.mark.parametrize(
    ("names", "trait"),
    [
        ("related-posts", Trait.RELATED),
        ("js-relatedLinks", Trait.RELATED),
        ("RelatedLinks", Trait.RELATED),
        ("box related", Trait.RELATED),
        ("c-related__list", Trait.RELATED),
        ("article_related", Trait.RELATED),
        ("readMore", Trait.RELATED),
        ("right-rail", Trait.RELATED),
        ("site-nav", Trait.NAVIGATION),
        ("navbar", Trait.NAVIGATION),
        ("breadcrumbs", Trait.NAVIGATION),
        ("comment-list", Trait.COMMENTS),
        ("disqus_thread", Trait.COMMENTS),
        ("kommentare", Trait.COMMENTS),
        ("share", Trait.SOCIAL),
        ("share-bar", Trait.SOCIAL),
        ("socialIcons", Trait.SOCIAL),
        ("newsletter-box", Trait.NEWSLETTER),
        ("ad", Trait.AD),
        ("top-ad", Trait.AD),
        ("advertisement", Trait.AD),
        ("author-bio", Trait.AUTHOR),
        ("byline", Trait.BYLINE),
        ("pubdate", Trait.DATE),
        ("img-caption", Trait.CAPTION),
        ("photo-credit", Trait.CAPTION),
        ("tag-list", Trait.TAGS),
        ("cookie-banner", Trait.CONSENT),
        ("video-player", Trait.PLAYER),
        ("copyright", Trait.COPYRIGHT),
        ("tooltip", Trait.UI),
        ("entry-title", Trait.HEADLINE),
        ("article-summary", Trait.STANDFIRST),
        ("articleBody", Trait.CONTENT),
        ("entry-content", Trait.CONTENT),
        ("story__body", Trait.CONTENT),
        ("twitter-tweet", Trait.EMBED),
        ("hidden", Trait.HIDDEN),
        ("d-none", Trait.HIDDEN),
        ("sr-only", Trait.HIDDEN),
    ],
)
def test_takes(names: str, trait: Trait) -> None:
    assert says(names) & trait


@pytest.mark.parametrize(
    ("names", "trait"),
    [
        ("correlated", Trait.RELATED),
        ("unrelated-x", Trait.RELATED),
        ("interrelated", Trait.RELATED),
        ("rails", Trait.RELATED),
        ("field--label-hidden", Trait.HIDDEN),
        ("title-hidden", Trait.HIDDEN),
        ("hidden-gem", Trait.HIDDEN),
        ("md-hidden-x", Trait.HIDDEN),
        ("hideaway", Trait.HIDDEN),
        ("unhide", Trait.HIDDEN),
        ("navy", Trait.NAVIGATION),
        ("naval", Trait.NAVIGATION),
        ("knave", Trait.NAVIGATION),
        ("tocsin", Trait.NAVIGATION),
        ("shared-ownership", Trait.SOCIAL),
        ("shareholder", Trait.SOCIAL),
        ("antisocial", Trait.SOCIAL),
        ("address", Trait.AD),
        ("add", Trait.AD),
        ("head", Trait.AD),
        ("shadow", Trait.AD),
        ("roadside", Trait.AD),
        ("adult", Trait.AD),
        ("downloads", Trait.AD),
        ("biology", Trait.AUTHOR),
        ("update", Trait.DATE),
        ("candidate", Trait.DATE),
        ("timeline", Trait.DATE),
        ("stage", Trait.TAGS),
        ("heritage", Trait.TAGS),
        ("printer", Trait.UI),
        ("platform", Trait.UI),
        ("research", Trait.UI),
        ("mislead", Trait.STANDFIRST),
        ("paywall", Trait.PAYWALL),
        ("subtitle", Trait.HEADLINE),
        ("accredited", Trait.CAPTION),
        ("paragraph", Trait.CONTENT),
    ],
)
def test_leaves(names: str, trait: Trait) -> None:
    assert not says(names) & trait


@pytest.mark.parametrize(
    "names", ["", " ", "clearfix", "row", "col-md-8", "container", "wrapper", "css-1a2b3c", "p", "x" * 5000, "渡轮"]
)
def test_names_that_say_nothing(names: str) -> None:
    assert says(names) is Trait.NONE


def test_several_words_add_up() -> None:
    assert says("related newsletter-box") == Trait.RELATED | Trait.NEWSLETTER


def test_an_id_says_as_much_as_a_class() -> None:
    assert traits_of("div", [("id", "comments")]) == Trait.COMMENTS


@pytest.mark.parametrize(
    ("name", "value", "trait"),
    [
        ("role", "navigation", Trait.NAVIGATION),
        ("role", "Complementary", Trait.RELATED),
        ("role", "button", Trait.UI),
        ("role", "main", Trait.NONE),
        ("role", "navigational", Trait.NONE),
        ("itemprop", "articleBody", Trait.CONTENT),
        ("itemprop", "headline", Trait.HEADLINE),
        ("itemprop", "author", Trait.BYLINE),
        ("itemprop", "datePublished", Trait.DATE),
        ("itemprop", "name", Trait.NONE),
        ("style", "display:none", Trait.HIDDEN),
        ("style", "color: red; DISPLAY : None !important", Trait.HIDDEN),
        ("style", "visibility: hidden", Trait.HIDDEN),
        ("style", "display: block", Trait.NONE),
        ("style", "overflow: hidden", Trait.NONE),
        ("style", "backface-visibility: visible", Trait.NONE),
        ("aria-hidden", "true", Trait.HIDDEN),
        ("aria-hidden", "false", Trait.NONE),
        ("hidden", "", Trait.HIDDEN),
        ("hidden", "until-found", Trait.HIDDEN),
        ("data-hidden", "true", Trait.NONE),
        ("title", "related comments", Trait.NONE),
        ("data-class", "comments", Trait.NONE),
    ],
)
def test_other_attributes(name: str, value: str, trait: Trait) -> None:
    assert traits_of("div", [(name, value)]) == trait


@pytest.mark.parametrize(
    ("tag", "trait"),
    [
        ("nav", Trait.NAVIGATION),
        ("footer", Trait.NAVIGATION),
        ("figcaption", Trait.CAPTION),
        ("aside", Trait.RELATED),
        ("article", Trait.ARTICLE),
        ("form", Trait.UI),
        ("section", Trait.NONE),
        ("figure", Trait.NONE),
        ("header", Trait.NONE),
        ("navigator", Trait.NONE),
    ],
)
def test_tags(tag: str, trait: Trait) -> None:
    assert traits_of(tag, []) == trait


def test_kinds_of_elements_do_not_overlap() -> None:
    assert not elements("unread") & elements("inline")
    assert "p" not in elements("inline")
    assert elements("flat") >= {"p", "br", "li", "script", "style"}
