from decimal import Decimal

from vanban.formatting.blanks import BLANK

MM_IN_A_POINT = Decimal("25.4") / 72
SPACE_OF_TIMES_NEW_ROMAN = Decimal(512) / 2048


def test_a_blank_is_wide_enough_for_a_pen_at_thirteen_points() -> None:
    width = len(BLANK) * SPACE_OF_TIMES_NEW_ROMAN * 13 * MM_IN_A_POINT

    assert width >= 12


def test_a_blank_is_neither_broken_nor_trimmed_nor_dotted() -> None:
    assert set(BLANK) == {"\u00a0"}
