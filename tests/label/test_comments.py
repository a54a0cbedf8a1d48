"""Readers' comments below the story."""

from __future__ import annotations

import pytest

from newsparse import Label, read

VOICES = (
    "It is a good thing that the old boat stays with us.",
    "I never saw a pigeon pay for anything, did you?",
    "My aunt worked on it for thirty years and she says that the hull leaks worse than the roof of her own house.",
    "Well said.",
    "A new boat would have cost less in the long run, and the council knows it.",
    "Nobody asked us out on the islands, as usual.",
)


def kept_after(tail: list[str], paragraphs: tuple[str, ...], headline: str) -> list[str]:
    body = [p.text for p in read("\n".join([headline, *paragraphs, *tail])).article.paragraphs]
    assert body[: len(paragraphs)] == list(paragraphs)
    return body[len(paragraphs) :]


def thread(stamp: str) -> list[str]:
    return [line for n, voice in enumerate(VOICES) for line in (stamp.format(n=n), voice)]


@pytest.mark.parametrize("heading", ["Comments", "Comments(6)", "6 responses to “Harbour town votes”"])
@pytest.mark.parametrize("stamp", ["by salt{n} | January 11, 2024 - 9:2{n}am", "Ann{n} | 26/12/2023 14:0{n}"])
def test_takes_what_follows_a_heading_and_names_with_day_and_hour(
    heading: str, stamp: str, paragraphs: tuple[str, ...], headline: str
) -> None:
    assert kept_after([heading, *thread(stamp)], paragraphs, headline) == []


def test_takes_a_thread_longer_than_its_story(paragraphs: tuple[str, ...], headline: str) -> None:
    voices = [f"{voice} {' '.join(VOICES)}" for voice in VOICES]
    tail = [line for n, voice in enumerate(voices) for line in (f"by salt{n} | January 11, 2024 - 9:2{n}am", voice)]
    assert kept_after(["Comments", *tail], paragraphs, headline) == []


def test_leaves_a_story_that_goes_on_after_a_lone_button(paragraphs: tuple[str, ...], headline: str) -> None:
    body = [p.text for p in read("\n".join([headline, *paragraphs, "Comments", *VOICES])).article.paragraphs]
    assert body == [*paragraphs, *VOICES]


def test_leaves_hours_alone_under_a_button_at_the_top(paragraphs: tuple[str, ...], headline: str) -> None:
    entries = [line for n, text in enumerate(paragraphs) for line in (f"1{n}:30", text)]
    body = [p.text for p in read("\n".join([headline, "Comments (6)", *entries])).article.paragraphs]
    assert [text for text in body if text in paragraphs] == list(paragraphs)


def test_a_button_of_the_form_counts_among_comments_too(paragraphs: tuple[str, ...], headline: str) -> None:
    tail = [line for voice in VOICES for line in (voice, "Reply", "Report abuse")]
    reading = read("\n".join([headline, *paragraphs, "Comments", *tail]))
    assert [p.text for p in reading.article.paragraphs] == list(paragraphs)
    assert {p.label for p in reading.removed} <= {Label.COMMENTS, Label.RELATED, Label.NAVIGATION}


def test_stamps_count_where_votes_and_short_lines_stand_between(paragraphs: tuple[str, ...], headline: str) -> None:
    voices = ["from fate no one sails away", "well they brought him back five times", *VOICES[:4]]
    tail = [line for n, voice in enumerate(voices) for line in ("0", "gull", f"4 May 2024 | 18:0{n} # reply", voice)]
    assert kept_after(["Comments: 9", *tail], paragraphs, headline) == []


def test_takes_a_thread_without_a_heading(paragraphs: tuple[str, ...], headline: str) -> None:
    tail = [line for n, voice in enumerate(VOICES) for line in (voice, f"- Ann, Oban, 12/1/2012 11:4{n}")]
    assert kept_after(tail, paragraphs, headline) == [VOICES[0]]


def test_leaves_what_is_announced_with_day_and_hour(paragraphs: tuple[str, ...], headline: str) -> None:
    tail = [line for n, voice in enumerate(VOICES) for line in (f"Town hall, {n + 1}/2/2012 19:30", f"{voice} {voice}")]
    body = [p.text for p in read("\n".join([headline, *paragraphs, *tail])).article.paragraphs]
    assert [line for line in tail[1::2] if line not in body] == []


def test_a_byline_with_day_and_hour_is_the_stamp_of_a_comment(paragraphs: tuple[str, ...], headline: str) -> None:
    names = ("Ann Ellis", "Tom Abara", "Mia O'Dea", "Ivo Brandt", "Una Holm")
    tail = [f"Posted by: {names[n % 5]}, 27 Sep 2011 | 15:2{n}" for n in range(len(VOICES))]
    lines = [line for voice, stamp in zip(VOICES, tail, strict=True) for line in (voice, stamp)]
    assert [line for line in kept_after(lines, paragraphs, headline) if line in VOICES] == [VOICES[0]]


def test_bylines_with_a_day_between_the_parts_of_a_story_stay_about_it(
    paragraphs: tuple[str, ...], headline: str
) -> None:
    lines = [headline, "By Ann Ellis, 27 Sep 2011 | 15:22", *paragraphs, "By Tom Abara, 27 Sep 2011", *VOICES[:1]]
    assert read("\n".join(lines)).article.paragraphs[0].text == paragraphs[0]
