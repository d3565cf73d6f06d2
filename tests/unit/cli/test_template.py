from __future__ import annotations

from pathlib import Path

import pytest

from vanban.cli import run

BEGINNING = b"PK\x03\x04"
"""With which every Word file begins."""


@pytest.fixture(autouse=True)
def _in_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("output", "written"),
    [
        ([], "ke-hoach.docx"),
        (["-o", "rieng/a.docx"], "rieng/a.docx"),
        (["-o", "a"], "a.docx"),
        (["-o", "rieng/"], "rieng/ke-hoach.docx"),
    ],
)
def test_a_template_is_copied_out(output: list[str], written: str) -> None:
    assert run(["template", "export", "ke-hoach", *output]) == 0
    assert Path(written).read_bytes().startswith(BEGINNING)


@pytest.mark.parametrize("output", ["a.pdf", "a.yaml"])
def test_a_template_gets_no_name_of_another_kind(output: str) -> None:
    assert run(["template", "export", "ke-hoach", "-o", output]) == 2
    assert list(Path().iterdir()) == []


def test_a_template_may_go_to_the_next_program(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(["template", "export", "ke-hoach", "-o", "-"]) == 0
    assert capfdbinary.readouterr().out.startswith(BEGINNING)
    assert list(Path().iterdir()) == []
