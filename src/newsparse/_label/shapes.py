"""Residue that a line's own characters give away, in any language: counts, code, addresses, bread crumbs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from newsparse._label.lists import in_tables
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["glued", "glued_lines", "shapes"]

_COUNT = re.compile(r"[(\[]?[+#]?\d{1,3}(?:[.,\s]?\d{3})*(?:[.,]\d)?\s?(?:k|m|mil|tsd)?[)\]]?")
_CLOCK = re.compile(r"(?:-?\d{1,2}:\d\d(?::\d\d)?(?:\s*[/|]\s*)?){1,3}|\d{1,3}\s?%|\d(?:\.\d{1,2})?x")
_PAGES = re.compile(r"\d{1,3}\s*/\s*\d{1,3}")
_TAGS = "a|b|i|p|br|hr|h[1-6]|em|li|ul|ol|td|tr|div|img|span|font|center|strong|table|iframe|script|style|input|button"
_CODE = re.compile(
    "|".join(
        (
            r"\{\{.{0,200}\}\}|\{%.{0,200}%\}|\$\{[^}]{1,80}\}|%[sd]",  # templates
            r"\[/?[a-z_]{3,20}(?: [a-z_]+=[^\]]{0,200})?\]",  # short codes
            rf"</?(?:{_TAGS})\b(?:[^<>]{{0,300}}=[^<>]{{0,300}}/?>?.{{0,400}}|[^<>=]{{0,20}}/?>?.{{0,60}})",  # tags
            r"<(?:script|style|iframe)\b.{0,600}",
            r"(?:var|let|const|function|window|document|googletag|jquery|\$)\b[\s.(].{0,300}[;{}(].{0,400}",
            r"[\w.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*')(?:\s.{0,200})?",  # attributes
            r"[.#@]?[\w-]+(?:[ ,>.#:][\w .,#>:-]*)?\s*\{[^{}]{0,300}\}?",  # style sheets
        )
    )
)
_ADDRESS = re.compile(
    r"(?:e-?mail:?\s*)?(?:https?://|www\.)\S+|(?:e-?mail:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"@\w{2,30}(?:\s@\w{2,30})*|[\w-]{2,40}\.(?:com|org|net|de|fr|co\.uk|id|pk|in)"
)
_MAIL_LINE = re.compile(  # a call and an address: "Any tips? news@…", "Ann Holm ann.holm@…"
    r"(?:.{1,100}[:：?？؟;]\s?(?:\S{1,20}\s){0,5}|(?:\S{1,20}[\s,]+){1,5})[(\[<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>]?"
)
_YEAR = r"(?:19|20)\d\d"
_COPYRIGHT = re.compile(
    rf"(?:copyright\s*)?(?:©|\(c\)|ⓒ)\s*(?:copyright\s*)?{_YEAR}\b|copyright\s*:?\s*{_YEAR}\b|"
    rf".{{1,60}}(?:©|\(c\)) ?{_YEAR}[\W\d]*(?:all rights reserved.*)?$"
)
_LISTED_ADDRESS = re.compile(r"\[\w{1,20}\]:\s+(?:https?:|/|#|mailto:)\S*")
_OF_ADDRESSES = {"@": _ADDRESS, "[": _LISTED_ADDRESS}
_HASHTAGS = re.compile(r"#\w+(?:[\s,]+#\w+)*")
_CRUMBS = re.compile(r"\s*(?:[>›»|／]|\s/\s|\s[•·]\s|/(?=\s)|→)\s*")
_PARTING = re.compile("[>›»|／/•·→]")
_FEWEST_PARTINGS = 2
_FIGURES = frozenset({Label.COUNTER, Label.PLAYER, Label.UI})
_LONGEST = 600
_CODE_SIGNS = frozenset("{}[]=<>$%();")
_SIGN = re.compile(r"[©<>›»|/•·→／@{}\[\]=$%(]")
_DOTTED = re.compile(r"\.\w")
_MAIL = "email: "
_LEAST_MENU, _MOST_MENU = 30, 2000
_SPARSE = 8  # characters to a space: prose has one to every five to eight
_FEWEST_GLUED = 3
_PER_SPACE = 0.25


def shapes(view: View) -> Iterator[Finding]:
    """Takes ``1,024``, ``{{ headline }}``, ``Home > World > Asia``; leaves ``In 2024, 3 of 5 boats sank.``"""
    tables: set[int] | None = None
    keys = view.keys
    for i in view.keyed:
        key = keys[i]
        if not key[0].isalpha():
            rule, label = _by_sign(key)
            if label in _FIGURES:
                tables = in_tables(view) if tables is None else tables
                rule = "" if i in tables else rule
        elif view.blocks[i].mark is Mark.TABLE:
            continue
        elif _SIGN.search(key) or key.startswith("copyright") or ("." in key and _is_dotted(key)):
            rule, label = _by_word(key, view.ends[i])
        else:
            continue
        if rule:
            yield Finding(rule, label, i, i + 1)
    for i, key in enumerate(keys):
        if not key and len(text := view.blocks[i].text) <= _LONGEST and ("©" in text or "{" in text or text[0] in "<["):
            rule, label = _of_long(text)
            if rule:
                yield Finding(rule, label, i, i + 1)


def glued_lines(view: View) -> Iterator[Finding]:
    """Takes ``Back to menuNewsPoliticsWeatherSport``, entries that have lost what parted them; leaves ``McDonald's and
    YouTube sue LinkedIn``, and a line that closes as a sentence does."""
    blocks, sizes = view.blocks, view.sizes
    for i in [i for i, ends in enumerate(view.ends) if not ends and _LEAST_MENU <= sizes[i] <= _MOST_MENU]:
        text = blocks[i].text
        spaces = text.count(" ")
        if spaces * _SPARSE < len(text) and glued(text) >= max(_FEWEST_GLUED, _PER_SPACE * spaces):
            yield Finding("shape.glued-menu", Label.NAVIGATION, i, i + 1)


def glued(text: str) -> int:
    """How often a capital stands right behind a small letter in a word with a capital: a menu whose entries have lost
    what parted them. Names with a prefix in small letters, as in Zulu, are whole words.

    >>> glued("NewsPoliticsWeather"), glued("News Politics Weather"), glued("umongameli waseNingizimu")
    (2, 0, 0)
    """
    words = [word for word in text.split(" ") if word[:1].isupper() and not word[1:].islower()]
    return sum(one.islower() and two.isupper() for word in words for one, two in itertools.pairwise(word))


def _is_dotted(key: str) -> bool:
    """Whether a line is one word with a dot in it, or holds one and a semicolon as code does."""
    return (" " not in key.removeprefix(_MAIL) or ";" in key) and _DOTTED.search(key) is not None


def _of_long(text: str) -> tuple[str, Label]:
    """For a line as long as a paragraph: a notice of copyright, or code."""
    if "©" in text and _COPYRIGHT.match(text.lower()):
        return "shape.copyright", Label.COPYRIGHT
    if text[0] == "[" and _LISTED_ADDRESS.fullmatch(text):
        return "shape.link-address", Label.UI
    if ("{" in text or text[0] == "<") and _CODE.fullmatch(text.lower()):
        return "shape.code", Label.TEMPLATE
    return "", Label.UNKNOWN


def _by_sign(key: str) -> tuple[str, Label]:
    """For a line that begins with no letter."""
    size = len(key)
    if not any(map(str.isalnum, key)):
        return "shape.no-words", Label.UI
    if size < 24:
        if _COUNT.fullmatch(key):
            return "shape.count", Label.COUNTER
        if _CLOCK.fullmatch(key):
            return "shape.player-clock", Label.PLAYER
        if _PAGES.fullmatch(key):
            return "shape.page-count", Label.UI
    if key[0] == "#" and _HASHTAGS.fullmatch(key):
        return "shape.hashtags", Label.TAGS
    if key[0] in "©(ⓒ" and size < 250 and _COPYRIGHT.match(key):
        return "shape.copyright", Label.COPYRIGHT
    if key[0] in _OF_ADDRESSES and _OF_ADDRESSES[key[0]].fullmatch(key):
        return ("shape.handle", Label.SOCIAL) if key[0] == "@" else ("shape.link-address", Label.UI)
    if not _CODE_SIGNS.isdisjoint(key) and _CODE.fullmatch(key):
        return "shape.code", Label.TEMPLATE
    return "", Label.UNKNOWN


def _by_word(key: str, ends: bool) -> tuple[str, Label]:
    """For a line that begins with a letter and holds a sign that prose has little use for."""
    if ("©" in key or "(c)" in key or key.startswith("copyright")) and len(key) < 250 and _COPYRIGHT.match(key):
        return "shape.copyright", Label.COPYRIGHT
    if ("@" in key or "." in key) and " " not in key.removeprefix(_MAIL) and _ADDRESS.fullmatch(key):
        return "shape.address", Label.CONTACT
    if not ends and "@" in key and len(key) < 160 and _MAIL_LINE.fullmatch(key):
        return "shape.mail-line", Label.CONTACT
    if (not ends or key.endswith(("…", "..."))) and len(key) < 160 and _is_crumbs(key):
        return "shape.bread-crumbs", Label.NAVIGATION
    if not _CODE_SIGNS.isdisjoint(key) and _CODE.fullmatch(key):
        return "shape.code", Label.TEMPLATE
    return "", Label.UNKNOWN


def _is_crumbs(key: str) -> bool:
    if len(_PARTING.findall(key)) < _FEWEST_PARTINGS:
        return False
    parts = [part for part in _CRUMBS.split(key) if part]
    return len(parts) > 2 and all(len(part) <= 30 and len(part.split()) <= 4 for part in parts[:-1])
