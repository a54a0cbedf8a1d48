"""Share rows: names of networks and of icons, and nothing else in the line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label

Put = Callable[..., Any]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("icon-facebook icon-twitter icon-whatsapp", "icons.icon-names"),
        ("fa-facebook-f fa-twitter fa-whatsapp", "icons.icon-names"),
        ("Facebook Twitter WhatsApp Email", "icons.share-row"),
        ("Facebook | Twitter | LinkedIn", "icons.share-row"),
        ("Facebook 1.2K Twitter 340", "icons.share-row"),
        ("Share Tweet Pin Email", "icons.share-row"),
        ("WhatsApp", "icons.network"),
    ],
)
def test_takes_a_row_of_networks(put: Put, line: str, rule: str) -> None:
    fate = put(line)
    assert fate.label is Label.SOCIAL
    assert fate.rule == rule or fate.rule.startswith("en.")


@pytest.mark.parametrize(
    "line",
    [
        "Facebook and Twitter are down, the company said.",
        "Twitter is down.",
        "Share, tweet, pin: the three verbs of his youth.",
        "Facebook.",
        "Reddit, Pinterest and Tumblr were sold in the same year.",
        "She printed the email and put it in her pocket.",
    ],
)
def test_leaves_a_sentence_about_them(put: Put, line: str) -> None:
    assert put(line).kept
