"""Rules for datelines in pairs: an opening that has one, to the character, beside a near neighbour that has none."""

from __future__ import annotations

import pytest

from newsparse._field.dateline import parse_dateline

PAIRS = [
    # a full stop parts the agency from the sentence
    ("RĪGA, 3. marts, LETA.", " Ostā darbs atsākas.", "RĪGA, 3. marts, LETAS valde lēma par ostu."),
    ("BAKU, Azerbaijan, Jan. 17. Trend -", " Gas flowed again.", "Trend is a word, and so is Focus."),
    ("Lima, jun. 8.", " El ministro viaja a la zona mañana.", "El 8 de junio. El ministro viaja a la zona."),
    ("КИЕВ, 5 мая — РИА Новости Украина.", " Порт открылся.", "РИА Новости Украина пишет о порте."),
    ("САНКТ-ПЕТЕРБУРГ, 5 мая. /Корр. ТАСС Анна Холм/.", " Порт открылся.", "Корр. ТАСС Анна Холм видела порт."),
    ("/ТАСС/.", " Порт открылся в понедельник, сообщил мэр города.", "ТАСС. Порт."),
    ("Владивосток, 5 января, PrimaMedia.", " Порт открылся.", "Владивосток, PrimaMedia пишет о порте"),
    # a place in capitals and a full stop
    ("TORINO.", " La giunta presenta il piano.", "CALCIO. La giunta presenta il piano."),
    ("STOCKHOLM.", " Riksdagen röstar på onsdag.", "STOCKHOLM. RIKSDAGEN RÖSTAR."),
    ("Wien.", " In der Nacht auf Montag hat es geschneit.", "London. In the end she left an hour early."),
    ("Nantes.", " Der Rat tagt am Montag.", "Nantes. Des lycéens bloquent le tram au centre."),
    ("Halle.", " Die Stadt spart und schließt das Bad.", "Halle. Das ist die Stadt, aus der er kam."),
    # a reporter or a desk
    ("QUETTA - Staff Reporter -", " Miners went home.", "Miners - staff and all - went home."),
    ("जागरण संवाददाता, लखनऊ।", " बंदरगाह फिर खुल गया।", "नगर संवाददाता, बंदरगाह फिर खुल गया।"),
    ("নিজস্ব প্রতিবেদক, চট্টগ্রাম:", " বন্দর আবার খুলেছে।", "নিজস্ব প্রতিবেদক: বন্দর আবার খুলেছে।"),
    # two places with regions
    ("CHARLESTON, S.C. & SAVANNAH, Ga. --", " Two ports dig deeper.", "Johnson & Johnson – The firm has a new head."),
    ("SAN DIEGO & SUZHOU, China--(BUSINESS WIRE)--", "A pump is out.", "JOHNSON & JOHNSON -- The firm has a new head."),
    ("LONDON--(BUSINESS WIRE)--", "#pumps--A pump is out.", "#London: A pump is out."),
    ("SAN JOSÉ, Costa Rica.-", " La corte reabre el parque.", "Phoenix, rising: The city in the desert. A portrait."),
    ("Monterrey, México.-", " La corte reabre el parque.", "OPINIÓN.- La corte reabre el parque."),
    # days in other languages
    ("Budapest, 2021. május 4., kedd (MTI) -", " Megnyílt a híd.", "2021. május 4., kedd: Megnyílt a híd."),
    ("NOVI SAD, 5. MAJ 2021. GODINE (BETA) -", " Luka je otvorena.", "5. MAJ 2021. GODINE: Luka je otvorena."),
    ("Vilnius, gegužės 5 d. (ELTA).", " Uostas atidarytas.", "Gegužės 5 d. (ketvirtadienis). Uostas atidarytas."),
    ("กรุงเทพฯ 4 มี.ค. (รอยเตอร์) -", " ท่าเรือเปิดอีกครั้ง", "4 มี.ค. - ท่าเรือเปิด"),
    ("दुबई, चार मार्च (भाषा)", " बंदरगाह फिर खुल गया।", "चार मार्च (शनिवार) को बंदरगाह खुल गया।"),
    ("دبي 4 مارس آذار (رويترز) -", " أعيد فتح الميناء.", "في 4 مارس آذار أعيد فتح الميناء."),
    ("أبوظبي في 4 مارس/ وام /", " أعيد فتح الميناء.", "كان في أبوظبي في 4 مارس ثم غادر الميناء."),
    ("काठमाडौं, फागुन २० गते :", " बन्दरगाह फेरि खुलेको छ ।", "फागुन २० गते : बन्दरगाह फेरि खुलेको छ ।"),
    # a dash in Arabic and Persian
    ("واشنطن ـ", " أعيد فتح الميناء يوم الاثنين بعد العاصفة.", "سؤال ـ متى يفتح الميناء"),
    ("تهران-ایسنا-", " وزیر گفت سد پر شده است.", "تهران-اصفهان- وزیر گفت سد پر شده است."),
    # the agency and the day in one bracket
    ("DAVAO CITY (MindaNews/05 May) –", " The council met.", "DAVAO CITY (MindaNews/Ada Holm Photo) – seen."),
    ("【ワシントン＝山野花子】", "理事会は港を閉鎖した。", "【速報＝山野花子】理事会は港を閉鎖した。"),
    ("【워싱턴=AP/뉴시스】김바다 기자 =", " 항구가 열렸다.", "【한빛일보=김바다 기자】 항구가 열렸다."),
    # a dash that was spoilt on the way
    ("RICHMOND, Va. (AP) â\x80\x94", " The council met.", "Pâques (AP) le conseil"),
    ("RICHMOND, Va. â€”", " The council met.", "Râmnicu Vâlcea â The council met"),
    ("RICHMOND, Va. &#8212;", " The council met.", "Ben &#38; Jon: The council met"),
    # a place in brackets
    ("March 4, 2021 (KHARTOUM) –", " The council met.", "March 4, 2021 (PHOTO) – seen by few"),
    ("(CHICAGO) —", " The council met on Monday. It was cold.", "(CITY) — The council met"),
    ("Chicago, IL – (March 4, 2021) –", " The council met.", "Chicago, IL – (March 4, 2021"),
    # a mark after the bracket
    ("COLOMBO (News 1st);", " The navy found the boat.", "The navy (found it);  Then it left."),
    # an agency without brackets, and a slash
    ("Bakı, 5 mart, AZƏRTAC", " Liman açıldı.", "AZƏRTAC Liman açıldı."),
    ("ایسنا/اصفهان", " وزیر گفت سد پر شده است.", "ایسنا/ورزش وزیر گفت سد پر شده است."),
    ("بغداد/ شفق نيوز/", " قال الوزير إن الميناء مفتوح.", "قال الوزير/ شفق نيوز/ إن الميناء مفتوح."),
    ("Caracas, 5 may. AVN.-", " El puerto reabre hoy.", "AVN y otros. El puerto reabre hoy."),
    ("EFE.-", " El puerto reabre hoy tras la tormenta.", "EFE.- Foto: Ada Holm"),
    # a time after the day, a day in figures, a day in two calendars
    ("Lima, May 5, 2021 / 10:00 am (CNA).-", " The port opened.", "Lima, May 5, 2021 / 10:00 am"),
    ("الكويت - 3 - 5 (كونا) --", " أعيد فتح الميناء.", "الأهلي - 3 - 5 (الزمالك) مباراة."),
    ("Addis Ababa May 5/2021 (ENA)", " The port opened.", "May 5/2021 (Wednesday) The port opened."),
    (
        "الرياض 05 رجب 1445 هـ الموافق 17 يناير 2024 م واس",
        "\nأعيد فتح الميناء.",
        "05 رجب 1445 هـ الموافق 17 يناير 2024 م",
    ),
    # scripts with marks of their own, or one case
    ("አዲስ አበባ፣ መጋቢት 3 ቀን 2015 (ኢዜአ)", " ወደቡ ዛሬ ተከፈተ።", "መጋቢት 3 ቀን 2015 (ዓርብ) ወደቡ ተከፈተ።"),
    ("አዲስ አበባ፡-", " ወደቡ ዛሬ ተከፈተ።", "ጥያቄ፡- ወደቡ ዛሬ ተከፈተ።"),
    ("თბილისი (ინტერპრესნიუსი) -", " ნავსადგური გაიხსნა.", "ნავსადგური - ქალაქის კარი გაიხსნა."),
    ("ភ្នំពេញ៖", " កំពង់ផែបានបើក។", "សំណួរ៖ កំពង់ផែបានបើក។"),
    ("കൊച്ചി∙", " തുറമുഖം തുറന്നു.", "വിശകലനം∙ തുറമുഖം തുറന്നു."),
    ("БЕОГРАД, 6. маја /Танјуг/ -", " Лука је отворена.", "6. маја: Лука је отворена."),
    ("(吉隆坡3日讯)", "港口今日重开。", "(今年3日讯)港口今日重开。"),
    ("[대전=한빛일보 김바다 기자]", " 항구가 열렸다.", "[한빛일보=김바다 기자] 항구가 열렸다."),
    # a full stop after a code or initials, and before a Swahili sentence
    (
        "Graz (KXZ).",
        " Der Rat tagt am Montag und will bei den Bädern sparen.",
        "Graz (left). The pup waits for papers at the county shelter.",
    ),
    (
        "Dodoma.",
        " Serikali imefungua bandari ya zamani kwa siku tatu.",
        "Dodoma. The port opened on Monday after the storm.",
    ),
    # a range of days, a person
    ("Rome, 4 May –", " The port opened on Monday.", "Rome, 4 May – 8 May: A week of film."),
    ("Geneva, Switzerland:", " The port opened on Monday.", "Geneva, Ada Holm: The port is old."),
]


