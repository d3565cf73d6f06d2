from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

if TYPE_CHECKING:
    from tests.unit.linting.conftest import Linted


def test_margins_at_the_edge_of_the_law_are_right(linted: Linted) -> None:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.left_margin, section.right_margin = Mm(35), Mm(15)
        section.top_margin, section.bottom_margin = Mm(25), Mm(20)

    assert linted(change) == []


def test_a_page_lying_down_has_other_margins(linted: Linted) -> None:
    def change(document: Any) -> None:
        section = document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.left_margin = Mm(20)

    assert linted(change) == []


@pytest.mark.parametrize(("face", "told"), [("Times New Roman", []), ("Calibri", ["T146"])])
def test_a_font_of_the_theme_is_known_by_its_name(
    linted: Linted, face: str, told: list[str]
) -> None:
    def change(document: Any) -> None:
        fonts = document.add_paragraph("chữ").runs[0]._r.get_or_add_rPr()._add_rFonts()
        fonts.set(qn("w:asciiTheme"), "minorHAnsi")
        theme = next(
            part for part in document.part.package.iter_parts() if "theme" in str(part.partname)
        )
        theme._blob = re.sub(
            rb'(<a:minorFont>\s*<a:latin typeface=")[^"]*', rb"\g<1>" + face.encode(), theme.blob
        )

    assert [code for code, _ in linted(change)] == told
