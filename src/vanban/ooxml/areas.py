"""How wide the space is in which a paragraph is set: text area, column, cell or text box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.ooxml.styles import twips
from vanban.ooxml.tree import above, clark, every, find, get, is_a

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree

_A4_WIDTH: Final = 11906
_MARGIN: Final = 1440
_CELL_MARGIN: Final = 108
_COLUMN_GAP: Final = 720
_BOX_MARGINS: Final = 288
_EMU_PER_TWIP: Final = 635
_FIFTIETHS: Final = 50


def area_width(paragraph: Tree, document: Tree, styles: Tree | None = None) -> int:
    """Return the width in which a paragraph is set, in twentieths of a point.

    Args:
        paragraph: a paragraph, or a table, of any part.
        document: the root of the main part, for the sections.
        styles: the root of the styles, for the cell margins of table styles.
    """
    holder = above(paragraph, "w:tc", "w:txbxContent")
    if holder is None:
        return text_width(section_of(paragraph), document)
    if is_a(holder, "w:tc"):
        return _cell_width(holder, document, styles)
    return _box_width(holder, document)


def width_across(paragraph: Tree, document: Tree) -> int:
    """Return the width in which a paragraph is set once its page lies on its side.

    It is 0 for a paragraph in a cell, a box or a header: no page turns for it.
    """
    if not is_a(paragraph.getparent(), "w:body"):
        return 0
    return text_width(section_of(paragraph), document, across=True)


def text_width(section: Tree | None, document: Tree, *, across: bool = False) -> int:
    """Return the width of one column of a section; of the last one if none is given.

    Args:
        section: the section's properties.
        document: the root of the main part.
        across: whether an upright page is turned on its side first.
    """
    if section is None:
        sections = list(every(document, "w:sectPr"))
        section = sections[-1] if sections else None
    size = find(section, "w:pgSz")
    turned = across and size is not None and get(size, "w:orient") != "landscape"
    page = twips(get(size, "w:h" if turned else "w:w", str(_A4_WIDTH)))
    margins = find(section, "w:pgMar")
    names = ("top", "bottom") if turned else ("left", "right")
    sides = sum(twips(get(margins, f"w:{side}", str(_MARGIN))) for side in names)
    width = page - sides - twips(get(margins, "w:gutter", "0"))
    columns = find(section, "w:cols")
    count = int(get(columns, "w:num", "1") or 1)
    gap = twips(get(columns, "w:space", str(_COLUMN_GAP)))
    return (width - gap * (count - 1)) // max(count, 1)


def section_of(element: Tree) -> Tree | None:
    """Return the properties of the section that an element of the body stands in."""
    top = element
    while (parent := top.getparent()) is not None and not is_a(parent, "w:body"):
        top = parent
    if parent is None:
        return None
    for follower in (top, *top.itersiblings()):
        section = follower if is_a(follower, "w:sectPr") else find(follower, "w:pPr", "w:sectPr")
        if section is not None:
            return section
    return None


def _cell_width(cell: Tree, document: Tree, styles: Tree | None) -> int:
    table = above(cell, "w:tbl")
    if table is None:
        return text_width(None, document)
    width = find(cell, "w:tcPr", "w:tcW")
    said = get(width, "w:w", "0")
    room = twips(said)
    if get(width, "w:type", "dxa") == "pct":
        share = twips(said.removesuffix("%")) * (_FIFTIETHS if said.endswith("%") else 1)
        room = area_width(table, document, styles) * share // (100 * _FIFTIETHS)
    elif get(width, "w:type", "dxa") != "dxa" or not room:
        room = _grid_width(cell, table)
    return room - sum(_margin(cell, table, styles, side) for side in ("left", "right"))


def _grid_width(cell: Tree, table: Tree) -> int:
    """Return the width of a cell by the table's grid."""
    columns = [twips(get(column, "w:w", "0")) for column in every(table, "w:gridCol")]
    start = 0
    for before in cell.itersiblings(clark("w:tc"), preceding=True):
        start += _span(before)
    return sum(columns[start : start + _span(cell)])


def _span(cell: Tree) -> int:
    return int(get(find(cell, "w:tcPr", "w:gridSpan"), "w:val", "1") or 1)


def _margin(cell: Tree, table: Tree, styles: Tree | None, side: str) -> int:
    """Return a cell's margin: its own, its table's, its table style's, or Word's."""
    names = (f"w:{side}", {"left": "w:start", "right": "w:end"}[side])
    holders = [find(cell, "w:tcPr", "w:tcMar"), find(table, "w:tblPr", "w:tblCellMar")]
    holders += _style_margins(table, styles)
    for holder in holders:
        for name in names:
            if value := get(find(holder, name), "w:w"):
                return twips(value)
    return _CELL_MARGIN


def _style_margins(table: Tree, styles: Tree | None) -> list[Tree | None]:
    if styles is None:
        return []
    by_id = {get(style, "w:styleId"): style for style in every(styles, "w:style")}
    style = by_id.get(get(find(table, "w:tblPr", "w:tblStyle"), "w:val"))
    if style is None:
        style = next((s for s in by_id.values() if _is_default_table(s)), None)
    found: list[Tree | None] = []
    seen: list[Tree] = []
    while style is not None and style not in seen:
        seen.append(style)
        found.append(find(style, "w:tblPr", "w:tblCellMar"))
        style = by_id.get(get(find(style, "w:basedOn"), "w:val"))
    return found


def _is_default_table(style: Tree) -> bool:
    return get(style, "w:type") == "table" and get(style, "w:default", "0") in {"1", "true", "on"}


def _box_width(box: Tree, document: Tree) -> int:
    """Return the inner width of a text box, as the drawing that holds it gives it."""
    drawing = above(box, "wp:inline", "wp:anchor")
    extent = find(drawing, "wp:extent")
    width = "" if extent is None else extent.get("cx", "")
    if width.isdecimal():
        return int(width) // _EMU_PER_TWIP - _BOX_MARGINS
    shape = above(box, "v:shape", "v:rect", "v:roundrect")
    style = "" if shape is None else shape.get("style", "")
    rows = dict(row.split(":", 1) for row in style.split(";") if ":" in row)
    inner = twips(rows.get("width", "0").strip()) - _BOX_MARGINS
    return inner if inner > 0 else text_width(None, document)
