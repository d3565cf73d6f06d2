"""The plan's Word template, built by python-docx as a clerk would by hand, in each dialect."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import docx
from dialects import Line
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dialects import Dialect, Lines

_FONT: Final = "Times New Roman"
_ALIGNMENTS: Final = {
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "left": WD_ALIGN_PARAGRAPH.LEFT,
}
_COLUMNS: Final = (
    ("TT", "tt", 10),
    ("Chỉ tiêu", "tên", 50),
    ("Đơn vị", "đơn_vị", 18),
    ("Năm 2020", "năm_trước", 20),
    ("Năm 2021", "chỉ_tiêu", 20),
    ("Chủ trì", "chủ_trì", 27),
    ("Ghi chú", "ghi_chú", 20),
)
_HALVES: Final = (65, 100)


def build(dialect: Dialect) -> bytes:
    """Return the template as a ``.docx``."""
    document = docx.Document()
    _set_page(document)
    _side_by_side(document, _agency(dialect), _nation(dialect))
    _write(document, [*_title(dialect), *_body(dialect)])
    _table(document, dialect)
    _write(document, dialect.condition([_text(dialect.value("kết"))], "có_kết"))
    _side_by_side(document, _recipients(dialect), _signature(dialect))
    footer = document.sections[0].footer.paragraphs[0]
    footer.text = f"Kế hoạch số {dialect.value('số')}/{dialect.value('ký_hiệu')}"
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _set_page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(14)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT)


def _text(text: str, *, bold: bool = False) -> Line:
    return Line(text, bold=bold, indent=True)


def _agency(dialect: Dialect) -> Lines:
    name = Line(dialect.value("chữ", "dòng"), "center", bold=True, size=13)
    number = f"Số: {dialect.value('số')}/{dialect.value('ký_hiệu')}"
    return [*dialect.loop([name], "dòng", "cơ_quan"), Line(number, "center", size=13)]


def _nation(dialect: Dialect) -> Lines:
    return [
        Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center", bold=True, size=12),
        Line("Độc lập - Tự do - Hạnh phúc", "center", bold=True, size=13),
        Line(f"{dialect.value('địa_danh')}, {dialect.value('ngày')}", "center", size=13),
    ]


def _title(dialect: Dialect) -> Lines:
    basis = _text(dialect.value("chữ", "căn_cứ"))
    return [
        Line("KẾ HOẠCH", "center", bold=True),
        Line(dialect.value("trích_yếu"), "center", bold=True),
        *dialect.loop([basis], "căn_cứ", "các_căn_cứ"),
    ]


def _body(dialect: Dialect) -> Lines:
    passage = _text(f"- {dialect.value('chữ', 'đoạn')}")
    passages = dialect.loop([passage], "đoạn", "các_đoạn", "mục")
    points = dialect.loop([_heading(dialect, "mục"), *passages], "mục", "các_mục", "phần")
    return dialect.loop([_heading(dialect, "phần"), *points], "phần", "các_phần")


def _heading(dialect: Dialect, item: str) -> Line:
    return _text(f"{dialect.value('nhãn', item)} {dialect.value('đề', item)}", bold=True)


def _recipients(dialect: Dialect) -> Lines:
    recipient = Line(dialect.value("chữ", "nơi"), "left", size=11)
    heading = Line("Nơi nhận:", "left", bold=True, size=12)
    return [heading, *dialect.loop([recipient], "nơi", "nơi_nhận")]


def _signature(dialect: Dialect) -> Lines:
    post = Line(dialect.value("chữ", "dòng"), "center", bold=True)
    name = Line(dialect.value("người_ký"), "center", bold=True)
    return [*dialect.loop([post], "dòng", "chức_vụ"), name]


def _side_by_side(document: Any, left: Lines, right: Lines) -> None:
    table = document.add_table(1, 2)
    _set_widths(table, _HALVES)
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        empty = cell.paragraphs[0]._p  # noqa: SLF001 - python-docx has no other way to remove one
        _write(cell, lines)
        empty.getparent().remove(empty)


def _write(holder: Any, lines: Iterable[Line]) -> None:
    for line in lines:
        paragraph = holder.add_paragraph()
        paragraph.alignment = _ALIGNMENTS[line.alignment]
        form = paragraph.paragraph_format
        form.space_before, form.space_after = Pt(6 if line.indent else 0), Pt(0)
        if line.indent:
            form.first_line_indent = Mm(12.7)
        run = paragraph.add_run(line.text)
        run.bold, run.font.size = line.bold, Pt(line.size)


def _table(document: Any, dialect: Dialect) -> None:
    opening, closing = dialect.rows("hàng", "các_hàng")
    values = [dialect.value(name, "hàng") for _, name, _ in _COLUMNS]
    if dialect.rows_have_own_tags:
        rows = [[opening], values, [closing]]
    else:
        rows = [[f"{opening}{values[0]}", *values[1:-1], f"{values[-1]}{closing}"]]
    table = document.add_table(0, len(_COLUMNS))
    table.style = "Table Grid"
    _set_widths(table, [width for _, _, width in _COLUMNS])
    _row(table, [heading for heading, _, _ in _COLUMNS], bold=True)
    for texts in rows:
        _row(table, texts)


def _set_widths(table: Any, widths: Sequence[int]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)


def _row(table: Any, texts: list[str], *, bold: bool = False) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=False):
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.size = bold, Pt(12)
