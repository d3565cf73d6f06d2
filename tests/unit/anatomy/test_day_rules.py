"""Data that name what was not there on the day of issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Finding, Severity
from vanban.pipeline import produce

if TYPE_CHECKING:
    from pathlib import Path

PAPER = """\
loại văn bản: kế hoạch
giai đoạn: {stage}
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - {issuer}
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: {day}
trích yếu: Phát động phong trào thi đua
căn cứ:
  - {basis}
nội dung: |
  Ủy ban nhân dân ban hành kế hoạch như sau:
  {line}
  Các đơn vị thực hiện./.
nơi nhận:
  - UBND tỉnh
  - "Lưu: VT."
người ký: {{chức vụ: CHỦ TỊCH, họ và tên: Nguyễn Văn A}}
"""
BASIS = "Căn cứ Luật Tổ chức chính quyền địa phương"


def write(folder: Path, **changes: str) -> Path:
    facts = {
        "stage": "trình ký",
        "issuer": "XÃ BA TƠ",
        "day": "05/01/2026",
        "basis": BASIS,
        "line": "Phong trào thi đua rộng khắp.",
    }
    path = folder / "ke-hoach.yaml"
    path.write_text(PAPER.format(**facts | changes), encoding="utf-8")
    return path


def found(folder: Path, extra: str = "", **changes: str) -> list[Finding]:
    path = write(folder, **changes)
    path.write_text(path.read_text(encoding="utf-8") + extra, encoding="utf-8")
    try:
        findings = produce(path).findings
    except DataError as error:
        findings = error.findings
    return [each for each in findings if each.code.startswith("L02")]


def test_what_was_there_is_not_told(tmp_path: Path) -> None:
    assert found(tmp_path) == []
    assert found(tmp_path, issuer="HUYỆN BA TƠ", day="30/6/2025") == []


@pytest.mark.parametrize("issuer", ["HUYỆN BA TƠ", "THỊ TRẤN BA TƠ", "XÃ BA CUNG"])
def test_a_body_that_is_gone_issues_nothing(tmp_path: Path, issuer: str) -> None:
    (finding,) = found(tmp_path, issuer=issuer)
    assert finding.code == "L021"
    assert finding.severity is Severity.ERROR
    assert finding.place.line == 3
    assert "72/2025/QH15" in finding.clause or "1677/NQ-UBTVQH15" in finding.clause


def test_a_body_of_later_days_issues_nothing_either(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, day="26/01/2021")
    assert finding.code == "L021"
    assert "01/7/2025" in str(finding.message)


def test_a_paper_of_old_is_made_all_the_same(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, issuer="HUYỆN BA TƠ", stage="nhập")
    assert (finding.code, finding.severity) == ("L021", Severity.WARNING)


def test_an_office_is_of_the_level_of_its_parent(tmp_path: Path) -> None:
    parent = "cơ quan chủ quản: UBND HUYỆN BA TƠ\n"
    (finding,) = found(tmp_path, parent, issuer="PHÒNG NỘI VỤ")
    assert finding.code == "L021"
    of_commune = "cơ quan chủ quản: UBND XÃ BA TƠ\n"
    (later,) = found(tmp_path, of_commune, issuer="PHÒNG VĂN HÓA - XÃ HỘI", day="26/01/2021")
    assert later.code == "L021"


def test_a_name_in_the_text_is_told_once_at_its_line(tmp_path: Path) -> None:
    line = "Phòng Nội vụ huyện và UBND xã Ba Cung; Phòng Nội vụ huyện theo dõi."
    findings = found(tmp_path, line=line)
    assert [(each.code, each.severity) for each in findings] == [("L022", Severity.WARNING)] * 2
    assert {each.place.line for each in findings} == {14}
    assert findings[0].place.column == 3


def test_the_past_may_be_told(tmp_path: Path) -> None:
    line = "Theo Quyết định số 5/QĐ-UBND ngày 05/3/2024 của UBND huyện Ba Tơ, xã Ba Cung (cũ)."
    assert found(tmp_path, line=line) == []


def test_a_repealed_decree_is_no_basis_but_may_be_named(tmp_path: Path) -> None:
    repealed = "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ"
    (finding,) = found(tmp_path, basis=f"Căn cứ {repealed}")
    assert (finding.code, finding.place.line) == ("L023", 11)
    assert "152/2025" in finding.expected
    assert found(tmp_path, line=f"Tổng kết việc thi hành {repealed}.") == []


def test_a_decree_of_later_days_cannot_be_named(tmp_path: Path) -> None:
    line = "Theo Nghị định số 152/2025/NĐ-CP."
    (finding,) = found(tmp_path, line=line, issuer="HUYỆN BA TƠ", day="26/01/2021")
    assert finding.code == "L023"


def test_a_day_of_which_too_little_is_known_says_nothing(tmp_path: Path) -> None:
    pinned = "chế độ: emulation_nd152_2025\n"
    assert found(tmp_path, pinned, issuer="HUYỆN BA TƠ", day="năm 2025") == []


TABLE = "tên,mã,thuộc,từ ngày,đến ngày,thay bằng,căn cứ\n"
ROWS = "xã Trà Xưa,09999,huyện Trà Bồng,,30/6/2025,xã Trà Nay,Nghị quyết số 1\n"


def test_a_clerks_own_table_is_looked_up_too(tmp_path: Path) -> None:
    (tmp_path / "don-vi.csv").write_text(TABLE + ROWS, encoding="utf-8")
    own = "bảng đơn vị: don-vi.csv\n"
    (finding,) = found(tmp_path, own, line="UBND xã Trà Xưa thực hiện.")
    assert finding.code == "L022"
    assert (finding.expected, finding.clause) == ("xã Trà Nay", "Nghị quyết số 1")
    assert found(tmp_path, own, issuer="XÃ TRÀ XƯA", day="26/01/2021") == []


def test_a_profile_may_name_the_table(tmp_path: Path) -> None:
    (tmp_path / "don-vi.csv").write_text(TABLE + ROWS, encoding="utf-8")
    (tmp_path / "co-quan.yaml").write_text("bảng đơn vị: don-vi.csv\n", encoding="utf-8")
    (finding,) = found(
        tmp_path, "thông tin cơ quan: co-quan.yaml\n", line="UBND xã Trà Xưa thực hiện."
    )
    assert finding.code == "L022"


def test_an_own_row_takes_the_place_of_the_shipped_ones_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "don-vi.csv").write_text(TABLE + "xã Ba Cung,,,,,,\n", encoding="utf-8")
    own = "bảng đơn vị: don-vi.csv\n"
    assert found(tmp_path, own, line="UBND xã Ba Cung thực hiện.") == []


def test_a_table_that_is_not_there_or_is_wrong_is_told(tmp_path: Path) -> None:
    def told(name: str) -> list[Finding]:
        path = write(tmp_path)
        path.write_text(path.read_text(encoding="utf-8") + f"bảng đơn vị: {name}\n", "utf-8")
        with pytest.raises(DataError) as refusal:
            produce(path)
        return list(refusal.value.findings)

    (missing,) = told("khong-co.csv")
    assert missing.place.line == 20
    (tmp_path / "sai.csv").write_text(TABLE + "xã Trà Xưa,,,,30/13/2025,,\n", encoding="utf-8")
    (wrong,) = told("sai.csv")
    assert wrong.place.file.endswith("sai.csv")
    assert told("dòng chữ")
