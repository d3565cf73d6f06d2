"""Kinds of files told by their content."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from tests.unit.structure.conftest import make_docx
from vanban.importing.kinds import Kind, kind_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(**files: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (make_docx("<w:p/>"), Kind.WORD),
        (make_docx("<w:p/>")[:200], Kind.WORD),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), Kind.OPEN_TEXT),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), Kind.OTHER),
        (zipped(**{"[Content_Types].xml": "", "xl/workbook.xml": ""}), Kind.OTHER),
        (zipped(**{"ban-quet.txt": "chữ"}), Kind.OTHER),
        (OLE + bytes(600) + wide("WordDocument"), Kind.OLD_WORD),
        (OLE + bytes(600) + wide("EncryptedPackage"), Kind.WORD),
        (OLE + bytes(600) + wide("Workbook"), Kind.OTHER),
        (OLE + bytes(600), Kind.OLD_WORD),
        (b"{\\rtf1\\ansi K\\u7871 ho\\u7841ch}", Kind.RICH_TEXT),
        (b"\r\n%PDF-1.7\n", Kind.PDF),
        (b"\x89PNG\r\n\x1a\n", Kind.PICTURE),
        (b"\xff\xd8\xff\xe0", Kind.PICTURE),
        (b"MZ\x90\x00", Kind.OTHER),
        (b"Rar!\x1a\x07", Kind.OTHER),
        (b"  <!DOCTYPE html><html>", Kind.WEB),
        (b"\xef\xbb\xbf<html>", Kind.WEB),
        (b'<?xml version="1.0"?><w:wordDocument/>', Kind.WORD_XML),
        ("KẾ HOẠCH\n".encode(), Kind.TEXT),
        ("KẾ HOẠCH\n".encode("utf-16"), Kind.TEXT),
        (b"Trang 1\f2\n", Kind.TEXT),
        (bytes(range(1, 9)) * 40, Kind.OTHER),
    ],
)
def test_a_file_is_what_it_holds(data: bytes, kind: Kind) -> None:
    assert kind_of(data) is kind
