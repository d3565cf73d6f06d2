"""Every rule passes a paper that keeps to it and sees one that breaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import Paper, annexed, decision, dispatch, plan, submission
from tests.conformity.specimen import Specimen, by_rule
from tests.conformity.specimens import (
    annexes,
    body,
    ending,
    letterhead,
    levels,
    matter,
    page,
    spelling,
    title,
    together,
)
from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT, RULES
from vanban.regimes import all_regimes, regime_data

if TYPE_CHECKING:
    from collections.abc import Callable

SPECIMENS = by_rule(*(
    family.SPECIMENS
    for family in (
        page, letterhead, title, body, ending, annexes, spelling, matter, levels, together,
    )
))  # fmt: skip


def broken(paper: Paper) -> set[str]:
    return {finding.code for finding in check(paper.docx(), "thử.docx").findings}


def test_every_rule_has_its_specimens() -> None:
    assert sorted(SPECIMENS) == sorted({rule.id for rule in RULES})


@pytest.mark.parametrize("specimen", SPECIMENS.values(), ids=lambda each: each.rule)
def test_a_rule_passes_what_keeps_to_it_and_sees_what_does_not(specimen: Specimen) -> None:
    assert specimen.wrong
    for right in specimen.right:
        assert specimen.rule not in broken(right)
    for wrong in specimen.wrong:
        assert specimen.rule in broken(wrong)


@pytest.mark.parametrize("make", [plan, decision, dispatch, submission, annexed])
def test_the_papers_themselves_keep_to_every_rule(make: Callable[[], Paper]) -> None:
    assert broken(make()) <= {"BC-08"}


def test_wording_is_never_an_error() -> None:
    layout = {rule.id for rule in LAYOUT}
    for regime in all_regimes():
        for rule, row in regime_data(regime.id, "rules").items():
            if regime.kind == "layout" and rule not in layout:
                assert row["severity"] in {"W", "I"}, rule
