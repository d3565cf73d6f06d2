"""Place and date at the end of a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.recognition.recognise import recognise
from vanban.recognition.source import Line, Original

if TYPE_CHECKING:
    from vanban.recognition.paper import RecognisedPaper

LATE = "Ba Trang, ngày 12 tháng 3 năm 2023"


def paper_of(text: str) -> RecognisedPaper:
    lines = tuple(Line(n, line) for n, line in enumerate(text.split("\n"), 1))
    return recognise(Original("don.txt", lines))


@pytest.mark.parametrize(
    "ending",
    [
        f"{LATE}\nNgười nộp đơn\n(Ký)\n\nNguyễn Văn A",
        f"Nơi nhận:                         {LATE}\n- Lưu: VT.\nTỔ TRƯỞNG\n\nNguyễn Văn A",
    ],
)
def test_place_and_date_above_a_signature_or_beside_it_are_fields_and_told(ending: str) -> None:
    paper = paper_of(f"ĐƠN XIN NGHỈ PHÉP\n\nTôi xin nghỉ 02 ngày.\n\n{ending}")
    assert (paper.data["địa danh"], paper.data["ngày ban hành"]) == ("Ba Trang", "12/3/2023")
    assert paper.data["nội dung"] == "Tôi xin nghỉ 02 ngày."
    assert (5,) in [change.lines for change in paper.changes]
    assert 5 in [doubt.line for doubt in paper.doubts]


def test_the_date_of_the_letterhead_goes_before_one_at_the_end() -> None:
    paper = paper_of(
        f"Số: 1/BB-THCS\nBa Tơ, ngày 01 tháng 3 năm 2023\nBIÊN BẢN\nHọp tổ\n\nBài./.\n{LATE}\n"
        "CHỦ TRÌ\n\nNguyễn Văn A"
    )
    assert paper.data["ngày ban hành"] == "01/3/2023"
    assert paper.data["nội dung"] == f"Bài./.\n{LATE}"


def test_a_sentence_that_ends_with_a_date_is_none() -> None:
    paper = paper_of("BIÊN BẢN\nHọp\n\nHọp xong ngày 12 tháng 3 năm 2023.\nCHỦ TRÌ\n\nNguyễn Văn A")
    assert "ngày ban hành" not in paper.data
