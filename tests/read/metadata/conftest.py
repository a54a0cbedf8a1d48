"""Pages for the tests of what a page says of itself: parsed as the reader parses them."""

from __future__ import annotations

from typing import Protocol

import pytest
from lxml import etree

from newsparse._model.facts import Facts
from newsparse._read.metadata import facts_of
from newsparse._read.metadata.head import head_of

URL = "https://www.quay-paper.example/news/ferry-strike-ends"


class Told(Protocol):
    def __call__(self, page: str, url: str | None = URL) -> Facts: ...


def tell(page: str, url: str | None = URL) -> Facts:
    parser = etree.HTMLParser(
        huge_tree=True, recover=True, encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    root = etree.fromstring(page.encode(), parser)
    roots = [root, *root.itersiblings()]
    return facts_of(roots, head_of(roots), url)


@pytest.fixture
def told() -> Told:
    """What a page says of itself."""
    return tell
