"""What a page calls itself in its head, and which end of that is the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from newsparse._read.metadata.address import host_of
from newsparse._read.metadata.clean import one_line, plain, tight
from newsparse._read.metadata.words import ranked

if TYPE_CHECKING:
    from newsparse._read.metadata.head import Head

__all__ = ["LONGEST", "Claims", "Sites", "claims_of", "head_of", "segments", "sites_of", "tail_of", "without_site"]

LONGEST = 400
_MARK = re.compile(
    r"\s+[|│\-–—»«›‹·•:>_/~]+\s+|\s*[|│»·•_]\s*|:{2}|(?<=[\u3040-\u9fff])[-:：](?=[\u3040-\u9fffA-Za-z])|(?<=[」』])[:：-]"
    r"|(?<=\S)\s[-–—]|[-–—]\s(?=\S)|:\s"
)
_HOST = re.compile(r"(?:[\w-]+\.)+[A-Za-z]{2,4}")
_LEAST_NAME = 5
_MOST_WORDS = 5
_GROUND = frozenset({"com", "net", "org", "co", "www", "blog", "news", "de", "en"})


@attrs.frozen
class Sites:
    """The names of the site, each without its spaces, and the telling parts of its host."""

    names: frozenset[str]
    hosts: tuple[str, ...] = ()

    def may_be_in(self, title: str) -> bool:
        """Whether a title may hold a name of the site, or a host: a cheap test that many fail."""
        key = tight(title)
        return "." in title or any(name in key for name in self.names) or any(host in key for host in self.hosts)

    def is_name(self, text: str) -> bool:
        """Whether the whole of a text is a name of the site, or a few words that hold its host."""
        key = tight(text)
        if key in self.names or _HOST.fullmatch(text):
            return True
        return len(text.split()) <= _MOST_WORDS and any(host in key for host in self.hosts)


@attrs.frozen
class Claims:
    """What the page calls itself, surest first: without the name of the site where that is known, and whole."""

    bare: Sequence[str]
    whole: Sequence[str]
    sites: Sites


def claims_of(head: Head, linked: str | None, sites: Sequence[str], addresses: Sequence[str]) -> Claims:
    """The titles that the page states; ``linked`` is that of its JSON-LD, ``sites`` are known names of the site."""
    known = sites_of(sites, addresses)
    whole = [one_line(text) for name in ranked("meta", "headline") for text in head.metas.get(name, ())[:1]]
    whole[:0] = [one_line(linked)] if linked else []
    whole += head.titles[:1]
    whole = [text for text in dict.fromkeys(whole) if text and len(text) <= LONGEST]
    whole = [text for text in whole if tight(text) not in known.names] or whole
    bare = dict.fromkeys(without_site(text, known) for text in whole)
    return Claims(tuple(bare), tuple(whole), known)


def sites_of(names: Sequence[str], addresses: Sequence[str]) -> Sites:
    """What a site is called by its ``names`` and the hosts of its ``addresses``."""
    hosts = {name for address in addresses for name in _host_names(address)}
    known = frozenset(({tight(name) for name in names} | hosts) - {""})
    return Sites(known, tuple(name for name in hosts if len(name) >= _LEAST_NAME))


def _host_names(url: str) -> set[str]:
    """The parts of the host that may be a name: all of it, and each label but the last."""
    labels = [label for label in host_of(url).split(".") if label]
    if not labels:
        return set()
    names = {tight(label) for label in labels[:-1]} | {tight("".join(labels[-2:])), tight("".join(labels[:-1]))}
    return {name for name in names | {tight("".join(labels))} if len(name) > 2 and name not in _GROUND}


def without_site(title: str, sites: Sites) -> str:
    """``title`` without the name of the site at either end; whole if no end of it is such a name.

    >>> sites = Sites(frozenset({"thedailyquay"}), ("quaypaper",))
    >>> without_site("Ferry - a history | The Daily Quay", sites), without_site("Ferry - a history", sites)
    ('Ferry - a history', 'Ferry - a history')
    >>> without_site("Ferry: a history - Quaypaper Online", sites)
    'Ferry: a history'
    """
    while sites.may_be_in(title):
        shorter = next(_shorter(title, sites), None)
        if shorter is None:
            break
        title = shorter
    return title


def _shorter(title: str, sites: Sites) -> Iterator[str]:
    cuts = list(_MARK.finditer(title))
    for cut in reversed(cuts):
        start, stop = title[: cut.start()].strip(), title[cut.end() :].strip()
        if start and sites.is_name(stop):
            yield start
        if stop and (tight(start) in sites.names or _HOST.fullmatch(start)):
            yield stop


def head_of(title: str) -> str:
    """What stands before the first mark of a title; all of it if it has none.

    >>> head_of("Ferry strike ends » Local » The Quay")
    'Ferry strike ends'
    """
    return _MARK.split(title, maxsplit=1)[0].strip()


def tail_of(title: str) -> str:
    """What follows the last mark of a title; empty if it has none.

    >>> tail_of("Ferry: strike ends | The Quay"), tail_of("Ferry strike ends")
    ('The Quay', '')
    """
    cut = next(reversed(list(_MARK.finditer(title))), None)
    return title[cut.end() :].strip() if cut else ""


def segments(title: str) -> set[str]:
    """The parts of a title before, after and between its marks, folded for comparison.

    >>> sorted(segments("Ferry: strike ends » The Quay"))
    ['ferry', 'ferry strike ends', 'strike ends', 'strike ends the quay', 'the quay']
    """
    cuts = list(_MARK.finditer(title))
    parts = {title[: cut.start()] for cut in cuts} | {title[cut.end() :] for cut in cuts} | set(_MARK.split(title))
    return {key for part in parts if (key := plain(part))}
