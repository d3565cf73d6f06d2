"""Components are found by our styles first, else by their words and where they stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.archive.typed_word import typed
from tests.conformity.papers import Line, Paper, annexed, decision, dispatch, plan, prose
from tests.conformity.renderings import with_breaks
from tests.unit.structure.conftest import make_docx
from vanban.conformity.component import Component, How
from vanban.conformity.recognition import recognise
from vanban.structure.view import view

if TYPE_CHECKING:
    from vanban.conformity.anatomy import Anatomy


def anatomy(paper: Paper) -> Anatomy:
    return recognise(view(paper.docx(), "thử.docx"))


def texts(found: Anatomy, *components: Component) -> list[str]:
    return [each.seen.full_text for each in found.all(*components)]


def styled(text: str, style: str) -> str:
    return f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_plan_by_anyone_is_taken_apart_by_words_and_place() -> None:
    found = anatomy(plan())
    assert texts(found, Component.AGENCY) == ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]
    assert texts(found, Component.SUBJECT) == ["Phát động phong trào thi đua năm 2021"]
    assert texts(found, Component.SIGNER) == ["Phạm Văn An"]
    assert texts(found, Component.RECIPIENT)[-1] == "- Lưu: VT, PNV."
    assert len(texts(found, Component.BODY)) == len(plan().parts["body"])
    assert {each.how for each in found.all(Component.NUMBER)} == {How.TEXT}
    assert {each.how for each in found.all(Component.SIGNER)} == {How.PLACE}


def test_lines_that_shift_and_enter_divide_are_told_apart() -> None:
    found = recognise(view(with_breaks(plan())))
    by_paragraphs = anatomy(plan())
    components = {each.component for each in by_paragraphs.found} - {Component.SIGNING_ROOM}
    for component in components:
        assert texts(found, component) == texts(by_paragraphs, component), component


def test_running_text_is_not_divided_where_a_line_is_broken() -> None:
    body = "<w:p><w:r><w:t>Một là,</w:t><w:br/><w:t>hai là.</w:t></w:r></w:p>"
    assert [each.seen.full_text for each in recognise(view(make_docx(body))).found] == [
        "Một là,\nhai là."
    ]


def test_our_styles_go_before_words_and_place() -> None:
    style = (
        "<w:style w:type='paragraph' w:styleId='Y'><w:name w:val='VB Trích yếu'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='Q'><w:name w:val='VB Quốc hiệu'/></w:style>"
    )
    body = styled("KẾ HOẠCH", "Y") + styled("Bất cứ chữ gì", "Q")
    found = recognise(view(make_docx(body, styles=style)))
    assert texts(found, Component.SUBJECT) == ["KẾ HOẠCH"]
    assert texts(found, Component.NATIONAL_NAME) == ["Bất cứ chữ gì"]
    assert {each.how for each in found.found} == {How.STYLE}


def test_a_parent_agency_is_the_line_above_the_bold_one() -> None:
    found = anatomy(
        plan()
        .put("parent", Line("UBND HUYỆN BA TƠ", size=13))
        .put("agency", Line("PHÒNG NỘI VỤ", size=13, bold=True))
    )
    assert texts(found, Component.PARENT_AGENCY) == ["UBND HUYỆN BA TƠ"]
    assert texts(found, Component.AGENCY) == ["PHÒNG NỘI VỤ"]


def test_a_decision_has_who_decides_its_bases_and_the_line_of_decision() -> None:
    found = anatomy(decision())
    assert texts(found, Component.DECIDER) == ["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ"]
    assert len(texts(found, Component.BASIS)) == 2
    assert texts(found, Component.DECISION) == ["QUYẾT ĐỊNH:"]
    assert texts(found, Component.SUBJECT) == ["Về việc khen thưởng phong trào thi đua"]


def test_a_dispatch_has_its_subject_under_the_number_and_addressees() -> None:
    found = anatomy(dispatch())
    assert texts(found, Component.DISPATCH_SUBJECT) == ["V/v đăng ký thi đua năm 2021"]
    assert texts(found, Component.ADDRESSEE) == ["Kính gửi: Ủy ban nhân dân các xã"]
    assert texts(found, Component.TYPE_NAME) == []


MINUTES = """BIÊN BẢN
Họp xét khen thưởng

