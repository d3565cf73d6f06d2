"""What the papers of a dossier owe one another (thành phần hồ sơ)."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vanban.movement.crosscheck.reading import CheckedPaper


class Step(IntEnum):
    """Where a paper stands on the way from plan to decision (bước)."""

    OTHER = 0
    PLAN = 1
    REGISTRATION = 2
    PLEDGE = 3
    REPORT = 4
    MINUTES = 5
    PROPOSAL = 6
    DECISION = 7


_STEPS = {
    "KẾ HOẠCH": Step.PLAN,
    "BẢN ĐĂNG KÝ THI ĐUA": Step.REGISTRATION,
    "BẢN GIAO ƯỚC THI ĐUA": Step.PLEDGE,
    "BÁO CÁO": Step.REPORT,
    "BIÊN BẢN": Step.MINUTES,
    "TỜ TRÌNH": Step.PROPOSAL,
    "QUYẾT ĐỊNH": Step.DECISION,
}


def step_of(paper: CheckedPaper) -> Step:
    """Return which step a paper is, by its type."""
    return _STEPS.get(paper.kind, Step.OTHER)


def names_share(one: CheckedPaper, other: CheckedPaper) -> bool:
    """Whether two papers are about the same people: one of them stands in both."""
    return any(other.names(entry.key) for entry in one.entries) or any(
        one.names(entry.key) for entry in other.entries
    )


def of_one_time(one: CheckedPaper, other: CheckedPaper) -> bool:
    """Whether two papers can be of one dossier: of one year, or of two that follow each other."""
    years = (one.issued_on.year, other.issued_on.year)
    return None in years or abs((years[0] or 0) - (years[1] or 0)) <= 1
