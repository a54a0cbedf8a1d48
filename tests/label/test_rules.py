"""The table of rules: each says one line that it takes and one that it leaves, and yields sound findings."""

from __future__ import annotations

import pytest

from newsparse._label.rules import RULES, Rule
from newsparse._label.view import view_of
from newsparse._read.text import read_text

EVERY = [rule for stage in RULES for rule in stage]


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.__name__)
def test_a_rule_says_what_it_takes_and_what_it_leaves(rule: Rule) -> None:
    promise = rule.__doc__ or ""
    assert promise.startswith("Takes ")
    assert "leaves " in " ".join(promise.split())


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.__name__)
@pytest.mark.parametrize("source", ["", "x", "Home\n1,024\nBy Ada Holm\nAdvertisement\n(Reuters)\nTue Jan 30 2024"])
def test_a_rule_points_at_blocks_that_are_there_and_changes_nothing(rule: Rule, source: str) -> None:
    view = view_of(read_text(source))
    for finding in rule(view):
        assert 0 <= finding.first < finding.stop <= len(view.blocks)
    assert view.settled == [None] * len(view.blocks)


def test_no_rule_stands_twice() -> None:
    assert len(set(EVERY)) == len(EVERY)
