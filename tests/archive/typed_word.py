"""A text typed again in Word as clerks do: no styles, letters bold or centred by hand."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_PARENTS = ("UBND", "SỞ TÀI", "TRƯỜNG", "BỘ CHỈ", "HỘI LIÊN", "ĐẢNG BỘ")
_ENDING = re.compile(
    r"Nơi nhận|TM\.|T/M|KT\.|TL\.|(?:CHỦ T|TRƯỞNG|THƯ KÝ|ĐẠI DIỆN|NGƯỜI|CHỈ HUY T)"
)
_NAME = re.compile(r"(?:Thượng tá )?(?:[^\W\d_a-zđà-ỹ][\w']*\s?){2,4}")
_LABEL = re.compile(r"(?:[IVX]+|[A-C])\.\s|BÊN ")
_TITLE = re.compile(
    r"(?:BÁO CÁO|BIÊN BẢN|KẾ HOẠCH|CHỈ THỊ|CÔNG ĐIỆN|ĐỀ ÁN|GIẤY|HỢP ĐỒNG|HƯỚNG DẪN|GIAO ƯỚC|BẢN TỰ"
    r"|NGHỊ QUYẾT|QUY CHẾ|QUY ĐỊNH|QUYẾT ĐỊNH|THÔNG|TỜ TRÌNH)[^:]*"
)


def typed(text: str) -> bytes:
    """Return a Word file with a paragraph for each line, tables of bars as real tables."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    place = "head"
    for lines in _groups(text.split("\n")):
        if lines[0].startswith("|"):
            _table(document, lines)
            continue
        line = lines[0].strip()
        place = _place_of(line, place)
        _dress(document.add_paragraph(lines[0]), line, place)
        if not line and place == "subject":
            place = "body"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _groups(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines one by one, those of a table together."""
    rows: list[str] = []
    for line in lines:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            yield rows
            rows = []
        yield [line]
    if rows:
        yield rows


def _place_of(line: str, place: str) -> str:
    if place == "head" and _TITLE.fullmatch(line):
        return "title"
    if place == "title":
        return "subject"
    return "ending" if place == "body" and _ENDING.match(line) else place


def _dress(paragraph: Paragraph, line: str, place: str) -> None:
    """Make a line bold and centred where clerks do."""
    is_heading = line.isupper() and place != "body" and not _LABEL.match(line)
    is_name = place == "ending" and _NAME.fullmatch(line)
    if not line or not (is_heading or is_name or place == "subject" or line == _MOTTO):
        return
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.runs[0].bold = not line.startswith(_PARENTS)


def _table(document: Document, lines: Sequence[str]) -> None:
    rows = [line.strip().strip("|").split("|") for line in lines if set(line) - set("|-: ")]
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for cells, typed_cells in zip(rows, table.rows, strict=True):
        for cell, typed_cell in zip(cells, typed_cells.cells, strict=True):
            typed_cell.text = cell.strip()
