"""What must hold of whoever signs."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.anatomy.conftest import PLAN
from vanban.anatomy.composition import Draft
from vanban.anatomy.signatory import CoSignatory, Signatory
from vanban.anatomy.signing_rules import check_signing
from vanban.anatomy.stage import Stage
from vanban.diagnostics import Severity
from vanban.documents.plan.model import Plan
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes

MakeDraft = Callable[..., Draft]
SECRETARY = CoSignatory(position="THƯ KÝ", full_name="Nguyễn Văn A")
DEPUTY = CoSignatory(position="PHÓ CHỦ TỊCH", full_name="Trần Thị B")


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in check_signing(draft)]


def typed(signing: str) -> Draft:
    head, _, _ = PLAN.format(body="  Kế hoạch./.\n").partition("người ký:")
    source = labelled(source_from_text(head + signing, "ke-hoach.yaml", "yaml"), Plan)
    plan = read_model(source, Plan)
    setting = surround(plan.issued_on, all_regimes(), place=source.place(("ngày ban hành",)))
    return Draft(plan, source, setting, "KẾ HOẠCH", "KH")


def test_a_finding_stands_at_the_line_that_was_typed() -> None:
    draft = typed(
        "người ký:\n"
        "  quyền hạn:\n"
        "    - TM. ỦY BAN NHÂN DÂN\n"
        "    - KT. CHỦ TỊCH\n"
        "  chức vụ: CHỦ TỊCH\n"
        "  họ và tên: TS. Nguyễn Văn A\n"
    )
    first = draft.locate("người ký").line
    assert [(each.code, each.place.line - first) for each in check_signing(draft)] == [
        ("D552", 4),
        ("D557", 5),
    ]


def test_one_line_of_authority_needs_no_dash() -> None:
    draft = typed("người ký:\n  quyền hạn: tm ủy ban nhân dân\n  chức vụ: Chủ tịch\n")
    assert draft.data.signatory == Signatory(capacity=("tm ủy ban nhân dân",), position="Chủ tịch")
    assert codes(draft) == []


def test_one_and_several_in_one_file_contradict_each_other() -> None:
    draft = typed(
        "người ký:\n  chức vụ: CHỦ TỊCH\ncác người ký:\n  - chức vụ: THƯ KÝ\n  - chức vụ: CHỦ TỌA\n"
    )
    assert codes(draft) == ["D550"]


def test_a_list_under_the_name_of_the_one_is_the_list_of_several() -> None:
    draft = typed("người ký:\n  - chức vụ: THƯ KÝ\n  - chức vụ: CHỦ TỌA\n")
    assert [each.position for each in draft.data.signatories] == ["THƯ KÝ", "CHỦ TỌA"]
    assert draft.data.signatory is None
    assert codes(draft) == []


def test_several_are_each_checked_at_their_place() -> None:
    draft = typed(
        "các người ký:\n  - chức vụ: THƯ KÝ\n  - quyền hạn: KT. CHỦ TỊCH\n    chức vụ: CHỦ TỊCH\n"
    )
    (finding,) = check_signing(draft)
    assert (finding.code, finding.place.path) == ("D552", "các người ký › mục 2 › chức vụ")


def test_only_who_signs_alone_must_say_for_whom(make_draft: MakeDraft) -> None:
    alone = make_draft(signatory=Signatory(position="PHÓ CHỦ TỊCH", full_name="Trần Thị B"))
    assert codes(alone) == ["D556"]
    assert codes(make_draft(signatory=None, signatories=(SECRETARY, DEPUTY))) == []


def test_nobody_is_no_finding_here(make_draft: MakeDraft) -> None:
    assert codes(make_draft(signatory=None)) == []


def test_an_old_paper_is_not_stopped_by_how_it_was_signed(make_draft: MakeDraft) -> None:
    wrong = Signatory(capacity=("KT. CHỦ TỊCH",), position="CHỦ TỊCH", full_name="Nguyễn Văn A")
    draft = make_draft(signatory=wrong, stage=Stage.IMPORTED)
    assert [each.severity for each in check_signing(draft)] == [Severity.WARNING]
