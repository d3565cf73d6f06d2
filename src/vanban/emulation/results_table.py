"""The table of results: planned, achieved, cumulative, share of the plan, assessment (bảng)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from vanban.emulation.blocks import planned
from vanban.emulation.results_outcomes import Outcome, figure_text, share_of
from vanban.outline import Alignment, escape
from vanban.outline.listing import Column, Group, list_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vanban.emulation.results_outcomes import TargetOutcome
    from vanban.outline import Table

_COMPARED = "So sánh"
_MARGIN_SHARE, _LETTER_SHARE = 0.5, 0.22
_BREAKS = re.compile(r"\s+|(?<=[/-])")
_PHRASE_SHARE = 2.1
_WORDS_WIDER, _PHRASES_WIDER = 1.3, 1.4
_UPRIGHT_COLUMNS = 9
"""More columns than these ask for a page turned on its side."""


@dataclass(frozen=True)
class ResultColumn:
    """A column of results (cột kết quả): how it is headed, and what it says of an outcome.

    ``always`` keeps it even where no row has anything to say.
    """

    column: Column
    cell: Callable[[Outcome], str]
    always: bool = False


@dataclass(frozen=True)
class Headings:
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
        ResultColumn(Column("Đơn vị tính", centre, share=1.5), lambda each: each.record.unit),
        ResultColumn(
            Column(headings.plan, right, share=2.0), lambda each: planned(each.record), always=True
        ),
        ResultColumn(Column(headings.achieved, right, share=1.6), of_result("achieved")),
        ResultColumn(Column(headings.cumulative, right, share=1.6), cumulative),
        ResultColumn(Column("Ước thực hiện", right, share=1.6), of_result("estimate")),
        ResultColumn(Column("Cùng kỳ năm trước", right, share=1.6), of_result("previous")),
        ResultColumn(
            Column("Kế hoạch (%)", right, _COMPARED, share=1.65),
            lambda each: share_of(each, places),
        ),
        ResultColumn(Column("Cùng kỳ", right, _COMPARED, share=2.4), lambda each: each.against),
        ResultColumn(
            Column(headings.assessment, left, share=1.8),
            lambda each: each.assessment_within(headings.assessment),
            always=True,
        ),
        ResultColumn(Column("Ghi chú", left, share=2.2), remark),
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
        Column("TT", Alignment.CENTER, share=1.15),
        Column("Chỉ tiêu", Alignment.LEFT, share=3.5),
    ]
    columns += [_wide_enough(each, single) for each in shown]
    wide = len(columns) > _UPRIGHT_COLUMNS
    if wide:
        columns = [replace(each, share=each.share * _widening(each)) for each in columns]
    return list_table(columns, tuple(_groups(outcomes, shown)), wide=wide)


def _widening(column: Column) -> float:
    """Return how much more room a column gets on a page on its side: words more than figures."""
    if column.share >= _PHRASE_SHARE:
        return _PHRASES_WIDER
    return 1.0 if column.alignment is Alignment.RIGHT else _WORDS_WIDER


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


def _wide_enough(shown: ResultColumn, outcomes: Sequence[Outcome]) -> Column:
    """Return the column with a share in which no word and no figure need be broken."""
    texts = (shown.column.heading, *(shown.cell(each) for each in outcomes))
    longest = max(len(word) for text in texts for word in _BREAKS.split(text))
    share = max(shown.column.share, _MARGIN_SHARE + longest * _LETTER_SHARE)
    return replace(shown.column, share=share)


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
