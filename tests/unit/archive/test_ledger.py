from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from vanban.archive.ledger import NAME, Ledger, Line, append, begin, digest_of, read

if TYPE_CHECKING:
    from pathlib import Path

ONE = Line("0" * 64, "2021/ke-hoach/a.docx")
TWO = Line("1" * 64, "2021/kế hoạch/b  c.docx")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    begin(tmp_path, tmp_path, [ONE])
    before = read(tmp_path)
    append(tmp_path, [TWO])
    after = read(tmp_path)
    assert before is not None
    assert after is not None
    assert after.lines == (ONE, TWO)
    assert after.after(before.size) == (TWO,)
    assert after.mark(before.size) == before.mark()
    assert after.unread == ()


def test_there_may_be_none(tmp_path: Path) -> None:
    assert read(tmp_path) is None


def test_lines_that_an_editor_has_ended_otherwise_are_read() -> None:
    assert Ledger(f"# a\r\n{ONE}".replace("\n", "\r\n").encode()).lines == (ONE,)


def test_a_line_that_says_nothing_is_told_by_its_number() -> None:
    assert Ledger(f"# a\n{ONE}lạ\n\n{TWO}".encode()).unread == (3,)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_another_program_can_verify_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"A")
    begin(tmp_path, tmp_path, [Line(digest_of(b"A"), "a.txt")])
    command = ["sha256sum", "--strict", "-c", NAME]
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 0
