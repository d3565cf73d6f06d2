from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

import vanban
from vanban.cli import entry, run
from vanban.diagnostics import DataError, Finding, Message, Place

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = ["docx", "docxtpl", "jinja2", "pydantic", "babel", "yaml", "lxml"]


def _python(code: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture
def instead(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    def put(action: Callable[[], object]) -> None:
        @click.command
        def command() -> object:
            return action()

        monkeypatch.setattr(entry, "program", command)

    return put


def _raise(error: BaseException) -> Callable[[], object]:
    def action() -> object:
        raise error

    return action


@pytest.mark.parametrize("arguments", [["--help"], ["make", "--help"], ["tạo", "-h"]])
def test_help_is_no_fault(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 0
    assert capsys.readouterr().out.startswith("Cách dùng: vanban")


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"vanban {vanban.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["make"], "thiếu 'DỮ-LIỆU...'"),
        (["make", "a.yaml", "-o"], "sau “-o” phải có giá trị"),
        (["make", "a.yaml", "--ovewrite"], "Có phải ý bạn là"),
        (["make", "--pdf=3", "a.yaml"], "tùy chọn “--pdf” không kèm giá trị"),
        (["types", "x"], "thừa phần “x”"),
        (["--lang", "fr"], "“fr” không phải một trong: 'vi', 'en'"),
        (["-x"], "không có tùy chọn “-x”"),
    ],
)
def test_a_wrong_call_is_met_in_vietnamese(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert "Error" not in shown.err
    assert "Usage" not in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    "arguments",
    [["--lang", "en", "make", "--help"], ["make", "--help", "--lang", "en"]],
)
def test_english_help_has_no_vietnamese_sentence_left(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage: vanban make [OPTIONS] DATA...")
    assert "Tùy chọn" not in shown
    assert "Make Word documents" in shown


def test_without_arguments_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    assert "Các lệnh:" in capsys.readouterr().err


def test_a_refusal_of_the_library_is_shown_and_gives_its_exit_code(
    instead: Callable[[Callable[[], object]], None], capsys: pytest.CaptureFixture[str]
) -> None:
    finding = Finding("D101", Message("chưa điền số"), Place("a.yaml", 2, 1))
    instead(_raise(DataError(finding)))
    assert run([]) == 3
    assert capsys.readouterr().err == ("Lỗi: a.yaml, dòng 2, cột 1: chưa điền số. [D101]\n")


def test_our_fault_is_one_sentence_and_exit_code_one(
    instead: Callable[[Callable[[], object]], None], capsys: pytest.CaptureFixture[str]
) -> None:
    instead(_raise(ZeroDivisionError("x")))
    assert run([]) == 1
    shown = capsys.readouterr().err
    assert shown.startswith("Lỗi: chương trình gặp sự cố")
    assert shown.count("\n") == 1
    assert "Traceback" not in shown


def test_stopping_with_control_c_is_said_and_leaves_as_shells_do(
    instead: Callable[[Callable[[], object]], None], capsys: pytest.CaptureFixture[str]
) -> None:
    instead(_raise(KeyboardInterrupt()))
    assert run([]) == 130
    assert "Đã dừng lại" in capsys.readouterr().err


def test_a_command_without_a_word_to_say_is_done(
    instead: Callable[[Callable[[], object]], None],
) -> None:
    instead(lambda: None)
    assert run([]) == 0


def test_help_imports_nothing_heavy() -> None:
    for arguments in (["--help"], ["make", "--help"], ["explain", "C101"], ["types", "--help"]):
        done = _python(
            f"import sys; from vanban.cli import run; run({arguments!r});"
            f"found = set({HEAVY!r}) & set(sys.modules); sys.exit(str(found) if found else 0)"
        )
        assert done.returncode == 0, done.stderr.decode()


def test_help_imports_no_command() -> None:
    done = _python(
        "import sys; from vanban.cli import run; run(['--help']);"
        "sys.exit('vanban.cli.make' in sys.modules)"
    )
    assert done.returncode == 0


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii", "utf-16"])
def test_output_is_utf8_on_any_console(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vanban", "giải-thích", "C101"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.returncode == 0
    assert "Nhiều tệp dữ liệu" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_hears_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "vanban", "explain"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_leaving_at_once_loses_nothing_of_what_was_said() -> None:
    done = _python(
        "import sys; from vanban.cli import entry;"
        "entry.run = lambda: [sys.stdout.write('a' * 99_999), sys.stderr.write('b')] and 7;"
        "entry.main()"
    )
    assert done.returncode == 7
    assert done.stdout == b"a" * 99_999
    assert done.stderr == b"b"


def test_leaving_is_not_held_up_by_an_output_that_cannot_be_written() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from vanban.cli.console import leave; sys.stdout.write('a'); leave(5)",
        ],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (5, b"")


def _vanban(
    arguments: list[str], *, out: str | None = None, err: str | None = None
) -> tuple[int, str, str]:
    """Run the program with its outputs on these devices, and return its code and what it said."""
    with ExitStack() as stack:
        streams = [
            stack.enter_context(Path(name).open("wb")) if name else subprocess.PIPE
            for name in (out, err)
        ]
        done = subprocess.run(
            [sys.executable, "-m", "vanban", *arguments],
            stdout=streams[0],
            stderr=streams[1],
            check=False,
        )
    return done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode()


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")


@needs_full
@pytest.mark.parametrize("arguments", [["words", "5"], ["--help"], ["types", "-h"], ["--version"]])
def test_an_output_that_takes_nothing_more_is_told_in_a_sentence(arguments: list[str]) -> None:
    code, _, said = _vanban(arguments, out="/dev/full")
    assert code == 6
    assert said.startswith("Lỗi: không đưa được kết quả ra (ổ đĩa đã đầy).")
    assert said.count("\n") == 1


@needs_full
@pytest.mark.parametrize("arguments", [["words", "abc"], ["nope"], ["--nope"]])
def test_where_errors_cannot_be_shown_the_exit_code_still_tells_them(arguments: list[str]) -> None:
    assert _vanban(arguments, err="/dev/full")[0] == 2


def test_a_run_without_outputs_ends_in_good_order() -> None:
    done = _python(
        "import sys; sys.stdout = sys.stderr = None;"
        "from vanban.cli import main; sys.argv = ['vanban', 'words', 'abc']; main()"
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")
