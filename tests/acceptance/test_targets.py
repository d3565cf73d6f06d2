"""A figure stands in one place: changing it changes its own bullet and no other."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from vanban.documents.plan.model import Plan
from vanban.emulation.targets import Part, Target, every_record
from vanban.emulation.wording import bullets
from vanban.reading.source import read_source
from vanban.reading.validate import read_model

PLAN = read_model(
    read_source(Path(__file__).parents[2] / "examples" / "ba-to-2021" / "ke-hoach.yaml"), Plan
)
FIGURES = [
    (path, name)
    for path, record in every_record(PLAN.targets)
    for name in ("value", "low", "high")
    if getattr(record, name) is not None
]


def changed(path: tuple[str | int, ...], name: str) -> tuple[Target, ...]:
    targets = list(PLAN.targets)
    index = int(path[0])
    record: Part = targets[index] if len(path) == 1 else targets[index].parts[int(path[2])]
    other = record.model_copy(update={name: getattr(record, name) + (-3 if name == "low" else 3)})
    if len(path) == 1:
        assert isinstance(other, Target)
        targets[index] = other
    else:
        parts = list(targets[index].parts)
        parts[int(path[2])] = other
        targets[index] = targets[index].model_copy(update={"parts": tuple(parts)})
    return tuple(targets)


def test_the_seed_has_seventeen_bullets_of_some_thirty_figures() -> None:
    assert len(bullets(PLAN.target_wording, PLAN.targets)) == 17
    assert len(FIGURES) > 30


@pytest.mark.parametrize(("path", "name"), FIGURES)
def test_changing_a_figure_changes_its_own_bullet_only(
    path: tuple[str | int, ...], name: str
) -> None:
    before = bullets(PLAN.target_wording, PLAN.targets)
    after = bullets(PLAN.target_wording, changed(path, name))
    different = [
        number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]
    ]
    assert len(different) == 1


def test_each_figure_belongs_to_one_bullet_and_all_bullets_have_figures() -> None:
    before = bullets(PLAN.target_wording, PLAN.targets)
    touched = set()
    for path, name in FIGURES:
        after = bullets(PLAN.target_wording, changed(path, name))
        touched |= {
            n for n, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]
        }
    assert touched == set(range(17))


def test_figures_are_read_as_vietnamese_decimals() -> None:
    by_id = {record.id: record for _, record in every_record(PLAN.targets)}
    assert by_id["lúa"].value == Decimal(29835)
    assert by_id["tiêu-chí-ntm"].value == Decimal("12.11")
