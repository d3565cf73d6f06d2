"""What is true of any result: it is judged once, and its percentage does not flatter."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from vanban.diagnostics.bad_value import BadValueError
from vanban.emulation.results_judging import Aim, Verdict
from vanban.emulation.targets import Direction
from vanban.formatting.period_reading import read_period
from vanban.formatting.periods import period_name
from vanban.formatting.shares import rounded_share, share, share_text

FIGURES = st.decimals(
    min_value=-1_000_000, max_value=1_000_000, places=3, allow_nan=False, allow_infinity=False
)
WHOLES = st.decimals(
    min_value=Decimal("0.001"), max_value=1_000_000, places=3, allow_nan=False, allow_infinity=False
)


@given(FIGURES, WHOLES, st.integers(0, 2))
def test_a_share_says_100_only_where_the_plan_is_met_exactly(
    part: Decimal, whole: Decimal, places: int
) -> None:
    value = share(part, whole)
    assert value is not None
    assert (share_text(value, places) == "100%") == (part == whole)
    assert abs(rounded_share(value, places) - Decimal(value.numerator) / value.denominator) <= (
        Decimal("0.5").scaleb(-places) + Decimal("1e-15")
    )


@given(FIGURES, FIGURES, FIGURES, FIGURES, st.sampled_from([Direction.HIGHER, Direction.LOWER]))
def test_a_better_result_is_never_judged_worse(
    one: Decimal, other: Decimal, first: Decimal, second: Decimal, direction: Direction
) -> None:
    aim = Aim(min(one, other), max(one, other), direction)
    order = [Verdict.UNMET, Verdict.MET, Verdict.EXCEEDED]
    worse, better = sorted((first, second), reverse=direction is Direction.LOWER)
    assert order.index(aim.verdict(worse)) <= order.index(aim.verdict(better))


@given(st.text(max_size=60) | st.from_regex(r"(quý|năm|6 tháng đầu|học kỳ) ?[IV1-4]{0,3} ?\d{0,4}"))
def test_any_text_is_a_period_that_can_be_named_or_is_refused(text: str) -> None:
    with suppress(BadValueError):
        period = read_period(text)
        assert period_name(period)
