"""From a path to the paper in it, its kind chosen by content, not by name (mở bản gốc)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.importing.kinds import Kind, kind_of

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.recognition.source import Original

LARGEST: Final = 128 * 2**20
"""Bytes; a paper with photographs takes a tenth of this."""


def original_of(path: Path, *, repair: bool = False) -> Original:
    """Return the lines of a past paper: a Word file, one of an old kind, a PDF, a text.

    Args:
        path: the file.
        repair: whether letters of TCVN3 and VNI fonts are put into Unicode.

    Raises:
        UsageError: there is no such file, or it may not be read.
        DataError: it is no paper, empty, locked, damaged, too large, or a scan without text.
        MissingProgramError: its kind needs a program that is not there.
    """
    from vanban.reading.opening import read_bytes

    name = str(path)
    try:
        data = read_bytes(path, LARGEST)
    except DataError as error:
        raise DataError(_too_large(name)) from error
    return read(data, name, repair=repair)


def read(data: bytes, name: str = "", *, repair: bool = False) -> Original:
    """Return the lines of a past paper from the bytes of its file.

    Raises:
        DataError: it is no paper, empty, locked, damaged, or a scan without text.
        MissingProgramError: its kind needs a program that is not there.
    """
    if not data:
        raise DataError(_empty(name))
    kind = kind_of(data)
    match kind:
        case Kind.WORD:
            return _word(data, name, repair=repair)
        case Kind.PDF:
            from vanban.importing.pdf_file import read_pdf_file

            return read_pdf_file(data, name, repair=repair)
        case Kind.TEXT:
            from vanban.importing.text_file import read_text

            return read_text(data, name)
        case Kind.PICTURE:
            raise DataError(_picture(name))
        case Kind.OTHER:
            raise DataError(_no_paper(name))
        case _:
            from vanban.importing.converting import as_docx

            return _word(as_docx(data, kind, name), name, repair=repair)


def _word(data: bytes, name: str, *, repair: bool) -> Original:
    from vanban.importing.word_file import read_word_file

    return read_word_file(data, name, repair=repair)


def _too_large(name: str) -> Finding:
    return Finding(
        "N212",
        Message("tệp lớn hơn {limit} MB, không thể là một văn bản", limit=LARGEST // 2**20),
        Place(name),
        hint=Message("kiểm tra lại có đúng tệp không; cả tập hồ sơ thì tách mỗi văn bản một tệp"),
    )


def _empty(name: str) -> Finding:
    return Finding(
        "N214",
        Message("tệp rỗng, không có chữ nào"),
        Place(name),
        hint=Message("lấy lại bản khác của tệp; có thể tệp này chép dở"),
    )


def _picture(name: str) -> Finding:
    return Finding(
        "N207",
        Message("tệp này là ảnh, không có chữ để đọc"),
        Place(name),
        hint=Message(
            "chạy phần mềm nhận dạng chữ (OCR) tiếng Việt, lưu thành .docx hoặc .txt rồi chạy lại"
        ),
    )


def _no_paper(name: str) -> Finding:
    return Finding(
        "N213",
        Message("tệp này không phải là văn bản (Word, RTF, ODT, PDF hay tệp chữ)"),
        Place(name),
        hint=Message(
            "tệp nén thì giải nén trước; văn bản ở kiểu khác thì lưu thành .docx rồi chạy lại"
        ),
    )
