"""Captions told by the credit that closes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label

Put = Callable[..., Any]


@pytest.mark.parametrize(
    "line",
    [
        "A column of smoke stands over the quay. © Ann Holm | Harbour Post",
        "The old boat at dawn. — © HOLM",
        "© Ann Holm Passengers wait on the quay for the last boat",
        "Passengers wait for the last boat on Monday. (AFP / Ann Holm)",
        "Passengers wait for the last boat on Monday (Ann Holm/Reuters)",
        "Warm milk helps some to sleep.Getty Images",
    ],
)
def test_takes_a_line_that_a_credit_closes(put: Put, line: str) -> None:
    assert put(line).label is Label.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "The crews went back to work on Tuesday, said the mayor of the harbour town. (AFP)",
        "The crews went back to work on Tuesday, said the mayor of the harbour town. (dpa/lno)",
        "The crews went back to work on Tuesday, said the mayor of the harbour town (and of Tiree / Coll)",
        "The sign © stood on the crate, said the mayor of the harbour town.",
        "The line and the union signed on Monday. Reuters, which saw the paper, said so.",
    ],
)
def test_leaves_the_last_line_of_a_wire_story_and_prose(put: Put, line: str, tail: object) -> None:
    assert put(line).kept
    assert put(line, at=tail).kept


def test_a_credit_closes_a_caption_in_a_page_too(put_html: Put) -> None:
    line = "Boats at dawn, seen from the church"
    assert not put_html(f"<p><em>{line} © Ada Holm</em></p>", f"{line} © Ada Holm").kept
    assert put_html(f"<h3>{line}</h3>", line).kept
