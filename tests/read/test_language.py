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
    "uk": "Міська рада у вівторок вирішила не закривати старий басейн до осені, повідомив мер на засіданні.",
    "bg": "Фериботът излезе от пристанището във вторник сутринта, на борда имаше двеста и дванадесет пътници и сандък с гълъби.",
    "sr": "Трајект је испловио из луке у уторак ујутру, а на њему је било двеста дванаест путника и сандук са голубовима.",
    "hr": "Trajekt je isplovio iz luke u utorak ujutro, a na njemu je bilo dvjesto dvanaest putnika i sanduk s golubovima, rekao je gradonačelnik.",
    "cs": "Trajekt vyplul z přístavu v úterý ráno a na palubě bylo dvě stě dvanáct cestujících a bedna s holuby, řekl starosta.",
    "ro": "Feribotul a ieșit din port marți dimineață, iar la bord erau două sute doisprezece pasageri și o ladă cu porumbei, a spus primarul.",
    "hu": "A komp kedd reggel futott ki a kikötőből, a fedélzetén kétszáztizenkét utas volt és egy láda galamb, mondta a polgármester.",
    "fi": "Lautta lähti satamasta tiistaiaamuna, ja kyydissä oli kaksisataakaksitoista matkustajaa sekä laatikollinen kyyhkysiä, kaupunginjohtaja sanoo.",
    "bn": "মঙ্গলবার সকালে ফেরিটি বন্দর ছেড়ে যায় এবং তাতে দুইশ বারো জন যাত্রী ছিলেন বলে জানানো হয়েছে।",
}


BY_SCRIPT = ("bn", "el", "he", "ja", "ko", "th", "zh")


@pytest.mark.parametrize("language", sorted(TEXTS.keys() & {*languages(), *BY_SCRIPT}))
def test_a_sentence_shows_its_language(language: str) -> None:
    assert read_text(TEXTS[language]).language == language


