"""JSON-LD: which of several articles is the page's own, and how its values are read."""

from __future__ import annotations

import json

from newsparse._read.metadata.typing import Json

from .conftest import URL, Told

STORY: dict[str, Json] = {
    "@type": "NewsArticle",
    "headline": "Ferry strike ends",
    "datePublished": "2024-01-30T09:05:00+01:00",
    "author": {"@type": "Person", "name": "Ada Holm"},
}
OTHER: dict[str, Json] = {
    "@type": "NewsArticle",
    "headline": "Old bridge closed",
    "datePublished": "2023-05-05T09:05:00+01:00",
    "author": {"@type": "Person", "name": "Jens Brandt"},
}


def page(*values: Json, head: str = "<title>Ferry strike ends</title>") -> str:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)
    return f"<html><head>{head}{scripts}</head><body><h1>Ferry strike ends</h1></body></html>"


def test_an_article_alone_in_a_list_and_in_a_graph(told: Told) -> None:
    web = {"@type": "WebPage", "datePublished": "2020-01-01"}
    for value in (STORY, [web, STORY], {"@graph": [web, STORY]}, {"@type": "WebPage", "mainEntity": STORY}):
        facts = told(page(value))  # type: ignore[arg-type]
        assert facts.published is not None
        assert facts.published.isoformat() == "2024-01-30T09:05:00+01:00"
        assert facts.published.source == "json-ld datePublished"
        assert facts.authors == ("Ada Holm",)


def test_the_headline_tells_the_pages_own_article(told: Told) -> None:
    facts = told(page(OTHER, STORY))
    assert facts.authors == ("Ada Holm",)


def test_the_address_tells_the_pages_own_article(told: Told) -> None:
    renamed = {**STORY, "headline": "No more strike", "url": URL}
    assert told(page({**OTHER, "url": URL + "-2"}, renamed)).authors == ("Ada Holm",)


def test_an_article_in_a_list_of_others_is_not_the_pages_own(told: Told) -> None:
    listing: Json = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": OTHER}]}
    assert told(page(listing, STORY)).authors == ("Ada Holm",)
    assert told(page({**STORY, "hasPart": OTHER})).authors == ("Ada Holm",)


def test_authors_as_text_list_reference_and_nested_name(told: Told) -> None:
    person: dict[str, Json] = {"@type": "Person", "@id": "#ada", "name": "Ada Holm"}
    forms: list[Json] = [
        "Ada Holm",
        ["Ada Holm"],
        [{"@type": "Person", "name": ["Ada Holm"]}],
        {"@type": "Person", "name": {"@value": "Ada Holm"}},
        {"@type": "Person", "givenName": "Ada", "familyName": "Holm"},
    ]
    for form in forms:
        assert told(page({**STORY, "author": form})).authors == ("Ada Holm",)
    assert told(page({"@graph": [{**STORY, "author": {"@id": "#ada"}}, person]})).authors == ("Ada Holm",)


def test_an_organization_is_a_credit_and_no_person(told: Told) -> None:
    facts = told(page({**STORY, "author": {"@type": "Organization", "name": "Harbour Wire"}}))
    assert facts.authors == ()
    assert facts.credits == ("Harbour Wire",)


def test_what_is_both_person_and_organization_is_a_person(told: Told) -> None:
    author = {"@type": ["Person", "Organization"], "name": "Ada Holm"}
    assert told(page({**STORY, "author": author})).authors == ("Ada Holm",)  # type: ignore[dict-item]


def test_dates_are_saved_from_a_script_that_cannot_be_mended(told: Told) -> None:
    script = '{"headline": "The "Swift" returns", "datePublished": "2024-01-30"}'
    facts = told(f'<script type="application/ld+json">{script}</script><h1>The "Swift" returns</h1>')
    assert facts.published is not None
    assert facts.published.isoformat() == "2024-01-30"
    two = script + script.replace("2024", "2023")
    assert told(f'<script type="application/ld+json">{two}</script><h1>The "Swift" returns</h1>').published is None


def test_body_kind_and_free(told: Told) -> None:
    facts = told(page({**STORY, "articleBody": "The ferry left.", "isAccessibleForFree": "False"}))
    assert (facts.article_body, facts.kind, facts.free) == ("The ferry left.", "newsarticle", False)
    assert told(page({**STORY, "isAccessibleForFree": True})).free is True
    assert told(page(STORY)).free is None
    assert told(page({"@type": "CollectionPage", "name": "Ferries"})).kind == "collectionpage"
