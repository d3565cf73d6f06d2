"""What a bare Word file gets."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from vanban.ooxml.archive import begin, finish, read_members
from vanban.ooxml.furnishing import furnish
from vanban.ooxml.own_styles import OWN_STYLES
from vanban.ooxml.package import CONTENT_TYPES, WordPackage
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import every, find, get, parse, to_part

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def bare() -> WordPackage:
    """Return the smallest Word file there is."""
    from vanban.ooxml.archive import pack

    document = f"<w:document {W}><w:body><w:p/></w:body></w:document>"
    parts = {
        CONTENT_TYPES: TYPES,
        "_rels/.rels": RELATIONSHIPS,
        "word/document.xml": document,
    }
    return WordPackage([pack(name, text.encode()) for name, text in parts.items()])


def from_python_docx() -> WordPackage:
    out = BytesIO()
    docx.Document().save(out)
    return WordPackage(read_members(out.getvalue()))


@pytest.fixture(params=[bare, from_python_docx])
def package(request: pytest.FixtureRequest) -> WordPackage:
    made: WordPackage = request.param()
    return made


def test_every_style_of_ours_is_there_afterwards(package: WordPackage) -> None:
    _, ids, _ = furnish(package)
    styles = Styles(parse(package.part(package.related("styles")[0])))
    assert ids == {name: styles.id_of(name) for name in OWN_STYLES}
    assert all(ids.values())


def test_a_style_that_is_there_stays_as_it_is(package: WordPackage) -> None:
    furnish(package)
    name = package.related("styles")[0]
    root = parse(package.part(name))
    for style in every(root, "w:style"):
        if get(find(style, "w:name"), "w:val") == "VB Bảng":
            style.set("own", "yes")
    package.put(name, to_part(root))
    _, ids, _ = furnish(package)
    again = parse(package.part(name))
    assert [s.get("own") for s in every(again, "w:style") if s.get("own")] == ["yes"]
    assert ids["VB Bảng"] == "VBBang"


def test_an_id_that_is_taken_is_not_taken_again() -> None:
    package = from_python_docx()
    name = package.related("styles")[0]
    root = parse(package.part(name))
    next(every(root, "w:style")).set(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId", "VBBang"
    )
    package.put(name, to_part(root))
    _, ids, _ = furnish(package)
    assert ids["VB Bảng"] == "VBBang1"


def test_vietnamese_is_the_language_of_all_text(package: WordPackage) -> None:
    furnish(package)
    root = parse(package.part(package.related("styles")[0]))
    languages = [get(each, "w:val") for each in every(root, "w:lang")]
    assert languages == ["vi-VN"]
    assert find(root, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang") is not None


def test_a_notes_part_with_separators_is_there(package: WordPackage) -> None:
    _, _, notes = furnish(package)
    assert package.related("footnotes") == [notes]
    assert package.content_type(notes).endswith("footnotes+xml")
    kinds = [get(each, "w:type") for each in every(parse(package.part(notes)), "w:footnote")]
    assert kinds == ["separator", "continuationSeparator"]


def test_word_sets_the_text_as_word_2013_does_and_updates_no_fields(package: WordPackage) -> None:
    furnish(package)
    settings = parse(package.part(package.related("settings")[0]))
    found = {get(s, "w:name"): get(s, "w:val") for s in every(settings, "w:compatSetting")}
    assert found["compatibilityMode"] == "15"
    assert next(every(settings, "w:updateFields"), None) is None


def test_an_older_mode_is_raised() -> None:
    package = from_python_docx()
    name = package.related("settings")[0]
    root = parse(package.part(name))
    for old in list(every(root, "w:compat")):
        root.remove(old)
    setting = '<w:compatSetting w:name="compatibilityMode" w:val="11"/>'
    root.append(parse(f"<w:compat {W}>{setting}</w:compat>".encode()))
    root.append(parse(f"<w:updateFields {W}/>".encode()))
    package.put(name, to_part(root))
    furnish(package)
    settings = parse(package.part(name))
    assert [get(s, "w:val") for s in every(settings, "w:compatSetting")] == ["15"]
    assert next(every(settings, "w:updateFields"), None) is None


def test_furnishing_twice_changes_nothing_more(package: WordPackage) -> None:
    furnish(package)
    once = finish(begin(package.members()), [])
    furnish(package)
    assert finish(begin(package.members()), []) == once


def test_the_picture_and_the_double_of_the_styles_go() -> None:
    package = from_python_docx()
    assert package.related("thumbnail", source="")
    furnish(package)
    assert not package.related("thumbnail", source="")
    assert not [name for name in package.names if "Effects" in name or "thumbnail" in name]
    assert "Effects" not in package.part(CONTENT_TYPES).decode()


def test_what_was_furnished_opens_elsewhere(package: WordPackage) -> None:
    furnish(package)
    opened = docx.Document(BytesIO(finish(begin(package.members()), [])))
    assert "VB Đường kẻ" in [style.name for style in opened.styles]
