"""Captions told by the credit that closes them: a sign, or a photographer and an agency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse._field.agencies import AgencyKind, agency_form
from newsparse._field.byline import is_person
from newsparse._field.organs import is_organ
from newsparse._field.places import is_city
from newsparse._label.lists import furniture
from newsparse._label.view import View
from newsparse._model.finding import Finding
from newsparse._model.label import Label
from newsparse._model.page import Mark

__all__ = ["above_credits", "captions"]

_SHORTEST, _LONGEST = 30, 500
_LEAST = 12
_LONGEST_CREDIT = 70
_LONGEST_SIGNED = 220
_CLOSING = re.compile(r"[.!?…»”\"]\s*([^.!?…()（）]{2,60})$|[(（]([^()（）]{2,60})[)）]$")
_NAMED = re.compile(r"[.!?…»”\"]\s*([^.!?…()（）]{4,40}?)\s*[(（]([^()（）]{2,30})[)）]$")
_SLASHED = re.compile(r"(\S+)(?: (\S+))?\s?/\s?([^/]{4,40}[^/.])$")
_CLOSE = 80
_MARK = re.compile(r"[.!?…»”\"/)）]")  # what a credit at the end stands behind or in; most lines hold none
_ABOVE = (40, 300)
_SENTENCE = 160
_LITTLE = 2
_PARTS = re.compile(r"\s*[/|,]\s*")


def captions(view: View) -> Iterator[Finding]:
    """Takes ``Boats at dawn. © Ann Holm``, ``The quay. (AFP / Ann Holm)`` and ``Ann Holm/The Quay Post``; leaves
    ``…, he said. (AFP)`` and the copyright of a year."""
    blocks, ends = view.blocks, view.ends
    for i in [i for i, found in enumerate(view.settled) if found is None and not ends[i]]:
        text = blocks[i].text
        if len(text) > _LONGEST:
            continue
        if "©" in text and _is_signed(text):
            yield Finding("caption.credit-sign", Label.CAPTION, i, i + 1)
        elif _MARK.search(text[-_CLOSE:]):
            if len(text) <= _LONGEST_CREDIT and "/" in text and _is_credit(text):
                yield Finding("caption.name-and-house", Label.CREDIT, i, i + 1)
            elif len(text) >= _SHORTEST and _closes_with_credit(text):
                yield Finding("caption.agency-close", Label.CAPTION, i, i + 1)


def above_credits(view: View) -> Iterator[Finding]:
    """Takes ``Boats at dawn in the old harbour of the island`` right above ``Photo: Ann Holm``; leaves a headline
    there, a short subhead with its picture below it, and a paragraph. In a whole page flattened, where the lines of a
    picture stand apart from the text, a sentence above a credit is its caption too."""
    settled, sizes, ends = view.settled, view.sizes, view.ends
    flattened: bool | None = None
    credit, first = Label.CREDIT, view.first_prose + 1
    for i in [j - 1 for j, found in enumerate(settled) if found is not None and found.label is credit and j >= first]:
        if settled[i] is not None or not _ABOVE[0] <= sizes[i] <= _ABOVE[1]:
            continue
        if view.blocks[i].mark is Mark.HEADING or (view.keys[i] and view.keys[i] in view.keys[0]):  # the page's title
            continue
        if ends[i]:
            flattened = furniture(view) > _LITTLE if flattened is None else flattened
            if not flattened or sizes[i] > _SENTENCE or i > view.last_prose - 2:
                continue
        yield Finding("caption.above-credit", Label.CAPTION, i, i + 1)


def _is_signed(text: str) -> bool:
    """Whether a name with the sign before it closes the line, or opens one that is no sentence."""
    before, _, credit = text.rpartition("©")
    credit = credit.strip()
    if not credit or credit[0].isdigit() or credit[0] in "({[":
        return False
    if before.strip():
        return len(before) >= _LEAST and len(credit) <= _LONGEST_CREDIT
    return len(text) <= _LONGEST_SIGNED and not any(map(str.isdigit, text))


def _closes_with_credit(text: str) -> bool:
    close = text[-_CLOSE:]
    if "/" in close and _is_name(close.rpartition("/")[2]) and _is_slashed(close):
        return True
    found = _CLOSING.search(close)
    if found is None:
        return False
    named = _NAMED.search(close) if close[-1] in ")）" else None
    if named is not None and _is_name(named[1]) and agency_form(named[2]) is not None:
        return True
    parts = _PARTS.split((found[1] or found[2]).strip())
    agencies = [agency_form(part) for part in parts]
    if len(parts) == 1:
        only = agencies[0]
        return only is not None and only.kind is AgencyKind.PHOTO
    names = [part for part, agency in zip(parts, agencies, strict=True) if agency is None]
    return len(names) < len(parts) and any(map(_is_name, names))


def _is_credit(text: str) -> bool:
    """Whether a line is a photographer, a stroke and the house that the photograph is from."""
    name, _, house = text.strip("()[] -–—").partition("/")
    name, house = name.strip(), house.strip()
    return is_person(name) and not is_city(name) and house[:1].isupper() and "/" not in house and is_organ(house)


def _is_slashed(close: str) -> bool:
    """Whether a line without a stop ends with an agency, a stroke and a name."""
    found = _SLASHED.search(close)
    if found is None or not _is_name(found[3]):
        return False
    first, second = found[1], found[2] or ""
    return any(agency_form(word) is not None for word in (f"{first} {second}".rstrip(), first, second) if word)


def _is_name(part: str) -> bool:
    words = part.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() for word in words)
