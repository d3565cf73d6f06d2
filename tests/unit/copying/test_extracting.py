from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.copying.choosing import choose
from vanban.copying.extracting import OMISSION, extract, whole
from vanban.copying.opened import Opened, opened
from vanban.ooxml.archive import Beginning, finish, pack
from vanban.pipeline import produce
from vanban.structure.text import text_of
from vanban.structure.view import view

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.structure.view import View

REGULATION = """\
loại văn bản: kế hoạch
giai đoạn: phát hành
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
số: 5
ký hiệu: KH-UBND
địa danh: Ba Tơ
ngày ban hành: 18/02/2021
trích yếu: Quy chế thi đua
nội dung: |
  Chương I
  QUY ĐỊNH CHUNG
  Điều 1. Phạm vi
  1. Áp dụng cho xã.
  2. Không áp dụng cho tỉnh.
  Chương II
  THI ĐUA
  Điều 2. Hình thức
  1. Thường xuyên.
  2. Theo đợt./.
nơi nhận:
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Xuân Vinh
phụ lục:
  - tiêu đề: Danh mục một
    nội dung: Nội dung một.
  - tiêu đề: Danh mục hai
    khổ ngang: có
    nội dung: Nội dung hai.
"""


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    data: Path = tmp_path_factory.mktemp("trich") / "a.yaml"
    data.write_text(REGULATION, encoding="utf-8")
    return opened(produce(data).document, "a.docx")


def _extract(paper: Opened, *names: str) -> bytes:
    chosen = choose(paper.anatomy, names, "a.docx")
    assert chosen.findings == ()
    made = extract(paper, chosen)
    members = [
        pack(each.name, made.before + made.after) if each.name == paper.package.main else each
        for each in paper.members
    ]
    return finish(Beginning(b"", b"", 0), members)


def _sides(seen: View) -> list[bool]:
    return [section.landscape for section in seen.sections]


def test_a_whole_paper_is_as_it_was(paper: Opened) -> None:
    made = whole(paper)
    assert made.before + made.after == paper.main
    assert made.after.startswith(b"<w:sectPr")


def test_headings_above_stay_with_all_of_their_lines(paper: Opened) -> None:
    lines = text_of(_extract(paper, "khoản 2 Điều 2")).splitlines()
    start, stop = lines.index(OMISSION), lines.index("Nơi nhận:")
    kept = [OMISSION, "Chương II", "THI ĐUA", "Điều 2. Hình thức", OMISSION, "2. Theo đợt./."]
    assert lines[start:stop] == kept
    assert lines[stop:][:4] == ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Phạm Xuân Vinh"]


@pytest.mark.parametrize(
    ("names", "sides"),
    [
        (["Chương I"], [False]),
        (["Phụ lục I"], [False, False]),
        (["Danh mục hai"], [False, True]),
        (["Điều 1", "phụ lục i", "Phụ lục II"], [False, False, True]),
    ],
)
def test_a_section_of_which_nothing_is_left_goes(
    paper: Opened, names: list[str], sides: list[bool]
) -> None:
    assert _sides(view(_extract(paper, *names))) == sides
    assert _sides(paper.view) == [False, False, True]


def test_annexes_left_out_are_not_marked(paper: Opened) -> None:
    lines = text_of(_extract(paper, "Chương I", "Chương II", "Phụ lục II")).splitlines()
    assert OMISSION not in lines
    assert "DANH MỤC HAI" in lines
    assert "DANH MỤC MỘT" not in lines


def test_what_is_left_out_is_nowhere_in_the_text(paper: Opened) -> None:
    made = text_of(_extract(paper, "Điều 1"))
    assert "Theo đợt" not in made
    assert "Nội dung" not in made
