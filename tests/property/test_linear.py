"""Twice the text, twice the work: counted in calls, and for single long lines, where one call does all, in CPU time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsparse import parse_text

Cost = Callable[..., float]

PROSE = "The ferry left the harbour on Tuesday with 212 passengers, and nobody on the quay could say who had paid."
WORDS = ("harbour", "ferry", "council", "bridge", "river", "island", "storm", "letter", "winter", "market")


def menus(n: int) -> str:
    return "\n".join(f"{WORDS[i % 10].title()} {WORDS[i * 7 % 10]}" for i in range(n))


def prose(n: int) -> str:
    return "\n\n".join(f"{PROSE} That was number {i}." for i in range(n))


def residue(n: int) -> str:
    kinds = ("ALSO READ: The {} again", "Advertisement", "Share Tweet Pin Email {}", "icon-facebook icon-{}", "By {}")
    return "\n".join(kinds[i % len(kinds)].format(WORDS[i % 10]) for i in range(n))


def repeated(n: int) -> str:
    return "\n".join([PROSE] * n)


def page(n: int) -> str:
    return menus(n) + "\n" + "Harbour town votes to keep its ferry\n" + prose(n) + "\n" + residue(n) + "\n" + menus(n)


def wrapped(n: int) -> str:
    line = "the ferry left the harbour on a day of rain and the whole town stood by"
    return "\n".join(line[: 68 + i % 4] for i in range(n))


def one_line(n: int) -> str:
    return " ".join([PROSE] * n)


def literal_breaks(n: int) -> str:
    return "\\n".join([PROSE, "Advertisement"] * (n // 2))


def entities(n: int) -> str:
    return "\n".join(f"&quot;Yes&quot;, said the {WORDS[i % 10]} &amp; the mayor&nbsp;of the town." for i in range(n))


def offers(n: int) -> str:
    return "\n".join(f"{PROSE} Number {i}.\nA ticket for the {WORDS[i % 10]}\n${i}.99" for i in range(n // 3))


def lists(n: int) -> str:
    return "\n".join(f"{menus(16)}\n{PROSE} Number {i}." for i in range(n // 17))


def signed(n: int) -> str:
    story = f"Harbour town votes to keep its ferry\n{PROSE}\n{{}}\n{PROSE} And so on."
    return story.format("\n".join(f"By\nAda Holm\n{i % 28 + 1} March 2024" for i in range(n // 3)))


TEXTS = (menus, prose, residue, repeated, page, wrapped, one_line, literal_breaks, entities, offers, lists, signed)


@pytest.mark.parametrize("make", TEXTS, ids=lambda make: make.__name__)
def test_calls_grow_with_the_lines(make: Callable[[int], str], calls: Cost) -> None:
    parse_text(make(20))  # phrase files are read once a process
    assert calls(parse_text, make(800)) <= 2.3 * calls(parse_text, make(400)) + 200


@pytest.mark.parametrize("make", TEXTS, ids=lambda make: make.__name__)
def test_a_line_costs_few_calls(make: Callable[[int], str], calls: Cost) -> None:
    parse_text(make(20))
    text = make(400)
    assert calls(parse_text, text) <= 150 * (text.count("\n") + text.count("\\n") + 1) + len(text) // 4 + 1000


@pytest.mark.parametrize("make", [offers, lists, signed], ids=lambda make: make.__name__)
def test_seconds_grow_with_the_runs_of_loose_lines(make: Callable[[int], str], seconds: Cost) -> None:
    parse_text(make(20))
    assert seconds(parse_text, make(48_000)) <= 24 * seconds(parse_text, make(6_000))  # with the square of it, 64


LONG = {
    "letters": "a",
    "spaces": " ",
    "open brackets": "[",
    "links begun": "[a](",
    "titles begun": '[a](b "',
    "stars": "*",
    "stars and letters": "*a ",
    "underscores": "_a",
    "ampersands": "&",
    "entities begun": "&amp",
    "hashes": "#a ",
    "braces": "{a: ",
    "digits": "1,",
    "clocks": "1:23/",
    "crumbs": "a > ",
    "dots": "a.b-",
    "handles": "@a ",
    "quotes": "“a” ",
    "breaks begun": "\\r",
    "capitals": "ADVERTISEMENT. The ",
    "stops": "said.The ",
    "zero width": "a\u200b",
    "carriage returns": "\r",
    "ideographs": "渡轮，",
    "angle brackets": "<p",
}


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG.keys())
def test_seconds_grow_with_one_long_line(unit: str, seconds: Cost) -> None:
    n = 60_000 // len(unit)
    parse_text(unit * 100)
    assert seconds(parse_text, unit * n * 4) <= 9 * seconds(parse_text, unit * n) + 0.05  # work that grows with the square makes it 16


@pytest.mark.parametrize("unit", ["ADVERTISEMENT. The ", "said. ADVERTISEMENT The "])
def test_seconds_grow_with_the_residue_inside_a_very_long_line(unit: str, seconds: Cost) -> None:
    n = 60_000 // len(unit)
    parse_text(unit * 100)
    assert seconds(parse_text, unit * n * 16) <= 64 * seconds(parse_text, unit * n)  # work that grows with the square makes it 256


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG.keys())
def test_short_lines_of_one_sign_are_cheap(unit: str, seconds: Cost) -> None:
    line = (unit * 420)[:400].strip("\r\n") or "-"
    parse_text(line)
    assert seconds(parse_text, "\n".join([line + "x", line + "! end", "y" + line] * 50)) < 1.5
