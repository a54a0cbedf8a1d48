"""Dates in lines: what is printed, and what is left open. Each form beside a near neighbour that must stay unread."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field.date import DateOrder, parse_date
from newsparse._model.when import Precision, Timestamp

DAY = "2024-01-30"


def iso(line: str, **known: object) -> str | None:
    stamp = parse_date(line, **known)  # type: ignore[arg-type]
    return None if stamp is None else stamp.isoformat()


@pytest.mark.parametrize(
    "line",
    [
        "30 January 2024",
        "January 30, 2024",
        "Jan. 30th, 2024",
        "the 30th of January, 2024",
        "Tue 30 Jan 2024",
        "2024 January 30",
        "30-Jan-2024",
        "30JAN2024",
        "30. Januar 2024",
        "30. Jänner 2024",
        "30 de enero de 2024",
        "Enero 30 de 2024",
        "30 janv. 2024",
        "Mardi 30 janvier 2024",
        "30.jan.2024",
        "terça-feira, 30 de janeiro de 2024",
        "30 gennaio 2024",
        "2024. január 30.",
        "2024 m. sausio 30 d.",
        "2024. gada 30. janvāris",
        "2024ko urtarrilaren 30a",
        "30 stycznia 2024",
        "30. ledna 2024",
        "ΤΡΙΤΗ, 30 ΙΑΝΟΥΑΡΙΟΥ 2024",
        "30 января 2024 г.",
        "30 січня 2024",
        "2024 жылғы 30 қаңтар",
        "2024 оны 1 сарын 30",
        "30 Ocak 2024 Salı",
        "30 OCAK 2024",
        "2024-yil 30-yanvar",
        "30 يناير 2024",
        "الثلاثاء 30 يناير/كانون الثاني 2024",
        "٣٠ كانون الثاني ٢٠٢٤",
        "30 בינואר 2024",
        "۳۰ جنوری ۲۰۲۴ء",
        "३० जनवरी २०२४",
        "৩০ জানুয়ারি, ২০২৪",
        "30 ஜனவரி 2024",
        "ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៤",
        "30 tháng 1, 2024",
        "30 Januari 2024",
        "2024年1月30日",
        "２０２４年１月３０日",
        "二〇二四年一月三十日",
        "2024년 1월 30일",
        "2024 > January > 30",
        "Jan.January 30, 2024",
    ],
)
def test_month_names_are_read_in_every_language(line: str) -> None:
    stamp = parse_date(line)
    assert stamp is not None
    assert (stamp.isoformat(), stamp.precision) == (DAY, Precision.DAY)
    assert stamp.raw in line


@pytest.mark.parametrize(
    "line",
    ["30.01.2024", "30. 1. 2024", "30-01-2024", "2024-01-30", "2024/1/30", "2024. 01. 30.", "30/01/2024", "01/30/2024"],
)
def test_figures_tell_their_order_where_they_can(line: str) -> None:
    assert iso(line) == DAY


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("19. Dezember 202219. Dezember 2022", "2022-12-19"),
        ("17/11/201917/11/2019", "2019-11-17"),
        ("2020-05-042020-05-04", "2020-05-04"),
        ("Nov 19 20197:16 AM", "2019-11-19T07:16"),
        ("14:33:002020-09-15", "2020-09-15T14:33:00"),
        ("A. WriterMay 3, 2021By B. Writer", "2021-05-03"),
        ("Ada Holm04 de mayo 2022", "2022-05-04"),
        ("May 3, 20213 min read", "2021-05-03"),
        ("04:56 PMMay 3, 2021", "2021-05-03T16:56"),
        ("XYZ2020.10.26 13:44", "2020-10-26T13:44"),
    ],
)
def test_glued_parts_fall_apart(line: str, day: str) -> None:
    assert iso(line) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("10.12.19", "2019-12-10"),
        ("30/10/23", "2023-10-30"),
        ("24 Mar 20 à 9:21", "2020-03-24T09:21"),
        ("Sept. 23, '19", "2019-09-23"),
        ("26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01"),
        ("2 November 23", "2023-11-02"),
    ],
)
def test_years_of_two_figures(line: str, day: str) -> None:
    assert iso(line) == day


def test_a_count_after_a_date_is_no_year() -> None:
    assert iso("28. Januar 12") is None
    assert iso("28. Januar 2022 12") == "2022-01-28"


class TestOrder:
    """Day and month in figures: evidence decides, and without any the day stays open."""

    OPEN = "03/04/2024"

    def test_without_evidence_both_readings_come_back(self) -> None:
        stamp = parse_date(self.OPEN)
        assert stamp is not None
        assert (stamp.precision, stamp.date, stamp.isoformat()) == (Precision.YEAR, None, "2024")
        assert stamp.readings == (dt.date(2024, 4, 3), dt.date(2024, 3, 4))

    def test_equal_parts_are_sure(self) -> None:
        assert iso("04/04/2024") == "2024-04-04"

    @pytest.mark.parametrize(
        ("language", "day"),
        [
            ("en", "2024-03-04"),
            ("en-US", "2024-03-04"),
            ("en-GB", "2024-04-03"),
            ("en_IN", "2024-04-03"),
            ("fr", "2024-04-03"),
        ],
    )
    def test_the_language_tells(self, language: str, day: str) -> None:
        assert iso(self.OPEN, language=language) == day

    def test_what_the_site_does_is_stronger_than_the_language(self) -> None:
        assert iso(self.OPEN, language="en", order=DateOrder.DMY) == "2024-04-03"
        assert iso(self.OPEN, language="de", order=DateOrder.MDY) == "2024-03-04"

    def test_dots_and_dashes_put_the_day_first(self) -> None:
        assert iso("03.04.2024", language="en-US") == iso("03-04-2024") == "2024-04-03"

    def test_a_part_over_twelve_is_stronger_than_all(self) -> None:
        assert iso("03/14/2024", language="de", order=DateOrder.DMY) == "2024-03-14"

    def test_the_site_outweighs_a_dash_but_a_dash_outweighs_the_language(self) -> None:
        assert iso("03-04-2024", order=DateOrder.MDY) == "2024-03-04"
        assert iso("03-04-2024", language="en-US") == "2024-04-03"

    def test_a_weekday_that_fits_one_reading_tells(self) -> None:
        assert iso("Monday, 03/04/2024", language="en-GB") == "2024-03-04"
        assert iso("mercredi 03/04/2024") == "2024-04-03"
        assert iso("Friday, 03/04/2024") == "2024"

    def test_a_zone_of_countries_that_put_the_day_first_tells(self) -> None:
        assert iso("03/04/2024 14:00 GMT", language="en") == "2024-04-03T14:00+00:00"
        assert iso("03/04/2024 2:00 pm EST", language="en") == "2024-03-04T14:00-05:00"

    def test_short_years_lead_in_east_asia_and_hungary(self) -> None:
        assert iso("20/10/05", language="ja") == "2020-10-05"
        assert iso("20/10/05", language="fr") == "2005-10-20"

    def test_a_name_of_two_months_stays_open_until_the_language_is_known(self) -> None:
        stamp = parse_date("30 listopada 2020")
        assert stamp is not None
        assert stamp.readings == (dt.date(2020, 10, 30), dt.date(2020, 11, 30))
        assert iso("30 listopada 2020", language="pl") == "2020-11-30"
        assert iso("30 listopada 2020", language="hr") == "2020-10-30"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2024",
        "31/31/2024",
        "30 February 2024",
        "IP 192.168.10.12 seen",
        "Version 1.2.3",
        "1-2-3",
        "Call 02 03 2004",
        "12 Monkeys",
        "Season 3, Episode 5",
        "Vol. 12 No. 8, 2020",
        "May 68",
        "the march of 300 men",
    ],
)
def test_other_numbers_are_no_dates(line: str) -> None:
    assert parse_date(line) is None


def test_a_month_without_a_day_is_no_day() -> None:
    stamp = parse_date("May 2020")
    assert stamp is not None
    assert (stamp.isoformat(), stamp.date) == ("2020-05", None)
    assert iso("May 2020 issue, posted 3 May 2020") == "2020-05-03"


class TestWithoutYear:
    """Only the day of reading can tell the year: the last such day, one day ahead at most."""

    BASE = dt.date(2024, 1, 30)

    def test_not_without_a_base(self) -> None:
        assert parse_date("Monday 30 January") is None

    @pytest.mark.parametrize(("year", "line"), [(29, "1/1"), (1, "29 février"), (9999, "31 December")])
    def test_no_year_beyond_the_calendar_is_asked(self, year: int, line: str) -> None:
        assert parse_date(line, base=dt.date(year, 12, 31)) is None or year > 1

    @pytest.mark.parametrize(
        ("line", "day"),
        [
            ("on Jan 28", "2024-01-28"),
            ("January 31", "2024-01-31"),
            ("February 1", "2023-02-01"),
            ("29 février", "2020-02-29"),
            ("Posted Nov 18, 8:19 PM", "2023-11-18T20:19"),
            ("24.12. 15:30 Uhr", "2023-12-24T15:30"),
            ("lundi 24 août", "2020-08-24"),
            ("1月14日 01時40分", "2024-01-14T01:40"),
        ],
    )
    def test_the_last_such_day(self, line: str, day: str) -> None:
        assert iso(line, base=self.BASE) == day

    def test_figures_without_year_keep_their_order_open(self) -> None:
        assert iso("01/02 19:16", base=self.BASE, language="ja") == "2024-01-02T19:16"
        assert iso("01/02 19:16", base=self.BASE, language="fr") == "2023-02-01T19:16"
        assert parse_date("01/02", base=self.BASE, language="fr") is None

    @pytest.mark.parametrize("line", ["3 out of 5 stars", "We won 3 set points", "il y a des 12 mesures"])
    def test_words_that_are_also_months_need_more(self, line: str) -> None:
        assert parse_date(line, base=self.BASE) is None


class TestTwoDates:
    """Published and updated in one line, in either order."""

    @pytest.mark.parametrize(
        "line",
        [
            "Published 3 May 2021 | Updated 5 May 2021",
            "Updated 5 May 2021, originally published 3 May 2021",
            "3 May 2021 (updated 5 May 2021)",
            "Veröffentlicht am 3. Mai 2021, zuletzt aktualisiert am 5. Mai 2021",
            "03.05.2021 | Stand: 05.05.2021",
            "Aktualizacja: 05.05.2021 Publikacja: 03.05.2021",
            "3 maggio 2021 ( modifica il 5 maggio 2021 )",
            "Publicado el 3 de mayo de 2021. Actualizado el 5 de mayo de 2021",
            "Опубликовано: 3 мая 2021, обновлено: 5 мая 2021",
            "2021年5月3日 (5月5日更新)",
            "입력 2021.05.03 수정 2021.05.05",
            "Published May 3, 2021 Updated May 5",
        ],
    )
    def test_both_come_back(self, line: str) -> None:
        stamp = parse_date(line)
        assert stamp is not None
        assert stamp.updated is not None
        assert (stamp.isoformat(), stamp.updated.isoformat()) == ("2021-05-03", "2021-05-05")
        assert stamp.raw in line
        assert stamp.updated.raw in line

    def test_a_time_alone_is_of_the_same_day(self) -> None:
        stamp = parse_date("publié le 26/12/2020 à 21:00, mis à jour à 22:30", language="fr")
        assert stamp is not None
        assert stamp.updated is not None
        assert (stamp.isoformat(), stamp.updated.isoformat()) == ("2020-12-26T21:00", "2020-12-26T22:30")

    def test_a_time_before_the_first_is_none_of_an_update(self) -> None:
        stamp = parse_date("publié le 26/12/2020 à 21:00, mis à jour à 09:30", language="fr")
        assert stamp is not None
        assert stamp.updated is None

    def test_a_line_that_prints_only_an_update_says_so(self) -> None:
        stamp = parse_date("Updated: August 22, 2019")
        assert stamp is not None
        assert stamp.updated is not None
        assert stamp.updated.value == stamp.value

    def test_the_same_date_twice_is_one(self) -> None:
        stamp = parse_date("Monday Nov 23, 2020 at 5:02 AM Nov 23, 2020 at 5:02 AM")
        assert stamp == Timestamp(
            dt.datetime(2020, 11, 23, 5, 2), Precision.MINUTE, raw="Monday Nov 23, 2020 at 5:02 AM"
        )


def test_the_text_around_the_date_does_not_matter() -> None:
    line = "Ada Holm, Harbour Desk • 11/20/2019 10:08 AM • 3 comments"
    stamp = parse_date(line)
    assert stamp is not None
    assert (stamp.isoformat(), stamp.raw) == ("2019-11-20T10:08", "11/20/2019 10:08 AM")
