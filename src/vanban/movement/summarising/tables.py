"""What is shown of a summary beside the report: sources, slow units (bảng kèm theo)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.emulation.results_judging import Verdict
from vanban.emulation.results_outcomes import figure_text, share_of
from vanban.emulation.targets import every_record
from vanban.formatting.numbers import format_number
from vanban.movement.summarising.composing import is_own, planned
from vanban.movement.summarising.merging import LABELS
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.emulation.targets import Target
    from vanban.movement.summarising.gathering import Gathered
    from vanban.movement.summarising.merging import Source

SOURCE_HEADINGS = ("Chỉ tiêu", "Số", "Đơn vị", "Con số", "Tệp", "Chỗ")
SLOW_HEADINGS = ("Đơn vị", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Tình trạng")


def source_rows(sources: Sequence[Source]) -> list[tuple[str, ...]]:
    """Return a row for each figure of a unit that went into the summary."""
    return [
        (
            each.target,
            LABELS[each.field],
            each.unit,
            format_number(each.value),
            each.place.file,
            each.place.cell or f"dòng {each.place.line}",
        )
        for each in sources
    ]


def slow_rows(gathered: Gathered, targets: Sequence[Target]) -> Iterator[tuple[str, ...]]:
    """Yield units that have sent nothing, and targets that a unit has not met (đơn vị còn chậm).

    Only what is the unit's own to reach counts.
    """
    for unit in gathered.missing:
        yield unit.name, "", "", "", "", "chưa gửi báo cáo"
    parts = {folded(part.id): part for _, part in every_record(targets)}
    for each in gathered.reports:
        for target in each.account.outcomes:
            for outcome in target.outcomes:
                part = parts.get(folded(outcome.record.id))
                own = part is None or is_own(outcome, part)
                if own and outcome.verdict is Verdict.UNMET:
                    record = outcome.record
                    yield (
                        each.unit.name,
                        record.name,
                        planned(outcome),
                        figure_text(record, outcome.basis),
                        share_of(outcome, each.report.decimals),
                        outcome.assessment,
                    )
