"""Targets whose figures change from an issuer's plan to its other papers (chỉ tiêu)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.citing import citations_in
from vanban.movement.crosscheck.dossier import Step, step_of
from vanban.movement.crosscheck.findings import Said, disagreement
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.diagnostics import Finding, Place
    from vanban.movement.crosscheck.reading import CheckedPaper

_TARGET: Final = regex(
    r"(?:^|[;:,])\s*(?:[-+]\s*)?(?P<name>[^\W\d_][^:;\d]{4,80}?)(?: đạt)?\s*:?\s+"
    r"(?P<figure>\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?)\s*(?P<unit>%|[^\W\d_]+(?:/[^\W\d_]+)*)"
)

_A_DATE: Final = regex(r"\b(?:năm|ngày|tháng|số|quý|nhiệm kỳ|giai đoạn)\s*$", re.IGNORECASE)
"""What a figure after it is no target: ``phong trào thi đua năm 2022``."""

_DONE: Final = regex(r"\b(?:đạt|thực hiện|ước|so với|tăng|giảm)\b", re.IGNORECASE)


class StatedAim(Struct, frozen=True):
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
    """Yield targets that a paper of the same issuer, or a plan below it, states otherwise.

    A unit's plan that cites its parent's takes over the rates; absolute figures are its own.
    """
    plans = [paper for paper in papers if step_of(paper) is Step.PLAN]
    for plan in plans:
        aims = aims_of(plan)
        rates = {name: aim for name, aim in aims.items() if _is_rate(aim)}
        for paper in papers:
            if paper is plan or not plan.issuer:
                continue
            if paper.issuer == plan.issuer:
                yield from _changed(aims, aims_of(paper))
            elif step_of(paper) is Step.PLAN and _rests_on(paper, plan):
                yield from _changed(rates, aims_of(paper))


def _is_rate(aim: StatedAim) -> bool:
    return "%" in aim.unit or "/" in aim.unit


def _rests_on(paper: CheckedPaper, plan: CheckedPaper) -> bool:
    cited = {(each.number, each.symbol) for each in citations_in(paper)}
    return bool(plan.number) and (plan.number, plan.symbol) in cited


def aims_of(paper: CheckedPaper) -> dict[str, StatedAim]:
    """Return the targets that a paper states in its text and its tables, by name.

    What a report tells as done is no target.
    """
    aims: dict[str, StatedAim] = {}
    is_report = step_of(paper) is Step.REPORT
    if is_report or step_of(paper) is Step.PLAN:
        for name, figure, unit, place in paper.planned:
            aims[folded(name)] = StatedAim(figure, unit, f"{name}: {figure} {unit}", place)
    for statement in paper.statements:
        if is_report and _DONE.search(statement.text):
            continue
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
