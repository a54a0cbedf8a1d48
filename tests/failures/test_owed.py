"""What is still owed: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import pytest

from newsparse import parse_text


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


@owed("a Thai dateline is a province and a dash, and the places know no province by its Thai name")
def test_a_thai_dateline() -> None:
    story = "สตูล - ชาวบ้านเกือบทั้งเกาะออกมาลงคะแนนเมื่อวันอังคารที่ผ่านมา และลงมติให้เก็บเรือข้ามฟากลำสุดท้ายไว้ต่อไป"
    assert parse_text(story).dateline is not None


@owed("a name written without a space between its parts is no person, since a desk or an agency looks the same")
def test_a_japanese_name_in_one_word() -> None:
    story = "島の住民は13日夜、最後の渡し船を売らずに残すことを投票で決めた。本土の会社が買い取りを申し出ていた。"
    article = parse_text("\n".join(["島の住民、最後の渡し船を残すと決める", "文・安藤凛", story]))
    assert article.authors == ("安藤凛",)


@owed("in a language without full stops a long teaser under a heading between paragraphs looks like a short paragraph")
def test_a_long_thai_teaser_under_a_heading_goes() -> None:
    paragraphs = [
        "ชาวบ้านเกาะแสมเกือบทั้งเกาะออกมาลงคะแนนเมื่อวันอังคารที่ผ่านมา และลงมติให้เก็บเรือข้ามฟากลำสุดท้ายไว้ต่อไปไม่ขายให้ใคร",
        "ค่าซ่อมเรือตกประมาณสามแสนบาท ครึ่งหนึ่งมาจากเงินบริจาคของชาวบ้านเอง ที่เหลือตำบลจะตั้งงบประมาณในปีหน้าให้ครบ",
    ]
    teaser = "เปิดแผนซ่อมสะพานปลาเก่า คาดใช้งบสิบล้านบาท ชาวบ้านหวั่นกระทบหน้าท่องเที่ยว"
    lines = ["ชาวเกาะแสมเก็บเรือลำสุดท้าย", paragraphs[0], "ข่าวที่เกี่ยวข้อง", teaser, paragraphs[1]]
    assert parse_text("\n".join(lines)).body.split("\n\n") == paragraphs


@owed("a line of a language without full stops closes as a sentence by its length, and only up to the first short line")
def test_a_last_thai_sentence_behind_an_advertisement_stays() -> None:
    paragraph = (
        "ชาวบ้านเกาะแสมเกือบทั้งเกาะออกมาลงคะแนนเมื่อวันอังคารที่ผ่านมา และลงมติให้เก็บเรือข้ามฟากลำสุดท้ายไว้ต่อไปไม่ขายให้ใคร "
        "ค่าซ่อมเรือตกประมาณสามแสนบาท ครึ่งหนึ่งมาจากเงินบริจาคของชาวบ้านเอง"
    )
    last = "เรือลำต่อไปจะออกจากท่าเรือเก่าเวลาเก้าโมงเช้าหากสภาพอากาศเอื้ออำนวยให้เดินทางได้"
    assert parse_text("\n".join([paragraph, paragraph[:-1], "โฆษณา", last])).body.endswith(last)
