"""Specimens of the rules on the levels of the body: BC-01 to BC-08, BC-10."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, Paper, decision, heading, plan, prose
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()
DECISION = decision()


def centred(text: str, **look: bool) -> Line:
    return replace(Line(text, bold=True, before=6), **look)  # type: ignore[arg-type]


def regulation(*heads: Line) -> Paper:
    """Return a paper in chapters and articles."""
    articles = (
        heading("Điều 1. Phạm vi điều chỉnh"),
        prose("1. Quy chế này quy định về thi đua."),
        heading("Điều 2. Đối tượng áp dụng"),
        prose("Các cơ quan, đơn vị của huyện./."),
    )
    paper = PLAN.say("number", "Số: 23/QC-UBND").say("type_name", "QUY CHẾ")
    return paper.put("body", *heads, *articles)


CHAPTER = (centred("Chương I"), centred("QUY ĐỊNH CHUNG"))
SECTION = (centred("Mục 1"), centred("PHẠM VI, ĐỐI TƯỢNG"))
ARTICLE = regulation().parts["body"]

SPECIMENS = (
    Specimen(
        "BC-01",
        (PLAN, regulation(*CHAPTER)),
        (regulation(CHAPTER[0]), regulation(heading("Điều 1."))),
    ),
    Specimen(
        "BC-02",
        (regulation(*CHAPTER),),
        (
            regulation(centred("Chương 1"), CHAPTER[1]),
            regulation(centred("Chương I", bold=False), CHAPTER[1]),
            regulation(CHAPTER[0], centred("Quy định chung")),
            regulation(centred("Chương I: QUY ĐỊNH CHUNG")),
        ),
    ),
    Specimen(
        "BC-03",
        (regulation(*CHAPTER, *SECTION),),
        (
            regulation(*CHAPTER, centred("Mục I"), SECTION[1]),
            regulation(*CHAPTER, centred("Mục 1", italic=True), SECTION[1]),
        ),
    ),
    Specimen(
        "BC-04",
        (regulation(*CHAPTER), DECISION),
        (
            DECISION.put("body", DECISION.parts["body"][0], prose("Điều 1. Tặng giấy khen./.")),
            DECISION.put("body", DECISION.parts["body"][0], heading("Điều 1: Tặng giấy khen./.")),
        ),
    ),
    of_plan(
        "BC-05",
        PLAN.put(
            "body", *PLAN.parts["body"][:-1], prose("2. Phòng Nội vụ theo dõi./.", italic=True)
        ),
        PLAN.put("body", prose("1. Mục đích"), prose("a) Động viên."), prose("b) Khen./.")),
    ),
    of_plan(
        "BC-06",
        PLAN.write("a/ Các xã ký giao ước.", "b/ Các xã đăng ký."),
        PLAN.put("body", prose("a) Các xã ký giao ước.", italic=True), prose("b) Các xã./.")),
    ),
    of_plan(
        "BC-07",
        PLAN.put("body", heading("I. Mục đích, yêu cầu"), prose("Các xã thi đua./.")),
        PLAN.put("body", prose("I. MỤC ĐÍCH, YÊU CẦU"), prose("Các xã thi đua./.")),
    ),
    Specimen("BC-08", (DECISION,), (PLAN, DECISION.write("1.1. Các xã thi đua."))),
    Specimen(
        "BC-10",
        (DECISION, PLAN),
        (
            DECISION.put("body", *DECISION.parts["body"][1:]),
            DECISION.put("bases", *DECISION.parts["bases"][1:]),
            DECISION.put("body", centred("QUYẾT ĐỊNH"), *DECISION.parts["body"][1:]),
        ),
    ),
)
