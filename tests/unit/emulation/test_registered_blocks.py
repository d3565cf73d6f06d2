"""Registered targets in the body."""

from __future__ import annotations

from vanban.emulation.registered import Registered, pledged
from vanban.emulation.registered_blocks import registered_blocks, registered_table
from vanban.emulation.targets import Target

TARGETS = (
    Target(id="lúa", name="Sản lượng lúa", value="2.150", unit="tấn"),
    Target(id="điện", name="Hộ dùng điện", value="98", unit="%", remark="Theo kế hoạch"),
)
OWN = (Registered(id="lúa", value="2.200"), Registered(id="điện", remark="Giữ vững"))


def test_the_table_shows_the_units_figure_beside_the_plans() -> None:
    table = registered_table(pledged(TARGETS, OWN))
    assert table.rows == (
        (
            "STT",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kế hoạch",
            "Đăng ký",
            "So với kế hoạch",
            "Ghi chú",
        ),
        ("1", "Sản lượng lúa", "tấn", "2.150", "2.200", "cao hơn 50 tấn", ""),
        ("2", "Hộ dùng điện", "%", "98", "98", "bằng kế hoạch", "Giữ vững"),
    )
    assert len(table.alignments) == 7


def test_targets_of_the_units_own_are_not_compared() -> None:
    table = registered_table(pledged(TARGETS[:1], OWN[:1], TARGETS[1:]))
    assert table.rows[2] == ("2", "Hộ dùng điện", "%", "", "98", "", "Theo kế hoạch")


def test_without_a_plan_there_are_no_columns_for_it() -> None:
    table = registered_table(pledged((), (), TARGETS))
    assert table.rows[0] == ("STT", "Chỉ tiêu", "Đơn vị tính", "Đăng ký", "Ghi chú")
    assert table.rows[1] == ("1", "Sản lượng lúa", "tấn", "2.150", "")


def test_a_column_for_remarks_is_there_only_for_remarks() -> None:
    table = registered_table(pledged(TARGETS[:1], OWN[:1]))
    assert table.rows[0][-1] == "So với kế hoạch"


def test_parts_stand_below_their_target() -> None:
    parts = [{"name": "Nông nghiệp", "value": "55", "unit": "%"}, {"name": "Rừng"}]
    rows = pledged([Target(id="x", name="Cơ cấu", parts=parts)], ())
    table = registered_table(rows)
    assert [row[0] for row in table.rows[1:]] == ["1", "1.1", ""]
    assert table.rows[2][3:6] == ("55", "55", "bằng kế hoạch")


def test_dashes_say_how_a_figure_stands_to_the_plan() -> None:
    nodes = registered_blocks(pledged(TARGETS, OWN))["gạch_đầu_dòng"]()
    assert [node.text for node in nodes] == [
        "Sản lượng lúa: 2.200 tấn, cao hơn 50 tấn so với kế hoạch;",
        "Hộ dùng điện: 98%.",
    ]


def test_nothing_registered_shows_nothing() -> None:
    forms = registered_blocks(())
    assert {name: form() for name, form in forms.items()} == {"gạch_đầu_dòng": (), "bảng": ()}
