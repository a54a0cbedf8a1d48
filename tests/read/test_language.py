"""The language a text is in: its script, then its most frequent words."""

from __future__ import annotations

import pytest

from newsparse import Options, parse_text
from newsparse._read.text import read_text
from newsparse.phrases import languages

TEXTS = {
    "en": "The ferry left the harbour on Tuesday and it was late for the first time that year, the line said.",
    "de": "Der Stadtrat hat am Dienstag beschlossen, dass das alte Schwimmbad bis zum Herbst nicht geschlossen wird.",
    "fr": "Les patrons pêcheurs ont levé lundi leur barrage à l'entrée du port, et la préfecture a repoussé la date.",
    "es": "Los vecinos del pueblo decidieron que el silencio también podía ser un negocio para la comarca, según dijo.",
    "it": "I lavori della funicolare sono costati sette milioni di euro e le carrozze sono state rifatte in legno.",
    "pt": "A prefeitura decidiu adiar a demolição do mercado, e os comerciantes não quiseram falar com a imprensa.",
    "id": "Ratusan warga yang tinggal di pesisir menolak rencana pemerintah untuk memindahkan pasar ikan itu.",
    "pl": "Rada miasta zdecydowała we wtorek, że stary basen nie zostanie zamknięty i że będzie czynny do jesieni.",
    "ru": "Паром вышел из гавани во вторник утром, на борту были двести двенадцать пассажиров и ящик с голубями.",
    "el": "Το πλοίο έφυγε από το λιμάνι την Τρίτη το πρωί και κανείς δεν ήξερε ποιος είχε πληρώσει το εισιτήριο.",
    "ur": "ماہی گیروں نے شہری انتظامیہ کا وہ فیصلہ مسترد کر دیا ہے جس کے تحت پرانی جیٹی کو بند کیا جانا تھا۔",
    "ar": "قالت الشركة إن العبارة غادرت الميناء صباح يوم الثلاثاء وعلى متنها مئتان من الركاب من سكان الجزيرة.",
    "hi": "नाव मंगलवार की सुबह बंदरगाह से निकली और उस पर दो सौ बारह यात्री सवार थे, कंपनी ने कहा।",
    "zh": "渡轮星期二早上离开港口，船上有二百一十二名乘客和一箱鸽子，市长说别无选择，而且潮水来得正是时候。",
    "ja": "フェリーは火曜日の朝に港を出発し、二百十二人の乗客と一箱の鳩を乗せていたと市長は語った。",
    "ko": "여객선은 화요일 아침에 항구를 떠났으며 승객 이백십이 명과 비둘기 한 상자를 싣고 있었다고 시장이 말했다.",
    "th": "เรือข้ามฟากออกจากท่าเรือในเช้าวันอังคารพร้อมผู้โดยสารสองร้อยสิบสองคนและนกพิราบหนึ่งลัง",
    "he": "המעבורת יצאה מהנמל ביום שלישי בבוקר ועל סיפונה מאתיים ושנים עשר נוסעים וארגז של יונים.",
    "bn": "মঙ্গলবার সকালে ফেরিটি বন্দর ছেড়ে যায় এবং তাতে দুইশ বারো জন যাত্রী ছিলেন বলে জানানো হয়েছে।",
}


BY_SCRIPT = ("bn", "el", "he", "ja", "ko", "th", "zh")


@pytest.mark.parametrize("language", sorted(TEXTS.keys() & {*languages(), *BY_SCRIPT}))
def test_a_sentence_shows_its_language(language: str) -> None:
    assert read_text(TEXTS[language]).language == language


@pytest.mark.parametrize("text", ["", "1,024", "Harbour Post", "icon-facebook icon-twitter", "*** +++ ***"])
def test_too_little_shows_no_language(text: str) -> None:
    assert read_text(text).language is None


@pytest.mark.parametrize("language", ["de", "ru"])
def test_menus_in_english_do_not_outvote_the_story(language: str) -> None:
    menus = "\n".join(["Home", "News", "Sign in", "Follow us on Facebook", "The latest from our newsroom"] * 3)
    assert read_text(f"{menus}\n{TEXTS[language]}\n{menus}").language == language


@pytest.mark.parametrize("language", ["de", "ru"])
def test_a_foreign_name_does_not_change_the_language(language: str) -> None:
    text = f"{TEXTS['en']} They called the boat {TEXTS[language].split()[0]}, after an old song of the islands."
    assert read_text(text).language == "en"


def test_a_hint_wins_over_what_the_text_shows() -> None:
    assert parse_text(TEXTS["en"], options=Options(language="nl")).language == "nl"
