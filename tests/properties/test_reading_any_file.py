"""Whatever is given to be read gives a text or a sentence, never an accident of ours."""

from __future__ import annotations

import unicodedata
import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.structure.conftest import make_docx
from vanban.diagnostics import VanbanError
from vanban.structure.text import text_of

NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
GOOD = make_docx(
    '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    '</w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>chữ</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
    '<w:fldChar w:fldCharType="end"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>'
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
    styles='<w:style w:type="paragraph" w:styleId="A" w:default="1"/>',
    numbering=NUMBERING,
    settings='<w:footnotePr><w:numStart w:val="1"/></w:footnotePr>',
    footnotes='<w:footnote w:id="1"><w:p><w:r><w:t>chú thích</w:t></w:r></w:p></w:footnote>',
    header1="<w:p><w:r><w:t>đầu trang</w:t></w:r></w:p>",
)
LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
)


def is_read_or_refused(data: bytes) -> bool:
    try:
        return isinstance(text_of(data, "tệp.docx"), str)
    except VanbanError as error:
        return all(finding.code.startswith("W2") for finding in error.findings)


def changed(part: str, at: int, new: bytes, taken: int) -> bytes:
    """Return the sound file with some bytes of a part replaced."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(GOOD)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == part:
                place = at % (len(data) + 1)
                data = data[:place] + new + data[place + taken :]
            target.writestr(name, data)
    return stream.getvalue()


def words_of(part: str) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(GOOD)) as archive:
        return archive.read(part).split(b'"')


PARTS = zipfile.ZipFile(BytesIO(GOOD)).namelist()


@given(st.binary(max_size=200))
@example(b"PK\x03\x04")
@example(b"PK\x05\x06" + bytes(18))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert is_read_or_refused(data)


@given(st.integers(0, len(GOOD)), st.binary(max_size=4), st.integers(0, 40))
def test_a_damaged_package_is_read_or_refused(at: int, new: bytes, taken: int) -> None:
    assert is_read_or_refused(GOOD[:at] + new + GOOD[at + taken :])


@given(st.sampled_from(PARTS), st.integers(0, 3000), st.binary(max_size=4), st.integers(0, 60))
def test_a_damaged_part_is_read_or_refused(part: str, at: int, new: bytes, taken: int) -> None:
    assert is_read_or_refused(changed(part, at, new, taken))


@given(st.sampled_from(PARTS), st.data(), st.sampled_from(["", "-1", "x", "9" * 30, "١", "²"]))
def test_any_value_of_an_attribute_is_read_or_refused(
    part: str, data: st.DataObject, value: str
) -> None:
    words = words_of(part)
    index = data.draw(st.integers(0, (len(words) - 2) // 2)) * 2 + 1
    at = len(b'"'.join(words[:index])) + 1
    assert is_read_or_refused(changed(part, at, value.encode(), len(words[index])))


@given(LETTERS)
def test_any_text_of_a_paragraph_is_read_as_it_is(text: str) -> None:
    body = f'<w:p><w:r><w:t xml:space="preserve">.{escape(text)}.</w:t></w:r></w:p>'
    kept = "".join(letter for letter in text if not 0xF020 <= ord(letter) < 0xF100)
    if kept == text:
        expected = unicodedata.normalize("NFC", f".{text}.\n")
        assert text_of(make_docx(body)) == expected
