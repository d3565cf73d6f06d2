from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Severity, UsageError
from vanban.importing.intake import Intake, take_in, taken_in
from vanban.importing.text_file import lines_of
from vanban.importing.wish import Wish
from vanban.reading.source import source_from_text
from vanban.repair.legacy import Legacy

if TYPE_CHECKING:
    from pathlib import Path


def test_a_paper_becomes_data_of_the_stage_of_past_papers(intake: Intake) -> None:
    assert intake.kind == "báo cáo"
    assert intake.data["giai đoạn"] == "nhập"
    assert intake.data["số"] == "05"
    assert intake.data["người ký"] == {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Văn An"}
    assert source_from_text(intake.text, "a.yaml", "yaml").value["số"] == "05"


def test_the_data_file_names_its_source_without_its_folders(intake: Intake) -> None:
    assert intake.text.startswith("# Bóc tách từ tệp: bao-cao.txt\n# SHA-256 của tệp nguồn: ab12\n")
    assert "cu/" not in intake.text


def test_what_the_source_lacks_is_a_warning(intake: Intake) -> None:
    assert intake.missing == ("nơi nhận",)
    (finding,) = intake.findings
    assert (finding.code, finding.severity) == ("N302", Severity.WARNING)
    assert "nơi nhận" in str(finding.message)


def test_a_doubt_is_a_warning_at_its_line_and_a_comment_in_the_data_file() -> None:
    made = taken_in(lines_of("MẬT\n\nKẾ HOẠCH\nThi đua\n\nMột.", "a.txt"), "a.txt", "", Wish())
    doubts = [each for each in made.findings if each.code == "N301"]
    assert doubts
    assert all(each.place.file == "a.txt" and each.place.line for each in doubts)
    assert "\n# chưa chắc (dòng 1): " in made.text


def test_a_named_type_goes_before_the_one_that_is_read() -> None:
    made = taken_in(lines_of("BÁO CÁO\nThi đua\n\nMột.", "a"), "a", "", Wish(kind="tường trình"))
    assert made.kind == "tường trình"


def test_a_file_without_letters_is_refused() -> None:
    with pytest.raises(DataError) as error:
        taken_in(lines_of(" \n\n\t", "a.txt"), "a.txt", "", Wish())
    assert error.value.findings[0].code == "N303"


def test_slips_stay_unless_repair_is_asked_for() -> None:
    original = lines_of("BÁO CÁO\nThi đua\n\nSƣu tầm.", "a")
    assert taken_in(original, "a", "", Wish()).data["nội dung"] == "Sƣu tầm."
    repaired = taken_in(original, "a", "", Wish(repair=True))
    assert repaired.data["nội dung"] == "Sưu tầm."
    assert any("ký tự lạ" in str(change.message) for change in repaired.changes)


def test_a_file_is_read_with_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("BÁO CÁO\nThi đua\n\nMột.".encode())
    made = take_in(path, Wish())
    assert made.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert made.data["trích yếu"] == "Thi đua"


def test_a_text_of_an_old_encoding_is_read_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("C«ng viÖc ®· xong.".encode("cp1252"))
    assert take_in(path, Wish(encoding=Legacy.TCVN3)).data["nội dung"] == "Công việc đã xong."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_text_that_is_unicode_already_is_not_spoilt(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Công việc đã xong.".encode(encoding))
    with pytest.raises(UsageError) as error:
        take_in(path, Wish(encoding=Legacy.TCVN3))
    assert error.value.findings[0].code == "N311"


def test_an_encoding_is_not_named_for_a_word_file(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n")
    with pytest.raises(UsageError) as error:
        take_in(path, Wish(encoding=Legacy.VNI))
    assert error.value.findings[0].code == "N308"