@pytest.mark.parametrize(("raw", "rest", "left"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_a_form_and_its_neighbour(raw: str, rest: str, left: str) -> None:
    found = parse_dateline(raw + rest)
    assert found is not None
    assert found.raw == raw
    assert parse_dateline(left) is None


@pytest.mark.parametrize(
    ("left", "taken"),
    [
        # lists of places, of dates, of sites
        ("ARIZONA - Phoenix Metro", "ARIZONA - The council closed the harbour."),
        ("Mo.-Fr. 07-19 Uhr, Sa. 08-16 Uhr", "Aue.- Der Rat tagt am Montag. Er will sparen."),
        ("02.11.2022 - Das Harte Brot - Altes Theater", "2 November 2022 - The council closed the harbour on Monday."),
        (
            "BestPumps.com - Top picks to make everyone happy",
            "BestPumps.com - The council closed the harbour on Monday.",
        ),
        ("14/01/2012 Συρία: Φόβους εκφράζει ο Σύνδεσμος.", "Δαμασκός, 14/01/2012: Φόβους εκφράζει ο Σύνδεσμος."),
        ("8 Out of Japan: The small computer sold out.", "Tokyo, 8 Oct: The small computer sold out."),
        ("(Agenturen) | Stand: 05/08/2019, 5:30", "Berlin (Agenturen) | Der Rat tagt am Montag."),
        # abbreviations, persons
        ("Palestinian Authority (PA) - The office has a head.", "Manchester (PA) - The office has a head."),
        ("Rodney Holm (SPA): The match was a disgrace.", "Riyadh (SPA): The match was a disgrace."),
        ("항구 도시 연합 문화 교류 관계망(SNS)인 한빛이 문을 닫았다.", "부산(SNS) 한빛이 문을 닫았다."),
        # headlines
        ("ROTTERDAM PORT SUBSIDY TO END JULY 1 - MINISTER", "ROTTERDAM JULY 1 - The minister ended the subsidy."),
        ("Napoli: Holm via? La risposta del tecnico", "Napoli: Holm va via. La risposta del tecnico."),
        ("Dublin: 14C, rain. Madrid: 25C, sunny.", "Dublin: 14 men were held. They were sunny."),
        ("Singapur: Stadt oder Land?", "Singapur: Stadt und Land streiten. Das Geld fehlt."),
        (
            "Lyon - Marseille : le match nul arrange tout le monde. Récit.",
            "Lyon - La ville ferme un pont au trafic. Récit.",
        ),
        ("Linz – Salzburg – Innsbruck ist die Route.", "Linz – Salzburg ist die Route."),
        # words in capitals
        ("ABO Abonnieren Fragen rund ums Abo Kontakt", "TURKU Abonnieren Fragen rund ums Abo Kontakt"),
        ("George: The council will close it.", "Georgetown: The council will close it."),
        ("Name: The council will close it.", "Niamey: The council will close it."),
    ],
)
def test_a_near_neighbour_is_left(left: str, taken: str) -> None:
    assert parse_dateline(left) is None
    assert parse_dateline(taken) is not None


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        ("Madrid, 5 may. (Europa Press) -", "5 may."),
        ("London, 5 May. (Reuters) -", "5 May"),
        ("Xalapa, Ver., 4 de marzo de 2021.-", "4 de marzo de 2021"),
        ("MOSCOW, 12 March 2021. (TASS) -", "12 March 2021"),
    ],
)
def test_the_stop_of_a_short_month_is_part_of_it(raw: str, date: str) -> None:
    found = parse_dateline(raw + " The council met.")
    assert found is not None
    assert found.date_raw == date


