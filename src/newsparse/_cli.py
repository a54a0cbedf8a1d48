"""The command: articles out of files, and what was removed to get them.

Exit status: 0 all files read, 1 a file could not be read (the others were), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import enum
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
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
    files, form, options = _choices(list(sys.argv[1:] if argv is None else argv))
    _prepare_output(form)
    try:
        status = _run(files, form, options)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _complain("standard output", error)
        _drop_output()
        return 1
    return status


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
        usage="newsparse [explain] [options] FILE [FILE ...]",
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
