"""A page of HTML to blocks, each with what the markup knows of it.

The source of a page is the text of its blocks, a line each; what a browser never shows (scripts, styles, the fields of
forms) is no part of it. The tree is walked once, with a stack of our own: pages nest deeper than Python calls.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from newsparse._model.fold import fold
from newsparse._model.page import Block, Mark, Page
from newsparse._model.tree import Trait, Tree
from newsparse._read.language import language_of
from newsparse._read.markup import Document
from newsparse._read.text import KEY_REACH, read_text
from newsparse._read.traits import traits_of

__all__ = ["read_html"]

_INVISIBLE = re.compile("[\u200b\ufeff\xad\u2060]")
_SKIPPED = frozenset(
    "script style noscript template svg head title meta link iframe object embed canvas audio video select option "
    "textarea input datalist math map area param source track img picture frame frameset noframes base".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr label".split()
)
_SET_APART = frozenset({"span", "time", "small", "em", "i", "label", "cite"})
_APART = (Trait.CAPTION | Trait.DATE | Trait.BYLINE).value
_HIDDEN = Trait.HIDDEN.value
_PRUNED = Trait.PRUNED.value
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = frozenset({"p", "li"})
_MARKS = {**dict.fromkeys(_HEADINGS, Mark.HEADING), "li": Mark.LIST_ITEM, "blockquote": Mark.QUOTE, "tr": Mark.TABLE}
_CELLS = frozenset({"td", "th"})
_IN_LAYOUT = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "br", "article", "section", "blockquote")
_FEW = 200


def read_html(document: Document, language: str | None = None, pruned: Collection[etree._Element] = ()) -> Page:
    """The page that a document shows; what stands in ``pruned`` elements is marked as such.

    >>> from newsparse._read.markup import parse_markup
    >>> page = read_html(parse_markup("<h1>Ferry<br>strike</h1><p>Crews <b>went</b> back."))
    >>> [(block.text, block.mark.value) for block in page.blocks]
    [('Ferry strike', 'heading'), ('Crews went back.', '')]
    """
    walk = _walked(document, pruned, _SKIPPED)
    if sum(len(block.text) for block in walk.blocks) < _FEW:  # a page for scripts alone may tell its story here
        walk = _walked(document, pruned, _SKIPPED - {"noscript"})
    blocks = tuple(walk.blocks)
    texts = [block.text for block in blocks]
    return Page("\n".join(texts), blocks, language or language_of(texts), walk.tree(), document.degraded, _titles(document))


def _titles(document: Document) -> tuple[str, ...]:
    """What the page's head says that its title is, folded."""
    out = []
    for root in document.roots:
        for element in root.iter("title", "meta"):
            if element.tag == "title":
                out.append(element.text or "")
            elif element.get("property") == "og:title":
                out.append(element.get("content") or "")
    return tuple(fold(" ".join(title.split())) for title in out)


def _walked(document: Document, pruned: Collection[etree._Element], skipped: Collection[str]) -> _Walk:
    walk = _Walk(frozenset(pruned), skipped)
    for root in document.roots:
        walk.walk(root)
    return walk


