"""What is worth a look in a letterhead."""

from __future__ import annotations

from collections.abc import Callable

from vanban.anatomy.composition import Draft
from vanban.anatomy.issuers import JointIssuer
from vanban.anatomy.rules import check_document
from vanban.anatomy.sizes import Sizes
from vanban.diagnostics import Finding

MakeDraft = Callable[..., Draft]
Findings = tuple[Finding, ...]
NAME = (
    "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIAI ĐOẠN 2021 - 2025 VÀ XÂY DỰNG NÔNG THÔN"
    " MỚI KIỂU MẪU TỈNH QUẢNG NGÃI"
)
LONG = (NAME,)
PLACE = "Thành phố Phan Rang - Tháp Chàm và vùng phụ cận"


def found(draft: Draft) -> Findings:
    return check_document(draft)


def test_a_name_of_many_lines_is_noted_with_what_would_help(make_draft: MakeDraft) -> None:
    (note,) = found(make_draft(issuing_agency=LONG))
    assert note.code == "D535"
    assert "12/13/13" in str(note.hint)
    (note,) = found(make_draft(issuing_agency=LONG, sizes=Sizes.SMALL))
    assert "12/13/13" not in str(note.hint)


def test_the_name_of_each_body_is_looked_at(make_draft: MakeDraft) -> None:
    joint = JointIssuer(issuing_agency=LONG)
    assert [each.code for each in found(make_draft(joint_issuers=(joint,)))] == ["D535"]


def test_a_dateline_that_does_not_fit_is_told(make_draft: MakeDraft) -> None:
    assert found(make_draft(place_of_issue="Thành phố Hồ Chí Minh")) == ()
    assert found(make_draft(place_of_issue="Xã Đặng Thùy Trâm")) == ()
    assert [each.code for each in found(make_draft(place_of_issue=PLACE))] == ["D536"]


def test_a_joint_symbol_needs_every_abbreviation(make_draft: MakeDraft) -> None:
    joint = {"joint_issuers": (JointIssuer(issuing_agency=("SỞ TÀI CHÍNH",)),)}
    assert found(make_draft(**joint)) == (), "the symbol is typed"
    bare = make_draft(**joint, symbol="", agency_abbreviation="SNV")
    assert [each.code for each in found(bare)] == ["D537"]


def test_a_symbol_longer_than_its_column_is_noted(make_draft: MakeDraft) -> None:
    assert [each.code for each in found(make_draft(symbol="KH-PGDĐT-LĐLĐ-HĐBT-HNDBT"))] == ["D538"]
