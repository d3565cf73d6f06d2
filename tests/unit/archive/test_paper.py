from __future__ import annotations

import pytest

from vanban.archive.paper import Described
from vanban.vocabulary.dates import PartialDate


@pytest.mark.parametrize(
    ("known", "day"),
    [
        (PartialDate(2021, 2, 18), "2021-02-18"),
        (PartialDate(2021, 2), "2021-02"),
        (PartialDate(2021), "2021"),
        (PartialDate(None, 2, 18), ""),
        (PartialDate(), ""),
    ],
)
def test_a_day_sorts_as_text_as_far_as_it_is_known(known: PartialDate, day: str) -> None:
    assert Described(issued_on=known).day == day
