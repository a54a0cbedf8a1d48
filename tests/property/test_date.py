"""What holds for every line: nothing raises, the raw text is the line's, dates read back, work grows with the line."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._field._words import Use, lexicon
from newsparse._field.date import DateOrder, date_line, is_date_line, parse_date
from newsparse._model.when import Precision, Timestamp

Cost = Callable[..., float]

DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2049, 12, 31))
PIECES = """
3 30 2021 13 05 : . - / , ( ) | May mai mars 月 日 年 12:30 9.05 pm am Uhr GMT PKT +05:00 T Z vor ago hours Stunden
published updated Updated: 更新 Monday lundi yesterday gestern ۱۴۰۲ بهمن رجب 1445 2567 ม.ค. 令和 元 de of th st
20197 202219
2021-05-03 listopada tháng 1
сарын \u200f ' h 15h02 kl. klo
"""
PIECE = st.sampled_from(PIECES.split())
LINES = st.one_of(
    st.text(max_size=60), st.lists(PIECE, max_size=12).map(" ".join), st.lists(PIECE, max_size=8).map("".join)
)
BASES = st.one_of(st.none(), st.dates(), st.datetimes())
LANGUAGES = st.sampled_from([None, "", "en", "en-GB", "de", "ja", "fa", "ar", "ne", "th", "zh-TW", "x-none"])


@given(LINES, LANGUAGES, BASES, st.sampled_from([None, *DateOrder]))
def test_any_line_gives_a_sound_answer(
    line: str, language: str | None, base: dt.date | None, order: DateOrder | None
) -> None:
    stamp = parse_date(line, language=language, base=base, order=order)
    for found in (stamp, stamp and stamp.updated):
        if isinstance(found, Timestamp):
            assert found.raw
            assert found.raw in line
            assert (found.date is None) == (found.precision in (Precision.YEAR, Precision.MONTH))
            assert all(day.year == found.value.year for day in found.readings)


@given(LINES, LANGUAGES)
def test_a_date_line_is_one_for_labelling_too(line: str, language: str | None) -> None:
    if date_line(line, language=language) is not None:
        assert is_date_line(line, language=language)
        assert parse_date(line, language=language) == date_line(line, language=language)


def _names() -> list[tuple[str, int, str | None]]:
    """Every name of a month in the table that means one month, with the language that it needs."""
    table = json.loads((resources.files("newsparse._field") / "months.json").read_text(encoding="utf-8"))
    rows: list[tuple[str, int, str | None]] = []
    for name, meaning in table["months"].items():
        if {Use.AM, Use.PM} & lexicon().word(name).uses:
            continue
        if isinstance(meaning, int):
            rows.append((name, meaning, None))
        else:
            rows += [(name, month, language) for language, month in meaning.items() if language]
    return rows


NAMES = _names()


@pytest.mark.parametrize(
    "form", ["{d} {m} {y}", "{m} {d}, {y}", "{y} {m} {d}", "{d}. {m} {y}", "{m}. {d}, {y}", "{d}-{m}-{y}"]
)
def test_every_name_of_a_month_reads_back(form: str) -> None:
    wrong = []
    for number, (name, month, language) in enumerate(NAMES):
        day = dt.date(1990 + number % 50, month, 1 + number % 28)
        stamp = parse_date(form.format(d=day.day, m=name, y=day.year), language=language)
        if stamp is None or stamp.date != day:
            wrong.append((name, language))
    assert not wrong


@given(st.sampled_from(NAMES), DAYS)
def test_a_name_in_capitals_reads_back(name: tuple[str, int, str | None], day: dt.date) -> None:
    word, month, language = name
    day = day.replace(day=min(day.day, 28), month=month)
    stamp = parse_date(f"{day.day} {word.upper()} {day.year}", language=language)
    assert stamp is not None
    assert stamp.date == day


@given(
    DAYS, st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%Y年%m月%d日", "%d-%m-%Y", "%Y. %m. %d.", "%d. %m. %Y"])
)
def test_figures_read_back(day: dt.date, form: str) -> None:
    stamp = parse_date(day.strftime(form))
    assert stamp is not None
    assert stamp.date == day


@given(DAYS, st.sampled_from("٠۰०০๐０"))
def test_native_figures_read_back(day: dt.date, zero: str) -> None:
    native = str.maketrans({str(n): chr(ord(zero) + n) for n in range(10)})
    stamp = parse_date(day.strftime("%d.%m.%Y").translate(native))
    assert stamp is not None
    assert stamp.date == day


@given(st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2049, 12, 31)), st.integers(-12 * 4, 14 * 4))
def test_iso_reads_back(moment: dt.datetime, quarters: int) -> None:
    moment = moment.replace(microsecond=0, tzinfo=dt.timezone(dt.timedelta(minutes=15 * quarters)))
    stamp = parse_date(moment.isoformat())
    assert stamp is not None
    assert stamp.value == moment


@given(DAYS)
def test_an_open_order_holds_both_days(day: dt.date) -> None:
    stamp = parse_date(day.strftime("%d/%m/%Y"))
    assert stamp is not None
    assert day in (stamp.date, *stamp.readings)


def _both(line: str) -> None:
    parse_date(line, base=dt.date(2024, 1, 30))
    is_date_line(line[:150])


@pytest.mark.parametrize(
    "unit",
    [
        "3 May 2021 12:30 ",
        "3 May ",
        "May ",
        "1.",
        "1/2 12:30 ",
        "12:30 ",
        "Updated ",
        "( ",
        "9",
        "aB",
        "a ",
        "vor 3 ",
        "2021 年 5 月 ",
        "de ",
        "- ",
        "年",
    ],
)
def test_work_grows_with_the_line_and_no_faster(unit: str, calls: Cost) -> None:
    parse_date("3 May 2021")
    small, large = (calls(_both, unit * times) for times in (200, 800))
    assert large <= 4.5 * small + 500
