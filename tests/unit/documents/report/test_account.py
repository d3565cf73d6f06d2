"""What a report tells: figures worked out from plan and records, and every fault at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.documents.report.account import Account, account
from vanban.documents.report.model import Report
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.documents.report.conftest import MakeDraft

HALF = "kỳ báo cáo: 6 tháng đầu năm 2026"
PLANNED = "kế hoạch: ke-hoach.yaml"
RICE = ("kết quả:", "  - mã: lúa", "    thực hiện: 1.045")
BOTH = (*RICE, "  - mã: hộ-nghèo", "    thực hiện: 5")


def told(make_draft: MakeDraft, *lines: str) -> Account:
    draft = make_draft(*lines)
    assert isinstance(draft.data, Report)
    return account(draft, draft.data)


def codes(of: Account) -> list[str]:
    return [finding.code for finding in of.findings]


def test_figures_come_from_the_plan_and_the_records(make_draft: MakeDraft) -> None:
    result = told(make_draft, HALF, PLANNED, *BOTH)
    assert codes(result) == []
    facts = result.facts()
    rice = facts["kết quả"]["lúa"]  # type: ignore[index]
    assert rice["đánh giá"] == "đạt 52,3% kế hoạch năm"
    assert rice["kết quả"] == "1.045 tấn"
    assert facts["số chỉ tiêu đạt"] == 1
    assert facts["tỷ lệ hoàn thành"] == "50%"
    assert facts["kế hoạch"]["trích dẫn"] == (  # type: ignore[index]
        "Kế hoạch số 05/KH-UBND ngày 05/01/2026"
    )


def test_decimals_are_a_setting(make_draft: MakeDraft) -> None:
    facts = told(make_draft, HALF, PLANNED, "số chữ số lẻ: 2", *BOTH).facts()
    assert facts["kết quả"]["lúa"]["phần trăm"] == "52,25%"  # type: ignore[index]


def test_the_year_is_judged_at_its_end(make_draft: MakeDraft) -> None:
    facts = told(make_draft, "kỳ báo cáo: năm 2026", PLANNED, *BOTH).facts()
    assert facts["kết quả"]["lúa"]["đánh giá"] == "không đạt"  # type: ignore[index]


def test_a_plan_of_the_period_itself_is_judged_now(make_draft: MakeDraft) -> None:
    result = told(make_draft, HALF, PLANNED, "so với kế hoạch: kỳ", *BOTH)
    facts = result.facts()
    assert facts["kết quả"]["lúa"]["đánh giá"] == "không đạt"  # type: ignore[index]
    assert result.headings.plan == "Kế hoạch trong kỳ"
    assert result.headings.assessment == "Đánh giá"


def test_what_is_missing_is_told_and_not_counted(make_draft: MakeDraft) -> None:
    result = told(make_draft, HALF, PLANNED, *RICE)
    assert codes(result) == ["D510"]
    assert result.facts()["số chỉ tiêu có số liệu"] == 1


def test_earlier_reports_add_up(make_draft: MakeDraft, tmp_path: Path) -> None:
    earlier = "loại văn bản: báo cáo\nkết quả:\n  - mã: lúa\n    thực hiện: 400\n"
    (tmp_path / "q1.yaml").write_text(earlier, encoding="utf-8")
    result = told(
        make_draft, "kỳ báo cáo: quý II năm 2026", PLANNED, "báo cáo kỳ trước: [q1.yaml]", *BOTH
    )
    assert codes(result) == []
    rice = result.facts()["kết quả"]["lúa"]  # type: ignore[index]
    assert (rice["lũy kế"], rice["phần trăm"]) == (1445, "72,3%")


def test_a_later_quarter_without_cumulative_figure_is_asked_for_it(make_draft: MakeDraft) -> None:
    result = told(make_draft, "kỳ báo cáo: quý II năm 2026", PLANNED, *BOTH)
    assert codes(result) == ["D512"]


def test_own_targets_add_to_those_of_the_plan_or_replace_them(make_draft: MakeDraft) -> None:
    own = ("chỉ tiêu:", "  - mã: lúa", "    tên: Lúa", "    giá trị: 1.000")
    more = ("  - mã: ngô", "    tên: Ngô", "    giá trị: 10")
    result = told(make_draft, HALF, PLANNED, *own, *more, *RICE)
    assert [each.target.name for each in result.outcomes] == ["Lúa", "Tỷ lệ hộ nghèo", "Ngô"]
    assert result.facts()["kết quả"]["lúa"]["đánh giá"] == (  # type: ignore[index]
        "vượt kế hoạch năm"
    )


def test_only_the_chosen_targets_are_reported(make_draft: MakeDraft) -> None:
    result = told(make_draft, HALF, PLANNED, "mã chỉ tiêu: [lúa]", *RICE)
    assert codes(result) == []
    assert len(result.outcomes) == 1


@pytest.mark.parametrize(
    ("lines", "code", "line"),
    [
        ((HALF, *RICE), "D508", 15),
        ((HALF, "kế hoạch: khac.yaml", *RICE), "D500", 15),
        ((HALF, PLANNED, "kết quả:", "  - mã: luá"), "D503", 17),
        ((HALF, PLANNED, "từ ngày: 05/02/2026", "đến ngày: 04/02/2026"), "D514", 17),
        ((HALF, "không phát sinh: có", PLANNED, *RICE), "D509", 17),
        (
            (
                HALF,
                "khen thưởng:",
                "  - tên: Giấy khen",
                "    cá nhân: 1",
                "cá nhân:",
                "  - họ và tên: Phạm Thị Hiên",
                "    hình thức: giấy khen",
            ),
            "D518",
            16,
        ),
    ],
)
def test_each_fault_is_found_where_it_stands(
    make_draft: MakeDraft, lines: tuple[str, ...], code: str, line: int
) -> None:
    result = told(make_draft, *lines)
    found = {finding.code: finding.place.line for finding in result.findings}
    assert found[code] == line
    assert not result.is_sound


@pytest.mark.parametrize(
    ("day", "estimate", "asked"),
    [
        ("10/6/2026", "", True),
        ("10/6/2026", "    ước thực hiện: 1.100", False),
        ("20/6/2026", "", False),
        ("tháng 6 năm 2026", "", False),
    ],
)
def test_before_the_closing_day_estimates_are_asked_for(
    make_draft: MakeDraft,
    day: str,
    estimate: str,
    asked: bool,  # noqa: FBT001 - a case of the table
) -> None:
    result = told(make_draft, HALF, PLANNED, f"ngày ban hành: {day}", *RICE, estimate)
    assert ("D513" in codes(result)) is asked


def test_a_typed_closing_day_goes_before_the_usual_one(make_draft: MakeDraft) -> None:
    assert told(make_draft, HALF).closing == PartialDate(2026, 6, 14)
    assert told(make_draft, HALF, "chốt số liệu: 30/6/2026").closing == PartialDate(2026, 6, 30)


def test_the_cumulative_column_stands_where_it_says_more(make_draft: MakeDraft) -> None:
    assert not told(make_draft, HALF).headings.with_cumulative
    assert told(make_draft, "kỳ báo cáo: quý II năm 2026").headings.with_cumulative
    typed = told(make_draft, HALF, PLANNED, *RICE, "    lũy kế: 2.000")
    assert typed.headings.with_cumulative
