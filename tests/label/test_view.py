"""What rules look at: folded lines, and what closes as a sentence in a script that has no full stop."""

from __future__ import annotations

from newsparse import read
from newsparse._label.view import KEY_REACH, view_of
from newsparse._read.text import read_text

HEADLINE = "ชาวเกาะแสมลงมติเก็บเรือข้ามฟากลำสุดท้าย"
PARAGRAPHS = (
    "ชาวบ้านเกาะแสมเกือบทั้งเกาะออกมาลงคะแนนเมื่อวันอังคารที่ผ่านมา และลงมติให้องค์การบริหารส่วนตำบลเก็บเรือข้ามฟากลำสุดท้ายไว้ต่อไป",
    "“เรือลำนี้พาแม่ผมไปคลอดผมที่ฝั่ง ถ้าขายไปก็เหมือนขายบ้าน” นายสมบูรณ์ ทะเลดี คนขับเรือวัย 61 ปีกล่าว",
    "ค่าซ่อมเรือตกประมาณสามแสนบาท ครึ่งหนึ่งมาจากเงินบริจาคของชาวบ้านเอง ที่เหลือองค์การบริหารส่วนตำบลจะตั้งงบประมาณในปีหน้า",
    "เรือจะกลับมาวิ่งวันละสี่เที่ยวตั้งแต่ต้นเดือนหน้า และเด็กนักเรียนยังคงขึ้นฟรีเหมือนเดิม",
)
OTHERS = ("ประมงพื้นบ้านเฮ ปลาทูกลับเข้าอ่าว", "เปิดแผนซ่อมสะพานปลาเก่า", "ชาวสวนยิ้ม ทุเรียนราคาดี", "เตือนคลื่นลมแรงสามวัน")


def test_thai_paragraphs_stay_without_a_stop() -> None:
    article = read("\n".join([HEADLINE, *PARAGRAPHS])).article
    assert (article.headline, tuple(p.text for p in article.paragraphs)) == (HEADLINE, PARAGRAPHS)


def test_headlines_after_thai_paragraphs_go() -> None:
    article = read("\n".join([HEADLINE, *PARAGRAPHS, "ข่าวแนะนำ", *OTHERS, "นโยบายความเป็นส่วนตัว"])).article
    assert tuple(p.text for p in article.paragraphs) == PARAGRAPHS


def test_a_dot_ends_a_short_form_and_no_thai_sentence() -> None:
    article = read("\n".join([HEADLINE, "เผยแพร่: 14 มี.ค. 2567 09:30 น.", *PARAGRAPHS])).article
    assert article.date is not None
    assert article.date.isoformat() == "2024-03-14"
    assert len(article.paragraphs) == len(PARAGRAPHS)


def test_a_long_block_has_no_key() -> None:
    line = "Crews went back to work on Tuesday."
    view = view_of(read_text(f"{line}\n{line * 9}"))
    assert view.keys == [line.lower(), ""]
    assert len(view.blocks[1].text) > KEY_REACH


def test_a_key_is_folded_and_the_text_is_not() -> None:
    view = view_of(read_text("ALSO READ： The Minister’s plan"))
    assert (view.blocks[0].text, view.keys) == ("ALSO READ： The Minister’s plan", ["also read: the minister's plan"])


def test_the_dot_of_a_short_form_closes_no_sentence() -> None:
    view = view_of(read_text("\n\n".join(["U.S.", "N.F.L.", "Yes.", "He left."])))
    assert view.ends == [False, False, True, True]
