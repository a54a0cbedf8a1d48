"""The page holds the source, whole and harmless."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from newsparse import read
from newsparse.report import draw_html

SOURCE = "Ferry strike ends\r\n\r\nCrews <script>alert('x')</script> & co. went back.\r\n\r\nADVERTISEMENT\r\n"


class Spans(HTMLParser):
    """Collects the text of the source's spans, and their titles."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.text = ""
        self.titles: list[str | None] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "span" and "title" in dict(attrs):
            self.titles.append(dict(attrs)["title"])
            self.depth = 1

    def handle_endtag(self, tag: str) -> None:
        self.depth = 0

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.text += data


def spans(page: str) -> Spans:
    found = Spans()
    found.feed(page)
    found.close()
    return found


def test_the_spans_hold_the_source_and_the_rules() -> None:
    reading = read(SOURCE)
    found = spans(draw_html(reading))
    assert found.text == SOURCE
    assert found.titles == [piece.rule for piece in reading.pieces]


def test_nothing_of_the_source_is_markup() -> None:
    page = draw_html(read(SOURCE), title="<b>ferry & co</b>")
    assert "script" not in spans(page).tags
    assert "<title>&lt;b&gt;ferry &amp; co&lt;/b&gt;</title>" in page


def test_the_page_needs_no_other_file() -> None:
    assert spans(draw_html(read(SOURCE))).tags.isdisjoint({"link", "img", "script", "iframe"})


def test_a_removed_piece_wears_its_label() -> None:
    page = draw_html(read(SOURCE))
    assert '<span class="removed ad" title="en.advertisement">' in page
    assert ".removed.ad {" in page
    assert ".removed.social {" not in page


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t<>&\"'"), max_size=200))
def test_any_source_comes_back(source: str) -> None:
    assert spans(draw_html(read(source))).text == source
