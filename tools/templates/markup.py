"""WordprocessingML as text: elements, paragraphs, runs, cells."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

Attribute = str | int


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def element(tag: str, *content: str, **attributes: Attribute) -> str:
    """Return ``<w:tag …>content</w:tag>``; attributes get the prefix ``w:`` as well."""
    shown = "".join(
        f" w:{name.rstrip('_')}={quoteattr(str(value))}" for name, value in attributes.items()
    )
    inner = "".join(content)
    return f"<w:{tag}{shown}>{inner}</w:{tag}>" if inner else f"<w:{tag}{shown}/>"


def root(tag: str, *content: str) -> bytes:
    """Return a whole part whose root is ``w:tag``."""
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return f"{DECLARATION}<w:{tag}{spaces}>{''.join(content)}</w:{tag}>".encode()


def run(text: str) -> str:
    """Return a run of plain text; its look comes from the paragraph's style."""
    return element("r", f'<w:t xml:space="preserve">{escape(text)}</w:t>')


def bold_run(text: str) -> str:
    """Return a run of bold text in a paragraph whose style is not."""
    bold = element("rPr", element("b"), element("bCs"))
    return element("r", bold, f'<w:t xml:space="preserve">{escape(text)}</w:t>')


def paragraph(style: str, *content: str, properties: Iterable[str] = ()) -> str:
    """Return a paragraph in a style, given by its id; content is runs, properties direct ones."""
    return element("p", element("pPr", element("pStyle", val=style), *properties), *content)


LOWEST = 1
"""Twentieths of a point: where a table ends at the foot of a page, more would open another page."""


def low_paragraph(*properties: str) -> str:
    """Return an empty paragraph too low to be seen, for where one is wanted beside a table."""
    letters = element("rPr", element("sz", val=2), element("szCs", val=2))
    spacing = element("spacing", line=LOWEST, lineRule="exact")
    return paragraph("Normal", properties=(*properties, spacing, letters))


def cell(width: int, *content: str, span: int = 1, **margins: int) -> str:
    """Return a table cell; lengths are in twips, margins named by their side (top, right).

    ``span`` is how many columns of the grid it takes.
    """
    properties = [element("tcW", w=width, type="dxa")]
    if span > 1:
        properties.append(element("gridSpan", val=span))
    kept = [element(side, w=room, type="dxa") for side, room in margins.items() if room]
    if kept:
        properties.append(element("tcMar", *kept))
    return element("tc", element("tcPr", *properties), *content)


def row(*cells: str, whole: bool = False) -> str:
    """Return a table row; a whole one is never split between two pages."""
    properties = [element("trPr", element("cantSplit"))] if whole else []
    return element("tr", *properties, *cells)


def frame(width: int, height: int, line: int, *content: str) -> str:
    """Return a frame around paragraphs, centred where it stands, and what follows it in a cell.

    Width and least height are in twips, the line's weight in eighths of a point.
    Word wants a paragraph after a table that ends a cell.
    """
    edges = ("top", "left", "bottom", "right")
    none = [element(side, w=0, type="dxa") for side in edges]
    lines = [element(side, val="single", sz=line, space=0, color="auto") for side in edges]
    properties = element(
        "tblPr",
        element("tblW", w=width, type="dxa"),
        element("jc", val="center"),
        element("tblBorders", *lines),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *none),
    )
    inside = element("tcPr", element("tcW", w=width, type="dxa"), element("vAlign", val="center"))
    tall = element("trPr", element("trHeight", val=height, hRule="atLeast"))
    grid = element("tblGrid", element("gridCol", w=width))
    only = element("tr", tall, element("tc", inside, *content))
    return element("tbl", properties, grid, only) + low_paragraph()


def plain_table(widths: Iterable[int], *rows: str) -> str:
    """Return a table without borders or cell margins, flush with the text."""
    columns = list(widths)
    none = [element(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")]
    properties = element(
        "tblPr",
        element("tblW", w=sum(columns), type="dxa"),
        element("tblInd", w=0, type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *none),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in columns))
    return element("tbl", properties, grid, *rows)
