from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
