"""What begins an element of a page, and what ends it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from lxml import etree

__all__ = ["Begin", "End", "passed_on", "skip", "unread"]

End: TypeAlias = Callable[[], None]
Begin: TypeAlias = Callable[[etree._Element, str], "End | None"]


def passed_on() -> None:
    """Stands for the end of an element that only passes its text on."""


def unread() -> None:
    """Stands for the end of an element in which nothing is read."""


def skip(_element: etree._Element, _tag: str) -> End:
    """Begins an element in which nothing is read."""
    return unread