Cuộc họp kết thúc cùng ngày.

THƯ KÝ
(Ký, ghi rõ họ tên)

Trần Quốc Bảo

CHỦ TỌA

Lê Thị Hòa

{after}"""


def test_signatures_of_two_one_below_the_other_are_both_known() -> None:
    found = recognise(view(typed(MINUTES.format(after="Nơi nhận:\n- Lưu: VT.")), "thử.docx"))
    assert texts(found, Component.AUTHORITY) == ["THƯ KÝ", "CHỦ TỌA"]
    assert texts(found, Component.SIGNER) == ["Trần Quốc Bảo", "Lê Thị Hòa"]
    assert texts(found, Component.SIGNING_ROOM) == ["(Ký, ghi rõ họ tên)"]
    assert texts(found, Component.BODY) == ["Cuộc họp kết thúc cùng ngày."]


def test_an_annex_right_below_the_signature_is_no_part_of_it() -> None:
    text = "KẾ HOẠCH\nThi đua\n\nMột.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Thị Hòa\n\n"
    annex = "PHỤ LỤC\nTIÊU CHÍ\n(Kèm theo Kế hoạch số 2)\n\n1. Niêm yết giá."
    found = recognise(view(typed(text + annex), "thử.docx"))
    assert texts(found, Component.SIGNER) == ["Lê Thị Hòa"]
    assert texts(found, Component.ANNEX_LABEL) == ["PHỤ LỤC"]


def test_an_annex_follows_the_signature_with_label_heading_and_pointer() -> None:
    found = anatomy(annexed())
    assert texts(found, Component.ANNEX_LABEL) == ["Phụ lục"]
    assert texts(found, Component.ANNEX_HEADING) == ["CHỈ TIÊU THI ĐUA NĂM 2021"]
    assert texts(found, Component.ANNEX_POINTER)[0].startswith("(Kèm theo")
    assert texts(found, Component.BODY)[-1] == "Mỗi xã đạt 12 tiêu chí."


@pytest.mark.parametrize(
    ("text", "component"),
    [
        ("HỎA TỐC", Component.URGENCY_MARK),
        ("LƯU HÀNH NỘI BỘ", Component.CIRCULATION_MARK),
        ("DỰ THẢO", Component.DRAFT_MARK),
    ],
)
def test_marks_are_known_by_their_words_in_boxes_too(text: str, component: Component) -> None:
    found = anatomy(plan().put("dispatch_subject", Line(text, boxed=True)))
    assert texts(found, component) == [text]


def test_the_word_number_in_running_text_is_no_number() -> None:
    found = anatomy(plan().write("Số lượng hồ sơ gửi trước ngày 30 tháng 11 năm 2021"))
    assert texts(found, Component.NUMBER) == ["Số: 19/KH-UBND"]
    assert texts(found, Component.DATELINE) == ["Ba Tơ, ngày 05 tháng 02 năm 2021"]


def test_text_without_any_letterhead_is_body() -> None:
    body = "".join(prose(text).xml() for text in ("Một đoạn.", "Hai đoạn."))
    found = recognise(view(make_docx(body)))
    assert Counter(each.component for each in found.found) == {Component.BODY: 2}


def test_an_agency_in_a_table_of_its_own_stands_beside_the_national_name() -> None:
    def table(*cells: str) -> str:
        row = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
        return f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{row}</w:tr></w:tbl>"

    paper = plan()
    left, right = ("".join(line.xml() for line in paper.parts[name]) for name in SIDES)
    found = recognise(view(make_docx(table(table(left) + "<w:p/>", table(right) + "<w:p/>"))))
    assert texts(found, Component.AGENCY) == ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"]


SIDES = ("agency", "national_name")
