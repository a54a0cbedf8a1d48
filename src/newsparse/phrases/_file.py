"""Phrase files: their shape, and the checks a file must pass to be loaded."""

from __future__ import annotations

import enum
import functools
import itertools
import math
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

import attrs

from newsparse._model.fold import fold
from newsparse._model.label import Label
from newsparse.errors import PhraseFileError

__all__ = ["At", "Phrase", "PhraseFile", "Place", "languages", "load", "read_file"]

_MOST_FORMS = 400
_FEW_FORMS = 12
_FRONT = 6
_MOST_RUNS = 2
_LEAST = 2
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOTS = re.compile(r"\{[nwx]\}\s*")
_ID = re.compile(r"[a-z]{2,8}(\.[a-z0-9]+(-[a-z0-9]+)*)+")
_NAME = re.compile(r"\{\w{2,}\}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{2,4})?\.toml")
_FILE = re.compile(r"[a-z]{2,3}(-[A-Za-z]+)?\.toml")
_REACH = {"lead": 250, "start": 300, "end": 300, "close": 400, "whole": 0}


class At(enum.StrEnum):
    """Which part of a line a phrase is held against."""

    WHOLE = "whole"
    LEAD = "lead"
    START = "start"
    END = "end"
    CLOSE = "close"


class Place(enum.StrEnum):
    """Where in a text a phrase counts: anywhere, before the first prose paragraph, after the last, or outside both."""

    ANY = "any"
    HEAD = "head"
    TAIL = "tail"
    OUTER = "outer"


@attrs.frozen
class Phrase:
    """One kind of residue: what it says, where, and lines that prove it."""

    id: str
    label: Label
    at: At
    forms: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    max: int
    place: Place = Place.ANY
    inline: tuple[str, ...] = ()


@attrs.frozen
class PhraseFile:
    """One language: its phrases, and its word lists by name."""

    language: str
    phrases: tuple[Phrase, ...]
    words: Mapping[str, tuple[str, ...]]

    def list(self, name: str) -> tuple[str, ...]:
        """The word list of that name, empty where the file has none."""
        return self.words.get(name, ())


@functools.cache
def languages() -> tuple[str, ...]:
    """The languages that have a phrase file, sorted.

    >>> "en" in languages()
    True
    """
    folder = resources.files(__package__)
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if _LANGUAGE.fullmatch(name)))


def load(name: str) -> PhraseFile:
    """The phrase file ``name`` of the package, such as ``"en"``, with all that it holds; read anew at each call.

    :raises PhraseFileError: if there is no such file, or it is not sound.
    """
    entry = resources.files(__package__) / f"{name}.toml"
    if not entry.is_file():
        raise PhraseFileError(f"no phrase file for {name!r}")
    return _parse(entry.read_text(encoding="utf-8"), f"{name}.toml")


