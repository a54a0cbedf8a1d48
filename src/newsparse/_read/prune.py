"""Elements that the caller knows to hold none of the story."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from newsparse._read.markup import Document
from newsparse.errors import SelectorError

__all__ = ["pruned"]


def pruned(document: Document, selectors: Sequence[str]) -> frozenset[etree._Element]:
    """The elements that any of ``selectors`` names.

    :raises SelectorError: naming the selector that cannot be read.

    >>> from newsparse._read.markup import parse_markup
    >>> [element.tag for element in pruned(parse_markup("<p>One</p><aside>Two</aside>"), ["//aside"])]
    ['aside']
    """
    paths = [(selector, _path(selector)) for selector in selectors]
    return frozenset(element for root in document.roots for path in paths for element in _found(root, *path))


def _path(selector: str) -> etree.XPath:
    """A selector as XPath, read whether or not the page holds anything."""
    path = selector if selector.startswith(("/", "./")) else _of_css(selector)
    try:
        return etree.XPath(path)
    except (etree.XPathError, ValueError) as error:  # a ValueError: a character that no XML holds
        raise SelectorError(f"{selector!r}: {error}") from error


def _of_css(selector: str) -> str:
    try:
        from cssselect import HTMLTranslator
        from cssselect import SelectorError as CssError
    except ImportError as error:
        raise SelectorError(f"{selector!r}: CSS selectors need cssselect (pip install 'newsparse[css]')") from error
    try:
        return str(HTMLTranslator().css_to_xpath(selector))
    except CssError as error:
        raise SelectorError(f"{selector!r}: {error}") from error


def _found(root: etree._Element, selector: str, path: etree.XPath) -> list[etree._Element]:
    try:
        found = path(root)
    except etree.XPathError as error:
        raise SelectorError(f"{selector!r}: {error}") from error
    return [node for node in found if isinstance(node, etree._Element)] if isinstance(found, list) else []