NEIGHBOURS = [
    ("de", "Die Fähre in den Hafen von Norden war am Dienstag voll, wie die Reederei der Zeitung in einem Brief schrieb."),
    ("nl", "De veerboot in de haven van het eiland was dinsdag vol, schreef de rederij in een brief aan de krant."),
    ("af", "Die veerboot in die hawe van die eiland was Dinsdag vol en die redery het nie gesê hoekom dit so is nie."),
    ("fr", "Le patron de la ligne et le maire ont parlé en fin de journée de la reprise du trafic, de retour en mai."),
    ("fr", "L'ancien maire de l'île n'a pas vu qu'il s'agissait d'un navire en bois de l'autre rive de la baie."),
    ("da", "Færgen kom til øen og var fuld, og det er første gang i år, at de har set så mange på havnen efter maj."),
    ("es", "La patrona de la línea y el alcalde hablaron de la vuelta de los barcos en una sala de la lonja de pescado."),
    ("ca", "El patró de la línia i la batllessa van parlar dels vaixells amb els veïns en una sala de la llotja de peix."),
    ("gl", "A patroa da liña e o alcalde falaron dos barcos cos veciños nunha sala da lonxa e non souberon máis do peixe."),
    ("pt", "A dona da linha e o prefeito falaram dos barcos com os vizinhos em uma sala do mercado e não houve acordo."),
    ("lt", "Keltas antradienio rytą išplaukė iš uosto ir jame buvo du šimtai keleivių, taip pat dėžė su balandžiais."),
    ("lv", "Prāmis otrdienas rītā izgāja no ostas, un uz tā bija divi simti pasažieru, kā arī kaste ar baložiem."),
    ("is", "Ferjan fór úr höfninni á þriðjudag og um borð voru tvö hundruð farþegar sem höfðu beðið eftir henni."),
    ("sq", "Trageti u nis nga porti të martën në mëngjes dhe në bord ishin dyqind udhëtarë, një arkë dhe kryetari."),
    ("uk", "Пором вийшов із гавані у вівторок вранці, на борту були двісті дванадцять пасажирів і ящик з голубами."),
    ("uk", "Рятувальники шукали рибалок усю ніч. Вранці човен знайшли порожнім, але люди дісталися берега самі."),
    ("ru", "Городской совет во вторник решил не закрывать старый бассейн до осени, сообщил мэр на заседании."),
    ("ru", "Спасатели искали рыбаков всю ночь. Утром лодку нашли пустой, но люди добрались до берега сами."),
    (
        "bg",
        "Общинският съвет реши във вторник старият басейн да не се затваря до есента, съобщи кметът на заседанието.",
    ),
    (
        "bg",
        "Спасителите търсиха рибарите цяла нощ. Сутринта лодката беше намерена празна, но хората стигнаха до брега сами.",
    ),
    ("sr", "Градско веће је у уторак одлучило да стари базен не затвори до јесени, саопштио је градоначелник."),
    (
        "sr",
        "Trajekt je isplovio iz luke u utorak ujutru, a na njemu je bilo dvesta dvanaest putnika i sanduk sa golubovima, rekao je gradonačelnik.",
    ),
    (
        "sr",
        "Gradsko veće je odlučilo da stari bazen ne zatvori pre jeseni, iako je zgrada takođe u lošem stanju i deo krova nedostaje.",
    ),
    (
        "sr",
        "Spasioci su celu noć tražili ribare. Čamac je nađen prazan, ali su ljudi posle nekoliko sati sami stigli do obale.",
    ),
    (
        "hr",
        "Gradsko vijeće odlučilo je da se stari bazen ne zatvara prije jeseni, iako je zgrada također u lošem stanju i dio krova nedostaje.",
    ),
    (
        "hr",
        "Spasioci su cijelu noć tražili ribare. Čamac je pronađen prazan, ali su ljudi nakon nekoliko sati sami stigli do obale.",
    ),
    ("hr", "Ministar financija izjavio je u četvrtak da će porez na promet ostati isti i sljedeće godine."),
    ("cs", "Městská rada v úterý rozhodla, že starý bazén se do podzimu nezavře, přestože budova je ve špatném stavu."),
    (
        "cs",
        "Záchranáři hledali rybáře celou noc. Loď našli prázdnou, ale lidé se po několika hodinách dostali na břeh sami.",
    ),
    (
        "sk",
        "Trajekt vyplával z prístavu v utorok ráno a na palube bolo dvesto dvanásť cestujúcich a debna s holubmi, povedal starosta.",
    ),
    ("sk", "Mestská rada v utorok rozhodla, že starý bazén sa do jesene nezatvorí, hoci budova je v zlom stave."),
    (
        "sk",
        "Záchranári hľadali rybárov celú noc. Loď našli prázdnu, ale ľudia sa po niekoľkých hodinách dostali na breh sami.",
    ),
    (
        "sl",
        "Trajekt je v torek zjutraj izplul iz pristanišča, na njem pa je bilo dvesto dvanajst potnikov in zaboj z golobi, je povedal župan.",
    ),
    (
        "sl",
        "Mestni svet je odločil, da se stari bazen ne bo zaprl pred jesenjo, čeprav je stavba v slabem stanju in manjka del strehe.",
    ),
    (
        "sl",
        "Reševalci so ribiče iskali vso noč. Čoln so našli prazen, vendar so ljudje po nekaj urah sami prišli do obale.",
    ),
    (
        "ro",
        "Consiliul local a decis marți că vechiul bazin nu va fi închis până în toamnă, deși clădirea este într-o stare proastă.",
    ),
    (
        "ro",
        "Salvatorii au cautat pescarii toata noaptea. Barca a fost gasita goala, dar oamenii au ajuns singuri la mal dupa cateva ore.",
    ),
    (
        "hu",
        "A városi tanács kedden úgy döntött, hogy a régi uszodát őszig nem zárják be, noha az épület rossz állapotban van.",
    ),
    (
        "hu",
        "A mentők egész éjjel keresték a halászokat, és reggelre a csónakot is megtalálták, de az üres volt már.",
    ),
    (
        "fi",
        "Kaupunginvaltuusto päätti tiistaina, että vanhaa uimahallia ei suljeta ennen syksyä, vaikka rakennus on huonossa kunnossa.",
    ),
    (
        "et",
        "Parvlaev väljus sadamast teisipäeva hommikul ja pardal oli kakssada kaksteist reisijat ning kast tuvidega, ütles linnapea.",
    ),
    ("et", "Linnavolikogu otsustas teisipäeval, et vana ujulat enne sügist ei suleta, kuigi hoone on halvas korras."),
    (
        "et",
        "Päästjad otsisid kalureid kogu öö. Paat leiti tühjana, aga inimesed jõudsid mõne tunni pärast ise kaldale.",
    ),
    (
        "mk",
        "Фериботот испловил од пристаништето во вторник наутро, а на него имало двесте и дванаесет патници и сандак со гулаби, рече градоначалникот.",
    ),
    ("mk", "Градскиот совет одлучи стариот базен да не се затвора до есен, иако зградата е во лоша состојба."),
    ("be", "Паром выйшаў з гавані ў аўторак раніцай, на борце былі дзвесце дванаццаць пасажыраў і скрыня з галубамі."),
]


@pytest.mark.parametrize(("language", "text"), NEIGHBOURS)
def test_neighbours_are_told_apart(language: str, text: str) -> None:
    assert read_text(text).language == language


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
