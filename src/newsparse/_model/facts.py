"""What a page of HTML says of itself, in its head and round its headline; claims, to be held against what it shows."""

from __future__ import annotations

import attrs

from newsparse._model.when import Timestamp

__all__ = ["Facts"]


@attrs.frozen
class Facts:
    """The claims of one page; ``None`` or an empty tuple where it makes none.

    ``headline`` is without the name of the site; ``printed`` is whether a heading prints it. ``standfirst`` is the
    summary that the page states, which need not stand on it. ``byline`` is as printed, ``authors`` are persons only,
    ``credits`` are agencies, desks and sites that are named as authors. ``published`` and ``modified`` say in their
    ``source`` where they were found. ``language`` is a BCP 47 tag, ``url`` the canonical address. ``article_body`` is
    the text that the page's data give for its body: it is evidence, often cut or a summary. ``kind`` is what the page
    claims to be, in lower case ("newsarticle", "website"); ``free`` is whether it says that all may read it.

    >>> Facts(headline="Ferry strike ends").authors
    ()
    """

    headline: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    published: Timestamp | None = None
    modified: Timestamp | None = None
    language: str | None = None
    url: str | None = None
    site: str | None = None
    article_body: str | None = None
    kind: str | None = None
    free: bool | None = None
    printed: bool = False
