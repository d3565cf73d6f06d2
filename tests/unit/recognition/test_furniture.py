"""Page numbers and running heads are set aside; numbers and lines of the paper stay."""

from __future__ import annotations

import pytest

from vanban.importing.text_file import lines_of
from vanban.recognition.furniture import set_aside
from vanban.recognition.paper import Fate
from vanban.recognition.source import Line
from vanban.vocabulary.made_again import MADE_AGAIN

_PAGE = "\n".join(
    f"Câu thứ {word} nói về công tác thi đua, khen thưởng của các cơ quan trong huyện."
    for word in ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
)


def _set_aside(text: str) -> list[str]:
    furnished = set_aside(lines_of(text, "a.txt").lines)
    assert all(share.fate is Fate.FURNITURE for share in furnished.shares)
    return [share.text.strip() for share in furnished.shares]


def test_numbers_that_count_pages_are_set_aside_and_told() -> None:
    text = f"{_PAGE}\n\n2\n\n{_PAGE}\n\n- 3 -\n\n{_PAGE}\n\nTrang 4/5\n\n{_PAGE}"
    assert _set_aside(text) == ["2", "- 3 -", "Trang 4/5"]
    (change,) = set_aside(lines_of(text, "a.txt").lines).changes
    assert change.lines == (12, 25, 38)
    assert "2, 3, 4" in str(change.message)


def test_an_annex_counts_its_pages_anew() -> None:
    text = f"{_PAGE}\n\f2\n{_PAGE}\n{_PAGE}\n\f2\n{_PAGE}\n\f3\n{_PAGE}"
    assert _set_aside(text) == ["2", "2", "3"]


def test_one_number_in_the_middle_of_a_sentence_is_a_page() -> None:
    assert _set_aside(f"{_PAGE}\nphong trào thi đua yêu nước\n2\ntrong toàn huyện.") == ["2"]


def test_numbers_out_of_the_order_of_pages_stay() -> None:
    assert _set_aside(f"{_PAGE}\n\n2021\n\n{_PAGE}\n\n35\n\n{_PAGE}\n\n7\n\n{_PAGE}") == []


def test_a_column_of_numbers_is_no_run_of_pages() -> None:
    assert _set_aside("TT\n1\n2\n3\n4\nTên\n" + _PAGE) == []


def test_heads_and_feet_repeated_page_after_page_are_set_aside() -> None:
    head, foot = "UBND HUYỆN BA TƠ - Kế hoạch thi đua", "Văn bản điện tử, bản số 1"
    pages = [f"{foot}\n\n{page}\n{head}\n{_PAGE}\n" for page in (2, 3, 4)]
    assert _set_aside(f"KẾ HOẠCH\n{_PAGE}\n" + "".join(pages)) == [
        text for page in (2, 3, 4) for text in (foot, str(page), head)
    ]


def test_a_line_repeated_away_from_the_edges_of_pages_stays() -> None:
    task = "Đơn vị chủ trì: Phòng Nội vụ."
    assert _set_aside(f"{_PAGE}\n{task}\n{_PAGE}\n{task}\n{_PAGE}\n{task}\n{_PAGE}") == []


def test_a_labelled_line_is_no_running_head() -> None:
    pages = "".join(f"\n\n{page}\n\n- Lưu: VT.\n{_PAGE}" for page in (2, 3, 4))
    assert _set_aside(_PAGE + pages) == ["2", "3", "4"]


def test_half_a_sentence_is_no_running_head() -> None:
    cut = "Mọi cá nhân đều được xem xét khen thưởng kịp thời, đúng người,"
    pages = "".join(f"{cut}\n\n{page}\n\nđúng việc.\n{_PAGE}\n" for page in (2, 3, 4))
    assert _set_aside(f"{_PAGE}\n{pages}") == ["2", "3", "4"]


def test_lines_without_furniture_are_the_same_lines() -> None:
    lines = lines_of(_PAGE, "a.txt").lines
    assert set_aside(lines).lines == lines


@pytest.mark.parametrize("lead", ["", "  ", "[chân trang]: ", "[chân trang, trang đầu]: "])
def test_the_mark_of_a_paper_made_again_is_no_part_of_it(lead: str) -> None:
    lines = (Line(1, "Điều 1. Tặng Giấy khen."), Line(2, f"{lead}{MADE_AGAIN}"))
    found = set_aside(lines)
    assert found.lines == lines[:1]
    assert [(share.line, share.fate) for share in found.shares] == [(2, Fate.FURNITURE)]


@pytest.mark.parametrize("line", ["[đầu trang]: {số trang}", "[chân trang]: Thị trấn Ba Tơ"])
def test_what_our_own_text_says_of_head_and_foot_is_no_part_of_the_paper(line: str) -> None:
    assert set_aside((Line(1, "Điều 1."), Line(2, line))).lines == (Line(1, "Điều 1."),)


def test_a_sentence_that_speaks_of_the_mark_stays() -> None:
    lines = (Line(1, f"Ở chân trang ghi “{MADE_AGAIN}”."),)
    assert set_aside(lines).lines == lines
