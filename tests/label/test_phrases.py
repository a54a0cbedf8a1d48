"""Lines that say what they are, and sentences that only hold the same words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Label, parse_text

Put = Callable[..., Any]


@pytest.mark.parametrize(
    ("line", "label", "rule"),
    [
        ("ALSO READ: Bridge repairs to last until spring", Label.RELATED, "en.also-read"),
        ("Also Read | Harbour rates in your town", Label.RELATED, "en.also-read"),
        ("• Also read – Bridge repairs to last until spring", Label.RELATED, "en.also-read"),
        ("[ALSO READ: Bridge repairs to last until spring]", Label.RELATED, "en.also-read"),
        ("Advertisement", Label.AD, "en.advertisement"),
        ("- ADVERTISEMENT -", Label.AD, "en.advertisement"),
        ("Story continues below advertisement", Label.AD, "en.continues-below"),
        ("Share on Facebook", Label.SOCIAL, "en.share-on"),
        ("By signing up you agree to our terms of use.", Label.NEWSLETTER, "en.by-signing-up"),
        ("You can unsubscribe at any time.", Label.NEWSLETTER, "en.unsubscribe"),
        ("This article contains affiliate links.", Label.AD, "en.affiliate"),
        ("Stay tuned for more updates.", Label.RELATED, "en.stay-tuned"),
        ("Read the full story here", Label.RELATED, "en.read-full"),
    ],
)
def test_takes_a_line_that_says_what_it_is(put: Put, line: str, label: Label, rule: str) -> None:
    fate = put(line)
    assert (fate.label, fate.rule) == (label, rule)


@pytest.mark.parametrize(
    "line",
    [
        "The judge also read the letters aloud.",
        "The judge also read: the letters, the ledger, the will.",
        "Also reading the letters, the judge shook her head and called for water.",
        "Advertisement, he said, is the price we pay for doubt.",
        "The advertisement, which ran for six weeks, was withdrawn.",
        "Subscribe to that theory if you like, she told them.",
        "Share prices in the ferry line fell by three percent.",
        "Getty heirs sue the museum over the lost statue.",
        "By signing up so early, the pair got the best of the berths.",
        "You can undo the knot at any time, the sailor said.",
        "Sign up, he urged the crews, and see the world.",
        "Read the full report and then decide, she urged the panel.",
        "Comments were few, and none of them kind.",
        "Related or not, the two families share a pew.",
    ],
)
def test_leaves_a_sentence_with_the_same_words(put: Put, line: str) -> None:
    assert put(line).kept


@pytest.mark.parametrize("line", ["ALSO READ: Bridge repairs", "Advertisement", "Share on Facebook"])
def test_takes_it_wherever_it_stands(put: Put, top: object, head: object, tail: object, line: str) -> None:
    assert len({put(line, at=at).rule for at in (top, head, tail)} | {put(line).rule}) == 1


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        (
            "Der Stadtrat hat am Dienstag beschlossen, dass das alte Schwimmbad bis zum Herbst nicht geschlossen wird.",
            ("Anzeige", "Lesen Sie auch: Was ein Hallenbad im Jahr kostet"),
        ),
        (
            "Паром вышел из гавани во вторник утром, на борту были двести двенадцать пассажиров и ящик с голубями.",
            ("Реклама", "Читайте также: Ремонт моста продлится до весны"),
        ),
        (
            "Ratusan warga yang tinggal di pesisir itu menolak rencana pemerintah untuk memindahkan pasar ikan mereka.",
            ("Baca juga: Harga Cumi Naik", "ADVERTISEMENT"),
        ),
        (
            "Les patrons pêcheurs ont levé lundi leur barrage à l'entrée du port, et la préfecture a repoussé la date.",
            ("Publicité", "Lire aussi : Le prix du gazole pèse sur la flotte"),
        ),
        (
            "Los vecinos del pueblo decidieron que el silencio también podía ser un negocio para toda la comarca.",
            ("Publicidad", "Lea también: El puerto bate su récord"),
        ),
    ],
)
def test_a_language_brings_its_own_phrases(text: str, residue: tuple[str, ...]) -> None:
    last = text[:-1] + ", und weiter 2024."
    assert parse_text("\n".join([text, *residue, last])).body == f"{text}\n\n{last}"


LONG = (
    "The old ferry leaves the harbour on its last crossing before the vote with the mayor, the school band and a crate "
    "of pigeons on board, while a crowd of some two hundred waves from the quay"
)


def test_a_long_caption_is_known_by_the_credit_at_its_end(put: Put) -> None:
    assert put(f"{LONG}. Ann Holm/AFP via Getty Images").label is Label.CAPTION
    assert put(f"{LONG} (AP Photo/Ann Holm)").label is Label.CAPTION


def test_a_long_sentence_that_ends_with_an_agency_stays(put: Put) -> None:
    assert put(f"{LONG}, as it did in the picture that they bought from Getty Images.").kept
