"""Who has handed in what, and what is late or missing (tình hình nộp)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.movement.model import Duty
from vanban.movement.papers import is_of, papers_in, slugs_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from vanban.diagnostics import Finding
    from vanban.movement.folder import Opened
    from vanban.movement.model import Due, Unit
    from vanban.movement.papers import HandedIn


class State(StrEnum):
    """How a unit stands with one thing that is due (tình trạng)."""

    IN = "đã có"
    LATE = "trễ"
    UNDATED = "chưa rõ ngày"
    MISSING = "thiếu"
    AHEAD = "chưa đến hạn"
    EXEMPT = "không phải nộp"


class Standing(Struct, frozen=True):
    """A unit and one thing that is due (tình hình một việc).

    ``days`` is how many days late it came, or how many it is missing for.
    """

    unit: Unit
    due: Due
    state: State
    days: int = 0
    paper: HandedIn | None = None


class Overview(Struct, frozen=True):
    """The whole movement on one day (tình hình chung).

    ``rows`` has a row for each unit, with an entry for each thing that is due;
    ``strangers`` are papers of nobody on the list.
    """

    dues: tuple[Due, ...]
    rows: tuple[tuple[Standing, ...], ...]
    strangers: tuple[Path, ...]
    findings: tuple[Finding, ...]

    def count(self, due: int, *states: State) -> int:
        """Return how many units are in one of some states, for one thing that is due."""
        return sum(row[due].state in states for row in self.rows)


def overview(opened: Opened, on: date) -> Overview:
    """Return how every unit stands on a day.

    A paper is late by its own date of issue, not by the time of its file.

    Args:
        opened: the movement.
        on: the day that it is looked at.
    """
    movement = opened.movement
    papers = {task: papers_in(opened.folder / task.folder) for task in Duty}
    slugs = slugs_of(tuple(unit.name for unit in movement.units))
    rows = tuple(
        tuple(_standing(unit, due, papers[due.duty], slugs, on) for due in movement.calendar)
        for unit in movement.units
    )
    every = [(task, paper) for task, filed in papers.items() for paper in filed]
    strangers = [
        paper.path
        for task, paper in every
        if task is not Duty.PROPOSAL and not paper.fault and not _has_owner(paper, opened, slugs)
    ]
    return Overview(
        movement.calendar,
        rows,
        tuple(strangers),
        tuple(finding for _, paper in every if (finding := unreadable(paper))),
    )


def _has_owner(paper: HandedIn, opened: Opened, slugs: Mapping[str, str]) -> bool:
    """Whether a paper is that of a unit; dossiers of the body above have other issuers."""
    return any(is_of(paper, unit.name, slugs) for unit in opened.movement.units)


def _standing(
    unit: Unit, due: Due, papers: Sequence[HandedIn], slugs: Mapping[str, str], on: date
) -> Standing:
    if not due.is_owed_by(unit):
        return Standing(unit, due, State.EXEMPT)
    by = due.by.latest()
    handed_in = sorted(_of(unit, due, papers, slugs), key=lambda paper: paper.issued_on.latest())
    if not handed_in:
        late = (on - by).days
        return Standing(unit, due, State.MISSING if late > 0 else State.AHEAD, max(late, 0))
    first = handed_in[0]
    if not first.issued_on.is_complete:
        return Standing(unit, due, State.UNDATED, paper=first)
    late = (first.issued_on.earliest() - by).days
    return Standing(unit, due, State.LATE if late > 0 else State.IN, max(late, 0), first)


def _of(
    unit: Unit, due: Due, papers: Sequence[HandedIn], slugs: Mapping[str, str]
) -> Iterator[HandedIn]:
    for paper in papers:
        of_period = due.period is None or paper.period == due.period
        if of_period and is_of(paper, unit.name, slugs):
            yield paper
