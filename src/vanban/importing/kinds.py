"""What kind of file it is, by its content (loại tệp); its name may say anything."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from io import BytesIO
from typing import Final


class Kind(StrEnum):
    """A kind of file (loại tệp); the value is how LibreOffice knows it by its name."""

    WORD = ".docx"
    OLD_WORD = ".doc"
    RICH_TEXT = ".rtf"
    OPEN_TEXT = ".odt"
    WEB = ".html"
    WORD_XML = ".xml"
    PDF = ".pdf"
    TEXT = ".txt"
    PICTURE = ".jpg"
    OTHER = ""


_PDF_WITHIN: Final = 1024
"""Bytes among which a PDF may begin: mails and servers put words before it."""
_HEAD: Final = 8192
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES: Final = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"AT&TFORM", b"RIFF",
)  # fmt: skip
_PACKED: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MZ", b"\x7fELF")
_BEGINNINGS: Final = (
    (b"{\\rtf", Kind.RICH_TEXT),
    (_PICTURES, Kind.PICTURE),
    (_PACKED, Kind.OTHER),
)
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_CONTROLS: Final = bytes((*range(1, 9), *range(14, 27), *range(28, 32)))
_MOST_CONTROLS: Final = 20
"""Of so many bytes one at most is a control character in a text."""


def kind_of(data: bytes) -> Kind:
    """Return what kind of file some bytes are; a text is what is nothing else."""
    head = data[:_HEAD]
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if data.startswith(_OLE):
        return _compound(data)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Kind.PDF
    known = (kind for beginnings, kind in _BEGINNINGS if data.startswith(beginnings))
    return next(known, _written(head))


def _zipped(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            mime = archive.open("mimetype").read(100) if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return Kind.WORD
    if mime.startswith(b"application/vnd.oasis.opendocument"):
        return Kind.OPEN_TEXT if b"opendocument.text" in mime else Kind.OTHER
    others = any(name.lower().startswith(("xl/", "ppt/", "visio/")) for name in names)
    is_office = any(name.lower() == "[content_types].xml" for name in names)
    return Kind.WORD if is_office and not others else Kind.OTHER


def _compound(data: bytes) -> Kind:
    """Return what a compound file of old Office is; a locked .docx is one, too."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Kind.WORD
    others = (name.encode("utf-16-le") in data for name in ("Workbook", "PowerPoint Document"))
    is_word = "WordDocument".encode("utf-16-le") in data
    return Kind.OTHER if any(others) and not is_word else Kind.OLD_WORD


def _written(head: bytes) -> Kind:
    """Return what a file is whose beginning can be read as text."""
    small = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if small.startswith((b"<html", b"<!doctype html")):
        return Kind.WEB
    if small.startswith(b"<?xml") and (b"worddocument" in small or b"pkg:package" in small):
        return Kind.WORD_XML
    if head.startswith(_MARKS):
        return Kind.TEXT
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return Kind.OTHER if controls * _MOST_CONTROLS > len(head) else Kind.TEXT
