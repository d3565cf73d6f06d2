"""The measures of the page tests are themselves right."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages.measure import Page, assert_fonts, measure
from tests.unit.structure.conftest import make_docx
from vanban.diagnostics import OutputError
from vanban.outputs.pdf import to_pdf as to_one_pdf

if TYPE_CHECKING:
    from tests.pages.conftest import ManyToPdf, Measured, ToPdf

MM = 56.6929  # twentieths of a point
FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:cs="{0}" w:eastAsia="{0}"/>'
STYLES = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{FONT.format('Times New Roman')}"
    '<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
)
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
    f'<w:pgSz w:w="{210 * MM:.0f}" w:h="{297 * MM:.0f}"/>'
    f'<w:pgMar w:top="{25 * MM:.0f}" w:bottom="{20 * MM:.0f}" w:left="{30 * MM:.0f}"'
    f' w:right="{20 * MM:.0f}" w:header="{12 * MM:.0f}" w:footer="{10 * MM:.0f}" w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)
WIDTH = '<w:tblPr><w:tblW w:w="0" w:type="auto"/>'
NUMBER = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr="PAGE"/></w:p>'


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def rule(length: float) -> str:
    """Return a paragraph with a rule of a length above it, in a text area of 160 mm."""
    side = (160 - length) / 2 * MM
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
    return p(properties=f'{border}<w:ind w:left="{side:.0f}" w:right="{side:.0f}"/>')


def document(body: str) -> bytes:
    return make_docx(body + SECTION, styles=STYLES, header1=NUMBER)


@pytest.fixture(scope="module")
def pages(measured: Measured) -> tuple[Page, ...]:
    centred = '<w:jc w:val="center"/>'
    return measured(
        document(
            p(run("Độc lập - Tự do - Hạnh phúc", "<w:b/>"), properties=centred)
            + rule(50)
            + p(run("nghiêng ", "<w:i/>"), run("thường"), properties='<w:ind w:left="567"/>')
            + p(run("nhỏ", '<w:sz w:val="22"/>'))
            + p(run("dòng có chú thích"), run("1", '<w:vertAlign w:val="superscript"/>'))
            + p(run("ngày" + "\u00a0" * 12 + "tháng 01"))
            + p(run("Trang hai"), properties="<w:pageBreakBefore/>")
        )
    )


def test_pages_are_counted_and_have_their_size(pages: tuple[Page, ...]) -> None:
    assert [page.number for page in pages] == [1, 2]
    assert pages[0].width == pytest.approx(210, abs=0.2)
    assert pages[0].height == pytest.approx(297, abs=0.2)


def test_a_rule_of_fifty_millimetres_measures_fifty_millimetres(pages: tuple[Page, ...]) -> None:
    first = pages[0]
    found = first.rule_below(first.line("Độc lập"))
    assert found.is_level
    assert found.length == pytest.approx(50, abs=0.3)
    assert found.centre == pytest.approx(110, abs=0.3)
    assert found.thickness == pytest.approx(0.75, abs=0.1)
    assert len(first.rules) == 1


def test_a_line_without_a_rule_below_has_none(pages: tuple[Page, ...]) -> None:
    with pytest.raises(AssertionError, match="no rule"):
        pages[0].rule_below(pages[0].line("nhỏ"))


def test_a_centred_line_stands_in_the_middle_of_the_text(pages: tuple[Page, ...]) -> None:
    line = pages[0].line("Độc lập")
    assert line.centre == pytest.approx(110, abs=0.3)
    assert line.width == pytest.approx(60.46, abs=0.2)  # by the widths of the font
    assert line.size == 14
    assert line.is_bold
    assert not line.is_italic


def test_the_first_line_stands_at_the_top_margin(pages: tuple[Page, ...]) -> None:
    first = pages[0].lines[0]
    assert first.top == pytest.approx(25, abs=0.3)
    assert first.height == pytest.approx(14 * 1.107 / 72 * 25.4, abs=0.1)


def test_words_have_their_own_place_size_and_slant(pages: tuple[Page, ...]) -> None:
    line = pages[0].line("nghiêng")
    assert line.left == pytest.approx(40, abs=0.3)
    assert [(word.text, word.is_italic) for word in line.words] == [
        ("nghiêng", True),
        ("thường", False),
    ]
    assert not line.is_italic
    assert pages[0].line("nhỏ").size == 11


def test_a_raised_number_belongs_to_its_line(pages: tuple[Page, ...]) -> None:
    line = pages[0].line("dòng có chú thích1")
    assert line.size == 14


def test_a_blank_to_fill_in_by_pen_keeps_its_line_whole(pages: tuple[Page, ...]) -> None:
    line = pages[0].line("ngày\u00a0")
    assert line.text.endswith("tháng 01")
    day, month = line.words[0], line.words[1]
    assert month.left - day.right == pytest.approx(12 * 3.5 / 72 * 25.4, abs=0.3)


def test_the_page_number_is_printed_from_the_second_page(pages: tuple[Page, ...]) -> None:
    number = pages[1].printed_number()
    assert pages[0].printed_number() is None
    assert number is not None
    assert number.text == "2"
    assert number.centre == pytest.approx(110, abs=0.3)


def test_two_columns_are_two_lines(measured: Measured) -> None:
    width = f'<w:tcW w:w="{80 * MM:.0f}" w:type="dxa"/>'
    cells = "".join(
        f"<w:tc><w:tcPr>{width}</w:tcPr>{p(run(text))}</w:tc>"
        for text in ("Số:    /KH-UBND", "Ba Tơ, ngày 05 tháng 01")
    )
    grid = f'<w:tblGrid>{f"""<w:gridCol w:w="{80 * MM:.0f}"/>""" * 2}</w:tblGrid>'
    table = f"<w:tbl>{WIDTH}</w:tblPr>{grid}<w:tr>{cells}</w:tr></w:tbl>"
    (page,) = measured(document(table + p(run("sau"))))
    left, right = page.line("Số:"), page.line("Ba Tơ")
    assert left.baseline == pytest.approx(right.baseline)
    assert right.left - left.right > 3


def test_the_grid_of_a_table_is_measured_without_doubles(measured: Measured) -> None:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:color="000000"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    column = f"{50 * MM:.0f}"
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{column}" w:type="dxa"/></w:tcPr>{p(run("ô"))}</w:tc>'
    table = (
        f"<w:tbl>{WIDTH}<w:tblBorders>{edges}</w:tblBorders></w:tblPr>"
        f'<w:tblGrid>{f"""<w:gridCol w:w="{column}"/>""" * 2}</w:tblGrid>'
        f"{f'<w:tr>{cell * 2}</w:tr>' * 2}</w:tbl>"
    )
    (page,) = measured(document(table + p()))
    level = [found for found in page.rules if found.is_level]
    upright = [found for found in page.rules if not found.is_level]
    assert len(level) == 3
    assert len(upright) == 3
    assert level[0].length == pytest.approx(100, abs=0.5)


def test_many_documents_are_made_in_one_run_and_keep_their_order(many_to_pdf: ManyToPdf) -> None:
    made = many_to_pdf([document(p(run(text))) for text in ("một", "hai", "một")])
    assert [measure(path)[0].text for path in made] == ["một", "hai", "một"]
    assert made[0] == made[2]


def test_the_right_fonts_are_no_finding(pages: tuple[Page, ...]) -> None:
    assert_fonts(pages)


def test_a_letter_in_another_font_is_a_finding(measured: Measured) -> None:
    sans = FONT.format("DejaVu Sans")
    with pytest.raises(AssertionError, match="lạ"):
        assert_fonts(measured(document(p(run("đúng "), run("lạ", sans)))))


def test_a_sign_that_the_font_lacks_is_a_finding(measured: Measured) -> None:
    with pytest.raises(AssertionError, match="☑"):
        assert_fonts(measured(document(p(run("đúng ☑")))))


def test_the_command_makes_a_pdf_with_libreoffice(to_pdf: ToPdf, tmp_path: Path) -> None:
    made = tmp_path / "made.pdf"
    docx = document(p(run("Kế hoạch")))
    made.write_bytes(to_one_pdf(docx))
    assert measure(made)[0].text == measure(to_pdf(docx))[0].text == "Kế hoạch"


def test_a_file_that_libreoffice_cannot_read_is_told(to_pdf: ToPdf) -> None:
    with pytest.raises(OutputError, match="không chuyển được"):
        to_pdf(b"PK\x03\x04 nothing")


@pytest.mark.parametrize(("required", "outcome"), [("", "1 skipped"), ("1", "1 error")])
def test_without_libreoffice_page_tests_are_skipped_or_fail_where_it_is_required(
    tmp_path: Path, required: str, outcome: str
) -> None:
    test = "tests/pages/test_measure.py::test_pages_are_counted_and_have_their_size"
    program = (
        "import sys, pytest; from vanban.outputs import pdf;"
        " pdf._COMMANDS = (); pdf._usual_places = lambda *_: [];"
        f" sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', '{test}']))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={"VANBAN_REQUIRE_TOOLS": required, "TMPDIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert outcome in answer.stdout
    assert "LibreOffice is not installed" in answer.stdout
