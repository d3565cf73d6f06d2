"""The record that a Word file carries, or a word on why there is none (mở tệp, đọc xuất xứ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.archive import DamagedArchiveError
from vanban.ooxml.reading import open_package
from vanban.ooxml.tree import DamagedPartError
from vanban.provenance.carrying import Carried, carried
from vanban.provenance.record import VERSION

if TYPE_CHECKING:
    from vanban.provenance.record import Record


def open_carried(document: bytes, name: str) -> Carried:
    """Return what a Word file carries of a record.

    Raises:
        DataError: it is no Word file that can be read.
    """
    open_package(document, name).document()
    try:
        return carried(document)
    except (DamagedArchiveError, DamagedPartError, KeyError) as error:
        hint = Message("mở tệp bằng Word, lưu lại kiểu .docx rồi chạy lại")
        raise DataError(Finding("W205", Message("tệp Word bị hỏng"), Place(name), hint=hint)) from (
            error
        )


def record_in(document: bytes, name: str) -> Record:
    """Return the record of a file.

    Raises:
        DataError: it is no Word file, or carries no record that can be read.
    """
    found = open_carried(document, name)
    if found.record is None:
        raise DataError(why_none(found, name))
    return found.record


def why_none(found: Carried, name: str) -> Finding:
    """Return why a file has no record that can be read."""
    if found.newer:
        return Finding(
            "P122",
            Message(
                "xuất xứ trong tệp viết theo phiên bản {found}, chương trình này chỉ đọc được đến"
                " phiên bản {known}",
                found=found.newer,
                known=VERSION,
            ),
            Place(name),
            hint=Message("cài vanban bản mới hơn rồi chạy lại"),
        )
    if found.is_there:
        return Finding(
            "P121",
            Message("xuất xứ trong tệp bị hỏng, không đọc được"),
            Place(name),
            hint=Message("lấy lại bản khác của tệp"),
        )
    return Finding(
        "P120",
        Message("tệp không mang xuất xứ: không do vanban tạo, hoặc đã được làm sạch"),
        Place(name),
        hint=Message("đối chiếu với bản giữ trong hồ sơ, nếu cần"),
    )