class _Walk:
    """The boxes and blocks of a page, while it is walked."""

    def __init__(self, pruned: Collection[etree._Element], skipped: Collection[str]) -> None:
        self.blocks: list[Block] = []
        self._pruned = pruned
        self._skipped = skipped
        self._seen: dict[str, int] = {}
        self._at = 0
        self._tags, self._parents, self._firsts, self._stops, self._traits = ["page"], [0], [0], [0], [0]
        self._box: list[int] = []
        self._links: list[float] = []
        self._here = 0
        self._mark = Mark.NONE
        self._marks: list[Mark] = []
        self._parts: list[str] = []
        self._linked = 0
        self._in_link = 0
        self._leads_away = False
        self._rows = 0
        self._apart: list[etree._Element] = []

    def tree(self) -> Tree:
        """The boxes, once everything is walked."""
        self._stops[0] = len(self.blocks)
        return Tree(self._tags, self._parents, self._firsts, self._stops, self._traits, self._box, self._links)

    def walk(self, root: etree._Element) -> None:
        """Walks an element and all in it."""
        if not self._enter(root):
            return
        stack: list[tuple[etree._Element, Iterator[etree._Element]]] = [(root, iter(root))]
        while stack:
            element, children = stack[-1]
            for child in children:
                if self._enter(child):
                    stack.append((child, iter(child)))
                    break
                if child.tail:
                    self._text(child.tail)
            else:
                stack.pop()
                self._leave(element, element.tag)
                if stack and element.tail:
                    self._text(element.tail)
        self._flush()

    def _enter(self, element: etree._Element) -> bool:
        """Begins an element; False where nothing in it is to be read."""
        tag = element.tag
        if tag in self._skipped or not isinstance(tag, str):
            return False
        if tag == "br":
            self._break()
            return False
        if tag == "a":
            self._begin_link(element)
        elif tag in _INLINE:
            if tag in _SET_APART and element.attrib and not self._begin_inline(element, tag):
                return False
        elif self._rows and tag in _CELLS:
            self._parts.append(" ")
        else:
            self._begin_box(element, tag)
        if element.text:
            self._text(element.text)
        return True

    def _begin_link(self, element: etree._Element) -> None:
        before = element.getprevious() if self._parts and not self._in_link else None
        if before is not None and before.tag == "a" and not before.tail:  # a menu: each link is a word of its own
            self._parts.append(" ")
        self._in_link += 1
        href = element.get("href")
        self._leads_away = bool(href) and href[0] != "#"

    def _begin_inline(self, element: etree._Element, tag: str) -> bool:
        """An inline element with attributes: unseen, or a caption, a date or a byline that stands alone in its box."""
        traits = traits_of(element, tag, self._seen)
        if traits & _HIDDEN:
            return False
        if traits & _APART and not self._parts and not self._in_link and self._tags[self._here] not in _PARAGRAPHS:
            self._open(tag, traits)
            self._apart.append(element)
        return True

    def _begin_box(self, element: etree._Element, tag: str) -> None:
        traits = traits_of(element, tag, self._seen)
        if self._pruned and element in self._pruned:
            traits |= _PRUNED
        self._open(tag, traits)
        if tag == "tr" and next(element.iter(_IN_LAYOUT), None) is None:
            self._rows += 1

    def _leave(self, element: etree._Element, tag: str) -> None:
        if tag == "a":
            self._in_link -= 1
        elif tag in _INLINE:
            if self._apart and self._apart[-1] is element:
                self._apart.pop()
                self._close()
        elif not (self._rows and tag in _CELLS):
            self._rows -= tag == "tr" and self._rows > 0
            self._close()

    def _open(self, tag: str, traits: int) -> None:
        self._flush()
        self._marks.append(self._mark)
        self._mark = _MARKS.get(tag, self._mark)
        self._tags.append(tag)
        self._parents.append(self._here)
        self._firsts.append(len(self.blocks))
        self._stops.append(0)
        self._traits.append(traits)
        self._here = len(self._tags) - 1

    def _close(self) -> None:
        self._flush()
        self._stops[self._here] = len(self.blocks)
        self._here = self._parents[self._here]
        self._mark = self._marks.pop()

    def _text(self, text: str) -> None:
        self._parts.append(text)
        if self._in_link and self._leads_away:
            self._linked += len(text)

    def _break(self) -> None:
        """A line break ends a block; in a heading or a row it is a space."""
        if self._rows or self._tags[self._here] in _HEADINGS:
            self._parts.append(" ")
        elif self._tags[self._here] == "pre":
            self._parts.append("\n")
        else:
            self._flush()

    def _flush(self) -> None:
        if not self._parts:
            return
        text, linked = "".join(self._parts), self._linked
        self._parts, self._linked = [], 0
        if self._tags[self._here] == "pre" and "\n" in text.strip():
            for block in read_text(text, "en").blocks:
                self._block(block.text, 0)
        else:
            self._block(text, linked)

    def _block(self, text: str, linked: int) -> None:
        if not text.isascii():
            text = _INVISIBLE.sub("", text)
        text = " ".join(text.split())
        if not text:
            return
        stop = self._at + len(text)
        self.blocks.append(Block(self._at, stop, text, fold(text) if len(text) <= KEY_REACH else "", self._mark))
        self._at = stop + 1
        self._box.append(self._here)
        self._links.append(min(1.0, linked / len(text)))
