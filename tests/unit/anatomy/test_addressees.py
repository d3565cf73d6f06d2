"""To whom a document is addressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from tests.unit.anatomy.conftest import PLAN
from vanban.anatomy.composition import Draft
from vanban.anatomy.document import compose_document
from vanban.anatomy.model import AddressedDocument
from vanban.diagnostics import DataError
from vanban.documents.plan.model import Plan
from vanban.law.setting import surround
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model
from vanban.regimes import all_regimes


class Report(AddressedDocument):
    """A report (báo cáo) as small as can be."""


class Proposal(AddressedDocument):
    """A proposal (tờ trình) as small as can be."""

    needs_addressees: ClassVar[bool] = True


def draft(*lines: str, model: type[AddressedDocument] = Report, **changes: Any) -> Draft:
    text = PLAN.format(body="  Báo cáo như sau./.\n") + "".join(f"{line}\n" for line in lines)
    source = labelled(source_from_text(text, "bao-cao.yaml", "yaml"), model)
    data = read_model(source, model).model_copy(update=changes)
    setting = surround(data.issued_on, all_regimes(), place=source.place(("ngày ban hành",)))
    return Draft(data, source, setting, "BÁO CÁO", "BC")


def values(draft: Draft) -> dict[str, Any]:
    return dict(compose_document(draft).context.values)


def test_one_addressee_stands_without_a_mark_at_its_end() -> None:
    made = values(draft("kính gửi: Sở Nội vụ."))
    assert [runs.text for runs in made["kính_gửi"]] == ["Sở Nội vụ"]
    assert made["cách_kính_gửi"] == "một dòng"


def test_several_get_a_dash_and_their_final_marks() -> None:
    made = values(draft("kính gửi:", "  - Bộ Nội vụ", "  - Bộ Tài chính"))
    assert [runs.text for runs in made["kính_gửi"]] == ["- Bộ Nội vụ;", "- Bộ Tài chính."]
    assert made["cách_kính_gửi"] == "danh sách"


def test_one_that_is_too_long_for_a_line_is_told_apart() -> None:
    made = values(draft(f"kính gửi: {'Hội đồng Thi đua - Khen thưởng ' * 3}"))
    assert made["cách_kính_gửi"] == "nhiều dòng"


def test_the_words_of_the_salutation_are_not_printed_twice() -> None:
    made = values(draft('kính gửi: "Kính gửi: - Sở Nội vụ"'))
    assert [runs.text for runs in made["kính_gửi"]] == ["Sở Nội vụ"]


def test_a_note_in_brackets_is_set_in_italics() -> None:
    (made,) = values(draft("kính gửi: Sở Nội vụ (qua Ban TĐ-KT)"))["kính_gửi"]
    assert [run.text for run in made.pieces if run.italic] == ["qua Ban TĐ-KT"]


def test_a_document_with_addressees_sends_to_them_first() -> None:
    made = values(draft("kính gửi: Sở Nội vụ"))
    assert [runs.text for runs in made["nơi_nhận"]][:2] == ["- Như trên;", "- UBND tỉnh;"]


def test_as_above_is_never_doubled() -> None:
    made = values(draft("kính gửi: Sở Nội vụ", recipients=("như trên;", "Lưu: VT.")))
    assert [runs.text for runs in made["nơi_nhận"]] == ["- như trên;", "- Lưu: VT."]


def test_a_proposal_must_be_addressed_and_a_report_need_not() -> None:
    codes = [finding.code for finding in compose_document(draft(model=Proposal)).findings]
    assert codes == ["D566"]
    assert compose_document(draft()).findings == ()


def test_a_plan_is_told_why_it_has_no_addressees() -> None:
    text = PLAN.format(body="  Kế hoạch./.\n") + "Kính gửi: Sở Nội vụ\n"
    source = labelled(source_from_text(text, "ke-hoach.yaml", "yaml"), Plan)
    with pytest.raises(DataError) as caught:
        read_model(source, Plan)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.file) == ("D565", "ke-hoach.yaml")
    assert "nơi nhận" in str(finding.hint)


MakeDraft = Callable[..., Draft]


def test_a_plan_has_none(make_draft: MakeDraft) -> None:
    made = values(make_draft())
    assert (made["kính_gửi"], made["cách_kính_gửi"]) == ([], "")