def read_file(path: Path) -> PhraseFile:
    """A phrase file from anywhere on disk.

    :raises PhraseFileError: with the file and the entry, if it cannot be read or is not sound.
    """
    try:
        return _parse(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise PhraseFileError(f"{path}: {error}") from error


def _parse(text: str, where: str) -> PhraseFile:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PhraseFileError(f"{where}: {error}") from error
    language = data.get("language")
    if not isinstance(language, str):
        raise PhraseFileError(f"{where}: language is missing")
    sets = {f"{{{name}}}": choices for name, choices in data.get("sets", {}).items()}
    phrases = tuple(_phrase(entry, sets, where) for entry in data.get("phrase", ()))
    seen: set[str] = set()
    for phrase in phrases:
        if phrase.id in seen:
            raise PhraseFileError(f"{where}: {phrase.id}: this id stands twice")
        seen.add(phrase.id)
    words = {name: tuple(fold(w) for w in entries) for name, entries in data.get("words", {}).items()}
    return PhraseFile(language, phrases, words)


def _phrase(entry: Mapping[str, object], sets: Mapping[str, list[str]], where: str) -> Phrase:
    name = entry.get("id")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise PhraseFileError(f"{where}: {name!r} is no rule id")
    where = f"{where}: {name}"
    unknown = set(entry) - {"id", "label", "at", "match", "yes", "no", "max", "place", "inline"}
    if unknown:
        raise PhraseFileError(f"{where}: unknown key {min(unknown)!r}")
    try:
        label, at = Label(str(entry.get("label"))), At(str(entry.get("at")))
        place = Place(str(entry.get("place", "any")))
    except ValueError as error:
        raise PhraseFileError(f"{where}: {error}") from error
    reach = entry.get("max", _REACH[at])
    if not isinstance(reach, int):
        raise PhraseFileError(f"{where}: max must be a number of characters")
    matches = [_spelled_out(match, sets, where) for match in _strings(entry, "match", where)]
    if at in (At.END, At.CLOSE) and any("{" in match for match in matches):
        raise PhraseFileError(f"{where}: the end of a line takes no slots")
    return Phrase(
        id=name,
        label=label,
        at=at,
        forms=tuple(dict.fromkeys(form for match in matches for form in _forms(_folded(match), at, where))),
        yes=_strings(entry, "yes", where),
        no=_strings(entry, "no", where),
        max=reach,
        place=place,
        inline=_strings(entry, "inline", where) if "inline" in entry else (),
    )


def _strings(entry: Mapping[str, object], key: str, where: str) -> tuple[str, ...]:
    value = entry.get(key)
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not values or not all(isinstance(v, str) and v.strip() for v in values):
        raise PhraseFileError(f"{where}: {key} must hold at least one line")
    return tuple(values)


def _spelled_out(match: str, sets: Mapping[str, list[str]], where: str) -> str:
    """``match`` with the choices that the file has named in place of their names; within a choice, as more options."""
    match = _CHOICE.sub(lambda choice: f"[{'|'.join(_options(choice[1], sets))}]", match)
    match = _NAME.sub(lambda name: f"[{'|'.join(sets[name[0]])}]" if name[0] in sets else name[0], match)
    if unknown := _NAME.search(match):
        raise PhraseFileError(f"{where}: {match!r} asks for {unknown[0]}, which is no set of the file")
    if "[" in _CHOICE.sub("", match):
        raise PhraseFileError(f"{where}: {match!r} has a choice that does not end, or one within another")
    return match


def _options(choice: str, sets: Mapping[str, list[str]]) -> Iterator[str]:
    for option in choice.split("|"):
        named = _NAME.search(option)
        if named is None or named[0] not in sets:
            yield option
        else:
            yield from (option.replace(named[0], member, 1) for member in sets[named[0]])


def _folded(match: str) -> str:
    """``match`` as a short line is folded, however many choices make it long."""
    return fold(unicodedata.normalize("NFKC", match))


def _forms(match: str, at: At, where: str) -> Iterator[str]:
    """The wordings of ``match``: ``[a|b] c`` gives ``a c`` and ``b c``.

    Where that makes many, only the choices at the front are written out, so that a line can be looked up by its first
    characters; the others stay in brackets, for the index to try.
    """
    parts = _CHOICE.split(match) if "[" in match else [match]
    choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    if at not in (At.END, At.CLOSE) and math.prod(map(len, choices)) > _FEW_FORMS:
        choices = _front(choices)
    made = itertools.islice(itertools.product(*choices), _MOST_FORMS + 1)
    forms = [" ".join("".join(choice).split()) for choice in made]
    if len(forms) > _MOST_FORMS:
        raise PhraseFileError(f"{where}: {match!r} has more than {_MOST_FORMS} wordings")
    if min(map(len, forms)) < _LEAST:
        raise PhraseFileError(f"{where}: {match!r} allows a wording of fewer than two characters")
    if match.count("{x}") > _MOST_RUNS and any(_runs(form) > _MOST_RUNS for form in forms):
        raise PhraseFileError(f"{where}: {match!r} allows a wording with more than {_MOST_RUNS} runs")
    yield from forms


def _front(choices: list[list[str]]) -> list[list[str]]:
    """``choices`` with all after the first few characters, or too many to write out, put back into brackets."""
    length, made = 0, 1
    out: list[list[str]] = []
    enough = 1 if choices[0][0].startswith("{w}") else _FRONT  # one word is enough to look a line up by
    for n, choice in enumerate(choices):
        if n % 2 and length and (length >= enough or made * len(choice) > _MOST_FORMS):
            out.append([f"[{'|'.join(choice)}]"])
        else:
            out.append(choice)
            made *= len(choice)
            length += min(len(_SLOTS.sub("", option).strip()) for option in choice)
    return out


def _runs(form: str) -> int:
    """How many ``{x}`` one reading of ``form`` can hold."""
    parts = _CHOICE.split(form)
    return sum(max(option.count("{x}") for option in part.split("|")) for part in parts)
