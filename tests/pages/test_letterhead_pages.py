"""The head and the foot of page one in every shape, made from data and measured."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Area, Line, Page, Rule, assert_fonts, measure
from tools.templates.parameters import read_parameters
from vanban.pipeline import produce

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.pages.conftest import AssertValid, ManyToPdf, Measured

PLAN = """\
loại văn bản: kế hoạch
{head}
địa danh: Ba Tơ
ngày ban hành: 05/01/2025
trích yếu: Phát động phong trào thi đua thực hiện nhiệm vụ năm 2026
nội dung: |
  Ủy ban nhân dân huyện phát động phong trào thi đua năm 2026.
  Các đơn vị báo cáo kết quả hằng quý, 6 tháng, năm về Ủy ban nhân dân huyện./.
nơi nhận: ["UBND tỉnh", "Lưu: VT, PNV."]
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""
BA_TO = """\
cơ quan ban hành: ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]
ký hiệu: KH-UBND
"""
NOI_VU = """\
cơ quan chủ quản: ["UBND TỈNH QUẢNG NGÃI"]
cơ quan ban hành: ["SỞ NỘI VỤ"]
chữ viết tắt cơ quan: SNV
cơ quan cùng ban hành:
"""
TAI_CHINH = """\
  - cơ quan chủ quản: ["UBND TỈNH QUẢNG NGÃI"]
    cơ quan ban hành: ["SỞ TÀI CHÍNH"]
    chữ viết tắt cơ quan: STC
"""
CONG_THUONG = """\
  - cơ quan chủ quản: ["BỘ CÔNG THƯƠNG"]
    cơ quan ban hành: ["CỤC QUẢN LÝ THỊ TRƯỜNG", "TỈNH QUẢNG NGÃI"]
    chữ viết tắt cơ quan: CQLTT
"""
FOUR_LINES = """\
cơ quan ban hành:
  - TRƯỜNG PHỔ THÔNG
  - DÂN TỘC NỘI TRÚ
  - TRUNG HỌC CƠ SỞ
  - HUYỆN BA TƠ
ký hiệu: KH-DTNT
"""
LONG_NAME = (
    "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIAI ĐOẠN 2021 - 2025 VÀ XÂY DỰNG "
    "NÔNG THÔN MỚI KIỂU MẪU CỦA HUYỆN BA TƠ"
)
LONG = f"""\
cơ quan chủ quản: ["ỦY BAN NHÂN DÂN HUYỆN BA TƠ"]
cơ quan ban hành: ["{LONG_NAME}"]
ký hiệu: KH-BCĐ
"""
CONTACT = """\
liên hệ:
  địa chỉ: Tổ dân phố Nam Hoàn Đồn, thị trấn Ba Tơ, huyện Ba Tơ, tỉnh Quảng Ngãi
  điện thoại: (0255) 3863 222
  số fax: (0255) 3863 111
  thư điện tử: ubnd@bato.quangngai.gov.vn
  trang thông tin điện tử: bato.quangngai.gov.vn
"""
HEADS = {
    "plain": BA_TO,
    "hỏa tốc": f"{BA_TO}độ khẩn: hỏa tốc",
    "thượng khẩn": f"{BA_TO}độ khẩn: thượng khẩn",
    "khẩn": f"{BA_TO}độ khẩn: khẩn",
    "return": f"{BA_TO}phạm vi lưu hành: xem xong trả lại",
    "internal": f"{BA_TO}phạm vi lưu hành: lưu hành nội bộ",
    "draft": f"{BA_TO}giai đoạn: dự thảo\ndự thảo: {{lần: 2, ngày: 05/01/2026}}",
    "draft, right": f"{BA_TO}giai đoạn: dự thảo\ndự thảo: {{bên: phải}}",
    "all": (
        f"{BA_TO}giai đoạn: dự thảo\nđộ khẩn: khẩn\nphạm vi lưu hành: lưu hành nội bộ\n{CONTACT}"
    ),
    "contact": f"{BA_TO}{CONTACT}",
    "no number": f"{BA_TO}đánh số: không",
    "two": f"{NOI_VU}{TAI_CHINH}",
    "three": f"{NOI_VU}{TAI_CHINH}{CONG_THUONG}",
    "four lines": FOUR_LINES,
    "long": LONG,
    "long, small": f"cỡ chữ: 12/13/13\n{LONG}",
}
URGENCIES = read_parameters("nd30_2020").rows["urgency_mark.width"]["exactly"]
NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    file = tmp_path_factory.mktemp("heads") / "ke-hoach.yaml"

    @cache
    def made(head: str) -> bytes:
        file.write_text(PLAN.format(head=head), encoding="utf-8")
        return produce(file).document

    return {name: made(head) for name, head in HEADS.items()}


