"""What the engine does unasked: rules, balance, keeping together."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Mm, Pt

from tests.unit.rendering.making import paragraphs_xml, part, template
from vanban.diagnostics import TemplateError
from vanban.rendering import fill
from vanban.rendering.context import Context, Value
from vanban.rendering.pieces import RuleUnder, Run, Runs
from vanban.typesetting import Face, balance, wrap

MOTTO = "Độc lập - Tự do - Hạnh phúc"
SUBJECT = (
    "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội của"
    " huyện năm 2021 và tổ chức thành công Cuộc bầu cử đại biểu Quốc hội khóa XV"
)
TWIPS_PER_MM = 1440 / 25.4


def rule_length(data: bytes, width: int) -> tuple[float, int, int]:
    """Return the length of the only rule in mm, and its indents in twips."""
    (found,) = re.findall(
        r'<w:ind w:left="(-?\d+)" w:right="(-?\d+)" w:firstLine="0"/>'
        r"(?:<w:jc[^>]*>)?</w:pPr></w:p>",
        part(data, "word/document.xml"),
    )
    left, right = map(int, found)
    return (width - left - right) / TWIPS_PER_MM, left, right


def page(document: Any) -> int:
    section = document.sections[0]
    section.page_width, section.left_margin, section.right_margin = Mm(210), Mm(30), Mm(20)
    return 9071


def styled(paragraph: Any, size: int = 14, *, bold: bool = True, align: Any = ALIGN.CENTER) -> None:
    paragraph.alignment = align
    for run in paragraph.runs:
        run.font.size, run.bold = Pt(size), bold


def test_a_rule_is_as_long_as_the_text_above_it() -> None:
    def change(document: Any) -> None:
        page(document)
        styled(document.paragraphs[0])

    made = template(MOTTO, "{{ kẻ_tiêu_ngữ }}", change=change)
    data = fill(made, Context({"kẻ_tiêu_ngữ": RuleUnder((MOTTO,), Decimal(1))}))
    length, left, right = rule_length(data, 9071)
    (line,) = wrap(MOTTO, 160, Face(14, bold=True))
    assert length == pytest.approx(line.width, abs=0.02)
    assert abs(left - right) <= 1


@pytest.mark.parametrize(
    ("align", "side"), [(ALIGN.LEFT, 0), (ALIGN.RIGHT, 1), (None, 0), (ALIGN.JUSTIFY, 0)]
)
def test_a_rule_stands_where_the_text_stands(align: Any, side: int) -> None:
    def change(document: Any) -> None:
        page(document)
        styled(document.paragraphs[0], align=align)
        document.paragraphs[0].paragraph_format.left_indent = Pt(20)
        document.paragraphs[0].paragraph_format.right_indent = Pt(10)

    made = template("Chữ", "{{ kẻ_chữ }}", change=change)
    _, *indents = rule_length(
        fill(made, Context({"kẻ_chữ": RuleUnder(("Chữ",), Decimal("0.5"))})), 9071
    )
    assert indents[side] == (400, 200)[side]


def test_a_rule_under_several_lines_goes_by_the_longest() -> None:
    lines = ("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")

    def change(document: Any) -> None:
        cell = document.add_table(1, 2).cell(0, 0)
        cell.width = Mm(60)
        for text in ("{%p for d in cơ_quan %}", "{{ d }}", "{%p endfor %}", "{{ kẻ_cơ_quan }}"):
            paragraph = cell.add_paragraph(text)
            styled(paragraph, 13)

    made = template(change=change)
    values: dict[str, Value] = {
        "cơ_quan": list(lines),
        "kẻ_cơ_quan": RuleUnder(lines, Decimal("0.4")),
    }
    inner = round(60 * TWIPS_PER_MM) - 216
    length, *_ = rule_length(fill(made, Context(values)), inner)
    longest = max(wrap(line, 60, Face(13, bold=True))[0].width for line in lines)
    assert length == pytest.approx(0.4 * longest, abs=0.02)


def test_a_rule_under_a_balanced_subject_goes_by_its_lines_as_they_are_set() -> None:
    def change(document: Any) -> None:
        page(document)
        styled(document.paragraphs[0])

    made = template("{{ trích_yếu }}", "{{ kẻ_trích_yếu }}", change=change)
    values: dict[str, Value] = {
        "trích_yếu": SUBJECT,
        "kẻ_trích_yếu": RuleUnder((SUBJECT,), Decimal("0.4")),
    }
    data = fill(made, Context(values))
    lines = balance(SUBJECT, 9071 / TWIPS_PER_MM, Face(14, bold=True)).lines
    length, *_ = rule_length(data, 9071)
    assert length == pytest.approx(0.4 * max(line.width for line in lines), abs=0.02)


def test_a_rule_is_drawn_even_where_the_template_has_no_border() -> None:
    made = template("Chữ", "{{ kẻ_chữ }}")
    data = fill(made, Context({"kẻ_chữ": RuleUnder(("Chữ",), Decimal(1))}))
    assert '<w:pStyle w:val="VBDuongke"/>' in part(data, "word/document.xml")
    assert "pBdr" in part(data, "word/styles.xml")


def test_a_border_of_the_templates_own_is_the_rule() -> None:
    def change(document: Any) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        border = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8"/></w:pBdr>'
        document.paragraphs[1]._p.get_or_add_pPr().append(parse_xml(border))

    made = template("Chữ", "{{ kẻ_chữ }}", change=change)
    body = part(
        fill(made, Context({"kẻ_chữ": RuleUnder(("Chữ",), Decimal(1))})), "word/document.xml"
    )
    assert '<w:bottom w:val="single" w:sz="8"/>' in body
    assert "VBDuongke" not in body


@pytest.mark.parametrize("texts", [(), ("",), (" ", "")])
def test_no_text_has_no_rule(texts: tuple[str, ...]) -> None:
    made = template("x", "{{ kẻ_chữ }}")
    body = part(fill(made, Context({"kẻ_chữ": RuleUnder(texts, Decimal(1))})), "word/document.xml")
    assert '<w:top w:val="nil"/>' in body


@pytest.mark.parametrize("value", ["chữ", Runs(()), 3])
def test_the_placeholder_of_a_rule_takes_nothing_but_a_rule(value: Any) -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("x", "{{ kẻ_chữ }}"), Context({"kẻ_chữ": value}))
    assert caught.value.findings[0].code == "T302"
    assert caught.value.findings[0].place.part == "đoạn 2: “{{ kẻ_chữ }}”"


def test_a_rule_is_no_text() -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("{{ a }} x"), Context({"a": RuleUnder(("x",), Decimal(1))}))
    assert caught.value.findings[0].code == "T302"


@pytest.mark.parametrize("wrap_it", [str, Runs.plain])
def test_the_lines_of_a_centred_text_balance(wrap_it: Any) -> None:
    def change(document: Any) -> None:
        page(document)
        styled(document.paragraphs[0])

    made = template("{{ trích_yếu }}", change=change)
    xml = paragraphs_xml(fill(made, Context({"trích_yếu": wrap_it(SUBJECT)})))[0]
    found = re.search(r'<w:ind w:left="(\d+)" w:right="(\d+)" w:firstLine="0"/>', xml)
    assert found
    expected = balance(SUBJECT, 9071 / TWIPS_PER_MM, Face(14, bold=True)).indent * TWIPS_PER_MM
    assert int(found[1]) == int(found[2]) == pytest.approx(expected, abs=1)


def test_a_centred_text_of_one_line_stays_as_the_template_has_it() -> None:
    def change(document: Any) -> None:
        styled(document.paragraphs[0])
        document.paragraphs[0].paragraph_format.left_indent = Pt(7)

    xml = paragraphs_xml(fill(template("{{ a }}", change=change), Context({"a": "ngắn"})))[0]
    assert '<w:ind w:left="140"/>' in xml


@pytest.mark.parametrize("text", ["{{ a }} và", "{{ a|upper }}", "{{ a }}{{ b }}"])
def test_only_a_placeholder_by_itself_is_balanced(text: str) -> None:
    def change(document: Any) -> None:
        styled(document.paragraphs[0])

    made = template(text, change=change)
    assert "w:ind " not in paragraphs_xml(fill(made, Context({"a": SUBJECT, "b": ""})))[0]


def test_a_text_that_is_not_centred_is_not_balanced() -> None:
    xml = paragraphs_xml(fill(template("{{ a }}"), Context({"a": SUBJECT})))[0]
    assert "w:ind " not in xml


def test_an_item_that_says_so_keeps_with_the_next() -> None:
    made = template(
        "{%p for đ in nội_dung %}",
        "{%p if đ.x %}",
        "{{ đ.x }}",
        "{%p endif %}",
        "chữ",
        "{%p endfor %}",
    )
    items: list[dict[str, Value]] = [
        {"x": "một", "giữ_cùng_sau": True},
        {"x": "hai", "giữ_cùng_sau": False},
        {"x": "ba"},
    ]
    kept = ["keepNext" in p for p in paragraphs_xml(fill(made, Context({"nội_dung": items})))]
    assert kept == [True, True, False, False, False, False]


def test_an_item_that_leads_to_a_table_stands_apart_unless_the_clerk_spaced_it() -> None:
    def change(document: Any) -> None:
        document.paragraphs[2].paragraph_format.space_after = Pt(1)

    made = template("{%p for đ in xs %}", "{{ đ.x }}", "{{ đ.x }}.", "{%p endfor %}", change=change)
    items: list[dict[str, Value]] = [{"x": "một", "trước_bảng": True}, {"x": "hai"}]
    spaced = paragraphs_xml(fill(made, Context({"xs": items})))
    assert ['w:after="80"' in each for each in spaced] == [True, False, False, False]
    assert ['w:after="20"' in each for each in spaced] == [False, True, False, True]


def test_items_that_are_no_records_are_left_alone() -> None:
    made = template("{%p for x in xs %}", "{{ x }}", "{%p endfor %}")
    assert "keepNext" not in part(fill(made, Context({"xs": ["a"]})), "word/document.xml")


def test_keeping_with_the_next_stands_where_the_schema_wants_it() -> None:
    def change(document: Any) -> None:
        document.paragraphs[1].style = document.styles["Heading 1"]
        document.paragraphs[1].paragraph_format.keep_together = True

    made = template("{%p for x in xs %}", "{{ x.a }}", "{%p endfor %}", change=change)
    item: dict[str, Value] = {"a": "b", "giữ_cùng_sau": True}
    data = fill(made, Context({"xs": [item]}))
    assert '<w:pStyle w:val="Heading1"/><w:keepNext/><w:keepLines/>' in paragraphs_xml(data)[0]


def test_emphasis_does_not_change_what_a_line_is_measured_by() -> None:
    def change(document: Any) -> None:
        page(document)
        styled(document.paragraphs[0])

    made = template("{{ a }}", change=change)
    plain = fill(made, Context({"a": SUBJECT}))
    slanted = fill(made, Context({"a": Runs((Run(SUBJECT, italic=True),))}))
    indents = [
        re.findall("<w:ind [^>]*>", part(data, "word/document.xml")) for data in (plain, slanted)
    ]
    assert indents[0] == indents[1]
