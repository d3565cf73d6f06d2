"""Registered targets as a part of the body: dashes, or a table beside the plan's (khối đăng ký)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.emulation import amounts
from vanban.emulation.blocks import Forms, planned
from vanban.emulation.registered import Standing
from vanban.formatting.series import closed_lines
from vanban.outline import Alignment, Level, Node, Table, escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.emulation.registered import Pledged
    from vanban.emulation.targets import Part

_HEADING = (
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kế hoạch",
    "Đăng ký",
    "So với kế hoạch",
    "Ghi chú",
)
_ALIGNMENTS = (
    Alignment.CENTER,
    Alignment.LEFT,
    Alignment.CENTER,
    Alignment.RIGHT,
    Alignment.RIGHT,
    Alignment.LEFT,
    Alignment.LEFT,
)
_OF_THE_PLAN = frozenset({3, 5})
"""Columns that only mean something beside a plan."""
_REMARK = 6
"""The column that is left out where no row fills it in."""


def registered_blocks(pledged: Sequence[Pledged]) -> Forms:
    """Return the forms in which a body may show what a unit registers.

    ``{{ chỉ_tiêu_đăng_ký | gạch_đầu_dòng }}`` gives one dash a target,
    ``{{ chỉ_tiêu_đăng_ký | bảng }}`` a table, with the plan's figures beside
    the unit's own.
    """
    return {
        "gạch_đầu_dòng": lambda: tuple(
            Node(level=Level.DASH, label="-", text=text)
            for text in closed_lines([escape(_sentence(each)) for each in pledged])
        ),
        "bảng": lambda: (
            (Node(level=Level.TABLE, table=registered_table(pledged)),) if pledged else ()
        ),
    }


def registered_table(pledged: Sequence[Pledged]) -> Table:
    """Return the table of registered targets; without a plan it has no columns for one."""
    rows = [
        tuple(map(escape, row))
        for number, each in enumerate(pledged, 1)
        for row in (_row(str(number), each), *_part_rows(number, each))
    ]
    has_plan = any(each.of_plan for each in pledged)
    unused = frozenset() if has_plan else _OF_THE_PLAN
    if not any(row[_REMARK] for row in rows):
        unused |= {_REMARK}
    columns = [n for n in range(len(_HEADING)) if n not in unused]
    return Table(
        rows=tuple(tuple(row[n] for n in columns) for row in (_HEADING, *rows)),
        alignments=tuple(_ALIGNMENTS[n] for n in columns),
    )


def _row(number: str, each: Pledged) -> tuple[str, ...]:
    asked = planned(each.target) if each.of_plan else ""
    figures = (asked, planned(each.registered), each.compared)
    own = each.request.remark if each.request else ""
    return (number, _named(each.target), each.target.unit, *figures, own or each.target.remark)


def _part_rows(number: int, each: Pledged) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the parts of a target, which are registered as they stand."""
    for index, part in enumerate(each.registered.parts, 1):
        figure = planned(part)
        compared = Standing.EQUAL if each.of_plan and part.has_figure else ""
        figures = (figure if each.of_plan else "", figure, compared)
        label = f"{number}.{index}" if part.has_figure else ""
        yield (label, _named(part), part.unit, *figures, part.remark)


def _named(part: Part) -> str:
    return f"{part.name} ({part.basis})" if part.basis else part.name


def _sentence(each: Pledged) -> str:
    said = amounts.sentence(each.registered)
    return f"{said}, {each.compared} so với kế hoạch" if each.difference else said
