"""What a page of HTML says of itself: in JSON-LD, in ``<meta>``, in microdata, and in what it shows by its headline."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse._model.facts import Facts
from newsparse._read.language import primary
from newsparse._read.metadata.address import host_of
from newsparse._read.metadata.authors import authors_of
from newsparse._read.metadata.clean import tight
from newsparse._read.metadata.dates import Stated, dates_of
from newsparse._read.metadata.head import Head
from newsparse._read.metadata.headline import headline_of
from newsparse._read.metadata.linked import linked_of
from newsparse._read.metadata.page import address_of, free_of, kind_of, language_of, site_names, site_of, standfirst_of
from newsparse._read.metadata.title import claims_of
from newsparse._read.metadata.view import view_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["facts_of"]


def facts_of(roots: Sequence[Element], head: Head, url: str | None, shown: str | None = None) -> Facts:
    """What the page of these top-level elements says of itself; ``url`` is whence it came, ``shown`` the language that
    it is read in, which wins over another that the page states.

    >>> from lxml import etree
    >>> from newsparse._read.metadata.head import head_of
    >>> page = etree.fromstring("<html><h1>Ferry strike ends</h1></html>", etree.HTMLParser())
    >>> facts_of([page], head_of([page]), None).headline
    'Ferry strike ends'
    """
    address = address_of(head, url)
    addresses = [text for text in dict.fromkeys((url, address)) if text]
    linked = linked_of(head.scripts, addresses, head.own_titles())
    site = site_of(head, linked)
    claims = claims_of(head, linked.first("headline"), [site] if site else [], addresses)
    heading = headline_of(claims, head.headings, roots)
    see = functools.cache(lambda: view_of(roots, heading.element if heading else None))
    language = language_of(head, linked)
    sites = claims.sites.names | {tight(name) for name in site_names(head, linked)}
    names, byline = authors_of(head, linked, sites, see, chinese=shown == "zh")
    spoken = language if shown in (None, primary(language)) else shown
    dates = dates_of(Stated(head, linked), see, spoken, [text for text in (address, url) if text])
    return Facts(
        headline=heading.text if heading else None,
        standfirst=standfirst_of(head, linked, heading.text if heading else ""),
        byline=byline,
        authors=names.persons,
        credits=names.credits,
        published=dates.published,
        modified=dates.modified,
        language=language,
        url=address,
        site=site or host_of(address or url) or None,
        article_body=linked.first("articleBody"),
        kind=kind_of(head, linked),
        free=free_of(head, linked),
        printed=heading is not None and heading.element is not None,
    )
