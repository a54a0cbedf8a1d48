"""Who wrote it: persons out of a byline, and whether a line is one."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsparse._field.organs import is_organ
from newsparse._model.fold import fold

__all__ = ["BylineWords", "byline_persons", "is_person", "listed_persons", "signed_persons"]

_LONGEST = 160
_PARTICLES = frozenset(
    {
        "al",
        "af",
        "av",
        "bin",
        "bint",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
    }
    | {"ibn", "la", "le", "los", "ter", "ten", "und", "van", "vom", "von", "y", "zu", "zur"}
)
_SPLIT = re.compile(r"\s*[,;|/·•–—&]\s*|\s+-\s+|\s{2,}")
_SIGNS = (  # vowel signs, which are no letters to \w: those of the scripts of India, of Thai and of Lao
    r"\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0963\u0980-\u09e3\u0a01-\u0a51\u0a81-\u0ae3\u0b01-\u0b63\u0b82-\u0bd7"
    r"\u0c00-\u0c63\u0c81-\u0ce3\u0d00-\u0d63\u0e31-\u0e4e\u0eb1-\u0ecd\u200c\u200d"
)
_LETTERS = rf"(?:(?![\d_])[\w{_SIGNS}])+"
_WORD = re.compile(rf"{_LETTERS}(?:['’.\-‐]{_LETTERS})*[.'’]?")
_MAIL = re.compile(r"\S+@\S+|@\w+|https?://\S+|www\.\S+")
_HUMP = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_HANGUL = re.compile("[\uac00-\ud7a3]{2,4}")
_MOST_WORDS = 5
_PRESENTING = 10
_FEWEST = 2
_STOPS = ".,;:–—-"


@attrs.frozen
class BylineWords:
    """A language's words around names: what opens a byline, what joins names, what names a job, the "is" between a
    person and a job, and the "for" before a house."""

    openers: tuple[str, ...]
    joins: frozenset[str]
    roles: tuple[str, ...]
    copula: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    heads: frozenset[str] = attrs.field(init=False)
    """The first characters of the openers: a line that begins otherwise is no byline."""

    jobs: frozenset[str] = attrs.field(init=False)
    """The jobs of one word."""

    qualifiers: frozenset[str] = attrs.field(init=False)
    """What stands before the last word of the jobs of several: ``senior``, ``staff``."""

    @qualifiers.default
    def _qualifiers(self) -> frozenset[str]:
        return frozenset(word for role in self.roles for word in role.split()[:-1])

    @heads.default
    def _heads(self) -> frozenset[str]:
        return frozenset(opener[0] for opener in self.openers)

    @jobs.default
    def _jobs(self) -> frozenset[str]:
        return frozenset(role for role in self.roles if " " not in role)

    def names_job(self, part: str) -> bool:
        """Whether a part of a byline opens or closes with a job."""
        key = fold(part)
        return key.startswith(self.roles) or key.endswith(self.roles)

    def presented(self, text: str) -> str | None:
        """The last name of the person whom a sentence opens with and gives a job of the newsroom, behind the language's
        "is" or a dash.

        >>> words = BylineWords(("by",), frozenset({"and"}), ("reporter",), frozenset({"is"}))
        >>> words.presented("Ada Holm is a senior reporter in Graz.")
        'Holm'
        >>> words.presented("Ada Holm told a reporter in Graz that the boat would sail.") is None
        True
        """
        parts = text.split(maxsplit=_PRESENTING)[:_PRESENTING]
        if len(parts) <= 2 or not (parts[1][0].isupper() or parts[1] in _PARTICLES):
            return None
        size = next((n for n, part in enumerate(parts) if not (part[0].isupper() or part in _PARTICLES)), 0)
        if not is_person(" ".join(parts[:size])):
            return None
        link, *others = (fold(part).strip(_STOPS) for part in parts[size:])
        named = link in self.jobs or ((not link or link in self.copula) and not self.jobs.isdisjoint(others))
        return parts[size - 1] if named else None


def byline_persons(line: str, words: BylineWords) -> tuple[str, ...] | None:
    """The persons a byline names, in order; ``None`` if the line is no byline.

    A byline opens with one of the language's words and holds nothing but names, jobs, agencies and addresses. An
    agency or a desk is no person: the line is a byline then and names nobody.

    >>> words = BylineWords(("by", "written by"), frozenset({"and"}), ("staff writer",))
    >>> byline_persons("By Ada Holm and Jens de Vries, Staff Writer", words)
    ('Ada Holm', 'Jens de Vries')
    >>> byline_persons("By the time they came, it was dark", words) is None
    True
    >>> byline_persons("By Staff Writer", words)
    ()
    """
    rest = _after_opener(line, words.openers)
    if rest is None or not rest or len(rest) > _LONGEST:
        return None
    return names_in(rest, words)


def signed_persons(line: str, words: BylineWords) -> tuple[str, ...] | None:
    """The persons of a line that opens with a name and goes on with jobs alone; ``None`` if it is no such line.

    >>> words = BylineWords(("by",), frozenset({"and"}), ("staff writer",))
    >>> signed_persons("Ada Holm, Staff Writer", words)
    ('Ada Holm',)
    >>> signed_persons("Ada Holm, Wet and Cold", words) is None
    True
    """
    if name := _before_job(line, words):
        return (name,)
    first, *others = _SPLIT.split(line)
    if not others or not is_person(first):
        return None
    if not all(map(words.names_job, others)):
        return None
    return names_in(line, words)


def listed_persons(line: str, words: BylineWords) -> tuple[str, ...]:
    """The persons of a line that opens with a name and holds nothing but names, jobs and houses; none otherwise.

    >>> words = BylineWords(("by",), frozenset({"and"}), ("reporter",))
    >>> for line in ("Ada Holm | Jens de Vries, Reporter", "Ada Holm QUAY TODAY", "Ada Holm, Wet and Cold"):
    ...     print(listed_persons(line, words))
    ('Ada Holm', 'Jens de Vries')
    ('Ada Holm',)
    ()
    """
    persons: list[str] = []
    for part in _parts(line, words.joins):
        name = _alone(part, words)
        if is_person(name) and not (name == part and words.names_job(part)) and not is_organ(name):
            persons.append(name)
        elif not persons or not (part[0].isdigit() or words.names_job(part) or is_organ(part)):
            return ()
    return tuple(persons)


def _alone(part: str, words: BylineWords) -> str:
    """A name of two words without the job or the house behind it; what is anything else as it is.

    >>> words = BylineWords(("by",), frozenset(), ("reporter", "senior writer"), houses=frozenset({"for"}))
    >>> {_alone(f"Ada {part}", words) for part in ("Holm Reporter", "HolmReporter", "Holm QUAY TODAY", "Holm For Quay")}
    {'Ada Holm'}
    >>> [_alone(part, words) for part in ("Senior Quay Reporter", "The Quay Times", "Ada McHolm")]
    ['Senior Quay Reporter', 'The Quay Times', 'Ada McHolm']
    """
    parts = part.split()
    if not words.jobs.isdisjoint(map(fold, _HUMP.split(part)[1:])):  # "Ada HolmReporter"
        parts = _HUMP.sub(" ", part).split()
    name = " ".join(parts[:_FEWEST])
    if len(parts) == 2 * _FEWEST and parts[:_FEWEST] == parts[_FEWEST:]:  # a picture's name, and the name
        return name
    if len(parts) <= _FEWEST or not is_person(name) or any(map(is_organ, parts[:_FEWEST])):
        return part
    keys = [fold(word) for word in parts]
    *before, last = keys[_FEWEST:]
    told = keys[_FEWEST] in words.houses or (last in words.jobs and words.qualifiers.issuperset(before))
    if told and words.qualifiers.isdisjoint(keys[:_FEWEST]):
        return name
    rest = " ".join(parts[_FEWEST:])
    return name if rest.isupper() and not name.isupper() and is_organ(rest) else part


def names_in(text: str, words: BylineWords) -> tuple[str, ...] | None:
    """The persons in a list of names and jobs; ``None`` if anything else stands in it."""
    persons: list[str] = []
    signed: list[str] = []
    for part in _parts(_MAIL.sub(" ", text), words.joins):
        if name := _before_job(part, words):
            signed.append(name)
        elif is_person(name := _alone(part, words)):
            persons.append(name.rstrip("."))
        elif not _names_job(part, words.roles, after_person=bool(persons)):
            return None
    return (*(p for p in dict.fromkeys(persons) if not _names_job(p, words.roles, after_person=False)), *signed)


def _before_job(part: str, words: BylineWords) -> str | None:
    """The name that a job stands behind, as in Korean, where a name is one word; what a job is about is none.

    >>> words = BylineWords(("사진:",), frozenset(), ("기자", "수습기자"))
    >>> _before_job("한바다 기자", words), _before_job("사진 기자", words), _before_job("수습 기자", words)
    ('한바다', None, None)
    """
    name, _, job = part.strip().partition(" ")
    if job not in words.jobs or not _HANGUL.fullmatch(name) or name + job in words.jobs:
        return None
    return None if any(name in opener for opener in words.openers) else name


def is_person(text: str) -> bool:
    """Whether ``text`` has the shape of a person's name: two to five words, each with a capital, or particles.

    >>> is_person("Ada van der Holm"), is_person("Harbour council"), is_person("J. R. Holm"), is_person("Tuesday 3")
    (True, False, True, False)
    """
    parts = text.split()
    if not 2 <= len(parts) <= _MOST_WORDS or not _WORD.fullmatch(parts[-1].rstrip(".")):
        return False
    if not all(_WORD.fullmatch(part) for part in parts):
        return False
    named = [part for part in parts if part.casefold() not in _PARTICLES]
    return len(named) >= 1 and not parts[-1][0].islower() and all(not part[0].islower() for part in named)


def _after_opener(line: str, openers: Sequence[str]) -> str | None:
    key = fold(line)
    for opener in openers:
        if key.startswith(opener):
            rest = line[len(opener) :]
            if not rest or rest[0] in " :\u3000：" or ord(opener[-1]) > 0x2E80 or _is_glued(line, len(opener)):
                return rest.strip(" :：・／/=＝\t")
    return None


def _is_glued(line: str, at: int) -> bool:
    """Whether the word that opens a byline has lost the space behind it: ``ByAda Holm``, but not ``DeAnna Holm``."""
    return line[at].isupper() and line[at - 1].islower() and line[:at].lower() not in _PARTICLES


def _parts(text: str, joins: frozenset[str]) -> list[str]:
    out: list[str] = []
    for chunk in _SPLIT.split(text):
        words: list[str] = []
        for word in chunk.split():
            if word.casefold() in joins:
                out.append(" ".join(words))
                words = []
            else:
                words.append(word)
        out.append(" ".join(words))
    return [part.strip(" ()[]:.") if not part.endswith("Jr.") else part for part in out if part.strip(" ()[]:.")]


def _names_job(part: str, roles: Sequence[str], *, after_person: bool) -> bool:
    """Whether ``part`` is a job, a desk or a title set in capitals after a name; never a clause."""
    key = fold(part)
    if any(role in key for role in roles):
        return len(key) < 60
    few = part.split()
    return (after_person or len(few) == 1) and len(few) <= 5 and not part[0].islower() and part[-1] not in ".!?"
