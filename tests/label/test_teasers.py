"""Other stories' teasers: a title and one summary, again and again."""

from __future__ import annotations

import pytest

from newsparse import Label, read

TITLES = (
    "Council tax to rise by five percent",
    "Baker finds Roman coin in a sack of flour",
    "Bus drivers call off their strike",
    "Heron nests on the town hall",
)
SUMMARIES = (
    "Households in the district will pay more from April, the council decided on Monday after two hours of talk.",
    "The baker, who is 81, says the coin came to him from a mill that stands beside the old road to the coast.",
    "Buses run again from Thursday, said the union, which had asked for an hour more of rest between two shifts.",
    "The bird came with the storm of last week and has not left since, to the delight of the clerks on the top floor.",
)


FOOT = ["Share Tweet Pin Email", "Advertisement", "#ferries #harbour", "Latest news"]


def chain(*, ending: str = "", beside: str | None = None) -> list[str]:
    lines = []
    for title, summary in zip(TITLES, SUMMARIES, strict=True):
        lines += [title, summary[:-1] + ending if ending else summary]
        lines += [beside] if beside else []
    return lines


def removed_as_teasers(lines: list[str]) -> list[str]:
    reading = read("\n".join(lines))
    return [p.span.of(reading.source).strip() for p in reading.removed if p.rule == "related.teasers"]


def test_takes_a_chain_under_a_heading_at_the_end(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [headline, *paragraphs, *FOOT, *chain()]
    assert [p.text for p in read("\n".join(told)).article.paragraphs] == list(paragraphs)
    assert removed_as_teasers(told) == chain()


def test_leaves_the_sections_of_a_list_at_the_end(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs, *chain()]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


def test_leaves_the_sections_of_a_list_with_a_teaser_among_them(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs[:1], *chain(), "Related stories", "Mayor to open the new quay", paragraphs[1], *chain()[:4]]
    assert not removed_as_teasers([headline, *told])


def test_takes_a_chain_with_dates_right_under_a_heading(paragraphs: tuple[str, ...], headline: str) -> None:
    dated = chain(beside="30 January 2024")
    assert removed_as_teasers([headline, *paragraphs, "Latest news", *dated]) == [
        line for line in dated if line != "30 January 2024"
    ]


def test_leaves_sections_after_a_teaser_under_a_heading(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [headline, *paragraphs[:2], "Related stories", "Mayor to open the new quay", *chain()]
    assert not removed_as_teasers(told)


def test_leaves_a_chain_under_a_heading_with_story_after_it(paragraphs: tuple[str, ...], headline: str) -> None:
    assert not removed_as_teasers([headline, *paragraphs[:2], "Related stories", *chain(), *paragraphs[2:]])


def test_takes_summaries_that_are_cut_off_wherever_they_stand(paragraphs: tuple[str, ...], headline: str) -> None:
    cut = chain(ending=" …")
    assert removed_as_teasers([*cut, headline, *paragraphs]) == cut
    assert removed_as_teasers([headline, *paragraphs[:2], *cut, "Advertisement", *paragraphs[2:]]) == cut


def test_leaves_sections_with_a_date_each_that_end_as_sentences_do(paragraphs: tuple[str, ...], headline: str) -> None:
    assert not removed_as_teasers([headline, *paragraphs, *chain(beside="30 January 2024")])


def test_the_label_is_related(paragraphs: tuple[str, ...], headline: str) -> None:
    reading = read("\n".join([headline, *paragraphs, *FOOT, *chain()]))
    assert {p.label for p in reading.removed if p.rule == "related.teasers"} == {Label.RELATED}


def test_takes_titles_with_day_and_hour_in_brackets(paragraphs: tuple[str, ...], headline: str) -> None:
    stamped = [f"{title} (2010/7/2{n} 11:12:35)" for n, title in enumerate(TITLES)]
    reading = read("\n".join([headline, *paragraphs, *stamped]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert {p.rule for p in reading.removed} == {"related.stamped-title"}


def test_leaves_a_list_of_days_and_hours(paragraphs: tuple[str, ...], headline: str) -> None:
    told = [*paragraphs, "The boat leaves on these days:", "20.08.2011 15:30 Oban", "21.08.2011 15:30 Tiree"]
    assert [p.text for p in read("\n".join([headline, *told])).article.paragraphs] == told


@pytest.mark.parametrize(("line", "goes"), [("Baker finds a Roman coin in a sack", True), ("So they voted:", False)])
def test_another_storys_title_with_its_date_under_it_goes(
    paragraphs: tuple[str, ...], headline: str, line: str, *, goes: bool
) -> None:
    lines = [headline, *paragraphs[:3], line, "24. 1. 2024 12:38", paragraphs[3]]
    told = [*paragraphs[:3], *([] if goes else [line]), paragraphs[3]]
    assert read("\n\n".join(lines)).article.body.split("\n\n") == told


def test_the_titles_of_a_story_told_day_by_day_stay(paragraphs: tuple[str, ...], headline: str) -> None:
    days = ["The first boat leaves the quay", "The second boat is painted", "The third boat is sold to Tiree"]
    dates = ["24 January 2024", "25 January 2024", "26 January 2024"]
    lines = [headline, paragraphs[0]]
    for title, date, paragraph in zip(days, dates, paragraphs[1:], strict=True):
        lines += [title, date, paragraph]
    body = read("\n\n".join(lines)).article.body
    assert all(title in body for title in days)


def test_titles_in_a_row_that_are_cut_off_go(paragraphs: tuple[str, ...], headline: str) -> None:
    titles = ["Baker finds Roman coin under...", "Bear wakes early in the...", "Road over the pass is..."]
    told = [headline, *paragraphs[:2], *titles, *paragraphs[2:]]
    reading = read("\n\n".join(told))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert {piece.rule for piece in reading.removed} == {"related.cut-title"}


def test_speech_that_breaks_off_stays(paragraphs: tuple[str, ...], headline: str) -> None:
    speech = ["“I cannot say what I saw...", "“It was all so quiet...", "“And then the old boat..."]
    body = read("\n\n".join([headline, *paragraphs[:2], *speech, *paragraphs[2:]])).article.body
    assert all(line in body for line in speech)


WORDS = ("old", "new", "small", "rich", "next", "far", "lost", "last", "first", "wet")


def gapped_chain(titles: tuple[str, ...]) -> list[str]:
    """Titles with a summary each, and one that has lost its title."""
    summaries = [f"The council of the {word} town met on Monday and said that it would think again about the boat." for word in WORDS]
    lines = [line for pair in zip(titles, summaries, strict=True) for line in pair]
    return [*lines[:16], *lines[17:]]


def test_whole_headlines_with_a_summary_each_fill_the_rest_of_a_text(paragraphs: tuple[str, ...], headline: str) -> None:
    titles = tuple(f"The {word} harbour town in the north votes against the ferry" for word in WORDS)
    told = [headline, *paragraphs, "Read more", *gapped_chain(titles)]
    assert [p.text for p in read("\n\n".join(told)).article.paragraphs] == list(paragraphs)


def test_sections_under_short_titles_stay(paragraphs: tuple[str, ...], headline: str) -> None:
    titles = tuple(f"The {word} town" for word in WORDS)
    told = [headline, *paragraphs, "Read more", *gapped_chain(titles)]
    assert "rich town met on Monday" in read("\n\n".join(told)).article.body
