"""What holds for every opening: nothing raises, the dateline lies in it, and the work has a bound."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._field.dateline import parse_dateline
from newsparse._field.dateline._pieces import Kind, cut

PIECES = """
MULTAN Graz London New York Москва 北京 新华社 서울 नई दिल्ली لاہور Pa. Calif. W.Va. D.C. Texas India (AP) (Reuters) (KQXR) [India] （中央社
AFP TASS /ТАСС/ dpa KOMPAS.com РИА Новости 연합뉴스 May 5 Feb. 26, 2021 1月30日 ２６日 5 мая 23 may 12:30 By Ada Holm Updated: UPDATE
- – — -- .- . , : ( ) [ ] 【 】 ［ ］ / | = । ： 、 ؛ ; > >> &mdash; ＝ 电 ） ः ، * “ ” … ! The Der It rained and und
"""
PIECE = st.sampled_from(PIECES.split())
OPENINGS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECE, max_size=16).map(" ".join),
    st.lists(PIECE, max_size=12).map("".join),
    st.lists(st.one_of(PIECE, st.sampled_from([" ", "\n", "\r\n", "\xa0", "\u3000"])), max_size=24).map("".join),
)


@given(OPENINGS, st.one_of(st.none(), OPENINGS), st.sampled_from([None, "", "en", "de-AT", "x-none"]))
def test_a_dateline_lies_in_its_text(text: str, headline: str | None, language: str | None) -> None:
    found = parse_dateline(text, headline=headline, language=language)
    if found is None:
        return
    assert found.raw
    assert found.span.of(text) == found.raw
    assert found.places or found.agency or found.date_raw
    flat = " ".join(found.raw.split())
    assert all(place in flat for place in found.places)
    assert found.agency is None or found.agency in flat
    assert found.date_raw is None or found.date_raw in found.raw


@given(OPENINGS)
def test_space_around_changes_nothing(text: str) -> None:
    bare = text.strip()
    first, second = parse_dateline(bare), parse_dateline(f"  {bare}\n")
    assert (first and first.raw) == (second and second.raw)


@given(OPENINGS)
def test_the_pieces_lie_in_order(text: str) -> None:
    last = 0
    for kind, start, stop in cut(text, 0):
        assert last <= start < stop <= len(text) or (kind is Kind.LINE and start < stop)
        last = stop


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python run: a count of steps that no clock disturbs."""
    count = 0

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "unit",
    ["(", "((AP) ", "MULTAN, ", "MULTAN/", "A. ", " - ", "By Ada ", "AB ", "【", "、", ": ", "\n", "*", "a b. Graz – ", "5 May ", "x" * 30 + " "],
)
def test_a_longer_opening_costs_no_more(unit: str) -> None:
    parse_dateline("MULTAN, May 5 (APP): The council met.")
    some, many = unit * 400, unit * 4000
    parse_dateline(some)
    few = lines_run(lambda: parse_dateline(some))
    assert lines_run(lambda: parse_dateline(many)) <= few * 1.2 + 500
