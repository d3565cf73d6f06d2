"""The table of results shows what there is to show, and no empty column."""

from __future__ import annotations

from decimal import Decimal

from vanban.emulation.results import Result
from vanban.emulation.results_judging import Yardstick
from vanban.emulation.results_outcomes import Reckoning
from vanban.emulation.results_table import Headings, result_table
from vanban.emulation.targets import Part, Target
from vanban.outline import RowKind, Table

SO_FAR = Yardstick(is_final=False, plan="kế hoạch năm", places=1)
TARGETS = [
    Target(id="lúa", name="Sản lượng lúa", value=Decimal(29835), unit="tấn"),
    Target(
        id="cơ-cấu",
        name="Cơ cấu kinh tế",
        parts=(
            Part(id="nn", name="Nông nghiệp", kind="khoảng", low="55", high="56", unit="%"),
            Part(id="cn", name="Công nghiệp", kind="khoảng", low="29", high="30", unit="%"),
        ),
    ),
]


def table(*results: Result, with_cumulative: bool = False) -> Table:
    outcomes = Reckoning(SO_FAR, {}, is_first=True).outcomes(TARGETS, results)
    return result_table(outcomes, Headings(with_cumulative=with_cumulative), 1)


def test_columns_without_data_are_left_out() -> None:
    shown = table(Result(id="lúa", achieved=Decimal(16240)))
    assert shown.rows[0] == (
        "TT",
        "Chỉ tiêu",
        "Đơn vị tính",
        "Kế hoạch năm",
        "Thực hiện trong kỳ",
        "So sánh với kế hoạch (%)",
        "Đánh giá",
    )
    assert shown.rows[1] == (
        "1",
        "Sản lượng lúa",
        "tấn",
        "29.835",
        "16.240",
        "54,4",
        "đạt 54,4% kế hoạch năm",
    )
    assert not shown.wide


def test_a_target_of_parts_heads_them() -> None:
    shown = table(Result(id="nn", achieved=Decimal("55.5")))
    group = shown.kinds.index(RowKind.GROUP)
    assert shown.rows[group][:2] == ("2", "Cơ cấu kinh tế")
    assert [row[0] for row in shown.rows[group + 1 :]] == ["2.1", "2.2"]
    assert shown.rows[-1][-1] == "chưa có số liệu"


def test_a_full_table_asks_for_a_page_on_its_side() -> None:
    full = Result(
        id="lúa",
        achieved=Decimal(1),
        cumulative=Decimal(2),
        estimate=Decimal(3),
        previous=Decimal(4),
        remark="vụ *Đông Xuân*",
    )
    shown = table(full, with_cumulative=True)
    assert shown.wide
    assert len(shown.rows[0]) == 12
    assert shown.rows[2][-1] == "vụ \\*Đông Xuân\\*"
