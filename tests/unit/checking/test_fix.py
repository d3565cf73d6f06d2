from __future__ import annotations

from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from tests.unit.checking.typed import (
    add_page_number,
    emphasise,
    opened,
    saved,
    set_margins,
    typed_plan,
)
from vanban.checking.check import check
from vanban.checking.fix import Fixed, fix
from vanban.diagnostics import DataError
from vanban.ooxml.archive import Beginning, finish, pack, read_members

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document

NAME = "ke-hoach.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOT = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
"""A picture of one dot."""


def fixed(document: bytes) -> Fixed:
    return fix(document, check(document, NAME))


def rules(document: bytes) -> set[str]:
    return {each.code for each in check(document, NAME).findings}


def breaking(change: Callable[[Document], object]) -> bytes:
    plan = typed_plan()
    change(plan)
    return saved(plan)


def test_what_is_mechanical_is_mended_and_what_is_not_remains() -> None:
    before = saved(typed_plan())
    after = fixed(before)
    mended = {"PG-01", "PG-05", "PG-06", "ND-01", "ND-02", "ND-03", "CC-02", "NN-02", "QH-02"}
    assert mended <= rules(before)
    assert not mended & rules(after.document)
    assert after.inspection.findings == check(after.document, NAME).findings
    assert {each.code for each in after.repaired} == {"W324"}


def with_breaks() -> Document:
    """Return the plan with all lines of each cell in one paragraph, divided by Shift+Enter."""
    plan = typed_plan()
    for cell in (cell for table in plan.tables for cell in table.rows[0].cells):
        first, *others = cell.paragraphs
        for paragraph in others:
            first.add_run().add_break()
            first.add_run(paragraph.text)
            paragraph._p.getparent().remove(paragraph._p)
    return plan


def test_lines_of_one_paragraph_are_mended_each_by_itself() -> None:
    before = saved(with_breaks())
    after = fixed(before)
    assert {"QH-02", "QH-04", "NN-02"} <= rules(before)
    assert not {"QH-01", "QH-03"} & rules(before)
    assert not {"QH-02", "QH-04"} & rules(after.document)
    recipients = opened(after.document).tables[-1].rows[0].cells[0].text
    assert recipients == "Nơi nhận:\n- UBND tỉnh.\n- Các phòng\n- Lưu: VT, NV."


def test_lines_that_share_a_run_keep_its_size_and_weight() -> None:
    plan = typed_plan()
    cell = plan.tables[0].rows[0].cells[1]
    cell.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    after = fixed(saved(plan)).document
    (run,) = opened(after).tables[0].rows[0].cells[1].paragraphs[0].runs
    assert (run.bold, run.font.size) == (None, None)
    assert {"QH-02", "QH-04"} <= rules(after)


def test_mending_twice_changes_nothing() -> None:
    once = fixed(saved(typed_plan())).document
    assert fixed(once).document == once


def test_every_word_and_its_emphasis_stay() -> None:
    plan = typed_plan()
    emphasise(plan, "thi đua sôi nổi")
    after = opened(fixed(saved(plan)).document)
    runs = [run for paragraph in after.paragraphs for run in paragraph.runs]
    (run,) = [run for run in runs if run.text == "thi đua sôi nổi"]
    assert run.bold
    assert run.italic
    assert run.font.name == "Times New Roman"
    assert run.font.size is not None
    assert run.font.size.pt == 13


def test_marks_at_the_ends_of_lists_are_set_and_nothing_else_of_the_text() -> None:
    after = opened(fixed(saved(typed_plan())).document)
    cells = [
        p.text for table in after.tables for cell in table.rows[0].cells for p in cell.paragraphs
    ]
    assert {"- UBND tỉnh;", "- Các phòng;", "- Lưu: VT, NV."} <= set(cells)
    texts = [paragraph.text for paragraph in after.paragraphs]
    assert "Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;" in texts
    assert "Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh." in texts


@pytest.mark.parametrize(("width", "expected"), [(10, 20), (50, 25)])
def test_margins_go_to_the_nearest_that_is_allowed(width: float, expected: float) -> None:
    after = opened(fixed(breaking(lambda plan: set_margins(plan, width))).document)
    assert after.sections[0].top_margin is not None
    assert after.sections[0].top_margin.mm == pytest.approx(expected, abs=0.1)


