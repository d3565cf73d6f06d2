"""Annexes and long tables as pages: their numbers, their heads, their edges, no page too many."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts, measure
from vanban.pipeline import produce

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.pages.conftest import AssertValid, ManyToPdf

PLAN = """\
loại văn bản: kế hoạch
cơ quan ban hành: ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]
ký hiệu: KH-UBND
số: 19
địa danh: Ba Tơ
ngày ban hành: 26/01/2025
trích yếu: Phát động phong trào thi đua năm 2026
nội dung: |
{body}
nơi nhận: ["UBND tỉnh", "Lưu: VT, PNV."]
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
{more}
"""
LINE = "Các đơn vị báo cáo kết quả hằng quý, 6 tháng, năm."
CLOSING = "Nhiệm vụ chi tiết tại Phụ lục kèm theo[^1]./."
POINTER = "(Kèm theo Kế hoạch số 19/KH-UBND"
LINK = "https://thiduakhenthuong.quangngai.gov.vn/" + "quyetdinh" * 8
WIDE = " | ".join(["Thực hiện năm 2025"] * 11)


def plan(annexes: Sequence[Sequence[str]], *, lines: int = 3, more: str = "") -> str:
    body = "\n".join(f"  {line}" for line in (*[LINE] * lines, CLOSING, "[^1]: Ghi chú thứ nhất."))
    records = "phụ lục:\n" if annexes else ""
    for number, annex in enumerate(annexes, 1):
        text = "\n".join(f"      {line}" for line in annex)
        records += f"  - tiêu đề: Nội dung thứ {number}\n    nội dung: |\n{text}\n"
    return PLAN.format(body=body, more=records + more)


def table(*rows: str) -> list[str]:
    head, *others = (f"| {row} |" for row in rows)
    return [head, "|" + "---|" * (head.count("|") - 1), *others]


def tasks(count: int) -> str:
    records = [
        f"  - nhiệm vụ: Việc số {number} của phong trào thi đua trong năm\n"
        f"    đơn vị chủ trì: Phòng Nội vụ\n    thời hạn: 30/6/2026\n"
        f"    nhóm: Nhóm việc thứ {number // 40 + 1}"
        for number in range(count)
    ]
    return "\nnhiệm vụ:\n" + "\n".join(records)


THREE = plan(
    [
        ["I. CÁC NHIỆM VỤ", *table("TT | Nhiệm vụ", "1 | Tuyên truyền[^a]"), "[^a]: Ghi chú hai."],
        table(f"TT | {WIDE}", "1 | " + " | ".join(["29.835,50"] * 11)),
        ["1. Đánh giá.", "2. Kiến nghị."],
    ]
)
ONE = plan([table("TT | Nguồn | Số quyết định", f"1 | {LINK} | 1234/QĐ-UBND-{'TĐKT' * 9}")])
LONG = plan([["{{ nhiệm_vụ | bảng }}"]], more=tasks(300))
FULL = {lines: plan([[LINE] * lines, [LINE]], lines=1) for lines in range(28, 40)}
FULL_TABLE = {
    rows: plan([table("TT | Việc", *[f"{n} | {LINE}" for n in range(rows)]), [LINE]], lines=1)
    for rows in range(30, 37)
}
SIGNED = {lines: plan([[LINE]], lines=lines) for lines in range(15, 30)}
TEXTS = {
    "three": THREE,
    "one": ONE,
    "long": LONG,
    **{f"full {lines}": text for lines, text in FULL.items()},
    **{f"table {rows}": text for rows, text in FULL_TABLE.items()},
    **{f"signed {lines}": text for lines, text in SIGNED.items()},
}


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("annexes")

    def make(name: str, text: str) -> bytes:
        path: Path = folder / f"{name.replace(' ', '-')}.yaml"
        path.write_text(text, encoding="utf-8")
        return produce(path).document

    return {name: make(name, text) for name, text in TEXTS.items()}


@pytest.fixture(scope="session")
def pages(documents: dict[str, bytes], many_to_pdf: ManyToPdf) -> dict[str, tuple[Page, ...]]:
    files = many_to_pdf(list(documents.values()))
    return {name: measure(file) for name, file in zip(documents, files, strict=True)}


def within(page: Page, *, top: float, right: float, bottom: float, left: float) -> None:
    """Assert that all letters and all rules stand between the margins."""
    number = page.printed_number(within=30)
    lines = [line for line in page.lines if line is not number]
    for each in (*lines, *page.rules):
        assert each.left > left - 0.6, each
        assert each.right < page.width - right + 0.6, each
        assert each.top > top - 2, each
        assert each.bottom < page.height - bottom + 2, each


def test_a_page_turns_for_a_wide_table_and_back(pages: dict[str, tuple[Page, ...]]) -> None:
    shapes = [page.width > page.height for page in pages["three"]]
    assert shapes == [False, False, True, False]


def test_annexes_are_numbered_and_point_to_the_document(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    _, *annexes = pages["three"]
    for page, number in zip(annexes, ("I", "II", "III"), strict=True):
        label, heading, *_ = page.lines
        assert label.text == f"Phụ lục {number}"
        assert label.size == 14
        assert heading.text.startswith("NỘI DUNG THỨ")
        assert label.is_bold
        assert heading.is_bold
        assert page.line(POINTER).is_italic


def test_a_single_annex_has_no_number(pages: dict[str, tuple[Page, ...]]) -> None:
    assert pages["one"][1].lines[0].text == "Phụ lục"


def test_head_and_pointer_stand_in_the_middle_with_a_short_rule_below(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    for page in pages["three"][1:]:
        across = page.width > page.height
        middle = page.width / 2 if across else (30 + page.width - 20) / 2
        pointed = [line for line in page.lines if line.is_italic]
        longest = max(line.width for line in pointed)
        rule = page.rule_below(pointed[-1])
        assert rule.centre == pytest.approx(middle, abs=1)
        assert longest / 3 - 1 < rule.length < longest / 2 + 1
        for line in (page.lines[0], *pointed):
            assert line.centre == pytest.approx(middle, abs=1)


def test_everything_stands_between_the_margins(pages: dict[str, tuple[Page, ...]]) -> None:
    for name in ("three", "one", "long"):
        for page in pages[name]:
            if page.width > page.height:
                within(page, top=30, right=20, bottom=20, left=20)
            else:
                within(page, top=20, right=20, bottom=20, left=30)


def test_long_words_wrap_in_their_cells_and_lose_no_letter(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    letters = "".join(pages["one"][1].text.split())
    shown = sorted(letters)
    for letter in set(LINK):
        assert shown.count(letter) >= LINK.count(letter)
    assert len([line for line in pages["one"][1].lines if "quyetdinh" in line.text]) > 1


def test_notes_of_an_annex_stand_at_the_foot_of_its_page(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    first, second, *_ = pages["three"]
    assert first.lines[-1].text.endswith("Ghi chú thứ nhất.")
    assert second.lines[-1].text.endswith("Ghi chú hai.")
    assert second.lines[-1].text.lstrip().startswith("2")


def test_the_pages_of_an_annex_are_counted_by_themselves(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    first, *others = pages["long"][1:]
    assert first.printed_number() is None
    numbers = [page.printed_number() for page in others]
    assert [number and number.text for number in numbers] == [
        str(number) for number in range(2, len(others) + 2)
    ]
    for number in numbers:
        assert number
        assert number.centre == pytest.approx((30 + 210 - 20) / 2, abs=0.5)


def test_the_heading_of_a_long_table_stands_on_every_page(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    for page in pages["long"][1:]:
        assert [line for line in page.lines if line.text.startswith("Nhiệm vụ")]


def test_no_task_of_three_hundred_is_missing_and_their_order_is_kept(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    found = [
        int(line.text.split()[2])
        for page in pages["long"]
        for line in page.lines
        if line.text.startswith("Việc số")
    ]
    assert found == list(range(300))


def test_the_name_of_a_group_is_never_left_at_the_foot_of_a_page(
    pages: dict[str, tuple[Page, ...]],
) -> None:
    groups = 0
    for page in pages["long"]:
        for line, after in pairwise(line for line in page.lines if line.left > 40):
            if line.text.startswith("Nhóm việc"):
                groups += 1
                assert after.text.startswith(("Việc số", "Phòng", "30/6"))
                assert line.is_bold
    assert groups == 8


@pytest.mark.parametrize("name", [name for name in TEXTS if " " in name])
def test_no_page_is_left_without_words(pages: dict[str, tuple[Page, ...]], name: str) -> None:
    for page in pages[name]:
        number = page.printed_number()
        assert [line for line in page.lines if line is not number], page.number


@pytest.mark.parametrize("name", [name for name in TEXTS if name.startswith("signed")])
def test_the_annex_follows_the_page_of_the_signature(
    pages: dict[str, tuple[Page, ...]], name: str
) -> None:
    *_, signed, annex = pages[name]
    assert signed.line("Nguyễn Văn A")
    assert annex.lines[0].text == "Phụ lục"
    assert annex.printed_number() is None


def test_fonts_and_files_are_sound(
    pages: dict[str, tuple[Page, ...]],
    documents: dict[str, bytes],
    assert_valid: AssertValid,
) -> None:
    assert_fonts(pages["three"])
    for name in ("three", "one", "long"):
        assert_valid(documents[name])
