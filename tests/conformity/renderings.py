"""The same right papers built by other means than ours, as offices build them (cách soạn khác)."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.conformity.papers import (
    ABOVE,
    LEFT,
    RECEIVED,
    RIGHT,
    SIGNED,
    TWIPS,
    Line,
    Page,
    Paper,
    box,
    columns,
)
from tests.unit.structure.conftest import make_docx

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

ALIGNMENTS = {
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
DRAWN = (
    "<w:r xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    " xmlns:v='urn:schemas-microsoft-com:vml'><w:pict><v:line from='0,3pt' to='{to:.1f}pt,3pt'/>"
    "</w:pict></w:r>"
)


def by_hand(paper: Paper) -> bytes:
    """Return a paper that python-docx builds, every paragraph and run set directly."""
    document = docx.Document()
    _page(document.sections[0], paper.page)
    _number(document.sections[0], paper.number)
    _side_by_side(document, paper.lines(LEFT), paper.lines(RIGHT))
    for line in paper.lines(ABOVE):
        _fill(document.add_paragraph(), line)
    _side_by_side(document, paper.lines(RECEIVED), paper.lines(SIGNED))
    if paper.annexes:
        section = document.add_section()
        _page(section, paper.annex_page or paper.page)
        start = OxmlElement("w:pgNumType")
        start.set(qn("w:start"), "1")
        section._sectPr.append(start)
        for line in paper.annexes:
            _fill(document.add_paragraph(), line)
    return _saved(document)


def with_breaks(paper: Paper) -> bytes:
    """Return a paper whose lines of letterhead, title and ending Shift+Enter divides."""
    document = docx.Document()
    _page(document.sections[0], paper.page)
    _number(document.sections[0], paper.number)
    for sides, above in ((LEFT, RIGHT), ABOVE), ((RECEIVED, SIGNED), ()):
        table = _table(document)
        for cell, side in zip(table.rows[0].cells, sides, strict=True):
            _broken(cell, paper.lines(side))
        for lines in _runs_of(paper.lines(above)):
            _fill_broken(document.add_paragraph(), lines)
    return _saved(document)


def _broken(cell: _Cell, lines: tuple[Line, ...]) -> None:
    for index, group in enumerate(_runs_of(lines)):
        _fill_broken(cell.paragraphs[0] if index == 0 else cell.add_paragraph(), group)


def _runs_of(lines: tuple[Line, ...]) -> list[list[Line]]:
    """Return lines in groups that stand alike, each drawn rule by itself."""
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        joins = last is not None and not (last.rule or line.rule or last.indent or line.indent)
        if last is not None and joins and last.align == line.align != "both":
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _fill_broken(paragraph: Paragraph, lines: list[Line]) -> None:
    _fill(paragraph, lines[0])
    for line in lines[1:]:
        paragraph.add_run().add_break()
        _run(paragraph, line)


def with_tabs(paper: Paper, gap: str = "\t") -> bytes:
    """Return a paper whose letterhead and ending stand in lines with tabs."""
    document = docx.Document()
    _page(document.sections[0], paper.page)
    _number(document.sections[0], paper.number)
    left, right = paper.lines(LEFT), paper.lines(RIGHT)
    pairs = [*zip(left, right, strict=False)]
    for one, other in pairs:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = 1.0
        for line in (one, other):
            paragraph.add_run("\t")
            _run(paragraph, line)
            if line.rule:
                paragraph._p.append(parse_xml(DRAWN.format(to=line.rule / 25.4 * 72)))
    for line in (*left[len(pairs) :], *right[len(pairs) :]):
        _fill(document.add_paragraph(), line)
    for line in paper.lines(ABOVE):
        _fill(document.add_paragraph(), line)
    for one, other in zip_longest(paper.lines(RECEIVED), paper.lines(SIGNED)):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        if one:
            _run(paragraph, one)
        if other:
            paragraph.add_run(gap)
            _run(paragraph, other)
    return _saved(document)


def with_blanks(paper: Paper) -> bytes:
    """Return a paper whose letterhead stands in lines with tabs, its ending in lines of blanks."""
    return with_tabs(paper, " " * 40)


def _page(section: Section, page: Page) -> None:
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.different_first_page_header_footer = page.first_differs


def _number(section: Section, line: Line) -> None:
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = ALIGNMENTS[line.align]
    for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("", "2"), ("end", "")):
        run = paragraph.add_run()
        run.font.name, run.font.size = line.font, Pt(line.size)
        run._r.rPr.rFonts.set(qn("w:hAnsi"), line.font)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif text.strip() == "PAGE":
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)
        else:
            run.text = text


def _side_by_side(document: Document, *sides: tuple[Line, ...]) -> None:
    for cell, side in zip(_table(document).rows[0].cells, sides, strict=True):
        _lines(cell, side)


def _table(document: Document) -> Table:
    table: Table = document.add_table(1, 2)
    table.autofit = False
    for cell, column, width in zip(table.rows[0].cells, table.columns, (65, 100), strict=True):
        cell.width = column.width = Mm(width)
    return table


def _lines(cell: _Cell, lines: tuple[Line, ...]) -> None:
    for index, line in enumerate(lines):
        _fill(cell.paragraphs[0] if index == 0 else cell.add_paragraph(), line)


def _fill(paragraph: Paragraph, line: Line) -> None:
    form = paragraph.paragraph_format
    paragraph.alignment = ALIGNMENTS[line.align]
    form.space_before, form.space_after = Pt(line.before), Pt(line.after)
    form.first_line_indent, form.left_indent = Mm(line.indent), Mm(line.left)
    form.line_spacing_rule = WD_LINE_SPACING.SINGLE
    if line.rule:
        paragraph._p.append(parse_xml(DRAWN.format(to=line.rule / 25.4 * 72)))
    if line.text:
        _run(paragraph, line)


def _run(paragraph: Paragraph, line: Line) -> None:
    run = paragraph.add_run(line.text)
    run.font.name, run.font.size = line.font, Pt(line.size)
    run.bold, run.italic = line.bold, line.italic


def _saved(document: Document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


THEME = (
    "<a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
    "</a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface='Calibri Light'/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Times New Roman'/></a:minorFont></a:fontScheme>"
    "</a:themeElements>"
)
BASE = (
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'"
    " w:hAnsiTheme='minorHAnsi'/><w:sz w:val='22'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    "<w:spacing w:after='160' w:line='259' w:lineRule='auto'/></w:pPr></w:pPrDefault>"
    "</w:docDefaults><w:style w:type='paragraph' w:default='1' w:styleId='Normal'>"
    "<w:name w:val='Normal'/><w:rPr><w:sz w:val='28'/><w:color w:val='000000'"
    " w:themeColor='text1'/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Chung'><w:name w:val='Chung'/>"
    "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='0' w:line='240'/></w:pPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Dam'><w:name w:val='Dam'/><w:basedOn w:val='Chung'/>"
    "<w:rPr><w:b/></w:rPr></w:style>"
)


class _Sheet:
    """Collects a style for each look, each based on others."""

    def __init__(self) -> None:
        self.styles: dict[Line, str] = {}

    def line(self, line: Line) -> str:
        """Return a paragraph that only names its style."""
        if line.columns or line.boxed:
            return line.xml()
        look = replace(line, text="", rule=0)
        name = self.styles.setdefault(look, f"K{len(self.styles)}")
        drawn = DRAWN.format(to=line.rule / 25.4 * 72) if line.rule else ""
        text = f"<w:r><w:t xml:space='preserve'>{line.text}</w:t></w:r>" if line.text else ""
        return f"<w:p><w:pPr><w:pStyle w:val='{name}'/></w:pPr>{drawn}{text}</w:p>"

    def xml(self) -> str:
        return BASE + "".join(
            f"<w:style w:type='paragraph' w:styleId='{name}'><w:name w:val='{name}'/>"
            f"<w:basedOn w:val='{'Dam' if look.bold else 'Chung'}'/><w:pPr>"
            f"<w:spacing w:before='{look.before * 20:.0f}'/>"
            f"<w:ind w:firstLine='{look.indent * TWIPS:.0f}'/><w:jc w:val='{look.align}'/></w:pPr>"
            f"<w:rPr>{'<w:i/>' if look.italic else ''}<w:sz w:val='{look.size * 2:.0f}'/></w:rPr>"
            "</w:style>"
            for look, name in self.styles.items()
        )


def with_styles(paper: Paper) -> bytes:
    """Return a paper that Word would write: theme fonts, and a chain of styles for each look."""
    sheet = _Sheet()
    body = (
        _beside(sheet, paper.lines(LEFT), paper.lines(RIGHT))
        + "".join(map(sheet.line, paper.lines(ABOVE)))
        + _beside(sheet, paper.lines(RECEIVED), paper.lines(SIGNED))
        + paper.rest("".join(map(sheet.line, paper.annexes)))
    )
    return make_docx(body, styles=sheet.xml(), theme1=THEME, header1=paper.number.xml())


def _beside(sheet: _Sheet, *sides: tuple[Line, ...]) -> str:
    cells = "".join(f"<w:tc>{''.join(map(sheet.line, side)) or '<w:p/>'}</w:tc>" for side in sides)
    grid = "".join(f"<w:gridCol w:w='{width * TWIPS:.0f}'/>" for width in (65, 100))
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl>"


def in_boxes(paper: Paper) -> bytes:
    """Return a paper whose letterhead stands in two text boxes."""
    head = "".join(box_of(lines) for lines in (paper.lines(LEFT), paper.lines(RIGHT)))
    body = (
        head
        + "".join(line.xml() for line in paper.lines(ABOVE))
        + columns(paper.lines(RECEIVED), paper.lines(SIGNED))
        + paper.rest("".join(line.xml() for line in paper.annexes))
    )
    return make_docx(body, header1=paper.number.xml())


def box_of(lines: tuple[Line, ...]) -> str:
    """Return a text box with several lines."""
    first = box(lines[0])
    more = "".join(line.xml() for line in lines[1:])
    return first.replace("</w:txbxContent>", f"{more}</w:txbxContent>", 1)


LABELS = {
    r"(?P<text>[IVX]+)\. ": ("upperRoman", "%1."),
    r"(?P<text>\d+)\. ": ("decimal", "%1."),
    r"(?P<text>[a-eđ])\) ": ("lowerLetter", "%1)"),
    r"(?P<text>-) ": ("bullet", "-"),
}


def with_lists(paper: Paper) -> bytes:
    """Return a paper whose labels are those of automatic lists."""
    numbers: list[tuple[str, str]] = []
    lines = []
    last = ""
    for line in paper.parts["body"]:
        xml, last = _listed(line, numbers, last)
        lines.append(xml)
    above = tuple(name for name in ABOVE if name != "body")
    body = (
        columns(paper.lines(LEFT), paper.lines(RIGHT))
        + "".join(line.xml() for line in paper.lines(above))
        + "".join(lines)
        + columns(paper.lines(RECEIVED), paper.lines(SIGNED))
        + paper.rest("".join(line.xml() for line in paper.annexes))
    )
    abstract = "".join(
        f"<w:abstractNum w:abstractNumId='{index}'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
        f"<w:numFmt w:val='{form}'/><w:suff w:val='space'/><w:lvlText w:val='{text}'/>"
        "<w:pPr><w:ind w:left='0' w:firstLine='720'/></w:pPr></w:lvl></w:abstractNum>"
        for index, (form, text) in enumerate(numbers)
    )
    nums = "".join(
        f"<w:num w:numId='{index + 1}'><w:abstractNumId w:val='{index}'/></w:num>"
        for index in range(len(numbers))
    )
    parts: dict[str, Any] = {"header1": paper.number.xml()}
    if numbers:
        parts["numbering"] = abstract + nums
    return make_docx(body, **parts)


def _listed(line: Line, numbers: list[tuple[str, str]], last: str) -> tuple[str, str]:
    for pattern, (form, text) in LABELS.items():
        found = re.match(pattern, line.text)
        if found is None:
            continue
        if found["text"] in {"I", "1", "a"} or (found["text"] == "-" and last != "-"):
            numbers.append((form, text))
        own = next(
            len(numbers) - index
            for index, known in enumerate(reversed(numbers))
            if known == (form, text)
        )
        xml = replace(line, text=line.text[found.end() :]).xml()
        listed = f"<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{own}'/></w:numPr>"
        return xml.replace("<w:pPr>", listed, 1), found["text"]
    return line.xml(), ""
