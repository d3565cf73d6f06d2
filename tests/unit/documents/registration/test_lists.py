"""The lists of a registration: how they are grouped, headed and sorted unless asked otherwise."""

from __future__ import annotations

from typing import Any

from vanban.documents.registration.lists import list_blocks
from vanban.documents.registration.model import ListSettings, Registration
from vanban.emulation.nominee_tables import Grouping
from vanban.emulation.nominees import Collective, Individual, ListOrder, Nominees

STAFF = (
    Individual(
        full_name="Phạm Văn Ước", group="Tổ 1", emulation_title="LĐTT", initiative="Sổ điện tử"
    ),
    Individual(full_name="Lê Thị Ánh", group="Tổ 2", emulation_title="CSTĐCS"),
    Individual(full_name="Đinh Văn Bé", group="Tổ 1", emulation_title="CSTĐCS"),
)


def rows(name: str, *staff: Individual, **settings: Any) -> tuple[tuple[str, ...], ...]:
    registration = Registration(
        document_type="đăng ký thi đua",
        issuing_agency=("TRƯỜNG TIỂU HỌC",),
        subject="Năm 2026",
        body="Nội dung./.",
        lists=ListSettings(**settings),
    )
    nominees = Nominees((Collective(name="Tổ 1", emulation_title="TTLĐTT"),), (), staff or STAFF)
    (node,) = list_blocks(registration, nominees)[name]["bảng"]()
    assert node.table is not None
    return node.table.rows


def names(table: tuple[tuple[str, ...], ...]) -> list[str]:
    return [row[1] for row in table[1:] if row[0].isdecimal()]


def test_the_initiative_is_a_column_and_the_award_is_what_is_registered() -> None:
    assert rows("cá nhân")[0] == ("STT", "Họ và tên", "Danh hiệu đăng ký", "Sáng kiến")


def test_groups_are_those_of_the_data_in_the_clerks_order_with_their_counts() -> None:
    table = rows("cá nhân")
    assert [row[:2] for row in table[1:]] == [
        ("", "Tổ 1 (02 cá nhân)"),
        ("1", "Phạm Văn Ước"),
        ("2", "Đinh Văn Bé"),
        ("", "Tổ 2 (01 cá nhân)"),
        ("3", "Lê Thị Ánh"),
        ("", "Tổng cộng: 03 cá nhân"),
    ]


def test_people_are_sorted_by_given_name_when_asked() -> None:
    table = rows("cá nhân", order=ListOrder.BY_NAME, grouping=Grouping.NONE)
    assert names(table) == ["Lê Thị Ánh", "Đinh Văn Bé", "Phạm Văn Ước"]


def test_without_groups_in_the_data_the_list_is_one_in_the_clerks_order() -> None:
    loose = (
        Individual(full_name="B", emulation_title="LĐTT"),
        Individual(full_name="A", form="Giấy khen"),
    )
    table = rows("cá nhân", *loose)
    assert table[0][-1] == "Danh hiệu, hình thức đăng ký"
    assert names(table) == ["B", "A"]


def test_everyone_may_stand_in_one_list_kind_by_kind() -> None:
    table = rows("danh sách")
    heads = [row[1] for row in table if row[0] in {"I", "II"}]
    assert heads == ["TẬP THỂ (01 tập thể)", "CÁ NHÂN (03 cá nhân)"]


def test_dashes_say_what_each_registers_for() -> None:
    clerk = Individual(
        full_name="Phạm Thị B", position="Công chức", unit="UBND xã", emulation_title="LĐTT"
    )
    registration = Registration(
        document_type="đăng ký thi đua", issuing_agency=("X",), subject="Y", body="Z"
    )
    forms = list_blocks(registration, Nominees(individuals=(clerk,)))["cá nhân"]
    assert [node.text for node in forms["gạch_đầu_dòng"]()] == [
        "Phạm Thị B, Công chức, UBND xã: LĐTT."
    ]
