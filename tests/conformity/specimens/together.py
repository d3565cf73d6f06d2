"""Specimens of the rules on symbol, marks, sizes that go together, annexes and copies."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import (
    Line,
    Page,
    Paper,
    annexed,
    columns,
    decision,
    dispatch,
    plan,
)
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()
ANNEXED = annexed()
LABEL, HEADING, POINTER, RULE, TEXT = ANNEXED.annexes
MINUTES = PLAN.say("number", "Số: 24/BB-UBND").say("type_name", "BIÊN BẢN").put("dateline")


def drafted(text: str, size: float = 11) -> Paper:
    lines = PLAN.parts["recipients"]
    return PLAN.put("recipients", *lines, replace(lines[0], text=text, size=size))


def marked(text: str, **look: object) -> Paper:
    mark = Line(text, size=13, bold=True)
    return PLAN.put("dispatch_subject", replace(mark, **look))  # type: ignore[arg-type]


def addressed(*lines: Line) -> Paper:
    return replace(PLAN, first_footer=lines)


ADDRESS = Line("Địa chỉ: 50 Phạm Văn Đồng. Điện thoại: 0255 3 863 226", size=11, above=True)


def copied(form: str = "SAO Y", number: str = "Số: 15/SY-UBND", *, line: bool = True) -> Paper:
    """Return a plan with the part of a copy below it."""
    left = (Line("ỦY BAN NHÂN DÂN", size=13, bold=True), Line(number, size=13))
    right = (Line(form, bold=True), Line("Ba Tơ, ngày 08 tháng 02 năm 2021", italic=True))
    label = PLAN.parts["label"][0]
    ends = (label, replace(label, text="- Lưu: VT.", size=11, bold=False, italic=False))
    signed = (Line("CHỦ TỊCH", bold=True), Line("Phạm Văn An", bold=True))
    rule = Line("", rule=160).xml() if line else ""
    return replace(PLAN, below=rule + columns(left, right) + columns(ends, signed))


SPECIMENS = (
    of_plan("QH-06", PLAN.look("motto", lines=1.5), PLAN.look("national_name", lines=1.15)),
    of_plan("CQ-06", PLAN.look("agency", lines=1.15)),
    Specimen(
        "SO-04",
        (PLAN, decision(), dispatch(), PLAN.say("number", "Số:      /KH-UBND")),
        (
            PLAN.say("number", "Số: 19/QĐ-UBND"),
            PLAN.say("number", "Số: 19/UBND-KH"),
            PLAN.put("number"),
        ),
    ),
    Specimen(
        "SO-05",
        (dispatch(),),
        tuple(
            dispatch().say("number", f"Số: 21/{symbol}")
            for symbol in ("KH-UBND", "CV-UBND", "UBND")
        ),
    ),
    of_plan("SO-06", PLAN.put("number").put("dateline", *PLAN.parts["number"])),
    of_plan(
        "DD-01",
        PLAN.say("dateline", "TP. Quảng Ngãi, ngày 05 tháng 02 năm 2021"),
        PLAN.say("dateline", "TPHCM, ngày 05 tháng 02 năm 2021"),
    ),
    Specimen("DD-05", (MINUTES, PLAN), (MINUTES.put("dateline", *PLAN.parts["dateline"]),)),
    Specimen(
        "PG-12",
        (ANNEXED,),
        (
            replace(ANNEXED, annex_page=Page()),
            replace(ANNEXED, annexes=(), parts={**ANNEXED.parts, "after": ANNEXED.annexes}),
        ),
    ),
    Specimen(
        "PG-13",
        (
            PLAN,
            PLAN.look("national_name", size=12).look("motto", size=13).look("dateline", size=13),
        ),
        (PLAN.look("motto", size=13), PLAN.look("national_name", size=12)),
    ),
    Specimen(
        "PL-01",
        (ANNEXED,),
        (PLAN.annexed(*ANNEXED.annexes),),
    ),
    Specimen("PL-07", (ANNEXED,), (ANNEXED.annexed(LABEL, HEADING, POINTER, TEXT),)),
    Specimen(
        "KH-01",
        (marked("HỎA TỐC", boxed=True, colour="FF0000"),),
        (
            marked("HỎA TỐC", boxed=True),
            marked("HỎA TỐC", colour="FF0000"),
            marked("HỎA TỐC", boxed=True, colour="FF0000", size=11),
        ),
    ),
    Specimen(
        "LH-01",
        (marked("LƯU HÀNH NỘI BỘ", boxed=True),),
        (marked("LƯU HÀNH NỘI BỘ"), marked("LƯU HÀNH NỘI BỘ", boxed=True, bold=False)),
    ),
    Specimen(
        "SO12-01", (PLAN, drafted("PL.(300)")), (drafted("Pl.(300)"), drafted("PL.(300)", 13))
    ),
    Specimen(
        "DC-01",
        (PLAN, addressed(ADDRESS)),
        (addressed(replace(ADDRESS, size=14)), addressed(replace(ADDRESS, above=False))),
    ),
    Specimen(
        "NN-05",
        (decision(), PLAN),
        (decision().say("recipients", "- Phòng Nội vụ;", "- Lưu: VT, PNV."),),
    ),
    Specimen("BS-01", (PLAN, copied()), (copied("SAO Y BẢN CHÍNH"),)),
    Specimen("BS-02", (copied(),), (copied(line=False),)),
    Specimen("BS-03", (copied(),), (copied(number="Số: 15/KH-UBND"), copied("TRÍCH SAO"))),
    Specimen("BS-04", (copied(),), (copied(number=""),)),
)
