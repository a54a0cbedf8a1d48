"""News agencies by name: the signature of a dateline, and the credit that ends a story.

The names are data, ``phrases/agencies.toml``: canonical name, short codes that count in exact case only, and longer
forms in each script.
"""

from __future__ import annotations

import enum
import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

import attrs

from newsparse._model.fold import fold

__all__ = ["Agency", "AgencyKind", "agency_form", "agency_name", "agency_named", "is_agency_credit", "may_credit"]

_LONGEST_CREDIT = 120
_BRACKETS = "()[]（）［］【】{} \t\xa0\u3000"
_SIGNED_PARTS = re.compile(r"\s*[/,;|&+·・=＝]\s*")
_FIRST_WORD = re.compile(r"\w+")


class AgencyKind(enum.StrEnum):
    """What an agency sells: news, photographs, other people's press releases; or an outlet that signs its datelines."""

    WIRE = "wire"
    PHOTO = "photo"
    RELEASE = "release"
    OUTLET = "outlet"


@attrs.frozen
class Agency:
    """An agency: its canonical name and its kind."""

    name: str
    kind: AgencyKind = AgencyKind.WIRE


@attrs.frozen
class _Register:
    """Forms that count in exact case, forms that count in any case, and forms that may stand alone on a line."""

    exact: Mapping[str, Agency]
    folded: Mapping[str, Agency]
    alone: frozenset[str]
    words: frozenset[str]
    openers: re.Pattern[str]
    """What stands before the agencies of a credit: "Source:", "with"."""
    parts: re.Pattern[str]
    """What stands between them."""
    firsts: frozenset[str]
    """The first words of credits, folded."""


def agency_form(text: str) -> Agency | None:
    """The agency that ``text`` names, if the whole of it is a known form.

    >>> agency_form("ロイター")
    Agency(name='Reuters', kind=<AgencyKind.WIRE: 'wire'>)
    >>> agency_form("Getty Images").kind
    <AgencyKind.PHOTO: 'photo'>
    """
    register = _register()
    found = register.exact.get(text) or register.folded.get(_key(text))
    if found is None and "\uff01" <= text[:1] <= "\uff5e":
        return register.exact.get(unicodedata.normalize("NFKC", text))
    return found


def agency_named(text: str) -> str | None:
    """The canonical name of the agency that ``text`` is, brackets aside; short codes count in exact case only.

    >>> agency_named("(AFP)"), agency_named("РИА Новости"), agency_named("reuters")
    ('AFP', 'RIA Novosti', 'Reuters')
    >>> agency_named("AP photographers"), agency_named("pa")
    (None, None)
    """
    bare = " ".join(text.strip(_BRACKETS).split())
    agency = agency_form(bare) or agency_form(bare.strip(".: "))
    return agency.name if agency else None


def agency_name(signed: str) -> str | None:
    """The canonical name of the agency that signs a dateline, of several with a slash; ``None`` if no list knows it.

    >>> [agency_name(signed) for signed in ("ロイター", "dpa/lnw", "AFP 로이터=연합뉴스", "CNN Business", "KQXR")]
    ['Reuters', 'dpa', 'AFP/Reuters/Yonhap', 'CNN', None]
    """
    whole = agency_form(signed)
    if whole is not None:
        return whole.name
    names: dict[str, None] = {}
    for part in _SIGNED_PARTS.split(signed):
        known = agency_form(part)
        for form in (known,) if known else map(agency_form, part.split()):
            if form is not None:
                names[form.name] = None
    return "/".join(names) or None


def is_agency_credit(text: str) -> bool:
    """Whether ``text`` is nothing but the names of agencies: the credit that ends a story.

    Without brackets only forms count that can mean nothing else: "PA" alone on a line is no credit, "(PA)" is.

    >>> [is_agency_credit(line) for line in ("Reuters/AFP", "(dpa/lno)", "AP, Reuters", "With Reuters and AFP")]
    [True, True, True, True]
    >>> [is_agency_credit(line) for line in ("Reuters said", "PA", "Pa and Ma", "Trend")]
    [False, False, False, False]
    """
    line = text.strip()
    if not line or len(line) > _LONGEST_CREDIT:
        return False
    bracketed = line[0] in "([（［【/" and line.rstrip(".")[-1:] in ")]）］】/"
    line = _register().openers.sub("", line.strip(_BRACKETS + "/.-–—=©*:"), count=1)
    if agency_form(line) is not None:
        return bracketed or _stands_alone(line)
    parts = list(_credit_parts(line))
    return len(parts) > 0 and all(_is_part(part, exact=not bracketed and len(parts) == 1) for part in parts)


def may_credit(key: str) -> bool:
    """Whether the folded line ``key`` opens with a word that a credit may open with: a cheap test that few lines pass.

    >>> may_credit("(reuters/afp)"), may_credit("with reuters and afp"), may_credit("harbour news")
    (True, True, False)
    """
    word = key.partition(" ")[0]
    if word.isalnum():
        return word in _register().firsts
    first = _FIRST_WORD.search(key)
    return first is not None and first[0] in _register().firsts


def _credit_parts(line: str) -> Iterator[str]:
    return (part.strip(_BRACKETS + ".") for part in _register().parts.split(line))


def _is_part(part: str, *, exact: bool) -> bool:
    return agency_form(part) is not None and (not exact or _stands_alone(part))


def _stands_alone(form: str) -> bool:
    register = _register()
    return form in register.alone or (_key(form) in register.folded and _key(form) not in register.words)


def is_ordinary(form: str) -> bool:
    """Whether the name of the agency is first of all a word: it signs a dateline in brackets only.

    >>> is_ordinary("Trend"), is_ordinary("Interfax")
    (True, False)
    """
    return _key(form) in _register().words


def _key(text: str) -> str:
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


@functools.cache
def _register() -> _Register:
    data = tomllib.loads((resources.files("newsparse.phrases") / "agencies.toml").read_text("utf-8"))
    exact: dict[str, Agency] = {}
    folded: dict[str, Agency] = {}
    for row in data["agency"]:
        kind = AgencyKind(row.get("kind", "wire"))
        names = row["each"] if "each" in row else (row["name"], *row.get("codes", ()), *row.get("forms", ()))
        codes = frozenset(row.get("codes", ()))
        for form in names:
            agency = Agency(form if "each" in row else row["name"], kind)
            exact.setdefault(form, agency)
            if form not in codes and not _is_code(form):
                folded.setdefault(_key(form), agency)
    alone = frozenset(form for row in data["agency"] for form in row.get("alone", ()))
    words = frozenset(map(_key, data["words"]))
    openers = rf"(?:{_either(data['sources'])})\s*[:：]\s*|(?:{_either(data['with'])})\s+"
    parts = rf"\s*[/,;|&+·•、]\s*|\s+[-–—]+\s+|\s+(?:{_either(data['and'])})\s+"
    credits = (fold(form) for form in (*exact, *data["sources"], *data["with"]))
    firsts = frozenset(first[0] for form in credits if (first := _FIRST_WORD.search(form)))
    return _Register(exact, folded, alone, words, re.compile(openers, re.IGNORECASE), re.compile(parts), firsts)


def _either(forms: Sequence[str]) -> str:
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


def _is_code(form: str) -> bool:
    return len(form) <= 5 and form.isascii() and form.isupper()
