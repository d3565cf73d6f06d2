"""Specimens of the rules on signature and recipients: CK, NN."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, plan, submission
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()


def signed(*lines: str) -> tuple[Line, ...]:
    return tuple(Line(text, bold=True) for text in lines)


SPECIMENS = (
    replace(
        of_plan(
            "CK-01",
            PLAN.put("authority", *signed("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
            PLAN.put("authority", *signed("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        ),
        right=(PLAN, PLAN.put("authority", *signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))),
    ),
    of_plan("CK-02", PLAN.look("authority", bold=False), PLAN.look("authority", size=12)),
    of_plan("CK-03", PLAN.look("signer", italic=True), PLAN.say("signer", "PHẠM VĂN AN")),
    of_plan("CK-04", PLAN.say("signer", "ThS. Phạm Văn An"), PLAN.say("signer", "TS Lê Văn Ba")),
    replace(
        of_plan("CK-05", PLAN.put("authority", *signed("KT. CHỦ TỊCH", "CHỦ TỊCH"))),
        right=(PLAN, PLAN.put("authority", *signed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))),
    ),
    of_plan(
        "NN-01",
        PLAN.say("label", "Nơi nhận"),
        PLAN.look("label", size=14),
        PLAN.look("label", bold=False),
        PLAN.put("label").put("recipients"),
    ),
    of_plan(
        "NN-02",
        PLAN.say("recipients", "- UBND tỉnh", "- Lưu: VT, PNV."),
        PLAN.say("recipients", "- UBND tỉnh;", "- Lưu: VT, PNV"),
        PLAN.look("recipients", size=12),
    ),
    of_plan(
        "NN-03",
        PLAN.say("recipients", "- UBND tỉnh;", "- Lưu VT, PNV."),
        PLAN.say("recipients", "- UBND tỉnh;", "- Phòng Nội vụ."),
    ),
    Specimen(
        "NN-04",
        (PLAN, submission()),
        (submission().say("recipients", "- Sở Nội vụ;", "- Lưu: VT."),),
    ),
)
