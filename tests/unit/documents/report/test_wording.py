"""What a report says by itself: its subject, and a body of figures and no opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.documents.report.account import account
from vanban.documents.report.model import Report
from vanban.documents.report.wording import usual_body, usual_subject
from vanban.formatting.period_reading import read_period

if TYPE_CHECKING:
    from tests.unit.documents.report.conftest import MakeDraft

HALF = "kỳ báo cáo: 6 tháng đầu năm 2026"


@pytest.mark.parametrize(
    ("period", "subject"),
    [
        ("6 tháng đầu năm 2021", "Kết quả phong trào thi đua 6 tháng đầu năm 2021"),
        ("quý I năm 2021", "Kết quả phong trào thi đua quý I năm 2021"),
        ("đợt thi đua chào mừng Đại hội", "Kết quả đợt thi đua chào mừng Đại hội"),
        (
            "chuyên đề xây dựng nông thôn mới",
            "Kết quả phong trào thi đua chuyên đề xây dựng nông thôn mới",
        ),
    ],
)
def test_the_subject_follows_the_period(period: str, subject: str) -> None:
    assert usual_subject(read_period(period)) == subject


def body(make_draft: MakeDraft, *lines: str) -> list[str]:
    draft = make_draft(HALF, *lines)
    assert isinstance(draft.data, Report)
    return usual_body(account(draft, draft.data)).splitlines()


def test_nothing_to_report_is_said_in_one_sentence(make_draft: MakeDraft) -> None:
    assert body(make_draft, "không phát sinh: có") == [
        (
            "Ủy ban nhân dân xã Ba Tơ báo cáo: trong 6 tháng đầu năm 2026 không phát sinh"
            " nội dung, số liệu phải báo cáo về phong trào thi đua./."
        )
    ]


def test_the_body_has_the_tables_that_there_are(make_draft: MakeDraft) -> None:
    plan = "kế hoạch: ke-hoach.yaml"
    rice = ("kết quả:", "  - mã: lúa", "    thực hiện: 2.045")
    praise = ("khen thưởng:", "  - tên: Giấy khen", "    cá nhân: 1")
    assert body(make_draft, plan, "chốt số liệu: 14/6/2026", *rice, *praise) == [
        (
            "Thực hiện Kế hoạch số 05/KH-UBND ngày 05/01/2026 về phát động phong trào thi đua"
            " năm 2026, Ủy ban nhân dân xã Ba Tơ"
            " báo cáo kết quả phong trào thi đua"
            " 6 tháng đầu năm 2026 (số liệu đến hết ngày 14/6/2026) như sau:"
        ),
        "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
        "Trong 02 chỉ tiêu, có 01 chỉ tiêu đạt và vượt kế hoạch năm; 01 chỉ tiêu chưa có số liệu.",
        "{{ kết_quả | bảng }}",
        "II. CÔNG TÁC KHEN THƯỞNG",
        "{{ khen_thưởng | bảng }}",
        "Trên đây là báo cáo kết quả phong trào thi đua 6 tháng đầu năm 2026./.",
    ]
    assert "I. CÔNG TÁC KHEN THƯỞNG" in body(make_draft, *praise)


def test_a_campaign_tells_its_days(make_draft: MakeDraft) -> None:
    draft = make_draft(
        "kỳ báo cáo: đợt thi đua 60 ngày đêm", "từ ngày: 01/02/2026", "đến ngày: 01/4/2026"
    )
    assert isinstance(draft.data, Report)
    first = usual_body(account(draft, draft.data)).splitlines()[0]
    assert first == (
        "Ủy ban nhân dân xã Ba Tơ báo cáo kết quả đợt thi đua 60 ngày đêm"
        " (từ ngày 01/02/2026 đến ngày 01/4/2026) như sau:"
    )


def test_what_was_missed_is_counted_too(make_draft: MakeDraft) -> None:
    rice = ("kế hoạch: ke-hoach.yaml", "kết quả:", "  - mã: lúa", "    thực hiện: 1")
    draft = make_draft("kỳ báo cáo: năm 2026", *rice)
    assert isinstance(draft.data, Report)
    assert "; 01 chỉ tiêu không đạt; 01 chỉ tiêu chưa có số liệu." in usual_body(
        account(draft, draft.data)
    )
