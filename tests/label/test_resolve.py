"""Which finding wins: never the one that came first, always the stronger label."""

from __future__ import annotations

import itertools

from newsparse._label.resolve import resolve
from newsparse._model.finding import Finding
from newsparse._model.label import Label

NAVIGATION = Finding("frame.before", Label.NAVIGATION, 0, 1)
RELATED = Finding("en.also-read", Label.RELATED, 0, 1)
AD = Finding("en.advertisement", Label.AD, 0, 1)
OTHER_AD = Finding("de.advertisement", Label.AD, 0, 1)


def test_order_decides_nothing() -> None:
    for findings in itertools.permutations([NAVIGATION, RELATED, AD, OTHER_AD]):
        assert resolve([None], findings) == resolve([None], [NAVIGATION, RELATED, AD, OTHER_AD])


def test_the_stronger_label_wins() -> None:
    assert resolve([None], [NAVIGATION, RELATED]) == [RELATED]
    assert resolve([None], [RELATED, AD, NAVIGATION]) == [AD]


def test_between_equals_the_id_that_sorts_first_wins() -> None:
    assert resolve([None], [AD, OTHER_AD]) == [OTHER_AD]


def test_what_is_settled_stays() -> None:
    assert resolve([NAVIGATION], [AD]) == [NAVIGATION]


def test_no_finding_leaves_a_block_open() -> None:
    assert resolve([None, None], [AD]) == [AD, None]


def test_a_finding_over_several_blocks_takes_each_that_is_open() -> None:
    wide = Finding("byline.word-then-name", Label.BYLINE, 0, 9)
    assert resolve([None, NAVIGATION, None], [wide]) == [wide, NAVIGATION, wide]
