"""A page of HTML to blocks, each with what the markup knows of it.

The source of a page is the text of its blocks, a line each; what a browser never shows (scripts, styles, the fields of
forms) is no part of it. The tree is walked once, with a stack of our own: pages nest deeper than Python calls.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

from lxml import etree

from newsparse._model.page import Mark, Page
from newsparse._model.tree import Trait, Tree
from newsparse._read.block import blocks_of_lines
from newsparse._read.clean import seen
from newsparse._read.ends import Begin, End, passed_on, skip, unread
from newsparse._read.language import language_of, primary
from newsparse._read.layout import is_for_scripts, is_layout
from newsparse._read.markup import Document
from newsparse._read.metadata import facts_of
from newsparse._read.metadata.address import host_of
from newsparse._read.metadata.head import head_of
from newsparse._read.metadata.page import address_of
from newsparse._read.text import read_text
from newsparse._read.traits import elements, traits_of

__all__ = ["read_html"]

_SET_APART = frozenset({"span", "time", "small", "em", "i", "label", "cite"})
_APART = (Trait.CAPTION | Trait.DATE | Trait.BYLINE).value
_HIDDEN = Trait.HIDDEN.value
_PRUNED = Trait.PRUNED.value
_PICTURE = Trait.PICTURE.value
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = frozenset({"p", "li"})
_MARKS = {**dict.fromkeys(_HEADINGS, Mark.HEADING), "li": Mark.LIST_ITEM, "blockquote": Mark.QUOTE, "tr": Mark.TABLE}
_WHOLE = frozenset({"html", "body"})  # what these are called tells of the page, not of what they hold
_CELLS = frozenset({"td", "th"})
_FEW = 200
_MANY = 1000  # children; a list of them takes memory

_Open: TypeAlias = tuple[str, etree._Element, Mark, int]
"""A box that is not closed yet: its tag, its element, the mark of its blocks, and the trait of a picture or none."""


def read_html(
    document: Document, language: str | None = None, url: str | None = None, pruned: Collection[etree._Element] = ()
) -> Page:
    """The page that a document shows; ``url`` is whence it came, ``language`` wins over what it shows, and what stands
    in ``pruned`` elements is marked as such.

    >>> from newsparse._read.markup import parse_markup
    >>> page = read_html(parse_markup("<h1>Ferry<br>strike</h1><p>Crews <b>went</b> back."))
    >>> [(block.text, block.mark.value) for block in page.blocks]
    [('Ferry strike', 'heading'), ('Crews went back.', '')]
    """
    head = head_of(document.roots)
    unseen = elements("unread")
    host = host_of(url or address_of(head, url)).removeprefix("www.")
    walk = _walked(document, pruned, unseen, host)
    if sum(map(len, walk.texts)) < _FEW or is_for_scripts(document.roots):
        walk = _walked(document, pruned, unseen - {"noscript"}, host)
    texts = walk.texts
    shown = primary(language) or language_of(texts)
    facts = facts_of(document.roots, head, url, shown)
    spoken = shown or primary(facts.language)
    return Page("\n".join(texts), blocks_of_lines(texts, walk.marks), spoken, walk.tree(), document.degraded, facts)


def _walked(
    document: Document, pruned: Collection[etree._Element], unseen: Collection[str], host: str
) -> _Walk:
    walk = _Walk(frozenset(pruned), unseen, host)
    for root in document.roots:
        walk.walk(root)
    return walk


class _Walk:
    """The boxes and blocks of a page, while it is walked.

    An element is begun by what ``_begin`` holds for its tag, ``None`` for one that only passes its text on; what that
    gives back ends it again, or is ``unread`` where nothing in it is to be read. A box is written down when the first
    block in it is, so that empty ones leave no trace; ``_places`` are the boxes of the ``_open`` ones written so far.
    """

    def __init__(self, pruned: Collection[etree._Element], unseen: Collection[str], host: str) -> None:
        self.texts: list[str] = []
        self.marks: list[Mark] = []
        self._pruned = pruned
        self._host = host
        self._begin: dict[str, Begin | None] = dict.fromkeys(elements("inline"))
        self._begin |= dict.fromkeys(_SET_APART, self._begin_inline)
        self._begin |= dict.fromkeys(_CELLS, self._begin_cell)
        self._begin |= {"a": self._begin_link, "br": self._break, "tr": self._begin_row}
        self._begin |= dict.fromkeys(unseen, skip)
        self._begin["img"] = self._begin["picture"] = self._show
        self._columns: tuple[list[str], list[int], list[int], list[int], list[int]] = (["page"], [0], [0], [0], [0])
        self._box: list[int] = []
        self._links: list[float] = []
        self._outward: list[float] = []
        self._open: list[_Open] = [("page", etree.Element("page"), Mark.NONE, 0)]
        self._places = [0]
        self._parts: list[str] = []
        self._linked = 0
        self._led_out = 0
        self._in_link = False
        self._leads_out = False
        self._in_row = 0

    def tree(self) -> Tree:
        """The boxes, once everything is walked."""
        self._columns[3][0] = len(self.texts)
        return Tree(*self._columns, self._box, self._links, self._outward)

    def walk(self, root: etree._Element) -> None:
        """Walks an element and all in it."""
        parts, opened, begin = self._parts, self._open, self._begin
        box, end_box = self._begin_box, self._end_box
        stack: list[tuple[Iterator[etree._Element], End, etree._Element]] = [(iter((root,)), passed_on, root)]
        while stack:
            children, end, element = stack[-1]
            for child in children:
                tag = str(child.tag)
                enter = begin.get(tag, box)
                if enter is box and "-" not in tag:  # as most are: what _begin_box does, without a call
                    if parts:
                        self._flush()
                    opened.append((tag, child, _MARKS.get(tag) or opened[-1][2], 0))
                    leave = end_box
                else:
                    leave = (enter(child, tag) if enter is not None else None) or passed_on
                if leave is not unread:
                    if (text := child.text) and (parts or not text.isspace()):
                        self._read(text)
                    if size := len(child):
                        stack.append((iter(child[:] if size < _MANY else child), leave, child))  # lists are faster
                        break
                    leave()
                if child is not root and (text := child.tail) and (parts or not text.isspace()):
                    self._read(text)
            else:
                stack.pop()
                end()
                if stack and (text := element.tail) and (parts or not text.isspace()):
                    self._read(text)
        self._flush()

    def _read(self, text: str) -> None:
        """Adds to the block that is read, and counts the characters of a link's text."""
        self._parts.append(text)
        if self._in_link:
            self._linked += len(text)
            if self._leads_out:
                self._led_out += len(text)

    def _begin_box(self, element: etree._Element, tag: str) -> End | None:
        if "-" in tag and self._open[-1][0] in _PARAGRAPHS:  # a page's own element in the midst of a sentence
            return None
        if self._parts:
            self._flush()
        self._open.append((tag, element, _MARKS.get(tag) or self._open[-1][2], 0))
        return self._end_box

    def _end_box(self) -> None:
        if self._parts:
            self._flush()
        picture = self._open.pop()[3]
        if len(self._places) > len(self._open):
            self._columns[3][self._places.pop()] = len(self.texts)
        elif picture:
            self._show()

    def _show(self, _element: etree._Element | None = None, _tag: str = "img") -> End:
        """A picture: the box that is open holds it, and a box of pictures alone passes them on."""
        tag, element, mark, _ = self._open[-1]
        self._open[-1] = (tag, element, mark, _PICTURE)
        if len(self._places) == len(self._open):
            self._columns[4][self._places[-1]] |= _PICTURE
        return unread

    def _begin_row(self, element: etree._Element, tag: str) -> End | None:
        """A row whose cells hold nothing but words is one block; one of a table that lays out the page is a box."""
        end = self._begin_box(element, tag)
        if is_layout(element):
            return end
        self._in_row += 1
        return self._end_row

    def _end_row(self) -> None:
        self._in_row -= 1
        self._end_box()

    def _begin_cell(self, element: etree._Element, tag: str) -> End | None:
        if not self._in_row:
            return self._begin_box(element, tag)
        self._parts.append(" ")
        return None

    def _begin_link(self, element: etree._Element, tag: str) -> End | None:
        if self._parts and not self._in_link:
            before = element.getprevious()
            if before is not None and before.tag == "a" and not before.tail:  # a menu: each link is a word of its own
                self._parts.append(" ")
        elif not self._parts and (element.text or "").isdigit() and (element.tail or "")[:1].isupper():
            return self._begin_box(element, tag)  # a count glued before a paragraph
        href = element.get("href", "#")
        self._in_link = not href.startswith("#")
        self._leads_out = self._in_link and "://" in href[:8] and bool(self._host) and self._host not in href
        return self._end_link

    def _end_link(self) -> None:
        self._in_link = self._leads_out = False

    def _begin_inline(self, element: etree._Element, tag: str) -> End | None:
        """An inline element with attributes: unseen, or a caption, a date or a byline that stands alone in its box."""
        if self._parts and not self._in_link:
            self._part_from_last(element)
        names = element.items()
        if not names:
            return None
        traits = traits_of(tag, names)
        if traits & _HIDDEN:
            return unread
        if traits & _APART and not self._parts and not self._in_link and self._open[-1][0] not in _PARAGRAPHS:
            self._open.append((tag, element, self._open[-1][2], 0))
            return self._end_box
        return None

    def _part_from_last(self, element: etree._Element) -> None:
        """Where one inline element meets another and a capital a small letter, a style sheet keeps the words apart."""
        last = self._parts[-1][-1]
        if last.isspace() or last.isupper():
            return
        before = element.getprevious()
        if before is None or before.tail or self._begin.get(str(before.tag), skip) is skip:
            return
        if next(element.itertext(), "")[:1].isupper():
            self._parts.append(" ")

    def _break(self, _element: etree._Element, _tag: str) -> End:
        """A line break ends a block; in a heading or a row it is a space."""
        tag = self._open[-1][0]
        if self._in_row or tag in _HEADINGS:
            self._parts.append(" ")
        elif tag == "pre":
            self._parts.append("\n")
        elif self._parts:
            self._flush()
        return unread

    def _flush(self) -> None:
        parts, linked, led_out = self._parts, self._linked, self._led_out
        text = "".join(parts)
        parts.clear()
        self._linked = self._led_out = 0
        if self._open[-1][0] == "pre" and "\n" in text.strip():
            for block in read_text(text, "en").blocks:
                self._block(block.text, 0, 0)
        else:
            self._block(text, linked, led_out)

    def _block(self, text: str, linked: int, led_out: int) -> None:
        text = text.strip()
        if "  " in text or not text.isprintable():  # as the only space, " " is printable
            text = " ".join(seen(text).split())
        if not text:
            return
        opened, places = self._open, self._places
        if len(places) < len(opened):
            self._write_down()
        size = len(text)
        self.texts.append(text)
        self.marks.append(opened[-1][2])
        self._box.append(places[-1])
        self._links.append(linked / size if linked < size else 1.0)
        self._outward.append(led_out / size if led_out < size else 1.0)

    def _write_down(self) -> None:
        """Gives the open boxes that have none yet a place in the columns."""
        places, first = self._places, len(self.texts)
        tags, parents, firsts, stops, traits = self._columns
        for tag, element, _, picture in self._open[len(places) :]:
            parents.append(places[-1])
            places.append(len(tags))
            tags.append(tag)
            firsts.append(first)
            stops.append(0)
            traits.append(picture if tag in _WHOLE else picture | traits_of(tag, element.items()))
            if self._pruned and element in self._pruned:
                traits[-1] |= _PRUNED
