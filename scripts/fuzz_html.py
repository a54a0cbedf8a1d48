"""Feeds newsparse with pages that a fuzzer makes up: nothing but a NewsparseError may leave it.

Needs ``pip install atheris``. What it finds is written to ``crash-...`` in the directory it is run in; run it again
with that file as its argument to see the error. Everything else it takes are the options of libFuzzer:

    python scripts/fuzz_html.py -max_total_time=300 -timeout=20 CORPUS_DIRECTORY
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    import newsparse._build.article
    import newsparse._build.pieces
    import newsparse._build.verdict
    import newsparse._label.choices
    import newsparse._label.rules
    import newsparse._read.html
    import newsparse._read.markup
    import newsparse._read.prune
    import newsparse._read.text

PARTS = (
    "<p>", "</p>", "<div>", "</div>", "<div class='related'>", "<div class=comments>", "<div class=entry-content>",
    "<br>", "<h1>", "</h1>", "<h2>", "</h2>", "<a href=/x>", "<a>", "</a>", "<ul>", "<li>", "</ul>", "<table>",
    "<tr>", "<td>", "</table>", "<pre>", "</pre>", "<span class=caption>", "</span>", "<span hidden>", "<b>", "</b>",
    "<blockquote>", "</blockquote>", "<script>", "</script>", "<svg>", "</svg>", "<template>", "<noscript>",
    "</noscript>", "<article>", "</article>", "<aside>", "<nav>", "</nav>", "<footer>", "<form>", "<title>",
    "</title>", "</body>", "</html>", "<meta charset=utf-16>", "<meta charset=gbk>", "<!--", "-->", "<![CDATA[",
    "]]>", "<?xml encoding='x'?>", "<x:y z>", "&amp;", "&nbsp;", "&#0;", "&#xd800;", "&", "<", ">", "'", '"', "\0",
    "\ufeff", "\u200b", "\xad", " ", "\n", "\r",
    "Crews of the ferry line went back to work on Tuesday after a strike of nine days, said the mayor of the town. ",
    "By Ada Holm", "3 May 2024, 16:42", "OSLO (Reuters) - ", "ALSO READ: ", "Advertisement", "Related", "Reply",
    "Comments", "© 2024", "{{ x }}", "渡轮星期二早上离开港口。", "паром вышел из гавани", "#ferry ", "1,024", "* * *",
    "[a](b)", "\\n", '<script type="application/ld+json">', '{"@type": "NewsArticle", "headline": "',
    '", "datePublished": "2024-05-03T', "{", "}", '", "author": [{"name": "Ada Holm', '"}]', '"}', "[", "]", ",",
    "\\u00e9", "<meta property=article:published_time content='", "<meta name=author content='",
    "<meta property=og:title content='", "<link rel=canonical href='", "<html lang='", "2024-05-03",
    "<time datetime='", "http://[", "//harbour.example/2024/05/03/x", "<span itemprop=author>", "Ferry line | Post",
    "9" * 30, "<div>" * 300, "<b>" * 900, "Photo: Mira Lund", "“Yes”, she said. ", ".", ":", "- ", "| ",
)  # fmt: skip
"""What a page is put together from where the first byte is even; other pages are the fuzzer's bytes as they stand."""

ADDRESSES = (None, "", "http://[", "https://harbour.example/2024/05/03/ferry", "//", "mailto:a@b", "https://x:99999/")


def page_of(data: bytes) -> str | bytes:
    if not data or data[0] % 2:
        return data[1:]
    page = "".join(PARTS[byte % len(PARTS)] for byte in data[1:])
    return page if data[0] % 4 else page.encode("utf-8", "surrogatepass")


def try_page(data: bytes) -> None:
    """Reads a page as callers do, and checks that the receipt tiles its source."""
    page = page_of(data)
    url = data[:40].decode("latin-1") if len(data) % 2 else ADDRESSES[len(data) // 2 % len(ADDRESSES)]
    for call in (newsparse.parse_html, newsparse.read):
        try:
            result = call(page, url)
        except newsparse.NewsparseError:
            continue
        if isinstance(result, newsparse.Reading):
            told = "".join(piece.span.of(result.source) for piece in result.pieces)
            assert told == result.source, "the pieces do not tile the source"
            assert result.article == newsparse.parse(page, url), "two ways to parse differ"
            assert newsparse.Article.from_dict(result.article.to_dict()) == result.article, "the record loses something"


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_page)
    atheris.Fuzz()
