"""A Word file as it is seen: letters and paragraphs as Word works them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.structure.conftest import make_docx
from vanban.structure.view import View, view

if TYPE_CHECKING:
    from vanban.structure.seen import Seen

THEME = (
    "<a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
    "<a:accent1><a:srgbClr val='4f81bd'/></a:accent1></a:clrScheme><a:fontScheme><a:minorFont>"
    "<a:latin typeface='Calibri'/></a:minorFont></a:fontScheme></a:themeElements>"
)
STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'"
    " w:hAnsiTheme='minorHAnsi'/><w:sz w:val='22'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    "<w:spacing w:after='160' w:line='259' w:lineRule='auto'/></w:pPr></w:pPrDefault>"
    "</w:docDefaults>"
    "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/>"
    "</w:style>"
    "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='Gốc'/><w:basedOn w:val='Normal'/>"
    "<w:pPr><w:jc w:val='both'/><w:ind w:firstLine='567'/></w:pPr>"
    "<w:rPr><w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman'/><w:b/>"
    "<w:sz w:val='28'/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='Con'/><w:basedOn w:val='A'/>"
    "<w:pPr><w:spacing w:before='120' w:after='0'/></w:pPr>"
    "<w:rPr><w:color w:themeColor='accent1'/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr>"
    "</w:style>"
    "<w:style w:type='table' w:styleId='T'><w:name w:val='T'/><w:rPr><w:sz w:val='20'/></w:rPr>"
    "<w:pPr><w:jc w:val='center'/></w:pPr></w:style>"
)


def seen(body: str, **parts: str) -> View:
    return view(make_docx(body, **{"styles": STYLES, "theme1": THEME, **parts}))


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def only(body: str, **parts: str) -> Seen:
    (found,) = seen(body, **parts).paragraphs
    return found


def test_letters_come_from_the_theme_where_no_style_names_a_font() -> None:
    letters = only(paragraph(run("chữ"))).stretches[0].letters
    assert (letters.font, letters.other_font, letters.size) == ("Calibri", "Calibri", 11.0)


def test_a_style_takes_over_from_those_it_is_based_on() -> None:
    shown = only(paragraph(run("chữ"), "<w:pStyle w:val='B'/>"))
    letters = shown.stretches[0].letters
    assert (shown.style, letters.font, letters.size, letters.bold) == (
        "Con",
        "Times New Roman",
        14.0,
        True,
    )
    assert letters.colour == "4F81BD"
    assert (shown.shape.alignment, round(shown.shape.first_line, 1)) == ("justify", 10.0)
    assert (shown.shape.before, shown.shape.after) == (6.0, 0.0)
    assert shown.shape.lines == pytest.approx(259 / 240)


def test_what_stands_at_the_run_goes_before_all_styles() -> None:
    direct = "<w:rFonts w:ascii='Arial'/><w:b w:val='0'/><w:sz w:val='26'/><w:color w:val='auto'/>"
    letters = only(paragraph(run("chữ", direct), "<w:pStyle w:val='B'/>")).stretches[0].letters
    assert letters.fonts_of("a") == {"Arial"}
    assert letters.fonts_of("ữ") == {"Times New Roman"}
    assert (letters.size, letters.bold, letters.colour) == (13.0, False, "auto")


def test_a_lighter_black_is_grey() -> None:
    grey = "<w:color w:val='7F7F7F' w:themeColor='text1' w:themeTint='80'/>"
    assert only(paragraph(run("chữ", grey))).stretches[0].letters.colour == "7F7F7F"


def test_two_styles_that_both_switch_bold_on_cancel_each_other() -> None:
    strong = "<w:rStyle w:val='Strong'/>"
    bold = only(paragraph(run("chữ", strong))).stretches[0].letters
    cancelled = only(paragraph(run("chữ", strong), "<w:pStyle w:val='A'/>")).stretches[0].letters
    assert (bold.bold, cancelled.bold) == (True, False)


def test_a_table_style_sets_the_letters_of_plain_paragraphs_in_it() -> None:
    table = (
        "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr><w:tblGrid><w:gridCol w:w='1701'/>"
        f"</w:tblGrid><w:tr><w:tc>{paragraph(run('ô'))}</w:tc></w:tr></w:tbl>"
    )
    shown = only(table)
    assert shown.cell is not None
    assert (shown.stretches[0].letters.size, shown.shape.alignment) == (10.0, "center")
    assert round(shown.cell.width, 1) == 26.2


def test_a_list_brings_its_label_and_its_indent_which_the_paragraph_may_overrule() -> None:
    numbering = (
        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
        "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/><w:pPr><w:ind w:left='720'"
        " w:hanging='360'/></w:pPr></w:lvl></w:abstractNum>"
        "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num>"
    )
    listed = "<w:numPr><w:numId w:val='7'/></w:numPr>"
    body = paragraph(run("Một"), listed) + paragraph(run("Hai"), f"{listed}<w:ind w:left='0'/>")
    first, second = seen(body, numbering=numbering).paragraphs
    assert [first.full_text, second.full_text] == ["1. Một", "2. Hai"]
    assert (round(first.shape.left, 1), round(first.shape.first_line, 2)) == (12.7, -6.35)
    assert second.shape.left == 0


@pytest.mark.parametrize(
    ("spacing", "lines", "exact", "at_least"),
    [
        ("w:line='360' w:lineRule='auto'", 1.5, 0, 0),
        ("w:line='360' w:lineRule='exact'", None, 18, 0),
        ("w:line='300' w:lineRule='atLeast'", None, 0, 15),
    ],
)
def test_line_spacing_is_in_lines_or_in_points(
    spacing: str, lines: float | None, exact: float, at_least: float
) -> None:
    shape = only(paragraph(run("x"), f"<w:spacing {spacing}/>")).shape
    assert (shape.lines, shape.exact, shape.at_least) == (lines, exact, at_least)


def test_text_in_boxes_and_content_controls_is_seen() -> None:
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{paragraph(run('HỎA TỐC'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    control = f"<w:sdt><w:sdtContent>{paragraph(run('trong'))}</w:sdtContent></w:sdt>"
    shown = seen(paragraph(box) + control).paragraphs
    assert [(each.full_text, each.boxed) for each in shown if each.full_text] == [
        ("HỎA TỐC", True),
        ("trong", False),
    ]


@pytest.mark.parametrize(
    "shape",
    [
        (
            "<w:drawing><wp:anchor><wp:extent cx='2178000' cy='0'/><a:graphic><a:graphicData>"
            "<wps:wsp><wps:spPr><a:prstGeom prst='line'/></wps:spPr></wps:wsp></a:graphicData>"
            "</a:graphic></wp:anchor></w:drawing>"
        ),
        "<w:pict><v:line from='0,3pt' to='171.5pt,3pt'/></w:pict>",
        (
            "<w:pict><v:shape type='#_x0000_t32' style='position:absolute;width:171.5pt;height:0'/>"
            "</w:pict>"
        ),
        (
            "<w:drawing><wp:anchor><wp:extent cx='2178000' cy='9525'/><a:graphic><a:graphicData>"
            "<wps:wsp><wps:spPr><a:prstGeom prst='rect'/></wps:spPr></wps:wsp></a:graphicData>"
            "</a:graphic></wp:anchor></w:drawing>"
        ),
    ],
)
def test_a_line_drawn_as_a_shape_is_measured(shape: str) -> None:
    (length,) = only(paragraph(f"<w:r>{shape}</w:r>")).lines
    assert length == pytest.approx(60.5, abs=0.1)


def test_pages_are_told_in_millimetres_with_the_headers_that_show() -> None:
    section = (
        "<w:sectPr><w:headerReference w:type='default' r:id='header1'/><w:pgSz w:w='16838'"
        " w:h='11906' w:orient='landscape'/><w:pgMar w:top='1134' w:right='851' w:bottom='1134'"
        " w:left='1701'/><w:titlePg/></w:sectPr>"
    )
    header = paragraph("<w:fldSimple w:instr=' PAGE '><w:r><w:t>2</w:t></w:r></w:fldSimple>")
    shown = seen(paragraph(run("x")) + section, header1=header)
    (page,) = shown.sections
    assert page.landscape
    assert (round(page.width), round(page.left), round(page.right)) == (297, 30, 15)
    assert page.headers == {"default": "word/header1.xml"}
    assert [(place, each[0].full_text) for place, each in shown.margins] == [
        ("đầu trang", "{số trang}")
    ]


def test_each_paragraph_knows_its_section() -> None:
    ends = paragraph(run("một"), "<w:sectPr/>")
    shown = seen(ends + paragraph(run("hai")) + "<w:sectPr/>")
    assert [each.section for each in shown.paragraphs] == [0, 1]
    assert len(shown.sections) == 2


@pytest.mark.parametrize(
    ("indent", "first", "left"),
    [
        ("w:firstLineChars='200' w:firstLine='560'", 9.9, 0),
        ("w:firstLineChars='200' w:firstLine='9'", 7.4, 0),
        ("w:firstLineChars='200'", 7.4, 0),
        ("w:leftChars='200' w:left='560' w:hangingChars='100' w:hanging='280'", -4.9, 9.9),
    ],
)
def test_an_indent_in_letters_is_as_long_as_word_wrote_beside_it(
    indent: str, first: float, left: float
) -> None:
    shape = only(paragraph(run("x"), f"<w:ind {indent}/>")).shape
    assert (round(shape.first_line, 1), round(shape.left, 1)) == (first, left)


def test_what_cannot_be_read_as_a_number_counts_as_nothing() -> None:
    shown = only(paragraph(run("x", "<w:sz w:val='to'/>"), "<w:ind w:left='xa'/>"))
    assert (shown.stretches[0].letters.size, shown.shape.left) == (10.0, 0.0)
