"""What is wrong with the file of a movement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import UsageError, VanbanError
from vanban.movement.folder import open_movement

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "tên phong trào: A\ndanh sách đơn vị:\n  - đơn vị: UBND xã Ba Cung\n    cấp: xã\n"


def codes(folder: Path, text: str) -> list[str]:
    (folder / "phong-trao.yaml").write_text(text, encoding="utf-8")
    try:
        open_movement(folder)
    except VanbanError as error:
        return [finding.code for finding in error.findings]
    return []


def test_a_folder_without_the_file_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="phong-trao"):
        open_movement(tmp_path)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", []),
        ("  - đơn vị: UBND xã Ba Cung\n", ["M102"]),
        ("  - đơn vị: UBND xã Ba Cung\n    từ ngày: 1/7/2025\n", ["M102"]),
        ("lịch nộp:\n  - việc: đăng ký\n    hạn: tháng 02 năm 2021\n", ["M103"]),
        ("lịch nộp:\n  - việc: báo cáo\n    hạn: 25/3/2021\n", ["M104"]),
        ("lịch nộp:\n  - việc: đăng ký\n    hạn: 25/3/2021\n    kỳ: năm 2021\n", ["M104"]),
        ("lịch nộp:\n  - việc: đăng ký\n    hạn: 25/3/2021\n    cấp: phòng\n", ["M105"]),
    ],
)
def test_faults_are_told(tmp_path: Path, more: str, expected: list[str]) -> None:
    assert codes(tmp_path, GOOD + more) == expected


def test_a_unit_made_anew_may_stand_twice(tmp_path: Path) -> None:
    text = (
        "tên phong trào: A\ndanh sách đơn vị:\n"
        "  - đơn vị: UBND xã Ba Vì\n    đến ngày: 30/6/2025\n"
        "  - đơn vị: UBND xã Ba Vì\n    từ ngày: 1/7/2025\n"
    )
    assert codes(tmp_path, text) == []
