"""A plan as a clerk types it, without our styles: nearly everything of its layout is off."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

_BODY = "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc và báo cáo kết quả theo quy định."


def typed_plan(*, body: tuple[str, ...] = (_BODY, _BODY, _BODY + "/.")) -> Document:
    """Return a plan with a letterhead, bases, body, recipients and signature."""
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    _lines(left, "UBND TỈNH QUẢNG NGÃI", "SỞ NỘI VỤ", "Số: 15/KH-SNV")
    left.paragraphs[1].runs[0].bold = True
    _lines(
        right,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Quảng Ngãi, ngày 15 tháng 3 năm 2026",
    )
    for title in ("KẾ HOẠCH", "Phát động phong trào thi đua năm 2026"):
        document.add_paragraph(title).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022,")
    document.add_paragraph("Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh;")
    for text in body:
        document.add_paragraph(text)
    left, right = document.add_table(1, 2).rows[0].cells
    _lines(left, "Nơi nhận:", "- UBND tỉnh.", "- Các phòng", "- Lưu: VT, NV")
    _lines(right, "GIÁM ĐỐC", "", "Nguyễn Văn A")
    return document


def emphasise(document: Document, text: str) -> None:
    """Add a paragraph of which some words stand out."""
    paragraph = document.paragraphs[-1].insert_paragraph_before("Mọi đơn vị ")
    run = paragraph.add_run(text)
    run.bold = run.italic = True
    run.font.color.rgb = RGBColor(255, 0, 0)
    run.font.size = Pt(11)
    run.font.name = "Arial"
    paragraph.add_run(" trong năm.")


def set_margins(document: Document, millimetres: float) -> None:
    """Set all margins of the first section."""
    section = document.sections[0]
    section.left_margin = section.right_margin = Mm(millimetres)
    section.top_margin = section.bottom_margin = Mm(millimetres)


def saved(document: Document) -> bytes:
    """Return the bytes of a document."""
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def opened(data: bytes) -> Document:
    """Return the document of some bytes."""
    return docx.Document(BytesIO(data))


def add_page_number(paragraph: Paragraph) -> None:
    """Add a field that shows the number of the page."""
    field = f'<w:fldSimple {_W} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))


def _lines(cell: _Cell, *lines: str) -> None:
    first, *others = lines
    cell.paragraphs[0].add_run(first)
    for line in others:
        cell.add_paragraph().add_run(line)
