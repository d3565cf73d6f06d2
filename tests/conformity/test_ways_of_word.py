"""Papers in the ways that Word itself has of writing things: judged by what is seen of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest

import pytest

from tests.conformity.papers import (
    ABOVE,
    LEFT,
    RECEIVED,
    RIGHT,
    SIGNED,
    TWIPS,
    Line,
    Paper,
    columns,
    plan,
)
from tests.conformity.renderings import with_tabs
from tests.unit.structure.conftest import make_docx
from vanban.checking.check import check
from vanban.checking.fix import fix
from vanban.diagnostics import Severity
from vanban.structure.view import view

PAGE = "<w:fldSimple w:instr=' PAGE '><w:r><w:rPr><w:sz w:val='28'/></w:rPr></w:r></w:fldSimple>"


@dataclass(frozen=True)
class Raw(Line):
    """A paragraph whose text is its XML."""

    def xml(self) -> str:
        return self.text


def told(document: bytes) -> dict[str, str]:
    """Return the rules that a paper breaks, with what was found there."""
    findings = check(document, "thử.docx").findings
    return {each.code: each.found for each in findings if each.severity is not Severity.NOTE}


def numbered(properties: str, before: str = "") -> Paper:
    """Return a plan whose page number is set in a way of its own."""
    number = Raw(f"<w:p><w:pPr>{properties}</w:pPr>{before}{PAGE}</w:p>")
    return replace(plan(), number=number)


def framed(side: str) -> Paper:
    return numbered(f"<w:framePr w:wrap='around' w:hAnchor='margin' w:xAlign='{side}'/>")


def at_tab(count: int) -> Paper:
    stops = "<w:tab w:val='center' w:pos='4680'/><w:tab w:val='right' w:pos='9360'/>"
    return numbered(f"<w:tabs>{stops}</w:tabs>", f"<w:r>{'<w:tab/>' * count}</w:r>")


def with_margins(alignment: str) -> Paper:
    tab = f"<w:ptab w:relativeTo='margin' w:alignment='{alignment}' w:leader='none'/>"
    return numbered("", f"<w:r>{tab}</w:r>")


@pytest.mark.parametrize("paper", [framed("center"), at_tab(1), with_margins("center")])
def test_a_page_number_in_the_middle_is_seen_there_however_it_got_there(paper: Paper) -> None:
    assert told(paper.docx()) == {}


@pytest.mark.parametrize("paper", [framed("right"), at_tab(2), with_margins("right")])
def test_a_page_number_at_the_right_is_seen_there_however_it_got_there(paper: Paper) -> None:
    assert told(paper.docx()) == {"PG-09": "phải"}


@pytest.mark.parametrize(("position", "found"), [("1000", ""), ("4536", None)])
def test_a_tab_stop_counts_for_the_middle_only_where_the_middle_is(
    position: str, found: str | None
) -> None:
    stop = f"<w:tabs><w:tab w:val='center' w:pos='{position}'/></w:tabs>"
    paper = numbered(stop, "<w:r><w:tab/></w:r>")
    assert told(paper.docx()).get("PG-09") == found


def test_a_page_number_in_a_frame_is_mended_with_its_frame() -> None:
    document = framed("right").docx()
    fixed = fix(document, check(document, "thử.docx"))
    assert told(fixed.document) == {}
    assert {each.code for each in fixed.repaired} == {"W324"}


def bound(left: float, gutter: float, **settings: str) -> bytes:
    """Return an empty paper with room for its binding."""
    lengths = {"top": 20, "bottom": 20, "left": left, "right": 20, "gutter": gutter}
    margins = "".join(f" w:{side}='{each * TWIPS:.0f}'" for side, each in lengths.items())
    paper = f"<w:pgSz w:w='{210 * TWIPS:.0f}' w:h='{297 * TWIPS:.0f}'/>"
    return make_docx(f"<w:p/><w:sectPr>{paper}<w:pgMar{margins}/></w:sectPr>", **settings)


@pytest.mark.parametrize(("left", "gutter", "broken"), [(25, 5, set()), (30, 10, {"PG-04"})])
def test_room_for_the_binding_counts_to_the_left_margin(
    left: float, gutter: float, broken: set[str]
) -> None:
    assert {code for code in told(bound(left, gutter)) if code.startswith("PG")} == broken


def test_room_for_the_binding_may_lie_at_the_top() -> None:
    document = bound(30, 10, settings="<w:gutterAtTop/>")
    assert told(document).get("PG-03") == "30 mm"
    mended = view(fix(document, check(document, "thử.docx")).document).sections[0]
    assert (round(mended.top), round(mended.left)) == (25, 30)


def test_a_margin_that_is_mended_contains_the_room_for_the_binding() -> None:
    document = bound(30, 10)
    mended = view(fix(document, check(document, "thử.docx")).document).sections[0]
    assert (round(mended.left), mended.gutter) == (35, 0)


def test_a_rule_may_hang_at_any_paragraph_around() -> None:
    paper = plan().put("motto_rule").look("national_name", rule=62.7)
    paper = paper.put("agency_rule").look("dateline", rule=19)
    paper = paper.put("subject_rule").look("type_name", rule=36)
    assert told(paper.docx()) == {}


@pytest.mark.parametrize(
    ("rule", "part"), [("QH-05", "motto"), ("CQ-05", "agency"), ("TL-03", "subject")]
)
def test_the_rule_of_one_text_is_not_taken_for_that_of_another(rule: str, part: str) -> None:
    paper = plan().look("agency_rule", rule=21).put(f"{part}_rule")
    assert set(told(paper.docx())) == {rule}


LISTED = "<w:style w:type='paragraph' w:styleId='L'><w:name w:val='L'/>{}</w:style>".format(
    "<w:pPr><w:contextualSpacing/></w:pPr>"
)


def test_no_space_is_left_between_paragraphs_of_a_style_that_wants_none() -> None:
    setting = "<w:pStyle w:val='L'/><w:spacing w:before='120' w:after='120'/>"
    line = f"<w:p><w:pPr>{setting}</w:pPr><w:r><w:t>Một đoạn.</w:t></w:r></w:p>"
    document = make_docx(line + line, styles=LISTED)
    assert told(document).get("ND-04") == "0 pt"
    assert "ND-04" not in told(fix(document, check(document, "thử.docx")).document)


def test_the_name_of_a_font_may_be_written_in_small_letters() -> None:
    assert told(plan().look("body", font="times new roman").docx()) == {}


def test_letters_of_no_size_break_the_rule_and_not_the_program() -> None:
    assert {"QH-02", "QH-04"} <= set(
        told(plan().look("national_name", size=0).look("motto", size=0).docx())
    )


def test_figures_between_dashes_are_figures() -> None:
    assert told(plan().on(format="numberInDash").docx()) == {}
    assert told(plan().on(format="lowerRoman").docx()) == {"PG-08": "i, ii, iii"}


def test_a_file_that_sets_no_page_has_the_page_that_word_sets() -> None:
    paper = plan()
    document = make_docx("".join(line.xml() for line in paper.lines(("motto", "body"))))
    assert told(document)["PG-01"] == "215,9 × 279,4 mm"
    assert fix(document, check(document, "thử.docx")).document


@pytest.mark.parametrize(
    ("setting", "tabs", "found"),
    [
        ("", 1, None),
        ("", 2, "25,4 mm"),
        ("<w:tabs><w:tab w:val='left' w:pos='567'/></w:tabs>", 1, None),
        ("<w:ind w:left='720' w:hanging='720'/>", 1, None),
        ("<w:ind w:firstLine='567'/>", 1, None),
    ],
)
def test_a_tab_moves_the_first_line_in_as_far_as_its_stop_lies(
    setting: str, tabs: int, found: str | None
) -> None:
    text = f"<w:r>{'<w:tab/>' * tabs}<w:t>Một đoạn của nội dung./.</w:t></w:r>"
    spacing = "<w:spacing w:before='120'/>"
    line = f"<w:p><w:pPr>{spacing}{setting}<w:jc w:val='both'/></w:pPr>{text}</w:p>"
    assert told(make_docx(line)).get("ND-03") == found


def test_an_ending_of_tabs_is_seen_as_two_columns_and_left_to_the_clerk() -> None:
    document = with_tabs(plan().look("recipients", size=12))
    assert told(document) == {"NN-02": "12 pt"}
    mended = fix(document, check(document, "thử.docx"))
    assert (told(mended.document), mended.repaired) == ({"NN-02": "12 pt"}, ())


def test_recipients_may_stand_in_rows_beside_the_signature() -> None:
    paper = plan().look("recipients", size=12)
    left, right = paper.lines(("label", "recipients")), paper.lines(("authority", "signer"))
    rows = "".join(
        f"<w:tr><w:tc>{one.xml()}</w:tc><w:tc>{other.xml() if other else '<w:p/>'}</w:tc></w:tr>"
        for one, other in zip_longest(left, right)
    )
    above = "".join(line.xml() for line in paper.lines(("body",)))
    table = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{rows}</w:tbl>"
    assert told(make_docx(above + table)).get("NN-02") == "12 pt"


DASHED = (
    "<w:r><w:pict><v:line from='0,3pt' to='177.7pt,3pt'><v:stroke dashstyle='dash'/></v:line>"
    "</w:pict></w:r>"
)
DOTTED = (
    "<w:pPr><w:pBdr><w:top w:val='dotted'/></w:pBdr><w:ind w:left='1050' w:right='1050'/></w:pPr>"
)


@pytest.mark.parametrize("drawn", [DASHED, DOTTED])
def test_a_rule_in_dashes_is_no_solid_one(drawn: str) -> None:
    paper = plan().put("motto_rule", Raw(f"<w:p>{drawn}</w:p>"))
    findings = check(paper.docx(), "thử.docx").findings
    (finding,) = (each for each in findings if each.code == "QH-05")
    assert finding.expected == "nét liền"


def test_underlined_letters_are_told_where_a_rule_is_missing() -> None:
    motto = "<w:r><w:rPr><w:b/><w:u w:val='single'/><w:sz w:val='28'/></w:rPr>"
    text = "<w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>"
    line = Raw(f"<w:p><w:pPr><w:jc w:val='center'/></w:pPr>{motto}{text}</w:p>")
    paper = plan().put("motto", line).put("motto_rule")
    assert told(paper.docx()) == {"QH-05": "chữ gạch chân (Underline)"}


def decided(level: str, text: str = "", mark: str = "") -> dict[str, str]:
    """Return what a decision breaks whose articles are numbered by a list of some look."""
    numbering = (
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
        "<w:numFmt w:val='decimal'/><w:suff w:val='space'/><w:lvlText w:val='Điều %1.'/>"
        f"<w:pPr><w:ind w:firstLine='720'/></w:pPr><w:rPr>{level}</w:rPr></w:lvl></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    )
    listed = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
    line = (
        f"<w:p><w:pPr>{listed}<w:spacing w:before='120'/><w:jc w:val='both'/>"
        f"<w:rPr>{mark}</w:rPr></w:pPr><w:r><w:rPr><w:sz w:val='28'/>{text}</w:rPr>"
        "<w:t>Tặng giấy khen cho 02 cá nhân./.</w:t></w:r></w:p>"
    )
    found = told(make_docx(line, numbering=numbering))
    return {code: found[code] for code in found if code in {"BC-04", "PG-06", "PG-07", "ND-02"}}


BOLD, ARIAL = "<w:b/>", "<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>"


@pytest.mark.parametrize(
    ("level", "text", "mark"), [(BOLD, "", ""), ("", BOLD, ""), ("", "", BOLD)]
)
def test_an_automatic_label_is_bold_where_list_or_mark_or_text_says_so(
    level: str, text: str, mark: str
) -> None:
    assert decided(level, text, mark) == {}


@pytest.mark.parametrize(
    ("level", "rule"),
    [
        ("<w:b w:val='0'/>", "BC-04"),
        (BOLD + ARIAL, "PG-06"),
        (f"{BOLD}<w:color w:val='FF0000'/>", "PG-07"),
        (f"{BOLD}<w:sz w:val='24'/>", "ND-02"),
    ],
)
def test_an_automatic_label_is_judged_as_its_list_sets_it(level: str, rule: str) -> None:
    assert set(decided(level, BOLD)) == {rule}


def test_the_font_of_a_bullet_is_its_own_affair() -> None:
    symbol = "<w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/>"
    numbering = (
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
        f"<w:lvlText w:val='\uf0b7'/><w:rPr>{symbol}</w:rPr></w:lvl></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    )
    listed = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
    line = f"<w:p>{listed}<w:r><w:t>Một việc.</w:t></w:r></w:p>"
    assert "PG-06" not in told(make_docx(line, numbering=numbering))


GRID = "".join(
    f"<w:{edge} w:val='single'/>" for edge in ("top", "left", "bottom", "right", "insideV")
)


def gridded(paper: Paper) -> dict[str, str]:
    """Return what a paper breaks whose letterhead and ending stand in tables with lines."""
    head = columns(paper.lines(LEFT), paper.lines(RIGHT))
    ending = columns(paper.lines(RECEIVED), paper.lines(SIGNED))
    above = "".join(line.xml() for line in paper.lines(ABOVE))
    bordered = f"<w:tblPr><w:tblBorders>{GRID}</w:tblBorders></w:tblPr>"
    body = (head + above + ending).replace("<w:tblPr/>", bordered) + paper.rest("")
    return told(make_docx(body, header1=paper.number.xml()))


def test_letterhead_and_ending_are_known_in_tables_with_lines_too() -> None:
    assert gridded(plan()) == {}
    wrong = plan().look("recipients", size=12).look("motto", size=12)
    assert set(gridded(wrong)) == {"NN-02", "QH-04", "QH-05", "PG-13"}
