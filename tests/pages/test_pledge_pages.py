"""The pages of a pledge: cells whole, names level, the last words with the first row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.pages.measure import Line, Page, assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.pages.conftest import AssertValid, Measured

EXAMPLES = Path(__file__).parents[2] / "examples"
LEFT, RIGHT, BOTTOM = 30.0, 190.0, 277.0
WORDS = "Các đơn vị cam kết đoàn kết, giúp đỡ nhau thực hiện tốt giao ước này./."
GIVEN = ["An", "Bình", "Chi", "Dũng", "Êm", "Giang", "Hà", "Kim", "Lan", "Minh"]
FAMILIES = ("Phạm Văn", "Đinh Thị", "Nguyễn Đức")
UNITS = ("Ủy ban nhân dân xã Ba Vinh", "UBND xã Ba Điền", "Ủy ban nhân dân thị trấn Ba Tơ")


def person(number: int) -> str:
    return f"{FAMILIES[number // len(GIVEN)]} {GIVEN[number % len(GIVEN)]}"


def party(number: int) -> dict[str, Any]:
    deputy = {"quyền hạn": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "chức vụ": "PHÓ CHỦ TỊCH"}
    return {
        "tên đơn vị": f"{UNITS[number % 3]} {number}",
        "chức vụ": "CHỦ TỊCH",
        "họ và tên": person(number),
        **({"vai trò": "Cụm trưởng"} if number == 0 else {}),
        **(deputy if number % 5 == 4 else {}),
    }


def pledge(folder: Path, count: int, *, lines: int = 12, **more: Any) -> bytes:
    data = {
        "loại văn bản": "giao ước thi đua",
        "cụm khối": "Cụm thi đua số 2 huyện Ba Tơ",
        "địa danh": "Ba Vinh",
        "ngày ban hành": "05/02/2021",
        "trích yếu": "Thực hiện nhiệm vụ năm 2021",
        "nội dung": "\n".join([*["Các đơn vị thi đua hoàn thành nhiệm vụ năm."] * lines, WORDS]),
        "các bên": [party(number) for number in range(count)],
        **more,
    }
    file = folder / "giao-uoc.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return produce(file).document


def where(pages: Sequence[Page], text: str) -> Line:
    found = [line for page in pages for line in page.lines if line.text == text]
    assert len(found) == 1, f"{len(found)} lines say {text!r}"
    return found[0]


def rows_of(pages: Sequence[Page], count: int) -> list[list[Line]]:
    """Return the names of those who sign, row by row."""
    rows: dict[tuple[int, float], list[Line]] = {}
    for number in range(count):
        line = where(pages, person(number))
        rows.setdefault((line.page, round(line.baseline)), []).append(line)
    return [rows[key] for key in sorted(rows)]


@pytest.mark.parametrize("count", [2, 3, 6, 20, 30])
def test_every_cell_is_whole_and_the_names_of_a_row_stand_on_one_level(
    count: int, measured: Measured, assert_valid: AssertValid, tmp_path: Path
) -> None:
    document = pledge(tmp_path, count)
    assert_valid(document)
    pages = measured(document)
    assert_fonts(pages)
    rows = rows_of(pages, count)
    assert [line.text for row in rows for line in row] == [person(n) for n in range(count)]
    assert {len(row) for row in rows[:-1]} <= {2, 3}
    for row in rows:
        page = pages[row[0].page - 1]
        above = [line for line in page.lines if line.bottom < row[0].top]
        for name in row:
            position = [line for line in above if abs(line.centre - name.centre) < 1]
            assert position, f"nothing stands above {name.text}"
            assert position[-1].text in {"CHỦ TỊCH", "PHÓ CHỦ TỊCH"}
            assert 15 <= name.top - position[-1].bottom <= 45, "there is room to sign"
            assert LEFT <= name.left <= name.right <= RIGHT
            assert name.bottom <= BOTTOM


@pytest.mark.parametrize("count", [2, 20])
def test_the_last_words_stay_with_the_first_row_wherever_the_page_ends(
    count: int, measured: Measured, tmp_path: Path
) -> None:
    pushed = set()
    for lines in (14, 16, 18, 20, 22, 24):
        pages = measured(pledge(tmp_path, count, lines=lines))
        words = next(line for page in pages for line in page.lines if line.text.endswith("này./."))
        first = where(pages, person(0))
        assert words.page == first.page
        above = [line for line in pages[first.page - 1].lines if 20 < line.top <= words.top]
        assert len(above) >= 2, "at least two lines of the text stand with the signatures"
        pushed.add(first.page)
    assert pushed == {1, 2}, "the sweep passes the end of a page"


def test_no_row_and_no_witness_signs_alone_on_a_page(measured: Measured, tmp_path: Path) -> None:
    seen = {"tên đơn vị": "Phòng Nội vụ huyện Ba Tơ", "chức vụ": "TRƯỞNG PHÒNG"}
    witness = {"chứng kiến": [seen | {"họ và tên": "Nguyễn Văn Khánh"}]}
    turned = set()
    for lines in range(0, 10, 2):
        rows = rows_of(measured(pledge(tmp_path, 9, lines=lines)), 9)
        assert rows[-1][0].page == rows[-2][0].page
        pages = measured(pledge(tmp_path, 6, lines=lines, **witness))
        assert where(pages, "Nguyễn Văn Khánh").page == where(pages, person(5)).page
        turned |= {(1, rows[-1][0].page), (2, where(pages, person(5)).page)}
    assert turned == {(1, 1), (1, 2), (2, 1), (2, 2)}, "the sweep passes the end of a page"


def test_a_head_and_a_union_sign_side_by_side(
    measured: Measured, assert_valid: AssertValid
) -> None:
    document = produce(EXAMPLES / "truong-ba-trang-2026" / "giao-uoc-thi-dua.yaml").document
    assert_valid(document)
    (page,) = measured(document)
    head, union = page.line("HIỆU TRƯỞNG"), page.line("TM. BCH CÔNG ĐOÀN")
    names = page.line("Võ Thị Xuân Mai"), page.line("Nguyễn Thị Dung")
    assert head.baseline == pytest.approx(union.baseline, abs=0.2)
    assert names[0].baseline == pytest.approx(names[1].baseline, abs=0.2)
    assert [head.centre, union.centre] == pytest.approx([each.centre for each in names], abs=0.5)


def test_a_witness_signs_in_the_middle_below_the_parties(measured: Measured) -> None:
    pages = measured(produce(EXAMPLES / "ba-to-2021" / "giao-uoc-thi-dua.yaml").document)
    witness, last = where(pages, "Nguyễn Văn Khánh"), where(pages, "Trần Thị Hà")
    assert (witness.page, witness.top) > (last.page, last.bottom)
    assert witness.centre == pytest.approx((LEFT + RIGHT) / 2, abs=3)
    called = where(pages, "CHỨNG KIẾN")
    assert (called.page, round(called.centre)) == (witness.page, round(witness.centre))


def test_the_group_heads_the_page_on_a_line_for_its_name_and_one_for_its_place(
    measured: Measured, tmp_path: Path
) -> None:
    page = measured(pledge(tmp_path, 2))[0]
    name, place = page.line("CỤM THI ĐUA SỐ 2"), page.line("HUYỆN BA TƠ")
    assert name.is_bold
    assert name.bottom <= place.top + 1
    assert 1 / 3 <= page.rule_below(place).length / name.width <= 1 / 2
    assert not any(line.text.startswith("Số:") for line in page.lines)
