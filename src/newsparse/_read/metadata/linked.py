"""The article of a page in its JSON-LD."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse._read.metadata.address import same_page
from newsparse._read.metadata.clean import one_line, plain
from newsparse._read.metadata.json_text import read_json
from newsparse._read.metadata.typing import Json, Node
from newsparse._read.metadata.words import listed

__all__ = ["Linked", "is_organ", "linked_of", "texts", "types"]

_MOST_NODES = 5000
_DEEPEST = 12
_FIELD = re.compile(r'"(datePublished|dateModified)"\s*:\s*"([^"\\]{8,40})"')


class Found(NamedTuple):
    node: Node
    types: frozenset[str]
    aside: bool


@attrs.frozen
class Linked:
    """The node of the page's own article, that of the page, every node by its ``@id``, the types of the two, and the
    names of organizations and sites."""

    article: Node
    page: Node
    by_id: Mapping[str, Node]
    kinds: Sequence[str] = ()
    organs: Sequence[str] = ()

    def first(self, *names: str) -> str | None:
        """The first text under one of the names, in the article and then in the page."""
        for node in (self.article, self.page):
            for name in names:
                if text := next(iter(texts(node.get(name))), None):
                    return text
        return None


def linked_of(scripts: Sequence[str], addresses: Sequence[str], headlines: Sequence[str]) -> Linked:
    """What JSON-LD scripts say of a page that has these addresses and calls itself by one of these headlines."""
    found: list[Found] = []
    rescued: dict[str, str] = {}
    for script in scripts:
        values = read_json(script)
        if not values and script.strip():
            rescued.update(_rescued(script))
        for value in values:
            found.extend(_nodes(value))
    by_id = {str(n.node["@id"]): n.node for n in reversed(found) if "@id" in n.node and len(n.node) > 1}
    article = _own_article(found, addresses, headlines)
    page = next(
        (n for n in found if not n.aside and n.types & (listed("schema", "page") | listed("schema", "listing"))), None
    )
    kinds = [*(article.types if article else ()), *(page.types if page else ())]
    node: Node = article.node if article else rescued
    organs = [t for n in found if is_organ(n.types) for t in texts(n.node.get("name"))[:1]]
    return Linked(node, page.node if page and page is not article else {}, by_id, kinds, organs)


def _own_article(found: Sequence[Found], addresses: Sequence[str], headlines: Sequence[str]) -> Found | None:
    """The page's own article among the nodes: by its type, and where several have one, by address and headline."""
    ranks = [(rank, node) for node in found if (rank := _rank(node)) > 0]
    if len(ranks) <= 1:
        return ranks[0][1] if ranks else None
    titles = {plain(headline) for headline in headlines} - {""}
    return max(ranks, key=lambda row: row[0] + _likeness(row[1].node, addresses, titles))[1]


def _nodes(value: Json) -> Iterator[Found]:
    """The objects in a value that have a type, outer ones first."""
    stack: list[tuple[Json, bool, int]] = [(value, False, 0)]
    seen = 0
    while stack and seen < _MOST_NODES:
        current, aside, depth = stack.pop()
        seen += 1
        if isinstance(current, list):
            stack.extend((item, aside, depth + 1) for item in reversed(current) if isinstance(item, (dict, list)))
        elif isinstance(current, dict):
            if "@type" in current:
                yield Found(current, types(current), aside)
            if depth < _DEEPEST:
                stack.extend(_children(current, aside, depth))


def _children(node: Node, aside: bool, depth: int) -> list[tuple[Json, bool, int]]:
    beside = listed("schema", "aside")
    pairs = [(name, item) for name, item in node.items() if isinstance(item, (dict, list))]
    return [(item, aside or name.lower() in beside, depth + 1) for name, item in reversed(pairs)]


def is_organ(types: frozenset[str]) -> bool:
    """Whether types are those of an organization or a site, and not of a person as well."""
    return bool(types & listed("schema", "organization")) and "person" not in types


def types(node: Node) -> frozenset[str]:
    """The types of a node, in lower case and without the name of the vocabulary.

    >>> sorted(types({"@type": ["schema:NewsArticle", "http://schema.org/Report"]}))
    ['newsarticle', 'report']
    """
    value = node.get("@type")
    names = value if isinstance(value, list) else (value,)
    return frozenset(_type(name) for name in names if isinstance(name, str))


@functools.lru_cache(maxsize=1024)
def _type(name: str) -> str:
    return re.split(r"[/:#]", name)[-1].lower()


def _rank(found: Found) -> int:
    """How surely a node is an article, and no other's part; 0 if it is none."""
    if found.types & listed("schema", "article"):
        rank = 60
    elif found.types & listed("schema", "work"):
        rank = 30
    else:
        return 0
    node = found.node
    return (
        rank
        - 40 * found.aside
        + 10 * ("datePublished" in node)
        + 5 * ("headline" in node)
        + 3 * ("articleBody" in node)
    )


def _likeness(node: Node, addresses: Sequence[str], titles: set[str]) -> int:
    """What speaks for a node among several: the headline and the address of the page."""
    heads = {plain(one_line(text)) for name in ("headline", "name") for text in texts(node.get(name))}
    same = any(same_page(own, address) for own in _own(node) for address in addresses)
    return 30 * bool(heads & titles) + 30 * same


def _own(node: Node) -> list[str]:
    """The addresses that a node gives for itself."""
    out: list[str] = []
    for name in ("url", "@id", "mainEntityOfPage"):
        value = node.get(name)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            out.append(value)
    return out


def texts(value: Json) -> list[str]:
    """The texts of a value: itself, those of a list, or an object's ``@value`` or name.

    >>> texts(["a", {"@value": "b"}, {"name": "c"}, 3, None])
    ['a', 'b', 'c', '3']
    """
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, bool):
        return [str(value).lower()]
    if isinstance(value, (int, float)):
        return [str(value)]
    if isinstance(value, dict):
        return texts(value.get("@value")) or texts(value.get("name"))
    if isinstance(value, list):
        return [text for item in value if not isinstance(item, list) for text in texts(item)]
    return []


def _rescued(script: str) -> dict[str, str]:
    """The dates in a script that is no JSON, where it states only one of a kind."""
    found: dict[str, set[str]] = {}
    for name, value in _FIELD.findall(script):
        found.setdefault(name, set()).add(value)
    return {name: values.pop() for name, values in found.items() if len(values) == 1}
