"""Specimens of the rules on the letterhead: QH, CQ, SO, DD."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, plan
from tests.conformity.specimen import of_plan

PLAN = plan()

SPECIMENS = (
    replace(
        of_plan(
            "QH-01",
            PLAN.put("national_name"),
            PLAN.say("national_name", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ),
        right=(PLAN, PLAN.say("national_name", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
    ),
    of_plan("QH-02", PLAN.look("national_name", size=14), PLAN.look("national_name", bold=False)),
    of_plan(
        "QH-03",
        PLAN.say("motto", "Độc lập – Tự do – Hạnh phúc"),
        PLAN.say("motto", "Độc Lập - Tự Do - Hạnh Phúc"),
    ),
    of_plan("QH-04", PLAN.look("motto", size=12), PLAN.look("motto", align="left")),
    replace(
        of_plan(
            "QH-05",
            PLAN.put("motto_rule"),
            PLAN.look("motto_rule", rule=30),
            PLAN.put("motto_rule", Line("______")),
        ),
        right=(PLAN, PLAN.look("motto_rule", rule=64)),
    ),
    of_plan(
        "CQ-02",
        PLAN.put("parent", Line("UBND HUYỆN BA TƠ", size=14)),
        PLAN.put("parent", Line("UBND HUYỆN BA TƠ", size=13, bold=True)).say(
            "agency", "PHÒNG NỘI VỤ"
        ),
    ),
    of_plan("CQ-03", PLAN.put("agency").put("agency_rule")),
    of_plan(
        "CQ-04",
        PLAN.put("agency", Line("ỦY BAN NHÂN DÂN", size=14, bold=True)),
        PLAN.look("agency", italic=True),
    ),
    of_plan("CQ-05", PLAN.put("agency_rule"), PLAN.look("agency_rule", rule=40)),
    of_plan("SO-01", PLAN.look("number", size=14), PLAN.look("number", align="left")),
    of_plan("SO-02", PLAN.say("number", "Số: 5/KH-UBND")),
    of_plan(
        "SO-03",
        PLAN.say("number", "Số: 19 KH-UBND"),
        PLAN.say("number", "Số 19/KH-UBND"),
        PLAN.say("number", "Số: 19/KH - UBND"),
        PLAN.say("number", "Số: 19/kh-ubnd"),
    ),
    of_plan(
        "DD-02",
        PLAN.say("dateline", "Ba Tơ ngày 05 tháng 02 năm 2021"),
        PLAN.say("dateline", "ba Tơ, ngày 05 tháng 02 năm 2021"),
    ),
    replace(
        of_plan(
            "DD-03",
            PLAN.say("dateline", "Ba Tơ, ngày 5 tháng 02 năm 2021"),
            PLAN.say("dateline", "Ba Tơ, ngày 05 tháng 2 năm 2021"),
            PLAN.say("dateline", "Ba Tơ, ngày 05 tháng 03 năm 2021"),
        ),
        right=(
            PLAN,
            PLAN.say("dateline", "Ba Tơ, ngày 29 tháng 6 năm 2021"),
            PLAN.say("dateline", "Ba Tơ, ngày      tháng 02 năm 2021"),
        ),
    ),
    of_plan("DD-04", PLAN.look("dateline", italic=False), PLAN.look("dateline", size=12)),
)
