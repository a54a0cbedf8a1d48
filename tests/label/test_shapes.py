"""Residue that its own characters give away, in any language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label

Put = Callable[..., Any]


@pytest.mark.parametrize(
    ("line", "label", "rule"),
    [
        ("1,024", Label.COUNTER, "shape.count"),
        ("(12)", Label.COUNTER, "shape.count"),
        ("Back to Main MenuMetroThe Quay PostWeatherPoliticsHealth & MedicalCrime", Label.NAVIGATION, "shape.glued-menu"),
        ("3.4K", Label.COUNTER, "shape.count"),
        ("0:00 / 3:12", Label.PLAYER, "shape.player-clock"),
        ("00:00", Label.PLAYER, "shape.player-clock"),
        ("#ferries #harbour", Label.TAGS, "shape.hashtags"),
        ("© 2024 Harbour Post", Label.COPYRIGHT, "shape.copyright"),
        ("Harbour Post © 2024", Label.COPYRIGHT, "shape.copyright"),
        ("Copyright 2024 Harbour Post", Label.COPYRIGHT, "shape.copyright"),
        ("@harbourpost", Label.SOCIAL, "shape.handle"),
        ("https://harbour.example/news/2024/1", Label.CONTACT, "shape.address"),
        ("newsdesk@harbour.example", Label.CONTACT, "shape.address"),
        ("Seen something? Write to newsdesk@harbour.example", Label.CONTACT, "shape.mail-line"),
        ("Ada Holm (ada.holm@harbour.example)", Label.CONTACT, "shape.mail-line"),
        ("島の便り：newsdesk@harbour.example", Label.CONTACT, "shape.mail-line"),
        ("{{ headline }}", Label.TEMPLATE, "shape.code"),
        ("[/caption]", Label.TEMPLATE, "shape.code"),
        ('[gallery ids="1,2"]', Label.TEMPLATE, "shape.code"),
        (".story { margin: 0 auto; }", Label.TEMPLATE, "shape.code"),
        ("window.dataLayer = window.dataLayer || [];", Label.TEMPLATE, "shape.code"),
        ("undefined", Label.TEMPLATE, "shape.code"),
        ("<br/>", Label.TEMPLATE, "shape.code"),
        ('<a style="float: left" href="/old">the old page, which says more of it</a>', Label.TEMPLATE, "shape.code"),
        (
            "<script>track('story', { place: 'harbour', page: 12, from: 'quay' }); track('again');",
            Label.TEMPLATE,
            "shape.code",
        ),
        ("Home > World > Islands", Label.NAVIGATION, "shape.bread-crumbs"),
        ("Home › World › Islands", Label.NAVIGATION, "shape.bread-crumbs"),
        ("* * *", Label.UI, "shape.no-words"),
        ("|", Label.UI, "shape.no-words"),
    ],
)
def test_takes_what_no_sentence_looks_like(put: Put, line: str, label: Label, rule: str) -> None:
    fate = put(line)
    assert fate.label is label
    assert fate.rule == rule or fate.rule.startswith("en.")


@pytest.mark.parametrize(
    "line",
    [
        "In 2024, 3 of 5 boats sank.",
        "Those who want to sail write to ferry@harbour.example by Friday.",
        "The letter that went round the harbour on Tuesday came from ferry@harbour.example",
        "<p> The crews went back to work on Tuesday after nine days, said the line that runs the boats to the islands.",
        "1,024 boats took part in the regatta.",
        "3:12 a.m. was when the bell rang.",
        "#1 is still the ferry, said the mayor.",
        "#MeToo changed the harbour too, she said.",
        "Copyright law was changed in 2019, the court said.",
        "The sign © 2024 was painted on the hull, she said.",
        "@harbourpost wrote that the boat had sunk, and it had not.",
        "The address harbour.example leads nowhere, the mayor said.",
        "https://harbour.example is where the list can be seen, she said.",
        "Functions of the crew (cook, mate, stoker) will be merged.",
        "Window seats in the saloon cost two pounds more.",
        "From London > Paris > Rome, she said, it took a week.",
        "Null and void, the court called the contract.",
        "“No.”",
        "5.",
        "McDonald's and YouTube sue LinkedIn and PayPal over iPhone apps that OpenTable and eBay had sold to FedEx.",
        "Lixhunyaniswe noMnuz waKwaMashu kwaZulu-Natal eNingizimu Afrika ngoLwesihlanu, kusho uMkhuluNkosi",
    ],
)
def test_leaves_a_sentence_with_the_same_signs(put: Put, line: str) -> None:
    assert put(line).kept
