"""Targets as a part of the body: dashes in words, or a table (khối chỉ tiêu)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from vanban.emulation import amounts
from vanban.emulation.targets import Part, Target, TargetKind
from vanban.emulation.wording import bullets
from vanban.outline import Alignment, Level, Node, Table, escape

PLANNED = "Kế hoạch"
Forms = Mapping[str, Callable[[], tuple[Node, ...]]]
"""By the name of the form asked for after ``|``: the paragraphs or table it gives."""


def target_blocks(
    targets: Sequence[Target], patterns: Sequence[str], *, heading: str = PLANNED
) -> Forms:
    """Return the forms in which a body may show its targets.

    ``{{ chỉ_tiêu | gạch_đầu_dòng }}`` gives one dash a wording pattern,
    ``{{ chỉ_tiêu | bảng }}`` a table with one row a record; ``heading`` stands
    above its figures.
    """
    return {
        "gạch_đầu_dòng": lambda: tuple(
            Node(level=Level.DASH, label="-", text=text) for text in bullets(patterns, targets)
        ),
        "bảng": lambda: (
            (Node(level=Level.TABLE, table=target_table(targets, heading)),) if targets else ()
        ),
    }


def unmade_blocks(names: Forms) -> Forms:
    """Return stand-ins for forms whose targets have faults: one empty paragraph each."""
    return dict.fromkeys(names, lambda: (Node(level=Level.PLAIN),))


def target_table(targets: Sequence[Target], heading: str = PLANNED) -> Table:
    """Return the table of targets: number, name, unit, figure, remark."""
    rows = [
        row
        for number, target in enumerate(targets, 1)
        for row in (_row(str(number), target), *_part_rows(number, target))
    ]
    return Table(
        rows=(("TT", "Chỉ tiêu", "Đơn vị tính", heading, "Ghi chú"), *rows),
        alignments=(
            Alignment.CENTER,
            Alignment.LEFT,
            Alignment.CENTER,
            Alignment.RIGHT,
            Alignment.LEFT,
        ),
    )


def _part_rows(number: int, target: Target) -> list[tuple[str, ...]]:
    return [
        _row(f"{number}.{index}", part) if part.has_figure else _row("", part)
        for index, part in enumerate(target.parts, 1)
    ]


def _row(number: str, part: Part) -> tuple[str, ...]:
    name = f"{part.name} ({part.basis})" if part.basis else part.name
    return tuple(escape(text) for text in (number, name, part.unit, planned(part), part.remark))


def planned(part: Part) -> str:
    """Return the figure of a target as a table shows it: ``≥ 12,11``, ``giảm 4-6``."""
    if not part.has_figure or part.kind is TargetKind.YES_NO:
        return amounts.amount(part) if part.has_figure else ""
    signs = {
        TargetKind.AT_LEAST: "≥ ",
        TargetKind.AT_MOST: "≤ ",
        TargetKind.INCREASE: "tăng ",
        TargetKind.DECREASE: "giảm ",
    }
    about = "khoảng " if part.approximate else ""
    return f"{signs.get(part.kind, '')}{about}{amounts.figure(part)}"
