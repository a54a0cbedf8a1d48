"""The same words give the same key, however a page sets them."""

from __future__ import annotations

import pytest

from newsparse._model.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("TIKLAYIN", "tıklayın"),
        ("بيشتر بخوانيد", "بیشتر بخوانید"),
        ("اقرأ أيضا فى مصر", "اقرأ أيضا في مصر"),
        ("İLGİNİZİ ÇEKEBİLİR", "ilginizi çekebilir"),
        ("ＡＬＳＯ　ＲＥＡＤ", "also read"),
        ("ขอขอบคุณข้อมูลจาก: สำนักงานท่าเรือ " * 6, "ขอขอบคุณข้อมูลจาก: สํานักงานท่าเรือ " * 6),
        ("ছবি: বড় ঘাট, " * 15, "ছবি: বড\u09bc ঘাট, " * 15),
    ],
)
def test_two_settings_of_the_same_words_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ferry", "fairy"), ("önce", "once"), ("ঘাট", "ঘাটে")])
def test_other_words_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)
