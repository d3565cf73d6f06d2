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


@pytest.mark.parametrize("text", ["Ba Tơ, ngày 05 tháng 3 năm 2026", "Ba Tơ, ngày … tháng … năm …"])
def test_a_line_of_place_and_day_is_known(text: str) -> None:
    assert words.DATELINE.match(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 3 năm 2026.",
        "Hôm nay, ngày 05 tháng 3 năm 2026",
        "Căn cứ Kế hoạch ngày 05 tháng 3 năm 2026",
    ],
)
def test_a_sentence_that_ends_with_a_day_is_none(text: str) -> None:
    assert words.DATELINE.match(text) is None
