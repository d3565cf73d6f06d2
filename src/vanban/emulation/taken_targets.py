"""The targets of a paper that builds on a plan: the plan's, then its own (chỉ tiêu được dẫn)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message
from vanban.emulation.plan_targets import plan_targets
from vanban.emulation.targets import every_record
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from vanban.diagnostics import Place
    from vanban.emulation.plan_targets import PlanReference
    from vanban.emulation.rules import Locate
    from vanban.emulation.targets import Target


class Wanted(Struct, frozen=True):
    """What a paper says of its targets: a plan's data file, ids to take from it, its own.

    ``id_paths`` are where the ids stand in the data.
    """

    plan: str
    ids: Sequence[str]
    id_paths: Sequence[tuple[str | int, ...]]
    own: Sequence[Target]


class Taken(Struct, frozen=True):
    """The targets of a paper, the plan they come from, and what was found on the way."""

    targets: tuple[Target, ...]
    plan: PlanReference | None
    findings: tuple[Finding, ...]

    @property
    def of_plan(self) -> tuple[Target, ...]:
        """Return the targets that were taken from the plan."""
        return self.plan.targets if self.plan else ()

    @property
    def facts(self) -> Mapping[str, object]:
        """Return what a text may say of the plan, by name; nothing without one."""
        return {"kế hoạch": self.plan.facts} if self.plan else {}


def take_targets(wanted: Wanted, folder: Path, locate: Locate) -> Taken:
    """Return the plan's targets followed by the paper's own.

    ``folder`` is that of the paper's data file; ``locate`` gives the place of a
    path in it.
    """
    if not wanted.plan:
        return Taken(tuple(wanted.own), None, ())
    plan, findings = plan_targets(
        wanted.plan,
        folder,
        locate(("kế hoạch",)),
        wanted.ids,
        [locate(path) for path in wanted.id_paths],
    )
    taken = plan.targets if plan else ()
    known = {folded(record.id) for _, record in every_record(taken)} - {""}
    twice = tuple(
        _known_already(record.id, locate(("chỉ tiêu", *path)))
        for path, record in every_record(wanted.own)
        if folded(record.id) in known
    )
    return Taken((*taken, *wanted.own), plan, (*findings, *twice))


def _known_already(name: str, place: Place) -> Finding:
    return Finding(
        "D573",
        Message("mã “{name}” đã là mã của một chỉ tiêu trong kế hoạch", name=name),
        place,
        hint=Message("đặt mã khác, hoặc bỏ bản ghi này để dùng chỉ tiêu của kế hoạch"),
        found=name,
    )
