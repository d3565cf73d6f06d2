"""Any text at all becomes a paper without a crash, and no letter of it is lost."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.conformity.component import Component
from vanban.importing.text_file import lines_of
from vanban.recognition.paper import Fate, RecognisedPaper
from vanban.recognition.recognise import recognise
from vanban.recognition.source import Line, Original

_PIECES = st.sampled_from(
    [
        "", "   ", "\t", "*", "**", "-", "- ", "___", "-----", "2", "./.", ";", ".", ":",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ", "SỞ NỘI VỤ - SỞ TÀI CHÍNH", "PHÒNG NỘI VỤ", "VÀ ĐÀO TẠO",
        "Số: 19/KH-UBND", "Số:     /KH-UBND", "Số 05-KH/ĐU", "Số", "V/v đăng ký thi đua", "Về việc",
        "Ba Tơ, ngày 26 tháng 01 năm 2021", "ngày   tháng   năm",
        "Ba Tơ, ngày 31 tháng 02 năm 2021",
        "HỎA TỐC", "MẬT", "DỰ THẢO LẦN 2", "LƯU HÀNH NỘI BỘ", "KẾ HOẠCH", "QUYẾT ĐỊNH",
        "QUYẾT ĐỊNH:",
        "BÁO CÁO TỔNG KẾT CÔNG TÁC THI ĐUA", "LỜI KÊU GỌI", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
        "Căn cứ Luật Thi đua, khen thưởng;", "Theo đề nghị của Trưởng phòng.", "Kính gửi:",
        "Kính gửi: Sở Nội vụ", "I. MỤC ĐÍCH", "1. Nội dung", "Điều 1. Khen thưởng", "một đoạn văn",
        "Nơi nhận:", "Nơi nhận: - UBND tỉnh; - Lưu: VT.", "- UBND tỉnh;", "- Lưu: VT.", "Lưu: VT",
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHỦ TỊCH", "THƯ KÝ", "CHỦ TỌA",
        "(Đã ký)", "(Ký, đóng dấu)", "Phạm Xuân Vinh", "NGUYỄN VĂN A", "PL.(300)", "PHỤ LỤC I",
        "ĐẠI DIỆN BÊN A", "{{ x }}", "[^1]", "\\*", "¹",
    ]
)  # fmt: skip
_GAPS = st.sampled_from([" ", "  ", "\t", "          ", "", " *"])
_LINES = st.one_of(
    _PIECES,
    st.tuples(_PIECES, _GAPS, _PIECES).map("".join),
    st.text(max_size=40),
)


def _paper(text: str) -> tuple[Original, RecognisedPaper]:
    original = lines_of(text, "van-ban.txt")
    return original, recognise(original)


def _value(data: Any, path: tuple[str | int, ...]) -> str:
    for step in path:
        data = data[step]
    return str(data)


def _ink(text: str) -> str:
    return "".join(text.split()).replace("\\", "")


def _is_within(letters: str, value: str) -> bool:
    there = iter(value)
    return all(letter in there for letter in letters)


@given(st.lists(_LINES, max_size=40).map("\n".join))
@settings(max_examples=400)
def test_the_shares_of_every_line_put_together_are_that_line(text: str) -> None:
    original, paper = _paper(text)
    shared: dict[int, list[str]] = defaultdict(list)
    for share in paper.shares:
        shared[share.line].append(share.text)
    for line in original.lines:
        assert "".join(shared.pop(line.number, [])) == line.text
    assert not shared


@given(st.lists(_LINES, max_size=40).map("\n".join))
@settings(max_examples=400)
def test_what_is_kept_stands_letter_for_letter_where_its_share_says(text: str) -> None:
    _, paper = _paper(text)
    kept: dict[tuple[str | int, ...], list[str]] = defaultdict(list)
    for share in paper.shares:
        if share.fate is Fate.KEPT and share.text.strip():
            kept[share.path].append(share.text)
    for path, texts in kept.items():
        value = _ink(_value(paper.data, path))
        assert all(_is_within(_ink(each), value) for each in texts), path


@given(st.lists(_LINES, max_size=40).map("\n".join))
@settings(max_examples=200)
def test_what_is_dropped_is_told(text: str) -> None:
    _, paper = _paper(text)
    told = {number for change in paper.changes for number in change.lines}
    dropped = [share for share in paper.shares if share.fate is Fate.FURNITURE]
    assert {share.line for share in dropped} <= told


_LOOKS = st.one_of(st.none(), st.sampled_from([*Component]))
_PARAGRAPHS = st.lists(
    st.tuples(_LINES, _LOOKS, st.sampled_from([None, None, 0, 1]), st.booleans()), max_size=30
)


@given(_PARAGRAPHS)
@settings(max_examples=300)
def test_paragraphs_of_a_word_file_are_kept_whole_whatever_they_are_taken_for(
    paragraphs: list[tuple[str, Component | None, int | None, bool]],
) -> None:
    lines = tuple(
        Line(number, " ".join(text.split("\n")), look, column, is_marked=marked)
        for number, (text, look, column, marked) in enumerate(paragraphs, 1)
    )
    shared: dict[int, list[str]] = defaultdict(list)
    for share in recognise(Original("van-ban.docx", lines)).shares:
        shared[share.line].append(share.text)
    for line in lines:
        assert "".join(shared.pop(line.number, [])) == line.text
    assert not shared
