"""Minutes, proposal and decision of one dossier: clean, and with one error planted each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from vanban.movement.crosscheck.crosschecking import crosscheck, read_all
from vanban.movement.crosscheck.reading import read_paper

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """
| TT | Họ và tên | Chức vụ | Đơn vị |
|---|---|---|---|
| 1 | Phạm Văn Đrắp | Chủ tịch UBND xã | Xã Ba Điền |
| 2 | Nguyễn Thị Thu Thảo | Phó Hiệu trưởng | Trường Tiểu học Ba Trang |
| 3 | Trần Quốc Việt | Trưởng Trạm Y tế | Xã Ba Vinh |
"""
MINUTES = """loại văn bản: biên bản
cơ quan ban hành:
  - HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
số: "05"
ký hiệu: BB-HĐTĐKT
địa danh: Ba Tơ
ngày ban hành: 10/12/2021
trích yếu: Họp xét khen thưởng năm 2021
nội dung: |
  1. Hội đồng thống nhất đề nghị tặng Giấy khen cho 03 cá nhân, tổng số tiền thưởng 1.350.000 đồng.

  {table}
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
nơi nhận:
  - "Lưu: VT."
"""
PROPOSAL = """loại văn bản: tờ trình
cơ quan ban hành:
  - PHÒNG NỘI VỤ
số: "19"
ký hiệu: TTr-PNV
địa danh: Ba Tơ
ngày ban hành: 15/12/2021
trích yếu: Đề nghị khen thưởng năm 2021
kính gửi: Ủy ban nhân dân huyện Ba Tơ
nội dung: |
  1. Theo Biên bản số 05/BB-HĐTĐKT ngày 10/12/2021, đề nghị tặng Giấy khen cho 03 cá nhân.
  2. Tổng số tiền thưởng là 1.350.000 đồng.

  {table}
người ký:
  chức vụ: TRƯỞNG PHÒNG
  họ và tên: Lê Minh B
nơi nhận:
  - "Lưu: VT."
"""
DECISION = """loại văn bản: quyết định
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
số: "1276"
ký hiệu: QĐ-UBND
địa danh: Ba Tơ
ngày ban hành: 20/12/2021
trích yếu: Về việc khen thưởng năm 2021
thẩm quyền ban hành: CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ
căn cứ:
  - Theo đề nghị của Phòng Nội vụ tại Tờ trình số 19/TTr-PNV ngày 15/12/2021
lời ban hành: "QUYẾT ĐỊNH:"
nội dung: |
  Điều 1. Tặng Giấy khen cho 03 cá nhân có tên trong danh sách kèm theo.

  Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
phụ lục:
  - tiêu đề: DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
    nội dung: |
      {table}
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Xuân C
nơi nhận:
  - "Lưu: VT."
"""
TEXTS = {"bien-ban": MINUTES, "to-trinh": PROPOSAL, "quyet-dinh": DECISION}


def found_in(folder: Path, name: str = "", old: str = "", new: str = "") -> list[str]:
    papers = []
    for stem, text in TEXTS.items():
        margin = "      " if stem == "quyet-dinh" else "  "
        whole = text.replace("{table}", TABLE.strip().replace("\n", f"\n{margin}"))
        if stem == name:
            assert old in whole
            whole = whole.replace(old, new)
        path = folder / f"{stem}.yaml"
        path.write_text(whole, encoding="utf-8")
        papers.append(read_paper(path))
    return [finding.code for finding in crosscheck(papers)]


def test_a_clean_dossier_has_no_disagreement(tmp_path: Path) -> None:
    assert found_in(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        ("to-trinh", "Phạm Văn Đrắp", "Phạm Văn Đráp", "X104"),
        ("quyet-dinh", "Trần Quốc Việt", "Trần Quốc Viêt", "X104"),
        ("to-trinh", "Phó Hiệu trưởng", "Hiệu phó", "X105"),
        ("to-trinh", "Trường Tiểu học Ba Trang", "Trường Mầm non Ba Vì", "X105"),
        ("to-trinh", "Trần Quốc Việt", "Lê Hồng Phong", "X106"),
        ("quyet-dinh", "Trần Quốc Việt", "Đinh Thị Lan", "X106"),
        ("to-trinh", "cho 03 cá nhân", "cho 04 cá nhân", "X107"),
        ("to-trinh", "1.350.000", "1.530.000", "X107"),
        ("to-trinh", "ngày 10/12/2021", "ngày 11/12/2021", "X102"),
        ("quyet-dinh", "19/TTr-PNV", "91/TTr-PNV", "X103"),
        ("to-trinh", "ngày ban hành: 15/12/2021", "ngày ban hành: 09/12/2021", "X108"),
    ],
)
def test_a_planted_error_is_found(tmp_path: Path, name: str, old: str, new: str, code: str) -> None:
    assert code in found_in(tmp_path, name, old, new)


def test_both_places_are_quoted(tmp_path: Path) -> None:
    found_in(tmp_path, "to-trinh", "Phạm Văn Đrắp", "Phạm Văn Đráp")
    papers = [read_paper(tmp_path / f"{stem}.yaml") for stem in TEXTS]
    finding = next(each for each in crosscheck(papers) if each.code == "X104")
    assert {finding.found, finding.expected} == {"Phạm Văn Đrắp", "Phạm Văn Đráp"}
    assert "bien-ban.yaml" in finding.place.file
    assert "to-trinh.yaml" in str(finding.message)


def test_two_people_of_one_name_in_two_units_are_two(tmp_path: Path) -> None:
    row = "| 3 | Trần Quốc Việt | Trưởng Trạm Y tế | Xã Ba Vinh |"
    twin = f"{row}\n  | 4 | Trần Quốc Việt | Giáo viên | Trường Mầm non Ba Vì |"
    assert "X105" not in found_in(tmp_path, "to-trinh", row, twin)


def test_the_number_on_the_list_is_that_of_the_decision(tmp_path: Path) -> None:
    from docx import Document

    found_in(tmp_path)
    from vanban.pipeline import produce

    made = tmp_path / "quyet-dinh.docx"
    made.write_bytes(produce(tmp_path / "quyet-dinh.yaml").document)
    document = Document(str(made))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            if "Kèm theo" in paragraph.text and "1276" in run.text:
                run.text = run.text.replace("1276", "1267")
    document.save(str(made))
    codes = [finding.code for finding in crosscheck([read_paper(made)])]
    assert codes == ["X103"]


def test_papers_of_other_years_are_another_file(tmp_path: Path) -> None:
    assert "X105" in found_in(tmp_path, "to-trinh", "Phó Hiệu trưởng", "Giáo viên")
    later = (tmp_path / "to-trinh.yaml").read_text(encoding="utf-8").replace("/2021", "/2026")
    (tmp_path / "to-trinh.yaml").write_text(later, encoding="utf-8")
    papers = [read_paper(tmp_path / f"{stem}.yaml") for stem in TEXTS]
    assert "X105" not in [finding.code for finding in crosscheck(papers)]


def test_a_folder_is_read_without_what_is_no_paper(tmp_path: Path) -> None:
    found_in(tmp_path)
    (tmp_path / "co-quan.yaml").write_text("địa danh: Ba Tơ\n", encoding="utf-8")
    (tmp_path / "hong.docx").write_bytes(b"x")
    book = Workbook()
    book.create_sheet("Đơn vị", 0).append(["đơn vị", "cấp"])
    book.save(tmp_path / "don-vi.xlsx")
    papers, faults = read_all([tmp_path])
    assert len(papers) == len(TEXTS)
    assert [fault.place.file for fault in faults] == [str(tmp_path / "hong.docx")]
