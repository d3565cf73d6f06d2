"""The parts of a Word file and what points to them."""

from __future__ import annotations

from io import BytesIO

import docx

from vanban.ooxml.archive import read_members
from vanban.ooxml.package import CORE_TYPE, DOCUMENT_TYPE, WordPackage


def package() -> WordPackage:
    out = BytesIO()
    docx.Document().save(out)
    return WordPackage(read_members(out.getvalue()))


def test_the_main_part_is_found_through_the_relationships() -> None:
    assert package().main == "word/document.xml"
    assert package().is_word_document()


def test_a_word_template_becomes_a_document() -> None:
    made = package()
    made.set_content_type(made.main, DOCUMENT_TYPE.replace("document.main", "template.main"))
    assert made.is_word_document()
    assert made.content_type(made.main) == DOCUMENT_TYPE


def test_another_kind_of_main_part_is_no_word_document() -> None:
    made = package()
    made.set_content_type(made.main, "application/vnd.ms-excel")
    assert not made.is_word_document()


def test_a_part_is_added_with_its_type_and_relationship() -> None:
    made = package()
    name = made.free_name("footnotes")
    made.add("footnotes", name, b"<x/>")
    assert name == "word/footnotes.xml"
    assert made.related("footnotes") == [name]
    assert made.free_name("footnotes") == "word/footnotes1.xml"
    assert made.part(name) == b"<x/>"


def test_core_properties_are_added_to_the_package_itself() -> None:
    made = package()
    made.drop("core-properties", source="")
    assert made.related("core-properties", source="") == []
    made.add_core("docProps/core.xml")
    assert made.related("core-properties", source="") == ["docProps/core.xml"]
    assert made.content_type("docProps/core.xml") == CORE_TYPE


def test_a_type_goes_by_the_ending_where_nothing_else_is_said() -> None:
    assert package().content_type("word/x.xml") == "application/xml"
    assert package().content_type("word/x.unknown") == ""


def test_members_that_were_not_changed_are_as_they_were() -> None:
    made = package()
    before = {member.name: member.packed for member in made.members()}
    made.put("word/document.xml", b"<other/>")
    after = {member.name: member.packed for member in made.members()}
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}


def test_what_is_linked_from_outside_is_no_part() -> None:
    made = package()
    rels = made.part("word/_rels/document.xml.rels").decode()
    link = '<Relationship Id="x" Type="a/styles" Target="http://x" TargetMode="External"/>'
    made.put("word/_rels/document.xml.rels", rels.replace("</Rel", link + "</Rel").encode())
    assert made.related("styles") == ["word/styles.xml"]
