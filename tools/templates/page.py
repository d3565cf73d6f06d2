"""The page: paper, margins, and the page number in the top margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.markup import element, paragraph, root, run, twips
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

NUMBER = style_id("VB Số trang")


def text_width(law: Parameters) -> float:
    """Return the width between the margins, in millimetres."""
    margins = law.number("page.margin_left") + law.number("page.margin_right")
    return law.number("page.width") - margins


def section(law: Parameters, header: str, first_header: str) -> str:
    """Return the section's properties; the headers are given by their relationship ids."""
    distance = twips(law.number("page.header_distance"))
    return element(
        "sectPr",
        f'<w:headerReference w:type="default" r:id="{header}"/>',
        f'<w:headerReference w:type="first" r:id="{first_header}"/>',
        element("pgSz", w=twips(law.number("page.width")), h=twips(law.number("page.height"))),
        element(
            "pgMar",
            top=twips(law.number("page.margin_top")),
            right=twips(law.number("page.margin_right")),
            bottom=twips(law.number("page.margin_bottom")),
            left=twips(law.number("page.margin_left")),
            header=distance,
            footer=distance,
            gutter=0,
        ),
        element("pgNumType", start=1),
        element("titlePg"),
    )


def page_number() -> bytes:
    """Return the header of every page but the first: the page's number."""
    field = element("fldSimple", run(str(2)), instr=" PAGE ")
    return root("hdr", paragraph(NUMBER, field))


def empty_header() -> bytes:
    """Return the header of the first page, which shows no number."""
    return root("hdr", paragraph(NUMBER))
