"""The pages of a registration: lists of 1, 40 and 300, tables within the margins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.pages.measure import assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured

EXAMPLES = Path(__file__).parents[2] / "examples"
LEFT, RIGHT = 30.0, 190.0
INITIATIVE = "Biện pháp giúp học sinh người Hrê viết đúng chính tả qua trò chơi"
CLOSING = (
    "Tập thể cán bộ, giáo viên, nhân viên nhà trường quyết tâm phấn đấu hoàn thành các nội dung"
    " thi đua đã đăng ký./."
)


def registration(folder: Path, count: int, **more: Any) -> bytes:
    people = [
        {
            "họ và tên": f"Nguyễn Thị Hồng {number + 1}",
            "chức vụ": "Giáo viên",
            "nhóm": f"Tổ số {number * 5 // count + 1}",
            "danh hiệu": "Chiến sĩ thi đua cơ sở" if number % 3 == 0 else "Lao động tiên tiến",
            **({"sáng kiến": INITIATIVE} if number % 3 == 0 else {}),
        }
        for number in range(count)
    ]
    data = {
        "loại văn bản": "đăng ký thi đua",
        "cơ quan ban hành": ["TRƯỜNG TIỂU HỌC BA VINH"],
        "địa danh": "Ba Vinh",
        "ngày ban hành": "15/9/2026",
        "trích yếu": "Năm học 2026 - 2027",
        "nội dung": f"Trường đăng ký thi đua:\n{{{{ cá_nhân | bảng }}}}\n{CLOSING}",
        "cá nhân": people,
        "người ký": {"chức vụ": "HIỆU TRƯỞNG", "họ và tên": "Trần Văn Tâm"},
        **more,
    }
    file = folder / "dang-ky.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return produce(file).document


@pytest.mark.parametrize("count", [1, 40, 300])
def test_a_list_repeats_its_heading_numbers_itself_and_keeps_to_the_margins(
    count: int, measured: Measured, assert_valid: AssertValid, tmp_path: Path
) -> None:
    document = registration(tmp_path, count)
    assert_valid(document)
    pages = measured(document)
    assert_fonts(pages)
    rows = [page for page in pages if any("Nguyễn Thị Hồng" in line.text for line in page.lines)]
    assert all(any(word.text == "STT" for word in page.words) for page in rows)
    numbers = [
        int(line.text)
        for page in rows
        for line in page.lines
        if line.text.isdecimal() and line.centre < LEFT + 10
    ]
    assert numbers == list(range(1, count + 1))
    ruled = [rule for page in rows for rule in page.rules if rule.is_level and rule.length > 100]
    assert min(rule.left for rule in ruled) == pytest.approx(LEFT, abs=0.5)
    assert max(rule.right for rule in ruled) == pytest.approx(RIGHT, abs=0.5)
    last = pages[-1]
    total = f"Tổng cộng: {count:02} cá nhân"
    assert [line.text for page in rows[-1:] for line in page.lines].count(total) == 1
    above = [line for line in last.lines if 25 < line.bottom < last.line("HIỆU TRƯỞNG").top]
    assert len(above) >= 2
    assert last.line("Trần Văn Tâm").top > last.line("HIỆU TRƯỞNG").bottom


def test_registered_figures_keep_to_one_line_beside_those_of_the_plan(
    measured: Measured, assert_valid: AssertValid
) -> None:
    document = produce(EXAMPLES / "ba-to-2021" / "dang-ky-thi-dua.yaml").document
    assert_valid(document)
    pages = measured(document)
    lines = [line.text for page in pages for line in page.lines]
    assert "giảm 4-6" in lines
    assert "giảm 5-6" in lines


def test_an_attached_list_stands_on_pages_of_its_own_after_the_signature(
    measured: Measured, assert_valid: AssertValid
) -> None:
    document = produce(EXAMPLES / "truong-ba-trang-2026" / "dang-ky-thi-dua.yaml").document
    assert_valid(document)
    first, second = measured(document)
    assert first.line("HIỆU TRƯỞNG").bottom < first.line("Võ Thị Xuân Mai").top
    heading = second.line("DANH SÁCH")
    assert heading.centre == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)
    assert second.line("(Kèm theo Bản đăng ký thi đua ngày 15 tháng 9 năm 2026").is_italic
    assert second.line("CÁ NHÂN (05 cá nhân)").top > second.line("TẬP THỂ (02 tập thể)").top


def test_a_sheet_is_signed_by_the_person_at_the_right_of_the_head(
    measured: Measured, assert_valid: AssertValid
) -> None:
    document = produce(EXAMPLES / "ba-to-2021" / "phieu-dang-ky-ca-nhan.yaml").document
    assert_valid(document)
    (page,) = measured(document)
    head, person = page.line("Trần Văn Tâm"), page.line("Nguyễn Thị Thu")
    assert head.baseline == pytest.approx(person.baseline, abs=0.2)
    assert head.right < person.left
    assert page.line("XÁC NHẬN CỦA ĐƠN VỊ").baseline == pytest.approx(
        page.line("NGƯỜI ĐĂNG KÝ").baseline, abs=0.2
    )
