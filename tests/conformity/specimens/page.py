"""Specimens of the rules on paper, margins and page numbers: PG-01 to PG-14."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, Page, annexed, plan, prose
from tests.conformity.specimen import of_plan

PLAN = plan()
TURNED = Page(width=297, height=210, top=30, bottom=20, left=20, right=20, start=1)
TABLE = Line("TT|Tên\n1|Xã Ba Vinh", columns=60)
LONG = plan().write(*(f"Đoạn {word} của văn bản dài hơn một trang." * 12 for word in "ABCDEFGHIJ"))

SPECIMENS = (
    of_plan("PG-01", PLAN.on(width=148, height=210), PLAN.on(width=215.9, height=279.4)),
    replace(
        of_plan("PG-02", PLAN.on(width=297, height=210, top=30, left=20)),
        right=(PLAN, annexed().annexed(*annexed().annexes, TABLE, page=TURNED)),
    ),
    of_plan("PG-03", PLAN.on(top=15), PLAN.on(bottom=26)),
    of_plan("PG-04", PLAN.on(left=25), PLAN.on(left=36)),
    of_plan("PG-05", PLAN.on(right=10), PLAN.on(right=25.4)),
    of_plan("PG-06", PLAN.look("body", font="Arial"), PLAN.look("signer", font=".VnTime")),
    replace(
        of_plan("PG-07", PLAN.look("body", colour="FF0000")),
        right=(PLAN, PLAN.look("body", colour="000000"), PLAN.look("body", colour="auto")),
    ),
    of_plan("PG-08", PLAN.on(format="lowerRoman"), PLAN.on(start=3)),
    of_plan(
        "PG-09",
        PLAN.on(numbers="footer"),
        replace(PLAN, number=Line("{PAGE}", align="right")),
        LONG.on(numbers=""),
    ),
    of_plan("PG-10", PLAN.on(first_differs=False)),
    of_plan(
        "PG-11",
        replace(PLAN, number=Line("{PAGE}", size=11)),
        replace(PLAN, number=Line("{PAGE}", italic=True)),
    ),
    of_plan("PG-14", PLAN.put("body", prose("Tie\u0302\u0301p tục thi đua./."))),
)
