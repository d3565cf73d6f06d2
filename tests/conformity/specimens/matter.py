"""Specimens of the rules on figures, order, citations and leftovers: VB, VD."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Line, Paper, annexed, decision, plan
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()
write = PLAN.write


def among(right: Paper, rule: str, *wrong: Paper) -> Specimen:
    return replace(of_plan(rule, *wrong), right=(PLAN, right))


def tabled(*rows: str) -> Paper:
    body = PLAN.parts["body"]
    return PLAN.put("body", body[0], Line("\n".join(rows), columns=50), *body[1:])


def based(text: str) -> Paper:
    bases = decision().parts["bases"]
    return decision().put("bases", bases[0], replace(bases[1], text=text), bases[2])


CITED = "Kế hoạch số 19/KH-UBND ngày 26/01/2021 của Ủy ban nhân dân tỉnh"
FAR = "Trình bày theo Phụ lục I, Phụ lục III Nghị định số 30/2020/NĐ-CP."
NEAR = "Chỉ tiêu của từng xã tại Phụ lục kèm theo Kế hoạch này."
ROWS = ("TT|Họ và tên", "1|Phạm Văn An", "2|Phạm Thị Bình", "3|Đinh Văn Cường")


def listing(said: int, rows: int) -> Paper:
    """Return a decision that commends some people, with the list of them."""
    text = f"Điều 1. Tặng giấy khen cho {said:02} cá nhân (có danh sách kèm theo)."
    body = decision().parts["body"]
    paper = decision().put("body", body[0], replace(body[1], text=text), *body[2:])
    table = Line("\n".join(ROWS[: rows + 1]), columns=60)
    return paper.annexed(Line("DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG", bold=True), table)


SPECIMENS = (
    among(write("Kinh phí 36.000.000 đồng (ba mươi sáu triệu đồng)."), "VB-06",
          write("Kinh phí 36.000.000 đồng (ba mươi lăm triệu đồng)."),
          write("Kinh phí 1.500.000 đồng (bằng chữ: Một triệu đồng chẵn)."),
          write("Kinh phí 2.500.000 đồng (hai triệu năm trăm đồng).")),
    among(tabled("Đơn vị|Số tiền", "Xã A|10", "Xã B|15", "Tổng cộng|25"), "VB-07",
          tabled("Đơn vị|Số tiền", "Xã A|10", "Xã B|15", "Tổng cộng|26")),
    among(
        write("Tỷ lệ hộ nghèo giảm 4-6%, giai đoạn 2021 - 2025."),
        "VB-08",
        write("Tỷ lệ hộ nghèo giảm 6-4%."),
        write("Kế hoạch giai đoạn 2025 - 2021."),
    ),
    Specimen("VB-17", (listing(2, 2), listing(3, 3)),
             (listing(3, 2), tabled(*ROWS, "Tổng cộng: 04 cá nhân|"))),
    among(write("Thực hiện theo khoản 2 Mục II Kế hoạch này."), "VB-18",
          write("Thực hiện theo khoản 3 Mục II Kế hoạch này."),
          write("Tại Mục V của Kế hoạch này."),
          decision().say("recipients", "- Như Điều 5;", "- Lưu: VT.")),
    among(write("Gửi trước ngày 28/02/2021."), "VB-19", write("Gửi trước ngày 29/02/2021."),
          write("Gửi trước ngày 31 tháng 4 năm 2021.")),
    among(write(f"Theo {CITED} về thi đua.", "Theo Kế hoạch số 19/KH-UBND, các xã thi đua."),
          "VD-02",
          write(f"Theo {CITED} về thi đua.", f"Theo {CITED} về thi đua.")),
    Specimen("CC-03", (decision(),), (
        based("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022;"),
        based("Căn cứ Nghị định số 91/2017/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng;"))),
    of_plan("VB-09", write("a) Các xã ký giao ước.", "c) Các xã đăng ký."),
            write(*(f"{letter}) Các xã thi đua." for letter in "abcde")),
            write(*(f"{letter}) Các xã thi đua." for letter in "abbc"))),
    Specimen("VB-10", (annexed().write(FAR), annexed().write(NEAR)),
             (annexed().write("Chỉ tiêu tại Phụ lục III ban hành kèm theo Kế hoạch này."),
              write("Chỉ tiêu của từng xã tại Phụ lục II kèm theo."))),
    among(write("Nhân dân trong huyện tích cực thi đua."), "VB-11",
          write("Nhân dân trong tỉnh tích cực thi đua.")),
    among(write("Nhân dân huyện Ba Tơ và huyện Ba Tơ."), "VB-12",
          write("Đảng bộ huyện Ba Tư và huyện Ba Tơ.", "Các xã của huyện Ba Tơ.")),
    among(write("Thực hiện Quyết định số 769/QĐ-UBND của Ủy ban nhân dân huyện."), "VD-01",
          write("Thực hiện Quyết định 769/QĐ-UBND của Ủy ban nhân dân huyện.")),
    among(write("Quyết định số 769/QĐ-UBND ngày 31/12/2020 của Ủy ban nhân dân huyện về giao"
                " chỉ tiêu."), "VD-04",
          write("Quyết định số 769/QĐ-UBND ngày 31/12/2020 của Ủy ban nhân dân huyện, các xã.")),
    Specimen("VD-05", (decision(),
                       based("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;")),
             (based("Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ;"),
              write("Theo Nghị định số 98/2023/NĐ-CP của Chính phủ."))),
    among(write("Kế hoạch số 19/KH-UBND ngày 26/01/2021 của UBND tỉnh về thi đua."), "VD-06",
          write("Kế hoạch số 19/KH-UBND ngày 26/01/2022 của UBND tỉnh về thi đua.")),
    of_plan("VD-07", PLAN.say("dateline", "Ba Tơ, ngày 05 tháng 8 năm 2025")),
)  # fmt: skip
