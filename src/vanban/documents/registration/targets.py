"""The targets of a registration: those asked of the plan, those of the unit, and their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Severity
from vanban.emulation.blocks import unmade_blocks
from vanban.emulation.registered import pledged
from vanban.emulation.registered_blocks import registered_blocks
from vanban.emulation.registered_rules import LIST, check_registered
from vanban.emulation.rules import check_targets
from vanban.emulation.taken_targets import Wanted, take_targets
from vanban.reading.spelling import folded, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from vanban.anatomy.blocks import Forms
    from vanban.documents.registration.model import Registration
    from vanban.emulation.registered import Pledged
    from vanban.emulation.rules import Locate
    from vanban.emulation.taken_targets import Taken

Spot = tuple[str, int, str]
"""Where the id of a registered target stands in the data."""


class RegisteredTargets(Struct, frozen=True):
    """What a body may show and say of the targets, and what was found (các chỉ tiêu đăng ký)."""

    forms: Forms
    facts: Mapping[str, object]
    findings: tuple[Finding, ...]


def registered_targets(
    registration: Registration, folder: Path, locate: Locate
) -> RegisteredTargets:
    """Return the targets that a unit registers, in the order of its registration.

    Those of the plan that it does not name are left out, unless it names none
    at all; its own are always shown.
    """
    own = {folded(target.id) for target in registration.targets} - {""}
    of_plan = {
        folded(request.id): (LIST, index, "mã")
        for index, request in reversed([*enumerate(registration.registered)])
        if folded(request.id) not in own
    }
    taken = _taken(registration, of_plan, folder, locate)
    rows = pledged(taken.of_plan, registration.registered, registration.targets)
    findings = (
        *taken.findings,
        *(() if registration.plan else _without_plan(registration, of_plan, locate)),
        *check_targets(registration.targets, (), locate),
        *check_registered(registration.registered, rows, locate),
    )
    forms = registered_blocks(rows)
    if any(finding.severity is Severity.ERROR for finding in findings):
        forms = unmade_blocks(forms)
    return RegisteredTargets(forms, {**taken.facts, **_counts(rows)}, findings)


def _taken(
    registration: Registration, of_plan: Mapping[str, Spot], folder: Path, locate: Locate
) -> Taken:
    paths = sorted(of_plan.values())
    ids = [registration.registered[index].id for _, index, _ in paths]
    return take_targets(Wanted(registration.plan, ids, paths, registration.targets), folder, locate)


def _counts(rows: Sequence[Pledged]) -> dict[str, object]:
    """Return the counts that a text may tell."""
    short = sum(row.falls_short for row in rows)
    return {
        "số chỉ tiêu": len(rows),
        "số chỉ tiêu vượt kế hoạch": sum(bool(row.difference) for row in rows) - short,
        "số chỉ tiêu kém kế hoạch": short,
    }


def _without_plan(
    registration: Registration, of_plan: Mapping[str, Spot], locate: Locate
) -> Iterator[Finding]:
    """Yield the ids that neither a plan nor the unit's own list explains."""
    known = [target.id for target in registration.targets if target.id]
    for name, path in of_plan.items():
        near = nearest(name, known)
        yield Finding(
            "D570",
            Message("không có chỉ tiêu nào mang mã “{name}”", name=name),
            locate(path),
            hint=Message("có phải là “{near}”?", near=near)
            if near
            else Message("ghi “kế hoạch: ke-hoach.yaml”, hoặc kê chỉ tiêu ở mục “chỉ tiêu”"),
            found=name,
            expected=near,
        )
