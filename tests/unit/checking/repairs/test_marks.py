from __future__ import annotations

import pytest

from vanban.checking.repairs.marks import with_mark


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("Căn cứ Luật", ";", "Căn cứ Luật;"),
        ("Căn cứ Luật,", ";", "Căn cứ Luật;"),
        ("Căn cứ Luật;", ".", "Căn cứ Luật."),
        ("Căn cứ Luật;", ",", "Căn cứ Luật,"),
        ("- Các phòng ", ";", "- Các phòng; "),
        ("- Lưu: VT…", ".", "- Lưu: VT…."),
        ("- Các xã...", ";", "- Các xã...;"),
        ("", ";", ";"),
    ],
)
def test_a_mark_takes_the_place_of_another_and_of_no_dots_of_omission(
    text: str, mark: str, expected: str
) -> None:
    assert with_mark(text, mark) == expected
    assert with_mark(expected, mark) == expected
