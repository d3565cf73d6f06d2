"""LibreOffice is found, run apart from the user's own, and its failures are explained.

A small script stands in for it here; the real one is run by the page tests.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.diagnostics import MissingProgramError, OutputError
from vanban.outputs import pdf
from vanban.outputs.pdf import convert, find_program, to_pdf

Program = Callable[[str], Path]

COPIES = """
while [ $# -gt 0 ]; do
  case "$1" in
    -env:UserInstallation=*) profile="${1#*=}" ;;
    --outdir) folder="$2"; shift ;;
    *.docx) printf '%s' "$profile" > "$folder/$(basename "$1" .docx).pdf" ;;
  esac
  shift
done
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    def make(script: str) -> Path:
        path = tmp_path / "programs" / "soffice"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}")
        path.chmod(0o755)
        monkeypatch.setenv("PATH", f"{path.parent}{os.pathsep}{os.environ['PATH']}")
        return path

    return make


def test_it_is_found_on_the_path(program: Program) -> None:
    path = program(COPIES)
    assert find_program() == path


def test_where_it_is_missing_the_reader_learns_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(pdf, "_usual_places", lambda *_: [])
    with pytest.raises(MissingProgramError) as caught:
        to_pdf(b"")
    (finding,) = caught.value.findings
    assert (finding.code, caught.value.exit_code) == ("P101", 7)
    assert "LibreOffice" in str(finding.message)
    assert "libreoffice-writer-nogui" in str(finding.hint)


def test_on_windows_it_is_looked_for_in_the_folders_of_programs() -> None:
    found = pdf._usual_places("win32", {"PROGRAMFILES": "C:/Program Files"})
    assert found[0] == Path("C:/Program Files/LibreOffice/program/soffice.com")


def test_off_the_path_it_is_found_in_a_usual_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "soffice"
    place.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(pdf, "_usual_places", lambda *_: [tmp_path / "none", place])
    assert find_program() == place


def test_each_conversion_has_a_profile_of_its_own(program: Program) -> None:
    program(COPIES)
    first, second = to_pdf(b"docx"), to_pdf(b"docx")
    assert first.startswith(b"file:///")
    assert first != second


def test_a_file_is_converted_as_well_as_bytes(program: Program, tmp_path: Path) -> None:
    program(COPIES)
    source = tmp_path / "a.docx"
    source.write_bytes(b"docx")
    assert to_pdf(source).startswith(b"file:///")


def test_many_files_are_converted_in_one_run(program: Program, tmp_path: Path) -> None:
    sources = [tmp_path / "b.docx", tmp_path / "a.docx"]
    made = convert(program(COPIES), sources, tmp_path, profile=tmp_path / "profile")
    assert [path.name for path in made] == ["b.pdf", "a.pdf"]
    assert made[0].read_text() == (tmp_path / "profile").as_uri()


def test_a_failed_conversion_tells_what_libreoffice_said(program: Program) -> None:
    program("echo 'javaldx: no java' >&2; echo 'Error: source file could not be loaded' >&2")
    with pytest.raises(OutputError) as caught:
        to_pdf(b"docx")
    (finding,) = caught.value.findings
    assert finding.code == "P103"
    assert "source file could not be loaded" in str(finding.message)
    assert "javaldx" not in str(finding.message)


def test_a_silent_failure_is_a_failure_too(program: Program) -> None:
    program("exit 0")
    with pytest.raises(OutputError, match="không chuyển được"):
        to_pdf(b"docx")


def test_a_program_that_cannot_be_run_is_told(program: Program) -> None:
    path = program("")
    path.write_bytes(b"\x7fELF nothing that runs")
    with pytest.raises(OutputError) as caught:
        to_pdf(b"docx")
    assert caught.value.findings[0].code == "P103"


def test_a_run_that_takes_too_long_is_stopped_with_all_it_started(
    program: Program, tmp_path: Path
) -> None:
    child = tmp_path / "child"
    program(f"sh -c 'echo $$ > {child}; exec sleep 60' & wait")
    before = time.monotonic()
    with pytest.raises(OutputError) as caught:
        to_pdf(b"docx", timeout=3)
    assert caught.value.findings[0].code == "P102"
    assert time.monotonic() - before < 20
    assert not is_running(int(child.read_text()))


def is_running(number: int) -> bool:
    for _ in range(50):
        status = Path(f"/proc/{number}/stat")
        if not status.exists() or status.read_text().rpartition(")")[2].split()[0] == "Z":
            return False
        time.sleep(0.1)
    return True


def test_a_full_folder_for_temporary_files_is_told(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    program(COPIES)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match=r"thư mục tạm .*\(ổ đĩa đã đầy\)") as caught:
        to_pdf(b"")
    assert caught.value.findings[0].code == "P103"
