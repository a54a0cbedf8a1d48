"""Calendars beside the Gregorian."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field._calendar import days
from newsparse._field._words import Calendar
from newsparse._field.date import parse_date


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("۱ بهمن ۱۴۰۲", None, "2024-01-21"),
        ("دوشنبه ۲ بهمن ۱۴۰۲ - ۱۵:۳۰", "fa", "2024-01-22T15:30"),
        ("يکشنبه ۲۱ ارديبهشت ۱۳۹۹", "fa", "2020-05-10"),
        ("۱۴۰۲/۱۱/۰۱", "fa", "2024-01-21"),
        ("16 มกราคม 2567 เวลา 23:00 น.", "th", "2024-01-16T23:00"),
        ("16 ม.ค. 67", "th", "2024-01-16"),
        ("16/01/2567", None, "2024-01-16"),
        ("२९ चैत्र २०७७, आईतवार १४:२८", "ne", "2021-04-11T14:28"),
        ("२०७७/१२/२९", "ne", "2021-04-11"),
        ("令和6年1月30日", "ja", "2024-01-30"),
        ("令和元年5月1日", "ja", "2019-05-01"),
        ("平成31年4月30日", "ja", "2019-04-30"),
        ("中華民國113年1月30日", None, "2024-01-30"),
        ("113年1月30日", "zh-TW", "2024-01-30"),
        ("الاثنين، 22 يناير 2024 م - 10 رجب 1445ه", "ar", "2024-01-22"),
        ("১৪ মাঘ ১৪৩০, ২৮ জানুয়ারি ২০২৪", "bn", "2024-01-28"),
    ],
)
def test_the_gregorian_day_comes_back(line: str, language: str | None, day: str) -> None:
    stamp = parse_date(line, language=language)
    assert stamp is not None
    assert stamp.isoformat() == day


@pytest.mark.parametrize(("line", "language"), [("113年1月30日", None), ("৩ মাঘ ১৪৩০", "bn"), ("31 بهمن 1402", "fa")])
def test_no_day_is_made_up(line: str, language: str | None) -> None:
    assert parse_date(line, language=language) is None


def test_a_hijri_day_is_sure_only_by_its_weekday() -> None:
    alone, named = parse_date("10 رجب 1445 هـ"), parse_date("الإثنين 10 رجب 1445")
    assert alone is not None
    assert named is not None
    assert (alone.isoformat(), len(alone.readings)) == ("2024-01", 4)
    assert named.date == dt.date(2024, 1, 22)
    assert named.date in alone.readings


def test_the_almanac_of_mecca_is_among_the_readings() -> None:
    stamp = parse_date("1 صفر 1446 هـ")
    assert stamp is not None
    assert dt.date(2024, 8, 5) in stamp.readings


@pytest.mark.parametrize(
    ("year", "day"), [(1399, "2020-03-20"), (1400, "2021-03-21"), (1403, "2024-03-20"), (1408, "2029-03-20")]
)
def test_the_persian_new_year(year: int, day: str) -> None:
    assert days(Calendar.PERSIAN, year, 1, 1) == (dt.date.fromisoformat(day),)


def test_persian_leap_days() -> None:
    assert days(Calendar.PERSIAN, 1403, 12, 30) == (dt.date(2025, 3, 20),)
    assert days(Calendar.PERSIAN, 1402, 12, 30) == ()


def test_bikram_years_follow_each_other() -> None:
    for year in range(2041, 2083):
        (last,) = days(Calendar.BIKRAM, year - 1, 12, 30) or days(Calendar.BIKRAM, year - 1, 12, 29)
        (first,) = days(Calendar.BIKRAM, year, 1, 1)
        assert dt.timedelta(1) <= first - last <= dt.timedelta(2)
        assert (first.month, 12 <= first.day <= 15) == (4, True)
    assert days(Calendar.BIKRAM, 2100, 1, 1) == ()
