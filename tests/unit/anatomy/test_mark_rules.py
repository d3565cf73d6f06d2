"""Marks are those of the layout of the day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from vanban.anatomy.composition import Draft
from vanban.anatomy.mark_rules import check_marks
from vanban.anatomy.marks import Circulation, Urgency
from vanban.law.setting import Setting
from vanban.regimes import all_regimes

MakeDraft = Callable[..., Draft]
OLDER = next(each for each in all_regimes() if each.id == "tt01_2011")
MARKS = [{"urgency": Urgency.TIMED}, {"circulation": Circulation.AFTER_MEETING}]


def test_a_paper_without_marks_is_left_alone(make_draft: MakeDraft) -> None:
    assert list(check_marks(make_draft())) == []


@pytest.mark.parametrize("mark", MARKS)
def test_marks_of_the_circular_are_no_marks_of_the_decree(
    make_draft: MakeDraft, mark: dict[str, object]
) -> None:
    draft = make_draft(**mark)
    (finding,) = check_marks(draft)
    assert finding.code == "L024"
    assert "30/2020" in finding.clause
    assert list(check_marks(replace(draft, setting=Setting({"layout": OLDER})))) == []


@pytest.mark.parametrize("urgency", [Urgency.EXPRESS, Urgency.VERY_URGENT, Urgency.URGENT])
def test_both_know_the_other_three(make_draft: MakeDraft, urgency: Urgency) -> None:
    draft = make_draft(urgency=urgency, circulation=Circulation.RETURN)
    assert list(check_marks(draft)) == []
    assert list(check_marks(replace(draft, setting=Setting({"layout": OLDER})))) == []
