"""What is true of every text: news in the shapes that scrapers leave it in, and any string at all."""

from __future__ import annotations

import html
import json
import re
import textwrap
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from newsparse import Article, Label, Reading, Verdict, parse, parse_text, read
from newsparse._build.article import article_of
from newsparse._build.pieces import pieces_of
from newsparse._label.rules import RULES, label
from newsparse._model.options import Options
from newsparse._parse import is_markup
from newsparse._read.text import read_text

SETTINGS = settings(
    max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)

PROSE = (
    "the ferry left its harbour on tuesday with passengers and a crate of pigeons who had not paid for the crossing "
    "said a mayor that was in rain by old letters from court to read judge also shares fell before they were suspended",
    "der stadtrat hat am dienstag beschlossen das alte schwimmbad bis zum herbst offen zu halten und die kosten trägt "
    "zur hälfte ein land sagte sie nach einer sitzung vor rathaus im regen für ist nicht von mit auf dem weg",
    "паром вышел из гавани во вторник утром на борту были пассажиры и ящик с голубями мэр сказал что другого выхода "
    "не было как прилив пришёл вовремя по словам полиции для старого города это редкость",
    "ماہی گیروں نے شہری انتظامیہ کا وہ فیصلہ مسترد کر دیا ہے جس کے تحت پرانی جیٹی کو بند کیا "
    "جانا تھا اور کمیٹی سے بات ہوگی",
    "渡轮 星期二 早上 离开 港口 船上 有 乘客 和 一箱 鸽子 市长 说 别无选择 "
    "潮水 来得 正是 时候 老城 没有 人 知道 谁 移动 了 雕像",
)
FORMS = ("{}.", "{}.", "{}?", "“{},” {}.", "»{}«, {}.", "{} ({}).", "{}: “{}.”", "{}, {}, {}.")
HEADLINES = (
    "Harbour town votes to keep its last ferry",
    "WHO MOVED THE STATUE",
    "Stadtrat will das Schwimmbad nicht schließen",
    "Жители города спасли паром",
    "老城居民投票保留渡轮",
    "ماہی گیروں نے فیصلہ مسترد کر دیا",
)
HEADS = ("By Ada Holm and Jens Okafor", "Von Karla Wieland", "Tue Jan 30 2024", "13. Februar 2024, 16:42 Uhr")
MENU = ("Home", "News", "Sport", "Weather", "Startseite", "Политика", "首页", "صفحہ اول", "Sign in", "Menu", "E-Paper")
RESIDUE = (
    "ALSO READ: Bridge repairs to last until spring",
    "Advertisement",
    "icon-facebook icon-twitter icon-whatsapp",
    "Share Tweet Pin Email",
    "Sign up for our morning newsletter",
    "Related",
    "© 2024 Harbour Post. All rights reserved.",
    "1,024",
    "{{ headline }}",
    "Home > World > Asia",
    "#ferries #harbour",
    "https://harbour.example/news/1",
    "0:00 / 3:12",
    "A ferry leaves the pier. Photo: Mira Lund",
    "(Reuters)",
    "* * *",
    "Read more",
)
BREAKS = ("\n", "\n\n", "\r\n", "\r", "\x85", "\x0c", "\u2028", "\n \t\n", "\n\n\n")
OPENINGS = ("OSLO: ", "BERLIN (dpa) - ", "LONDON, Jan 30 (Reuters) - ", "Lima, 11 may (EFE).- ", "")
NASTY = (
    " \n\r\t\x1f\u2002\x0c\x85\xa0\u200b\u200f\ufeff\xad\u2028"
    "\\n&;#*_[]()<>{}|`~=-–•\"'“”«».,:!?aAzZéßğ一の한ى०9١\x00\x1b"
)


def plain(text: str) -> str:
    return text


def hard_space(text: str) -> str:
    return text.replace(" ", "\xa0", 1)


