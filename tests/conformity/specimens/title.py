"""Specimens of the rules on title, addressees and bases: TL, KG, CC."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, decision, dispatch, plan, prose, submission
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()


def addressed(*lines: str) -> tuple[Line, ...]:
    return tuple(Line(text, before=6) for text in lines)


SPECIMENS = (
    of_plan("TL-01", PLAN.look("type_name", bold=False), PLAN.look("type_name", size=16)),
    of_plan(
        "TL-02",
        PLAN.look("subject", italic=True),
        PLAN.say("subject", "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2021"),
    ),
    of_plan("TL-03", PLAN.put("subject_rule"), PLAN.look("subject_rule", rule=75)),
    Specimen(
        "TL-04",
        (dispatch(),),
        (dispatch().look("dispatch_subject", size=14),),
    ),
    replace(
        of_plan(
            "KG-01",
            PLAN.put("addressees", *addressed("Kính gửi: Ủy ban nhân dân tỉnh")),
            submission().put("addressees"),
            dispatch().put("addressees"),
        ),
        right=(PLAN, submission(), dispatch()),
    ),
    Specimen(
        "KG-02",
        (submission(),),
        (submission().look("addressees", size=12), submission().look("addressees", italic=True)),
    ),
    Specimen(
        "KG-03",
        (
            submission().put(
                "addressees", *addressed("Kính gửi:", "- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ.")
            ),
        ),
        (
            submission().put(
                "addressees", *addressed("Kính gửi:", "- Ủy ban nhân dân tỉnh", "- Sở Nội vụ")
            ),
        ),
    ),
    Specimen(
        "KG-04",
        (submission(),),
        (submission().say("addressees", "Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi."),),
    ),
    Specimen("CC-01", (decision(),), (decision().look("bases", italic=False),)),
    Specimen(
        "CC-02",
        (decision(),),
        (
            decision().put(
                "bases",
                prose("Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003,", italic=True),
                prose("Theo đề nghị của Trưởng phòng Nội vụ;", italic=True),
            ),
        ),
    ),
)
