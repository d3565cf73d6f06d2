"""A movement's proposals before the rules of their day (soát điều kiện của phong trào)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, TemplateError
from vanban.movement.crosscheck.dossier import Step, step_of
from vanban.movement.crosscheck.reading import read_paper
from vanban.movement.eligibility.case import EligibilityCase
from vanban.movement.eligibility.checks import CHECKS
from vanban.movement.eligibility.rules import period_on
from vanban.movement.folder import FILE
from vanban.movement.model import Duty
from vanban.movement.papers import WORD, is_paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vanban.movement.crosscheck.reading import CheckedPaper
    from vanban.movement.folder import Opened


def check_movement(opened: Opened) -> tuple[Finding, ...]:
    """Return in what those who are proposed do not qualify, each with rule and article.

    What is told of a person is no more than the name, the unit and the title.
    """
    registrations, faults = _papers(opened.folder / Duty.REGISTRATION.folder)
    dossier, others = _papers(opened.folder / Duty.PROPOSAL.folder)
    found = [*faults, *others]
    period = period_on(_day(dossier), opened.movement)
    if period is None:
        return (*found, _no_law(opened))
    case = EligibilityCase(opened.movement, period, registrations, dossier)
    for rule in period.rules:
        found += CHECKS[rule.check](case, rule)
    return tuple(dict.fromkeys(found))


def _day(dossier: Sequence[CheckedPaper]) -> date:
    """Return the day by whose law a dossier is looked at: that of its proposal."""
    dated = [paper for paper in dossier if paper.issued_on.year]
    proposals = [paper for paper in dated if step_of(paper) is Step.PROPOSAL]
    days = [paper.issued_on.latest() for paper in proposals or dated]
    return max(days, default=date.today())  # noqa: DTZ011 - a dossier without a date is of now


def _papers(folder: Path) -> tuple[tuple[CheckedPaper, ...], list[Finding]]:
    papers: list[CheckedPaper] = []
    faults: list[Finding] = []
    for path in _files(folder):
        try:
            papers.append(read_paper(path))
        except (DataError, TemplateError) as error:
            faults += error.findings
    return tuple(papers), faults


def _files(folder: Path) -> Iterator[Path]:
    files = [path for path in sorted(folder.rglob("*")) if is_paper(path)]
    data = {path.with_suffix("") for path in files if path.suffix.lower() != WORD}
    yield from (
        path for path in files if path.suffix.lower() != WORD or path.with_suffix("") not in data
    )


def _no_law(opened: Opened) -> Finding:
    return Finding(
        "M409",
        Message("chưa có quy tắc xét tặng của thời kỳ này"),
        Place(file=str(opened.folder / FILE)),
        Severity.NOTE,
        hint=Message("xem thời kỳ nào có quy tắc: vanban chế-độ"),
    )