def zero_width(text: str) -> str:
    return text[: len(text) // 2] + "\u200b" + text[len(text) // 2 :]


def escaped(text: str) -> str:
    return html.escape(text).replace(" ", "&nbsp;", 1)


def indented(text: str) -> str:
    return f"  \t{text}  "


def linked(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"[{first}](/tag/x) {rest}" if rest else text


def emphatic(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"**{first}** {rest}" if rest and first.isalnum() else text


def bulleted(text: str) -> str:
    return f"- {text}"


def headed(text: str) -> str:
    return f"## {text}"


DRESS: tuple[Callable[[str], str], ...] = (
    plain, plain, plain, hard_space, zero_width, escaped, indented, linked, emphatic,
)  # fmt: skip
LINE_DRESS = (*DRESS, bulleted, headed)


def sentence(words: list[str], rng: Random) -> str:
    """A sentence in form alone: words in any order, a capital and a stop."""
    form = rng.choice(FORMS)
    clauses = [" ".join(rng.sample(words, rng.randint(8, 14))) for _ in range(form.count("{}"))]
    clauses[0] = clauses[0][0].upper() + clauses[0][1:]
    if words[0] == "渡轮":
        clauses = [clause.replace(" ", "") for clause in clauses]
        form = form.replace(".", "。").replace(", ", "，")
    return form.format(*clauses)


@st.composite
def bodies(draw: st.DrawFn) -> list[str]:
    """Paragraphs of one language, of one sentence or more, no two the same."""
    rng = Random(draw(st.integers(0, 2**32)))
    words = draw(st.sampled_from(PROSE)).split()
    counts = draw(st.lists(st.integers(1, 4), min_size=1, max_size=8))
    out = [" ".join(sentence(words, rng) for _ in range(count)) for count in counts]
    return [draw(st.sampled_from(OPENINGS)) + out[0], *out[1:]]


def cut_at_links(text: str, rng: Random) -> str:
    """A paragraph as a flattener leaves it that prints each link and each bold word on a line of its own."""
    words = text.split(" ")
    for at in rng.sample(range(len(words)), min(3, len(words))):
        words[at] = f"\n{words[at]}\n"
    return " ".join(words).replace(" \n", "\n").replace("\n ", "\n").strip("\n")


def wrapped(text: str, rng: Random) -> str:
    """A paragraph broken at a fixed width."""
    return textwrap.fill(text, rng.choice((60, 72, 80)), break_long_words=False, break_on_hyphens=False)


Layout = Callable[[str, Random], str]


@st.composite
def news(draw: st.DrawFn, layouts: Sequence[Layout | None] = (None, None, cut_at_links, wrapped)) -> str:
    """A text in the shape of a scrape: menus, headline, byline, paragraphs with residue between them, lists."""
    lines = draw(st.lists(st.sampled_from(MENU), max_size=6))
    lines += draw(st.lists(st.sampled_from(HEADLINES), max_size=1))
    lines += draw(st.lists(st.sampled_from((*HEADS, *RESIDUE)), max_size=3))
    dress, line_dress = draw(st.sampled_from(DRESS)), draw(st.sampled_from(LINE_DRESS))
    layout, rng = draw(st.sampled_from(layouts)), Random(draw(st.integers(0, 99)))
    for paragraph in draw(bodies()):
        lines.append(layout(paragraph, rng) if layout else dress(paragraph))
        lines += [line_dress(line) for line in draw(st.lists(st.sampled_from((*RESIDUE, *HEADLINES)), max_size=2))]
    lines += draw(st.lists(st.sampled_from((*HEADLINES, *MENU, *RESIDUE)), max_size=6, unique=True))
    brk = draw(st.sampled_from((*BREAKS, "\\n", "")))
    text = brk.join(lines) if brk else "".join(line + draw(st.sampled_from(BREAKS)) for line in lines)
    if brk == "\\n":
        text = text.replace("\n", brk)
    return draw(st.sampled_from(("", "\ufeff", "\n\n"))) + text


anything = st.one_of(
    news(),
    st.text(),
    st.text(st.characters()),
    st.text(st.sampled_from(NASTY), max_size=200),
    st.lists(st.sampled_from((*RESIDUE, *MENU)) | st.text(st.sampled_from(NASTY), max_size=60)).map("\n".join),
)


def read_or_pass(text: str) -> Reading:
    """The reading, unless the text looks like HTML."""
    assume(not is_markup(text))
    return read(text)


@SETTINGS
@given(anything)
def test_read_gives_a_reading_of_any_text(text: str) -> None:
    reading = read_or_pass(text)
    assert reading.source == text
    assert (reading.verdict is Verdict.ARTICLE) == bool(reading.article.body)
    assert reading.article == parse(text) == parse_text(text)


@SETTINGS
@given(anything)
def test_pieces_tile_the_source(text: str) -> None:
    reading = read_or_pass(text)
    at = 0
    for piece in reading.pieces:
        assert piece.span.start == at < piece.span.stop
        assert isinstance(piece.label, Label)
        assert re.fullmatch(r"[a-z][a-z-]*(\.[a-z0-9]+(-[a-z0-9]+)*)+|blank", piece.rule)
        at = piece.span.stop
    assert at == len(text)


@SETTINGS
@given(anything, st.data())
def test_any_order_of_rules_gives_the_same_receipt(text: str, data: st.DataObject) -> None:
    shuffled = [data.draw(st.permutations(stage)) for stage in RULES]
    page = read_text(text)
    usual, other = label(page), label(page, shuffled)
    assert usual.settled == other.settled
    article = article_of(other, None, Options())
    assert "".join(piece.span.of(text) for piece in pieces_of(other, article)) == text


@SETTINGS
@given(anything)
def test_spans_lie_in_the_source_and_in_order(text: str) -> None:
    article = parse_text(text)
    at = 0
    for paragraph in article.paragraphs:
        assert at <= paragraph.span.start < paragraph.span.stop <= len(text)
        at = paragraph.span.stop
    if article.dateline is not None:
        assert article.dateline.span.of(text) == article.dateline.raw


@SETTINGS
@given(anything)
def test_text_fields_hold_no_stray_space(text: str) -> None:
    article = parse_text(text)
    fields = [article.headline, article.byline, *article.captions, *(p.text for p in article.paragraphs)]
    for field in fields:
        assert field is None or (field and field == " ".join(field.split()))


_WORD = re.compile(r"[^\W_]+")
_UNSEEN = str.maketrans("", "", "\u200b\u2060\ufeff\xad")


def ways_to_see(source: str) -> list[str]:
    """The source as its reader may see it, entities read or not; a printed ``\\n`` stands both as a break and as text."""
    lines = re.split(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", source)
    lines = [re.sub(r"\\(r\\n|n)([^\s\\]*)", r"\\\1\2 \2", line) for line in lines]
    read_through = [html.unescape(html.unescape(line)) for line in lines]
    return [" ".join(way).translate(_UNSEEN) for way in (lines, read_through)]


def in_order(words: Sequence[str], among: Sequence[str]) -> bool:
    left = iter(among)
    return all(word in left for word in words)


@SETTINGS
@given(anything)
def test_every_word_is_a_word_of_the_source_in_its_order(text: str) -> None:
    article = parse_text(text)
    words = _WORD.findall(article.text.translate(_UNSEEN))
    assert any(in_order(words, _WORD.findall(seen)) for seen in ways_to_see(text))


def bones(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@SETTINGS
@given(anything)
def test_no_two_words_join(text: str) -> None:
    """A stop between two words does not excuse the missing space: ``…the vote.The minister…``."""
    assume("](" not in text)
    chunks = [chunk for chunk in parse_text(text).text.translate(_UNSEEN).split() if len(_WORD.findall(chunk)) > 1]
    seen = [{bones(word) for word in way.split()} for way in (text, *ways_to_see(text))]
    for chunk in chunks:
        assert any(any(bones(chunk) in word for word in words) for words in seen), chunk


@SETTINGS
@given(news(layouts=(None,)))
def test_a_body_parsed_again_is_the_same_body(text: str) -> None:
    body = parse_text(text).body
    assert parse_text(body).body == body


@SETTINGS
@given(anything)
def test_record_round_trip(text: str) -> None:
    pytest.importorskip("newsparse._model.record")
    article = parse_text(text)
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
