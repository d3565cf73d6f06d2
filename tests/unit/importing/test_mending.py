from __future__ import annotations

from vanban.importing.mending import mended
from vanban.outline.tree import Table
from vanban.recognition.source import Line, Original


def test_slips_are_put_right_and_told_with_their_lines() -> None:
    original = Original(
        "a",
        (Line(4, "Sƣu tầm , ở Ba Tư"), Line(5, "a", table=Table((("Ba Tư",),)))),
        notes=(("1", "nƣớc"),),
    )
    made = mended(original, {"Ba Tư": "Ba Tơ"})
    assert made.lines[0].text == "Sưu tầm, ở Ba Tơ"
    assert made.lines[1].table == Table((("Ba Tơ",),))
    assert made.notes == (("1", "nước"),)
    told = [(each.lines, str(each.message)) for each in made.changes]
    assert ((4,), "đã sửa theo danh sách sửa lỗi: “Ba Tư” → “Ba Tơ”") in told
    assert any(lines == (4,) and "ký tự lạ" in message for lines, message in told)
    assert ((4,), "đã sửa khoảng trắng: 1 chỗ") in told


def test_a_right_paper_is_left_alone() -> None:
    original = Original("a", (Line(1, "Thi đua."),))
    assert mended(original, {}) == original
