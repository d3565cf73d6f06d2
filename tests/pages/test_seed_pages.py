"""The real plan of 2021 as it leaves the printer: what a chief of office would look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.pages.conftest import AssertValid, Measured

SEED = Path(__file__).parents[2] / "examples" / "ba-to-2021" / "ke-hoach.yaml"


@pytest.fixture(scope="module")
def document() -> bytes:
    return produce(SEED).document


@pytest.fixture(scope="module")
def pages(document: bytes, measured: Measured) -> tuple[Page, ...]:
    return measured(document)


def test_the_plan_is_a_valid_word_file(document: bytes, assert_valid: AssertValid) -> None:
    assert_valid(document)


def test_it_has_seven_pages_of_a4_in_one_font(pages: tuple[Page, ...]) -> None:
    assert len(pages) == 7
    assert {(round(page.width), round(page.height)) for page in pages} == {(210, 297)}
    assert_fonts(pages)


def test_pages_are_numbered_from_the_second_in_the_middle_of_the_top_margin(
    pages: tuple[Page, ...],
) -> None:
    numbers = [page.printed_number() for page in pages]
    assert numbers[0] is None
    assert [number.text for number in numbers[1:] if number] == list("234567")
    middle = (30 + (210 - 20)) / 2
    assert all(abs(number.centre - middle) < 6 for number in numbers[1:] if number)


def test_the_letterhead_stands_on_a_line_each_with_its_rules(pages: tuple[Page, ...]) -> None:
    first = pages[0]
    agency, motto = first.line("HUYỆN BA TƠ"), first.line("Độc lập - Tự do - Hạnh phúc")
    assert first.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").is_bold
    assert first.rule_below(motto).length == pytest.approx(motto.width, abs=0.5)
    longest = first.line("ỦY BAN NHÂN DÂN").width
    assert 1 / 3 <= first.rule_below(agency).length / longest <= 1 / 2


def test_number_and_day_leave_room_for_the_pen(pages: tuple[Page, ...]) -> None:
    number, symbol = pages[0].line("Số:").words
    assert symbol.left - number.right >= 12
    day, month, year = pages[0].line("Ba Tơ, ngày").words[2:5]
    assert month.left - day.right >= 12
    assert year.left - month.right >= 12


def test_the_signature_stands_beside_the_recipients_under_the_last_words(
    pages: tuple[Page, ...],
) -> None:
    last = pages[-1]
    recipients, position = last.line("Nơi nhận:"), last.line("CHỦ TỊCH")
    name = last.line("Phạm Xuân Vinh")
    assert abs(recipients.baseline - position.baseline) < 3
    assert name.centre == pytest.approx(position.centre, abs=1)
    assert 22 <= name.top - position.bottom <= 35
    assert any(line.text.endswith("của huyện./.") for line in last.lines)


def test_a_row_taller_than_a_page_is_divided_and_leaves_no_page_empty(
    measured: Measured, tmp_path: Path
) -> None:
    long = "Nội dung rất dài của một ô bảng cần được ngắt sang trang sau. " * 90
    data = tmp_path / "ke-hoach.yaml"
    table = f"  | TT | Việc |\n  |---|---|\n  | 1 | {long} |\n"
    text = SEED.read_text(encoding="utf-8")
    data.write_text(text.replace("  I. MỤC ĐÍCH", f"{table}\n  I. MỤC ĐÍCH"), encoding="utf-8")
    first = measured(produce(data).document)[0]
    assert max(line.bottom for line in first.lines) > 250
