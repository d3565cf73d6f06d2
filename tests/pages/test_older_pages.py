"""Pages of papers from before Decree 30, as the circular of 2011 asks them to be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured

EXAMPLE = Path(__file__).parents[2] / "examples" / "ba-to-2018" / "ke-hoach.yaml"
LEFT, RIGHT = 30.0, 190.0


@pytest.mark.parametrize("sizes", ["13/14/14", "12/13/13"])
def test_the_plan_of_2018_is_set_as_its_day_asked(
    measured: Measured, assert_valid: AssertValid, sizes: str
) -> None:
    document = produce(EXAMPLE, overrides=(f"cỡ chữ={sizes}",)).document
    assert_valid(document)
    pages = measured(document)
    assert_fonts(pages)
    first, second, annex = pages
    assert first.number_at_foot() is None
    assert annex.number_at_foot() is None
    assert not any(page.printed_number() for page in pages)
    number = second.number_at_foot()
    assert number is not None
    assert number.text == "2"
    assert number.right == pytest.approx(RIGHT, abs=0.5)
    for text in ("KẾ HOẠCH", "Phát động phong trào thi đua yêu nước năm 2018"):
        assert first.line(text).size == pytest.approx(14, abs=0.1)
    national = first.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size
    assert first.line("HUYỆN BA TƠ").size == pytest.approx(national, abs=0.1)
    bases = [line for line in first.lines if line.text.startswith("Căn cứ ")]
    assert bases
    assert not any("Italic" in font for line in bases for font in line.fonts)
    assert first.line("Theo đề nghị của Trưởng phòng Nội vụ,")


def test_the_address_stands_at_the_foot_of_page_one_and_nowhere_else(measured: Measured) -> None:
    contact = "liên hệ.địa chỉ=Thị trấn Ba Tơ, huyện Ba Tơ"
    pages = measured(produce(EXAMPLE, overrides=(contact,)).document)
    shown = ["Thị trấn Ba Tơ, huyện Ba Tơ" in page.text for page in pages]
    assert shown == [True, *[False] * (len(pages) - 1)]
    line = pages[0].line("Thị trấn Ba Tơ, huyện Ba Tơ")
    assert line.baseline < pages[0].height - 8
    assert all(page.number_at_foot() for page in pages[1:-1])
