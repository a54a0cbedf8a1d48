"""The command: what it prints, what it complains of, and how it ends."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import Article, __version__, parse, read
from newsparse._cli import main

EXAMPLES = Path(__file__).parent.parent / "examples"
HARBOUR = EXAMPLES / "harbour-talks.txt"

FIRST = (
    "China and the island state of Maravel restarted talks on Tuesday over the harbour they share, four years after "
    "the last round ended “without so much as a date for the next”, as one of the 14 delegates put it."
)
OTHERS = (
    "The two sides want to settle by June who pays for dredging the eastern basin, a job that is put at $310 million, "
    "and who may lease its nine berths for the 25 years after that.",
    "“We have 62 open questions and three days,” said Lena Osei, who leads the delegation from Maravel. “If we close "
    "ten of them, I shall call it a good start.”",
    "Port Saline handles 1.4 million containers a year, 38 per cent of them bound for China. Traffic has fallen in "
    "each of the last three years, and two shipping lines have moved their stops to the mainland.",
    "On Tuesday the delegates also read out a letter from the fishermen of the eastern shore. It asks that the basin "
    "stay closed to large ships in the breeding season, from March to May.",
    "The talks go on until Thursday. A joint statement is expected after the last session.",
)
ZURICH = "Zürich sleeps under snow\n\nSnow fell on the lake in the night, and on the town."


def parsed(name: str) -> Article:
    return parse((EXAMPLES / name).read_bytes())


def test_the_example_gives_its_article_and_nothing_else() -> None:
    article = parsed("harbour-talks.txt")
    assert article.headline == "China, Maravel restart harbour talks after four-year break"
    assert article.date == dt.date(2024, 1, 30)
    assert article.dateline is not None
    assert article.dateline.places == ("BEIJING",)
    assert article.body == "\n\n".join([FIRST, *OTHERS])
    assert article.text == "\n\n".join([f"BEIJING: {FIRST}", *OTHERS])
    assert len(article.paragraphs) == 6
    assert article.language == "en"


def test_the_examples_receipt_names_each_piece_of_residue() -> None:
    reading = read(HARBOUR.read_bytes())
    removed = [(piece.rule, piece.span.of(reading.source).strip()) for piece in reading.removed]
    assert removed == [
        ("icons.icon-names", "icon-facebook icon-twitter icon-whatsapp"),
        ("repeat.headline", "China, Maravel restart harbour talks after four-year break"),
        ("en.also-read", "ALSO READ: Ferry crews call off strike a day before the holiday"),
        ("icons.icon-names", "icon-facebook icon-twitter icon-whatsapp"),
    ]


def test_a_wrapped_example() -> None:
    article = parsed("night-train.txt")
    assert article.headline == "Night train to the coast returns in May"
    assert article.authors == ("Marta Quillfeather",)
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("LISBON",), "Reuters")
    assert len(article.paragraphs) == 4
    assert article.paragraphs[2].text.endswith("by the end of the year if the workshop can find enough joiners.")


def test_an_indonesian_example() -> None:
    article = parsed("pasar-apung.txt")
    assert article.headline == "Pasar Apung Muara Tiga Dibuka Lagi Setelah Dua Tahun"
    assert article.date == dt.date(2024, 1, 30)
    assert article.language == "id"
    assert article.dateline is not None
    assert article.dateline.places == ("BANJARMASIN",)
    assert len(article.paragraphs) == 4
    assert "“Silakan baca juga papan sejarah pasar di pintu masuk,” kata" in article.body


def test_a_german_example() -> None:
    article = parsed("seilbahn.txt")
    assert article.headline == "Seilbahn nach Talheim fährt wieder"
    assert article.date == dt.date(2024, 1, 30)
    assert article.modified is not None
    assert article.modified.date == dt.date(2024, 1, 31)
    assert article.language == "de"
    assert article.authors == ("Jana Brückner",)
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("Talheim",), "dpa")
    assert len(article.paragraphs) == 4
    assert "Lesen Sie auch im Kleingedruckten der Fahrkarten nach" in article.body


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text("Ferry strike ends\n\nCrews went back to work on Tuesday.\n\nADVERTISEMENT\n", encoding="utf-8")
    return path


def test_an_article_is_printed(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(story)]) == 0
    out = capsys.readouterr().out
    assert out == "Ferry strike ends\n=================\n\nCrews went back to work on Tuesday.\n"


def test_two_articles_are_headed_by_their_files(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(story), str(HARBOUR)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("==>")] == [f"==> {story} <==", f"==> {HARBOUR} <=="]


def test_json_is_one_object_a_line(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "json", str(story), str(HARBOUR)]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(record.pop("file"), record.pop("verdict")) for record in records] == [
        (str(story), "article"),
        (str(HARBOUR), "article"),
    ]
    assert Article.from_dict(records[1]) == parse(HARBOUR.read_bytes())


def test_a_language_can_be_named(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format=json", "--language=nl", str(story)]) == 0
    assert json.loads(capsys.readouterr().out)["language"] == "nl"


def test_a_text_without_an_article_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "blank.txt"
    path.write_bytes(b"\n\n")
    assert main([str(path)]) == 0
    assert capsys.readouterr().out == "(no article: empty)\n"


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ZURICH.encode())))
    assert main(["-"]) == 0
    assert capsys.readouterr().out.startswith("Zürich sleeps under snow\n")


def test_explain_marks_what_was_removed(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(story)]) == 0
    out = capsys.readouterr().out
    assert "\n paragraph | Crews went back to work on Tuesday.\n" in out
    assert "\n[-ad en.advertisement-] ADVERTISEMENT\n" in out
    assert "\x1b" not in out


def test_explain_draws_a_page(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--format", "html", str(story)]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>\n")


class Terminal(io.TextIOWrapper):
    """A terminal that remembers what was printed."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8")

    def isatty(self) -> bool:
        return True

    def shown(self) -> str:
        self.seek(0)
        return self.read()


