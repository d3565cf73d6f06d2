"""Files that can be no template."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from tests.unit.rendering.making import part, parts, read, with_parts, word
from vanban.diagnostics import TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context


def code(source: bytes) -> str:
    with pytest.raises(TemplateError) as caught:
        compile_template(source, "mau.docx")
    (finding,) = caught.value.findings
    assert finding.place.file == "mau.docx"
    return finding.code


def changed_types(old: str, new: str) -> bytes:
    types = part(word("x"), "[Content_Types].xml")
    assert old in types
    return with_parts(word("x"), {"[Content_Types].xml": types.replace(old, new)})


def test_what_is_no_word_file_is_refused() -> None:
    assert code(b"") == "W206"
    assert code(b"%PDF-1.7") == "W204"
    assert code(b"hello") == "W201"


def test_a_cut_off_file_is_refused() -> None:
    assert code(word("x")[:-200]) in {"T202", "W205"}


def test_a_file_with_a_broken_part_is_refused() -> None:
    assert code(with_parts(word("x"), {"word/theme/theme1.xml": "<a><b></a>"})) == "T202"
    doctype = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    assert code(with_parts(word("x"), {"word/settings.xml": doctype})) == "T202"


@pytest.mark.parametrize("missing", ["[Content_Types].xml", "_rels/.rels"])
def test_a_file_without_a_list_of_its_parts_is_refused(missing: str) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts(word("x")).items():
            if name != missing:
                made.writestr(name, content)
    assert code(out.getvalue()) == "T202"


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "word/../../x.bin", "/etc/x", "..\\x.txt", "C:\\x.txt"]
)
def test_a_file_with_parts_outside_itself_is_refused(name: str) -> None:
    assert code(with_parts(word("x"), {name: b"x"})) == "T202"


def test_two_parts_of_one_name_are_refused() -> None:
    out = BytesIO(word("x"))
    with zipfile.ZipFile(out, "a") as made:
        made.writestr("Word/Document.xml", "<other/>")
    assert code(out.getvalue()) == "T203"


def test_a_template_with_macros_is_refused() -> None:
    assert code(with_parts(word("x"), {"word/vbaProject.bin": b"x"})) == "T204"


def test_a_workbook_is_refused() -> None:
    assert (
        code(changed_types("wordprocessingml.document.main", "spreadsheetml.sheet.main")) == "T201"
    )


def test_a_word_template_file_makes_ordinary_documents() -> None:
    source = changed_types("document.main+xml", "template.main+xml")
    made = fill(compile_template(source, "mau.dotx"), Context({}))
    assert read(made) == ["x"]
    assert "template.main" not in part(made, "[Content_Types].xml")


def test_another_document_in_the_main_part_is_refused() -> None:
    strict = part(word("x"), "word/document.xml").replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert code(with_parts(word("x"), {"word/document.xml": strict})) == "T201"
