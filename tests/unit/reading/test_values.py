from __future__ import annotations

import pytest

from vanban.diagnostics.bad_value import BadValueError
from vanban.reading.values import read_integer, read_yes_no


@pytest.mark.parametrize("text", ["có", "Có", "x", "đúng", "true"])
def test_yes_is_read(text: str) -> None:
    assert read_yes_no(text) is True


@pytest.mark.parametrize("text", ["không", "KHÔNG", "sai", "false"])
def test_no_is_read(text: str) -> None:
    assert read_yes_no(text) is False


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("1.200", 1200), ("-5", -5), ("007", 7)])
def test_whole_numbers_are_read(text: str, number: int) -> None:
    assert read_integer(text) == number


@pytest.mark.parametrize("text", ["", "một", "1,5", "1.20", "12.3456", "9" * 5000, "٣"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(BadValueError) as caught:
        read_integer(text)
    assert len(str(caught.value.message)) < 200


def test_what_is_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(BadValueError):
        read_yes_no("có lẽ")
