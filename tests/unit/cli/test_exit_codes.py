from __future__ import annotations

import pytest

from vanban.cli.exit_codes import MEANINGS, smallest
from vanban.diagnostics import VanbanError, errors


@pytest.mark.parametrize(
    ("codes", "expected"),
    [([], 0), ([0, 0], 0), ([0, 5], 5), ([6, 3, 5, 0], 3), ([7, 1], 1)],
)
def test_the_smallest_fault_stands_for_all(codes: list[int], expected: int) -> None:
    assert smallest(codes) == expected


def test_every_exit_code_of_the_errors_is_explained_once() -> None:
    kinds: list[type[VanbanError]] = [VanbanError, *VanbanError.__subclasses__()]
    used = {errors.DONE, errors.FINDINGS_REMAIN, *(kind.exit_code for kind in kinds)}
    assert [code for code, _ in MEANINGS] == sorted(used)
