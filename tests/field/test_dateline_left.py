"""Openings that look like datelines and are none, each beside a near neighbour that is one."""

from __future__ import annotations

import pytest

from newsparse import Confidence
from newsparse._field.dateline import parse_dateline

LEFT_AND_TAKEN = [
    # kickers and labels
    ("EXCLUSIVE: The council will close the harbour.", "MULTAN: The council will close the harbour."),
    ("WATCH: The council closes the harbour.", "LAHORE: The council closes the harbour."),
    ("CORONAVIRUS - Le conseil ferme le port.", "ALGER - Le conseil ferme le port."),
    ("RETROCESO.- El consejo cierra el puerto.", "MORELIA.- El consejo cierra el puerto."),
    ("PREMIER LEAGUE - The season ends on Monday.", "MANCHESTER - The season ends on Monday."),
    ("SPORT - The season ends on Monday.", "SPLIT - The season ends on Monday."),
    ("Horoscope Today, May 23, 2020: Taurus must wait.", "ISLAMABAD, May 23, 2020: Taurus must wait."),
    ("THE POINT -- NOW EVERY NIGHT! The council", "LE CAIRE -- The council met again."),
    ("【送料無料】春の市が始まる", "【ソウル共同】春の市が始まる"),
    # speakers and titles
    ("JAN HOLM: The council will close it.", "QUETTA: The council will close it."),
    ("Paris Holm: The council will close it.", "Paris: The council will close it."),
    ("Washington Post: The council will close it.", "Washington: The council will close it."),
    ("Call of Duty: Modern Harbour is out.", "Kuala Lumpur: Modern Harbour is out."),
    ("[헤럴드경제=홍길동 기자] 시는 항구를 닫는다.", "[서울=뉴시스]홍길동 기자 = 시는 항구를 닫는다."),
    # headlines
    ("Lahore: la ville ferme son port.", "Lahore: La ville ferme son port."),
    ("Leipzig: Hier schließt der Hafen", "Leipzig: Hier schließt der Hafen."),
    ("LONDON: COUNCIL CLOSES HARBOUR.", "LONDON: Council closes harbour."),
    ("Peru: The council will close the harbour.", "Lima: The council will close the harbour."),
    ("Texas: The council will close the harbour.", "Houston: The council will close the harbour."),
    ("Vienna - Graz 2:1. The match was long.", "Vienna - Two goals. The match was long."),
    # captions
    ("TAMPA, FL - MAY 12: Ada Holm speaks.", "TAMPA, FL - May was cold. Ada Holm speaks."),
    ("BRIGHTON, ENGLAND JUNE 20: Ada Holm shoots.", "BRIGHTON, England, June 20: Ada Holm shoots."),
    ("(AP/File Photo) The council met on Monday at noon to close it.", "(AP) The council met on Monday at noon to close it."),
    ("(Xinhua/Ada Holm) The council met.", "MULTAN (Xinhua) The council met."),
    ("Ada Holm / AFP - Getty Images", "Berlin / AFP - The council met on Monday."),
    ("AFP - Getty Images", "AFP - The council closed the harbour."),
    # abbreviations in brackets
    ("The Palestinian Authority (PA) says it is closed.", "MULTAN (PA) — It is closed."),
    ("Quiet Influenced Benchmarks (QIB) — The index rose.", "MULTAN (QIB) — The index rose."),
    ("Harbour Water (HWTR): The share rose.", "DALLAS (KWTR): The share rose."),
    ("Palm Bay (1-0): Tolman 25 points.", "Palm Bay, Fla. (KQXR): Tolman had 25 points."),
    ("据中新网报道，昨天", "中新网北京1月2日电 昨天"),
    # capitals at the start of a plain sentence
    ("NEWCASTLE have sold their captain to the harbour.", "NEWCASTLE The club has sold its captain."),
    ("KOBE Holm has sung at the harbour again.", "KOBE The choir has sung at the harbour again."),
    ("LEIGH HOLM has left the club, he said.", "LEEDS The captain has left the club, he said."),
    # dates
    ("Saturday, 9 May 2020\n- Local shops close.", "GRAZ, 9 May 2020 - Local shops close."),
    ("24 мая — день рождения поэта.", "МОСКВА, 24 мая — Поэт умер."),
    ("21 May 2025 - 14:19", "21 May 2025 - The council closed the harbour on Monday."),
    # no head at all
    ("Reuters said on Monday that it is closed.", "Reuters - The harbour is closed on Monday."),
    ("Boston-based engineers closed the harbour.", "BOSTON - Engineers closed the harbour."),
    ("Trend - The harbour is closed on Monday, they said.", "Interfax - The harbour is closed on Monday, they said."),
    ("In London, the council met on Monday.", "LONDON, Monday (Reuters) - The council met."),
]


@pytest.mark.parametrize(("left", "taken"), LEFT_AND_TAKEN, ids=[pair[0][:40] for pair in LEFT_AND_TAKEN])
def test_a_near_neighbour_is_left(left: str, taken: str) -> None:
    assert parse_dateline(left) is None
    assert parse_dateline(taken) is not None


@pytest.mark.parametrize("text", ["", " ", "\n\n", "-", "(", "()", "(AP", "【", ",", "—", "MULTAN", "MULTAN -", ":", "/AP/"])
def test_crumbs_are_left(text: str) -> None:
    assert parse_dateline(text) is None


def test_an_opening_that_repeats_the_headline_is_left() -> None:
    opening = "Leipzig: Hier schließt der Hafen. Die Stadt spart."
    assert parse_dateline(opening) is not None
    assert parse_dateline(opening, headline="Leipzig: Hier schließt der Hafen") is None
    assert parse_dateline(opening, headline="Der Hafen schließt") is not None


def test_an_agency_outweighs_the_headline() -> None:
    assert parse_dateline("LEIPZIG (dpa) - Hier schließt der Hafen.", headline="LEIPZIG (dpa)") is not None


@pytest.mark.parametrize(
    ("opening", "confidence"),
    [
        ("MULTAN (APP): The council met.", Confidence.STRONG),
        ("SALVADOR, Feb 26 - The council met.", Confidence.STRONG),
        ("MULTAN: The council met.", Confidence.LIKELY),
        ("CHESTER, Pa. -- The council met.", Confidence.LIKELY),
        ("Graz. Der Rat tagt am Montag.", Confidence.LIKELY),
        ("CHESTER, Pa. The council met.", Confidence.WEAK),
        ("MOSCOW The council met on Monday.", Confidence.WEAK),
        ("November 27, 2004 - The council met on Monday.", Confidence.WEAK),
    ],
)
def test_how_sure_it_is(opening: str, confidence: Confidence) -> None:
    found = parse_dateline(opening)
    assert found is not None
    assert found.confidence is confidence


def test_the_shown_agency_is_as_printed() -> None:
    found = parse_dateline("MULTAN (Agence\xa0France-Presse) - The council met.")
    assert found is not None
    assert (found.agency, found.agency_raw) == ("Agence France-Presse", "Agence\xa0France-Presse")
