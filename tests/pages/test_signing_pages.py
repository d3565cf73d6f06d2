"""Signatures, recipients and addressees on the page, with bodies that end at every height."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.pages.measure import Page, measure
from vanban.pipeline import produce

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.pages.conftest import AssertValid, ManyToPdf, Measured

Make = Callable[..., bytes]

LINE = "- Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc."
LAST = "Hết./."
HEIGHTS = range(11, 29)
"""Numbers of one-line paragraphs with which a plan ends from half a page to its end."""
PLAN: dict[str, Any] = {
    "loại văn bản": "kế hoạch",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"],
    "ký hiệu": "KH-UBND",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "05/01/2026",
    "trích yếu": "Phát động phong trào thi đua năm 2026",
}
THREE_LINES = {
    "quyền hạn": ["TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG HUYỆN", "KT. CHỦ TỊCH"],
    "chức vụ": "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
    "chức danh khác": "PHÓ CHỦ TỊCH UBND HUYỆN",
    "họ và tên": "Phạm Xuân Vinh",
}
MINUTES = [
    {"chức vụ": "THƯ KÝ", "họ và tên": "Nguyễn Văn An"},
    {"chức vụ": "CHỦ TỌA", "họ và tên": "Trần Thị Bích"},
]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    folder = tmp_path_factory.mktemp("data")

    def made(lines: int = 3, **changes: Any) -> bytes:
        fields = {name.replace("_", " "): value for name, value in changes.items()}
        body = "\n".join([*[LINE] * lines, LAST])
        data: Path = folder / "ke-hoach.json"
        data.write_text(json.dumps({**PLAN, "nội dung": body, **fields}), encoding="utf-8")
        return produce(data).document

    return made


def recipients(count: int) -> list[str]:
    return [*(f"Nơi nhận thứ {number}" for number in range(1, count)), "Lưu: VT, VHXH."]


def parties(count: int) -> list[dict[str, str]]:
    return [
        {
            "bên ký": f"TRƯỜNG TIỂU HỌC BA TƠ SỐ {number}",
            "chức vụ": "HIỆU TRƯỞNG",
            "họ và tên": f"Phạm Văn {number}",
        }
        for number in range(1, count + 1)
    ]


def pages_with(pages: Sequence[Page], beginning: str) -> set[int]:
    return {page.number for page in pages for line in page.lines if line.text.startswith(beginning)}


def body_lines(page: Page) -> int:
    return sum(line.text.startswith((LINE, LAST)) for line in page.lines)


def texts(pages: Sequence[Page], beginning: str) -> list[str]:
    return [line.text for page in pages for line in page.lines if line.text.startswith(beginning)]


@pytest.mark.parametrize("count", [1, 10, 14, 25])
def test_the_signature_of_one_is_whole_with_two_lines_of_the_body(
    count: int, make: Make, many_to_pdf: ManyToPdf
) -> None:
    made = [make(n, người_ký=THREE_LINES, nơi_nhận=recipients(count)) for n in HEIGHTS]
    signed_on = set()
    for pages in map(measure, many_to_pdf(made)):
        parts = ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH UBND", "Phạm Xuân", "Nơi nhận:")
        found = [pages_with(pages, part) for part in parts]
        assert all(each == found[0] for each in found)
        (number,) = found[0]
        assert body_lines(pages[number - 1]) >= 2
        assert len(texts(pages, "- Nơi nhận thứ")) == count - 1
        assert texts(pages, "- Lưu:") == ["- Lưu: VT, VHXH."]
        signed_on.add(number)
    assert signed_on == {1, 2}, "the sweep passes the end of a page"


def test_twenty_five_recipients_push_no_signature_to_another_page(
    make: Make, many_to_pdf: ManyToPdf
) -> None:
    signed: dict[int, list[set[int]]] = {}
    for count in (6, 25):
        made = [make(n, người_ký=THREE_LINES, nơi_nhận=recipients(count)) for n in HEIGHTS]
        pages = map(measure, many_to_pdf(made))
        signed[count] = [pages_with(each, "Phạm Xuân") for each in pages]
    later = [n for n, few, many in zip(HEIGHTS, signed[6], signed[25], strict=True) if few != many]
    assert len(later) <= 1, "a line more or less at the very end of a page"


@pytest.mark.parametrize("count", [4, 25])
def test_two_signatures_stand_level_side_by_side_and_the_recipients_below(
    count: int, make: Make, many_to_pdf: ManyToPdf
) -> None:
    made = [make(n, các_người_ký=MINUTES, nơi_nhận=recipients(count)) for n in HEIGHTS]
    signed_on = set()
    for pages in map(measure, many_to_pdf(made)):
        (number,) = pages_with(pages, "THƯ KÝ")
        page = pages[number - 1]
        left, right = page.line("Nguyễn Văn An"), page.line("Trần Thị Bích")
        assert left.baseline == pytest.approx(right.baseline, abs=0.1)
        assert page.line("THƯ KÝ").baseline == pytest.approx(page.line("CHỦ TỌA").baseline, abs=0.1)
        assert left.right < page.width / 2 < right.left
        assert page.line("Nơi nhận:").top > left.baseline
        assert page.line("Nơi nhận:").left == pytest.approx(30, abs=0.3)
        assert body_lines(page) >= 2
        assert len(texts(pages, "- Nơi nhận thứ")) == count - 1
        signed_on.add(number)
    assert signed_on == {1, 2}


@pytest.mark.parametrize("count", [2, 6, 7, 20, 30])
def test_the_cells_of_many_parties_are_whole_and_all_there(
    count: int, make: Make, measured: Measured, assert_valid: AssertValid
) -> None:
    made = make(4, các_người_ký=parties(count), nơi_nhận=recipients(4))
    assert_valid(made)
    pages = measured(made)
    words = [[word.text for line in page.lines for word in line.words] for page in pages]
    assert sum(page.count("TRƯỜNG") for page in words) == count
    assert all(page.count("SỐ") == page.count("Phạm") for page in words)
    assert sorted(
        int(line.text.removeprefix("Phạm Văn "))
        for page in pages
        for line in page.lines
        if line.text.startswith("Phạm Văn ") and line.text.count("Phạm") == 1
    ) == list(range(1, count + 1))
    assert pages_with(pages, "Nơi nhận:") == {pages[-1].number}
    right = max(line.right for page in pages for line in page.lines)
    assert right <= pages[0].width - 20 + 0.3
    assert len(pages) <= 1 + count // 9


def test_a_draft_without_signatory_keeps_the_room_to_sign(make: Make, measured: Measured) -> None:
    (page,) = measured(make(3, nơi_nhận=recipients(3)))
    assert page.line("Nơi nhận:").top > page.line(LAST).baseline


def test_the_mark_of_the_drafter_is_the_last_line_of_eleven_points(
    make: Make, measured: Measured
) -> None:
    (page,) = measured(make(3, nơi_nhận=recipients(3), ký_hiệu_người_soạn_thảo="pl 300"))
    mark, filing = page.line("PL.(300)"), page.line("- Lưu")
    assert mark.top > filing.top
    assert mark.size == pytest.approx(11, abs=0.1)
    assert not mark.is_italic
    assert not mark.is_bold
    assert mark.left == pytest.approx(filing.left, abs=0.2)


def test_a_note_in_brackets_is_italic_between_upright_brackets(
    make: Make, measured: Measured
) -> None:
    (page,) = measured(make(3, nơi_nhận=["Sở Nội vụ (qua Ban TĐ-KT)", "Lưu: VT (02)"]))
    fonts = {word.text: word for line in page.lines for word in line.words}
    assert fonts["(02)."].is_italic is False
    assert fonts["Ban"].is_italic is True


REPORT: dict[str, Any] = {
    "loại văn bản": "báo cáo",
    "kỳ báo cáo": "6 tháng đầu năm 2026",
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"},
    "nơi nhận": ["Lưu: VT."],
}
LONG_NAME = (
    "Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ngãi và Ban Chỉ đạo các chương trình mục tiêu "
    "quốc gia giai đoạn 2021 - 2025 của tỉnh Quảng Ngãi"
)


def test_one_addressee_is_centred_on_the_line_of_the_salutation(
    make: Make, measured: Measured
) -> None:
    page = measured(make(**REPORT, kính_gửi="Bộ Nội vụ."))[0]
    line = page.line("Kính gửi:")
    assert line.text == "Kính gửi: Bộ Nội vụ"
    assert line.centre == pytest.approx(110, abs=0.3)
    assert line.size == pytest.approx(14, abs=0.1)
    assert page.line("- Như trên;").top > line.top


def test_several_stand_with_their_dashes_below_the_colon(make: Make, measured: Measured) -> None:
    names = ["Bộ Nội vụ", "Bộ Tài chính", LONG_NAME]
    page = measured(make(**REPORT, kính_gửi=names))[0]
    salutation = page.line("Kính gửi:")
    dashes = [line for line in page.lines if line.text.startswith(("- Bộ", "- Hội đồng"))]
    assert [line.text for line in dashes[:2]] == ["- Bộ Nội vụ;", "- Bộ Tài chính;"]
    for line in dashes:
        assert salutation.right - 1.5 < line.left < salutation.right, "below the colon"
    (wrapped,) = [line for line in page.lines if line.text.endswith("Quảng Ngãi.")]
    assert wrapped.left == pytest.approx(dashes[0].words[1].left, abs=0.3)
    assert max(line.right for line in page.lines) <= page.width - 20 + 0.3


def test_one_long_addressee_hangs_below_the_beginning_of_its_name(
    make: Make, measured: Measured
) -> None:
    page = measured(make(**REPORT, kính_gửi=LONG_NAME))[0]
    first = page.line("Kính gửi:")
    below = [line for line in page.lines if first.top < line.top < first.top + 8]
    assert first.left == pytest.approx(30, abs=0.3)
    assert below[0].left == pytest.approx(first.words[2].left, abs=0.3)
