"""The parties of a pledge: who signs how, and what is wrong among them."""

from __future__ import annotations

from typing import Any

import pytest

from vanban.diagnostics import Place
from vanban.documents.pledge.model import Party, Pledge
from vanban.documents.pledge.parties import (
    check_parties,
    group_lines,
    party_blocks,
    signing,
    witnesses,
)

A = {"unit_name": "UBND xã Ba Vinh", "position": "CHỦ TỊCH", "full_name": "Phạm Văn An"}
B = {"unit_name": "UBND xã Ba Điền", "position": "CHỦ TỊCH"}


def pledge(*parties: dict[str, Any], **changes: Any) -> Pledge:
    facts = {"document_type": "giao ước thi đua", "subject": "Năm 2021", "body": "Nội dung./."}
    given = [Party(**each) for each in parties or (A, B)]
    return Pledge.model_validate({**facts, "emulation_group": "Cụm 1", "parties": given, **changes})


def locate(path: tuple[str | int, ...]) -> Place:
    return Place(path="/".join(map(str, path)))


def test_a_cell_names_role_unit_position_and_person() -> None:
    first, second = signing(pledge(A | {"role": "Cụm trưởng"}, B))
    assert first.party == ("CỤM TRƯỞNG", "UBND XÃ BA VINH")
    assert (first.position, first.full_name) == ("CHỦ TỊCH", "Phạm Văn An")
    assert (second.party, second.full_name) == (("UBND XÃ BA ĐIỀN",), "")


def test_a_capacity_stands_in_the_place_of_the_unit() -> None:
    capacity = ("TM. UBND XÃ BA VINH", "KT. CHỦ TỊCH")
    first, _ = signing(pledge(A | {"capacity": capacity}, B))
    assert (first.party, first.capacity) == ((), capacity)


@pytest.mark.parametrize(
    ("group", "wanted", "shown"),
    [("Cụm 1", None, True), ("", None, False), ("Cụm 1", False, False), ("", True, True)],
)
def test_units_are_named_in_a_group_or_when_asked(
    group: str, *, wanted: bool | None, shown: bool
) -> None:
    signed = signing(pledge(emulation_group=group, names_in_cells=wanted))
    assert all(bool(each.party) is shown for each in signed)


def test_a_witness_is_called_one_and_named() -> None:
    (witness,) = witnesses(pledge(emulation_group="", witnesses=[Party(**B)]))
    assert witness.party == ("CHỨNG KIẾN", "UBND XÃ BA ĐIỀN")


def test_the_parties_may_be_listed_in_the_text() -> None:
    forms = party_blocks(pledge(A | {"role": "Cụm trưởng"}, B).parties)
    assert [node.text for node in forms["gạch_đầu_dòng"]()] == [
        "UBND xã Ba Vinh;",
        "UBND xã Ba Điền.",
    ]
    (node,) = forms["bảng"]()
    assert node.table is not None
    assert node.table.rows[1] == ("1", "UBND xã Ba Vinh", "Phạm Văn An", "CHỦ TỊCH", "Cụm trưởng")


def test_without_roles_the_table_has_no_column_for_them() -> None:
    (node,) = party_blocks(pledge().parties)["bảng"]()
    assert node.table is not None
    assert node.table.rows[0] == ("STT", "Đơn vị", "Người đại diện", "Chức vụ")


def test_a_unit_that_signs_twice_and_a_second_lead_are_found() -> None:
    lead = {"role": "Cụm trưởng"}
    findings = check_parties(pledge(A | lead, A, B | lead), locate)
    assert [(each.code, each.place.path) for each in findings] == [
        ("D574", "các bên/1/tên đơn vị"),
        ("D575", "các bên/2/vai trò"),
    ]


def test_a_deputy_is_no_second_lead() -> None:
    parties = (A | {"role": "Cụm trưởng"}, B | {"role": "Cụm phó"})
    assert check_parties(pledge(*parties), locate) == ()


@pytest.mark.parametrize(
    ("group", "lines"),
    [
        ("Cụm thi đua số 2 huyện Ba Tơ", ("CỤM THI ĐUA SỐ 2", "HUYỆN BA TƠ")),
        ("Khối thi đua các thôn xã Ba Tơ", ("KHỐI THI ĐUA CÁC THÔN", "XÃ BA TƠ")),
        ("Cụm thi đua các xã miền núi", ("CỤM THI ĐUA CÁC XÃ MIỀN NÚI",)),
        ("", ()),
    ],
)
def test_the_place_of_a_group_stands_on_a_line_of_its_own(
    group: str, lines: tuple[str, ...]
) -> None:
    assert group_lines(group) == lines
