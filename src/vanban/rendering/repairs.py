"""Repairs of filled text, where the compiler has seen that data may make them needed."""

from __future__ import annotations

import re
from itertools import count
from typing import Final

from vanban.groundwork.regex import regex

_TABLE_END: Final = "</w:tbl>"
_BEFORE_ROW: Final = regex("(?=<w:tr[ >])")
_CELL: Final = regex("<w:tc[ >]")
_SPAN: Final = regex(r'<w:gridSpan w:val="(\d+)"')
_GRID_COLUMN: Final = regex(r'<w:gridCol w:w="(\d+)"/>')
_GRID: Final = regex("<w:tblGrid>.*?</w:tblGrid>", re.DOTALL)
_DRAWING_NUMBER: Final = regex(r'(<wp:docPr [^>]*?\bid=")\d+(")')
_COLOUR: Final = regex("[0-9A-Fa-f]{6}|auto")
_BETWEEN_TABLES: Final = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/></w:pPr></w:p>'
)


def ends(text: str) -> str:
    """Give a cell or story a paragraph at its end, if it has none."""
    return str(text) if text.endswith("</w:p>") else f"{text}<w:p/>"


def rows(text: str) -> str:
    """Leave out a table without rows."""
    return str(text) if "<w:tr>" in text or "<w:tr " in text else ""


def columns(text: str) -> str:
    """Leave out rows without cells, and make the grid fit the rows."""
    head, *parts = _BEFORE_ROW.split(text.removesuffix(_TABLE_END))
    kept = [part for part in parts if _CELL.search(part)]
    whole = f"{head}{''.join(kept)}{_TABLE_END}"
    if not kept or "<w:tbl>" in whole[1:]:
        return rows(whole)
    wanted = max(_width(part) for part in kept)
    widths = [int(width) for width in _GRID_COLUMN.findall(head)]
    if wanted == len(widths):
        return whole
    column = f'<w:gridCol w:w="{sum(widths) // wanted}"/>'
    return _GRID.sub(f"<w:tblGrid>{wanted * column}</w:tblGrid>", whole, count=1)


def _width(row: str) -> int:
    """Return how many columns of the grid a row takes."""
    spans = [int(span) for span in _SPAN.findall(row)]
    return len(_CELL.findall(row)) + sum(spans) - len(spans)


def separate_tables(text: str) -> str:
    """Put a thin paragraph between two tables, which Word would join into one."""
    return text.replace("</w:tbl><w:tbl>", f"</w:tbl>{_BETWEEN_TABLES}<w:tbl>")


def renumber_drawings(text: str) -> str:
    """Give every drawing a number of its own."""
    numbers = count(1)
    return _DRAWING_NUMBER.sub(lambda found: f"{found[1]}{next(numbers)}{found[2]}", text)


def span(value: object) -> str:
    """Return how many columns a cell takes, as the number that an attribute holds.

    Raises:
        ValueError: it is no number from 1 on.
    """
    number = int(str(value))
    if number < 1:
        raise ValueError(str(value))
    return str(number)


def colour(value: object) -> str:
    """Return a colour as an attribute holds it.

    Raises:
        ValueError: it is no colour.
    """
    text = str(value)
    if not _COLOUR.fullmatch(text):
        raise ValueError(text)
    return text
