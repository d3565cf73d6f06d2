"""Targets whose figures change from an issuer's plan to its other papers (chỉ tiêu)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import Message
from vanban.movement.crosscheck.dossier import Step, step_of
from vanban.movement.crosscheck.findings import Said, disagreement
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.diagnostics import Finding, Place
    from vanban.movement.crosscheck.reading import CheckedPaper

_TARGET: Final = re.compile(
    r"(?:^|[;:,])\s*(?:[-+]\s*)?(?P<name>[^\W\d_][^:;\d]{4,80}?)(?: đạt)?\s*:?\s+"
    r"(?P<figure>\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?)\s*(?P<unit>%|[^\W\d_]+(?:/[^\W\d_]+)*)"
)

_A_DATE: Final = re.compile(r"\b(?:năm|ngày|tháng|số|quý|nhiệm kỳ|giai đoạn)\s*$", re.IGNORECASE)
"""What a figure after it is no target: ``phong trào thi đua năm 2022``."""


@dataclass(frozen=True)
class StatedAim:
    """What a paper aims at (chỉ tiêu đã nêu): its figure as written."""

    figure: str
    unit: str
    words: str
    place: Place

    @property
    def said(self) -> Said:
        """The target with its place."""
        return Said(self.words, self.place)


def changed_targets(papers: Sequence[CheckedPaper]) -> Iterator[Finding]:
    """Yield targets that another paper of the same issuer states with another figure."""
    plans = [paper for paper in papers if step_of(paper) is Step.PLAN]
    for plan in plans:
        aims = aims_of(plan)
        for paper in papers:
            if paper is plan or paper.issuer != plan.issuer or not plan.issuer:
                continue
            yield from _changed(aims, aims_of(paper))


def aims_of(paper: CheckedPaper) -> dict[str, StatedAim]:
    """Return the targets that a paper states in its text, by name."""
    aims: dict[str, StatedAim] = {}
    for statement in paper.statements:
        for found in _TARGET.finditer(statement.text):
            if _A_DATE.search(found["name"]):
                continue
            figure = found["figure"].rstrip(".,")
            aim = StatedAim(figure, found["unit"], found[0].strip(" ;:,"), statement.place)
            aims.setdefault(folded(found["name"]), aim)
    return aims


def _changed(aims: Mapping[str, StatedAim], others: Mapping[str, StatedAim]) -> Iterator[Finding]:
    for name in aims.keys() & others.keys():
        aim, other = aims[name], others[name]
        if aim.unit == other.unit and aim.figure != other.figure:
            yield disagreement(
                "X109",
                Message("chỉ tiêu “{name}” không khớp kế hoạch", name=name),
                other.said,
                aim.said,
            )
