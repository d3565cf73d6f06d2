"""A PDF with a text layer read as a past paper: lines, columns, tables, pages (tệp PDF)."""

from __future__ import annotations

from io import BytesIO
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import (
    DataError,
    Finding,
    Message,
    MissingProgramError,
    Place,
    Severity,
)
from vanban.importing.pdf_lines import Letter, PageLine, PageTable, lines_of
from vanban.importing.pdf_pages import Pages
from vanban.importing.pdf_tables import page_table
from vanban.recognition.paper import Change
from vanban.repair.legacy import Legacy, encoding_of_font, to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.recognition.source import Original

_MOST_PAGES: Final = 1000
_SECONDS: Final = 300.0
_LONGEST: Final = 200
"""Letters of what is printed on its side that the report repeats."""
_UNKNOWN: Final = "(cid:"
_MOST_UNKNOWN: Final = 0.05
"""Share of letters that a PDF may not name before it is no text."""


class _Fonts(Struct):
    """Puts letters of old fonts into Unicode where it is asked to, and keeps what it met."""

    repair: bool
    met: set[Legacy] = field(default_factory=set)

    def spelled(self, text: str, font: str) -> str:
        """Return a text of one font."""
        read = encoding_of_font(font.rpartition("+")[2])
        changed = to_unicode(text, read[0], capitals=read[1]) if read else text
        if read is None or changed == text:
            return text
        self.met.add(read[0])
        return changed if self.repair else text


def read_pdf_file(data: bytes, name: str = "", *, repair: bool = False) -> Original:
    """Return the lines of a PDF; a page begins with a form feed.

    Args:
        data: the file's bytes.
        name: the file's name, for the messages.
        repair: whether letters of TCVN3 and VNI fonts are put into Unicode.

    Raises:
        MissingProgramError: the reader of PDF is not installed.
        DataError: the file is locked, damaged, too long, or a scan without text.
    """
    fonts = _Fonts(repair=repair)
    pages = Pages(name)
    silent: list[int] = []
    turned: list[str] = []
    try:
        for number, page in enumerate(_pages(data, name), start=1):
            content = list(_content(page, fonts))
            turned += [char["text"] for char in page.chars if not char["upright"]]
            if not content:
                silent.append(number)
            pages.add(content, float(page.height))
            page.close()
    except (DataError, MissingProgramError):
        raise
    except Exception as error:  # a damaged PDF makes its reader raise anything
        raise DataError(_damaged(name)) from error
    original = pages.original()
    _refuse_what_is_no_text(original, name)
    changes = (*original.changes, *_turned("".join(turned)))
    return replace(original, changes=changes, findings=tuple(_findings(name, silent, fonts)))


def _turned(letters: str) -> Iterator[Change]:
    """Tell letters that stand on their side, as a stamp's or a watermark's do."""
    text = " ".join(letters.split())
    if text:
        yield Change(
            (), Message("chữ in xoay “{text}” không đưa vào dữ liệu", text=text[:_LONGEST])
        )


def _pages(data: bytes, name: str) -> Iterator[Any]:
    try:
        import pdfplumber
        from pdfminer.pdfdocument import PDFPasswordIncorrect
        from pdfplumber.utils.exceptions import PdfminerException
    except ImportError as error:
        raise MissingProgramError(_no_reader(name)) from error
    try:
        document = pdfplumber.open(BytesIO(data))
    except PdfminerException as error:
        if any(isinstance(each, PDFPasswordIncorrect) for each in (*error.args, error.__cause__)):
            raise DataError(_locked(name)) from error
        raise
    end = monotonic() + _SECONDS
    with document:
        for number, page in enumerate(document.pages, start=1):
            if number > _MOST_PAGES or monotonic() > end:
                raise DataError(_too_long(name, number - 1))
            yield page


