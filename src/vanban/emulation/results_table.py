"""The table of results: planned, achieved, cumulative, share of the plan, assessment (bảng)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from vanban.emulation.blocks import planned
from vanban.emulation.results_outcomes import Outcome, figure_text, share_of
from vanban.outline import Alignment, escape
from vanban.outline.listing import Column, Group, list_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vanban.emulation.results_outcomes import TargetOutcome
    from vanban.outline import Table

_COMPARED = "So sánh"
_UPRIGHT_COLUMNS = 9
"""More columns than these ask for a page turned on its side."""


class ResultColumn(Struct, frozen=True):
    """A column of results (cột kết quả): how it is headed, and what it says of an outcome.

    ``always`` keeps it even where no row has anything to say.
    """

    column: Column
    cell: Callable[[Outcome], str]
    always: bool = False


class Headings(Struct, frozen=True):
    """How the columns name period and plan (tên cột).

    ``with_cumulative`` tells that the cumulative figures say more than those
    of the period, which they repeat where the period begins the plan.
    """

    plan: str = "Kế hoạch năm"
    assessment: str = "Đánh giá"
    achieved: str = "Thực hiện trong kỳ"
    cumulative: str = "Lũy kế từ đầu năm"
    with_cumulative: bool = True


def result_columns(headings: Headings, places: int) -> tuple[ResultColumn, ...]:
    """Return every column that the table may have, after number and name."""

    def of_result(name: str) -> Callable[[Outcome], str]:
        return lambda each: figure_text(
            each.record, getattr(each.result, name) if each.result else None
        )

    def cumulative(each: Outcome) -> str:
        return figure_text(each.record, each.cumulative) if headings.with_cumulative else ""

    def remark(each: Outcome) -> str:
        return each.result.remark if each.result else ""

    centre, right, left = Alignment.CENTER, Alignment.RIGHT, Alignment.LEFT
    return (
        ResultColumn(Column("Đơn vị tính", centre), lambda each: each.record.unit),
        ResultColumn(Column(headings.plan, right), lambda each: planned(each.record), always=True),
        ResultColumn(Column(headings.achieved, right), of_result("achieved")),
        ResultColumn(Column(headings.cumulative, right), cumulative),
        ResultColumn(Column("Ước thực hiện", right), of_result("estimate")),
        ResultColumn(Column("Cùng kỳ năm trước", right), of_result("previous")),
        ResultColumn(
            Column("Kế hoạch (%)", right, _COMPARED),
            lambda each: share_of(each, places),
        ),
        ResultColumn(Column("Cùng kỳ", right, _COMPARED), lambda each: each.against),
        ResultColumn(
            Column(headings.assessment, left),
            lambda each: each.assessment_within(headings.assessment),
            always=True,
        ),
        ResultColumn(Column("Ghi chú", left), remark),
    )


def result_table(outcomes: Sequence[TargetOutcome], headings: Headings, places: int) -> Table:
    """Return the table of all outcomes; a column in which no row says anything is left out."""
    single = [each for outcome in outcomes for each in outcome.outcomes]
    shown = [
        column
        for column in result_columns(headings, places)
        if column.always or any(column.cell(each) for each in single)
    ]
    shown = _single_comparison(shown)
    columns = [
        Column("TT", Alignment.CENTER),
        Column("Chỉ tiêu", Alignment.LEFT),
    ]
    columns += [each.column for each in shown]
    wide = len(columns) > _UPRIGHT_COLUMNS
    return list_table(columns, tuple(_groups(outcomes, shown)), wide=wide)


def _single_comparison(shown: Sequence[ResultColumn]) -> list[ResultColumn]:
    """Return the columns, a comparison that stands alone with its heading in one row."""
    if sum(each.column.above == _COMPARED for each in shown) > 1:
        return list(shown)
    return [
        replace(
            each,
            column=replace(
                each.column,
                heading=f"{_COMPARED} với {each.column.heading.lower()}",
                above="",
            ),
        )
        if each.column.above == _COMPARED
        else each
        for each in shown
    ]


def _groups(outcomes: Sequence[TargetOutcome], shown: Sequence[ResultColumn]) -> Iterator[Group]:
    """Yield the rows; a target without a figure of its own heads those of its parts."""
    numbered = enumerate(outcomes, 1)
    for has_figure, run in groupby(numbered, key=lambda pair: pair[1].whole is not None):
        if has_figure:
            yield Group(tuple(row for each in run for row in _rows(*each, shown)))
        else:
            for number, outcome in run:
                heading = (str(number), escape(outcome.target.name))
                yield Group(tuple(_part_rows(number, outcome, shown)), heading)


def _rows(
    number: int, outcome: TargetOutcome, shown: Sequence[ResultColumn]
) -> Iterator[tuple[str, ...]]:
    if outcome.whole:
        yield _row(str(number), outcome.whole, shown)
    yield from _part_rows(number, outcome, shown)


def _part_rows(
    number: int, outcome: TargetOutcome, shown: Sequence[ResultColumn]
) -> Iterator[tuple[str, ...]]:
    for index, part in enumerate(outcome.parts, 1):
        yield _row(f"{number}.{index}", part, shown)


def _row(number: str, outcome: Outcome, shown: Sequence[ResultColumn]) -> tuple[str, ...]:
    texts = (number, outcome.record.name, *(each.cell(outcome) for each in shown))
    return tuple(map(escape, texts))
