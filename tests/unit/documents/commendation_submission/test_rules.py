"""What a submission is told of its lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from vanban.anatomy.composition import Draft
from vanban.diagnostics import Finding, Severity
from vanban.documents.commendation_submission.context import compose
from vanban.documents.commendation_submission.model import ListSettings
from vanban.emulation.nominees import Individual

MakeDraft = Callable[..., Draft]


def people(*rows: dict[str, Any]) -> tuple[Individual, ...]:
    return tuple(Individual.model_validate(row) for row in rows)


def found(draft: Draft, code: str) -> Sequence[Finding]:
    return [each for each in compose(draft).findings if each.code == code]


def test_a_good_submission_has_no_finding(make_draft: MakeDraft) -> None:
    assert not compose(make_draft()).findings


def test_nobody_proposed_stops_the_paper(make_draft: MakeDraft) -> None:
    (finding,) = found(make_draft(individuals=()), "D470")
    assert finding.severity is Severity.ERROR


def test_the_ready_made_words_ask_for_what_they_need(make_draft: MakeDraft) -> None:
    findings = found(make_draft(merit="", decider="", addressees=()), "D473")
    assert [each.severity for each in findings] == [Severity.ERROR] * 2
    assert not found(make_draft(merit="", decider="", body="Kính trình./."), "D473")


def test_a_submission_is_always_sent_to_someone(make_draft: MakeDraft) -> None:
    (finding,) = found(make_draft(addressees=()), "D566")
    assert finding.severity is Severity.ERROR


def test_title_and_form_on_one_row_are_two_requests(make_draft: MakeDraft) -> None:
    rows = people({"full_name": "A", "emulation_title": "Lao động tiên tiến", "form": "Giấy khen"})
    (finding,) = found(make_draft(individuals=rows), "D474")
    assert finding.severity is Severity.WARNING


def test_an_unknown_column_is_told_with_the_nearest(make_draft: MakeDraft) -> None:
    (finding,) = found(make_draft(lists=ListSettings(columns=("chuc vu",))), "D475")
    assert "chức vụ" in str(finding.hint)


def test_bonuses_on_some_rows_only_are_pointed_out(make_draft: MakeDraft) -> None:
    rows = people(
        {"full_name": "A", "form": "Giấy khen", "bonus": "450.000"},
        {"full_name": "B", "form": "Giấy khen"},
    )
    (finding,) = found(make_draft(individuals=rows), "D476")
    assert "1 trên 2" in str(finding.message)


def test_awards_of_the_state_go_in_a_submission_of_their_own(make_draft: MakeDraft) -> None:
    rows = people(
        {"full_name": "A", "form": "Bằng khen của Thủ tướng Chính phủ"},
        {"full_name": "B", "form": "Giấy khen"},
    )
    (finding,) = found(make_draft(2024, individuals=rows), "L013")
    assert "98/2023" in finding.clause
    assert not found(make_draft(2024, individuals=rows[:1]), "L013")
    assert not found(make_draft(2021, individuals=rows), "L013")
