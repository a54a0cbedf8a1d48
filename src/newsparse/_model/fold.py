"""Text folded for comparison: the same words give the same key, however a page sets them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

__all__ = ["EDGE", "fold", "fold_all", "trim"]

EDGE = " \t\xa0-–—―=*•·●▪■|¦<>»«‹›[](){}【】［］（）「」#_~+^:：;؛.。,،、!！…\"'“”„‘’/\\→►▶▸▹▷▼▲↓↑←⇒➡➜➤👉👇📷🔴✓✔×✕©"
"""Characters that decorate a line and say nothing: bullets, arrows, brackets, stops."""


_LONGEST_PLAIN = 400
_WIDE = re.compile("[！-～…\u3000\xa0]")
_NARROW = {char: unicodedata.normalize("NFKC", char) for char in (*map(chr, range(0xFF01, 0xFF5F)), *"…\u3000\xa0")}


def fold(text: str) -> str:
    """``text`` without case and with straight quotes; in all but a long one, full-width and presentation forms made
    plain. The dotless i of Turkish is an i, since its capital is: ``TIKLAYIN`` and ``tıklayın`` are one word; so are a
    Persian word with the letters of an Arabic keyboard and one with its own.

    >>> fold("ALSO READ：The Minister’s plan")
    "also read:the minister's plan"
    """
    if text.isascii():
        return text.lower()
    if len(text) <= _LONGEST_PLAIN:
        text = unicodedata.normalize("NFKC", text)
    return _plain(text)


def fold_all(texts: Sequence[str]) -> list[str]:
    """Each of ``texts`` folded. None may hold a line break: what is not ASCII is folded in one piece, to save time.

    >>> fold_all(["ALSO READ：", "The", "Minister’s plan"])
    ['also read:', 'the', "minister's plan"]
    """
    keys = list(map(str.lower, texts))
    odd = [i for i, text in enumerate(texts) if not text.isascii()]
    if not odd:
        return keys
    normal = [texts[i] for i in odd]
    if not unicodedata.is_normalized("NFKC", "\n".join(normal)):
        normal = [_normal(text) if len(text) <= _LONGEST_PLAIN else text for text in normal]
    for i, key in zip(odd, _plain("\n".join(normal)).split("\n"), strict=True):
        keys[i] = key
    return keys


def _normal(text: str) -> str:
    """``text`` in NFKC. Full-width signs and dots are mostly all that is not: to replace these is less work."""
    if unicodedata.is_normalized("NFKC", text):
        return text
    text = _WIDE.sub(lambda found: _NARROW[found[0]], text)
    return text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)


def _plain(text: str) -> str:
    key = text.casefold()
    key = key.replace("i\u0307", "i").replace("ı", "i").replace("ي", "ی").replace("ى", "ی").replace("ك", "ک")
    return key.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def trim(key: str) -> str:
    """``key`` without decoration at either end.

    >>> trim("=== advertisement ===")
    'advertisement'
    """
    return key.strip(EDGE)
