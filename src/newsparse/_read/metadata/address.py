"""The address of a page, its host, and whether two addresses are one page."""

from __future__ import annotations

import re

__all__ = ["host_of", "joined", "original", "path_of", "same_page"]

_URL = re.compile(r"\s*(https?:)//([^/?#\s]+)([^?#\s]*)(\?[^#\s]*)?", re.IGNORECASE)
_KEPT = re.compile(r"https?://[^/\s]+/(?:[^/\s]+/)?\d{8,14}[a-z_]*/(https?:/+\S+)", re.IGNORECASE)
_WWW = re.compile(r"\A(?:www\d?|m|mobile|amp)\.")


def original(url: str) -> str:
    """The address of a page that a web archive keeps under its own.

    >>> original("https://archive.example/web/20120611024252/http://www.news.example/a")
    'http://www.news.example/a'
    """
    found = _KEPT.match(url)
    return found[1] if found else url


def host_of(url: str | None) -> str:
    """The host without ``www``; empty if the address has none.

    >>> host_of("https://www.news.example:443/a"), host_of("/a")
    ('news.example', '')
    """
    found = _URL.match(original(url or ""))
    if not found:
        return ""
    host = found[2].rpartition("@")[2].split(":")[0].lower()
    return _WWW.sub("", host, count=1) if host.count(".") > 1 else host


def path_of(url: str) -> str:
    """The path without a slash at its end, and the query.

    >>> path_of("https://news.example/a/b/?id=3#c")
    '/a/b?id=3'
    """
    found = _URL.match(original(url))
    return found[3].rstrip("/") + (found[4] or "") if found else ""


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page's: the same path on the same host; the front page is none.

    >>> same_page("http://www.news.example/a/", "https://news.example/a#top"), same_page("https://a.example", "https://a.example/")
    (True, False)
    """
    path, _, query = path_of(one).partition("?")
    path_too, _, query_too = path_of(other).partition("?")
    if not path or path != path_too or host_of(one) != host_of(other):
        return False
    return not query or not query_too or query == query_too


def joined(address: str, base: str | None) -> str | None:
    """An address made whole by that of the page; ``None`` if it is none.

    >>> joined("/a", "https://news.example/b?c"), joined("//cdn.example/a", "https://news.example/b"), joined("a", None)
    ('https://news.example/a', 'https://cdn.example/a', None)
    """
    address = address.strip()
    if _URL.match(address):
        return address
    found = _URL.match(base or "")
    if not found or any(char.isspace() for char in address):
        return None
    if address.startswith("//"):
        return found[1] + address
    return f"{found[1]}//{found[2]}{address}" if address.startswith("/") else None
