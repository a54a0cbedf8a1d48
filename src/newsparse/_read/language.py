"""Which language a text is in: its script first, then its most frequent words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsparse._model.fold import fold
from newsparse.phrases import frequent_words

__all__ = ["language_of"]

_SAMPLE = 700
_LEAST_BLOCK = 60
_DENSE = "\u2e80"
_LEAST_DENSE = 20
_LEAST_HITS = 3
_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bn"),
    (0x0E00, 0x0E7F, "th"),
    (0x3040, 0x30FF, "ja"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"),
)
_LETTERS = 120
_FIRST_FOREIGN = "\u0370"
_HAN_DEFAULT = "zh"
_PUNCTUATION = 0x2000
_SCRIPT_SHARE = 0.3


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
    letters = Counter(sample[:: 1 + len(sample) // _LETTERS])
    counts: Counter[str] = Counter()
    for char, times in letters.items():
        if char >= _FIRST_FOREIGN and (name := _script_of(ord(char))):
            counts[name] += times
    if not counts:
        return None
    name, hits = counts.most_common(1)[0]
    return name if hits > _SCRIPT_SHARE * letters.total() else None


def _script_of(code: int) -> str:
    if _PUNCTUATION <= code < _SCRIPTS[8][0]:
        return ""
    return next((name for low, high, name in _SCRIPTS if low <= code <= high), "")


def _has_kana(sample: str) -> bool:
    return sum("\u3040" <= char <= "\u30ff" for char in sample) > len(sample) // 20


def _by_words(sample: str, least: int) -> str | None:
    hits: dict[str, int] = {}
    table = frequent_words()
    for word in fold(sample).split():
        if word in table:
            for language in table[word]:
                hits[language] = hits.get(language, 0) + 1
    if not hits:
        return None
    language = max(hits, key=hits.__getitem__)
    return language if hits[language] >= least else None
