"""Results and commendations as dashes in words (gạch đầu dòng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.emulation.amounts import with_unit
from vanban.emulation.results_judging import Verdict
from vanban.emulation.results_outcomes import figure_text
from vanban.formatting.numbers import padded
from vanban.formatting.series import closed_lines, in_series
from vanban.outline import Level, Node, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vanban.emulation.commendations import CommendationCount
    from vanban.emulation.results_outcomes import Outcome, TargetOutcome

_SAME_PERIOD = "cùng kỳ"


def result_bullets(outcomes: Sequence[TargetOutcome]) -> tuple[Node, ...]:
    """Return one dash a figure: ``Sản lượng lúa: 16.240 tấn, đạt 54,4% kế hoạch năm, …``."""
    return _dashes(
        f"{_name(outcome, each)}: {_said(each)}"
        for outcome in outcomes
        for each in outcome.outcomes
    )


def commendation_bullets(rows: Sequence[CommendationCount]) -> tuple[Node, ...]:
    """Return one dash a title or form: ``Giấy khen …: 12 tập thể và 45 cá nhân``."""
    return _dashes(f"{row.name}: {in_series(_counts(row))}" for row in rows)


def _name(outcome: TargetOutcome, each: Outcome) -> str:
    if outcome.whole:
        return each.record.name
    return f"{outcome.target.name} - {each.record.name}"


def _said(outcome: Outcome) -> str:
    if outcome.verdict is Verdict.UNKNOWN:
        return outcome.assessment
    record = outcome.record
    parts = [with_unit(figure_text(record, outcome.basis), record.unit), outcome.assessment]
    if outcome.against:
        parts.append(_compared(outcome.against))
    return ", ".join(parts)


def _compared(against: str) -> str:
    """Return a comparison as it runs on in a sentence."""
    if against.endswith(_SAME_PERIOD):
        return against
    ratio = "bằng " if against[:1].isdigit() else ""
    return f"{ratio}{against} so với {_SAME_PERIOD}"


def _counts(row: CommendationCount) -> list[str]:
    counts = (
        (row.collectives, "tập thể"),
        (row.households, "hộ gia đình"),
        (row.individuals, "cá nhân"),
    )
    return [f"{padded(count)} {name}" for count, name in counts if count]


def _dashes(lines: Iterable[str]) -> tuple[Node, ...]:
    return tuple(
        Node(level=Level.DASH, label="-", text=escape(text)) for text in closed_lines([*lines])
    )
