"""Whether a result meets its target, by the way in which the target is good (đánh giá)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.emulation.targets import Direction, Part, TargetKind
from vanban.formatting.shares import HUNDRED, share, share_text

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from vanban.vocabulary.periods import Period


class Verdict(StrEnum):
    """How a result stands to its target (mức đạt).

    On course is what keeps within a limit or a range while the time of the
    plan is not over: it may still be missed.
    """

    EXCEEDED = "vượt"
    MET = "đạt"
    ON_COURSE = "trong mức"
    UNMET = "không đạt"
    UNKNOWN = "chưa có số liệu"


IS_MET = (Verdict.MET, Verdict.EXCEEDED)


class Aim(Struct, frozen=True):
    """What a target asks for (mức phải đạt): both ends, and which side of them is good."""

    low: Decimal
    high: Decimal
    direction: Direction
    can_be_exceeded: bool = True
    is_answer: bool = False

    def verdict(self, value: Decimal) -> Verdict:
        """Return how a value stands to the aim."""
        below, above = value < self.low, value > self.high
        good, bad = (below, above) if self.direction is Direction.LOWER else (above, below)
        if bad or (good and self.direction is Direction.WITHIN):
            return Verdict.UNMET
        return Verdict.EXCEEDED if good and self.can_be_exceeded else Verdict.MET

    def share(self, value: Decimal) -> Fraction | None:
        """Return the percentage of the plan: of the nearer end of a range, 100 within it.

        There is none where nought is planned, nor where being within is what counts.
        """
        if self.direction is Direction.WITHIN:
            return None
        if self.low < self.high and self.low <= value <= self.high:
            return HUNDRED if self.low > 0 else None
        return share(value, self.low if value < self.low else self.high)


def direction_of(part: Part, said: Direction | None = None) -> Direction:
    """Return which results of a target are good: as said, else by its kind."""
    return said or part.direction or _BY_KIND.get(part.kind, Direction.HIGHER)


_BY_KIND = {
    TargetKind.AT_MOST: Direction.LOWER,
    TargetKind.RANGE: Direction.WITHIN,
    TargetKind.YES_NO: Direction.WITHIN,
}


def aim_of(part: Part, direction: Direction) -> Aim | None:
    """Return what a target asks for; nothing when it has no figure.

    A limit (nhiều nhất) is kept or not kept: less than it is no excess.
    """
    low = part.low if part.value is None else part.value
    high = part.high if part.value is None else part.value
    if low is None or high is None:
        return None
    return Aim(
        low,
        high,
        direction,
        can_be_exceeded=part.kind is not TargetKind.AT_MOST,
        is_answer=part.kind is TargetKind.YES_NO,
    )


class Yardstick(Struct, frozen=True):
    """By what results are judged (cách đánh giá).

    ``is_final`` tells that the time of the plan ends with the period: before
    that a result is set beside the whole plan, and is not called short of it.
    ``plan`` is how the plan is called there.
    """

    is_final: bool
    plan: str
    places: int

    def assessment(self, aim: Aim, value: Decimal, *, is_estimate: bool = False) -> str:
        """Return the assessment: ``đạt 52,3% kế hoạch năm``, at the end ``vượt``."""
        verdict = self.verdict(aim, value)
        words = verdict.value if self.is_final else self._so_far(aim, value, verdict)
        return f"ước {words}" if is_estimate else words

    def verdict(self, aim: Aim, value: Decimal) -> Verdict:
        """Return how a value stands to the aim by now."""
        verdict = aim.verdict(value)
        upwards = aim.is_answer or aim.direction is Direction.HIGHER
        return (
            Verdict.ON_COURSE if verdict in IS_MET and not (self.is_final or upwards) else verdict
        )

    def _so_far(self, aim: Aim, value: Decimal, verdict: Verdict) -> str:
        if verdict is not Verdict.UNMET:
            return f"{verdict} {self.plan}"
        percentage = aim.share(value)
        if aim.direction is Direction.HIGHER and percentage is not None and percentage >= 0:
            return f"đạt {share_text(percentage, self.places)} {self.plan}"
        words = _OFF[Direction.HIGHER if aim.is_answer else aim.direction]
        return f"{words} {self.plan}"


_OFF = {
    Direction.HIGHER: "chưa đạt",
    Direction.LOWER: "quá mức",
    Direction.WITHIN: "ngoài mức",
}


def yardstick(period: Period, places: int, *, of_period: bool = False) -> Yardstick:
    """Return how results of a period are judged.

    ``of_period`` tells that the planned figures are for the period itself, so
    that they can be judged now.
    """
    plan = f"kế hoạch {period.span}".strip()
    return Yardstick(period.ends_its_plan or of_period, plan, places)
