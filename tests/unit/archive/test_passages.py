from __future__ import annotations

import pytest

from vanban.archive.passages import passage
from vanban.archive.searching import terms_of

TEXT = "Dòng đầu\nỦy ban nhân dân huyện phát động Thi đua, hoàn thành nhiệm vụ."


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("thi dua", "phát động Thi đua, hoàn thành"),
        ("thi đua hoan", ""),
        ("nhiem*", "hoàn thành nhiệm vụ."),
        ("uỷ ban", "Ủy ban nhân dân"),
        ("đua hoàn", "Thi đua, hoàn thành"),
    ],
)
def test_the_words_around_a_term_are_shown(typed: str, shown: str) -> None:
    found = passage(TEXT, terms_of([typed]))
    assert shown in found
    assert bool(shown) == bool(found)


def test_a_long_line_is_cut_between_words() -> None:
    line = "trước " * 40 + "thi đua" + " sau" * 40
    found = passage(line, terms_of(["thi đua"]))
    assert found.startswith("… trước")
    assert found.endswith("sau …")
    assert len(found) < 150
