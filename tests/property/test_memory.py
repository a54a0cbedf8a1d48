"""Memory grows with the text: at most ten times the text at the peak, where its lines are no shorter than most."""

from __future__ import annotations

import gc
import random
import tracemalloc

import pytest

from newsparse import parse_text

MOST = 10
WORDS = (
    "the harbour council voted late on a ferry that linked an old port with its mainland and crews went back".split()
)


def text(width: int, lines: int, end: str) -> str:
    drawn = random.Random(57)
    made = (" ".join(drawn.choices(WORDS, k=width // 3)) for _ in range(lines))
    return "\n".join(line[: width - len(end)].capitalize() + end for line in made)


@pytest.mark.parametrize(("width", "end"), [(57, "."), (57, ""), (80, "."), (800, ".")])
def test_the_peak_is_a_few_times_the_text(width: int, end: str) -> None:
    source = text(width, 2000, end)
    parse_text(source)  # phrase files are read once a process
    gc.collect()
    tracemalloc.start()
    try:
        article = parse_text(source)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(article.paragraphs) == source.count("\n") + 1
    assert peak < MOST * len(source)