@pytest.fixture(scope="module")
def first(documents: Mapping[str, bytes], many_to_pdf: ManyToPdf) -> Mapping[str, Page]:
    """The first pages by the name of their head; the plan has no other page."""
    pages = [measure(pdf) for pdf in many_to_pdf(list(documents.values()))]
    for each in pages:
        assert_fonts(each)
        assert len(each) == 1
    return {name: page[0] for name, page in zip(documents, pages, strict=True)}


def test_every_head_is_a_valid_word_file(
    documents: Mapping[str, bytes], assert_valid: AssertValid
) -> None:
    for document in documents.values():
        assert_valid(document)


def frame_around(page: Page, line: Line) -> Area:
    """Return the frame around a line, measured between the middles of its strokes."""
    level = [rule for rule in page.rules if rule.is_level and _reaches_over(rule, line)]
    above = max((rule for rule in level if rule.top < line.top + 1), key=lambda rule: rule.top)
    below = min((rule for rule in level if rule.top > line.top + 1), key=lambda rule: rule.top)
    assert above.left == pytest.approx(below.left, abs=0.3)
    assert above.right == pytest.approx(below.right, abs=0.3)
    middle = (above.top + above.bottom) / 2, (below.top + below.bottom) / 2
    return Area(page.number, above.left, middle[0], above.right, middle[1])


def _reaches_over(rule: Rule, line: Line) -> bool:
    return rule.left < line.left and rule.right > line.right


@pytest.mark.parametrize("mark", URGENCIES)
def test_an_urgency_mark_is_framed_as_large_as_the_decree_says(
    first: Mapping[str, Page], mark: str
) -> None:
    page = first[mark.lower()]
    line = page.line(mark)
    frame = frame_around(page, line)
    assert frame.width == pytest.approx(URGENCIES[mark], abs=0.6)
    assert frame.height == pytest.approx(8, abs=0.5)
    assert line.is_bold
    assert 13 <= line.size <= 14
    assert line.centre == pytest.approx(frame.centre, abs=0.5)
    assert frame.centre == pytest.approx(page.line("Số:").centre, abs=0.6)
    assert frame.top > page.line("Số:").bottom


@pytest.mark.parametrize(
    ("name", "mark"), [("return", "XEM XONG TRẢ LẠI"), ("internal", "LƯU HÀNH NỘI BỘ")]
)
def test_a_circulation_mark_stands_framed_under_the_dateline(
    first: Mapping[str, Page], name: str, mark: str
) -> None:
    page = first[name]
    line = page.line(mark)
    frame = frame_around(page, line)
    assert frame.left < line.left - 1
    assert frame.right > line.right + 1
    assert frame.centre == pytest.approx(page.line("Ba Tơ, ngày").centre, abs=0.5)
    assert frame.top > page.line("Ba Tơ, ngày").bottom


def test_a_draft_says_its_turn_and_date_on_the_side_that_is_asked_for(
    first: Mapping[str, Page],
) -> None:
    page = first["draft"]
    mark, dated = page.line("DỰ THẢO LẦN 2"), page.line("(ngày 05/01/2026)")
    assert mark.centre == pytest.approx(page.line("Số:").centre, abs=0.6)
    assert frame_around(page, mark).bottom > dated.bottom
    assert dated.is_italic
    right = first["draft, right"].line("DỰ THẢO")
    assert right.text == "DỰ THẢO"
    assert right.centre == pytest.approx(first["draft, right"].line(NATIONAL).centre, abs=0.5)


def test_no_mark_takes_no_room_and_no_mark_moves_the_number(first: Mapping[str, Page]) -> None:
    plain = first["plain"]
    for page in first.values():
        if page is not first["no number"] and len(names(page)) == len(names(plain)):
            assert page.line("Số:").baseline == pytest.approx(plain.line("Số:").baseline, abs=0.2)
            dateline = plain.line("Ba Tơ,")
            assert page.line("Ba Tơ,").baseline == pytest.approx(dateline.baseline, abs=0.2)
    assert plain.line("KẾ HOẠCH").top - plain.line("Số:").bottom < 9
    assert len(plain.rules) == 3


def test_marks_stand_above_the_title_and_apart(first: Mapping[str, Page]) -> None:
    page = first["all"]
    draft, urgent = (frame_around(page, page.line(text)) for text in ("DỰ THẢO", "KHẨN"))
    internal = frame_around(page, page.line("LƯU HÀNH"))
    assert draft.bottom + 1 < urgent.top
    assert max(urgent.bottom, internal.bottom) < page.line("KẾ HOẠCH").top - 4


