"""A person's registration: what it says by itself, who signs it, what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban import pipeline
from vanban.diagnostics import DataError
from vanban.structure.text import text_of

SEED = Path(__file__).parents[4] / "examples" / "ba-to-2021"
SHEET = {
    "loại văn bản": "phiếu đăng ký cá nhân",
    "cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"],
    "địa danh": "Ba Vinh",
    "ngày ban hành": "15/9/2025",
    "kỳ thi đua": "năm học 2025 - 2026",
    "họ và tên": "Nguyễn Thị Thu",
    "danh hiệu": "Lao động tiên tiến",
}


def made(folder: Path, data: dict[str, Any]) -> pipeline.Product:
    file = folder / "phieu.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return pipeline.produce(file)


def body(product: pipeline.Product) -> list[str]:
    lines = text_of(product.document).splitlines()
    return lines[lines.index("BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN") + 1 :]


def test_the_example_and_the_sample_are_made_without_a_finding(tmp_path: Path) -> None:
    assert pipeline.produce(SEED / "phieu-dang-ky-ca-nhan.yaml").findings == ()
    file = tmp_path / "phieu.yaml"
    file.write_text(pipeline.sample("phieu-dang-ky-ca-nhan"), encoding="utf-8")
    assert pipeline.produce(file).findings == ()


def test_a_sheet_without_words_of_its_own_tells_what_is_filled_in(tmp_path: Path) -> None:
    product = made(
        tmp_path, SHEET | {"ngày sinh": "1990", "nội dung đăng ký": ["Dạy tốt", "Đủ giờ"]}
    )
    assert product.findings == ()
    assert body(product)[:8] == [
        "Năm học 2025 - 2026",
        "1. Họ và tên: Nguyễn Thị Thu",
        "2. Ngày sinh: năm 1990",
        "3. Danh hiệu thi đua đăng ký: Lao động tiên tiến",
        "4. Nội dung đăng ký thi đua:",
        "- Dạy tốt;",
        "- Đủ giờ.",
        "NGƯỜI ĐĂNG KÝ",
    ]


def test_marks_in_a_name_are_printed_as_they_are(tmp_path: Path) -> None:
    product = made(tmp_path, SHEET | {"sáng kiến": "Trò chơi *ghép vần* {{ x }} [^1]"})
    assert "3. Tên sáng kiến, đề tài: Trò chơi *ghép vần* {{ x }} [^1]" in body(product)


def test_the_head_confirms_at_the_left_of_the_person(tmp_path: Path) -> None:
    head = {"chức vụ": "HIỆU TRƯỞNG", "họ và tên": "Trần Văn Tâm"}
    lines = body(made(tmp_path, SHEET | {"người ký": head}))
    order = ["XÁC NHẬN CỦA ĐƠN VỊ", "HIỆU TRƯỞNG", "Trần Văn Tâm", "NGƯỜI ĐĂNG KÝ"]
    assert [line for line in lines if line in order] == order


def test_own_words_go_before_the_ready_made_ones(tmp_path: Path) -> None:
    lines = body(made(tmp_path, SHEET | {"nội dung": "Tôi là {{ họ_và_tên }}./."}))
    assert lines[1] == "Tôi là Nguyễn Thị Thu./."


def test_a_sheet_says_for_which_period_it_registers(tmp_path: Path) -> None:
    data = {key: value for key, value in SHEET.items() if key != "kỳ thi đua"}
    with pytest.raises(DataError) as caught:
        made(tmp_path, data)
    assert [each.code for each in caught.value.findings] == ["D577"]


def test_a_title_that_the_law_of_the_day_does_not_know_is_told_at_its_field(tmp_path: Path) -> None:
    (finding,) = made(tmp_path, SHEET | {"danh hiệu": "Lao động giỏi"}).findings
    assert (finding.code, finding.place.line) == ("L010", 8)


def test_the_file_is_called_after_the_person_and_the_year_of_birth(tmp_path: Path) -> None:
    assert made(tmp_path, SHEET).proposed_name == (
        "phieu-dang-ky-thi-dua_nguyen-thi-thu_nam-hoc-2025-2026.docx"
    )
    born = made(tmp_path, SHEET | {"ngày sinh": "05/02/1985"})
    assert "_nguyen-thi-thu-1985_" in born.proposed_name


@pytest.mark.parametrize("head", [{}, {"người ký": {"chức vụ": "HIỆU TRƯỞNG"}}])
def test_a_name_in_capitals_is_told_at_the_name(tmp_path: Path, head: dict[str, Any]) -> None:
    loud = SHEET | {"họ và tên": "NGUYỄN THỊ THU"} | head
    findings = made(tmp_path, loud).findings
    assert [(each.code, each.place.path) for each in findings] == [("D558", "họ và tên")]


def test_an_abbreviation_is_written_out(tmp_path: Path) -> None:
    lines = body(made(tmp_path, SHEET | {"danh hiệu": "LĐTT"}))
    assert "Danh hiệu thi đua đăng ký: Lao động tiên tiến" in "\n".join(lines)


def test_the_recipients_of_the_agency_are_none_of_a_sheet(tmp_path: Path) -> None:
    (tmp_path / "truong.yaml").write_text("nơi nhận: [UBND xã Ba Vinh]", encoding="utf-8")
    plain = SHEET | {"thông tin cơ quan": "truong.yaml"}
    assert "Nơi nhận:" not in body(made(tmp_path, plain))
    assert "- Lưu: VT." in body(made(tmp_path, plain | {"nơi nhận": ["Lưu: VT"]}))
