"""Papers made again from old ones on the page: whatever they lack, and the mark at their feet."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.pages.measure import Page, assert_fonts, measure
from vanban.pipeline import produce
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.pages.conftest import AssertValid, ManyToPdf, Measured

Make = Callable[..., bytes]

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
LINE = "- Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc."
HEIGHTS = range(15, 36)
"""Numbers of one-line paragraphs with which a paper ends from half a page to its end."""
WHOLE: dict[str, Any] = {
    "loại văn bản": "chỉ thị",
    "giai đoạn": "nhập",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"],
    "số": "7",
    "ký hiệu": "CT-UBND",
    "địa danh": "Ba Tơ",
    "ngày ban hành": "05/01/2021",
    "trích yếu": "Về việc phát động thi đua",
    "nội dung": "Giao các đơn vị thực hiện Chỉ thị này.",
    "nơi nhận": ["Các xã;", "Lưu: VT."],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"},
    "liên hệ": {"địa chỉ": "Thị trấn Ba Tơ", "điện thoại": "0255 3863 000"},
}
LACKING: dict[str, Sequence[str]] = {
    "nothing": (),
    "agency": ("cơ quan ban hành",),
    "number": ("số", "ký hiệu"),
    "place and date": ("địa danh", "ngày ban hành"),
    "right side": ("số", "ký hiệu", "địa danh", "ngày ban hành"),
    "letterhead": ("cơ quan ban hành", "số", "ký hiệu", "địa danh", "ngày ban hành"),
    "subject": ("trích yếu",),
    "recipients": ("nơi nhận",),
    "signatory": ("người ký",),
    "ending": ("nơi nhận", "người ký"),
    "contact": ("liên hệ",),
    "all but the text": tuple(
        each for each in WHOLE if each not in ("loại văn bản", "giai đoạn", "nội dung")
    ),
}


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    folder = tmp_path_factory.mktemp("data")

    def made(lacking: Sequence[str] = (), **changes: Any) -> bytes:
        fields = {name.replace("_", " "): value for name, value in changes.items()}
        kept = {name: value for name, value in WHOLE.items() if name not in lacking}
        data: Path = folder / "van-ban.json"
        data.write_text(json.dumps({**kept, **fields}), encoding="utf-8")
        return produce(data).document

    return made


def ends(page: Page) -> float:
    """Return how far down the text of a page reaches, in millimetres, without its foot."""
    return max((line.bottom for line in page.lines if line.bottom < 270), default=0)


def test_whatever_a_paper_lacks_leaves_no_trace_on_the_page(
    make: Make, many_to_pdf: ManyToPdf
) -> None:
    documents = many_to_pdf([make(lacking) for lacking in LACKING.values()])
    pages = dict(zip(LACKING, map(measure, documents), strict=True))
    assert {name: len(each) for name, each in pages.items()} == dict.fromkeys(LACKING, 1)
    for each in pages.values():
        assert_fonts(each)
    shown = {name for name, (page,) in pages.items() if NATIONAL in page.text}
    assert {*LACKING} - shown == {"letterhead", "all but the text"}
    assert not any("…" in page.text for (page,) in pages.values())
    numbered = {name for name, (page,) in pages.items() if "Số:" in page.text}
    bare = {"number", "right side", "letterhead", "all but the text"}
    assert {*LACKING} - numbered == bare


def test_without_a_signatory_no_room_is_left_for_a_signature(
    make: Make, measured: Measured
) -> None:
    (signed,), (unsigned,), (neither,) = (
        measured(make((*LACKING[name], "liên hệ")))
        for name in ("recipients", "signatory", "ending")
    )
    assert ends(signed) - ends(unsigned) > 15
    assert ends(neither) < ends(unsigned) - 8


def test_the_mark_stands_in_the_margin_small_slanted_and_in_the_middle(
    make: Make, measured: Measured
) -> None:
    first, second = measured(make(nội_dung="\n".join([LINE] * 40)))
    for page in (first, second):
        mark = page.line(MADE_AGAIN)
        assert mark.is_italic
        assert mark.size == pytest.approx(10, abs=0.2)
        assert mark.centre == pytest.approx((30 + page.width - 20) / 2, abs=1)
        assert page.height - 20 < mark.bottom < page.height - 8
    assert first.line("Thị trấn Ba Tơ").bottom < first.line(MADE_AGAIN).top + 1


def test_the_mark_never_costs_a_page(make: Make, many_to_pdf: ManyToPdf) -> None:
    texts = ["\n".join([LINE] * count) for count in HEIGHTS]
    lacking = LACKING["contact"]
    marked = many_to_pdf([make(lacking, nội_dung=text) for text in texts])
    bare = many_to_pdf([make(lacking, nội_dung=text, dấu_tái_lập="không") for text in texts])
    counts = [[len(measure(pdf)) for pdf in pdfs] for pdfs in (marked, bare)]
    assert counts[0] == counts[1]
    assert {*counts[0]} == {1, 2}


def test_under_the_circular_of_2011_the_mark_and_the_number_share_the_foot(
    make: Make, measured: Measured
) -> None:
    _, second = measured(make(ngày_ban_hành="05/01/2015", nội_dung="\n".join([LINE] * 40)))
    mark = second.line(MADE_AGAIN)
    (number,) = [line for line in second.lines if line.text == "2"]
    assert number.top > mark.top
    assert number.right > mark.right


@pytest.mark.parametrize("name", ["letterhead", "ending", "all but the text"])
def test_a_paper_that_lacks_much_is_a_valid_word_file(
    make: Make, assert_valid: AssertValid, name: str
) -> None:
    assert_valid(make(LACKING[name]))


def test_a_text_that_begins_with_a_table_is_no_part_of_the_letterhead(
    make: Make, measured: Measured
) -> None:
    table = "| Đơn vị | Chỉ tiêu |\n|---|---|\n| Xã Ba Vinh | 14 |"
    (page,) = measured(make(LACKING["subject"], nội_dung=table, tên_loại_in="không"))
    assert page.line("Đơn vị").top > page.line("Số:").bottom
