"""Parts of a table that its style sets apart: heading row, first column, every other row (bảng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.ooxml.element import Element

_BITS = {"w:firstRow": 0x20, "w:lastRow": 0x40, "w:firstColumn": 0x80, "w:lastColumn": 0x100,
         "w:noHBand": 0x200, "w:noVBand": 0x400}  # fmt: skip
_HEX = regex(r"[0-9A-Fa-f]{4}")
_ON = frozenset({"1", "true", "on"})


class TableParts(Struct, frozen=True):
    """Which parts a table sets apart (phần của bảng), of how many rows and columns it has."""

    apart: frozenset[str]
    rows: int
    columns: int

    def around(self, row: int, column: int, span: int) -> tuple[str, ...]:
        """Return the parts in which a cell stands, by Word's names, the strongest last."""
        return tuple(self._parts(row, column, span))

    def _parts(self, row: int, column: int, span: int) -> Iterator[str]:
        first_row = row == 0 and "w:firstRow" in self.apart
        first_column = column == 0 and "w:firstColumn" in self.apart
        if "w:noVBand" not in self.apart and not first_column:
            yield f"band{(column - ('w:firstColumn' in self.apart)) % 2 + 1}Vert"
        if "w:noHBand" not in self.apart and not first_row:
            yield f"band{(row - ('w:firstRow' in self.apart)) % 2 + 1}Horz"
        if first_row:
            yield "firstRow"
        if row == self.rows - 1 and "w:lastRow" in self.apart:
            yield "lastRow"
        if first_column:
            yield "firstCol"
        if column + span == self.columns and "w:lastColumn" in self.apart:
            yield "lastCol"


def parts_of(table: Element, rows: int, columns: int) -> TableParts | None:
    """Return what a table sets apart; nothing where it does not say."""
    look = table.find("w:tblPr", "w:tblLook")
    if look is None:
        return None
    written = look.get("w:val")
    bits = int(written, 16) if _HEX.fullmatch(written) else 0
    apart = (
        name
        for name, bit in _BITS.items()
        if (look.get(name) in _ON if look.get(name) else bits & bit)
    )
    return TableParts(frozenset(apart), rows, columns)
