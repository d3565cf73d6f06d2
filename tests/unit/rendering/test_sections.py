"""Sections of their own: each page upright or across, counted anew or on."""

from __future__ import annotations

import re
from decimal import Decimal
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from tests.unit.rendering.making import part, read, template
from vanban.diagnostics import TemplateError
from vanban.rendering import fill
from vanban.rendering.blocks import table
from vanban.rendering.context import Context, Value
from vanban.rendering.pieces import RuleUnder
from vanban.rendering.sections import SectionBreak, divide

ANNEXES = (
    *("thân", "{%p for p in các_phụ_lục %}", "{{p p.ngắt }}", "{{ p.tên }}"),
    *("{%p for đ in p.nội_dung %}", "{{p đ.bảng }}", "{%p endfor %}", "{%p endfor %}"),
)


def a4(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(21), Mm(22)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True


def annex(name: str, *blocks: Value, across: bool = False) -> dict[str, Value]:
    items: list[Value] = [{"bảng": block, "khổ_ngang": across} for block in blocks]
    turned: Value = across
    return {
        "ngắt": SectionBreak(across=across),
        "tên": name,
        "nội_dung": items,
        "khổ_ngang": turned,
    }


def made(*annexes: Value) -> bytes:
    return fill(template(*ANNEXES, change=a4), Context({"các_phụ_lục": list(annexes)}))


def sections(data: bytes) -> list[Any]:
    return list(docx.Document(BytesIO(data)).sections)


def test_without_annexes_the_template_keeps_its_one_section() -> None:
    data = made()
    assert len(sections(data)) == 1
    assert read(data) == ["thân"]


def test_the_foot_of_page_one_is_said_once() -> None:
    def footed(document: Any) -> None:
        a4(document)
        section = document.sections[0]
        section.first_page_footer.paragraphs[0].text = "Địa chỉ: Ba Tơ"
        section.footer.paragraphs[0].text = "chân trang"

    annexes: list[Value] = [annex("một"), annex("hai", across=True)]
    data = fill(template(*ANNEXES, change=footed), Context({"các_phụ_lục": annexes}))
    feet = [section.first_page_footer.paragraphs[0].text for section in sections(data)]
    assert feet == ["Địa chỉ: Ba Tơ", "chân trang", "chân trang"]


def test_every_annex_is_a_section_on_a_new_page() -> None:
    data = made(annex("một"), annex("hai"))
    assert read(data) == ["thân", "một", "hai"]
    assert len(sections(data)) == 3
    body = part(data, "word/document.xml")
    assert body.count('<w:pgNumType w:start="1"/>') == 2
    assert "vanban-" not in body


def test_a_page_turns_for_one_annex_and_back_for_the_next() -> None:
    main, across, upright = sections(made(annex("một", across=True), annex("hai")))
    turned = [each.orientation == WD_ORIENT.LANDSCAPE for each in (main, across, upright)]
    assert turned == [False, True, False]
    assert round(across.page_width.mm) == 297
    assert round(across.page_height.mm) == 210
    sides = (across.top_margin, across.right_margin, across.bottom_margin, across.left_margin)
    assert [round(side.mm) for side in sides] == [30, 21, 15, 22]


def test_the_last_section_is_that_of_the_last_annex() -> None:
    *_, last = sections(made(annex("một"), annex("hai", across=True)))
    assert last.orientation == WD_ORIENT.LANDSCAPE


def test_the_first_page_of_an_annex_is_as_the_first_of_the_document() -> None:
    assert [s.different_first_page_header_footer for s in sections(made(annex("a")))] == [True] * 2


def test_a_section_ends_in_the_paragraph_before_and_needs_none_of_its_own() -> None:
    body = part(made(annex("một"), annex("hai")), "word/document.xml")
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", body)
    assert len(paragraphs) == 3


def test_after_a_table_a_section_ends_in_a_paragraph_too_low_to_be_seen() -> None:
    block = table([], [["ô"]])
    body = part(made(annex("một", block), annex("hai", block)), "word/document.xml")
    assert len(re.findall(r'</w:tbl><w:p><w:pPr><w:spacing [^>]*w:line="1"', body)) == 2


def test_a_table_across_is_as_wide_as_its_page() -> None:
    data = made(annex("một", table([], [["ô"]]), across=True))
    assert '<w:tblW w:w="14400" w:type="dxa"/>' in part(data, "word/document.xml")
    assert round((297 - 21 - 22) * 1440 / 25.4) == pytest.approx(14400, abs=2)


def test_a_section_that_goes_on_counts_on_and_shows_its_number() -> None:
    back = SectionBreak(across=False, fresh=False)
    over = SectionBreak(across=True, fresh=False)
    compiled = template("trước", "{{p a }}", "bảng", "{{p b }}", "sau", change=a4)
    data = fill(compiled, Context({"a": over, "b": back}))
    assert len(sections(data)) == 3
    shown = [each.different_first_page_header_footer for each in sections(data)]
    assert shown == [True, False, False]
    assert "pgNumType" not in part(data, "word/document.xml")


@pytest.mark.parametrize("across", [False, True])
def test_a_rule_in_an_annex_is_as_long_on_any_page(*, across: bool) -> None:
    lines = ("{%p for p in các_phụ_lục %}", "{{p p.ngắt }}", "{{ p.tên }}", "{{ p.kẻ_tên }}")
    compiled = template(*lines, "{{p p.nội_dung }}", "{%p endfor %}", change=a4)
    item = annex("Phụ lục", across=across) | {
        "kẻ_tên": RuleUnder(("Phụ lục",), Decimal(1)),
        "nội_dung": table([], []),
    }
    body = part(fill(compiled, Context({"các_phụ_lục": [item]})), "word/document.xml")
    found = re.search(r'<w:ind w:left="(\d+)" w:right="(\d+)" w:firstLine="0"/>', body)
    assert found
    room = 14400 if across else round((210 - 45) * 1440 / 25.4)
    assert room - int(found[1]) - int(found[2]) == pytest.approx(666, abs=3)


def test_a_break_in_a_table_is_a_fault_of_the_template() -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{{p ngắt }}"

    with pytest.raises(TemplateError) as caught:
        fill(template("a", change=change), Context({"ngắt": SectionBreak()}))
    assert [finding.code for finding in caught.value.findings] == ["T130"]


def test_text_that_looks_like_a_mark_stays_text() -> None:
    compiled = template("{{ a }}", change=a4)
    words = '<w:sectPr w:rsidR="vanban-11"/>'
    assert read(fill(compiled, Context({"a": words}))) == [words]
    assert divide("<w:document/>") == "<w:document/>"
