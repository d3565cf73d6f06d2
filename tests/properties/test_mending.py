"""Mending any Word file leaves every letter, and what is mended stays so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.checking.typed import add_page_number, opened, saved, typed_plan
from vanban.checking.check import check
from vanban.checking.fix import Fixed, fix
from vanban.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

NAME = "van-ban.docx"
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyĂĐÊÔƠƯàáảãạ ,.;:-()“”/…0123456789\t"
FONTS = ["Arial", "Calibri", "Times New Roman", ".VnTime", "Wingdings"]
texts = st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=1, max_size=6)


class File(bytes):
    """The bytes of a Word file, of which a failure shows the length alone."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


def _letters(draw: st.DrawFn, run: Run) -> None:
    run.bold, run.italic = draw(st.sampled_from([None, True])), draw(st.sampled_from([None, True]))
    run.font.name = draw(st.sampled_from([None, *FONTS]))
    size = draw(st.sampled_from([None, 9, 12, 13.5, 14, 20]))
    run.font.size = Pt(size) if size else None
    if draw(st.booleans()):
        run.font.color.rgb = RGBColor(255, 0, 0)
    run.font.all_caps = draw(st.sampled_from([None, True]))


def _paragraph(draw: st.DrawFn, paragraph: Paragraph) -> None:
    paragraph.alignment = draw(st.sampled_from([None, *WD_ALIGN_PARAGRAPH][:5]))
    form = paragraph.paragraph_format
    form.first_line_indent = draw(st.sampled_from([None, Mm(5), Mm(10), Mm(-8)]))
    form.left_indent = draw(st.sampled_from([None, Mm(8)]))
    form.space_before = draw(st.sampled_from([None, Pt(0), Pt(24)]))
    form.space_after = draw(st.sampled_from([None, Pt(0), Pt(3)]))
    form.line_spacing = draw(st.sampled_from([None, 0.8, 1.2, 2.0, Pt(10), Pt(40)]))


def _sections(draw: st.DrawFn, document: Document) -> None:
    section = document.sections[0]
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(draw(st.sampled_from([5, 20, 30, 60]))))
    if draw(st.booleans()):
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.different_first_page_header_footer = draw(st.booleans())
    margins = (section.header, section.footer, section.first_page_header, section.first_page_footer)
    for margin in margins:
        if draw(st.booleans()):
            margin.is_linked_to_previous = False
            margin.paragraphs[0].add_run(draw(st.sampled_from(["", "UBND xã", "- "])))
            if draw(st.booleans()):
                add_page_number(margin.paragraphs[0])


@st.composite
def files(draw: st.DrawFn) -> File:
    """A plan with anything in it, set in any way."""
    document = typed_plan(body=tuple(draw(texts)))
    _sections(draw, document)
    every = [*document.paragraphs]
    every += [p for t in document.tables for c in t.rows[0].cells for p in c.paragraphs]
    for paragraph in every:
        if draw(st.booleans()):
            _paragraph(draw, paragraph)
        for run in [*paragraph.runs, paragraph.add_run(draw(st.sampled_from(["", " ", "!"])))]:
            if draw(st.booleans()):
                _letters(draw, run)
    return File(saved(document))


def mended(document: bytes) -> Fixed:
    return fix(document, check(document, NAME))


def runs(document: bytes, say: Callable[[Run], object]) -> list[object]:
    body = opened(document).element.body
    from docx.text.run import Run as Made

    return [say(Made(run, None)) for run in body.iter(qn("w:r"))]  # type: ignore[arg-type]


def unmarked(texts_of_runs: list[object]) -> str:
    return re.sub(r"[.,;:\s]", "", "".join(map(str, texts_of_runs)))


thoroughly = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@thoroughly
@given(files())
def test_no_letter_and_no_run_is_lost(document: bytes) -> None:
    after = mended(document).document
    assert unmarked(runs(after, lambda run: run.text)) == unmarked(
        runs(document, lambda run: run.text)
    )
    assert len(runs(after, id)) == len(runs(document, id))


@thoroughly
@given(files())
def test_mending_twice_changes_nothing(document: bytes) -> None:
    once = mended(document)
    again = fix(once.document, once.inspection)
    assert again.document == once.document
    assert not {each.code for each in again.repaired} - {"W325"}


@thoroughly
@given(files())
def test_mending_breaks_no_rule_that_was_kept(document: bytes) -> None:
    before = {each.code for each in check(document, NAME).findings}
    after = {
        each.code
        for each in mended(document).inspection.findings
        if each.severity is Severity.ERROR
    }
    assert after <= before


@pytest.mark.parametrize("text", ["Căn cứ Luật", "a"])
def test_a_body_of_one_line_is_mended_too(text: str) -> None:
    assert mended(saved(typed_plan(body=(text,)))).repaired
