"""The forms of datelines, by agency and by script: what is taken, to the character, and what is made of it."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._field.dateline import parse_dateline

REST = " The council said on Monday that the harbour would stay closed."

FORMS = [
    # AP and American stations
    ("WASHINGTON (AP) —", ["WASHINGTON"], "AP", None),
    ("ABOARD AIR FORCE ONE (AP) —", ["ABOARD AIR FORCE ONE"], "AP", None),
    ("PALERMO, Sicily (AP) —", ["PALERMO, Sicily"], "AP", None),
    ("VENICE, Italy (AP) _", ["VENICE, Italy"], "AP", None),
    ("NEW YORK, LONDON and BEIJING, Feb. 2 (AP) -", ["NEW YORK", "LONDON", "BEIJING"], "AP", "Feb. 2"),
    ("TAMPA, Fla. (KQXR) —", ["TAMPA, Fla."], "KQXR", None),
    ("TAMPA, Fla. (KQXR)", ["TAMPA, Fla."], "KQXR", None),
    ("LAREDO, TX (KQXR)-", ["LAREDO, TX"], "KQXR", None),
    ("PHOENIX (3TV/CBS 5) -", ["PHOENIX"], "3TV/CBS 5", None),
    ("(KQXR) —", [], "KQXR", None),
    ("New York (CNN)", ["New York"], "CNN", None),
    ("(CNN)", [], "CNN", None),
    ("AP -", [], "AP", None),
    ("TUESDAY, June 23, 2020 (HealthDay News) --", [], "HealthDay News", "TUESDAY, June 23, 2020"),
    ("FORT BRAGG, N.C. (May 5, 2020) –", ["FORT BRAGG, N.C."], None, "May 5, 2020"),
    ("MID-CHESTER (CNN) (6/23/2020)", ["MID-CHESTER"], "CNN", "6/23/2020"),
    # Reuters and AFP
    ("LONDON/PARIS, July 27 (Reuters) -", ["LONDON", "PARIS"], "Reuters", "July 27"),
    ("ST. PETERSBURG, Russia, July 27 (Reuters) -", ["ST. PETERSBURG, Russia"], "Reuters", "July 27"),
    ("July 27 (Reuters) -", [], "Reuters", "July 27"),
    ("(Reuters) -", [], "Reuters", None),
    ("SALVADOR, Feb 26 -", ["SALVADOR"], None, "Feb 26"),
    ("STOCKHOLM, Aug 29, 2014 (AFP) -", ["STOCKHOLM"], "AFP", "Aug 29, 2014"),
    ("Strasbourg, 10 juil 2024 (AFP)", ["Strasbourg"], "AFP", "10 juil 2024"),
    ("SYDNEY, Jul 16 AAP -", ["SYDNEY"], "AAP", "Jul 16"),
    # German
    ("Frankfurt/Main (dpa) -", ["Frankfurt/Main"], "dpa", None),
    ("Hannover (dpa/lni) -", ["Hannover"], "dpa/lni", None),
    ("CAJAMARCA/BERLIN ap/taz |", ["CAJAMARCA", "BERLIN"], "ap/taz", None),
    ("Wiesbaden (KNA/iz).", ["Wiesbaden"], "KNA/iz", None),
    ("Wien, 14. Dezember 2021 –", ["Wien"], None, "14. Dezember 2021"),
    ("Rostow (Russland) -", ["Rostow (Russland)"], None, None),
    # Spanish, Italian, Portuguese, French
    ("Estrasburgo (Francia), 23 may (EFE).-", ["Estrasburgo (Francia)"], "EFE", "23 may"),
    ("MADRID 24 Oct. (EUROPA PRESS) -", ["MADRID"], "EUROPA PRESS", "24 Oct."),
    ("MADRID, 5 (EUROPA PRESS)", ["MADRID"], "EUROPA PRESS", "5"),
    ("VERACRUZ, Ver. (apro).-", ["VERACRUZ, Ver."], "apro", None),
    ("México.-", ["México"], None, None),
    ("Caracas, 05 Jun. AVN.-", ["Caracas"], "AVN", "05 Jun."),
    ("(ANSA) - ROMA, 22 MAR -", ["ROMA"], "ANSA", "22 MAR"),
    ("(DIRE) Roma, 5 giu. -", ["Roma"], "DIRE", "5 giu."),
    ("Roma, 2 mar. (Adnkronos) -", ["Roma"], "Adnkronos", "2 mar."),
    ("MANAUS, BOA VISTA, NATAL E SÃO PAULO -", ["MANAUS", "BOA VISTA", "NATAL", "SÃO PAULO"], None, None),
    ("ALGER -", ["ALGER"], None, None),
    # Slavic
    ("МОСКВА, 25 мая — РИА Новости.", ["МОСКВА"], "РИА Новости", "25 мая"),
    ("МОСКВА, 1 декабря. /ТАСС/.", ["МОСКВА"], "ТАСС", "1 декабря"),
    ("Москва. 5 июня. INTERFAX.RU -", ["Москва"], "INTERFAX.RU", "5 июня"),
    ("КИЇВ. 26 квітня. УНН.", ["КИЇВ"], "УНН", "26 квітня"),
    ("PRAHA 18. června (ČTK) -", ["PRAHA"], "ČTK", "18. června"),
    ("Warszawa (PAP) -", ["Warszawa"], "PAP", None),
    # Turkey, the Arab world, Iran
    ("İSTANBUL (AA) -", ["İSTANBUL"], "AA", None),
    ("مانيلا، 3 ديسمبر (رويترز) -", ["مانيلا"], "رويترز", "3 ديسمبر"),
    ("سانت دينيس (أ ف ب) -", ["سانت دينيس"], "أ ف ب", None),
    ("تهران- ایرنا-", ["تهران"], "ایرنا", None),
    # South Asia
    ("Nizamabad (Telangana) [India], July 11 (ANI):", ["Nizamabad (Telangana) [India]"], "ANI", "July 11"),
    ("New Delhi, Jun 8 (PTI)", ["New Delhi"], "PTI", "Jun 8"),
    ("New York, June 16 (IANS)", ["New York"], "IANS", "June 16"),
    ("ISLAMABAD, May 5 (APP):", ["ISLAMABAD"], "APP", "May 5"),
    ("Rawalpindi - 12 January 2021:", ["Rawalpindi"], None, "12 January 2021"),
    ("Geneva/UNI:", ["Geneva"], "UNI", None),
    ("Kathmandu/New Delhi:", ["Kathmandu", "New Delhi"], None, None),
    ("LAHORE (Staff Reporter) –", ["LAHORE"], None, None),
    ("لاہور:", ["لاہور"], None, None),
    ("لاہور(نامہ نگار)", ["لاہور"], None, None),
    ("नई दिल्लीः", ["नई दिल्ली"], None, None),
    ("नई दिल्ली, 5 मई (भाषा)", ["नई दिल्ली"], "भाषा", "5 मई"),
    ("२ पुस, काठमाडौं ।", ["काठमाडौं"], None, "२ पुस"),
    ("বামাকো, ১৯ জুলাই, ২০১৯ (বাসস) :", ["বামাকো"], "বাসস", "১৯ জুলাই, ২০১৯"),
    # South-East Asia
    ("JAKARTA, KOMPAS.com –", ["JAKARTA"], "KOMPAS.com", None),
    ("Jakarta, CNN Indonesia --", ["Jakarta"], "CNN Indonesia", None),
    ("TEMPO.CO, Jakarta -", ["Jakarta"], "TEMPO.CO", None),
    ("Liputan6.com, Jakarta", ["Jakarta"], "Liputan6.com", None),
    ("REPUBLIKA.CO.ID, MATARAM --", ["MATARAM"], "REPUBLIKA.CO.ID", None),
    ("SURYA.co.id | SURABAYA -", ["SURABAYA"], "SURYA.co.id", None),
    ("Jakarta (ANTARA) -", ["Jakarta"], "ANTARA", None),
    ("KUALA LUMPUR, 5 Sept (Bernama) --", ["KUALA LUMPUR"], "Bernama", "5 Sept"),
    ("Hà Nội (TTXVN) -", ["Hà Nội"], "TTXVN", None),
    ("(Dân trí) -", [], "Dân trí", None),
    # East Asia
    ("BEIJING, Jan. 5 (Xinhua) --", ["BEIJING"], "Xinhua", "Jan. 5"),
    ("新华社北京1月30日电（记者张三）", ["北京"], "新华社", "1月30日"),
    ("新京报讯（记者张三）", [], "新京报", None),
    ("（中央社記者林大明台北27日電）", ["台北"], "中央社", "27日"),
    ("【北京共同】", ["北京"], "共同", None),
    ("【ロンドン時事】", ["ロンドン"], "時事", None),
    ("【ソウル＝山野花子】", ["ソウル"], None, None),
    ("［東京　２６日　ロイター］ -", ["東京"], "ロイター", "２６日"),
    ("SEOUL, April 15 (Yonhap) --", ["SEOUL"], "Yonhap", "April 15"),
    ("(서울=연합뉴스) 홍길동 기자 =", ["서울"], "연합뉴스", None),
    ("【서울=뉴시스】홍길동 기자 =", ["서울"], "뉴시스", None),
    ("(서울·파주=뉴스1) 홍길동 기자,김길동 기자 =", ["서울", "파주"], "뉴스1", None),
    # Press releases
    ("DUBLIN--(BUSINESS WIRE)--", ["DUBLIN"], "BUSINESS WIRE", None),
    ("GURUGRAM, May 29, 2020 /PRNewswire/ --", ["GURUGRAM"], "PRNewswire", "May 29, 2020"),
    ("TORONTO, ON / ACCESSWIRE / June 5, 2020 /", ["TORONTO, ON"], "ACCESSWIRE", "June 5, 2020"),
    ("Vancouver, British Columbia--(Newsfile - June 5, 2020) -", ["Vancouver, British Columbia"], "Newsfile", "June 5, 2020"),
    # A place that is known, and a mark
    ("SPRINGFIELD, Mass. -", ["SPRINGFIELD, Mass."], None, None),
    ("FLINT, Mich.\xa0—", ["FLINT, Mich."], None, None),
    ("SCRANTON, PA --", ["SCRANTON, PA"], None, None),
    ("EL PASO, Texas —", ["EL PASO, Texas"], None, None),
    ("MILWAUKEE --", ["MILWAUKEE"], None, None),
    ("NEW DELHI:", ["NEW DELHI"], None, None),
    ("Wuhan:", ["Wuhan"], None, None),
    ("New Delhi–", ["New Delhi"], None, None),
    ("CHICAGO &gt;&gt;", ["CHICAGO"], None, None),
    ("(Montréal)", ["Montréal"], None, None),
    # A mark that was lost
    ("CHESTER, Pa.", ["CHESTER, Pa."], None, None),
    ("MOSCOW", ["MOSCOW"], None, None),
]


@pytest.mark.parametrize(("form", "places", "agency", "date"), FORMS, ids=[f[0] for f in FORMS])
def test_a_form_is_taken_to_the_character(form: str, places: list[str], agency: str | None, date: str | None) -> None:
    found = parse_dateline(form + REST)
    assert found is not None
    assert found.raw == form
    assert list(found.places) == places
    assert found.agency == agency
    assert found.date_raw == date


@pytest.mark.parametrize(
    "form", ["МОСКВА, 25 мая — РИА Новости.", "Москва. 5 июня. INTERFAX.RU -", "JAKARTA, KOMPAS.com –", "تهران- ایرنا-"]
)
def test_a_short_story_is_a_story(form: str) -> None:
    found = parse_dateline(form + " Порт.")
    assert found is not None
    assert found.raw == form


@pytest.mark.parametrize(
    ("before", "form"),
    [
        ("By Ada Holm\n", "GRAZ (Reuters) -"),
        ("By Ada Holm ", "DAMASCUS (Reuters) -"),
        ("By Ada Holm and Jens de Vries ", "SURABAYA, Indonesia/JAKARTA (Reuters) -"),
        ("By Ada Holm", "New Delhi, June 14 (IANS)"),
        ("(MENAFN - IANS) By Ada Holm", "New Delhi, June 14 (IANS)"),
        ("July 2, 2020 9:25 AM\r\n", "SANTA MONICA, Calif. –"),
        ("Updated: July 2, 2020 9:25 AM\n", "SANTA MONICA, Calif. –"),
        ("Image: Harbour Pictures\n", "SEATTLE —"),
        ("UPDATE 5/23/20 5:05 P.M.: ", "CHARLESTON, W.Va. –"),
        ("(Atualizado às 13h12) ", "MARRAKESH –"),
        ("Der Hafen bleibt am Montag zu. ", "Wien/Graz –"),
        ("EFECOM HH-c ", "Bruselas, 23 may (EFE).-"),
    ],
)
def test_residue_before_a_dateline_is_no_part_of_it(before: str, form: str) -> None:
    found = parse_dateline(before + form + REST)
    assert found is not None
    assert found.raw == form
    assert found.span.start == len(before)


@pytest.mark.parametrize("line", ["Mumbai, May 12", "LONDON, July 27 (Reuters)", "Paris (AFP)", "London, 5 May 2020"])
def test_a_dateline_on_a_line_of_its_own(line: str) -> None:
    alone, followed = parse_dateline(line), parse_dateline(line + "\n" + REST.strip())
    assert alone is not None
    assert followed is not None
    assert alone.raw == followed.raw == line


@pytest.mark.parametrize("form", ["新华社北京1月30日电", "新华社北京1月30日电：", "Mumbai, May 12", "Paris (AFP)"])
def test_the_span_ends_with_the_text(form: str) -> None:
    found = parse_dateline(form + " ")
    assert found is not None
    assert (found.span.start, found.span.stop) == (0, len(form))


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("STOCKHOLM, Aug 29, 2014 (AFP) - A", dt.date(2014, 8, 29)),
        ("Wien, 14. Dezember 2021 – Der", dt.date(2021, 12, 14)),
        ("DHAKA, Nov 26, 2023 (BSS) - The", dt.date(2023, 11, 26)),
        ("ATHENS, Aug 27: The", None),
        ("MULTAN, 6/5/2020 (APP) - The", None),
    ],
)
def test_only_a_full_date_is_a_day(opening: str, day: dt.date | None) -> None:
    found = parse_dateline(opening)
    assert found is not None
    assert found.date == day


def test_the_language_tells_day_and_month_apart() -> None:
    opening = "MULTAN, 6/5/2020 (APP) - The council met."
    found = parse_dateline(opening, language="en-US")
    assert found is not None
    assert found.date == dt.date(2020, 6, 5)