def _content(page: Any, fonts: _Fonts) -> Iterator[PageLine | PageTable]:
    """Yield the lines and tables of a page from top to bottom."""
    letters = [_letter(char) for char in page.chars if char["upright"]]
    tables = [each for each in page.find_tables() if _is_table(each)]
    loose = [letter for letter in letters if not any(letter.is_in(table.bbox) for table in tables)]
    read: list[PageLine | PageTable] = [
        page_table(table.bbox, [row.cells for row in table.rows], letters, fonts.spelled)
        for table in tables
    ]
    yield from sorted(
        [*lines_of(loose, fonts.spelled, float(page.width)), *read], key=lambda each: each.top
    )


def _letter(char: dict[str, Any]) -> Letter:
    return Letter(
        char["text"],
        char["x0"],
        char["top"],
        char["x1"],
        char["bottom"],
        char["size"],
        char["fontname"],
    )


def _is_table(table: Any) -> bool:
    return len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1


def _refuse_what_is_no_text(original: Original, name: str) -> None:
    text = "".join(line.text for line in original.lines)
    letters = len("".join(text.split()))
    if not letters:
        raise DataError(_scan(name))
    if text.count(_UNKNOWN) > letters * _MOST_UNKNOWN:
        raise DataError(_unknown(name))


def _findings(name: str, silent: list[int], fonts: _Fonts) -> Iterator[Finding]:
    if silent:
        yield Finding(
            "N208",
            Message(
                "trang {pages} của tệp PDF không có chữ, có lẽ là ảnh quét",
                pages=", ".join(map(str, silent)),
            ),
            Place(name),
            Severity.WARNING,
            hint=Message("trang ấy có chữ thì nhận dạng chữ (OCR) rồi bổ sung vào tệp dữ liệu"),
        )
    for encoding in () if fonts.repair else sorted(fonts.met):
        yield Finding(
            "N201",
            Message("tệp có chữ gõ bằng phông {encoding} nên đọc ra sai dấu", encoding=encoding),
            Place(name),
            Severity.WARNING,
            hint=Message("chạy lại với --repair để chuyển sang Unicode"),
        )


def _no_reader(name: str) -> Finding:
    return Finding(
        "N206",
        Message("chưa cài phần đọc PDF nên không đọc được tệp này"),
        Place(name),
        hint=Message(
            "cài thêm bằng lệnh: pip install {package}; hoặc mở tệp PDF bằng Word, "
            "chọn Lưu thành (Save As) kiểu .docx rồi chạy lại",
            package="vanban[pdf]",
        ),
    )


def _scan(name: str) -> Finding:
    return Finding(
        "N207",
        Message("tệp PDF này là ảnh quét, không có chữ để đọc"),
        Place(name),
        hint=Message(
            "chạy phần mềm nhận dạng chữ (OCR) tiếng Việt, lưu thành .docx hoặc .txt rồi chạy lại"
        ),
    )


def _unknown(name: str) -> Finding:
    return Finding(
        "N209",
        Message("tệp PDF không cho biết chữ nào ứng với hình nào nên không đọc được"),
        Place(name),
        hint=Message(
            "xin lại tệp Word gốc; hoặc in ra ảnh, nhận dạng chữ (OCR), lưu thành .docx hoặc .txt"
        ),
    )


def _locked(name: str) -> Finding:
    return Finding(
        "N210",
        Message("tệp PDF có mật khẩu nên không đọc được"),
        Place(name),
        hint=Message("mở tệp bằng mật khẩu, lưu thành bản không có mật khẩu rồi chạy lại"),
    )


def _damaged(name: str) -> Finding:
    return Finding(
        "N211",
        Message("tệp PDF bị hỏng hoặc thiếu phần cuối"),
        Place(name),
        hint=Message("lấy lại bản khác của tệp; mở được thì in lại thành PDF rồi chạy lại"),
    )


def _too_long(name: str, read: int) -> Finding:
    return Finding(
        "N212",
        Message("tệp PDF quá dài: đọc được {count} trang đã quá giới hạn", count=read),
        Place(name),
        hint=Message("tách mỗi văn bản thành một tệp PDF rồi chạy lại"),
    )
