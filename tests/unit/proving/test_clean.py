from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from vanban.diagnostics import DataError, Severity
from vanban.ooxml.archive import Beginning, finish, pack, read_members
from vanban.provenance.carrying import carried
from vanban.proving.clean import clean
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from tests.unit.proving.conftest import Made

SECRETS = (b"Nguy", b"rsid", b"paraId", b"comments", b"customXml", b"<w:ins ", b"<w:del ")


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _tracked(word: Any) -> None:
    """Let somebody change a document with their name on it."""
    word.core_properties.author = "Nguyễn Văn A"
    word.core_properties.last_modified_by = "Nguyễn Thị B"
    word.core_properties.title = "Kế hoạch"
    paragraph = next(each for each in word.paragraphs if len(each.text) > 60)
    word.add_comment(paragraph.runs[0], "Xem lại", author="Nguyễn Văn A", initials="A")
    for number, kind in enumerate(("ins", "del")):
        text = "w:t" if kind == "ins" else "w:delText"
        xml = (
            f'<w:{kind} {nsdecls("w")} w:id="{900 + number}" w:author="Nguyễn Văn A"'
            f' w:date="2026-01-01T00:00:00Z"><w:r w:rsidR="00AB12CD"><{text}> {kind} </{text}>'
            f"</w:r></w:{kind}>"
        )
        paragraph._p.append(parse_xml(xml))


@pytest.fixture(scope="module")
def handed_round(made: Made) -> bytes:
    """A made document with comments and tracked changes, as it went from hand to hand."""
    return made.edited(_tracked)


def test_nothing_of_those_who_wrote_it_is_left_and_every_word_is(handed_round: bytes) -> None:
    cleaned = clean(handed_round, "a.docx")
    assert text_of(cleaned.document).split() == text_of(handed_round).split()
    whole = b"\n".join(name.encode() + data for name, data in _parts(cleaned.document).items())
    assert [secret for secret in SECRETS if secret in whole] == []
    assert {finding.code for finding in cleaned.findings} == {"P140", "P141", "P142", "P143"}
    assert all(finding.severity is Severity.NOTE for finding in cleaned.findings)
    word = docx.Document(BytesIO(cleaned.document))
    assert word.core_properties.title == "Kế hoạch"


def test_a_clean_file_has_nothing_left_to_take(handed_round: bytes) -> None:
    once = clean(handed_round, "a.docx").document
    twice = clean(once, "a.docx")
    assert [finding.code for finding in twice.findings] == ["P144"]
    assert _parts(twice.document) == _parts(once)


def test_a_made_file_loses_its_record(made: Made) -> None:
    cleaned = clean(made.document, "a.docx")
    assert not carried(cleaned.document).is_there
    assert text_of(cleaned.document) == text_of(made.document)


def test_deleted_notes_and_pictures_do_not_travel_on(made: Made) -> None:
    from tests.unit.proving.test_verify import picture

    def delete(word: Any) -> None:
        run = word.paragraphs[-1].add_run()
        run.add_picture(BytesIO(picture()))
        gone = parse_xml(f'<w:del {nsdecls("w")} w:id="9" w:author="X"/>')
        run._r.addprevious(gone)
        gone.append(run._r)

    edited = made.edited(delete)
    assert any("media" in name for name in _parts(edited))
    assert not any("media" in name for name in _parts(clean(edited, "a.docx").document))


def test_hidden_words_are_told_and_stay(made: Made) -> None:
    def hide(word: Any) -> None:
        run = word.paragraphs[-1].add_run("điều không nói")
        run.font.hidden = True

    cleaned = clean(made.edited(hide), "a.docx")
    assert [each.code for each in cleaned.findings if each.severity is Severity.WARNING] == ["P145"]
    assert "điều không nói".encode() in _parts(cleaned.document)["word/document.xml"]


def test_a_signed_file_is_left_alone(made: Made) -> None:
    members = [*read_members(made.document), pack("_xmlsignatures/sig1.xml", b"<a/>")]
    with pytest.raises(DataError) as refused:
        clean(finish(Beginning(b"", b"", 0), members), "a.docx")
    assert [finding.code for finding in refused.value.findings] == ["P146"]


def test_a_copy_that_would_read_otherwise_is_not_made(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(root: Any) -> int:
        for element in root.iter("{*}t"):
            element.text = ""
        return 1

    monkeypatch.setattr("vanban.proving.clean.accept", spoil)
    with pytest.raises(DataError) as refused:
        clean(made.document, "a.docx")
    assert [finding.code for finding in refused.value.findings] == ["P147"]
