"""Lines that are a date and nothing else; and sentences, headlines and bylines, which never are."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field.date import date_line, is_date_line

WHOLE = [
    "3 May 2021",
    "Published: 3 May 2021",
    "Monday, May 3, 2021 at 9:05 a.m. EDT",
    "• 3 May 2021 •",
    "(Published 3 May 2021)",
    "Last modified on Mon 3 May 2021 10.00 BST",
    "Published: 12:34 BST, 3 May 2021 | Updated: 14:56 BST, 4 May 2021",
    "03/05/2021",
    "2021-05-03T10:00:00Z",
    "Veröffentlicht am 3. Mai 2021 um 9:05 Uhr",
    "Stand: 03.05.2021, 9:05 Uhr",
    "Publié le 3 mai 2021 à 9h05, mis à jour le 4 mai 2021",
    "Publicado el 3 de mayo de 2021 a las 9:05 h.",
    "Publicado em 03/05/2021 às 9h05 - Atualizado em 04/05/2021",
    "Pubblicato il 3 maggio 2021, ore 9:05",
    "Gepubliceerd op 3 mei 2021 om 9:05",
    "Publisert: 03.05.21 09:05",
    "Publicerad 2021-05-03 09:05",
    "Julkaistu 3.5.2021 klo 9.05",
    "Opublikowano: 3 maja 2021, godz. 9:05",
    "Publikováno 3. května 2021",
    "Megjelent: 2021. május 3. 9:05",
    "Опубликовано 3 мая 2021 г., 09:05",
    "Δημοσίευση: 03/05/2021 09:05",
    "Yayınlanma: 03.05.2021 - 09:05 | Güncelleme: 04.05.2021",
    "Diterbitkan: Senin, 3 Mei 2021 09:05 WIB",
    "اپ ڈیٹ 3 مئی 2021",
    "تاريخ النشر: 3 مايو 2021",
    "प्रकाशित: 3 मई 2021, 09:05 AM IST",
    "প্রকাশিত: ৩ মে ২০২১",
    "发布时间：2021-05-03 09:05",
    "2021年5月3日 9時05分 (5月4日更新)",
    "公開日 2021年5月3日",
    "입력 2021.05.03 09:05 수정 2021.05.04 10:10",
    "Cập nhật lúc: 09:05, 03/05/2021",
    "เผยแพร่เมื่อ 3 พฤษภาคม 2564 เวลา 09:05 น.",
    "3. Mai 20213. Mai 2021",
    "May 2021",
]

NEVER = [
    "On 3 May 2021 the council met",
    "Elections 2024",
    "May 2 shooting victim named",
    "2024",
    "12",
    "1,024",
    "(1)",
    "By Jane Doe 3 May 2021",
    "Jane Doe, 3 May 2021",
    "3 May 2021 by Jane Doe",
    "From 3 May 2021 to 5 May 2021 to 7 May 2021",
    "The ferry sailed on 3 May.",
    "Am 3. Mai 2021 tagte der Rat",
    "Le 3 mai 2021, le conseil s'est réuni",
    "Mac Pro December 2019",
    "3SAT",
    "9/11",
    "Top 10 of 2020",
    "Montag - Sonntag um 6.00 Uhr",
    "3:2",
    "00:00",
    "00:00 / 03:15",
    "98:87",
    "May",
    "Hier",
    "Mars",
    "Published",
    "Updated:",
    "21 May Street",
    "3 May 2021 3 comments",
    "",
    " ",
    "—",
    "Today we met the mayor",
    "Read in 3 minutes",
]


@pytest.mark.parametrize("line", WHOLE)
def test_date_lines_are_taken(line: str) -> None:
    assert date_line(line) is not None
    assert is_date_line(line)


@pytest.mark.parametrize("line", NEVER)
def test_their_neighbours_are_left(line: str) -> None:
    assert date_line(line) is None
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line", ["18:59 Uhr", "09:30 AM IST", "Lundi 3 mai", "Nov 18", "vor 3 Stunden", "Updated at 1:23 p.m.", "18:59"]
)
def test_lines_that_need_a_base_are_date_lines_without_a_date(line: str) -> None:
    assert is_date_line(line)
    assert date_line(line) is None


def test_a_base_gives_them_their_date() -> None:
    base = dt.date(2021, 5, 4)
    for line in ("Lundi 3 mai", "yesterday", "Posted May 3, 9:05 AM"):
        stamp = date_line(line, base=base)
        assert stamp is not None
        assert stamp.date == dt.date(2021, 5, 3)


def test_a_word_of_two_languages_needs_company() -> None:
    assert is_date_line("Publié hier à 18:05")
    assert not is_date_line("hier")


def test_long_lines_are_no_date_lines() -> None:
    assert not is_date_line("3 May 2021 " + "- " * 200)