@pytest.mark.parametrize(
    ("name", "value", "coloured"), [("COLUMNS", "80", True), ("NO_COLOR", "1", False), ("TERM", "dumb", False)]
)
def test_explain_is_coloured_on_a_terminal_that_wants_it(
    story: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, *, coloured: bool
) -> None:
    terminal = Terminal()
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["explain", str(story)]) == 0
    assert ("\x1b[31m[-ad en.advertisement-] ADVERTISEMENT\x1b[0m" in terminal.shown()) is coloured


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, image = tmp_path / "page.html", tmp_path / "image.png"
    page.write_text("<!doctype html><p>Snow fell.</p>", encoding="utf-8")
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    missing = tmp_path / "missing\n.txt"
    assert main([str(missing), str(page), str(image), str(tmp_path), str(story)]) == 1
    out, err = capsys.readouterr()
    assert "Crews went back" in out
    assert "Snow fell" in out
    complaints = err.splitlines()
    assert len(complaints) == 3
    assert complaints[0] == f"newsparse: {tmp_path}/missing\\x0a.txt: No such file or directory"
    assert complaints[1].startswith(f"newsparse: {image}: byte ")
    assert complaints[2].startswith(f"newsparse: {tmp_path}: ")


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["explain"],
        ["--format", "html", "a.txt"],
        ["explain", "--format", "json", "a.txt"],
        ["explain", "--format", "html", "a.txt", "b.txt"],
        ["--no-such-option", "a.txt"],
        ["phrases"],
        ["phrases", "check"],
        ["phrases", "check", "--articles", "no-such-folder", "a.toml"],
    ],
)
def test_wrong_usage_ends_with_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    assert "usage: newsparse" in capsys.readouterr().err