def test_a_number_at_the_foot_moves_to_the_head_and_not_to_page_one() -> None:
    plan = typed_plan()
    add_page_number(plan.sections[0].footer.paragraphs[0])
    before = saved(plan)
    assert "PG-09" in rules(before)
    after = fixed(before).document
    assert not {"PG-09", "PG-10", "PG-11"} & rules(after)
    made = opened(after)
    assert made.sections[0].different_first_page_header_footer
    assert "PAGE" in made.sections[0].header.paragraphs[0]._p.xml


def test_letters_in_an_old_encoding_keep_their_font_and_this_is_told() -> None:
    plan = typed_plan()
    paragraph = plan.paragraphs[-1].insert_paragraph_before()
    run = paragraph.add_run("ChØ tÞch Héi ®ång thi ®ua")
    run.font.name = ".VnTime"
    after = fixed(saved(plan))
    assert any(each.code == "W325" for each in after.repaired)
    fonts = [r.font.name for p in opened(after.document).paragraphs for r in p.runs]
    assert ".VnTime" in fonts


def test_a_file_without_a_fault_comes_back_as_it_was() -> None:
    once = fixed(saved(typed_plan())).document
    assert fixed(once).repaired == ()


def test_a_file_that_is_signed_digitally_is_not_changed() -> None:
    before = saved(typed_plan())
    signed = pack("_xmlsignatures/origin.sigs", b"")
    with pytest.raises(DataError) as raised:
        fixed(finish(Beginning(b"", b"", 0), [*read_members(before), signed]))
    assert raised.value.findings[0].code == "W321"


def test_rules_that_are_missing_are_drawn_and_have_their_length() -> None:
    before = saved(typed_plan())
    assert {"QH-05", "CQ-05", "TL-03"} <= rules(before)
    after = fixed(before)
    assert not {"QH-05", "CQ-05", "TL-03"} & rules(after.document)
    assert len(list(opened(after.document).element.body.iter(qn("w:pBdr")))) == 3


def test_no_rule_is_drawn_beside_a_shape_that_may_be_one() -> None:
    plan = typed_plan()
    plan.paragraphs[-1].add_run().add_picture(BytesIO(_DOT))
    assert "QH-05" in rules(fixed(saved(plan)).document)


def test_a_rule_of_the_wrong_length_is_set_right() -> None:
    once = opened(fixed(saved(typed_plan())).document)
    for border in once.element.body.iter(qn("w:pBdr")):
        indent = border.getparent().find(qn("w:ind"))
        indent.set(qn("w:left"), "0")
        indent.set(qn("w:right"), "0")
    before = saved(once)
    assert "TL-03" in rules(before)
    assert "TL-03" not in rules(fixed(before).document)


def test_comments_revisions_and_notes_stay() -> None:
    plan = typed_plan()
    paragraph = plan.paragraphs[-1]
    plan.add_comment(paragraph.runs, "Xem lại", "Lan", "L")
    revised = (
        f'<w:ins {W} w:id="90" w:author="Lan"><w:r><w:t>thêm</w:t></w:r></w:ins>',
        f'<w:del {W} w:id="91" w:author="Lan"><w:r><w:delText>bớt</w:delText></w:r></w:del>',
    )
    paragraph._p.extend(map(parse_xml, revised))
    after = opened(fixed(saved(plan)).document)
    xml = after.paragraphs[-1]._p.xml
    assert [each.text for each in after.comments] == ["Xem lại"]
    assert "w:commentRangeStart" in xml
    assert "w:ins" in xml
    assert "<w:delText>bớt</w:delText>" in xml


def test_a_first_line_that_tabs_move_in_stays() -> None:
    before = saved(typed_plan(body=("\t\tĐoạn thụt bằng phím Tab và còn dài thêm nữa.", "Hết./.")))
    after = fixed(before)
    assert [each.place.words for each in after.inspection.findings if each.code == "ND-03"] == [
        "Đoạn thụt bằng phím Tab và"
    ]


def test_what_a_repair_would_change_besides_formatting_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "vanban.checking.repairs.marks.with_mark", lambda text, mark: text[3:] + mark
    )
    with pytest.raises(DataError) as raised:
        fixed(saved(typed_plan()))
    assert raised.value.findings[0].code == "W323"


def test_a_list_that_ends_in_dots_of_omission_gets_its_mark() -> None:
    plan = typed_plan()
    plan.tables[-1].cell(0, 0).paragraphs[2].runs[0].text = "- Các phòng..."
    after = opened(fixed(saved(plan)).document)
    assert after.tables[-1].cell(0, 0).paragraphs[2].text == "- Các phòng...;"
