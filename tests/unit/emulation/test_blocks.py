"""Targets as dashes or as a table."""

from __future__ import annotations

from decimal import Decimal

from vanban.emulation.blocks import target_blocks, target_table
from vanban.emulation.targets import Part, Target, TargetKind
from vanban.outline import Level

LUA = Target(id="lúa", name="Sản lượng lúa", value=Decimal(29835), unit="tấn")
NGHEO = Target(
    name="Tỷ lệ hộ nghèo",
    kind=TargetKind.DECREASE,
    low=Decimal(4),
    high=Decimal(6),
    unit="%",
    basis="so với năm 2020",
)


def test_dashes_are_paragraphs_of_their_level() -> None:
    nodes = target_blocks((LUA, NGHEO), ())["gạch_đầu_dòng"]()
    assert [(node.level, node.label, node.text) for node in nodes] == [
        (Level.DASH, "-", "Sản lượng lúa: 29.835 tấn;"),
        (Level.DASH, "-", "Tỷ lệ hộ nghèo giảm 4-6% (so với năm 2020)."),
    ]


def test_a_table_has_a_row_a_record_with_sign_and_unit_apart() -> None:
    (node,) = target_blocks((LUA, NGHEO), ())["bảng"]()
    assert node.table is not None
    assert node.table.rows[1:] == (
        ("1", "Sản lượng lúa", "tấn", "29.835", ""),
        ("2", "Tỷ lệ hộ nghèo (so với năm 2020)", "%", "giảm 4-6", ""),
    )


def test_bounds_and_answers_are_said_in_the_table() -> None:
    least = LUA.model_copy(update={"kind": TargetKind.AT_LEAST})
    most = LUA.model_copy(update={"kind": TargetKind.AT_MOST, "approximate": True})
    answer = LUA.model_copy(update={"kind": TargetKind.YES_NO, "value": Decimal(0)})
    planned = [row[3] for row in target_table((least, most, answer)).rows[1:]]
    assert planned == ["≥ 29.835", "≤ khoảng 29.835", "không"]


def test_parts_follow_their_target_and_are_numbered_when_they_have_figures() -> None:
    whole = Target(
        name="Cơ cấu",
        parts=(Part(name="Nông nghiệp", value=Decimal(55), unit="%"), Part(name="Khác")),
    )
    assert [row[:2] for row in target_table((whole,)).rows[1:]] == [
        ("1", "Cơ cấu"),
        ("1.1", "Nông nghiệp"),
        ("", "Khác"),
    ]
