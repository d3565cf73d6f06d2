"""Words by which the parts of a paper are known."""

from __future__ import annotations

import pytest

from vanban.conformity import words


@pytest.mark.parametrize(
    "text", ["(Đã ký)", "Đã ký", "(Ký, ghi rõ họ tên)", "(Đã ký và đóng dấu)", "(đã ký, đóng dấu)"]
)
def test_what_stands_for_a_signature_is_known(text: str) -> None:
    assert words.SIGNED.fullmatch(text)


@pytest.mark.parametrize("text", ["Đã ký kết", "KÝ TÊN TRƯỚC", "CHỦ TỊCH (đã ký)"])
def test_what_only_speaks_of_signing_stands_for_none(text: str) -> None:
    assert words.SIGNED.fullmatch(text) is None
