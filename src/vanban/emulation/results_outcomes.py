"""Targets and results put together: what was reached, how much of the plan, judged (kết quả)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.emulation.amounts import with_unit
from vanban.emulation.results import Comparison, Result
from vanban.emulation.results_judging import IS_MET, Verdict, Yardstick, aim_of, direction_of
from vanban.emulation.targets import YES, Part, Target, TargetKind
from vanban.formatting.numbers import format_number
from vanban.formatting.shares import plain_figure, rounded_share, share, share_text
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from fractions import Fraction

PERCENT = "%"
_CHANGES = {TargetKind.INCREASE: ("tăng", "giảm"), TargetKind.DECREASE: ("giảm", "tăng")}
_LEVELS = (TargetKind.INCREASE, TargetKind.DECREASE, TargetKind.YES_NO)


class Outcome(Struct, frozen=True):
    """What came of one figure of the plan (kết quả thực hiện chỉ tiêu).

    ``cumulative`` is as typed or as added up; ``basis`` is the figure that is
    set beside the plan: the estimate, else the cumulative, else the period's own.
    """

    record: Part
    result: Result | None
    cumulative: Decimal | None = None
    share: Fraction | None = None
    verdict: Verdict = Verdict.UNKNOWN
    assessment: str = Verdict.UNKNOWN.value
    against: str = ""

    def assessment_within(self, heading: str) -> str:
        """Return the assessment without the name of the plan, where a heading names it."""
        words, plan, span = self.assessment.partition(" kế hoạch")
        return words if plan and heading.endswith(f"{plan}{span}") else self.assessment

    @property
    def basis(self) -> Decimal | None:
        """Return the figure that counts."""
        if self.result is None:
            return None
        known = (self.result.estimate, self.cumulative, self.result.achieved)
        return next((each for each in known if each is not None), None)


class TargetOutcome(Struct, frozen=True):
    """What came of a target (kết quả của chỉ tiêu): its own figure, and those of its parts."""

    target: Target
    whole: Outcome | None
    parts: tuple[Outcome, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Return how the target stands; without a figure of its own all its parts must be met."""
        if self.whole:
            return self.whole.verdict
        verdicts = {each.verdict for each in self.parts}
        for verdict in (Verdict.UNKNOWN, Verdict.UNMET, Verdict.ON_COURSE, Verdict.MET):
            if verdict in verdicts:
                return verdict
        return Verdict.EXCEEDED

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Return every outcome, that of the target first."""
        return (*((self.whole,) if self.whole else ()), *self.parts)


class Reckoning(Struct, frozen=True):
    """By what outcomes are worked out (cách tính).

    ``earlier`` holds, by id, the figures of earlier periods of the same plan;
    ``is_first`` tells that there can be none.
    """

    yardstick: Yardstick
    earlier: Mapping[str, Sequence[Decimal]]
    is_first: bool
    comparison: Comparison = Comparison.RATIO

    def outcomes(
        self, targets: Sequence[Target], results: Sequence[Result]
    ) -> tuple[TargetOutcome, ...]:
        """Return what came of each target, in the order of the targets."""
        by_id = {folded(result.id): result for result in results}
        return tuple(self._of_target(target, by_id) for target in targets)

    def cumulative(self, part: Part, result: Result) -> Decimal | None:
        """Return what was reached since the plan began, or nothing where that cannot be told."""
        if result.cumulative is not None or result.achieved is None:
            return result.cumulative
        adding = adds_up(part, result)
        if self.is_first or adding is False:
            return result.achieved
        before = self.earlier.get(folded(part.id))
        return sum(before, result.achieved) if adding and before else None

    def _of_target(self, target: Target, by_id: Mapping[str, Result]) -> TargetOutcome:
        parts = tuple(self._outcome(part, by_id) for part in target.parts if part.has_figure)
        return TargetOutcome(
            target, self._outcome(target, by_id) if target.has_figure else None, parts
        )

    def _outcome(self, part: Part, by_id: Mapping[str, Result]) -> Outcome:
        result = by_id.get(folded(part.id)) if part.id else None
        if result is None or not result.is_known:
            return Outcome(part, result)
        bare = Outcome(part, result, self.cumulative(part, result))
        aim = aim_of(part, direction_of(part, result.direction))
        if aim is None or bare.basis is None:
            return bare
        yes_no = part.kind is TargetKind.YES_NO
        return Outcome(
            part,
            result,
            bare.cumulative,
            None if yes_no else aim.share(bare.basis),
            self.yardstick.verdict(aim, bare.basis),
            self.yardstick.assessment(aim, bare.basis, is_estimate=result.estimate is not None),
            "" if yes_no else self._against(part, bare.basis, result.previous),
        )

    def _against(self, part: Part, value: Decimal, previous: Decimal | None) -> str:
        """Return how a figure stands to that of the same period of last year."""
        if previous is None:
            return ""
        ratio = share(value, previous)
        wanted = self.comparison is Comparison.RATIO and part.unit != PERCENT
        if wanted and ratio is not None:
            return share_text(ratio, self.yardstick.places)
        return difference(part, value - previous)


def adds_up(part: Part, result: Result | None = None) -> bool | None:
    """Return whether the periods of a figure add up; nothing where nobody has said so.

    Shares, changes and answers never do.
    """
    said = result.adds_up if result and result.adds_up is not None else part.adds_up
    if said is None and (part.unit == PERCENT or part.kind in _LEVELS):
        return False
    return said


def difference(part: Part, value: Decimal) -> str:
    """Return a difference in words: ``tăng 120``, of shares ``giảm 1,5 điểm %``.

    Of a change it is ``hơn`` or ``kém``: a fall by more is no rise.
    """
    if not value:
        return "bằng cùng kỳ"
    unit = " điểm %" if part.unit == PERCENT else ""
    more, less = ("hơn", "kém") if part.kind in _CHANGES else ("tăng", "giảm")
    return f"{more if value > 0 else less} {format_number(abs(value))}{unit}"


def figure_text(part: Part, value: Decimal | None) -> str:
    """Return a result as a table shows it; that of a change with its verb: ``giảm 4,85``."""
    if value is None:
        return ""
    if part.kind is TargetKind.YES_NO:
        return "có" if value == YES else "không"
    if part.kind in _CHANGES:
        forth, back = _CHANGES[part.kind]
        return f"{back if value < 0 else forth} {format_number(abs(value))}"
    return format_number(value)


def share_of(outcome: Outcome, places: int) -> str:
    """Return the bare figure of the percentage of the plan, for a column headed by the sign."""
    if outcome.share is None:
        return ""
    return share_text(outcome.share, places).removesuffix(PERCENT)


def facts_of(outcome: Outcome, places: int) -> Mapping[str, object]:
    """Return what a text may say of a target: ``{{ kết_quả.lúa.phần_trăm }}``.

    What is not known is left out, so that a sentence that needs it is found.
    """
    result, record = outcome.result, outcome.record
    known = {
        "tên": record.name,
        "đơn vị": record.unit,
        "thực hiện": result and result.achieved,
        "lũy kế": outcome.cumulative,
        "ước thực hiện": result and result.estimate,
        "cùng kỳ": result and result.previous,
        "kết quả": with_unit(figure_text(record, outcome.basis), record.unit) or None,
        "phần trăm": outcome.share and share_text(outcome.share, places),
        "so cùng kỳ": outcome.against or None,
        "đánh giá": outcome.assessment,
        "ghi chú": (result and result.remark) or record.remark or None,
    }
    return {name: value for name, value in known.items() if value is not None}


def summary(outcomes: Sequence[TargetOutcome], places: int) -> Mapping[str, object]:
    """Return the counts that a text may speak of; what is not known counts on neither side."""
    verdicts = [each.verdict for each in outcomes]
    known = [each for each in verdicts if each is not Verdict.UNKNOWN]
    met = sum(each in IS_MET for each in known)
    counts: dict[str, object] = {
        "số chỉ tiêu": len(verdicts),
        "số chỉ tiêu có số liệu": len(known),
        "số chỉ tiêu chưa có số liệu": len(verdicts) - len(known),
        "số chỉ tiêu đạt": met,
        "số chỉ tiêu vượt": known.count(Verdict.EXCEEDED),
        "số chỉ tiêu trong mức": known.count(Verdict.ON_COURSE),
        "số chỉ tiêu chưa đạt": known.count(Verdict.UNMET),
    }
    rate = share(met, len(known)) if known else None
    if rate is not None:
        counts["tỷ lệ hoàn thành"] = f"{plain_figure(rounded_share(rate, places))}%"
    return counts
