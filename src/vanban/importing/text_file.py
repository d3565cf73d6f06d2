"""A text file as the lines that were typed or read by OCR (tệp chữ), in any Unicode encoding."""

from __future__ import annotations

import codecs
import unicodedata

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.groundwork.regex import regex
from vanban.reading.encoding import LARGEST, UNICODE_MARKS, too_large
from vanban.recognition.source import Line, Original

_FOREIGN = (
    (b"PK\x03\x04", Message("tệp Word (.docx), Excel (.xlsx) hoặc tệp nén")),
    (b"\xd0\xcf\x11\xe0", Message("tệp Word (.doc) hoặc Excel (.xls) đời cũ")),
    (b"%PDF", Message("tệp PDF")),
    (b"{\\rtf", Message("tệp RTF")),
    (b"\x89PNG", Message("tệp ảnh")),
    (b"\xff\xd8\xff", Message("tệp ảnh")),
)
_RARE = 10
"""Of so many bytes one at most is a stray NUL; UTF-16 without its mark has more."""
_LINE_END = regex(r"\r\n|\r|\n")
_UNPRINTABLE = dict.fromkeys(
    (*range(9), *range(14, 32), *range(127, 160), 0xFEFF, 0xFFFE, 0xFFFF), " "
)
"""Characters that no page can show; a form feed stays, since it tells where pages end."""


def read_text(data: bytes, name: str) -> Original:
    """Return the lines of a text file: UTF-8 with or without its mark, or UTF-16.

    A line keeps its blanks, and a form feed where a page ends.

    Raises:
        DataError: too large (D104), in an older encoding (N150), or no text at all (N151).
    """
    if len(data) > LARGEST:
        raise DataError(too_large(name))
    for beginning, kind in _FOREIGN:
        if data.startswith(beginning):
            raise DataError(_no_text(name, kind))
    return lines_of(_decoded(data, name), name)


def lines_of(text: str, name: str) -> Original:
    """Return a text as lines, in NFC, whichever way its line ends are written."""
    whole = unicodedata.normalize("NFC", text).translate(_UNPRINTABLE)
    typed = _LINE_END.split(whole)
    return Original(name, tuple(Line(number, line) for number, line in enumerate(typed, 1)))


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in UNICODE_MARKS:
        if data.startswith(mark) and not data.startswith(codecs.BOM_UTF32_LE):
            return _strictly(data[len(mark) :], encoding, name)
    if data.count(b"\x00") * _RARE > len(data):
        little = data[1::2].count(b"\x00") >= data[::2].count(b"\x00")
        return _strictly(data, "utf-16-le" if little else "utf-16-be", name)
    return _strictly(data, "utf-8", name)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        sound = data[: error.start].decode(encoding)
        raise DataError(_old_encoding(name, len(_LINE_END.findall(sound)) + 1)) from None


def _old_encoding(name: str, line: int) -> Finding:
    return Finding(
        "N150",
        Message(
            "tệp chữ không lưu ở bảng mã UTF-8 hay UTF-16 (có lẽ là TCVN3 (ABC), VNI hoặc"
            " Windows-1258) nên không đọc được chữ Việt"
        ),
        Place(name, line),
        hint=Message(
            "biết tệp gõ ở TCVN3 (ABC) hay VNI thì làm lại với --encoding TCVN3 hoặc"
            " --encoding VNI; không thì mở tệp bằng Notepad, chọn Tệp > Lưu thành… (File > Save"
            " As…), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu; nếu chữ hiện ra đã sai thì trước đó"
            " chuyển mã sang Unicode (ví dụ bằng UniKey)"
        ),
    )


def _no_text(name: str, kind: Message) -> Finding:
    return Finding(
        "N151",
        Message("tệp mang đuôi của tệp chữ nhưng là {kind}", kind=kind),
        Place(name),
        hint=Message("đổi lại đúng đuôi của tệp (.docx, .doc, .pdf, .rtf) rồi làm lại"),
    )
