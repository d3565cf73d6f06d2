"""A report composed: tables where the text asks for them, figures in its sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from vanban.documents.report.context import compose
from vanban.pipeline import produce

if TYPE_CHECKING:
    from tests.unit.documents.report.conftest import MakeDraft

EXAMPLES = sorted((Path(__file__).parents[4] / "examples").glob("*/bao-cao*.yaml"))
HALF = "kỳ báo cáo: 6 tháng đầu năm 2026"
PLANNED = "kế hoạch: ke-hoach.yaml"
RICE = ("kết quả:", "  - mã: lúa", "    thực hiện: 1.045")


def paragraphs(values: Any) -> list[Any]:
    found: list[Any] = values["nội_dung"]
    return found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_examples_are_sound(example: Path) -> None:
    findings = produce(example).findings
    assert {finding.code for finding in findings} <= {"D510"}


def test_there_are_reports_of_a_district_a_commune_and_a_school() -> None:
    assert len({path.parent for path in EXAMPLES}) == 3


def test_a_sentence_may_speak_of_one_target(make_draft: MakeDraft) -> None:
    text = "  Lúa {{ kết_quả.lúa.kết_quả }}, {{ kết_quả.lúa.đánh_giá }}; {{ kỳ_báo_cáo }}./."
    composed = compose(make_draft(HALF, PLANNED, *RICE, "nội dung: |", text))
    (paragraph,) = paragraphs(composed.context.values)
    assert paragraph["chữ"].text == (
        "Lúa 1.045 tấn, đạt 52,3% kế hoạch năm; 6 tháng đầu năm 2026./."
    )
    assert [each.code for each in composed.findings] == ["D510"]


def test_what_is_not_known_of_a_target_cannot_be_spoken_of(make_draft: MakeDraft) -> None:
    text = "  Hộ nghèo {{ kết_quả.hộ-nghèo.thực_hiện }}./."
    composed = compose(make_draft(HALF, PLANNED, *RICE, "nội dung: |", text))
    assert "O404" in [each.code for each in composed.findings]


def test_without_a_body_the_figures_speak(make_draft: MakeDraft) -> None:
    values = compose(make_draft(HALF, PLANNED, *RICE)).context.values
    assert values["trích_yếu"] == "Kết quả phong trào thi đua 6 tháng đầu năm 2026"
    assert sum(each["cấp"] == "bảng" for each in paragraphs(values)) == 1


def test_a_table_too_wide_for_the_body_goes_to_an_annex_across(make_draft: MakeDraft) -> None:
    more = (
        "    lũy kế: 1.045",
        "    ước thực hiện: 1.100",
        "    cùng kỳ: 900",
        "    ghi chú: vụ 1",
    )
    values: Any = compose(make_draft(HALF, PLANNED, *RICE, *more)).context.values
    assert not any(each["cấp"] == "bảng" for each in paragraphs(values))
    (annex,) = values["các_phụ_lục"]
    assert annex["khổ_ngang"]
    assert annex["tiêu_đề"] == "Kết quả thực hiện các chỉ tiêu thi đua 6 tháng đầu năm 2026"
    texts = [each["chữ"].text for each in paragraphs(values)]
    assert any("(chi tiết tại Phụ lục kèm theo)" in text for text in texts)


def test_nothing_to_report_makes_a_short_paper_without_tables(make_draft: MakeDraft) -> None:
    composed = compose(make_draft(HALF, "không phát sinh: có", PLANNED))
    (paragraph,) = paragraphs(composed.context.values)
    assert paragraph["chữ"].text.endswith("phải báo cáo về phong trào thi đua./.")
    assert composed.findings == ()


def test_faults_of_the_figures_do_not_hide_those_of_the_text(make_draft: MakeDraft) -> None:
    text = "  {{ kết_quả | bảng }}"
    composed = compose(make_draft(HALF, "kế hoạch: khac.yaml", *RICE, "nội dung: |", text))
    assert [each.code for each in composed.findings] == ["D500"]
