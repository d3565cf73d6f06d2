"""The names of the bodies that issue a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vanban.anatomy.composition import Draft
from vanban.anatomy.issuers import JointIssuer
from vanban.anatomy.letterhead import letterhead

MakeDraft = Callable[..., Draft]
FINANCE = JointIssuer(
    parent_agency=("UBND TỈNH",), issuing_agency=("SỞ TÀI CHÍNH",), agency_abbreviation="STC"
)


def made(draft: Draft) -> dict[str, Any]:
    return dict(letterhead(draft))


def lines(draft: Draft) -> list[tuple[str, str]]:
    return [(line["loại"], line["chữ"]) for line in made(draft)["tên_cơ_quan"]]


def test_a_name_stands_under_its_parent(make_draft: MakeDraft) -> None:
    draft = make_draft(parent_agency=("UBND HUYỆN",), issuing_agency=("PHÒNG NỘI VỤ",))
    assert lines(draft) == [("chủ quản", "UBND HUYỆN"), ("ban hành", "PHÒNG NỘI VỤ")]


def test_a_parent_in_common_is_printed_once(make_draft: MakeDraft) -> None:
    draft = make_draft(
        parent_agency=("UBND TỈNH",), issuing_agency=("SỞ NỘI VỤ",), joint_issuers=(FINANCE,)
    )
    assert lines(draft) == [
        ("chủ quản", "UBND TỈNH"),
        ("ban hành", "SỞ NỘI VỤ"),
        ("cách", ""),
        ("ban hành", "SỞ TÀI CHÍNH"),
    ]


def test_another_parent_is_printed_above_its_own_body(make_draft: MakeDraft) -> None:
    draft = make_draft(joint_issuers=(FINANCE,))
    assert lines(draft)[-3:] == [
        ("cách", ""),
        ("chủ quản", "UBND TỈNH"),
        ("ban hành", "SỞ TÀI CHÍNH"),
    ]
    assert made(draft)["cơ_quan_chủ_quản"] == []
    assert made(draft)["cơ_quan_ban_hành"] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ BA TƠ",
        "UBND TỈNH",
        "SỞ TÀI CHÍNH",
    ]


def test_the_rule_is_measured_by_the_last_name(make_draft: MakeDraft) -> None:
    assert made(make_draft(joint_issuers=(FINANCE,)))["kẻ_cơ_quan"].texts == ("SỞ TÀI CHÍNH",)


def test_a_joint_symbol_names_every_body(make_draft: MakeDraft) -> None:
    joint = {"symbol": "", "agency_abbreviation": "SNV", "joint_issuers": (FINANCE,)}
    assert made(make_draft(**joint))["ký_hiệu"] == "KH-SNV-STC"
    assert made(make_draft(**{**joint, "symbol": "KH-LN"}))["ký_hiệu"] == "KH-LN"


def test_typed_lines_that_do_not_fit_are_divided_as_one_name(make_draft: MakeDraft) -> None:
    typed = ("TRƯỜNG PHỔ THÔNG DÂN TỘC", "BÁN TRÚ TIỂU HỌC SƠN HẠ")
    names = made(make_draft(issuing_agency=typed))["cơ_quan_ban_hành"]
    assert names == ["TRƯỜNG PHỔ THÔNG", "DÂN TỘC BÁN TRÚ", "TIỂU HỌC SƠN HẠ"]
    kept = ("TRƯỜNG", "MẦM NON")
    names = made(make_draft(issuing_agency=kept))["cơ_quan_ban_hành"]
    assert names == [*kept]
