"""Which language a text is in: its script first, then its most frequent words and the letters of its own."""

from __future__ import annotations

import bisect
import itertools
import re
from collections import Counter
from collections.abc import Sequence

from newsparse._model.fold import fold
from newsparse.phrases import frequent_words, languages, peculiar_letters

__all__ = ["language_of", "primary"]

_SAMPLE = 700
_LEAST_BLOCK = 60
_DENSE = "\u2e80"
_LEAST_DENSE = 20
_LEAST_HITS = 3
_SCRIPTS = (
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u052f", "cyrillic"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "arabic"),
    ("\u0750", "\u077f", "arabic"),
    ("\u0900", "\u097f", "devanagari"),
    ("\u0980", "\u09ff", "bn"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "han"),
    ("\uac00", "\ud7af", "ko"),
)
"""First and last character of each script, in order."""
_FIRSTS = [first for first, _, _ in _SCRIPTS]
_LETTERS = 120
_FOREIGN = re.compile("[\u0370-\u1fff\u3040-\U0010ffff]")
_KANA = re.compile("[\u3040-\u30ff]")
_HAN_DEFAULT = "zh"
_SCRIPT_SHARE = 0.3
_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "ms": "id", "bs": "hr", "fil": "tl"}
"""Tags of languages that are judged by the phrases of another tag: older names, and near kin."""


def primary(tag: str | None) -> str | None:
    """The primary subtag of a BCP 47 tag, which names the language; ``None`` where there is none.

    >>> primary("de-AT"), primary("nb"), primary("")
    ('de', 'no', None)
    """
    name = (tag or "").replace("_", "-").partition("-")[0].lower()
    return _SAME.get(name, name) or None


def language_of(texts: Sequence[str]) -> str | None:
    """The BCP 47 tag of the language most of ``texts`` is written in, ``None`` where too little shows it.

    >>> language_of(["The ferry left the harbour and it was late for the first time that year."])
    'en'
    """
    sample = _sample(texts)
    if not sample.isascii():
        script = _script(sample)
        if script in ("ja", "han"):
            return "ja" if script == "ja" or _has_kana(sample) else _HAN_DEFAULT
        if script is not None and len(script) == len("xx"):
            return script
        return _by_words(sample, _LEAST_HITS if script is None else 1)
    return _by_words(sample, _LEAST_HITS)


def _sample(texts: Sequence[str]) -> str:
    """Some 700 characters of the longer texts, where sentences are; of all if none is long."""
    parts: list[str] = []
    room = _SAMPLE
    for text in texts:
        if len(text) > (_LEAST_DENSE if text[0] >= _DENSE else _LEAST_BLOCK):
            parts.append(text[:room])
            room -= len(text)
            if room <= 0:
                break
    return " ".join(parts) or " ".join(texts[:30])[:_SAMPLE]


def _script(sample: str) -> str | None:
    """The script of most letters that are not Latin, where they are a good part of the sample."""
    letters = sample[:: 1 + len(sample) // _LETTERS]
    scripts = {char: name for char in set(_FOREIGN.findall(letters)) if (name := _script_of(char))}
    if not scripts:
        return None
    counts = Counter([scripts[char] for char in letters if char in scripts])
    name, hits = counts.most_common(1)[0]
    return name if hits > _SCRIPT_SHARE * len(letters) else None


def _script_of(char: str) -> str:
    first, last, name = _SCRIPTS[bisect.bisect_right(_FIRSTS, char) - 1]
    return name if first <= char <= last else ""


def _has_kana(sample: str) -> bool:
    return len(_KANA.findall(sample)) > len(sample) // 20


def _by_words(sample: str, least: int) -> str | None:
    table = frequent_words()
    words = fold(sample).replace("'", "' ").split()  # elided words stand by themselves: l'ancien, dell'anno
    told = list(filter(None, map(table.get, words)))
    if not sample.isascii():
        told += [names for letter, names in peculiar_letters().items() if letter in sample]
    hits = Counter(itertools.chain.from_iterable(told))
    if not hits:
        return None
    filed = languages()
    language = max(hits, key=lambda name: (hits[name], name in filed))
    return language if hits[language] >= least else None
