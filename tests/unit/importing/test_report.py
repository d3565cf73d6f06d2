from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.importing.report import report

if TYPE_CHECKING:
    from vanban.importing.intake import Intake


def test_a_report_tells_fields_with_their_lines(intake: Intake) -> None:
    told = report(intake, str, markdown=True)
    assert told.startswith("# BÁO CÁO BÓC TÁCH: bao-cao.txt\n")
    assert "- số (dòng 3, chắc): 05\n" in told
    assert "- nội dung (dòng 11–13, chắc): Ủy ban nhân dân xã báo cáo như sau: 1." in told
    assert "- người ký › họ và tên (dòng 17, chắc): Phạm Văn An\n" in told


def test_a_report_tells_what_is_not_in_the_data_file(intake: Intake) -> None:
    told = report(intake, str, markdown=True)
    assert "## 3. Bản gốc không có\n\n- nơi nhận\n" in told
    assert "## 6. Chữ lặp lại, chỉ giữ một lần\n\n- dòng 19: “Phạm Văn An”\n" in told
    assert "- dòng 4: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”\n" in told


def test_a_report_counts_every_character(intake: Intake) -> None:
    told = report(intake, str)
    assert f"- tổng số: {intake.account.total}; không mất ký tự nào\n" in told
    assert "#" not in told
    assert "1. ĐÃ NHẬN RA\n" in told


def test_what_says_the_same_on_several_lines_is_told_once(intake: Intake) -> None:
    assert report(intake, str).count("“Phạm Văn An”") == 1
