"""Faults of a template: all at once, each with its place in the Word file."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rendering.making import (
    paragraphs_xml,
    part,
    read,
    template,
    with_body,
    with_parts,
    word,
)
from vanban.diagnostics import Finding, TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context


def faults(source: bytes) -> list[Finding]:
    with pytest.raises(TemplateError) as caught:
        compile_template(source, "mau.docx")
    assert {finding.place.file for finding in caught.value.findings} == {"mau.docx"}
    return list(caught.value.findings)


def codes(*paragraphs: str) -> list[str]:
    return [finding.code for finding in faults(word(*paragraphs))]


@pytest.mark.parametrize(
    ("paragraphs", "code", "place"),
    [
        (["a", "Số: {{ số"], "T101", "đoạn 2: “Số: {{ số”"),
        (["{% if a"], "T101", "đoạn 1: “{% if a”"),
        (["số }} a"], "T102", "đoạn 1: “số }} a”"),
        (["x %} a"], "T102", "đoạn 1: “x %} a”"),
        (["x {{ số", "tiếp", "}} y"], "T103", "đoạn 1: “x {{ số”"),
        (["{{ trích yếu }}"], "T104", "đoạn 1: “{{ trích yếu }}”"),
        (["{{ 'a }}"], "T104", "đoạn 1: “{{ 'a }}”"),
        (["{% for x y %}{% endfor %}"], "T104", "đoạn 1: “{% for x y %}{% endfor %}”"),
        (["{{ a|lạ }}"], "T105", "đoạn 1: “{{ a|lạ }}”"),
        (["{% if a is lạ %}{% endif %}"], "T105", "đoạn 1: “{% if a is lạ %}{% endif %}”"),
        (["{% include 'x' %}"], "T106", "đoạn 1: “{% include 'x' %}”"),
        (["{% macro m() %}{% endmacro %}"], "T106", "đoạn 1: “{% macro m() %}{% endmacro %}”"),
        (["{% autoescape false %}"], "T106", "đoạn 1: “{% autoescape false %}”"),
        (["{% set x %}{% endset %}"], "T106", "đoạn 1: “{% set x %}{% endset %}”"),
        (["{%p for x in xs %}", "a"], "T107", "đoạn 1: “{%p for x in xs %}”"),
        (["{% if a %}"], "T107", "đoạn 1: “{% if a %}”"),
        (["{%p endfor %}"], "T108", "đoạn 1: “{%p endfor %}”"),
        (["{% else %}"], "T108", "đoạn 1: “{% else %}”"),
        (["{% if a %}", "{% endif %}"], "T109", "đoạn 2: “{% endif %}”"),
        (["{%p if a %}", "{% endif %}"], "T109", "đoạn 2: “{% endif %}”"),
        (["a {%p if a %} b", "{%p endif %}"], "T110", "đoạn 1: “a {%p if a %} b”"),
        (["bảng: {{p bảng }}"], "T110", "đoạn 1: “bảng: {{p bảng }}”"),
        (["một {%- if a %}hai{% endif %}"], "T119", "đoạn 1: “một {%- if a %}hai{% endif %}”"),
        (["{% if a -%} hai{% endif %}"], "T119", "đoạn 1: “{% if a -%} hai{% endif %}”"),
        (["{% hm %}x"], "T106", "đoạn 1: “{% hm %}x”"),
        (["{% colspan n %}x"], "T106", "đoạn 1: “{% colspan n %}x”"),
        (["chữ {{ kẻ_chữ }}"], "T115", "đoạn 1: “chữ {{ kẻ_chữ }}”"),
        (["{{ kẻ_a }}{{ kẻ_b }}"], "T115", "đoạn 1: “{{ kẻ_a }}{{ kẻ_b }}”"),
    ],
)
def test_a_fault_has_its_code_and_its_place(paragraphs: list[str], code: str, place: str) -> None:
    first = faults(word(*paragraphs))[0]
    assert (first.code, first.place.part) == (code, place)
    assert str(first.message)
    assert str(first.hint)


def test_all_faults_are_told_at_once() -> None:
    found = codes(
        "{{ một hai }}", "{{ số", "{{ a|lạ }}", "{%p for x in xs %}", "}}", "chữ {{ kẻ_a }}"
    )
    assert sorted(found) == ["T101", "T102", "T104", "T105", "T107", "T115"]


def test_a_name_with_spaces_is_shown_as_it_should_be_written() -> None:
    (fault,) = faults(word("{{ trích yếu }}"))
    assert "{{ trích_yếu }}" in str(fault.hint)


@pytest.mark.parametrize("text", ["{{ “trích_yếu” }}", "{{ ' trích_yếu' }}", '{{r "trích_yếu" }}'])
def test_a_name_in_quotes_is_no_placeholder(text: str) -> None:
    (fault,) = faults(word(text))
    assert fault.code == "T120"
    assert "trích_yếu”" in str(fault.hint)


def test_braces_may_be_printed_in_quotes() -> None:
    source = word("{{ '{' }}{{ a }}{{ \"}\" }}")
    assert read(fill(compile_template(source, "m"), Context({"a": "x"}))) == ["{x}"]


def test_places_in_tables_headers_notes_and_properties_are_told() -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1)
        table = document.add_table(3, 2)
        table.cell(1, 1).text = "{{ a b }}"
        table.cell(2, 0).add_table(1, 2).cell(0, 1).text = "{{ a b }}"
        document.sections[0].header.paragraphs[0].text = "{{ a b }}"
        document.sections[0].footer.paragraphs[0].text = "{{ a b }}"
        document.core_properties.title = "{{ a b }}"

    places = [fault.place.part.partition(":")[0] for fault in faults(word("x", change=change))]
    assert places == [
        "bảng 2, hàng 2, ô 2",
        "bảng 2, hàng 3, ô 1, bảng bên trong, hàng 1, ô 2",
        "đầu trang",
        "chân trang",
        "thuộc tính tệp “title”",
    ]


@pytest.mark.parametrize("tag", ["{%p if a %}", "{{p a }}", "{% vm %}", "{% cellbg a %}"])
def test_tags_for_paragraphs_and_cells_have_no_place_in_properties(tag: str) -> None:
    def change(document: Any) -> None:
        document.core_properties.title = tag

    found = faults(word("x", change=change))
    assert "T112" in [fault.code for fault in found]
    assert {fault.place.part for fault in found} == {"thuộc tính tệp “title”"}


def test_paragraphs_are_counted_as_a_clerk_counts_them() -> None:
    def change(document: Any) -> None:
        document.add_table(2, 2)
        document.add_paragraph("{{ a b }}")

    (fault,) = faults(word("một", "", change=change))
    assert fault.place.part == "đoạn 3: “{{ a b }}”"


def test_long_paragraphs_are_named_by_their_first_words() -> None:
    (fault,) = faults(word("{{ a b }} " + "rất dài " * 20))
    words = fault.place.part.removeprefix("đoạn 1: “").removesuffix("”")
    assert words.startswith("{{ a b }} rất dài")
    assert words.endswith("…")
    assert len(words) <= 40


TORN = {
    "by spelling marks and bookmarks": (
        "<w:r><w:t>{</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>{ tên</w:t></w:r>"
        "<w:bookmarkStart w:id='7' w:name='x'/><w:r w:rsidR='00AA'><w:t> }</w:t></w:r>"
        "<w:bookmarkEnd w:id='7'/><w:r><w:t>}</w:t></w:r>"
    ),
    "by formatting": (
        "<w:r><w:rPr><w:b/></w:rPr><w:t>{{ tê</w:t></w:r>"
        "<w:r><w:rPr><w:i/></w:rPr><w:t>n }}</w:t></w:r>"
    ),
    "by a tab and a break": "<w:r><w:t>{{</w:t><w:tab/><w:t>tên</w:t><w:br/><w:t>}}</w:t></w:r>",
    "by a soft hyphen": "<w:r><w:t>{{ t</w:t><w:softHyphen/><w:t>ên }}</w:t></w:r>",
    "by a smart tag": (
        "<w:smartTag w:element='x'><w:r><w:t>{{ tên</w:t></w:r></w:smartTag>"
        "<w:r><w:t> }}</w:t></w:r>"
    ),
    "by nothing, in a link": (
        "<w:hyperlink w:anchor='x'><w:r><w:t>{{ tên }}</w:t></w:r></w:hyperlink>"
    ),
    "by odd spaces": "<w:r><w:t>{{\u00a0tên\u200b }}</w:t></w:r>",
}


@pytest.mark.parametrize("torn", TORN.values(), ids=TORN)
def test_a_tag_that_word_has_torn_is_healed(torn: str) -> None:
    source = with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", torn)
    made = fill(compile_template(source, "m"), Context({"tên": "a & b"}))
    assert read(made) == ["a & b"]


def test_a_torn_tag_takes_the_formatting_of_its_beginning() -> None:
    source = with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", TORN["by formatting"])
    body = paragraphs_xml(fill(compile_template(source, "m"), Context({"tên": "T"})))[0]
    assert "<w:b/>" in body
    assert "<w:i/>" not in body


def test_curly_quotes_that_word_has_put_into_a_tag_are_set_right() -> None:
    made = template("{%p if a == “x” or a == ‘y’ %}", "có", "{%p endif %}", "“{{ a }}”")
    assert read(fill(made, Context({"a": "y"}))) == ["có", "“y”"]


def test_paragraph_tags_around_the_text_of_one_paragraph_repeat_that_paragraph() -> None:
    made = template("{%p for x in xs %}{%p if x %}- {{ x }}{%p endif %}{%p endfor %}")
    assert read(fill(made, Context({"xs": ["a", "", "b"]}))) == ["- a", "- b"]


def test_tags_of_several_paragraphs_in_one_do_not_hide_one_another() -> None:
    made = template("{%p if a %}{%p if b %}", "x", "{%p endif %}{%p endif %}")
    assert read(fill(made, Context({"a": "1", "b": ""}))) == []
    assert read(fill(made, Context({"a": "1", "b": "1"}))) == ["x"]


def test_a_run_tag_leaves_the_formatting_around_it() -> None:
    def change(document: Any) -> None:
        document.paragraphs[0].runs[0].bold = True

    made = template("a {%r if x %}b{%r endif %} c", change=change)
    body = paragraphs_xml(fill(made, Context({"x": True})))[0]
    assert body.count("<w:b/>") == body.count("<w:r>") == 3
    assert read(fill(made, Context({"x": True}))) == ["a b c"]
    assert read(fill(made, Context({"x": False}))) == ["a  c"]


UNREACHABLE = {
    "field code": (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF {{ a</w:instrText>"
        "</w:r><w:r><w:instrText> }} </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    ),
    "attribute": "<w:fldSimple w:instr='TITLE {{ a }}'><w:r><w:t>x</w:t></w:r></w:fldSimple>",
    "formula": (
        "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r>"
        "<m:t>{{ a }}</m:t></m:r></m:oMath>"
    ),
}


@pytest.mark.parametrize("xml", UNREACHABLE.values(), ids=UNREACHABLE)
def test_a_tag_in_a_field_code_an_attribute_or_a_formula_is_refused(xml: str) -> None:
    (fault,) = faults(with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", xml))
    assert fault.code == "T112"
    assert fault.place.part.startswith("đoạn 1")


@pytest.mark.parametrize(
    "name",
    [
        "word/comments.xml",
        "word/charts/chart1.xml",
        "word/diagrams/data1.xml",
        "customXml/item1.xml",
        "word/glossary/document.xml",
        "word/khac.xml",
    ],
)
def test_a_tag_in_any_other_part_is_refused_even_if_it_is_torn(name: str) -> None:
    (fault,) = faults(with_parts(word("x"), {name: "<a><t>{{ </t><t>số }}</t></a>"}))
    assert fault.code == "T112"


def test_a_tag_in_the_address_of_a_link_is_refused() -> None:
    rels = part(word("x"), "word/_rels/document.xml.rels")
    target = 'Target="http://x/%7B%7Ba%7D%7D" TargetMode="External"'
    link = f'<Relationship Id="l" Type="x/hyperlink" {target}/>'
    source = with_parts(
        word("x"), {"word/_rels/document.xml.rels": rels.replace("</Rel", link + "</Rel")}
    )
    (fault,) = faults(source)
    assert fault.code == "T112"
    assert "liên kết" in str(fault.message)


@pytest.mark.parametrize(
    "xml",
    [
        "<w:ins w:id='1' w:author='a'><w:r><w:t>{{ a }}</w:t></w:r></w:ins>",
        "<w:r><w:t>{{ a</w:t></w:r><w:ins w:id='1' w:author='a'><w:r><w:t> }}</w:t></w:r></w:ins>",
        "<w:del w:id='1' w:author='a'><w:r><w:delText>{{ a }}</w:delText></w:r></w:del>",
    ],
)
def test_a_tag_among_tracked_changes_is_refused(xml: str) -> None:
    (fault,) = faults(with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", xml))
    assert fault.code == "T113"


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ("<w:r><w:footnoteReference w:id='2'/></w:r>", "T114"),
        ("<w:commentRangeStart w:id='1'/>", "T118"),
    ],
)
def test_what_may_stand_only_once_may_not_stand_in_a_loop(xml: str, code: str) -> None:
    source = word("{%p for x in xs %}", "x", "{%p endfor %}")
    (fault,) = faults(with_body(source, "<w:r><w:t>x</w:t></w:r>", xml))
    assert fault.code == code


def test_bookmarks_in_a_loop_are_not_doubled() -> None:
    mark = "<w:bookmarkStart w:id='1' w:name='a'/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id='1'/>"
    source = word("{%p for x in xs %}", "x", "{%p endfor %}")
    made = compile_template(with_body(source, "<w:r><w:t>x</w:t></w:r>", mark), "m")
    body = part(fill(made, Context({"xs": ["a", "b"]})), "word/document.xml")
    assert "bookmark" not in body


def test_a_tag_at_a_section_break_is_refused() -> None:
    source = word("{%p if a %}", "x", "{%p endif %}")
    run = "<w:p><w:r><w:t>{%p if a %}"
    broken = with_body(source, run, run.replace("<w:r>", "<w:pPr><w:sectPr/></w:pPr><w:r>"))
    assert [fault.code for fault in faults(broken)] == ["T117"]


def test_a_row_tag_with_other_text_in_its_row_is_refused() -> None:
    def change(document: Any) -> None:
        table = document.add_table(2, 2)
        table.cell(0, 0).text = "{%tr if a %}"
        table.cell(0, 1).text = "mất"
        table.cell(1, 0).text = "{%tr endif %}"

    (fault,) = faults(word("x", change=change))
    assert (fault.code, fault.place.part) == ("T111", "bảng 1, hàng 1, ô 1: “{%tr if a %}”")


def test_tags_of_rows_in_two_tables_do_not_belong_together() -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{%tr if a %}"
        document.add_table(1, 1).cell(0, 0).text = "{%tr endif %}"

    assert [fault.code for fault in faults(word("x", change=change))] == ["T109"]


def test_tags_that_together_break_the_document_are_refused() -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{%- if a %}x{% endif %}"

    assert [fault.code for fault in faults(word("trước", change=change))] == ["T116"]


def test_words_own_traces_of_editing_go() -> None:
    source = with_body(
        word("x {{ a }}"),
        "<w:p><w:r>",
        "<w:p w:rsidR='00AA11BB' w:rsidRDefault='00AA11BB'><w:bookmarkStart w:id='0'"
        " w:name='_GoBack'/><w:bookmarkEnd w:id='0'/><w:r w:rsidRPr='00AA11BB'><w:rPr>"
        "<w:lang w:val='en-US'/></w:rPr>",
    )
    body = part(fill(compile_template(source, "m"), Context({"a": "b"})), "word/document.xml")
    assert "rsid" not in body
    assert "_GoBack" not in body
    assert "w:lang" not in body


def test_the_names_that_a_template_asks_for_are_listed_with_their_places() -> None:
    made = template(
        "{{ a }} {{ a.b }}",
        "{%p for m in mục %}",
        "{{ m.tên }}",
        "{% for n in m.con %}{{ n.x }}{{ loop.index }}{{ khác }}{% endfor %}",
        "{%p endfor %}",
        "{% set y = z %}{{ y }}",
        "{% with w = v %}{{ w }}{% endwith %}",
        "{{ u|default('') }}",
        "{% for k, l in cặp %}{{ k }}{% endfor %}",
    )
    names = [".".join(each.path) for each in made.names()]
    assert names == [
        "a",
        "a.b",
        "mục",
        "mục.*.tên",
        "mục.*.con",
        "mục.*.con.*.x",
        "khác",
        "z",
        "v",
        "u",
        "cặp",
    ]
    assert made.names()[3].place == "đoạn 3: “{{ m.tên }}”"
    assert [each.path for each in made.names() if not each.required] == [("u",)]
    assert "u" not in made.required
