"""``import newsparse`` is cheap: it reads no phrase file and loads nothing that a call may not need."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATE = ("argparse", "dateutil.parser", "lxml", "lxml.etree", "multiprocessing", "asyncio", "logging")
MOST_SECONDS = 0.3
OPENED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import newsparse
print([path for path in opened if path.endswith((".toml", ".json", ".xz", ".txt"))])
"""
SPENT = """
import time
start = time.process_time()
import newsparse
print(time.process_time() - start)
"""


def run(code: str, *flags: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *flags, "-c", code], capture_output=True, text=True, check=True, timeout=60)


def test_import_loads_only_what_every_call_needs() -> None:
    report = run("import newsparse", "-X", "importtime").stderr
    loaded = {line.rpartition("|")[2].strip() for line in report.splitlines()}
    assert "newsparse" in loaded
    bare = {line.rpartition("|")[2].strip() for line in run("import attrs", "-X", "importtime").stderr.splitlines()}
    assert [name for name in LATE if name in loaded - bare] == []


def test_import_reads_no_data_file() -> None:
    assert run(OPENED).stdout.strip() == "[]"


def test_import_is_quick() -> None:
    assert min(float(run(SPENT).stdout) for _ in range(5)) < MOST_SECONDS


@pytest.mark.parametrize("first", ["newsparse._label.view", "newsparse._model.article", "newsparse._field.byline"])
def test_any_module_can_be_imported_first(first: str) -> None:
    run(f"import {first}")
