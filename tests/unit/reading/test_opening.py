from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Finding, UsageError
from vanban.reading.opening import read_bytes

if TYPE_CHECKING:
    from pathlib import Path


def refused(path: Path) -> Finding:
    with pytest.raises(UsageError) as caught:
        read_bytes(path)
    (finding,) = caught.value.findings
    return finding


def test_a_missing_file_names_the_nearest_one(tmp_path: Path) -> None:
    for name in ("ke-hoach.yaml", "bao-cao.yaml", "ke-hoach.docx"):
        (tmp_path / name).touch()
    finding = refused(tmp_path / "kế-hoạch.yml")
    assert finding.code == "D101"
    assert finding.expected == "ke-hoach.yaml"
    assert str(tmp_path / "ke-hoach.yaml") in str(finding.hint)


def test_a_missing_file_without_a_likeness_or_in_no_folder_is_said_so(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.yaml").expected == ""
    assert "khong-co" in str(refused(tmp_path / "khong-co" / "a.yaml").hint)


def test_a_folder_is_named_with_a_file_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    finding = refused(tmp_path)
    assert finding.code == "D102"
    assert str(tmp_path / "a.yaml") in str(finding.hint)


@pytest.mark.parametrize("name", ["a\x00b", "a" * 5000])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name).code in ("D101", "D102")


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever may read everything is refused nothing")
def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch(mode=0)
    assert refused(tmp_path / "a.yaml").code == "D102"


def test_a_name_is_found_however_its_marks_are_coded(tmp_path: Path) -> None:
    (tmp_path / unicodedata.normalize("NFD", "kế hoạch.yaml")).write_bytes(b"x")
    assert read_bytes(tmp_path / unicodedata.normalize("NFC", "kế hoạch.yaml")) == b"x"


def test_no_more_is_read_than_data_can_be(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"12345")
    with pytest.raises(DataError):
        read_bytes(tmp_path / "a.yaml", 4)
