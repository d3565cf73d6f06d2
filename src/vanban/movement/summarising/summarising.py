"""The reports of a period made one: read, merged, ready to be written (tổng hợp)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import DataError, Place, Severity
from vanban.emulation.plan_targets import plan_targets
from vanban.movement.folder import FILE, open_movement
from vanban.movement.summarising.composing import summary_lines
from vanban.movement.summarising.gathering import gather
from vanban.movement.summarising.merging import merge

if TYPE_CHECKING:
    from pathlib import Path

    from vanban.diagnostics import Finding
    from vanban.emulation.targets import Target
    from vanban.movement.summarising.gathering import Gathered
    from vanban.movement.summarising.merging import Merged
    from vanban.vocabulary.periods import Period


class Summary(Struct, frozen=True):
    """The reports of a period in one (báo cáo tổng hợp): its data file, and how it came to be."""

    text: str
    targets: tuple[Target, ...]
    gathered: Gathered
    merged: Merged
    findings: tuple[Finding, ...]


def summarise(folder: Path, period: Period) -> Summary:
    """Return the summary of all units' reports of a period.

    Raises:
        UsageError: it is no movement's folder.
        DataError: the plan or a unit's report is wrong; carries all findings.
    """
    opened = open_movement(folder)
    place = Place(file=str(folder / FILE), path="kế hoạch")
    plan, faults = plan_targets(opened.movement.plan, folder, place)
    gathered = gather(opened, period)
    found = [*faults, *gathered.findings]
    targets = plan.targets if plan else ()
    merged = merge(targets, gathered.reports, place)
    found += merged.findings
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    if errors or plan is None:
        raise DataError(*found)
    text = summary_lines(opened, period, gathered, merged, targets)
    return Summary(text, targets, gathered, merged, tuple(found))
