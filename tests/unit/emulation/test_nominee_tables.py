"""Lists of nominees as tables: numbered, grouped, with subtotals."""

from __future__ import annotations

from vanban.emulation.nominee_tables import Grouping, ListLayout, nominee_forms, nominee_table
from vanban.emulation.nominees import Collective, Household, Individual, ListOrder, Nominees
from vanban.outline import RowKind, Table


def person(name: str, **fields: str) -> Individual:
    return Individual.model_validate(
        {"full_name": name, "emulation_title": "Lao động tiên tiến", **fields}
    )


NOMINEES = Nominees(
    (Collective(name="Thôn 1", form="Giấy khen"), Collective(name="Thôn 2", form="Giấy khen")),
    (Household(name="Hộ ông C", form="Giấy khen"),),
    (
        person("Trần Văn Đinh", unit="Xã Ba Xa"),
        person("Lê Thị Ánh", unit="Xã Ba Vì", emulation_title="Chiến sĩ thi đua cơ sở"),
        person("Phạm Văn An", unit="Xã Ba Vì"),
    ),
)


def rows(table: Table, kind: RowKind) -> list[tuple[str, ...]]:
    return [row for row, each in zip(table.rows, table.kinds, strict=True) if each is kind]


def test_kinds_stand_one_under_another_with_their_counts() -> None:
    groups = [row[:2] for row in rows(nominee_table(NOMINEES), RowKind.GROUP)]
    assert groups == [
        ("I", "TẬP THỂ (02 tập thể)"),
        ("", "Giấy khen (02 tập thể)"),
        ("II", "HỘ GIA ĐÌNH (01 hộ gia đình)"),
        ("", "Giấy khen (01 hộ gia đình)"),
        ("III", "CÁ NHÂN (03 cá nhân)"),
        ("", "Lao động tiên tiến (02 cá nhân)"),
        ("", "Chiến sĩ thi đua cơ sở (01 cá nhân)"),
    ]


def test_the_last_number_of_a_kind_is_its_count() -> None:
    usual = rows(nominee_table(NOMINEES), RowKind.USUAL)
    numbered = [row[:2] for row in usual[1:]]
    assert numbered == [
        ("1", "Thôn 1"),
        ("2", "Thôn 2"),
        ("1", "Hộ ông C"),
        ("1", "Trần Văn Đinh"),
        ("2", "Phạm Văn An"),
        ("3", "Lê Thị Ánh"),
    ]


def test_a_list_of_one_kind_has_no_heading_for_it() -> None:
    groups = rows(nominee_table(Nominees(individuals=NOMINEES.individuals)), RowKind.GROUP)
    assert [row[1] for row in groups] == [
        "Lao động tiên tiến (02 cá nhân)",
        "Chiến sĩ thi đua cơ sở (01 cá nhân)",
    ]


def test_what_a_group_says_is_no_column() -> None:
    by_award, by_unit, plain = (
        nominee_table(NOMINEES, ListLayout(grouping=grouping)).rows[0]
        for grouping in (Grouping.AWARD, Grouping.UNIT, Grouping.NONE)
    )
    assert "Danh hiệu, hình thức đề nghị" not in by_award
    assert "Đơn vị" not in by_unit
    assert {"Danh hiệu, hình thức đề nghị", "Đơn vị"} <= set(plain)


def test_bonuses_are_added_up_by_group_and_for_all() -> None:
    nominees = Nominees(
        individuals=(
            person("A", bonus="447.000"),
            person("B", bonus="447.000"),
            person("C", bonus="1.490.000", emulation_title="Chiến sĩ thi đua cơ sở"),
        )
    )
    table = nominee_table(nominees)
    assert table.rows[0][-1] == "Tiền thưởng (đồng)"
    assert [row[-1] for row in rows(table, RowKind.TOTAL)] == ["894.000", "1.490.000", "2.384.000"]


def test_the_last_row_counts_all_kinds() -> None:
    (total,) = rows(nominee_table(NOMINEES), RowKind.TOTAL)
    assert "Tổng cộng: 02 tập thể, 01 hộ gia đình và 03 cá nhân" in total


def test_a_list_is_ordered_within_its_groups_on_request() -> None:
    layout = ListLayout(order=ListOrder.BY_NAME, grouping=Grouping.NONE)
    usual = rows(nominee_table(Nominees(individuals=NOMINEES.individuals), layout), RowKind.USUAL)
    assert [row[1] for row in usual[1:]] == ["Phạm Văn An", "Lê Thị Ánh", "Trần Văn Đinh"]


def test_a_list_with_many_columns_asks_for_a_page_on_its_side() -> None:
    full = person(
        "A",
        unit="Xã Ba Vì",
        position="Chuyên viên",
        achievement="x",
        initiative="y",
        bonus="447.000",
        birth_year="1985",
        remark="z",
    )
    nominees = Nominees(individuals=(full,))
    assert nominee_table(nominees).wide
    assert not nominee_table(nominees, ListLayout(wide=False)).wide
    assert not nominee_table(NOMINEES).wide


def test_marks_in_a_name_are_printed_as_typed() -> None:
    nominees = Nominees(individuals=(person("*A* {{ x }}"),))
    assert r"\*A\*" in rows(nominee_table(nominees), RowKind.USUAL)[1][1]


def test_a_short_list_may_be_dashes() -> None:
    shown = nominee_forms(NOMINEES, ListLayout())["gạch_đầu_dòng"]()
    texts = [node.text for node in shown]
    assert texts[0] == "Thôn 1;"
    assert texts[-1] == "Phạm Văn An, Xã Ba Vì."


def test_nothing_is_shown_of_empty_lists() -> None:
    forms = nominee_forms(Nominees(), ListLayout())
    assert not any(show() for show in forms.values())


def test_a_group_without_bonuses_has_no_sum() -> None:
    titled = person("A").model_copy(update={"emulation_title": "Lao động tiên tiến", "form": ""})
    paid = person("B", bonus="447.000")
    table = nominee_table(Nominees(individuals=(titled, paid)))
    assert [row[-1] for row in rows(table, RowKind.TOTAL)] == ["447.000", "447.000"]
