"""Bytes that may be a workbook: refused before they can do harm, with the reason (canh cửa)."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from vanban.diagnostics import DataError, Finding, Message, Place

MAX_ENTRIES = 2_000
MAX_TOTAL = 96 * 2**20
"""Bytes of all parts; a list of ten thousand rows has a tenth of this."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"
_SAVE_AS = Message(
    "mở tệp bằng Excel, chọn Tệp > Lưu thành… (File > Save As…), kiểu Excel Workbook (.xlsx)"
)
_TROUBLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)


def is_zip(data: bytes) -> bool:
    """Return whether bytes begin as a zip, which every .xlsx is."""
    return data.startswith(_ZIP)


def is_workbook(data: bytes) -> bool:
    """Return whether bytes are a zip that holds a workbook; nothing of it is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return any(name.lower().startswith("xl/") for name in archive.namelist())
    except _TROUBLE:
        return False


def check_workbook(data: bytes, file: str) -> None:
    """Refuse bytes that are no workbook that can be opened safely.

    Raises:
        DataError: with the reason, and how to make it one.
    """
    if data.startswith(_OLE):
        raise DataError(_encrypted(file) if _ENCRYPTED in data else _old(file))
    if not is_zip(data):
        raise DataError(damaged(file))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
    except _TROUBLE as error:
        raise DataError(damaged(file)) from error
    if len(infos) > MAX_ENTRIES or sum(info.file_size for info in infos) > MAX_TOTAL:
        raise DataError(too_large(file))
    if any(info.flag_bits & 1 for info in infos):
        raise DataError(_encrypted(file))
    names = {info.filename.lower() for info in infos}
    if not any(name.startswith("xl/") for name in names):
        raise DataError(_other_kind(file))
    if "xl/workbook.bin" in names:
        raise DataError(_old(file))


def damaged(file: str) -> Finding:
    """Return the finding for a workbook that cannot be read."""
    return Finding(
        "D400",
        Message("tệp hỏng hoặc không phải tệp Excel (.xlsx) nên không đọc được"),
        Place(file),
        hint=_SAVE_AS,
    )


def too_large(file: str) -> Finding:
    """Return the finding for a workbook beyond all reason."""
    return Finding(
        "D403",
        Message("tệp Excel quá lớn, không thể là danh sách của một văn bản"),
        Place(file),
        hint=Message("chép riêng bảng cần dùng sang một tệp mới rồi lưu lại"),
    )


def _encrypted(file: str) -> Finding:
    return Finding(
        "D401",
        Message("tệp Excel có đặt mật khẩu nên không đọc được"),
        Place(file),
        hint=Message(
            "mở tệp bằng Excel, chọn Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu"
            " (File > Info > Protect Workbook > Encrypt with Password), xóa mật khẩu rồi lưu lại"
        ),
    )


def _old(file: str) -> Finding:
    message = Message("đây là tệp Excel kiểu khác (.xls, .xlsb); chỉ đọc được .xlsx và .csv")
    return Finding("D402", message, Place(file), hint=_SAVE_AS)


def _other_kind(file: str) -> Finding:
    message = Message("đây không phải tệp Excel (.xlsx), mà là tệp Word hoặc tệp nén khác")
    return Finding("D402", message, Place(file), hint=_SAVE_AS)
