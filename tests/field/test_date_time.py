"""Times of day and zones beside a date."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field.date import parse_date

DATE = "30.01.2024"


@pytest.mark.parametrize(
    ("line", "time"),
    [
        (f"{DATE} 9:05", "09:05"),
        (f"{DATE}, 9.05 Uhr", "09:05"),
        (f"{DATE} kl. 9.05", "09:05"),
        (f"{DATE} klo 9.05", "09:05"),
        (f"{DATE} pukul 9.05 WIB", "09:05"),
        (f"{DATE} - 2.05pm", "14:05"),
        (f"{DATE} à 15h02", "15:02"),
        (f"{DATE} 20H06", "20:06"),
        (f"{DATE} à 9 h 05", "09:05"),
        (f"{DATE}, 9 Uhr", "09:00"),
        (f"{DATE} 9:05 a.m.", "09:05"),
        (f"{DATE} 9:05 p. m.", "21:05"),
        (f"{DATE} 12:05 AM", "00:05"),
        (f"{DATE} 12:36 PM", "12:36"),
        (f"{DATE} 15:24pm", "15:24"),
        (f"9:05, {DATE}", "09:05"),
        (f"{DATE} | 9:05", "09:05"),
        (f"{DATE}-15:49", "15:49"),
        (f"{DATE} - 12:09 م", "12:09"),
        (f"{DATE} 03:09 م", "15:09"),
        (f"{DATE}, 9:05 পূর্বাহ্ণ", "09:05"),
        (f"{DATE} 오후 3:05", "15:05"),
        (f"{DATE} 午後3時5分", "15:05"),
        ("2024/01/30 上午 10:20", "10:20"),
        ("Tue Jan 30 09:05 2024", "09:05"),
        (f"{DATE} เวลา 23:00 น.", "23:00"),
    ],
)
def test_times_are_read(line: str, time: str) -> None:
    stamp = parse_date(line)
    assert stamp is not None
    assert stamp.value.replace(tzinfo=None) == dt.datetime.combine(dt.date(2024, 1, 30), dt.time.fromisoformat(time))


@pytest.mark.parametrize(
    "line",
    [f"{DATE} 03:33 min", f"{DATE} 25:10", f"{DATE} score 3:2", f"{DATE} 9.05", f"{DATE} 3 min read", f"{DATE} 59:18"],
)
def test_other_figures_are_no_times(line: str) -> None:
    stamp = parse_date(line)
    assert stamp is not None
    assert stamp.isoformat() == "2024-01-30"


@pytest.mark.parametrize(
    ("line", "zone", "value"),
    [
        ("2024-01-30T09:05:10Z", "Z", "2024-01-30T09:05:10+00:00"),
        ("2024-01-30T09:05:10.123-03:00", "-03:00", "2024-01-30T09:05:10-03:00"),
        ("Tue, 30 Jan 2024 09:05:10 +0430", "+0430", "2024-01-30T09:05:10+04:30"),
        ("Tue Jan 30 09:05:10 +0000 2024", "+0000", "2024-01-30T09:05:10+00:00"),
        ("Tue Jan 30 09:05:10 UTC 2024", "UTC", "2024-01-30T09:05:10+00:00"),
        (f"{DATE} 09:05 PKT", "PKT", "2024-01-30T09:05+05:00"),
        (f"{DATE} 09:05 WIB", "WIB", "2024-01-30T09:05+07:00"),
        (f"{DATE} 09:05 МСК", "МСК", "2024-01-30T09:05+03:00"),
        (f"{DATE}, 10:00 (GMT+7)", "GMT+7", "2024-01-30T10:00+07:00"),
        (f"{DATE} - 14:16 UTC+1", "UTC+1", "2024-01-30T14:16+01:00"),
        (f"GMT 17:27 {DATE}", "GMT", "2024-01-30T17:27+00:00"),
        (f"22:00 GMT, {DATE}", "GMT", "2024-01-30T22:00+00:00"),
        ("2010 GMT (0410 HKT) January 30, 2024", "GMT", "2024-01-30T20:10+00:00"),
        ("January 30, 2024 9:05 a.m. EST", "EST", "2024-01-30T09:05-05:00"),
        ("January 30, 2024 9:05 a.m. ET", "ET", "2024-01-30T09:05-05:00"),
        ("July 30, 2024 9:05 a.m. ET", "ET", "2024-07-30T09:05-04:00"),
    ],
)
def test_a_sure_zone_makes_the_time_aware(line: str, zone: str, value: str) -> None:
    stamp = parse_date(line)
    assert stamp is not None
    assert (stamp.zone, stamp.isoformat()) == (zone, value)


@pytest.mark.parametrize("zone", ["IST", "CST", "BST", "ist"])
def test_letters_of_several_countries_are_kept_and_decide_nothing(zone: str) -> None:
    stamp = parse_date(f"30 January 2024, 11:06am {zone}")
    assert stamp is not None
    assert (stamp.zone, stamp.value.tzinfo) == (zone, None)


def test_the_language_decides_for_india() -> None:
    stamp = parse_date("30 January 2024, 11:06 IST", language="en-IN")
    assert stamp is not None
    assert stamp.isoformat() == "2024-01-30T11:06+05:30"


def test_the_hours_around_a_clock_change_stay_naive() -> None:
    stamp = parse_date("November 3, 2024 1:30 am ET")
    assert stamp is not None
    assert (stamp.zone, stamp.value.tzinfo) == ("ET", None)


def test_a_span_of_hours_is_no_offset() -> None:
    stamp = parse_date(f"{DATE} 10:00-11:30")
    assert stamp is not None
    assert (stamp.isoformat(), stamp.zone) == ("2024-01-30T10:00", None)