@pytest.mark.parametrize(
    ("opening", "agency", "name"),
    [
        ("【ワシントンAFP＝時事】港の会議が終わった。", "AFP＝時事", "AFP/Jiji Press"),
        ("Hamburg (dpa/lno) - Der Rat tagt.", "dpa/lno", "dpa"),
        ("МОСКВА, 1 декабря. /ТАСС/. Порт открылся.", "ТАСС", "TASS"),
        ("TAMPA, Fla. (KQXR) — A boat came home.", "KQXR", None),
        ("LAHORE (Staff Reporter) – Growers met.", None, None),
    ],
)
def test_the_agency_as_printed_and_by_its_name(opening: str, agency: str | None, name: str | None) -> None:
    found = parse_dateline(opening)
    assert found is not None
    assert (found.agency, found.agency_name) == (agency, name)


def test_a_name_with_a_hump_in_the_sentence_signs_nothing() -> None:
    found = parse_dateline("OMAHA, March 5 - HarbourWorks Inc said president Ada C. Holm would leave.")
    assert found is not None
    assert found.raw == "OMAHA, March 5 -"


@pytest.mark.parametrize(
    ("opening", "raw"),
    [
        ("BREAKING: RICHMOND, Va. - The council met.", "RICHMOND, Va. -"),
        ("UPDATE: 5:30 p.m.\nRICHMOND, Va. - The council met.", "RICHMOND, Va. -"),
        ("By ADA HOLM, Associated Press\nBISMARCK, N.D. (AP) — A judge ruled.", "BISMARCK, N.D. (AP) —"),
        ("* Council meets\n* Harbour shut\nLONDON, July 4 (Reuters) - It is shut.", "LONDON, July 4 (Reuters) -"),
        ("Der Umsatz ist gestiegen. St. Pölten – Der Konzern schließt ein Werk.", "St. Pölten –"),
    ],
)
def test_what_stands_before_is_no_part_of_it(opening: str, raw: str) -> None:
    found = parse_dateline(opening)
    assert found is not None
    assert found.raw == raw


@pytest.mark.parametrize(
    ("opening", "raw", "places"),
    [
        ("Ada HOLM/İZMİR, (DHA)- Liman yeniden açıldı.", "İZMİR, (DHA)-", ("İZMİR",)),
        ("ANKARA/İZMİR, (DHA)- Liman yeniden açıldı.", "ANKARA/İZMİR, (DHA)-", ("ANKARA", "İZMİR")),
        ("KXZ Staff, May 5 (UPI) -- The port opened.", "KXZ Staff, May 5 (UPI) --", ()),
    ],
)
def test_a_person_or_a_desk_before_the_agency_is_no_place(opening: str, raw: str, places: tuple[str, ...]) -> None:
    found = parse_dateline(opening)
    assert found is not None
    assert (found.raw, found.places) == (raw, places)
