"""What the file says of itself."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest

from tests.unit.rendering.making import part, template, with_parts, word
from vanban.diagnostics import DataError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context, Properties
from vanban.rendering.pieces import Run, Runs


def core(compiled: Any, properties: Properties | None = None, **values: Any) -> Any:
    data = fill(compiled, Context(values, properties=properties or Properties()))
    return docx.Document(BytesIO(data)).core_properties


def titled(title: str) -> Any:
    def change(document: Any) -> None:
        document.core_properties.title = title

    return template("x", change=change)


def test_placeholders_are_filled_and_escaped_once() -> None:
    found = core(titled("{{ tên }} & {{ số }}"), tên="A & B <c>", số="1")
    assert found.title == "A & B <c> & 1"


def test_data_in_properties_is_not_read_again() -> None:
    assert core(titled("{{ a }}"), a="{{ 7*7 }}").title == "{{ 7*7 }}"


def test_line_ends_stay_line_ends() -> None:
    assert core(titled("{{ a }}"), a="một\nhai").title == "một\nhai"


def test_runs_give_their_words() -> None:
    assert core(titled("{{ a }}"), a=Runs((Run("một "), Run("hai", bold=True)))).title == "một hai"


def test_conditions_work() -> None:
    assert core(titled("{% if a %}có {{ a }}{% else %}không{% endif %}"), a="").title == "không"


def test_what_the_context_says_goes_before_the_template() -> None:
    given = Properties("Tên & <x>", "chủ đề", "UBND", "a; b", "mô tả", "KH", "vi-VN")
    found = core(titled("của mẫu"), given)
    assert (found.title, found.subject, found.author) == ("Tên & <x>", "chủ đề", "UBND")
    assert (found.keywords, found.comments, found.category) == ("a; b", "mô tả", "KH")
    assert found.language == "vi-VN"
    assert core(titled("của mẫu")).title == "của mẫu"


def test_who_made_the_template_and_when_is_not_said_of_the_document() -> None:
    def change(document: Any) -> None:
        document.core_properties.last_modified_by = "Người soạn mẫu"

    made = fill(template("x", change=change), Context({}))
    xml = part(made, "docProps/core.xml")
    for trace in ("python-docx", "2013", "Người soạn mẫu", "revision"):
        assert trace not in xml


def test_a_file_without_core_properties_gets_them() -> None:
    source = word("x")
    rels = part(source, "_rels/.rels")
    cut = rels[: rels.index("<Relationship Id=")] + "".join(
        f"<Relationship {each}"
        for each in rels[rels.index("<Relationship Id=") :].split("<Relationship ")[1:]
        if "core-properties" not in each
    )
    if not cut.endswith("</Relationships>"):
        cut += "</Relationships>"
    compiled = compile_template(with_parts(source, {"_rels/.rels": cut}), "m")
    assert core(compiled, Properties(title="T")).title == "T"


def test_extended_and_custom_properties_are_filled() -> None:
    app = part(word("x"), "docProps/app.xml").replace(
        "<Company/>", "<Company>{{ cơ_quan }}</Company>"
    )
    assert "{{" in app
    compiled = compile_template(with_parts(word("x"), {"docProps/app.xml": app}), "m")
    made = fill(compiled, Context({"cơ_quan": "A & B"}))
    assert "<Company>A &amp; B</Company>" in part(made, "docProps/app.xml")
    assert [p.place for p in compiled.names()] == ["thuộc tính tệp “Company”"]


def test_custom_properties_are_filled() -> None:
    custom = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số">'
        "<vt:lpwstr>{{ số }}</vt:lpwstr></property></Properties>"
    )
    rels = part(word("x"), "_rels/.rels")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
    row = f'<Relationship Id="c" Type="{kind}" Target="docProps/custom.xml"/></Relationships>'
    source = with_parts(
        word("x"),
        {"docProps/custom.xml": custom, "_rels/.rels": rels.replace("</Relationships>", row)},
    )
    made = fill(compile_template(source, "m"), Context({"số": "<01>"}))
    found = part(made, "docProps/custom.xml")
    assert "<vt:lpwstr>&lt;01&gt;</vt:lpwstr>" in found
    assert "D5CDD505-2E9C-101B-9397-08002B2CF9AE" in found


def test_a_character_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(DataError) as caught:
        core(titled("{{ a }}"), a="x\x02")
    (finding,) = caught.value.findings
    assert finding.place.part == "thuộc tính tệp “title”"


def test_a_character_in_the_contexts_own_properties_is_refused_too() -> None:
    with pytest.raises(DataError):
        core(template("x"), Properties(title="a\x02"))
