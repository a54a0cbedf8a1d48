"""Made-up openings and date lines in fifty languages, written before the parser saw them; ``openings/`` holds them.

A row of ``with.jsonl`` is language, what stands before, the dateline, what follows, places, agency and day; one of
``without.jsonl`` language and opening; one of ``dates.jsonl`` line, language, moment of reading and date.
The third set came later, for a reading of forms that the parser was not fitted to: rows of both kinds, split at random.
``third-dev.jsonl`` was worked on; ``third-held.jsonl`` was read for its totals only, once before and once after. The
fourth came later still, by another hand; when first read, 241 of its 251 datelines were found, and 7 in other openings.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from newsparse._field.date import parse_date
from newsparse._field.dateline import parse_dateline

HERE = Path(__file__).parent / "openings"
OWED = frozenset(
    {
        "Варна.",
        "Dar es Salaam. Serikali imefungua daraja jipya jana.",
        "June 9, 2022 -- Sunny, with a high near 24 and light winds.",
        "Copenhagen – Noma chef Ada Holm's new book – is out in May.",
        "Porto: O clube que não se rende. Uma crónica.",
        "Geneva – The word conjures lakes, banks and watches, but the city's tenants know another side.",
        "NEW YORK, March 4: Actress Lena Marlowe arrives at the premiere. Photo by Sam Ortiz/Getty Images",
        "الرياض 05 رجب 1445 هـ الموافق 17 يناير 2024 م واس",
        "Mehmet ÖZKAN/İZMİR, (DHA)-",
        "Redacción Deportes, 3 feb (EFE).-",
        "Gulu, Uganda | THE INDEPENDENT |",
        "HOUSTON – Margaret Ann (née Clark), aged 88, passed away peacefully at home in Leeds on 3 March. "
        "Funeral service at St Mary's on Friday.",
        "Chicago: The Musical returns to the West End this autumn with a new cast and, "
        "for the first time, a live band on stage.",
        "Munich – The Edge of War is a handsome thriller that never quite persuades you "
        "that history could have gone another way.",
    }
)
"""Openings that are not read yet: by the dateline, alone or with what follows, or by the whole where it has none."""


def rows(name: str) -> list[list[Any]]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def all_sets(name: str) -> list[list[Any]]:
    """The rows of all sets that are of a kind, told by their length; ``name`` is that of the first set's file."""
    size = 7 if name == "with.jsonl" else 2
    later = ("third-dev.jsonl", "third-held.jsonl", "fourth.jsonl")
    return rows(name) + [row for part in later for row in rows(part) if len(row) == size]


def owed(key: str, row: list[Any]) -> Any:
    marks = [pytest.mark.xfail(strict=True)] if key in OWED or "".join(map(str, row[2:4])) in OWED else []
    return pytest.param(row, marks=marks, id=key[:50])


@pytest.mark.parametrize("row", [owed(row[2], row) for row in all_sets("with.jsonl")])
def test_an_opening_with_a_dateline(row: list[Any]) -> None:
    _, before, raw, rest, places, agency, day = row
    found = parse_dateline(before + raw + rest)
    assert found is not None
    assert found.raw == raw
    assert (list(found.places), found.agency, found.date_raw) == (places, agency, day)
    assert found.span.start == len(before)


@pytest.mark.parametrize("row", [owed(row[1], row) for row in all_sets("without.jsonl")])
def test_an_opening_without(row: list[Any]) -> None:
    assert parse_dateline(row[1]) is None


@pytest.mark.parametrize("row", [owed(row[0], row) for row in rows("dates.jsonl")])
def test_a_date_line(row: list[Any]) -> None:
    line, language, base, want = row
    moment = dt.datetime.fromisoformat(base) if base and "T" in base else base and dt.date.fromisoformat(base)
    stamp = parse_date(line, language=language, base=moment)
    if want is None:
        assert stamp is None
        return
    assert stamp is not None
    got = stamp.isoformat()
    assert got[: len(want)] == want if base else got == want
