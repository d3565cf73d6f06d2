from __future__ import annotations

import zipfile
from io import BytesIO
from time import process_time

import pytest

from tests.unit.reading.sheets.conftest import codes, workbook
from vanban.diagnostics import DataError
from vanban.reading.sheets.guarding import is_workbook
from vanban.reading.sheets.workbook import read_workbook

SOUND = workbook([["Họ và tên"], ["A"]])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(**members: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "/"), content)
    return out.getvalue()


def replaced(part: str, content: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(SOUND)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == part else old.read(info))
    return out.getvalue()


SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>%s</sheetData></worksheet>"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "D400"),
        (b"not a workbook", "D400"),
        (SOUND[: len(SOUND) // 2], "D400"),
        (OLE + b"Workbook", "D402"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "D401"),
        (zipped(word_document=b"<x/>"), "D402"),
        (zipped(xl_a=b"0" * 97 * 2**20), "D403"),
        (replaced("xl/worksheets/sheet1.xml", b"<broken"), "D400"),
        (replaced("xl/styles.xml", b"no xml"), "D400"),
        (
            replaced(
                "xl/worksheets/sheet1.xml",
                b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + SHEET % b"",
            ),
            "D400",
        ),
        (
            replaced("xl/worksheets/sheet1.xml", SHEET % (b"<row><c><v>1</v></c></row>" * 300_001)),
            "D403",
        ),
    ],
)
def test_what_is_no_sound_workbook_is_refused_in_bounded_time(data: bytes, code: str) -> None:
    begun = process_time()
    with pytest.raises(DataError) as caught:
        read_workbook(data, "ds.xlsx")
    assert codes(caught.value.findings) == [code]
    assert process_time() - begun < 20


def test_a_lone_cell_at_the_far_end_costs_nothing() -> None:
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    rows = SHEET % (b'<row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row>' + far)
    sheet = read_workbook(replaced("xl/worksheets/sheet1.xml", rows), "ds.xlsx").sheets[0]
    assert sheet.rows[1][1].text == "A"


def test_a_workbook_is_told_from_other_zips() -> None:
    assert is_workbook(SOUND)
    assert not is_workbook(zipped(word_document=b""))
    assert not is_workbook(b"PK\x03\x04")
