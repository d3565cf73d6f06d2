"""Targets that a unit registers beside those of a plan (chỉ tiêu đăng ký)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from pydantic import Field

from vanban.emulation import amounts
from vanban.emulation.results_judging import aim_of, direction_of
from vanban.emulation.targets import Direction, Figure, Part, Target, TargetKind
from vanban.formatting.numbers import format_number
from vanban.reading.model import Data
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


class Registered(Data):
    """What a unit registers for a target of the plan (chỉ tiêu đăng ký).

    Without a figure of its own it registers the plan's.
    """

    id: str = Field(
        title="mã",
        description="mã của chỉ tiêu trong kế hoạch, hoặc ở mục “chỉ tiêu” của tệp này",
        examples=["lúa"],
    )
    value: Figure | None = Field(
        None,
        title="giá trị",
        description="con số đơn vị đăng ký; để trống: đăng ký đúng bằng kế hoạch",
        examples=["2.200"],
    )
    low: Figure | None = Field(None, title="từ", description="cận dưới, khi là một khoảng")
    high: Figure | None = Field(None, title="đến", description="cận trên, khi là một khoảng")
    less_allowed: bool = Field(
        default=False,
        title="được thấp hơn",
        description="có: cấp trên đã đồng ý cho đăng ký kém kế hoạch",
    )
    remark: str = Field("", title="ghi chú", description="điều cần nói thêm")

    @property
    def has_figure(self) -> bool:
        """Return whether the unit registers a figure of its own."""
        return self.value is not None or self.low is not None or self.high is not None


class Standing(StrEnum):
    """How a registered figure stands to the plan's (cao hơn, thấp hơn)."""

    EQUAL = "bằng kế hoạch"
    HIGHER = "cao hơn"
    LOWER = "thấp hơn"
    UNKNOWN = ""


class Pledged(Struct, frozen=True):
    """A target with what the unit registers for it (chỉ tiêu kèm mức đăng ký).

    ``target`` is as the plan words it; what is not ``of_plan`` is the unit's
    own and has nothing to be held against.
    """

    target: Target
    registered: Target
    request: Registered | None = None
    of_plan: bool = True

    @property
    def difference(self) -> Decimal | None:
        """Return how far the registered figure lies from the plan's; None where none can be told.

        Ranges are compared by the end that asks for less.
        """
        planned = _least(self.target) if self.of_plan else None
        registered = _least(self.registered)
        return None if planned is None or registered is None else registered - planned

    @property
    def standing(self) -> Standing:
        """Return whether the registered figure is higher or lower than the plan's."""
        difference = self.difference
        if difference is None:
            return Standing.UNKNOWN
        if not difference:
            return Standing.EQUAL
        return Standing.HIGHER if difference > 0 else Standing.LOWER

    @property
    def falls_short(self) -> bool:
        """Return whether the unit registers less than the plan asks for."""
        if self.standing is Standing.UNKNOWN:
            return False
        direction = direction_of(self.target)
        if direction is Direction.WITHIN and self.target.low is not None:
            return _leaves(self.registered, self.target)
        worse = Standing.HIGHER if direction is Direction.LOWER else Standing.LOWER
        return self.standing is worse

    @property
    def compared(self) -> str:
        """Return the comparison in words: ``cao hơn 50 tấn``, ``bằng kế hoạch``."""
        difference, standing = self.difference, self.standing
        if not difference or self.target.kind is TargetKind.YES_NO:
            return standing.value
        unit = "điểm %" if self.target.unit == "%" else self.target.unit
        return f"{standing.value} {amounts.with_unit(format_number(abs(difference)), unit)}"


def pledged(
    planned: Sequence[Target], requests: Sequence[Registered], own: Sequence[Target] = ()
) -> tuple[Pledged, ...]:
    """Return the plan's targets, then the unit's own, each with what is registered for it.

    A target that no request names is registered as it stands.
    """
    named = {folded(request.id): request for request in requests}
    return (
        *(_pledged(target, named.get(folded(target.id))) for target in planned),
        *(replace(_pledged(target, named.get(folded(target.id))), of_plan=False) for target in own),
    )


def _pledged(target: Target, request: Registered | None) -> Pledged:
    if request is None or not request.has_figure:
        return Pledged(target, target, request)
    own = {"value": request.value, "low": request.low, "high": request.high, "parts": ()}
    return Pledged(target, target.model_copy(update=own), request)


def _least(part: Part) -> Decimal | None:
    """Return the end of a figure that asks for less."""
    direction = direction_of(part)
    aim = aim_of(part, direction)
    if aim is None:
        return None
    return aim.high if direction is Direction.LOWER else aim.low


def _leaves(part: Part, asked: Part) -> bool:
    """Return whether a figure lies outside a range, at either end."""
    own, aim = (aim_of(each, Direction.WITHIN) for each in (part, asked))
    return own is not None and aim is not None and (own.low < aim.low or own.high > aim.high)
