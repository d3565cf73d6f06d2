"""Minutes that name people in their text, and several proposals of one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import Place
from vanban.movement.crosscheck.abbreviations import in_full
from vanban.movement.crosscheck.alike import same_words
from vanban.movement.crosscheck.crosschecking import crosscheck
from vanban.movement.crosscheck.reading import read_paper
from vanban.movement.crosscheck.running_text import people_in

if TYPE_CHECKING:
    from pathlib import Path

TOP = """cơ quan ban hành: [PHÒNG NỘI VỤ]
địa danh: Sơn Hà
người ký: {chức vụ: TRƯỞNG PHÒNG, họ và tên: Lê Thị Thư}
nơi nhận: ["Lưu: VT."]
"""
MINUTES = """loại văn bản: biên bản
số: "07"
ký hiệu: BB-HĐTĐKT
ngày ban hành: 10/12/2021
trích yếu: Họp xét khen thưởng
nội dung: |
  1. Thống nhất tặng Giấy khen cho 01 tập thể và 03 cá nhân: Trường TH&THCS Sơn Linh và:

  - Ông Nguyễn Văn Tuấn, Chủ tịch UBND xã Sơn Linh;
  - Bà Phạm Thị Hoa, Giáo viên Trường TH&THCS Sơn Linh;
  - Ông Hồ Văn Tâm, Công chức xã Sơn Ba.

  2. Tổng số tiền thưởng: 1.500.000 đồng (Bằng chữ: Một triệu năm trăm nghìn đồng)./.
"""
FIRST = """loại văn bản: tờ trình
số: "19"
ký hiệu: TTr-PNV
ngày ban hành: 12/12/2021
trích yếu: Đề nghị khen thưởng
kính gửi: Ủy ban nhân dân huyện
nội dung: |
  Đề nghị tặng Giấy khen cho 01 tập thể và 02 cá nhân:

  | TT | Tên tập thể | Hình thức |
  |---|---|---|
  | 1 | Trường Tiểu học và Trung học cơ sở Sơn Linh | Giấy khen |

  Cá nhân:

  | TT | Họ và tên | Chức vụ | Đơn vị |
  |---|---|---|---|
  | 1 | Nguyễn Văn Tuấn | Chủ tịch | UBND xã Sơn Linh |
  | 2 | Phạm Thị Hoa | Giáo viên | Trường Tiểu học và THCS Sơn Linh |
"""
SECOND = """loại văn bản: tờ trình
số: "20"
ký hiệu: TTr-PNV
ngày ban hành: 13/12/2021
trích yếu: Đề nghị khen thưởng
kính gửi: Ủy ban nhân dân huyện
nội dung: |
  Đề nghị tặng Giấy khen cho 01 cá nhân:

  | TT | Họ và tên | Chức vụ | Đơn vị |
  |---|---|---|---|
  | 1 | Hồ Văn Tâm | Công chức | UBND xã Sơn Ba |
"""


def found_in(folder: Path, old: str = "", new: str = "") -> list[str]:
    papers = []
    for number, text in enumerate((MINUTES, FIRST, SECOND)):
        path = folder / f"{number}.yaml"
        path.write_text(TOP + text.replace(old, new), encoding="utf-8")
        papers.append(read_paper(path))
    return [finding.code for finding in crosscheck(papers)]


def test_two_proposals_add_up_to_the_minutes_that_name_people_in_their_text(tmp_path: Path) -> None:
    assert found_in(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("| Nguyễn Văn Tuấn |", "| Nguyễn Văn Tuân |", "X104"),
        ("| Chủ tịch |", "| Phó Chủ tịch |", "X105"),
        ("Hoa, Giáo viên", "Hoa, Hiệu trưởng", "X105"),
        ("| Phạm Thị Hoa |", "| Đinh Thị Bé |", "X106"),
        ("cho 01 cá nhân", "cho 02 cá nhân", "X107"),
        ("và 03 cá nhân", "và 04 cá nhân", "X107"),
        ("1.500.000 đồng (", "1.600.000 đồng (", "VB-06"),
    ],
)
def test_what_disagrees_with_the_text_is_found(
    tmp_path: Path, old: str, new: str, code: str
) -> None:
    assert code in found_in(tmp_path, old, new)


def test_a_person_in_a_sentence_has_a_name_and_an_office() -> None:
    text = "- Ông Nguyễn Văn A, Chủ tịch UBND xã; bà Lê Thị B - Công chức xã; ông bà, cha mẹ."
    people = list(people_in(text, Place("a")))

    assert [each.name for each in people] == ["Nguyễn Văn A", "Lê Thị B"]
    assert [each.title for each in people] == ["Chủ tịch UBND xã", "Công chức xã"]


@pytest.mark.parametrize("short", ["Trường TH&THCS Ba Vì", "Trường TH và THCS Ba Vì"])
def test_an_abbreviated_school_is_the_school(short: str) -> None:
    assert in_full(short) == "trường tiểu học và trung học cơ sở ba vì"


def test_a_chairman_is_no_deputy() -> None:
    assert same_words("Chủ tịch", "Bí thư, Chủ tịch UBND xã")
    assert not same_words("Chủ tịch", "Phó Chủ tịch UBND xã")
