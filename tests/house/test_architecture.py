"""Imports go down, modules say what they are, and nothing grows past what a reader can hold."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
FLOORS = (
    ("_model", "errors", "_version"),
    ("phrases", "_read", "_field"),
    ("_label",),
    ("_build", "_site"),
    ("_parse",),
    ("", "typing"),
    ("report", "corpus"),
    ("_cli",),
    ("__main__",),
)
LATE = {("newsparse._model.article", f"newsparse._model.{name}") for name in ("record", "formats")}
LINES, BODY = 300, 40


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def floor(module: str) -> int:
    area = [*module.split("."), ""][1]
    return next(level for level, areas in enumerate(FLOORS) if area in areas)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """The modules of ours that a module imports, wherever in it the import stands."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "newsparse")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write out whence you import"
            if node.module and node.module.split(".")[0] == "newsparse":
                yield node.module


def parametrize(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=name_of)


@parametrize(MODULES)
def test_imports_go_down(path: Path) -> None:
    mine = name_of(path)
    up = [other for other in imports(path) if floor(other) > floor(mine)]
    assert not up, f"{mine} stands below {up}"


@parametrize([path for path in MODULES if "_model" in path.parts])
def test_the_nouns_import_nothing_but_each_other(path: Path) -> None:
    assert {other.split(".")[1] for other in imports(path)} <= {"_model", "errors"}


@parametrize([path for path in MODULES if "report" in path.parts or path.stem in ("_cli", "__main__")])
def test_the_top_stands_on_the_public_interface(path: Path) -> None:
    """What draws and prints uses what a user could: no rule, no block."""
    inside = [other for other in imports(path) if floor(other) in (2, 3)]
    assert not inside


def test_imports_make_no_circle() -> None:
    edges = {name_of(path): set(imports(path)) for path in MODULES}
    edges = {name: {other for other in others if (name, other) not in LATE} for name, others in edges.items()}
    while edges:
        free = {name for name, others in edges.items() if not (others - {name}) & edges.keys()}
        assert free, f"these import each other: {sorted(edges)}"
        edges = {name: others for name, others in edges.items() if name not in free}


@parametrize(MODULES)
def test_modules_are_short_and_say_what_they_are(path: Path) -> None:
    module = tree(path)
    assert ast.get_docstring(module), "no docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES


@parametrize([path for path in MODULES if path.stem not in ("__init__", "__main__", "_version")])
def test_modules_name_what_they_give(path: Path) -> None:
    names = exported(tree(path))
    assert names is not None, "no __all__"
    assert len(names) == len(set(names))


def exported(module: ast.Module) -> list[str] | None:
    for node in module.body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["__all__"]:
            value = ast.literal_eval(node.value)
            return [str(name) for name in value]
    return None


@parametrize(MODULES)
def test_functions_are_short_and_take_few_parameters(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        assert length <= BODY, f"{node.name}: {length} lines"
        assert _parameters(node) <= 5, node.name


@parametrize(MODULES)
def test_no_positional_boolean_and_no_blind_except(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            booleans = [arg.arg for arg in node.args.args if arg.annotation and ast.unparse(arg.annotation) == "bool"]
            assert node.name.startswith("_") or not booleans, f"{node.name}({booleans})"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None
            assert ast.unparse(node.type) not in ("Exception", "BaseException")


@parametrize(MODULES)
def test_names_are_the_newsrooms(path: Path) -> None:
    assert not {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base"} & {path.stem.strip("_")}


def strings(path: Path) -> Iterator[str]:
    """The text of a module's code, docstrings and the messages of errors left out."""
    module = tree(path)
    spared: set[int] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            spared.add(id(node.value))
        elif isinstance(node, ast.Raise):
            spared.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spared:
            yield node.value


@parametrize([path for path in MODULES if {"_label", "_read", "_build"} & set(path.parts)])
def test_the_engine_knows_no_words(path: Path) -> None:
    """What pages say stands in phrase files: a string of the engine holds no two words of three letters in a row."""
    for text in strings(path):
        words = text.replace("\\b", " ").split()
        wordy = [pair for pair in itertools.pairwise(words) if all(len(w) > 2 and w.isalpha() for w in pair)]
        assert not wordy, f"{text!r} says something"


@parametrize([path for path in MODULES if {"_label", "_build", "_read", "_field"} & set(path.parts)])
def test_rules_read_no_clock_no_network_and_no_environment(path: Path) -> None:
    outside = {"os", "time", "locale", "random", "socket", "urllib", "http", "subprocess", "threading", "logging"}
    for node in ast.walk(tree(path)):
        names: set[str] = set()
        if isinstance(node, ast.Import):
            names = {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {node.module.split(".")[0]}
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in ("now", "today", "utcnow"), f"line {node.lineno} asks the clock"
        assert not names & outside


def _parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    names = [arg.arg for arg in node.args.posonlyargs + node.args.args + node.args.kwonlyargs]
    return len([name for name in names if name not in ("self", "cls")])
