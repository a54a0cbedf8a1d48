"""``__all__``, the reference and the typing tests name the same things."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
TYPED = ROOT / "tests" / "typing" / "test_right_uses.py"


def test_all_is_sorted_and_true() -> None:
    names = newsparse.__all__
    assert list(names) == sorted(names)
    assert len(names) == len(set(names))
    assert all(hasattr(newsparse, name) for name in names)


def test_nothing_public_is_left_out_of_all() -> None:
    modules = {path.stem for path in Path(newsparse.__file__).parent.iterdir()}
    found = {name for name in vars(newsparse) if not name.startswith("_")} - modules - {"annotations"}
    assert found <= set(newsparse.__all__)


def test_every_public_name_promises_something() -> None:
    for name in newsparse.__all__:
        if name != "__version__":
            assert (getattr(newsparse, name).__doc__ or "").strip(), name


@pytest.mark.parametrize("name", [name for name in newsparse.__all__ if name[0] != "_"])
def test_typing_tests_use(name: str) -> None:
    nodes = ast.walk(ast.parse(TYPED.read_text(encoding="utf-8")))
    assert name in {node.attr for node in nodes if isinstance(node, ast.Attribute)}


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the checkout holds no docs")
def test_the_reference_names_every_public_name() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(REFERENCE.rglob("*.md")))
    words = set(re.findall(r"\w+", text))
    missing = [name for name in newsparse.__all__ if name not in words and name != "__version__"]
    assert not missing


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the checkout holds no docs")
def test_the_reference_names_every_label() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(REFERENCE.rglob("*.md")))
    missing = [label.value for label in newsparse.Label if not re.search(rf"\b{label.value}\b", text)]
    assert not missing
