"""The script that compares extractors runs on a folder in the form of the public benchmark."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "benchmark.py"
BODY = "Crews of the northern ferry line went back to work on Tuesday after a strike of nine days, said the line."


@pytest.mark.skipif(not SCRIPT.is_file(), reason="the scripts are not part of the package")
def test_a_folder_of_pages_gives_a_row_a_system(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    with gzip.open(tmp_path / "html" / "one.html.gz", "wb") as file:
        file.write(f"<title>Ferry</title><nav><a href='/'>Home</a></nav><p>{BODY}</p><p>ALSO READ: Late</p>".encode())
    truth = {"one": {"articleBody": BODY, "url": "https://harbour.example/1"}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), "--system", "newsparse", "--speed"],
        capture_output=True,
        text=True,
        check=True,
    )
    name, f1, precision, recall, exact, speed = run.stdout.splitlines()[-1].split()
    assert (name, f1, precision, recall, exact) == ("newsparse", "1.0000", "1.0000", "1.0000", "1.000")
    assert float(speed) > 0
