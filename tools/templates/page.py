"""The page: paper, margins, and what stands in them: page number, address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.templates.controls import loop, only_if
from tools.templates.markup import element, low_paragraph, paragraph, root, run, twips
from tools.templates.style import style_id
from tools.templates.vb_styles import AGAIN_LINE

if TYPE_CHECKING:
    from tools.templates.parameters import Parameters

NUMBER = style_id("VB Số trang")


def text_width(law: Parameters) -> float:
    """Return the width between the margins, in millimetres."""
    return law.text_width


_MARGINS = (
    ("header", "default"),
    ("header", "first"),
    ("footer", "default"),
    ("footer", "first"),
    ("footer", "even"),
)
"""Kind and pages of each part in the margins. Pages are never told apart by even and odd: a foot
for even ones is that of the first page of an annex (``vanban.ooxml.sections``)."""


def section(law: Parameters, *margins: str) -> str:
    """Return the section's properties; what stands in the margins is given by relationship ids."""
    return element(
        "sectPr",
        *(
            f'<w:{kind}Reference w:type="{pages}" r:id="{identifier}"/>'
            for (kind, pages), identifier in zip(_MARGINS, margins, strict=False)
        ),
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


def blank_foot() -> bytes:
    """Return a foot in which nothing stands but the mark of a paper made again."""
    return root("ftr", *_again(), low_paragraph())


def _again() -> tuple[str, ...]:
    return only_if("dấu_tái_lập", paragraph(style_id("VB Dấu tái lập"), run("{{ dấu_tái_lập }}")))


def margins(law: Parameters) -> tuple[bytes, bytes, bytes, bytes]:
    """Return header and foot of every page but the first, then those of the first.

    The number of the page stands in the one that the regime names; the first
    page shows none. At its foot stands the agency's address under a line, if it
    is given; without it nothing is left but a paragraph too low to be seen. At the
    foot of every page of a paper made again a line says so (dấu tái lập).
    """
    number = paragraph(NUMBER, element("fldSimple", run(str(2)), instr=" PAGE "))
    is_above = law.text("page_number.place") == "header"
    line = paragraph(style_id("VB Đường kẻ"))
    lines = loop("dòng", "liên_hệ", paragraph(style_id("VB Liên hệ"), run("{{ dòng }}")))
    again = _again()
    return (
        root("hdr", number if is_above else low_paragraph()),
        root("ftr", *again, low_paragraph() if is_above else number),
        root("hdr", paragraph(NUMBER) if is_above else low_paragraph()),
        root("ftr", *only_if("liên_hệ", line, *lines, *_room_below(law)), *again, low_paragraph()),
    )


def _room_below(law: Parameters) -> tuple[str, ...]:
    """Return the room below the address, in which the mark of a paper made again stands."""
    room = law.number("address_block.room_below") * 72 / 25.4
    if not room:
        return ()
    return (_empty(room - AGAIN_LINE), *only_if("not dấu_tái_lập", _empty(AGAIN_LINE)))


def _empty(points: float) -> str:
    """Return an empty paragraph of a height."""
    height = element("spacing", line=round(points * 20), lineRule="exact")
    return paragraph("Normal", properties=(height,))
