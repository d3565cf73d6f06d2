"""The data file of the summary report (dữ liệu báo cáo tổng hợp)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.emulation.results_outcomes import figure_text, share_of
from vanban.emulation.targets import Aggregation
from vanban.formatting.numbers import format_number
from vanban.formatting.periods import period_name
from vanban.movement.summarising.merging import FIELDS, LABELS
from vanban.outline import escape
from vanban.reading.source import read_source
from vanban.reading.spelling import folded
from vanban.reading.writing import entry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.emulation.results import Result
    from vanban.emulation.results_outcomes import Outcome
    from vanban.emulation.targets import Part, Target
    from vanban.movement.folder import Opened
    from vanban.movement.summarising.gathering import Gathered, UnitReport
    from vanban.movement.summarising.merging import Merged
    from vanban.vocabulary.periods import Period

_KEPT: Final = (
    "thông tin cơ quan", "cơ quan chủ quản", "cơ quan ban hành", "tên cơ quan trong câu",
    "chữ viết tắt cơ quan", "địa danh", "nơi nhận", "người ký",
)  # fmt: skip
"""What the report has from the plan: who issues it, and who signs."""
_BODY: Final = """\
I. KẾT QUẢ THỰC HIỆN
1. Tình hình báo cáo
{state}
2. Các chỉ tiêu thi đua (chi tiết từng đơn vị tại Phụ lục kèm theo)
{{{{ kết_quả | bảng }}}}
II. TỔ CHỨC THỰC HIỆN
Các cơ quan, đơn vị, địa phương tiếp tục thực hiện các chỉ tiêu thi đua, báo cáo đúng kỳ./."""


def summary_lines(
    opened: Opened, period: Period, gathered: Gathered, merged: Merged, targets: Sequence[Target]
) -> str:
    """Return the summary report of a period as a data file, for a clerk to go through.

    Args:
        opened: the movement.
        period: the one reported on.
        gathered: the units' reports.
        merged: their figures together.
        targets: those of the plan.
    """
    lines = [
        f"# Báo cáo tổng hợp {period_name(period)}, lập từ {len(gathered.reports)} báo cáo đơn vị.",
        "# Xem lại lời văn, bổ sung nhận xét, rồi tạo văn bản bằng lệnh vanban tạo.",
        "",
    ]
    for name, value in _entries(opened, period, gathered, merged, targets):
        lines += [*entry_lines(name, value), ""]
    return "\n".join(lines)


def _entries(
    opened: Opened, period: Period, gathered: Gathered, merged: Merged, targets: Sequence[Target]
) -> Iterator[tuple[str, Any]]:
    yield "loại văn bản", "báo cáo"
    plan = read_source(opened.folder / opened.movement.plan).value
    kept = {folded(str(key)): value for key, value in plan.items()}
    for name in _KEPT:
        if kept.get(name):
            yield name, kept[name]
    yield "số", ""
    yield "ký hiệu", str(kept.get("ký hiệu") or "").replace("KH-", "BC-")
    yield "ngày ban hành", f"năm {period.year}" if period.year else ""
    yield "kỳ báo cáo", period_name(period)
    yield "kế hoạch", opened.movement.plan
    yield "nội dung", _BODY.format(state="\n".join(_state(gathered)))
    yield (
        "phụ lục",
        [
            {
                "tiêu đề": f"Kết quả thực hiện của các đơn vị {period_name(period)}",
                "nội dung": "\n".join(_by_unit(gathered.reports, targets)),
            }
        ],
    )
    yield "kết quả", [_result(result) for result in merged.results]


def _state(gathered: Gathered) -> Iterator[str]:
    """Yield who has reported, as lines of the body."""
    reported, missing = len(gathered.reports), len(gathered.missing)
    yield f"- Có {reported:02}/{reported + missing:02} đơn vị gửi báo cáo."
    silent = [each.unit.name for each in gathered.reports if each.report.nothing_to_report]
    if silent:
        yield f"- Không phát sinh: {', '.join(map(escape, silent))}."
    if missing:
        names = ", ".join(escape(unit.name) for unit in gathered.missing)
        yield f"- Chưa gửi báo cáo: {names}."


def _result(result: Result) -> dict[str, str]:
    row = {"mã": result.id}
    for name in FIELDS:
        value = getattr(result, name)
        if value is not None:
            row[LABELS[name]] = format_number(value)
    if result.remark:
        row["ghi chú"] = result.remark
    return row


def _by_unit(reports: Sequence[UnitReport], targets: Sequence[Target]) -> Iterator[str]:
    """Yield a typed table: a group a target, a row a unit."""
    yield "| Đơn vị | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ (%) | Đánh giá |"
    yield "|---|:---:|---:|---:|---:|---|"
    for target in targets:
        for part in (target, *target.parts):
            rows = list(_rows(part, reports)) if part.id and part.has_figure else []
            if rows:
                yield f"| **{_cell(part.name)}** | | | | | |"
                yield from rows


def _rows(part: Part, reports: Sequence[UnitReport]) -> Iterator[str]:
    for each in reports:
        outcome = outcome_of(each, part.id)
        if outcome and outcome.result and outcome.result.is_known:
            record = outcome.record
            own = is_own(outcome, part)
            cells = (
                each.unit.name,
                record.unit,
                planned(outcome) if own else "",
                figure_text(record, outcome.basis),
                share_of(outcome, each.report.decimals) if own else "",
                outcome.assessment if own else "",
            )
            yield f"| {' | '.join(map(_cell, cells))} |"


def is_own(outcome: Outcome, part: Part) -> bool:
    """Whether a planned figure is the unit's own to reach.

    A figure that adds up over the units, taken from the plan of all, is not: a
    unit that has no plan of its own is not behind because it is one of many.
    """
    record = outcome.record
    is_of_all = (record.value, record.low, record.high) == (part.value, part.low, part.high)
    return not (is_of_all and part.aggregation in (Aggregation.SUM, Aggregation.COUNT))


def outcome_of(report: UnitReport, identifier: str) -> Outcome | None:
    """Return what came of a target at a unit, if it reports on it."""
    for target in report.account.outcomes:
        for outcome in target.outcomes:
            if folded(outcome.record.id) == folded(identifier):
                return outcome
    return None


def planned(outcome: Outcome) -> str:
    """Return the planned figure, a range with its ends."""
    record = outcome.record
    if record.value is not None:
        return figure_text(record, record.value)
    ends = [format_number(each) for each in (record.low, record.high) if each is not None]
    return " - ".join(ends)


def _cell(text: str) -> str:
    return escape(text).replace("|", "\\|")


def write_beside(folder: Path, period: Period) -> Path:
    """Return where the summary goes unless it is said: into the movement's folder."""
    from vanban.outputs.names import safe_name

    return folder / f"tong-hop-{safe_name(period_name(period))}.yaml"
