"""Scores newsparse, and other extractors beside it, on pages whose article a person has marked.

    python scripts/benchmark.py PATH [--system newsparse --system trafilatura] [--speed]

PATH is a checkout of the article-extraction-benchmark (https://github.com/scrapinghub/article-extraction-benchmark),
or any folder with the same two things: ``ground-truth.json``, an object of ``{"articleBody": ..., "url": ...}`` by page
id, and ``html/ID.html.gz``. The score is that benchmark's own: precision and recall over runs of four words, each page
counting the same. A system that is not installed is left out.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

Extract = Callable[[bytes, str], str]

_WORD = re.compile(r"\w+")
_RUN = 4


class Page(NamedTuple):
    """A page and the body that a person marked in it."""

    data: bytes
    url: str
    body: str


def _newsparse(data: bytes, url: str) -> str:
    return str(importlib.import_module("newsparse").parse_html(data, url=url or None).text)


def _trafilatura(data: bytes, url: str) -> str:
    return str(importlib.import_module("trafilatura").extract(data, url=url, include_comments=False) or "")


def _resiliparse(data: bytes, _url: str) -> str:
    html2text = importlib.import_module("resiliparse.extract.html2text")
    tree = importlib.import_module("resiliparse.parse.html").HTMLTree.parse(data.decode("utf-8", "replace"))
    return str(html2text.extract_plain_text(tree, main_content=True, alt_texts=False))


def _readability(data: bytes, _url: str) -> str:
    document = importlib.import_module("readability").Document(data.decode("utf-8", "replace"))
    return str(importlib.import_module("lxml.html").fromstring(document.summary()).text_content())


def _parse_alone(data: bytes, _url: str) -> str:
    importlib.import_module("lxml.html").document_fromstring(data)
    return ""


SYSTEMS: dict[str, Extract] = {
    "newsparse": _newsparse,
    "trafilatura": _trafilatura,
    "resiliparse": _resiliparse,
    "readability-lxml": _readability,
    "lxml-parse-alone": _parse_alone,
}


def main() -> int:
    """Prints a row a system."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--system", action="append", choices=SYSTEMS, help="default: all that are installed")
    parser.add_argument("--speed", action="store_true", help="pages a CPU second too, in turns, median of three")
    chosen = parser.parse_args()
    pages = list(read_pages(chosen.path))
    systems = {name: SYSTEMS[name] for name in chosen.system or SYSTEMS if _runs(SYSTEMS[name], pages[0])}
    speeds = _speeds(systems, pages) if chosen.speed else {}
    print(f"{len(pages)} pages\n{'system':20}{'F1':>8}{'precision':>11}{'recall':>8}{'exact':>8}{'pages/s':>9}")
    for name, extract in systems.items():
        precision, recall, exact = score(extract, pages)
        print(
            f"{name:20}{_f1(precision, recall):8.4f}{precision:11.4f}{recall:8.4f}{exact:8.3f}"
            f"{speeds.get(name, float('nan')):9.0f}"
        )
    return 0


def read_pages(path: Path) -> Iterator[Page]:
    """The pages of a benchmark's folder."""
    truth = json.loads((path / "ground-truth.json").read_text(encoding="utf-8"))
    for name, entry in truth.items():
        with gzip.open(path / "html" / f"{name}.html.gz") as file:
            yield Page(file.read(), entry.get("url") or "", entry["articleBody"])


def score(extract: Extract, pages: list[Page]) -> tuple[float, float, float]:
    """Mean precision and recall over runs of four words, and the share of pages with just the marked words."""
    rows = []
    for page in pages:
        found, marked = _words(extract(page.data, page.url)), _words(page.body)
        ours, gold = _runs_of(found), _runs_of(marked)
        hits = sum((ours & gold).values())
        rows.append(
            (hits / ours.total() if ours else 0.0, hits / gold.total() if gold else 1.0, float(found == marked))
        )
    precision, recall, exact = (statistics.mean(column) for column in zip(*rows, strict=True))
    return precision, recall, exact


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _runs_of(words: list[str]) -> Counter[tuple[str, ...]]:
    size = min(_RUN, len(words)) or 1
    return Counter(zip(*(words[i:] for i in range(size)), strict=False))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _runs(extract: Extract, page: Page) -> bool:
    """Whether a system is installed."""
    try:
        extract(page.data, page.url)
    except ImportError as error:
        print(f"left out: {error}", file=sys.stderr)
        return False
    return True


def _speeds(systems: dict[str, Extract], pages: list[Page]) -> dict[str, float]:
    """Pages a second of CPU time; the systems take turns, so that a noisy machine slows all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in systems}
    for _ in range(3):
        for name, extract in systems.items():
            began = time.process_time()
            for page in pages:
                extract(page.data, page.url)
            seconds[name].append(time.process_time() - began)
    return {name: len(pages) / statistics.median(spent) for name, spent in seconds.items()}


if __name__ == "__main__":
    sys.exit(main())
