"""Paragraphs and tables that look the same in any Word file: nothing is left to its styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.ooxml.text import as_words

if TYPE_CHECKING:
    from collections.abc import Sequence

TWIPS_PER_MM: Final = 1440 / 25.4
_OFF: Final = ("caps", "smallCaps", "strike", "vanish")


class Look(Struct, frozen=True):
    """How a line is set (kiểu chữ, kiểu đoạn); ``size`` in points, lengths in millimetres."""

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    align: str = "center"
    before: float = 0.0
    height: float = 0.0
    """The exact height of the line; single spacing where it is 0."""


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def paragraph(text: str, look: Look, *, kept: bool = True) -> str:
    """Return a paragraph; ``kept`` holds it with the next one on a page."""
    words = f'<w:t xml:space="preserve">{as_words(text)}</w:t>' if text else ""
    run = f"<w:r>{_letters(look)}{words}</w:r>" if text else ""
    line = f'w:line="{twips(look.height)}" w:lineRule="exact"' if look.height else _SINGLE
    spacing = f'<w:spacing w:before="{twips(look.before)}" w:after="0" {line}/>'
    rest = f'{spacing}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="{look.align}"/>'
    return f"<w:p><w:pPr>{_keeping(kept=kept)}{rest}{_letters(look)}</w:pPr>{run}</w:p>"


_SINGLE: Final = 'w:line="240" w:lineRule="auto"'
_RULE_LINE: Final = '<w:spacing w:before="{before}" w:after="0" w:line="40" w:lineRule="exact"/>'


def rule(side: float, look: Look, *, before: float = 0.0) -> str:
    """Return a drawn line that keeps so many millimetres from both sides of the text."""
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
    indent = f'<w:ind w:left="{twips(side)}" w:right="{twips(side)}" w:firstLine="0"/>'
    spacing = _RULE_LINE.format(before=twips(before))
    letters = _letters(Look(look.font, 2))
    head = f'{_keeping(kept=True)}{border}{spacing}{indent}<w:jc w:val="left"/>{letters}'
    return f"<w:p><w:pPr>{head}</w:pPr></w:p>"


def table(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> str:
    """Return a table without lines, of cells that hold paragraphs; no row is divided."""
    grid = "".join(f'<w:gridCol w:w="{twips(each)}"/>' for each in widths)
    total = sum(map(twips, widths))
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="nil"/>' for side in sides)
    margins = "".join(
        f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right")
    )
    properties = (
        f'<w:tblW w:w="{total}" w:type="dxa"/><w:jc w:val="left"/><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
    )
    body = "".join(_row(row, widths) for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(cells: Sequence[str], widths: Sequence[float]) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"


def _keeping(*, kept: bool) -> str:
    keep = "<w:keepNext/>" if kept else '<w:keepNext w:val="0"/>'
    return f'{keep}<w:keepLines/><w:pageBreakBefore w:val="0"/>'


def _letters(look: Look) -> str:
    font = look.font
    off = "".join(f'<w:{name} w:val="0"/>' for name in _OFF)
    bold, italic = (int(each) for each in (look.bold, look.italic))
    size = round(look.size * 2)
    return (
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
        f'<w:b w:val="{bold}"/><w:bCs w:val="{bold}"/><w:i w:val="{italic}"/>'
        f'<w:iCs w:val="{italic}"/>{off}<w:color w:val="auto"/><w:spacing w:val="0"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:u w:val="none"/></w:rPr>'
    )
