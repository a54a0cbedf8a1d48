"""What a piece of work costs: in calls, a count that no clock disturbs, and in seconds."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from types import FrameType

import pytest

Cost = Callable[[Callable[[str], object], str], float]


def _calls(work: Callable[[str], object], text: str) -> int:
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work(text)
    finally:
        sys.setprofile(before)
    return count


def _seconds(work: Callable[[str], object], text: str) -> float:
    gc.freeze()  # what thousands of tests before have left is not for the collector to walk through while the clock runs
    try:
        took = []
        for _ in range(3):
            start = time.process_time()
            work(text)
            took.append(time.process_time() - start)
        return min(took)
    finally:
        gc.unfreeze()


@pytest.fixture(scope="session")
def calls() -> Cost:
    """Calls of functions, in Python and in C, that ``work`` takes on a text."""
    return _calls


@pytest.fixture(scope="session")
def seconds() -> Cost:
    """CPU time that ``work`` takes on a text, the best of three."""
    return _seconds
