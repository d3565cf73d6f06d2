"""Real Word footnotes from data."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.unit.rendering.making import part, parts, read, template, with_parts, word
from vanban.diagnostics import DataError, TemplateError
from vanban.rendering import compile_template, fill
from vanban.rendering.context import Context
from vanban.rendering.pieces import NoteRef, Run, Runs

TEXT = Runs((Run("một"), NoteRef(1), Run(" hai"), NoteRef(2)))
NOTES = (Runs((Run("Ghi "), Run("chú", italic=True))), Runs.plain("Ghi chú & {{ 7*7 }} <b>"))


def called(data: bytes) -> list[int]:
    found = re.findall(r'footnoteReference w:id="(\d+)"', part(data, "word/document.xml"))
    return [int(number) for number in found]


def written(data: bytes) -> dict[int, str]:
    notes = re.findall(
        r'<w:footnote w:id="(\d+)">(.*?)</w:footnote>', part(data, "word/footnotes.xml"), re.DOTALL
    )
    return {int(number): re.sub("<[^>]*>", "", text) for number, text in notes}


def test_notes_stand_in_the_notes_part_and_are_called_in_the_text() -> None:
    data = fill(template("{{ a }}"), Context({"a": TEXT}, NOTES))
    assert called(data) == [1, 2]
    assert written(data) == {1: " Ghi chú", 2: " Ghi chú &amp; {{ 7*7 }} &lt;b&gt;"}
    assert "<w:i/>" in part(data, "word/footnotes.xml")
    assert read(data) == ["một hai"]


def test_a_document_without_notes_has_none() -> None:
    data = fill(template("{{ a }}"), Context({"a": "x"}))
    assert written(data) == {}


def test_a_note_that_is_called_twice_is_written_twice() -> None:
    data = fill(template("{{ a }} {{ a }}"), Context({"a": TEXT}, NOTES))
    assert len(set(called(data))) == 4
    assert sorted(written(data)) == sorted(called(data))
    assert list(written(data).values()).count(" Ghi chú") == 2


def test_a_note_that_the_template_leaves_out_is_not_written() -> None:
    data = fill(template("x"), Context({"a": TEXT}, NOTES))
    assert written(data) == {}


def test_the_templates_own_notes_keep_working_and_are_filled() -> None:
    empty = fill(template("x{{ a }}"), Context({"a": ""}))
    own = (
        '<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Theo {{ luật }}</w:t></w:r>'
        "</w:p></w:footnote></w:footnotes>"
    )
    body = part(word("x{{ a }}"), "word/document.xml").replace(
        "</w:r></w:p>", '</w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>'
    )
    source = with_parts(
        empty,
        {
            "word/document.xml": body,
            "word/footnotes.xml": part(empty, "word/footnotes.xml").replace("</w:footnotes>", own),
        },
    )
    data = fill(compile_template(source, "m"), Context({"a": TEXT, "luật": "Luật & lệ"}, NOTES))
    assert called(data) == [6, 7, 5]
    assert written(data)[5] == "Theo Luật &amp; lệ"
    assert written(data)[6] == " Ghi chú"


def test_data_in_notes_is_not_read_again() -> None:
    made = template("{{ a }}")
    data = fill(made, Context({"a": TEXT, "bí_mật": "lộ"}, (Runs.plain("{{ bí_mật }}"),) * 2))
    assert set(written(data).values()) == {" {{ bí_mật }}"}


def test_the_mark_of_a_note_keeps_the_size_of_its_placeholder() -> None:
    def change(document: Any) -> None:
        from docx.shared import Pt

        document.paragraphs[0].runs[0].font.size = Pt(13)

    body = part(
        fill(template("{{ a }}", change=change), Context({"a": TEXT}, NOTES)), "word/document.xml"
    )
    assert (
        '<w:rPr><w:rStyle w:val="VBDauchuthich"/><w:sz w:val="26"/></w:rPr><w:footnoteReference'
        in body
    )


def test_a_note_in_a_header_is_refused() -> None:
    def change(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ a }}"

    with pytest.raises(TemplateError) as caught:
        fill(template("x", change=change), Context({"a": TEXT}, NOTES))
    assert caught.value.findings[0].code == "T306"


def test_a_character_that_word_cannot_hold_is_refused_in_a_note_too() -> None:
    with pytest.raises(DataError) as caught:
        fill(template("{{ a }}"), Context({"a": TEXT}, (Runs.plain("x"), Runs.plain("a\x07"))))
    (finding,) = caught.value.findings
    assert finding.code == "D701"
    assert "chú thích 2" in str(finding.message)


def test_the_notes_part_is_declared() -> None:
    data = fill(template("{{ a }}"), Context({"a": TEXT}, NOTES))
    assert "footnotes+xml" in part(data, "[Content_Types].xml")
    assert "relationships/footnotes" in part(data, "word/_rels/document.xml.rels")
    assert "word/footnotes.xml" in parts(data)
