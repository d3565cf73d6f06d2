"""Of the lines that look like an ending, those that are it."""

from __future__ import annotations

import pytest

from vanban.recognition.ending_choice import find_block
from vanban.recognition.sorting import Sorting
from vanban.recognition.source import Line

SIGNED = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Xuân Vinh"
LISTED = "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT."


def ending_of(text: str) -> tuple[int, int] | None:
    """Return the first line of the ending and the one after it, counted from 1."""
    sorting = Sorting([Line(n, line) for n, line in enumerate(text.split("\n"), 1)])
    block = find_block(sorting, 0)
    return (block.start + 1, block.stop + 1) if block else None


def test_who_was_there_at_the_head_of_minutes_does_not_end_them() -> None:
    present = "CHỦ TRÌ\nNguyễn Văn A\nTHƯ KÝ\nTrần Thị B"
    text = f"{present}\nNỘI DUNG HỌP\nTổ thống nhất./.\nCHỦ TRÌ\n\nLê C D"
    assert ending_of(text) == (7, 10)


def test_names_above_a_table_do_not_end_a_paper_that_ends_later() -> None:
    assert ending_of(f"THÀNH VIÊN\n(đã ký)\nNỘI DUNG\nMột câu./.\n{SIGNED}") == (5, 9)


@pytest.mark.parametrize(
    "below", ["BIỂU TỔNG HỢP", "QUY CHẾ", "(Kèm theo Kế hoạch)", "¹ Theo luật"]
)
def test_what_is_attached_may_have_signatures_of_its_own(below: str) -> None:
    text = f"Bài./.\n{LISTED}\n{SIGNED}\n{below}\nNgười lập biểu\n\nTrần Văn B"
    assert ending_of(text) == (2, 9)


def test_an_ending_without_recipients_goes_before_a_heading_where_no_other_follows() -> None:
    assert ending_of(f"Bài./.\n{SIGNED}\nTHỐNG KÊ\nMột hàng") == (2, 6)


def test_a_stray_line_below_a_whole_ending_does_not_hide_it() -> None:
    assert ending_of(f"Bài./.\n{LISTED}\n{SIGNED}\nTrang 2") == (2, 9)


def test_a_whole_ending_that_is_quoted_is_none() -> None:
    assert ending_of(f"Mẫu:\n{LISTED}\n{SIGNED}\nCác đơn vị thực hiện theo mẫu./.") is None
