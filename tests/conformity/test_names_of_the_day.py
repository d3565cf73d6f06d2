"""Bodies and units that a Word file names and its day did not have."""

from __future__ import annotations

import pytest

from tests.conformity.papers import Line, Paper, decision, plan
from vanban.checking.check import check

NOW = "Ba Tơ, ngày 05 tháng 01 năm 2026"
OLD = "Ba Tơ, ngày 26 tháng 01 năm 2021"


def told(paper: Paper) -> list[str]:
    findings = check(paper.docx(), "thử.docx").findings
    return [str(each.message) for each in findings if each.code == "VD-07"]


def of_commune(day: str) -> Paper:
    paper = plan().say("dateline", day).say("agency", "ỦY BAN NHÂN DÂN", "XÃ BA TƠ")
    paper = paper.say("recipients", "- UBND tỉnh;", "- Lưu: VT, VHXH.")
    return paper.say("body", "Nội dung như sau:", "Thi đua rộng khắp./.")


def test_the_issuer_is_read_over_its_lines() -> None:
    paper = of_commune(NOW).say("agency", "ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")
    (message,) = told(paper)
    assert "cơ quan cấp huyện" in message
    assert told(paper.say("dateline", OLD)) == []


def test_an_office_is_of_the_level_of_the_body_above_it() -> None:
    paper = (
        of_commune(NOW)
        .say("agency", "PHÒNG NỘI VỤ")
        .put("parent", Line("UBND HUYỆN BA TƠ", size=13))
    )
    (message,) = told(paper)
    assert "Phòng Nội vụ cấp huyện" in message


def test_a_commune_of_now_issued_nothing_before() -> None:
    (message,) = told(of_commune(OLD))
    assert "xã Ba Tơ chưa có" in message
    assert told(of_commune(NOW)) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Giao UBND xã Ba Cung và Phòng Nội vụ huyện.", 2),
        ("Trình UBND cấp huyện phê duyệt.", 1),
        ("Gửi Bộ Kế hoạch và Đầu tư và Bộ Nông nghiệp và Môi trường.", 1),
        ("Tập huấn cho cán bộ tài nguyên và môi trường.", 0),
        ("Thông tư số 08/2022/TT-BKHĐT ngày 31/5/2022 của Bộ trưởng Bộ Kế hoạch và Đầu tư.", 0),
        ("Tiếp nhận nhiệm vụ từ UBND cấp huyện.", 0),
        ("Xã Ba Cung (cũ) và thị trấn Ba Tơ trước đây.", 0),
        ("Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Ba Tơ về thi đua.", 0),
        ("Các xã Ba Vì, xã Ba Xa và xã Đặng Thùy Trâm.", 0),
    ],
)
def test_what_the_text_names_is_of_the_day_or_of_the_past(text: str, count: int) -> None:
    assert len(told(of_commune(NOW).say("body", "Nội dung như sau:", text))) == count


def test_a_decision_of_its_time_raises_no_alarm() -> None:
    assert told(decision().say("dateline", OLD)) == []
