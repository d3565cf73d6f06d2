"""Small papers in XML, right by the law, to be changed in one point each (văn bản thử)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from tests.unit.structure.conftest import make_docx

if TYPE_CHECKING:
    from collections.abc import Mapping

TWIPS = 1440 / 25.4
NATIONAL_WIDTH, MOTTO_WIDTH, AGENCY_WIDTH = 100, 62.7, 65
LEFT = ("parent", "agency", "agency_rule", "number", "dispatch_subject")
RIGHT = ("national_name", "motto", "motto_rule", "dateline")
ABOVE = ("type_name", "subject", "subject_rule", "addressees", "bases", "body")
SIGNED = ("authority", "signer")
RECEIVED = ("label", "recipients")


@dataclass(frozen=True)
class Line:
    """One paragraph: its text and how it is set; ``rule`` draws a line of that length (mm)."""

    text: str
    size: float = 14
    bold: bool = False
    italic: bool = False
    align: str = "center"
    indent: float = 0
    left: float = 0
    before: float = 0
    after: float = 0
    lines: float = 1
    exact: float = 0
    font: str = "Times New Roman"
    colour: str = ""
    rule: float = 0
    boxed: bool = False
    columns: int = 0
    above: bool = False

    def xml(self) -> str:
        if self.columns:
            return table([cell.split("|") for cell in self.text.split("\n")], self.columns)
        if self.boxed:
            return box(replace(self, boxed=False))
        spacing = f"w:line='{self.lines * 240:.0f}' w:lineRule='auto'"
        if self.exact:
            spacing = f"w:line='{self.exact * 20:.0f}' w:lineRule='exact'"
        properties = (
            f"<w:spacing w:before='{self.before * 20:.0f}' w:after='{self.after * 20:.0f}'"
            f" {spacing}/><w:ind w:left='{self.left * TWIPS:.0f}'"
            f" w:firstLine='{self.indent * TWIPS:.0f}'/><w:jc w:val='{self.align}'/>"
        )
        if self.above:
            properties = f"<w:pBdr><w:top w:val='single'/></w:pBdr>{properties}"
        return f"<w:p><w:pPr>{properties}</w:pPr>{self._drawn()}{self._run()}</w:p>"

    def _drawn(self) -> str:
        length = self.rule / 25.4 * 72
        line = f"<w:r><w:pict><v:line from='0,3pt' to='{length:.1f}pt,3pt'/></w:pict></w:r>"
        return line if self.rule else ""

    def _run(self) -> str:
        look = (
            f"<w:rFonts w:ascii='{self.font}' w:hAnsi='{self.font}'/>"
            f"<w:sz w:val='{self.size * 2:.0f}'/>"
            + ("<w:b/>" if self.bold else "")
            + ("<w:i/>" if self.italic else "")
            + (f"<w:color w:val='{self.colour}'/>" if self.colour else "")
        )
        if "{PAGE}" in self.text:
            return f"<w:fldSimple w:instr=' PAGE '><w:r><w:rPr>{look}</w:rPr></w:r></w:fldSimple>"
        text = f"<w:t xml:space='preserve'>{self.text}</w:t>"
        return f"<w:r><w:rPr>{look}</w:rPr>{text}</w:r>" if self.text else ""


def table(rows: list[list[str]], width: int) -> str:
    """Return a table with lines around its cells, all columns of one width (mm)."""
    edges = "".join(f"<w:{edge} w:val='single'/>" for edge in EDGES)
    grid = "".join(f"<w:gridCol w:w='{width * TWIPS:.0f}'/>" for _ in rows[0])
    written = "".join(
        "<w:tr>" + "".join(f"<w:tc>{Line(text).xml()}</w:tc>" for text in row) + "</w:tr>"
        for row in rows
    )
    return (
        f"<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl>"
    )


EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def box(line: Line) -> str:
    """Return a paragraph with a text box in it."""
    return (
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{line.xml()}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def columns(*sides: tuple[Line, ...]) -> str:
    """Return lines side by side in a table without drawn lines."""
    widths = (AGENCY_WIDTH, NATIONAL_WIDTH)
    grid = "".join(f"<w:gridCol w:w='{width * TWIPS:.0f}'/>" for width in widths)
    cells = "".join(
        f"<w:tc>{''.join(line.xml() for line in side) or '<w:p/>'}</w:tc>" for side in sides
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl>"


@dataclass(frozen=True)
class Page:
    """The page: lengths in millimetres, where its number stands."""

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 20
    numbers: str = "header"
    first_differs: bool = True
    format: str = "decimal"
    start: int = 0

    def xml(self) -> str:
        sides = "".join(
            f" w:{side}='{getattr(self, side) * TWIPS:.0f}'"
            for side in ("top", "bottom", "left", "right")
        )
        start = f" w:start='{self.start}'" if self.start else ""
        number = f"<w:pgNumType w:fmt='{self.format}'{start}/>"
        shown = f"<w:{self.numbers}Reference w:type='default' r:id='{self.numbers}1'/>"
        return (
            f"<w:sectPr>{shown if self.numbers else ''}<w:pgSz w:w='{self.width * TWIPS:.0f}'"
            f" w:h='{self.height * TWIPS:.0f}'/><w:pgMar{sides}/>{number}"
            f"{'<w:titlePg/>' if self.first_differs else ''}</w:sectPr>"
        )


@dataclass(frozen=True)
class Paper:
    """A paper by its components, which can be changed one by one."""

    parts: Mapping[str, tuple[Line, ...]]
    page: Page = field(default_factory=Page)
    number: Line = field(default_factory=lambda: Line("{PAGE}"))
    annexes: tuple[Line, ...] = ()
    below: str = ""
    first_footer: tuple[Line, ...] = ()
    annex_page: Page | None = None

    def look(self, name: str, **look: Any) -> Self:
        """Return the paper with a component set otherwise."""
        return self.put(name, *(replace(line, **look) for line in self.parts[name]))

    def say(self, name: str, *texts: str) -> Self:
        """Return the paper with other words in a component, set like its first line."""
        return self.put(name, *(replace(self.parts[name][0], text=text) for text in texts))

    def put(self, name: str, *lines: Line) -> Self:
        """Return the paper with other lines in a component, or none."""
        return replace(self, parts={**self.parts, name: lines})

    def on(self, **page: Any) -> Self:
        """Return the paper on another page."""
        return replace(self, page=replace(self.page, **page))

    def write(self, *lines: str) -> Self:
        """Return the paper with paragraphs of running text after its first one."""
        body = self.parts["body"]
        return self.put("body", body[0], *map(prose, lines), *body[1:])

    def annexed(self, *lines: Line, page: Page | None = None) -> Self:
        """Return the paper with annexes."""
        return replace(self, annexes=lines, annex_page=page)

    def docx(self) -> bytes:
        """Return the paper as a Word file."""
        ending = columns(self.lines(RECEIVED), self.lines(SIGNED))
        head = columns(self.lines(LEFT), self.lines(RIGHT))
        body = head + "".join(line.xml() for line in self.lines(ABOVE)) + ending
        body += "".join(line.xml() for line in self.lines(("after",))) + self.below
        section = self.page.xml()
        if self.first_footer:
            shown = "<w:footerReference w:type='first' r:id='footer2'/>"
            section = section.replace("<w:sectPr>", f"<w:sectPr>{shown}")
        body += self.rest("".join(line.xml() for line in self.annexes), section)
        margins = {}
        if self.page.numbers:
            margins[f"{self.page.numbers}1"] = self.number.xml()
        if self.first_footer:
            margins["footer2"] = "".join(line.xml() for line in self.first_footer)
        return make_docx(body, **margins)

    def rest(self, annexes: str, section: str = "") -> str:
        """Return what follows the ending: the page, and the annexes on a page of their own."""
        page = section or self.page.xml()
        if not annexes:
            return page
        last = (self.annex_page or replace(self.page, start=1)).xml()
        return f"<w:p><w:pPr>{page}</w:pPr></w:p>{annexes}{last}"

    def lines(self, names: tuple[str, ...]) -> tuple[Line, ...]:
        """Return the lines of some components, in order."""
        return tuple(line for name in names for line in self.parts.get(name, ()))


def prose(text: str, **look: Any) -> Line:
    """Return a paragraph of running text."""
    return Line(text, **{"align": "both", "indent": 12.7, "before": 6, **look})


def heading(text: str) -> Line:
    """Return a heading that stands in the text."""
    return prose(text, bold=True)


LETTERHEAD = {
    "parent": (),
    "agency": (
        Line("ỦY BAN NHÂN DÂN", size=13, bold=True),
        Line("HUYỆN BA TƠ", size=13, bold=True),
    ),
    "agency_rule": (Line("", rule=19),),
    "number": (Line("Số: 19/KH-UBND", size=13),),
    "national_name": (Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=13, bold=True),),
    "motto": (Line("Độc lập - Tự do - Hạnh phúc", bold=True),),
    "motto_rule": (Line("", rule=MOTTO_WIDTH),),
    "dateline": (Line("Ba Tơ, ngày 05 tháng 02 năm 2021", italic=True),),
}
ENDING = {
    "authority": (Line("CHỦ TỊCH", bold=True),),
    "signer": (Line("Phạm Văn An", bold=True),),
    "label": (Line("Nơi nhận:", size=12, bold=True, italic=True, align="left"),),
    "recipients": tuple(
        Line(text, size=11, align="left")
        for text in ("- UBND tỉnh;", "- Các phòng, ban;", "- Lưu: VT, PNV.")
    ),
}


def plan() -> Paper:
    """Return a plan of a district that keeps to every rule."""
    return Paper(
        {
            **LETTERHEAD,
            "type_name": (Line("KẾ HOẠCH", bold=True),),
            "subject": (Line("Phát động phong trào thi đua năm 2021", bold=True),),
            "subject_rule": (Line("", rule=36),),
            "bases": (),
            "addressees": (),
            "body": (
                prose("Ủy ban nhân dân huyện ban hành Kế hoạch với các nội dung sau:"),
                heading("I. MỤC ĐÍCH, YÊU CẦU"),
                heading("1. Mục đích"),
                prose("- Động viên cán bộ, công chức và Nhân dân hăng hái thi đua."),
                heading("2. Yêu cầu"),
                prose("a) Phong trào thi đua phải thiết thực."),
                prose("b) Khen thưởng đúng người, đúng việc."),
                heading("II. TỔ CHỨC THỰC HIỆN"),
                prose("1. Các cơ quan, đơn vị tổ chức thực hiện Kế hoạch này."),
                prose("2. Phòng Nội vụ theo dõi, tổng hợp kết quả./."),
            ),
            **ENDING,
        }
    )


def decision() -> Paper:
    """Return a decision: bases, the line QUYẾT ĐỊNH:, articles."""
    paper = plan().say("number", "Số: 20/QĐ-UBND").say("type_name", "QUYẾT ĐỊNH")
    return (
        paper.say("subject", "Về việc khen thưởng phong trào thi đua")
        .put("subject_rule", Line("", rule=36))
        .put(
            "bases",
            Line("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ", bold=True, before=6),
            prose("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", italic=True),
            prose("Theo đề nghị của Trưởng phòng Nội vụ.", italic=True),
        )
        .put(
            "body",
            Line("QUYẾT ĐỊNH:", bold=True, before=6),
            heading("Điều 1. Tặng giấy khen cho 02 cá nhân có tên trong danh sách."),
            heading("Điều 2. Quyết định này có hiệu lực kể từ ngày ký."),
            heading("Điều 3. Các cơ quan, cá nhân có liên quan thi hành Quyết định này./."),
        )
        .say("recipients", "- Như Điều 3;", "- Lưu: VT, PNV.")
    )


def dispatch() -> Paper:
    """Return an official letter: no type, its subject under the number, addressees."""
    paper = plan().say("number", "Số: 21/UBND-NV")
    return (
        paper.put("dispatch_subject", Line("V/v đăng ký thi đua năm 2021", size=13, before=6))
        .put("type_name")
        .put("subject")
        .put("subject_rule")
        .put("addressees", Line("Kính gửi: Ủy ban nhân dân các xã", before=6))
        .put("body", prose("Ủy ban nhân dân huyện đề nghị các xã đăng ký thi đua./."))
        .say("recipients", "- Như trên;", "- Lưu: VT, PNV.")
    )


def submission() -> Paper:
    """Return a submission: addressees under the title."""
    paper = plan().say("number", "Số: 22/TTr-UBND").say("type_name", "TỜ TRÌNH")
    return paper.put("addressees", Line("Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi", before=6)).say(
        "recipients", "- Như trên;", "- Lưu: VT, PNV."
    )


def annexed() -> Paper:
    """Return a plan with one annex."""
    return (
        plan()
        .write("Chỉ tiêu của từng xã tại Phụ lục kèm theo.")
        .annexed(
            Line("Phụ lục", bold=True),
            Line("CHỈ TIÊU THI ĐUA NĂM 2021", bold=True),
            Line(
                "(Kèm theo Kế hoạch số 19/KH-UBND ngày 05 tháng 02 năm 2021"
                " của Ủy ban nhân dân huyện Ba Tơ)",
                italic=True,
            ),
            Line("", rule=40),
            prose("Mỗi xã đạt 12 tiêu chí."),
        )
    )
