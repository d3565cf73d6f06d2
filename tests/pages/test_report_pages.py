"""A report as it leaves the printer, with its table of results on pages across."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE = EXAMPLES / "ba-to-2021" / "bao-cao.yaml"
NOTHING = """
loại văn bản: báo cáo
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA VÌ
ký hiệu: BC-UBND
địa danh: Ba Vì
ngày ban hành: 16/9/2021
kính gửi: Ủy ban nhân dân huyện Ba Tơ (qua Phòng Nội vụ)
kỳ báo cáo: quý III năm 2021
không phát sinh: có
nơi nhận:
  - "Lưu: VT."
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Văn Bình
"""


@pytest.fixture(scope="module")
def document() -> bytes:
    return produce(EXAMPLE).document


@pytest.fixture(scope="module")
def pages(document: bytes, measured: Measured) -> tuple[Page, ...]:
    return measured(document)


def test_the_report_is_a_valid_word_file(document: bytes, assert_valid: AssertValid) -> None:
    assert_valid(document)


def test_text_and_signature_come_first_and_the_results_lie_across(pages: tuple[Page, ...]) -> None:
    assert_fonts(pages)
    upright = [page for page in pages if page.width < page.height]
    across = [page for page in pages if page.width > page.height]
    assert upright == list(pages[: len(upright)])
    assert "Kính gửi: Ủy ban nhân dân huyện Ba Tơ" in pages[0].text
    assert upright[-1].line("Nguyễn Văn A").is_bold
    assert len(across) > 1
    assert all("Chỉ tiêu" in page.text for page in across)


def test_the_addressee_and_the_words_before_a_table_stand_apart(pages: tuple[Page, ...]) -> None:
    page = pages[0]
    addressee, text = page.line("Kính gửi:"), page.line("Thực hiện Kế hoạch")
    assert text.top - addressee.bottom > 4
    words = page.line("Trong kỳ, đã khen thưởng")
    edge = min(rule.top for rule in page.rules if rule.is_level and rule.top > words.baseline)
    assert edge - words.baseline > 2, "the letters below the line do not touch the table"


def test_figures_in_the_table_stand_on_one_line(measured: Measured) -> None:
    (page,) = measured(produce(EXAMPLES / "xa-ba-to-2026" / "bao-cao-quy-2.yaml").document)
    for figure in ("giảm 1-1,5", "giảm 0,5", "đạt 98,9%", "trong mức"):
        assert any(figure in line.text for line in page.lines), figure


def test_the_table_keeps_within_its_margins(pages: tuple[Page, ...]) -> None:
    for page in pages:
        assert min(word.left for word in page.words) >= 19.5
        assert max(word.right for word in page.words) <= page.width - 14.5


def test_a_result_stands_beside_its_plan(pages: tuple[Page, ...]) -> None:
    text = " ".join(" ".join(page.text for page in pages).split())
    assert "Sản lượng lúa 16.240 tấn, đạt 54,4% kế hoạch năm" in text
    assert "29.835 16.240 15.980 54,4 101,6%" in text


def test_nothing_to_report_takes_one_page(tmp_path: Path, measured: Measured) -> None:
    path = tmp_path / "bao-cao.yaml"
    path.write_text(NOTHING, encoding="utf-8")
    (page,) = measured(produce(path).document)
    assert "không phát sinh nội dung" in " ".join(page.text.split())
    assert page.line("Phạm Văn Bình").is_bold