def test_a_file_named_explain_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "explain").write_text("Ferry strike ends\n\nCrews went back to work on Tuesday.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["./explain"]) == main(["--", "explain"]) == 0
    assert capsys.readouterr().out.count("Crews went back") == 2


PHRASES = """language = "xx"
[words]
function = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
]
[[phrase]]
id = "xx.pier"
label = "related"
at = "lead"
match = "pier news"
yes = ["Pier news: boats"]
no = ["Pier news travels fast."]
"""


@pytest.fixture
def phrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "xx.toml"
    path.write_text(PHRASES, encoding="utf-8")
    return path


def test_a_sound_phrase_file_says_what_it_holds(phrase_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phrases", "check", str(phrase_file)]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{phrase_file}: sound: 1 phrases, 1 of 19 labels, none for caption, credit, social, ")
    assert out.count("\n") == 1


def test_a_phrase_file_with_faults_names_each(phrase_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    phrase_file.write_text(PHRASES.replace("news: boats", "gossip").replace("travels fast", ": none"))
    assert main(["phrases", "check", str(phrase_file)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{phrase_file}: xx.pier: a yes line is not taken: Pier gossip",
        f"{phrase_file}: xx.pier: a no line is taken by xx.pier: Pier news : none.",
    ]


def test_a_phrase_that_takes_a_line_of_a_given_article_is_a_fault(
    phrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (phrase_file.parent / "story.txt").write_text("The boats are in.\n\nPier news: a page that all read.\n")
    assert main(["phrases", "check", "--articles", str(phrase_file.parent), str(phrase_file)]) == 1
    assert capsys.readouterr().out == (
        f"{phrase_file}: xx.pier: a line of a story is taken: Pier news: a page that all read.\n"
    )


def test_a_phrase_that_takes_what_another_language_must_leave_is_a_fault(
    phrase_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = '["pier news:", "the judge also"]'
    phrase_file.write_text(PHRASES.replace('"lead"', '"start"').replace('"pier news"', sentence))
    assert main(["phrases", "check", str(phrase_file)]) == 1
    assert "xx.pier: a line of a story is taken: The judge also read: the letters" in capsys.readouterr().out


def test_a_phrase_file_that_does_not_load_is_said_in_one_line(
    phrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    phrase_file.write_text(PHRASES.replace('"related"', '"tides"'))
    missing, open_ended = tmp_path / "yy.toml", tmp_path / "zz.toml"
    open_ended.write_text(PHRASES.replace('"pier news"', '"{w} news"').replace('"lead"', '"whole"'))
    assert main(["phrases", "check", str(phrase_file), str(missing), str(open_ended)]) == 1
    first, second, third = capsys.readouterr().out.splitlines()
    assert first == f"{phrase_file}: xx.pier: 'tides' is not a valid Label"
    assert second == f"{missing}: [Errno 2] No such file or directory: '{missing}'"
    assert third.startswith(f"{open_ended}: xx.pier: ")


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"newsparse {__version__}\n"


def command(*argv: str) -> list[str]:
    return [sys.executable, "-m", "newsparse", *argv]


def test_a_closed_pipe_ends_quietly(story: Path, tmp_path: Path) -> None:
    complaints = tmp_path / "complaints"
    with complaints.open("wb") as errors:
        process = subprocess.Popen(
            command("--format=json", *[str(story)] * 500), stdout=subprocess.PIPE, stderr=errors
        )
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 0
    assert complaints.read_bytes() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full disk to write to")
def test_a_full_disk_is_said_in_one_line(story: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(command(str(story)), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "newsparse: standard output: No space left on device\n"


@pytest.mark.parametrize(
    ("argv", "printed"),
    [
        (["explain"], b"Z\\xfcrich"),
        (["explain", "--format=html"], b"Z&#252;rich"),
        (["--format=json"], b"Z\\u00fcrich"),
    ],
)
def test_an_output_without_unicode_gets_every_character_spelt_out(
    tmp_path: Path, argv: list[str], printed: bytes
) -> None:
    path = tmp_path / "story.txt"
    path.write_text(ZURICH, encoding="utf-8")
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command(*argv, str(path)), env=environment, capture_output=True, check=True)
    assert printed in done.stdout


def test_the_library_does_not_load_the_command() -> None:
    code = "import sys, newsparse; print('argparse' in sys.modules, 'newsparse.report' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"
