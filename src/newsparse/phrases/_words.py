"""Which languages a word speaks for, without reading their phrase files.

``words.json`` holds tables made from the phrase files by ``scripts/make_words.py``: the frequent words and the letters
of its own that tell a language, and the first words of its phrases, which tell that a line may be that language's
residue whatever the language of the text around it. ``neighbours.toml`` adds the words and letters of languages that
have no phrase file and look like one that has.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources

import attrs

from newsparse._model.fold import EDGE
from newsparse._model.label import Label
from newsparse.phrases._file import At, PhraseFile

__all__ = ["Openings", "frequent_words", "open_words", "opening_words", "peculiar_letters", "words_table"]

_UNSPACED = "\u0e00"
_PAIR = 2
_EDGES = frozenset((*EDGE, ""))
_OWN = frozenset({Label.NAVIGATION, Label.UI})  # menus speak the language of their page
_SLOT = re.compile(r"\{[nwx]\}|\[[^\[\]]*\]")


@attrs.frozen
class Openings:
    """The openings of phrases, English apart, which every line is held against: what a line may be looked up by.

    ``languages`` says by the first two words of a phrase which languages have such a phrase; the second is ``*`` where
    it may be any, and missing where the first stands alone or before a mark. In a script without spaces the first two
    characters are the word. ``firsts`` are the first words.
    """

    languages: Mapping[str, tuple[str, ...]]
    firsts: frozenset[str]

    def of(self, key: str) -> tuple[str, ...]:
        """The languages that have a phrase with the opening of the folded line ``key``; few lines have any.

        >>> opening_words().of("» lesen sie auch: neue prozessoren")
        ('de',)
        """
        line = key.lstrip(EDGE) if key[:1] in _EDGES else key
        if line >= _UNSPACED:
            return self.languages.get(line[:_PAIR], ())
        word, _, rest = line.partition(" ")
        first = word if word.isalnum() else word.rstrip(EDGE)
        if first not in self.firsts:
            return ()
        second = rest.partition(" ")[0].strip(EDGE)
        asked = [f"{first} {second}", f"{first} *"] if second else [first]
        if second and first != word:
            asked.append(first)
        return tuple(itertools.chain.from_iterable(self.languages.get(opening, ()) for opening in asked))


@functools.cache
def opening_words() -> Openings:
    """The openings of the phrases of all languages."""
    known = _tables()["opening"]
    return Openings(known, frozenset([opening.partition(" ")[0] for opening in known]))


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
    return _tables()["function"]


def peculiar_letters() -> Mapping[str, tuple[str, ...]]:
    """Each letter that speaks for a language, with the languages that write it."""
    return _tables()["letter"]


def open_words() -> Mapping[str, tuple[str, ...]]:
    """Each word that closes no sentence, so that a line it ends goes on in the next, with its languages."""
    return _tables()["open"]


def words_table(files: Iterable[PhraseFile]) -> dict[str, dict[str, str]]:
    """The tables, made from phrase files and ``neighbours.toml``; what ``words.json`` must hold."""
    table: dict[str, dict[str, str]] = {"function": {}, "letter": {}, "open": {}, "opening": {}}
    for language, lists in _neighbours().items():
        table["function"][language] = "|".join(lists["function"])
        table["letter"][language] = "|".join(lists.get("letters", ()))
    for file in files:
        table["function"][file.language] = "|".join(file.list("function"))
        table["letter"][file.language] = "|".join(file.list("letters"))
        table["open"][file.language] = "|".join(file.list("open"))
        if file.language != "en":
            told = [phrase for phrase in file.phrases if phrase.at is not At.END and phrase.label not in _OWN]
            found = {_opening(form) for phrase in told for form in phrase.forms}
            table["opening"][file.language] = "|".join(sorted(found - {""}))
    return table


def _neighbours() -> Mapping[str, Mapping[str, list[str]]]:
    text = (resources.files("newsparse.phrases") / "neighbours.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@functools.cache
def _tables() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    text = (resources.files("newsparse.phrases") / "words.json").read_text(encoding="utf-8")
    return {name: _by_word(lists) for name, lists in json.loads(text).items()}


def _by_word(lists: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The languages of each word; words of the same languages share one tuple."""
    out: dict[str, tuple[str, ...]] = {}
    once: dict[tuple[str, ...], tuple[str, ...]] = {}
    for language, words in lists.items():
        alone = (language,)
        for word in filter(None, words.split("|")):
            there = out.get(word)
            spoken = alone if there is None else (*there, language)
            out[word] = once.setdefault(spoken, spoken)
    return out
