"""Right papers built by other means than ours raise no alarm (báo nhầm)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from tests.conformity.papers import (
    Line,
    Paper,
    annexed,
    decision,
    dispatch,
    plan,
    prose,
    submission,
)
from tests.conformity.renderings import (
    by_hand,
    in_boxes,
    with_blanks,
    with_breaks,
    with_lists,
    with_styles,
    with_tabs,
)
from vanban.checking.check import check
from vanban.conformity.rulebook import LAYOUT
from vanban.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.diagnostics import Finding

LAYOUT_RULES = {rule.id for rule in LAYOUT}
LEAST = 20


def of_school() -> Paper:
    """Return a report of a school under its parent, in the smaller sizes."""
    head = (Line("UBND HUYỆN BA TƠ", size=12), Line("TRƯỜNG TIỂU HỌC BA VINH", size=12, bold=True))
    paper = (
        plan()
        .say("number", "Số: 07/BC-THBV")
        .say("type_name", "BÁO CÁO")
        .say("subject", "Kết quả phong trào thi đua năm 2021")
        .put("parent", head[0])
        .put("agency", head[1])
        .look("national_name", size=12)
        .look("motto", size=13)
        .look("motto_rule", rule=58)
        .look("agency_rule", rule=24)
        .look("dateline", size=13)
        .put("authority", Line("KT. HIỆU TRƯỞNG", bold=True), Line("PHÓ HIỆU TRƯỞNG", bold=True))
    )
    return paper.look("body", size=13, indent=10)


def with_table() -> Paper:
    """Return a plan with a table in it."""
    body = plan().parts["body"]
    table = Line("TT|Đơn vị|Chỉ tiêu\n1|Xã Ba Vinh|12\n2|Xã Ba Điền|10\n|Tổng cộng|22", columns=50)
    return plan().put("body", *body[:4], table, prose("Các xã báo cáo hằng quý."), *body[4:])


PAPERS = (plan, decision, dispatch, submission, annexed, of_school, with_table)
BUILDS = (by_hand, with_tabs, with_blanks, with_breaks, with_styles, in_boxes, with_lists)
CASES = [
    (make, build)
    for make, build in product(PAPERS, BUILDS)
    if not (build in {by_hand, with_tabs, with_blanks, with_breaks} and make is with_table)
    and not (build in {with_tabs, with_blanks, with_breaks} and make is annexed)
]


def alarms(document: bytes) -> list[Finding]:
    found = check(document, "thử.docx").findings
    return [each for each in found if each.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("make", "build"), CASES, ids=[f"{make.__name__}-{build.__name__}" for make, build in CASES]
)
def test_a_right_paper_raises_no_alarm_however_it_was_built(
    make: Callable[[], Paper], build: Callable[[Paper], bytes]
) -> None:
    assert [(each.code, str(each.message)) for each in alarms(build(make()))] == []


def test_the_rate_is_measured_on_enough_papers() -> None:
    assert len(CASES) >= LEAST


def test_a_wrong_paper_is_seen_however_it_was_built() -> None:
    for build in BUILDS:
        spoiled = build(plan().look("body", size=12).say("motto", "Độc lập – Tự do – Hạnh phúc"))
        assert {"ND-02", "QH-03"} <= {each.code for each in alarms(spoiled)}, build.__name__
