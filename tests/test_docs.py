"""What the documentation shows is what happens: its Python runs, and its commands print what it says they print."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

import newsparse
from newsparse import Label
from newsparse._cli import main

ROOT = Path(__file__).parent.parent
PAGES = [path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))) if "_build" not in path.parts]
FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMPT = re.compile(r"^\$ (newsparse (?:explain )?(?:--\S+ )*examples/\S+)\n(.*)", re.DOTALL)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def blocks(text: str, language: str) -> list[str]:
    return [found[2] for found in FENCE.finditer(text) if found[1] == language]


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_the_python_runs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = path.read_text(encoding="utf-8")
    assert not blocks(text, "python"), "write Python as a dialogue (pycon), so that it is run"
    code = "\n".join(blocks(text, "pycon"))
    page = doctest.DocTestParser().get_doctest(code, {}, name_of(path), str(path), 0)
    printed: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(page, out=printed.append)
    assert not printed, "".join(printed)


COMMANDS = [
    pytest.param(found[1], found[2], id=f"{name_of(path)}: {found[1]}")
    for path in PAGES
    for block in blocks(path.read_text(encoding="utf-8"), "console")
    if (found := PROMPT.match(block)) and found[2]
]


def assert_shown(lines: list[str], shown: list[str]) -> None:
    """Fails unless the lines are those shown; a line shown may stop short with three dots."""
    pairs = zip(lines, shown, strict=False)
    cut = [f"{line[: len(show) - 1]}…" if show.endswith("…") else line for line, show in pairs]
    assert cut + lines[len(shown) :] == shown


@pytest.mark.parametrize(("command", "printed"), COMMANDS)
def test_the_commands_print_what_is_shown(
    command: str, printed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    assert main(shlex.split(command)[1:]) == 0
    assert_shown(capsys.readouterr().out.splitlines(), printed.splitlines())


def test_the_readme_shows_an_article_and_a_receipt() -> None:
    assert [command.values[0] for command in COMMANDS][:2] == [
        "newsparse examples/harbour-talks.txt",
        "newsparse explain examples/harbour-talks.txt",
    ]


def test_every_label_is_in_the_table() -> None:
    kept, removed = (ROOT / "docs/reference/labels.md").read_text(encoding="utf-8").split("## Removed")
    told = re.compile(r"^\| `([a-z-]+)` \|", re.MULTILINE)
    assert told.findall(kept) == [label.value for label in Label if label.kept]
    assert told.findall(removed) == [label.value for label in Label if not label.kept]


def test_every_public_name_is_in_the_reference() -> None:
    reference = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs/reference").glob("*.md"))
    named = set(re.findall(r":: newsparse\.(?:errors\.)?(\w+)", reference))
    assert set(newsparse.__all__) <= named


def test_links_lead_somewhere() -> None:
    for path in PAGES:
        for target in re.findall(r"\]\(([^)#:\s]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{name_of(path)}: {target}"
