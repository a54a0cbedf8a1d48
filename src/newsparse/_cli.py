"""The command: articles out of files, and what was removed to get them.

``newsparse phrases check`` is for those who write phrase files: what is wrong in one, a line a fault.

Exit status: 0 all files read, 1 a file could not be read (the others were) or has faults, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import enum
import functools
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from newsparse import NewsparseError, Options, Reading, __version__, read
from newsparse.report import Colour, draw, draw_article, draw_html
from newsparse.report.wrap import visible

__all__ = ["main"]

_WIDEST = 100
_STDIN = "-"


class _Format(enum.Enum):
    """What is printed of a reading."""

    ARTICLE = "text"
    RECORD = "json"
    RECEIPT = "receipt"
    PAGE = "html"


_COMMANDS = {"text": _Format.ARTICLE, "json": _Format.RECORD}
_EXPLAINED = {"text": _Format.RECEIPT, "html": _Format.PAGE}
_HEADED = frozenset({_Format.ARTICLE, _Format.RECEIPT})


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command on ``argv``, the process's own arguments by default, and gives the exit status.

    Wrong usage, ``--help`` and ``--version`` leave by ``SystemExit``, as ``argparse`` does.
    """
    status = 0
    run = _job(list(sys.argv[1:] if argv is None else argv))
    try:
        status = run()
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _complain("standard output", error)
        _drop_output()
        return 1
    return status


def _job(argv: list[str]) -> Callable[[], int]:
    """What the arguments ask for; leaves if they are wrong."""
    if argv[:1] == ["phrases"]:
        parser = _phrases_parser()
        chosen = parser.parse_args(argv[1:])
        if chosen.articles and not chosen.articles.is_dir():
            parser.error(f"--articles: {visible(str(chosen.articles))} is no folder")
        _prepare_output(_Format.ARTICLE)
        return functools.partial(_check_phrases, chosen.files, chosen.articles)
    files, form, options = _choices(argv)
    _prepare_output(form)
    return functools.partial(_run, files, form, options)


def _choices(argv: list[str]) -> tuple[list[str], _Format, Options]:
    """The files, the format and the options that the arguments name; leaves if they are wrong."""
    explain = argv[:1] == ["explain"]
    formats = _EXPLAINED if explain else _COMMANDS
    parser = _explain_parser() if explain else _article_parser()
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    parser.add_argument("--format", choices=formats, default="text", help="what to print (default: text)")
    parser.add_argument("--language", metavar="TAG", help="the text's language, where you know it: en, de, id, ...")
    chosen = parser.parse_args(argv[1:] if explain else argv)
    form = formats[chosen.format]
    if form is _Format.PAGE and len(chosen.files) > 1:
        parser.error("--format html takes one FILE")
    return chosen.files, form, Options(language=chosen.language)


def _article_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        usage="newsparse [explain | phrases check] [options] FILE [FILE ...]",
        description="Print the article in a scraped text, without what the page left around it.",
        epilog="'newsparse explain FILE' prints the source, with every removed piece marked by its label and rule.",
    )
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    return parser


def _explain_parser() -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog="newsparse explain",
        description="Print the source, with every removed piece marked by its label and by the rule that took it.",
    )


def _phrases_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsparse phrases", description="Work on phrase files.")
    command = parser.add_subparsers(required=True, metavar="check").add_parser(
        "check",
        help="tell what is wrong in a phrase file",
        description="Tell what is wrong in a phrase file, a line a fault; if nothing is, what it holds.",
    )
    command.add_argument("files", nargs="+", metavar="FILE", help="a phrase file, such as fi.toml")
    command.add_argument(
        "--articles", metavar="DIR", type=Path, help="a folder of clean articles, *.txt, a paragraph a line"
    )
    return parser


def _check_phrases(files: Sequence[str], articles: Path | None) -> int:
    """Prints the faults of each phrase file, or in a line what it holds."""
    from newsparse.phrases import _check, read_file  # no other command needs them

    status = 0
    for name in files:
        try:
            file = read_file(Path(name))
            lines = [*_check.left_lines(but=file.language), *_story_lines(articles)]
            found = [f"{visible(name)}: {visible(str(fault))}" for fault in _check.faults(file, lines)]
        except NewsparseError as error:
            print(visible(f"{name}: {str(error).removeprefix(f'{name}: ')}"))
            status = 1
            continue
        given, missing = _check.PHRASED, _check.missing_labels(file)
        lacks = f", none for {', '.join(missing)}" if missing else ""
        held = f"{len(file.phrases)} phrases, {len(given) - len(missing)} of {len(given)} labels{lacks}"
        print("\n".join(found) or f"{visible(name)}: sound: {held}")
        status = status or int(bool(found))
    return status


def _story_lines(folder: Path | None) -> Iterator[str]:
    """The lines of the clean articles in a folder."""
    for path in sorted(folder.glob("*.txt")) if folder else ():
        yield from filter(str.strip, path.read_text(encoding="utf-8", errors="replace").splitlines())


def _run(files: Sequence[str], form: _Format, options: Options) -> int:
    """Prints each file that can be read, complains of the others."""
    status = 0
    printed = False
    drawing = _drawing(form)
    for name in files:
        try:
            reading = read(_bytes(name), options=options)
        except (NewsparseError, OSError) as error:
            _complain(name, error)
            status = 1
            continue
        if form in _HEADED and len(files) > 1:
            print(f"\n==> {visible(name)} <==\n" if printed else f"==> {visible(name)} <==\n")
        print(drawing(reading, name))
        printed = True
    return status


def _drawing(form: _Format) -> Callable[[Reading, str], str]:
    """What makes the text to print of a reading and the name of its file."""
    terminal = sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    drawings: dict[_Format, Callable[[Reading, str], str]] = {
        _Format.ARTICLE: lambda reading, _: _article(reading, width),
        _Format.RECORD: _record,
        _Format.RECEIPT: lambda reading, _: draw(reading, colour=_colour(), width=width if terminal else None),
        _Format.PAGE: lambda reading, name: draw_html(reading, title=name).rstrip("\n"),
    }
    return drawings[form]


def _article(reading: Reading, width: int) -> str:
    drawn = draw_article(reading.article, width=width)
    return drawn if reading.article.paragraphs else "\n\n".join([drawn, f"(no article: {reading.verdict})"]).lstrip()


def _record(reading: Reading, name: str) -> str:
    """One line of JSON; in ASCII where the output takes no Unicode."""
    record = {"file": name, "verdict": reading.verdict.value} | reading.article.to_dict()
    unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    return json.dumps(record, ensure_ascii=not unicode)


def _bytes(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()


def _colour() -> Colour:
    """Colour on a terminal, unless the reader has asked for none (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return Colour.PLAIN if plain else Colour.ANSI


def _complain(name: str, error: NewsparseError | OSError) -> None:
    message = (error.strerror if isinstance(error, OSError) else None) or str(error)
    print(f"newsparse: {visible(name)}: {visible(message)}", file=sys.stderr)


def _prepare_output(form: _Format) -> None:
    """A character that the output's encoding lacks is spelt out, not an error."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="xmlcharrefreplace" if form is _Format.PAGE else "backslashreplace")


def _drop_output() -> None:
    """Sends what is still buffered nowhere: the reader has closed the pipe, and a flush at exit would fail again."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
