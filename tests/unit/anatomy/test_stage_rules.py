"""What is asked of a document at each stage."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.anatomy.composition import Draft
from vanban.anatomy.rules import check_document
from vanban.anatomy.stage import DraftMark, Stage
from vanban.diagnostics import Severity
from vanban.vocabulary.dates import PartialDate

MakeDraft = Callable[..., Draft]
BARE = {
    "number": "",
    "issued_on": PartialDate(),
    "signatory": None,
    "place_of_issue": "",
    "symbol": "",
    "recipients": (),
}


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in check_document(draft)]


def test_an_issued_paper_needs_number_date_signatory_and_place(make_draft: MakeDraft) -> None:
    draft = make_draft(**{**BARE, "stage": Stage.ISSUED, "symbol": "KH-UBND"})
    found = [each for each in check_document(draft) if each.severity is Severity.ERROR]
    assert [each.code for each in found] == ["D530", "D531", "D532", "D533"]
    assert all("Phụ lục I" in each.clause for each in found)


def test_a_whole_issued_paper_is_in_order(make_draft: MakeDraft) -> None:
    assert codes(make_draft(stage=Stage.ISSUED, number="19")) == []


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.SUBMITTED])
def test_before_issue_number_day_and_signatory_may_be_missing(
    make_draft: MakeDraft, stage: Stage
) -> None:
    assert codes(make_draft(stage=stage, issued_on=PartialDate(), signatory=None)) == []
    assert codes(make_draft(stage=stage, place_of_issue="")) == ["D533"]


def test_a_paper_of_old_may_lack_anything(make_draft: MakeDraft) -> None:
    assert codes(make_draft(**{**BARE, "stage": Stage.IMPORTED})) == []


def test_an_issued_paper_of_a_type_without_number_needs_none(make_draft: MakeDraft) -> None:
    issued = {"stage": Stage.ISSUED, "is_numbered": False}
    assert codes(make_draft(**issued, symbol="")) == []


def test_a_draft_mark_that_is_not_printed_is_told(make_draft: MakeDraft) -> None:
    mark = DraftMark(iteration=2)
    assert codes(make_draft(draft_mark=mark)) == ["D534"]
    assert codes(make_draft(draft_mark=mark, stage=Stage.DRAFT)) == []
