"""The drafter's mark and the number of copies."""

from __future__ import annotations

import pytest

from vanban.anatomy.drafter_mark import drafter_mark, is_drafter_mark


@pytest.mark.parametrize("typed", ["PL.(300)", "pl 300", "PL (300)", " PL.300. "])
def test_letters_and_copies_are_printed_in_one_form(typed: str) -> None:
    assert is_drafter_mark(typed)
    assert drafter_mark(typed) == "PL.(300)"


def test_letters_may_stand_alone() -> None:
    assert drafter_mark("nvh") == "NVH"


def test_what_is_no_mark_stays_as_typed() -> None:
    assert not is_drafter_mark("Phạm Văn Long, 300 bản")
    assert drafter_mark("Phạm Văn Long, 300 bản") == "Phạm Văn Long, 300 bản"


def test_no_mark_is_no_mark() -> None:
    assert drafter_mark("") == ""
