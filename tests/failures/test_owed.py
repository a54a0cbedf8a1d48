"""What is still owed: each test states the truth and fails; the day it passes, it moves to the tests of its area."""

from __future__ import annotations

import pytest

from newsparse._read.text import read_text


def owed(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)


@owed("a source that holds no other odd space keeps a rarer one (en space, unit separator) as it is")
@pytest.mark.parametrize("space", ["\u2002", "\u2007", "\u205f", "\x1f"])
def test_any_space_becomes_one_space(space: str) -> None:
    (block,) = read_text(f"Crews of the northern{space}ferry line went back to work on Tuesday.").blocks
    assert "northern ferry line" in block.text
