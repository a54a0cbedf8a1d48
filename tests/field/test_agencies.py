"""Agencies by name: every form in the file leads to its agency, and ordinary words lead nowhere."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib import resources

import pytest

from newsparse._field.agencies import Agency, AgencyKind, agency_form, agency_name, agency_named, is_agency_credit

FILE = tomllib.loads((resources.files("newsparse.phrases") / "agencies.toml").read_text("utf-8"))


def forms() -> Iterator[tuple[str, str]]:
    for row in FILE["agency"]:
        if "each" in row:
            yield from ((form, form) for form in row["each"])
        else:
            yield from ((form, row["name"]) for form in (row["name"], *row.get("codes", ()), *row.get("forms", ())))


def test_every_form_leads_to_one_agency() -> None:
    seen: dict[str, str] = {}
    for form, name in forms():
        assert seen.setdefault(form, name) == name, form
        assert agency_named(form) == name, form


def test_rows_say_what_they_may_and_no_more() -> None:
    for row in FILE["agency"]:
        assert ("each" in row) != ("name" in row), row
        assert set(row) <= {"each", "name", "codes", "forms", "alone", "kind"}, row
        assert set(row.get("alone", ())) <= {row.get("name"), *row.get("codes", ())}, row
        assert row.get("kind", "wire") in set(AgencyKind), row


def test_there_are_several_hundred() -> None:
    assert len({name for _, name in forms()}) > 500


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reuters", "Reuters"),
        ("REUTERS", "Reuters"),
        ("(AFP)", "AFP"),
        ("ＡＦＰ", "AFP"),
        ("ロイター", "Reuters"),
        ("риа новости", "RIA Novosti"),
        ("[dpa]", "dpa"),
        ("Associated Press", "AP"),
        ("عکس", None),
        ("AP photographers", None),
        ("pa", None),
        ("Us", None),
        ("", None),
    ],
)
def test_agency_named(text: str, name: str | None) -> None:
    assert agency_named(text) == name


def test_photo_agencies_are_marked() -> None:
    assert agency_form("Getty Images") == Agency("Getty Images", AgencyKind.PHOTO)
    assert agency_form("PRNewswire") == Agency("PR Newswire", AgencyKind.RELEASE)


@pytest.mark.parametrize(
    ("credit", "left"),
    [
        ("Reuters/AFP", "Reuters/Ada Holm"),
        ("(dpa/lno)", "(siehe unten)"),
        ("AP, Reuters", "AP, Reuters and Ada Holm"),
        ("With Reuters and AFP", "With Reuters and hope"),
        ("mit dpa", "mit Absicht"),
        ("(PTI)", "PTI reported"),
        ("AFP", "AFP reports"),
        ("(PA)", "PA"),
        ("(SID)", "SID"),
        ("Reuters", "Trend"),
        ("Source: Reuters", "Source: a neighbour"),
        ("EFE", "Online"),
        ("Getty Images", "Getty heirs sue"),
        ("[AP/Reuters]", "[sic]"),
        ("©NTB", "©2024"),
    ],
)
def test_a_credit_and_its_neighbour(credit: str, left: str) -> None:
    assert is_agency_credit(credit)
    assert not is_agency_credit(left)


def test_a_credit_is_short() -> None:
    assert not is_agency_credit("Reuters, " * 40 + "AFP")


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("ТАСС", "TASS"),
        ("INTERFAX.RU", "Interfax"),
        ("УНН", "UNN"),
        ("新华社", "Xinhua"),
        ("中央社", "CNA Taiwan"),
        ("共同", "Kyodo"),
        ("時事", "Jiji Press"),
        ("연합뉴스", "Yonhap"),
        ("뉴시스", "Newsis"),
        ("뉴스1", "News1"),
        ("رويترز", "Reuters"),
        ("أ ف ب", "AFP"),
        ("ایرنا", "IRNA"),
        ("ایسنا", "ISNA"),
        ("भाषा", "PTI"),
        ("वार्ता", "UNI"),
        ("বাসস", "BSS"),
        ("TTXVN", "VNA"),
        ("ANTARA", "Antara"),
        ("EUROPA PRESS", "Europa Press"),
        ("ČTK", "ČTK"),
        ("PRNewswire", "PR Newswire"),
        ("BUSINESS WIRE", "Business Wire"),
        ("dpa/lnw", "dpa"),
        ("ap/taz", "AP/taz"),
        ("AFP 로이터=연합뉴스", "AFP/Reuters/Yonhap"),
        ("CNN Business", "CNN"),
        ("KQXR", None),
        ("Harbour Wire", None),
    ],
)
def test_a_signature_has_a_canonical_name(signed: str, name: str | None) -> None:
    assert agency_name(signed) == name
