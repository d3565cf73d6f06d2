"""What the tables of a report say was planned (cột kế hoạch trong bảng chỉ tiêu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.lists import grids_in, text_of_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from vanban.conformity.anatomy import Anatomy
    from vanban.diagnostics import Place
    from vanban.structure.seen import Seen

Planned = tuple[str, str, str, "Place"]
"""Name of a target, its figure, its unit, its place."""
_COLUMNS: Final = {
    "name": regex(r"^(?:tên )?chỉ tiêu"),
    "unit": regex(r"^(?:đơn vị tính|đvt)"),
    "plan": regex(r"^(?:kế hoạch|chỉ tiêu được giao)"),
}
_FIGURE: Final = regex(r"\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?")


def planned_in(anatomy: Anatomy, place_of: Callable[[Seen], Place]) -> Iterator[Planned]:
    """Yield the targets of every table with a column of what was planned."""
    for grid in grids_in(anatomy).values():
        columns: Mapping[str, int] = {}
        for number in sorted(grid):
            row = {column: text_of_cells(cells) for column, cells in grid[number].items()}
            if found := _columns(row):
                columns = found
                continue
            figure = _FIGURE.search(row.get(columns.get("plan", -1), ""))
            name = row.get(columns.get("name", -1), "")
            if figure and name:
                place = place_of(grid[number][columns["name"]][0])
                yield name, figure[0], row.get(columns["unit"], ""), place


def _columns(row: Mapping[int, str]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for column, text in sorted(row.items()):
        for name, pattern in _COLUMNS.items():
            if name not in found and pattern.search(text.lower()):
                found[name] = column
                break
    return found if len(found) == len(_COLUMNS) else {}
