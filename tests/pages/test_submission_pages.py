"""A submission for commendation as it leaves the printer, with its lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured

EXAMPLE = Path(__file__).parents[2] / "examples" / "ba-to-2021" / "to-trinh-khen-thuong.yaml"
LONG = """
loại văn bản: tờ trình khen thưởng
cơ quan ban hành: [PHÒNG NỘI VỤ]
ký hiệu: TTr-PNV
địa danh: Ba Tơ
ngày ban hành: 10/12/2024
trích yếu: Về việc đề nghị khen thưởng năm 2024
kính gửi:
  - Chủ tịch Ủy ban nhân dân huyện
  - Hội đồng Thi đua - Khen thưởng huyện
người quyết định: Chủ tịch Ủy ban nhân dân huyện
thành tích chung: xuất sắc trong phong trào thi đua yêu nước năm 2024
nơi nhận: [Như trên, "Lưu: VT."]
người ký: {chức vụ: TRƯỞNG PHÒNG, họ và tên: Nguyễn Văn A}
cá nhân:
"""
ROW = """\
  - họ và tên: Nguyễn Thị Thu Thảo {number}
    năm sinh: 1985
    chức vụ: Công chức Văn hóa - Xã hội
    đơn vị: Văn phòng HĐND và UBND huyện
    danh hiệu: Lao động tiên tiến
{more}"""
WIDE = """\
    thành tích: Hoàn thành xuất sắc nhiệm vụ, rút ngắn thời gian giải quyết hồ sơ cho người dân
    sáng kiến: Số hóa sổ theo dõi đơn thư bằng bảng tính dùng chung
    tiền thưởng: 702.000
"""


def made(folder: Path, count: int, more: str = "") -> bytes:
    rows = "".join(ROW.format(number=number, more=more) for number in range(1, count + 1))
    path = folder / "to-trinh.yaml"
    path.write_text(LONG + rows, encoding="utf-8")
    return produce(path).document


@pytest.fixture(scope="module")
def document() -> bytes:
    return produce(EXAMPLE).document


@pytest.fixture(scope="module")
def pages(document: bytes, measured: Measured) -> tuple[Page, ...]:
    return measured(document)


def test_the_submission_is_a_valid_word_file(document: bytes, assert_valid: AssertValid) -> None:
    assert_valid(document)


def test_text_and_signature_stand_on_one_page_and_the_list_on_its_own(
    pages: tuple[Page, ...],
) -> None:
    assert_fonts(pages)
    assert pages[0].line("Lê Minh Tuấn").is_bold
    assert pages[1].line("DANH SÁCH").is_bold
    assert pages[1].line("(Kèm theo Tờ trình").is_italic


def test_the_pen_finds_the_day_of_the_pointer_within_a_line(pages: tuple[Page, ...]) -> None:
    date = next(line.text for line in pages[1].lines if "ngày" in line.text)
    assert "tháng 12 năm 2021" in date


def test_the_counts_of_the_text_are_those_of_the_list(pages: tuple[Page, ...]) -> None:
    text = " ".join(pages[0].text.split())
    listed = " ".join(" ".join(page.text for page in pages[1:]).split())
    assert "05 tập thể, 02 hộ gia đình và 05 cá nhân" in text
    assert "Tổng cộng: 05 tập thể, 02 hộ gia đình và 05 cá nhân" in listed
    assert "9.730.000 đồng" in text
    assert "9.730.000" in listed


def test_300_nominees_keep_their_heading_on_every_page(tmp_path: Path, measured: Measured) -> None:
    pages = measured(made(tmp_path, 300))
    lists = pages[1:]
    assert len(lists) > 5
    assert all("Họ và tên" in page.text and "STT" in page.text for page in lists)
    assert "300" in lists[-1].text
    edges = [(word.left, word.right) for page in pages for word in page.words]
    assert min(left for left, _ in edges) >= 29.5
    assert max(right for _, right in edges) <= 190.5


def test_a_wide_list_lies_on_its_side_and_stays_within_its_margins(
    tmp_path: Path, measured: Measured
) -> None:
    first, *lists = measured(made(tmp_path, 12, WIDE))
    assert (round(first.width), round(first.height)) == (210, 297)
    assert {(round(page.width), round(page.height)) for page in lists} == {(297, 210)}
    assert all(word.left >= 20 and word.right <= 277.5 for page in lists for word in page.words)
