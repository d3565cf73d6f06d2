"""A unit's registration: targets beside the plan's, lists, counts, personal sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban import pipeline
from vanban.diagnostics import DataError, Severity
from vanban.structure.text import text_of

EXAMPLES = Path(__file__).parents[4] / "examples"
SEED = EXAMPLES / "ba-to-2021"
UNIT = {
    "loại văn bản": "đăng ký thi đua",
    "cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"],
    "địa danh": "Ba Vinh",
    "ngày ban hành": "15/9/2025",
    "trích yếu": "Năm học 2025 - 2026",
    "nội dung": "Trường đăng ký thi đua:\n{{ cá_nhân | bảng }}\nTrường phấn đấu hoàn thành./.",
    "cá nhân": [{"họ và tên": "Trần Văn Tâm", "danh hiệu": "CSTĐCS", "nhóm": "Tổ 1"}],
    "người ký": {"chức vụ": "HIỆU TRƯỞNG", "họ và tên": "Trần Văn Tâm"},
}
SHEET = {
    "loại văn bản": "phiếu đăng ký cá nhân",
    "kỳ thi đua": "năm học 2025 - 2026",
    "địa danh": "Ba Vinh",
    "danh hiệu": "Lao động tiên tiến",
}


def write(file: Path, data: dict[str, Any]) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return file


def made(folder: Path, data: dict[str, Any]) -> pipeline.Product:
    return pipeline.produce(write(folder / "dang-ky.yaml", data))


def text(folder: Path, data: dict[str, Any]) -> str:
    product = made(folder, data)
    assert [each for each in product.findings if each.severity is not Severity.NOTE] == []
    return text_of(product.document)


def test_the_example_is_made_without_a_finding() -> None:
    product = pipeline.produce(SEED / "dang-ky-thi-dua.yaml")
    assert product.findings == ()
    shown = text_of(product.document)
    assert "đăng ký 08 chỉ tiêu, trong đó 03 chỉ tiêu cao hơn kế hoạch" in shown
    assert "trong đó 02 Chiến sĩ thi đua cơ sở" in shown
    assert "| 3 | Tỷ lệ tham gia bảo hiểm y tế toàn dân | % | 98 | 98,5 | cao hơn 0,5" in shown


@pytest.mark.parametrize("place", ["xa-ba-to-2026", "truong-ba-trang-2026"])
def test_the_registrations_of_a_commune_and_a_school_are_made_without_a_finding(place: str) -> None:
    assert pipeline.produce(EXAMPLES / place / "dang-ky-thi-dua.yaml").findings == ()


def test_the_sample_is_made_without_a_finding(tmp_path: Path) -> None:
    file = tmp_path / "dang-ky.yaml"
    file.write_text(pipeline.sample("dang-ky-thi-dua"), encoding="utf-8")
    assert pipeline.produce(file).findings == ()


def test_forty_sheets_add_up_by_group_with_the_initiative_as_a_column(tmp_path: Path) -> None:
    for number in range(40):
        person = {"họ và tên": f"Giáo viên {number + 1}", "nhóm": f"Tổ {number % 4 + 1}"}
        initiative = {"sáng kiến": f"Sáng kiến số {number + 1}"} if number % 2 else {}
        write(tmp_path / "phieu" / f"{number + 1}.yaml", SHEET | person | initiative)
    shown = text(tmp_path, UNIT | {"phiếu cá nhân": "phieu/"})
    assert "| STT | Họ và tên | Danh hiệu đăng ký | Sáng kiến |" in shown
    assert "Tổ 1 (11 cá nhân)" in shown
    assert shown.index("Tổ 1 (") < shown.index("Giáo viên 5 ") < shown.index("Tổ 2 (10 cá nhân)")
    assert "Tổng cộng: 41 cá nhân" in shown
    assert "Sáng kiến số 40" in shown


def test_counts_are_facts_of_the_text(tmp_path: Path) -> None:
    words = "Có {{ số_cá_nhân | hai_chữ_số }} người, {{ số_CSTĐCS }} CSTĐCS, {{ số_LĐTT }} LĐTT./."
    data = UNIT | {"nội dung": f"{{{{ cá_nhân | bảng }}}}\n{{{{ tổng_hợp | bảng }}}}\n{words}"}
    shown = text(tmp_path, data)
    assert "Có 01 người, 1 CSTĐCS, 0 LĐTT./." in shown
    assert "| 1 | Chiến sĩ thi đua cơ sở | 1 | 1 |" in shown


def test_who_registers_twice_is_told_in_the_file_of_the_second(tmp_path: Path) -> None:
    sheet = write(tmp_path / "phieu" / "tam.yaml", SHEET | {"họ và tên": "Trần Văn Tâm"})
    product = made(tmp_path, UNIT | {"phiếu cá nhân": "phieu"})
    (finding,) = product.findings
    assert finding.code == "D472"
    assert (finding.place.file, finding.place.line) == (str(sheet), 5)


def test_a_title_unknown_to_the_law_of_the_day_is_told_in_its_sheet(tmp_path: Path) -> None:
    wrong = SHEET | {"họ và tên": "Lê Thị Ánh", "danh hiệu": "Lao động giỏi"}
    sheet = write(tmp_path / "phieu" / "anh.yaml", wrong)
    (finding,) = made(tmp_path, UNIT | {"phiếu cá nhân": "phieu"}).findings
    assert (finding.code, finding.place.file, finding.place.line) == ("L010", str(sheet), 4)


def test_every_faulty_sheet_stops_the_registration_at_its_own_line(tmp_path: Path) -> None:
    write(tmp_path / "phieu" / "a.yaml", SHEET | {"họ và tên": "A", "ngày sinh": "31/02/1990"})
    write(tmp_path / "phieu" / "b.yaml", SHEET)
    with pytest.raises(DataError) as caught:
        made(tmp_path, UNIT | {"phiếu cá nhân": "phieu"})
    places = [(Path(each.place.file).name, each.place.line) for each in caught.value.findings]
    assert places == [("a.yaml", 6), ("b.yaml", 1)]


def test_a_list_that_the_text_leaves_out_is_told_unless_all_stand_in_one(tmp_path: Path) -> None:
    none = UNIT | {"nội dung": "Trường đăng ký thi đua./."}
    assert [each.code for each in made(tmp_path, none).findings] == ["D324"]
    everyone = UNIT | {"nội dung": "Trường đăng ký:\n{{ danh_sách | bảng }}\nPhấn đấu./."}
    assert made(tmp_path, everyone).findings == ()


def test_the_lists_may_go_with_the_registration_on_pages_of_their_own(tmp_path: Path) -> None:
    enclosed = {"nội dung": "Trường đăng ký thi đua, có danh sách kèm theo./."}
    shown = text(tmp_path, UNIT | enclosed | {"danh sách": {"kèm theo": "có"}})
    assert "DANH SÁCH\nCÁ NHÂN ĐĂNG KÝ THI ĐUA\n(Kèm theo Bản đăng ký thi đua ngày" in shown
    assert shown.index("HIỆU TRƯỞNG") < shown.index("Trần Văn Tâm | Chiến sĩ thi đua cơ sở")


def test_persons_may_come_from_a_table_and_sheets_from_forms(tmp_path: Path) -> None:
    table = "Họ và tên;Danh hiệu;Sáng kiến\nLê Thị Ánh;Lao động tiên tiến;Sổ điện tử\n"
    (tmp_path / "to-1.csv").write_text(table, encoding="utf-8")
    (tmp_path / "phieu").mkdir()
    form = pipeline.form("phieu-dang-ky-ca-nhan")
    (tmp_path / "phieu" / "b.xlsx").write_bytes(form)
    shown = text(tmp_path, UNIT | {"cá nhân": "to-1.csv", "phiếu cá nhân": "phieu"})
    assert shown.index("Lê Thị Ánh") < shown.index("Nguyễn Thị B") < shown.index("02 cá nhân")


def test_a_fault_of_a_form_is_told_at_its_cell(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    (tmp_path / "phieu").mkdir()
    file = tmp_path / "phieu" / "b.xlsx"
    file.write_bytes(pipeline.form("phieu-dang-ky-ca-nhan"))
    book = load_workbook(file)
    sheet = book["Thông tin"]
    (cell,) = [row[1] for row in sheet.iter_rows() if row[0].value == "ngày sinh"]
    cell.value = "31/02/1990"
    book.save(file)
    with pytest.raises(DataError) as caught:
        made(tmp_path, UNIT | {"cá nhân": [], "phiếu cá nhân": "phieu"})
    (finding,) = caught.value.findings
    place = finding.place
    assert (place.sheet, place.line, place.column) == ("Thông tin", cell.row, cell.column)


def registering(*requests: dict[str, str], **more: Any) -> dict[str, Any]:
    return {
        **UNIT,
        "kế hoạch": str(SEED / "ke-hoach.yaml"),
        "chỉ tiêu đăng ký": list(requests),
        "nội dung": "Đăng ký:\n{{ chỉ_tiêu_đăng_ký | bảng }}\n{{ cá_nhân | bảng }}\nPhấn đấu./.",
        **more,
    }


def test_less_than_the_plan_is_a_note_unless_allowed(tmp_path: Path) -> None:
    less = {"mã": "nước-sạch", "giá trị": "85"}
    (note,) = made(tmp_path, registering(less)).findings
    assert (note.code, note.severity) == ("D572", Severity.NOTE)
    assert made(tmp_path, registering(less | {"được thấp hơn": "có"})).findings == ()


def test_without_a_target_named_all_of_the_plan_are_registered(tmp_path: Path) -> None:
    shown = text(tmp_path, registering())
    assert "| 32 | Đơn vị đạt tiêu chuẩn" in shown
    assert "thấp hơn" not in shown


def test_an_id_that_neither_plan_nor_unit_knows_is_told_at_its_place(tmp_path: Path) -> None:
    with pytest.raises(DataError) as caught:
        made(tmp_path, registering({"mã": "điện"}, {"mã": "nước-xạch"}))
    (finding,) = caught.value.findings
    assert (finding.code, finding.expected) == ("D503", "nước-sạch")
    own = {"chỉ tiêu": [{"mã": "đọc", "tên": "Học sinh đọc thông", "giá trị": "98"}]}
    with pytest.raises(DataError) as caught:
        made(tmp_path, registering({"mã": "đoc"}, **own) | {"kế hoạch": ""})
    (finding,) = caught.value.findings
    assert (finding.code, finding.expected) == ("D570", "đọc")


def test_own_targets_follow_those_of_the_plan(tmp_path: Path) -> None:
    own = {"chỉ tiêu": [{"mã": "đọc", "tên": "Học sinh đọc thông", "giá trị": "98"}]}
    shown = text(tmp_path, registering({"mã": "đọc", "giá trị": "99"}, {"mã": "điện"}, **own))
    assert "| 1 | Tỷ lệ hộ sử dụng điện | % | 98 | 98 | bằng kế hoạch |" in shown
    assert "| 2 | Học sinh đọc thông |  |  | 99 |  |" in shown
