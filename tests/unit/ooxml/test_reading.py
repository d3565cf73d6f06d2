"""A file of any kind is opened as a Word file, or refused in a sentence."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from tests.unit.structure.conftest import make_docx, part, relations
from vanban.diagnostics import DataError
from vanban.ooxml import reading
from vanban.ooxml.reading import open_package

GOOD = make_docx("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(**members: str | bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def document(xml: str | bytes) -> bytes:
    return archive(**{"word__document.xml": xml})


def with_flag(data: bytes) -> bytes:
    """Return a zip file that says that its members are locked."""
    changed = bytearray(data)
    central = changed.index(b"PK\x01\x02")
    changed[central + 8] |= 1
    return bytes(changed)


def with_bad_byte(data: bytes) -> bytes:
    at = data.index(b"<w:t>") + 5
    return data[:at] + b"X" + data[at + 1 :]


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "W206", "rỗng"),
        ("chỉ là chữ".encode(), "W201", "không phải tệp Word"),
        (OLE + "WordDocument".encode("utf-16-le"), "W202", ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "W203", "mật khẩu"),
        (with_flag(GOOD), "W203", "mật khẩu"),
        (b"%PDF-1.7", "W204", "PDF"),
        (b"{\\rtf1", "W204", "RTF"),
        (b"\x89PNG\r\n", "W204", "PNG"),
        (archive(mimetype="application/vnd.oasis.opendocument.text"), "W204", ".odt"),
        (archive(**{"xl__workbook.xml": "<workbook/>"}), "W201", "không phải tệp Word"),
        (document("<other/>"), "W201", "không phải tệp Word"),
        (GOOD[: len(GOOD) // 2], "W205", "hỏng"),
        (with_bad_byte(GOOD), "W205", "hỏng"),
        (document("<w:document"), "W205", "hỏng"),
        (document(b"\xff\xfe\x00"), "W205", "hỏng"),
        (document(""), "W205", "hỏng"),
    ],
)
def test_what_is_not_a_word_file_is_refused_in_a_sentence(
    data: bytes, code: str, words: str
) -> None:
    with pytest.raises(DataError) as caught:
        open_package(data, "tệp.docx").document()
    (finding,) = caught.value.findings
    assert finding.code == code
    assert words in str(finding.message)
    assert finding.hint or code == "W206"
    assert finding.place.file == "tệp.docx"


def test_entities_and_document_types_are_refused() -> None:
    body = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + part("w:document", "&e;")
    with pytest.raises(DataError) as caught:
        open_package(
            document(body.replace('<?xml version="1.0" encoding="UTF-8"?>', ""))
        ).document()
    assert caught.value.findings[0].code == "W205"


def test_a_file_that_unpacks_to_more_than_any_document_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "MAX_PART", 1000)
    with pytest.raises(DataError) as caught:
        open_package(make_docx("<w:p/>" * 1000))
    assert caught.value.findings[0].code == "W207"


def test_a_file_that_hides_its_real_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_PART", 1000)
    data = bytearray(document("<w:p/>" * 1000))
    central = data.index(b"PK\x01\x02")
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")
    with pytest.raises(DataError) as caught:
        open_package(bytes(data))
    assert caught.value.findings[0].code in {"W205", "W207"}


@pytest.mark.parametrize("limit", ["MAX_ENTRIES", "MAX_TOTAL"])
def test_the_file_as_a_whole_is_limited_too(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(reading, limit, 1)
    with pytest.raises(DataError) as caught:
        open_package(GOOD)
    assert caught.value.findings[0].code == "W207"


def test_parts_are_found_by_their_relations_wherever_they_stand() -> None:
    data = archive(
        **{
            "_rels__.rels": relations({"a": ("officeDocument", "/Text/Main.xml")}),
            "Text__Main.xml": part("w:document", "<w:body/>"),
            "Text___rels__Main.xml.rels": relations({"b": ("styles", "../Look/Styles.xml")}),
            "Look__Styles.xml": part("w:styles", "<w:style/>"),
        }
    )
    package = open_package(data)
    assert package.document().name == "w:document"
    styles = package.kind("styles")
    assert styles is not None
    assert styles.name == "w:styles"
    assert package.kind("numbering") is None


def test_the_strict_form_of_the_format_is_read_like_the_usual_one() -> None:
    strict = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>'
    assert [child.name for child in open_package(document(strict)).document().children] == [
        "w:body"
    ]


def test_utf_16_parts_are_read() -> None:
    xml = part("w:document", "<w:t>chữ</w:t>").replace("UTF-8", "UTF-16")
    assert open_package(document(xml.encode("utf-16"))).document().children[0].text == "chữ"
