"""What comes of a template and its values, read back with python-docx."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from typing import Any

import docx
import pytest

from tests.unit.rendering.making import (
    cells,
    filled,
    part,
    parts,
    read,
    template,
    with_body,
    word,
    words_in,
)
from vanban.diagnostics import DataError, TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context
from vanban.rendering.pieces import Run, Runs

TRAPS = [
    "Sở Văn hóa & Thể thao",
    "Kế hoạch <dự thảo> năm 2026",
    "x < y > z \"nháy\" và 'nháy'",
    "{{ 7*7 }}",
    "{% if x %}{% endfor %}{# ẩn #}",
    "</w:t></w:r></w:p><w:p><w:r><w:t>",
    "&amp; &lt;b&gt; &#65;",
    "]]>",
    "<![CDATA[x]]>",
    "  hai  khoảng  trắng  ",
    "dòng một\ndòng hai\n\ndòng bốn",
    "\tthụt\tvào",
    "\n",
    " ",
    "",
    "100% {sic} 50%} {%",
    "“ngoặc kép” – gạch — …",
    "\u00a0\u00a0\u00a0",
    "𠀀 chữ ngoài mặt phẳng",
]


@pytest.mark.parametrize("text", TRAPS)
def test_any_text_stands_on_the_page_as_it_is(text: str) -> None:
    assert filled("trước|{{ chữ }}|sau", chữ=text) == [f"trước|{text}|sau"]
    assert filled("trước|{{ chữ }}|sau", chữ=Runs.plain(text)) == [f"trước|{text}|sau"]


@pytest.mark.parametrize("text", TRAPS)
def test_any_text_stands_in_a_loop_a_cell_and_a_property_as_it_is(text: str) -> None:
    def change(document: Any) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{{ chữ }}"
        document.core_properties.title = "{{ chữ }}"

    made = template("{%p for d in dòng %}", "{{ d.tên }}", "{%p endfor %}", change=change)
    data = fill(made, Context({"dòng": [{"tên": text}, {"tên": text}], "chữ": text}))
    assert read(data) == [text, text]
    assert cells(data) == [[text]]
    if text.strip():
        assert docx.Document(BytesIO(data)).core_properties.title == text


def test_line_ends_of_all_kinds_are_line_breaks() -> None:
    assert filled("{{ a }}", a="1\r\n2\r3\n4") == ["1\n2\n3\n4"]


def test_text_is_put_into_normal_form_c() -> None:
    decomposed = unicodedata.normalize("NFD", "Ủy ban nhân dân huyện Ba Tơ")
    assert filled("{{ a }}", a=decomposed) == ["Ủy ban nhân dân huyện Ba Tơ"]
    assert filled("{{ a }}", a=Runs.plain(decomposed)) == ["Ủy ban nhân dân huyện Ba Tơ"]


def test_a_placeholder_typed_in_another_normal_form_is_filled() -> None:
    assert filled(unicodedata.normalize("NFD", "{{ trích_yếu }}"), trích_yếu="x") == ["x"]


@pytest.mark.parametrize("value", ["a\x01b", "\x00", "\x0b", "\ud800", "\ufffe", "x\x1f"])
@pytest.mark.parametrize("wrap", [str, Runs.plain])
def test_a_character_that_word_cannot_hold_is_refused_with_its_placeholder(
    value: str, wrap: Any
) -> None:
    made = template("Một", "Số: {{ số }}", "{{ tên }}")
    with pytest.raises(DataError) as caught:
        fill(made, Context({"số": wrap(value), "tên": "x"}))
    (finding,) = caught.value.findings
    assert finding.code == "D701"
    assert "{{ số }}" in str(finding.message)
    character = next(c for c in value if c not in "abx")
    assert f"U+{ord(character):04X}" in str(finding.message)
    assert finding.place.part == "đoạn 2: “Số: {{ số }}”"


def test_a_value_takes_the_formatting_of_its_placeholder() -> None:
    def change(document: Any) -> None:
        document.paragraphs[0].runs[0].bold = True
        document.paragraphs[0].runs[0].font.name = "Times New Roman"

    made = template("{{ a }}", change=change)
    data = fill(made, Context({"a": "x\ny"}))
    (run,) = docx.Document(BytesIO(data)).paragraphs[0].runs
    assert run.bold
    assert run.font.name == "Times New Roman"


def test_emphasis_keeps_the_other_formatting_of_the_placeholder() -> None:
    def change(document: Any) -> None:
        run = document.paragraphs[0].runs[0]
        run.font.size = docx.shared.Pt(17)
        run.font.name = "Times New Roman"

    made = template("trước {{ a }} sau", change=change)
    pieces = (
        Run("một"),
        Run("hai", bold=True),
        Run("ba", italic=True),
        Run("bốn", bold=True, italic=True),
    )
    data = fill(made, Context({"a": Runs(pieces)}))
    runs = [run for run in docx.Document(BytesIO(data)).paragraphs[0].runs if run.text]
    assert [(r.text, bool(r.bold), bool(r.italic)) for r in runs] == [
        ("trước một", False, False),
        ("hai", True, False),
        ("ba", False, True),
        ("bốn", True, True),
        (" sau", False, False),
    ]
    assert {run.font.size for run in runs} == {docx.shared.Pt(17)}
    assert {run.font.name for run in runs} == {"Times New Roman"}


@pytest.mark.parametrize("tag", ["{{ a }}", "{{r a }}"])
def test_runs_are_printed_by_either_tag(tag: str) -> None:
    runs = Runs((Run("một "), Run("hai", bold=True)))
    assert filled(f"x {tag} y", a=runs) == ["x một hai y"]
    assert filled(f"x {tag} y", a="chữ") == ["x chữ y"]


def test_loops_conditions_and_names_work() -> None:
    made = filled(
        "{%p for m in mục %}",
        '{%p if m.loại == "a" and m.có %}',
        "A {{ m.tên }}",
        "{%p elif m.loại in ['b', 'c'] %}",
        "B {{ m.tên }}{% if not loop.last %};{% endif %}",
        "{%p else %}",
        "?",
        "{%p endif %}",
        "{%p endfor %}",
        "{% for x in xs %}{{ x }}, {% else %}không có{% endfor %}",
        mục=[
            {"loại": "a", "có": True, "tên": "1"},
            {"loại": "b", "có": False, "tên": "2"},
            {"loại": "d", "có": True, "tên": "3"},
        ],
        xs=[],
    )
    assert made == ["A 1", "B 2;", "?", "không có"]


def test_rows_are_repeated() -> None:
    def change(document: Any) -> None:
        table = document.add_table(4, 2)
        for row, text in enumerate(["Tên", "{%tr for r in hàng %}", "{{ r.t }}", "{%tr endfor %}"]):
            table.cell(row, 0).text = text
        table.cell(2, 1).text = "{{ r.g }}"

    made = template(change=change)
    rows = [{"t": "a", "g": "1"}, {"t": "b & c", "g": "2"}]
    assert cells(fill(made, Context({"hàng": rows}))) == [["Tên", ""], ["a", "1"], ["b & c", "2"]]
    assert cells(fill(made, Context({"hàng": []}))) == [["Tên", ""]]


def test_fields_that_are_named_as_methods_of_records_are_fields() -> None:
    assert filled("{{ m.items }}{{ m.keys }}", m={"items": "a", "keys": "b"}) == ["ab"]


def test_filters_of_jinja_and_of_ours_may_be_used() -> None:
    source = word("{{ tên|upper }} {{ n|gấp_đôi }} {{ thiếu|default('–') }}")
    made = compile_template(source, "m.docx", filters={"gấp_đôi": lambda n: str(2 * n)})
    assert read(fill(made, Context({"tên": "ba tơ & x", "n": 4}))) == ["BA TƠ & X 8 –"]  # type: ignore[dict-item]


def test_a_text_in_quotes_is_printed_as_it_is() -> None:
    assert filled("{{ 'a & b' }}{{ \"}}\" }}") == ["a & b}}"]


def test_a_name_that_may_be_missing_is_asked_for() -> None:
    paragraphs = ("{%p if x is defined %}", "{{ x }}", "{%p endif %}", "hết")
    assert filled(*paragraphs) == ["hết"]
    assert filled(*paragraphs, x="có") == ["có", "hết"]


def test_every_story_is_filled_once() -> None:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        document.settings.odd_and_even_pages_header_footer = True
        for story in (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
            section.even_page_header,
            section.even_page_footer,
        ):
            story.paragraphs[0].text = "{{ a }}"
        document.add_section()

    data = fill(template("{{ a }}", change=change), Context({"a": "{{ 7*7 }}"}))
    texts = [text for text in words_in(data) if text.strip()]
    assert texts == ["{{ 7*7 }}"] * 7


def test_text_boxes_are_filled_in_both_their_forms() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p></w:txbxContent>"
    alternatives = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    source = with_body(word("x", "y"), "<w:t>x</w:t>", alternatives)
    data = fill(compile_template(source, "m"), Context({"a": "b & c"}))
    assert part(data, "word/document.xml").count(">b &amp; c<") == 2


def test_content_controls_are_filled_and_no_longer_bound() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/x' w:storeItemID='y'/><w:showingPlcHdr/>"
        "</w:sdtPr><w:sdtContent><w:r><w:t>{{ a }}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    source = with_body(word("x"), "<w:r><w:t>x</w:t></w:r>", control)
    body = part(fill(compile_template(source, "m"), Context({"a": "giá trị"})), "word/document.xml")
    assert ">giá trị<" in body
    assert "dataBinding" not in body
    assert "showingPlcHdr" not in body


def test_the_same_input_gives_the_same_bytes() -> None:
    source = word("{{ a }}", "x")
    values = Context({"a": "Kế hoạch"})
    first = fill(compile_template(source, "m"), values)
    made = compile_template(source, "m")
    assert {first, fill(made, values), fill(made, values)} == {first}


def test_parts_without_placeholders_are_copied_as_they_lie() -> None:
    source = word("{{ a }}")
    before, after = parts(source), parts(fill(compile_template(source, "m"), Context({"a": "x"})))
    same = {name for name in after if before.get(name) == after[name]}
    assert {"word/theme/theme1.xml", "word/fontTable.xml", "word/numbering.xml"} <= same


def test_a_higher_level_makes_a_smaller_file_of_the_same_parts() -> None:
    made = template("{%p for d in ds %}", "{{ d }}", "{%p endfor %}")
    values = Context({"ds": [f"dòng {n} của kế hoạch" for n in range(500)]})
    small, large = fill(made, values, level=9), fill(made, values, level=1)
    assert len(small) < len(large)
    assert parts(small) == parts(large)


def test_braces_typed_as_text_stay() -> None:
    assert filled("{ a } {b", "c} {{ x }} 100% }", x="y") == ["{ a } {b", "c} y 100% }"]
    assert filled("{", "{ x }", "}%", "}x") == ["{", "{ x }", "}%", "}x"]


def test_a_comment_is_not_printed() -> None:
    assert filled("a{# ghi chú {{ x }} #}b", "{#p ẩn cả đoạn #}", "c") == ["ab", "c"]


def test_all_missing_names_are_told_at_once_with_place_and_nearest_name() -> None:
    made = template("{{ tên }}", "{{ trích_yêu }} {{ số }}", "{{ lạ_hoắc }}")
    with pytest.raises(TemplateError) as caught:
        fill(made, Context({"tên": "x", "trích_yếu": "y", "số": "1"}))
    first, second = caught.value.findings
    assert first.code == second.code == "T301"
    assert "trích_yêu" in str(first.message)
    assert "trích_yếu" in str(first.hint)
    assert first.place.part == "đoạn 2: “{{ trích_yêu }} {{ số }}”"
    assert first.place.file == "mau.docx"
    assert "lạ_hoắc" in str(second.message)


def test_a_missing_field_of_an_item_is_told_with_its_place() -> None:
    made = template("{%p for m in mục %}", "{{ m.tên }} {{ m.tuổi }}", "{%p endfor %}")
    with pytest.raises(TemplateError) as caught:
        fill(made, Context({"mục": [{"tên": "a", "tuổi": "b"}, {"tên": "a", "tuồi": "b"}]}))
    (finding,) = caught.value.findings
    assert finding.code == "T301"
    assert "{{ m.tuổi }}" in str(finding.message)
    assert "“tuồi”" in str(finding.hint)
    assert finding.place.part.startswith("đoạn 2")


@pytest.mark.parametrize("value", [3, 2.5, True, None, ["a"], {"a": "b"}, b"x", object()])
def test_what_is_no_text_is_refused_with_its_place(value: Any) -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("x", "{{ a }}"), Context({"a": value}))
    (finding,) = caught.value.findings
    assert finding.code == "T302"
    assert finding.place.part == "đoạn 2: “{{ a }}”"


def test_an_operation_that_fails_is_told_with_its_place() -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("x", "{% for i in a %}{{ i }}{% endfor %}"), Context({"a": True}))
    (finding,) = caught.value.findings
    assert finding.code == "T304"
    assert finding.place.part.startswith("đoạn 2")


@pytest.mark.parametrize(
    "attack",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ a.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ a|attr('__class__') }}",
        "{{ '{0.__class__}'.format(a) }}",
        "{{ range.__self__ }}",
        "{% set x = a.__class__ %}{{ x }}",
        "{{ (a|map('upper')).gi_frame.f_globals }}",
        "{{ xs.append('x') }}",
    ],
)
def test_a_template_cannot_reach_the_inside_of_the_program(attack: str) -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template(attack), Context({"a": "x", "xs": ["y"]}))
    assert caught.value.findings[0].code in {"T301", "T302", "T303"}


@pytest.mark.parametrize("name", ["safe", "_in(0)", "tojson", "e", "forceescape"])
def test_no_filter_makes_markup(name: str) -> None:
    with pytest.raises(TemplateError) as caught:
        template(f"{{{{ a|{name} }}}}")
    assert caught.value.findings[0].code == "T105"


def test_the_engines_own_names_are_not_there_for_templates() -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template("{{ _properties.title }}"), Context({}))
    assert caught.value.findings[0].code == "T301"


@pytest.mark.parametrize("text", ["{{ 1/0 }}", "{{ a/0 }}", "{{ xs|sum }}", "{{ a() }}"])
def test_what_fails_is_told_without_the_machines_words(text: str) -> None:
    with pytest.raises(TemplateError) as caught:
        fill(template(text), Context({"a": "x", "xs": ["y"]}))
    (finding,) = caught.value.findings
    assert finding.code == "T304"
    assert finding.place.part.startswith("đoạn 1")
    shown = f"{finding.message} {finding.hint}".replace(text, "").lower()
    assert not any(word in shown for word in ("division", "zero", "str", "operand", "callable"))
