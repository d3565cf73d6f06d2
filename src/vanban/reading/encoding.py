"""Bytes of a data file into text, whatever Notepad made of them (bảng mã)."""

from __future__ import annotations

import codecs

from vanban.diagnostics import DataError, Finding, Message, Place

LARGEST = 20 * 1024 * 1024
"""Bytes; a whole year of an agency's papers is less than a tenth of this."""

_FOREIGN = (
    (b"PK\x03\x04", Message("tệp Word (.docx), Excel (.xlsx) hoặc tệp nén")),
    (b"\xd0\xcf\x11\xe0", Message("tệp Word (.doc) hoặc Excel (.xls) đời cũ")),
    (b"%PDF", Message("tệp PDF")),
    (b"{\\rtf", Message("tệp RTF")),
    (b"\x89PNG", Message("tệp ảnh")),
    (b"\xff\xd8\xff", Message("tệp ảnh")),
    (b"GIF8", Message("tệp ảnh")),
    (b"<?xml", Message("tệp XML")),
    (b"<!DOCTYPE", Message("trang web")),
    (b"<html", Message("trang web")),
    (b"7z\xbc\xaf\x27\x1c", Message("tệp nén")),
    (b"Rar!", Message("tệp nén")),
    (b"\x1f\x8b", Message("tệp nén")),
)
UNICODE_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""What a file may begin with, and how its text is encoded then."""
_RARE = 10
"""Of so many bytes one at most is a stray NUL; UTF-16 without its mark has more."""
_SAVE_AS_UTF8 = Message(
    "mở tệp bằng Notepad, chọn Tệp > Lưu thành… (File > Save As…), ở ô Mã hóa (Encoding)"
    " chọn UTF-8 rồi Lưu; nếu chữ hiện ra đã sai thì trước đó chuyển mã sang Unicode"
    " (ví dụ bằng UniKey)"
)


def decode(data: bytes, file: str) -> str:
    """Return the text of a data file: UTF-8, or UTF-16 with its mark.

    Raises:
        DataError: the file is too large, no text at all, or in an older encoding.
    """
    if len(data) > LARGEST:
        raise DataError(too_large(file))
    for beginning, kind in _FOREIGN:
        if data.startswith(beginning):
            raise DataError(_foreign(file, kind))
    return _decoded(data, file)


def too_large(file: str, largest: int = LARGEST) -> Finding:
    """Return the finding for a file beyond all reason, with the bytes that it may have."""
    return Finding(
        "D104",
        Message(
            "tệp lớn hơn {limit} MB, không thể là dữ liệu của một văn bản",
            limit=largest // 2**20,
        ),
        Place(file),
        hint=Message(
            "kiểm tra lại có đúng tệp dữ liệu không; dữ liệu nhiều thì chia thành nhiều tệp"
        ),
    )


def _foreign(file: str, kind: Message) -> Finding:
    return Finding(
        "D103",
        Message("đây là {kind}, không phải tệp dữ liệu", kind=kind),
        Place(file),
        hint=Message(
            "đưa vào tệp dữ liệu (.yaml, .json) hoặc phiếu Excel (.xlsx); chưa có thì tạo bằng"
            " lệnh “vanban soạn-mới” hoặc “vanban biểu-mẫu” rồi điền"
        ),
    )


def _decoded(data: bytes, file: str) -> str:
    for mark, encoding in UNICODE_MARKS:
        if data.startswith(mark) and not data.startswith(codecs.BOM_UTF32_LE):
            return _strictly(data[len(mark) :], encoding, file)
    if data.count(b"\x00") * _RARE > len(data):
        raise DataError(_old_encoding(file, Place(file)))
    return _strictly(data, "utf-8", file)


def _strictly(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        sound = data[: error.start].decode(encoding)
        line_start = max(sound.rfind("\n"), sound.rfind("\r")) + 1
        lines = sound.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        place = Place(file, lines, len(sound) - line_start + 1)
        raise DataError(_old_encoding(file, place)) from None


def _old_encoding(file: str, place: Place) -> Finding:
    return Finding(
        "D105",
        Message(
            "tệp không lưu ở bảng mã UTF-8 (có lẽ là Windows-1258, TCVN3 (ABC), VNI hoặc"
            " UTF-16 thiếu dấu nhận biết) nên không đọc được chữ Việt"
        ),
        place if place.line else Place(file),
        hint=_SAVE_AS_UTF8,
    )
