"""A page of HTML to blocks, each with what the markup knows of it.

Invariant: the source of a page is the text of its blocks, a line each; what a browser never shows (scripts, styles, the
fields of forms) is no part of it. The tree is walked once, with a stack of our own: pages nest deeper than Python calls.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from newsparse._model.fold import fold
from newsparse._model.page import Block, Mark, Page
from newsparse._model.tree import Trait, Tree
from newsparse._read.language import language_of
from newsparse._read.text import KEY_REACH
from newsparse._read.traits import traits_of

__all__ = ["parse_markup", "read_tree"]

_UNREADABLE = re.compile("[\0\ud800-\udfff]")
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
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MARKS = {
    **dict.fromkeys(_HEADINGS, Mark.HEADING),
    "li": Mark.LIST_ITEM,
    "blockquote": Mark.QUOTE,
    "tr": Mark.TABLE,
}
_IN_CELLS = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "br", "article", "section", "blockquote")
_CELLS = frozenset({"td", "th"})
_STOPS = frozenset(".!?…。！？।۔:;\"”»)")


def parse_markup(html: str) -> list[etree._Element]:
    """The top elements of a page; none where it holds none. Text after ``</html>`` stands in elements of its own."""
    parser = etree.HTMLParser(
        huge_tree=True, recover=True, encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    data = _UNREADABLE.sub("\ufffd", html).encode("utf-8")
    try:
        root = etree.fromstring(data, parser)
    except etree.ParserError:
        return []
    except etree.XMLSyntaxError:
        return []
    return [] if root is None else [root, *root.itersiblings()]


def read_tree(roots: Sequence[etree._Element], language: str | None = None) -> Page:
    """The page that a tree of elements shows."""
    walk = _Walk()
    for root in roots:
        walk.walk(root)
    tree = walk.tree()
    blocks = tuple(walk.blocks)
    spoken = language or language_of([block.text for block in blocks])
    return Page("\n".join([block.text for block in blocks]), blocks, spoken, tree, None, _titles(roots))


def _titles(roots) -> tuple[str, ...]:
    out = []
    for root in roots:
        for e in root.iter("title", "meta"):
            if e.tag == "title":
                out.append(e.text or "")
            elif e.get("property") == "og:title":
                out.append(e.get("content") or "")
    return tuple(fold(" ".join(t.split())) for t in out)


class _Walk:
    """The boxes and blocks of a page, while it is walked."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._at = 0
        self._tags = ["page"]
        self._parents = [0]
        self._firsts = [0]
        self._stops = [0]
        self._traits = [0]
        self._box: list[int] = []
        self._links: list[float] = []
        self._here = 0
        self._mark = Mark.NONE
        self._marks: list[Mark] = []
        self._parts: list[str] = []
        self._linked = 0
        self._in_link = 0
        self._local = False
        self._rows = 0
        self._seen: dict[str, int] = {}

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
                self._leave(element)
                if stack and element.tail:
                    self._text(element.tail)
        self._flush()

    def _enter(self, element: etree._Element) -> bool:
        """Begins an element; False where nothing in it is to be read."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            if tag == "img" or tag == "picture":
                return False
            return False
        if tag in _INLINE:
            return self._enter_inline(element, tag)
        if tag == "br":
            self._break()
            return False
        if self._rows and tag in _CELLS:
            self._parts.append(" ")
        else:
            self._open(tag, traits_of(element, tag, self._seen))
            if tag == "tr" and next(element.iter(_IN_CELLS), None) is None:
                self._rows += 1
        if element.text:
            self._text(element.text)
        return True

    def _enter_inline(self, element: etree._Element, tag: str) -> bool:
        if tag == "a":
            if self._parts and not self._in_link and element.getprevious() is not None:
                before = element.getprevious()
                if before is not None and before.tag == "a" and not before.tail:
                    self._parts.append(" ")
            self._in_link += 1
            href = element.get("href")
            self._local = not href or href[0] == "#"
        elif tag in _SET_APART and element.attrib:
            traits = traits_of(element, tag, self._seen)
            if traits & _HIDDEN:
                return False
            if traits & _APART and not self._parts and not self._in_link and self._tags[self._here] not in ("p", "li"):
                self._open(tag, traits)
        if element.text:
            self._text(element.text)
        return True

    def _leave(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == "a":
            self._in_link -= 1
        elif tag in _INLINE:
            if tag == self._tags[self._here] and tag in _SET_APART:
                self._close()
        elif self._rows and tag in _CELLS:
            pass
        else:
            if tag == "tr" and self._rows:
                self._rows -= 1
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
        if self._in_link and not self._local:
            self._linked += len(text)

    def _break(self) -> None:
        """A line break ends a block; in a heading it is a space."""
        if self._tags[self._here] in _HEADINGS or self._rows:
            self._parts.append(" ")
        else:
            self._flush()

    def _flush(self) -> None:
        if not self._parts:
            return
        text = " ".join("".join(self._parts).split())
        linked = self._linked
        self._parts = []
        self._linked = 0
        if not text.isascii():
            text = _INVISIBLE.sub("", text).strip()
        if not text:
            return
        stop = self._at + len(text)
        self.blocks.append(Block(self._at, stop, text, fold(text) if len(text) <= KEY_REACH else "", self._mark))
        self._at = stop + 1
        self._box.append(self._here)
        self._links.append(min(1.0, linked / len(text)))
