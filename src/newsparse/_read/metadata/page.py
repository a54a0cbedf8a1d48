"""What the page says of itself as a page: its address, site, language, kind and summary."""

from __future__ import annotations

import re

from newsparse._read.metadata.address import joined, path_of
from newsparse._read.metadata.clean import one_line, plain
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.linked import Linked, texts
from newsparse._read.metadata.words import listed, ranked

__all__ = ["address_of", "free_of", "kind_of", "language_of", "site_names", "site_of", "standfirst_of"]

_SURE = 5
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")


def address_of(head: Head, url: str | None) -> str | None:
    """The canonical address, unless it is the front page and the page is not."""
    for found in (head.links.get("canonical"), head.meta(("og:url",))):
        address = joined(found, url) if found else None
        if address and (path_of(address) or not path_of(url or "")):
            return address
    return url


def site_of(head: Head, linked: Linked) -> str | None:
    """The name of the site, or of its publisher."""
    names = [text for name in ranked("meta", "site")[:2] for text in head.metas.get(name, ())[:1]]
    for node in (linked.article, linked.page):
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and "name" not in publisher:
            names += texts(linked.by_id.get(str(publisher.get("@id")), {}).get("name"))[:1]
        else:
            names += texts(publisher)[:1]
    names += [text for name in ranked("meta", "site")[2:] for text in head.metas.get(name, ())[:1]]
    return next((name for text in names if (name := one_line(text)) and "://" not in name), None)


def site_names(head: Head, linked: Linked) -> list[str]:
    """Every name that the page gives its site, its publisher or another organization."""
    stated = [text for name in ranked("meta", "site")[:_SURE] for text in head.metas.get(name, ())[:1]]
    return [name for text in (*stated, *linked.organs) if (name := one_line(text)) and "://" not in name]


def language_of(head: Head, linked: Linked) -> str | None:
    """The BCP 47 tag that the page gives its language."""
    stated = [head.language, *(head.metas.get(name, ("",))[0] for name in ranked("meta", "language"))]
    for text in (*stated, linked.first("inLanguage") or ""):
        tag = text.split(",")[0].strip().replace("_", "-")
        if _TAG.match(tag):
            return tag
    return None


def standfirst_of(head: Head, linked: Linked, headline: str) -> str | None:
    """The summary that the page states; never its headline again."""
    stated = [linked.first("description"), *(head.meta((name,)) for name in ranked("meta", "standfirst"))]
    for text in stated:
        line = one_line(text) if text else ""
        if line and plain(line) != plain(headline):
            return line
    return None


def kind_of(head: Head, linked: Linked) -> str | None:
    """What the page claims to be: the type of its article or list, or its ``og:type``."""
    stated = head.meta(("og:type",))
    for names in (listed("schema", "article"), listed("schema", "listing"), frozenset({stated} if stated else ())):
        for kind in (*linked.kinds, stated or ""):
            if kind.lower() in names or kind in names:
                return kind.strip().lower()
    return linked.kinds[0] if linked.kinds else None


def free_of(head: Head, linked: Linked) -> bool | None:
    """Whether the page says that all may read it."""
    said = linked.first("isAccessibleForFree")
    if said is not None and (word := said.strip().lower().rpartition("/")[2]) in ("true", "false"):
        return word == "true"
    tier = (head.meta(ranked("meta", "tier")) or "").strip().lower()
    if tier in listed("meta", "free"):
        return True
    return False if tier in listed("meta", "closed") else None
