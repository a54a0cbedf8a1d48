"""Times told from the moment of reading."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field.date import is_date_line, parse_date
from newsparse._model.when import Precision

NOW = dt.datetime(2024, 1, 30, 14, 25, 40)

THREE_HOURS = [
    "3 hours ago",
    "3h ago",
    "3 hrs ago",
    "Posted 3 hours ago",
    "vor 3 Stunden",
    "vor 3 Std.",
    "vor drei Stunden",
    "vor 3 Stundenvor 3 Stunden",
    "il y a 3 heures",
    "hace 3 horas",
    "há 3 horas",
    "3 horas atrás",
    "3 ore fa",
    "fa 3 hores",
    "acum 3 ore",
    "3 uur geleden",
    "3 timer siden",
    "for 3 timer siden",
    "3 timmar sedan",
    "3 tuntia sitten",
    "3 godziny temu",
    "před 3 hodinami",
    "prije 3 sata",
    "преди 3 часа",
    "3 часа назад",
    "3 години тому",
    "3 órával ezelőtt",
    "3 saat önce",
    "3 saat əvvəl",
    "πριν από 3 ώρες",
    "3 jam lalu",
    "3 jam yang lalu",
    "3 giờ trước",
    "3 ชั่วโมงที่แล้ว",
    "3小时前",
    "3 時間前",
    "3시간 전",
    "منذ 3 ساعات",
    "قبل 3 ساعات",
    "۳ ساعت پیش",
    "3 گھنٹے پہلے",
    "לפני 3 שעות",
    "3 घंटे पहले",
    "৩ ঘণ্টা আগে",
]


@pytest.mark.parametrize("line", THREE_HOURS)
def test_three_hours_ago_in_many_languages(line: str) -> None:
    stamp = parse_date(line, base=NOW)
    assert stamp is not None
    assert (stamp.isoformat(), stamp.precision) == ("2024-01-30", Precision.DAY)
    assert stamp.raw in line
    assert is_date_line(line)


@pytest.mark.parametrize("line", THREE_HOURS)
def test_nothing_without_a_base(line: str) -> None:
    assert parse_date(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "an hour ago",
        "vor einer Stunde",
        "il y a une heure",
        "hace una hora",
        "un'ora fa",
        "een uur geleden",
        "час назад",
    ],
)
def test_an_hour_in_words(line: str) -> None:
    stamp = parse_date(line, base=NOW)
    assert stamp is not None
    assert stamp.date == NOW.date()
    assert is_date_line(line)


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("20 minutes ago", "2024-01-30T14:05"),
        ("1 hr 4 mins ago", "2024-01-30T13:21"),
        ("just now", "2024-01-30T14:25"),
        ("5 days ago", "2024-01-25"),
        ("vor 18 Tagen von Ada Holm", "2024-01-12"),
        ("1d ago", "2024-01-29"),
        ("yesterday", "2024-01-29"),
        ("gestern, 18:05 Uhr", "2024-01-29T18:05"),
        ("Вчера в 18:44", "2024-01-29T18:44"),
        ("Heute, 12:30", "2024-01-30T12:30"),
        ("Published yesterday at 18:05", "2024-01-29T18:05"),
    ],
)
def test_the_unit_says_how_sure_it_is(line: str, when: str) -> None:
    stamp = parse_date(line, base=NOW)
    assert stamp is not None
    assert stamp.isoformat() == when


def test_hours_across_midnight_leave_the_day_open() -> None:
    stamp = parse_date("3 hours ago", base=dt.datetime(2024, 1, 30, 3, 20))
    assert stamp is not None
    assert (stamp.isoformat(), stamp.date) == ("2024-01", None)
    assert stamp.readings == (dt.date(2024, 1, 29), dt.date(2024, 1, 30))


def test_hours_from_a_day_leave_the_day_open() -> None:
    stamp = parse_date("3 hours ago", base=NOW.date())
    assert stamp is not None
    assert (stamp.date, len(stamp.readings)) == (None, 2)


@pytest.mark.parametrize(
    ("line", "when"), [("2 weeks ago", "2024-01"), ("3 months ago", "2023"), ("4 years ago", None)]
)
def test_long_units_are_no_days(line: str, when: str | None) -> None:
    stamp = parse_date(line, base=NOW)
    assert (stamp and stamp.isoformat()) == when


@pytest.mark.parametrize(
    "line",
    [
        "3 hours",
        "The council said today that it met",
        "Long ago",
        "9 Stunden Arbeit",
        "3 ago 4",
        "99999999999999 years ago",
    ],
)
def test_other_lines_tell_no_time(line: str) -> None:
    assert parse_date(line, base=NOW) is None
    assert not is_date_line(line)


def test_a_date_is_stronger_than_how_long_ago_it_was() -> None:
    stamp = parse_date("Aug 12, 2020 at 10:20 AM (3 years ago)", base=NOW)
    assert stamp is not None
    assert stamp.isoformat() == "2020-08-12T10:20"
