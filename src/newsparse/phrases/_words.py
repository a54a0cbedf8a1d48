"""Which languages a word speaks for, without reading their phrase files.

``words.json`` holds tables made from the phrase files by ``scripts/make_words.py``: the frequent words and the letters
of its own that tell a language, and the first words of its phrases, which tell that a line may be that language's
residue whatever the language of the text around it. ``neighbours.toml`` adds the words and letters of languages that
have no phrase file and look like one that has.
"""

from __future__ import annotations

import functools
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources

import attrs

from newsparse._model.fold import EDGE
from newsparse._model.label import Label
from newsparse.phrases._file import At, PhraseFile

__all__ = ["Openings", "frequent_words", "opening_words", "openings", "peculiar_letters", "words_table"]

_UNSPACED = "\u0e00"
_PAIR = 2
_EDGES = frozenset((*EDGE, ""))
_OWN = frozenset({Label.NAVIGATION, Label.UI})  # menus speak the language of their page
_SLOT = re.compile(r"\{[nwx]\}|\[[^\[\]]*\]")


def openings(key: str) -> tuple[str, ...]:
    """What a folded line may be looked up by: its first two words, its first with any second, its first if it stands
    alone or before a mark; the first two characters in a script without spaces.

    >>> openings("» lesen sie auch: neue prozessoren")
    ('lesen sie', 'lesen *')
    >>> openings("anzeige"), openings("clip: the harbour"), openings("更多新闻")
    (('anzeige',), ('clip the', 'clip *', 'clip'), ('更多',))
    """
    line = key.lstrip(EDGE)
    if line[:1] >= _UNSPACED:
        return (line[:_PAIR],)
    words = line.split(" ", 2)
    first = words[0].rstrip(EDGE)
    second = words[1].strip(EDGE) if len(words) > 1 else ""
    if not second:
        return (first,)
    pair = (f"{first} {second}", f"{first} *")
    return pair if words[0] == first else (*pair, first)


@attrs.frozen
class Openings:
    """Each opening of a phrase (see :func:`openings`) with the languages that have such a phrase; English apart, which
    every line is held against. ``firsts`` are the first words of the openings."""

    languages: Mapping[str, tuple[str, ...]]
    firsts: frozenset[str]

    def of(self, key: str) -> tuple[str, ...]:
        """The languages that have a phrase with the opening of the folded line ``key``; few lines have any.

        >>> opening_words().of("lesen sie auch: neue prozessoren")
        ('de',)
        """
        line = key.lstrip(EDGE) if key[:1] in _EDGES else key
        first, firsts = line.partition(" ")[0], self.firsts
        if first not in firsts and line < _UNSPACED and (first.isalnum() or first.rstrip(EDGE) not in firsts):
            return ()
        known = self.languages
        return tuple(name for opening in openings(line) if opening in known for name in known[opening])


@functools.cache
def opening_words() -> Openings:
    """The openings of the phrases of all languages."""
    known = _table("opening")
    return Openings(known, frozenset(opening.partition(" ")[0] for opening in known))


def _opening(form: str) -> str:
    """The one opening of a phrase's wording; empty if the wording opens with a slot."""
    words = _SLOT.sub("\0", form.lstrip(EDGE)).split(" ")
    if "\0" in words[0] or not words[0].strip(EDGE):
        return ""
    if words[0] >= _UNSPACED:
        return words[0][:_PAIR]
    first = words[0].rstrip(EDGE)
    second = words[1].strip(EDGE) if len(words) > 1 else ""
    if "\0" in second:
        return f"{first} *"
    return f"{first} {second}" if second else first


def frequent_words() -> Mapping[str, tuple[str, ...]]:
    """Each frequent word with the languages it is frequent in."""
    return _table("function")


def peculiar_letters() -> Mapping[str, tuple[str, ...]]:
    """Each letter that speaks for a language, with the languages that write it."""
    return _table("letter")


def words_table(files: Iterable[PhraseFile]) -> dict[str, dict[str, str]]:
    """The tables, made from phrase files and ``neighbours.toml``; what ``words.json`` must hold."""
    table: dict[str, dict[str, str]] = {"function": {}, "letter": {}, "opening": {}}
    for language, lists in _neighbours().items():
        table["function"][language] = "|".join(lists["function"])
        table["letter"][language] = "|".join(lists.get("letters", ()))
    for file in files:
        table["function"][file.language] = "|".join(file.list("function"))
        table["letter"][file.language] = "|".join(file.list("letters"))
        if file.language != "en":
            told = [phrase for phrase in file.phrases if phrase.at is not At.END and phrase.label not in _OWN]
            found = {_opening(form) for phrase in told for form in phrase.forms}
            table["opening"][file.language] = "|".join(sorted(found - {""}))
    return table


def _neighbours() -> Mapping[str, Mapping[str, list[str]]]:
    text = (resources.files("newsparse.phrases") / "neighbours.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@functools.cache
def _table(name: str) -> Mapping[str, tuple[str, ...]]:
    text = (resources.files("newsparse.phrases") / "words.json").read_text(encoding="utf-8")
    out: dict[str, tuple[str, ...]] = {}
    for language, words in json.loads(text).get(name, {}).items():
        for word in filter(None, words.split("|")):
            out[word] = (*out.get(word, ()), language)
    return out
