"""Figures of one paper that contradict its own words, rows or totals (số liệu trong văn bản)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.conformity.judging import Ruling, judge
from vanban.conformity.rule import Case
from vanban.conformity.wording.figures import RULES
from vanban.diagnostics import Severity
from vanban.law.parameters import Parameters

if TYPE_CHECKING:
    from vanban.conformity.anatomy import Anatomy
    from vanban.diagnostics import Finding

_RULINGS: Final = {each: Ruling("", Severity.WARNING) for each in ("VB-06", "VB-07")}
_NO_LAW: Final = Parameters({}, "")


def slips_in(anatomy: Anatomy) -> tuple[Finding, ...]:
    """Return the sums that differ from their words, and the totals that differ from their rows."""
    judged = judge(Case(anatomy, _NO_LAW), RULES, _RULINGS)
    return tuple(each.finding for each in judged)
