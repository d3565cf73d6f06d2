"""The page: paper, margins, and the page number in the top margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import loop, only_if
from tools.templates.markup import element, low_paragraph, paragraph, root, run, twips
from tools.templates.style import style_id

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

NUMBER = style_id("VB Số trang")


def text_width(law: Parameters) -> float:
    """Return the width between the margins, in millimetres."""
    return law.text_width


def section(law: Parameters, header: str, first_header: str, footer: str, first_footer: str) -> str:
    """Return the section's properties; headers and footer are given by their relationship ids."""
    return element(
        "sectPr",
        f'<w:headerReference w:type="default" r:id="{header}"/>',
        f'<w:headerReference w:type="first" r:id="{first_header}"/>',
        f'<w:footerReference w:type="default" r:id="{footer}"/>',
        f'<w:footerReference w:type="first" r:id="{first_footer}"/>',
        element("pgSz", w=twips(law.number("page.width")), h=twips(law.number("page.height"))),
        element(
            "pgMar",
            top=twips(law.number("page.margin_top")),
            right=twips(law.number("page.margin_right")),
            bottom=twips(law.number("page.margin_bottom")),
            left=twips(law.number("page.margin_left")),
            header=twips(law.number("page.header_distance")),
            footer=twips(law.number("page.footer_distance")),
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


def empty_footer() -> bytes:
    """Return the foot of every page but the first, in which nothing stands."""
    return root("ftr", low_paragraph())


def first_footer() -> bytes:
    """Return the foot of the first page: the agency's address under a line, if it is given.

    Without it nothing is left but a paragraph too low to be seen (ô số 13).
    """
    line = paragraph(style_id("VB Đường kẻ"))
    lines = loop("dòng", "liên_hệ", paragraph(style_id("VB Liên hệ"), run("{{ dòng }}")))
    return root("ftr", *only_if("liên_hệ", line, *lines), low_paragraph())
