"""Text folded for comparison: the same words give the same key, however a page sets them."""

from __future__ import annotations

import unicodedata

__all__ = ["EDGE", "fold", "trim"]

EDGE = " \t\xa0-–—―=*•·●▪■|¦<>»«‹›[](){}【】［］（）「」#_~+^:：;؛.。,،、!！…\"'“”„‘’/\\→►▶▸▹▷▼▲↓↑←⇒➡➜➤👉👇📷🔴✓✔×✕©"
"""Characters that decorate a line and say nothing: bullets, arrows, brackets, stops."""


_LONGEST_PLAIN = 400


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
    key = text.casefold()
    key = key.replace("i\u0307", "i").replace("ı", "i").replace("ي", "ی").replace("ى", "ی").replace("ك", "ک")
    return key.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def trim(key: str) -> str:
    """``key`` without decoration at either end.

    >>> trim("=== advertisement ===")
    'advertisement'
    """
    return key.strip(EDGE)
