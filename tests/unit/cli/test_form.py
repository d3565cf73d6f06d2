from __future__ import annotations

from pathlib import Path

import pytest

from vanban.cli import run


@pytest.fixture(autouse=True)
def _in_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_form_is_written_and_made_into_a_paper() -> None:
    assert run(["biểu-mẫu", "kế hoạch"]) == 0
    assert run(["make", "phieu-ke-hoach.xlsx", "-o", "a.docx"]) == 0
    assert Path("a.docx").read_bytes()[:2] == b"PK"


def test_a_form_may_be_filled_from_a_data_file_or_left_blank() -> None:
    run(["new", "ke-hoach", "-o", "a.yaml"])
    assert run(["form", "ke-hoach", "--from", "a.yaml", "-o", "filled.xlsx"]) == 0
    assert run(["form", "ke-hoach", "--trống", "-o", "blank.xlsx"]) == 0
    assert run(["make", "filled.xlsx", "-o", "a.docx"]) == 0
    assert run(["make", "blank.xlsx"]) == 3


def test_a_form_gets_no_name_of_another_kind_and_overwrites_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["form", "ke-hoach", "-o", "a.docx"]) == 2
    assert "D437" in capsys.readouterr().err
    assert run(["form", "ke-hoach", "-o", "a.xlsx"]) == 0
    assert run(["form", "ke-hoach", "-o", "a.xlsx"]) == 6


def test_a_fault_of_a_form_is_told_at_its_sheet_and_cell(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["form", "ke-hoach", "--blank", "-o", "a.xlsx"])
    capsys.readouterr()
    assert run(["make", "a.xlsx"]) == 3
    assert "a.xlsx › Thông tin!B" in capsys.readouterr().err