def test_the_address_stands_at_the_foot_under_a_line_as_wide_as_the_text(
    first: Mapping[str, Page],
) -> None:
    law = read_parameters("nd30_2020")
    page = first["contact"]
    lines = [page.line(text) for text in ("Tổ dân phố", "ĐT: (0255)", "E-Mail: ubnd")]
    assert all(11 <= line.size <= 12 and not line.is_bold for line in lines)
    rule = max((rule for rule in page.rules if rule.is_level), key=lambda rule: rule.top)
    assert rule.left == pytest.approx(law.number("page.margin_left"), abs=0.3)
    assert rule.right == pytest.approx(210 - law.number("page.margin_right"), abs=0.3)
    assert 0 < lines[0].top - rule.bottom < 3
    foot = page.height - law.number("page.margin_bottom")
    assert foot - 2 < lines[-1].bottom <= foot + 0.3


def test_without_a_number_the_dateline_stands_alone(first: Mapping[str, Page]) -> None:
    page = first["no number"]
    assert not [line for line in page.lines if line.text.startswith("Số")]
    assert page.line("Ba Tơ,").top < page.line("KẾ HOẠCH").top
    agency = page.line("HUYỆN BA TƠ")
    assert page.rule_below(agency).centre == pytest.approx(agency.centre, abs=0.5)


def names(page: Page) -> list[Line]:
    """Return the lines to the left of national name and motto."""
    national = page.line(NATIONAL)
    foot = page.line("Ba Tơ, ngày").top
    return [line for line in page.lines if line.right < national.left and line.bottom < foot]


@pytest.mark.parametrize("name", HEADS)
def test_no_name_comes_near_the_national_name_and_number_is_level_with_the_date(
    first: Mapping[str, Page], name: str
) -> None:
    page = first[name]
    national, lines = page.line(NATIONAL), names(page)
    assert national.text.endswith("NAM")
    assert all(national.left - line.right > 3 for line in lines)
    assert lines[0].baseline == pytest.approx(national.baseline, abs=0.1)
    rule = page.rule_below(lines[-1])
    assert rule.bottom < page.line("Ba Tơ, ngày").top
    if name != "no number":
        number, dateline = page.line("Số:"), page.line("Ba Tơ, ngày")
        assert number.baseline == pytest.approx(dateline.baseline, abs=0.1)
        assert number.text.count("/") == 1


def test_bodies_that_issue_together_stand_one_below_the_other(first: Mapping[str, Page]) -> None:
    two, three = names(first["two"]), names(first["three"])
    assert [(line.text, line.is_bold) for line in two] == [
        ("UBND TỈNH QUẢNG NGÃI", False),
        ("SỞ NỘI VỤ", True),
        ("SỞ TÀI CHÍNH", True),
    ]
    assert [(line.text, line.is_bold) for line in three[3:]] == [
        ("BỘ CÔNG THƯƠNG", False),
        ("CỤC QUẢN LÝ", True),
        ("THỊ TRƯỜNG", True),
        ("TỈNH QUẢNG NGÃI", True),
    ]
    within, between = two[1].top - two[0].bottom, two[2].top - two[1].bottom
    assert between > within + 1
    for page, lines in ((first["two"], two[-1:]), (first["three"], three[-3:])):
        rule = page.rule_below(lines[-1])
        assert 1 / 3 <= rule.length / max(line.width for line in lines) <= 1 / 2
        assert len([each for each in page.rules if each.right < 90]) == 1
    assert "/KH-SNV-STC" in first["two"].line("Số:").text


def test_a_name_of_one_to_four_lines_stands_as_it_is_typed(first: Mapping[str, Page]) -> None:
    assert [line.text for line in names(first["four lines"])] == [
        "TRƯỜNG PHỔ THÔNG",
        "DÂN TỘC NỘI TRÚ",
        "TRUNG HỌC CƠ SỞ",
        "HUYỆN BA TƠ",
    ]


@pytest.mark.parametrize("name", ["long", "long, small"])
def test_a_name_of_120_letters_is_divided_between_words(
    first: Mapping[str, Page], name: str
) -> None:
    assert len(LONG_NAME) >= 119
    lines = [line.text for line in names(first[name]) if line.is_bold]
    assert " ".join(lines) == LONG_NAME
    assert 5 <= len(lines) <= 7
    for word in ("CHỈ ĐẠO", "CHƯƠNG TRÌNH", "MỤC TIÊU", "GIAI ĐOẠN", "2021 -", "BA TƠ"):
        assert any(word in line for line in lines)


def test_the_address_stands_on_page_one_alone(tmp_path: Path, measured: Measured) -> None:
    annex = "phụ lục:\n  - tiêu đề: Phân công\n    nội dung: Giao các đơn vị thực hiện.\n"
    file = tmp_path / "ke-hoach.yaml"
    file.write_text(PLAN.format(head=f"{BA_TO}{CONTACT}{annex}{annex[9:]}"), encoding="utf-8")
    pages = measured(produce(file).document)
    addressed = [any("E-Mail:" in line.text for line in page.lines) for page in pages]
    assert addressed == [True, False, False]
