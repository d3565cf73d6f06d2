"""Wording as officials write it raises no alarm, and the slip beside it is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.conformity.papers import Line, Paper, decision, heading, plan, prose
from vanban.checking.check import check


def told(paper: Paper, rule: str) -> list[str]:
    """Return what stands at each place where a paper breaks a rule."""
    return [each.found for each in check(paper.docx(), "thử.docx").findings if each.code == rule]


def told_of(rule: str, *texts: str) -> list[str]:
    """Return the same of a plan with some more paragraphs."""
    return told(plan().write(*texts), rule)


@pytest.mark.parametrize(
    "text",
    [
        "Tuyên truyền đến người dân dân tộc thiểu số.",
        "Rà soát quy định định mức, đơn giá; vốn đầu tư tư nhân.",
        "Kịp thời xử lý các hành vi vi phạm; thi công công trình đúng tiến độ.",
        "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh thẩm tra.",
        "Nhà nhà thi đua, người người thi đua, ngành ngành thi đua.",
        "Kế hoạch năm năm 2021 - 2025 do bà Lê Thị Ngọc Ngọc trình bày.",
    ],
)
def test_a_syllable_that_ends_one_word_and_begins_the_next_is_no_slip(text: str) -> None:
    assert told_of("VB-03", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Các xã tổ chức tổ chức ký giao ước.",
        "Quyền làm chủ của của Nhân dân.",
        "Báo cáo trước ngày ngày 15/12/2021.",
        "TỒN TẠI, HẠN CHẾ HẠN CHẾ",
    ],
)
def test_words_doubled_by_mistake_are_seen(text: str) -> None:
    assert len(told_of("VB-03", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Củng cố thế trận an ninh nhân dân; lực lượng vũ trang nhân dân sẵn sàng chiến đấu.",
        "Phát huy vai trò của hội thẩm nhân dân, Ban Thanh tra nhân dân.",
        "Khu vực kinh tế ngoài nhà nước; tỷ giá đồng nhân dân tệ.",
        "Xã có 02 nghệ nhân nhân dân; khen thưởng cấp nhà nước.",
    ],
)
def test_the_people_stand_in_small_letters_within_set_phrases(text: str) -> None:
    assert told_of("VH-07", text) == []


def test_the_people_and_the_state_themselves_have_a_capital() -> None:
    assert len(told_of("VH-07", "Chính sách của nhà nước về quyền làm chủ của nhân dân.")) == 2


def test_a_paragraph_below_a_heading_may_begin_with_any_capital() -> None:
    assert told_of("VB-13", "II. TÌNH HÌNH CHUNG", "Ủy ban nhân dân huyện chỉ đạo các xã.") == []


def test_a_name_keeps_the_tone_mark_it_is_registered_with() -> None:
    assert told_of("VB-04", "Bà Trần Thị Thuý, ông Lê Quang Hoà thuộc Phòng Văn hóa.") == []
    assert told_of("VB-04", "Phòng Văn hoá và ngành văn hóa, đại hội khóa XV.") == ["hoá"]


def test_names_of_school_subjects_and_people_are_no_second_spelling() -> None:
    assert told_of("VB-05", "Môn Vật lí, Địa lí; quản lý.", "Ông Lê Văn Quí dự họp quý I.") == []
    assert told_of("VB-05", "Công tác quản lý, quản lí học sinh; hợp lý.") == ["lí"]


def tabled(*rows: str) -> Paper:
    """Return the plan with a table in it, a row a text, its cells divided by strokes."""
    body = plan().parts["body"]
    return plan().put("body", body[0], Line("\n".join(rows), columns=40), *body[1:])


@pytest.mark.parametrize(
    "rows",
    [
        ("TT|Nguồn vốn|Tỷ lệ (%)", "1|Tỉnh|95,0", "2|Xã|90,0", "|Cộng|94,6"),
        ("TT|Nguồn vốn|Tỷ lệ (%)", "1|Tỉnh|64,7", "2|Xã|35,3", "|Cộng|100"),
        ("TT|Thu|Dự toán", "I|Nội địa|400", "1|Thuế|150", "2|Phí|250", "II|Khác|9", "|Cộng|409"),
        ("TT|Chi|Dự toán", "A|Sự nghiệp|60", "1|Y tế|60", "B|Dự phòng|9", "|Tổng cộng|69"),
    ],
)
def test_rates_and_rows_that_sum_up_others_make_no_wrong_total(rows: tuple[str, ...]) -> None:
    assert told(tabled(*rows), "VB-07") == []


@pytest.mark.parametrize(
    "rows",
    [
        ("TT|Nguồn vốn|Tỷ lệ (%)", "1|Tỉnh|64,7", "2|Xã|35,3", "|Cộng|101"),
        ("TT|Thu|Dự toán", "I|Nội địa|400", "1|Thuế|150", "2|Phí|250", "II|Khác|9", "|Cộng|410"),
    ],
)
def test_a_wrong_total_is_seen_among_them(rows: tuple[str, ...]) -> None:
    assert len(told(tabled(*rows), "VB-07")) == 1


def regulating(*lines: str) -> Paper:
    """Return a decision of three articles that puts a regulation of two into force."""
    return decision().annexed(
        Line("QUY CHẾ", bold=True),
        heading("Điều 1. Nguyên tắc"),
        prose("1. Làm việc tập thể."),
        heading("Điều 2. Nhiệm vụ"),
        *map(prose, lines),
    )


def test_articles_of_a_regulation_are_those_of_the_regulation() -> None:
    assert told(regulating("Theo khoản 1 Điều 1 Quy chế này."), "VB-18") == []
    assert told(regulating("Theo Điều 3 Quyết định này."), "VB-18") == []
    assert len(told(regulating("Theo Điều 3 Quy chế này."), "VB-18")) == 1


def test_who_is_named_in_an_article_is_named_in_one_that_is_there() -> None:
    named = "Các cá nhân có tên tại Điều {} thi hành."
    assert told(decision().write(named.format(1)), "VB-18") == []
    assert len(told(decision().write(named.format(6)), "VB-18")) == 1
    of_a_decree = "Đối tượng nêu tại Điều 6, Điều 7 Nghị định số 50/2020/NĐ-CP."
    assert told(decision().write(of_a_decree), "VB-18") == []
    assert len(told(plan().say("recipients", "- Các cơ quan nêu tại Mục V;"), "VB-18")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-TTg ngày 14/10/2020 của Thủ tướng Chính phủ phê duyệt Đề án;",
        "Nghị quyết số 71/NQ-CP ngày 01/4/2020 của Chính phủ sửa đổi Chương trình;",
        "Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 15/TTr-PNV ngày 18/01/2021.",
        "(được sửa đổi, bổ sung bởi Nghị định số 14/2020/NĐ-CP ngày 28/12/2020 của Chính phủ);",
        "(ban hành kèm theo Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ trưởng).",
    ],
)
def test_a_citation_tells_its_subject_by_any_verb_or_needs_none(text: str) -> None:
    assert told_of("VD-04", text) == []


def test_a_citation_without_subject_is_seen_whatever_follows() -> None:
    cited = "Theo Kế hoạch số 19/KH-UBND ngày 26/01/2021 của UBND tỉnh; các xã phê duyệt kế hoạch."
    assert len(told_of("VD-04", cited)) == 1


def test_a_paper_of_a_later_day_of_the_same_year_cannot_be_cited() -> None:
    cited = IN_FULL
    assert told_of("VD-06", cited.format("05/02/2021"), cited.format("31/9/2020")) == []
    assert len(told_of("VD-06", cited.format("06/02/2021"))) == 1
    assert len(told_of("VD-06", cited.format("06 tháng 3 năm 2021"))) == 1


IN_FULL = "Kế hoạch số 19/KH-UBND ngày {} của UBND tỉnh về thi đua."


def test_the_subject_and_papers_of_other_days_are_no_earlier_citation() -> None:
    cited = IN_FULL.format("26/01/2021")
    assert told(plan().say("subject", f"Thực hiện {cited}").write(cited), "VD-02") == []
    assert told_of("VD-02", cited, IN_FULL.format("20/01/2020")) == []
    assert len(told_of("VD-02", cited, "Nội dung khác.", cited)) == 1


def test_the_project_06_has_no_number_in_its_name() -> None:
    assert told_of("VD-01", "Thực hiện Đề án 06/CP.") == []


def test_a_recipient_may_be_all_abbreviations_but_no_words_in_capitals() -> None:
    short = ("- VPUB: C, PVP, TH;", "- ĐTN, HĐND;", "- Lưu: VT.")
    assert told(plan().say("recipients", *short), "NN-02") == []
    assert len(told(plan().say("recipients", "- SỞ NỘI VỤ;", "- Lưu: VT."), "NN-02")) == 1


def test_the_year_before_the_symbol_of_a_paper_that_makes_law_is_part_of_it() -> None:
    assert told(decision().say("number", "Số: 08/2021/QĐ-UBND"), "SO-03") == []
    assert len(told(decision().say("number", "Số: 08/2021/"), "SO-03")) == 1


def test_a_part_right_below_the_subject_is_the_first_of_the_text() -> None:
    parts = (Line("Phần I", bold=True), Line("SỰ CẦN THIẾT", bold=True), prose("1. Lý do."))
    others = (Line("Phần II", bold=True), Line("NỘI DUNG", bold=True), prose("1. Mục tiêu./."))
    paper = plan().put("subject_rule").put("body", *parts, *others)
    assert told(paper, "VB-09") == []
    assert len(told(plan().put("subject_rule").put("body", *others), "VB-09")) == 1


def test_all_that_stands_between_the_bases_and_the_decision_is_a_basis() -> None:
    bases = decision().parts["bases"]
    carried_out = replace(bases[1], text="Thực hiện Thông báo số 12-TB/HU ngày 05/01/2021;")
    paper = decision().put("bases", *bases[:2], carried_out, *bases[2:])
    assert told(paper, "CC-02") == []
    unmarked = replace(carried_out, text="Thực hiện chỉ đạo")
    cut = decision().put("bases", *bases[:2], unmarked, *bases[2:])
    assert len(told(cut, "CC-02")) == 1


def test_a_line_that_leads_into_a_list_begins_its_numbers_anew() -> None:
    members = ("Thành phần:", "1. Ông Phạm Văn An, chủ trì.", "2. Bà Phạm Thị Bình, thư ký.")
    matters = ("1. Báo cáo kết quả.", "2. Thảo luận./.")
    minutes = plan().put("body", *map(prose, (*members, "Nội dung:", *matters)))
    assert told(minutes, "VB-09") == []
    unled = plan().put("body", *map(prose, (*members, "Cuộc họp bắt đầu.", *matters)))
    assert len(told(unled, "VB-09")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Biên bản lập thành 02 (ba) bản.",
        "Lệ phí 150.000 đồng/thí sinh (một trăm mười lăm nghìn đồng).",
        "Mức hỗ trợ 150.000 đồng/người/ngày (một trăm mười lăm nghìn đồng).",
        "Mức thu 150.000 đồng/thí sinh/lần (một trăm mười lăm nghìn đồng).",
        "Kinh phí 150 triệu đồng (một trăm mười lăm triệu đồng).",
    ],
)
def test_short_words_and_sums_for_each_are_held_against_their_figures(text: str) -> None:
    assert len(told_of("VB-06", text)) == 1
    right = text.replace("ba)", "hai)").replace("mười lăm", "năm mươi")
    assert told_of("VB-06", right) == []


def test_the_words_of_decimals_are_read_with_them() -> None:
    right = "Hệ số 1,5 (một phẩy năm); 2,5 tỷ đồng (hai tỷ năm trăm triệu đồng)."
    assert told_of("VB-06", right, "Thu 1 tỷ 200 triệu đồng (một tỷ hai trăm triệu đồng).") == []
    assert len(told_of("VB-06", "Hệ số 1,5 (một phẩy sáu).")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Họ và tên: ……………… , sinh năm ……      Chức vụ: ………",
        "( ) Đạt          ( ) Không đạt; tỷ lệ 1 : 500; và / hoặc.",
        "Kinh phí 1.500,5 triệu đồng; điểm 8,5; ngày 05/02/2021; km/giờ.",
    ],
)
def test_blanks_of_forms_ratios_and_figures_stand_where_they_should(text: str) -> None:
    assert told_of("VB-02", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Trong năm 2021;năm 2022 các xã thi đua.",
        "Các xã Ba Vì ,Ba Tô.",
        "Phong trào “ Dạy tốt”.",
        "Báo cáo trước ngày 05 /02/2021.",
        "Hoàn thành trong năm 2021 .",
        "Các xã  thi đua.",
    ],
)
def test_stray_blanks_are_seen(text: str) -> None:
    assert len(told_of("VB-02", text)) == 1


def test_common_words_of_the_name_of_a_type_are_no_document() -> None:
    common = "Chủ đầu tư dự án này; các quy định này; những kế hoạch này."
    assert told_of("VH-10", common) == []
    programme = plan().say("type_name", "CHƯƠNG TRÌNH").write("Thực hiện chương trình này.")
    assert len(told(programme, "VH-10")) == 1


def test_beginnings_in_small_letters_are_seen_at_any_level_but_for_names() -> None:
    assert told_of("VH-01", "- iOffice dùng chung.", "- e-learning cho cán bộ.") == []
    assert len(told_of("VH-01", "1.1. thực hiện phong trào.")) == 1


def test_a_unit_named_for_a_person_keeps_its_capital_within_a_sentence() -> None:
    assert told_of("VH-03", "Nhân dân Xã Đặng Thùy Trâm và Phường Điện Biên Phủ.") == []


def commending(text: str) -> Paper:
    """Return a decision with two lists of people, of two rows and of one."""
    body = decision().parts["body"]
    paper = decision().put("body", body[0], prose(f"Điều 1. {text}"), *body[2:])
    return paper.annexed(
        Line("DANH SÁCH", bold=True),
        Line("CÁ NHÂN ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN", bold=True),
        Line("TT|Họ và tên\n1|Phạm Văn An\n2|Đinh Văn Bình", columns=60),
        Line("DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ", bold=True),
        Line("TT|Họ và tên\n1|Phạm Thị Cúc", columns=60),
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Công nhận 02 cá nhân và 01 cá nhân (có danh sách kèm theo).", 0),
        ("Công nhận 03 cá nhân (có danh sách kèm theo).", 0),
        ("Công nhận 04 cá nhân (có danh sách kèm theo).", 1),
        ("Công nhận 05 cá nhân và 01 cá nhân (có danh sách kèm theo).", 1),
    ],
)
def test_people_are_counted_list_by_list_and_together(text: str, count: int) -> None:
    assert len(told(commending(text), "VB-17")) == count


def test_people_of_the_territory_above_are_left_over_however_they_are_named() -> None:
    assert told_of("VB-11", "Nhân dân trên địa bàn huyện; du khách trong và ngoài tỉnh.") == []
    assert len(told_of("VB-11", "Vận động Nhân dân trên địa bàn tỉnh tham gia.")) == 1


def test_names_of_ministries_and_departments_have_their_capitals() -> None:
    assert told_of("VH-06", "Sở Giáo dục và Đào tạo; Trưởng phòng Giáo dục và Đào tạo.") == []
    assert len(told_of("VH-06", "Sở Giáo dục và đào tạo; Bộ kế hoạch và Đầu tư.")) == 2


def test_dotted_lines_to_be_filled_in_are_no_repeated_paragraphs() -> None:
    assert told_of("VB-14", "……………………", "……………………") == []
    assert len(told_of("VB-14", "Các xã thi đua.", "Các xã thi đua.")) == 1


@pytest.mark.parametrize(
    ("day", "law", "count"),
    [
        ("05 tháng 02 năm 2021", "ngày 19/6/2015; Luật sửa đổi … ngày 22/11/2019", 0),
        ("05 tháng 8 năm 2025", "ngày 19 tháng 6 năm 2015", 1),
        ("05 tháng 8 năm 2025", "số 65/2025/QH15", 1),
        ("05 tháng 8 năm 2025", "ngày 16 tháng 6 năm 2025", 0),
    ],
)
def test_the_law_on_local_government_is_that_of_the_day(day: str, law: str, count: int) -> None:
    bases = decision().parts["bases"]
    basis = replace(bases[1], text=f"Căn cứ Luật Tổ chức chính quyền địa phương {law};")
    paper = decision().put("bases", bases[0], basis, bases[2])
    assert len(told(paper.say("dateline", f"Ba Tơ, ngày {day}"), "VD-05")) == count


def test_a_day_that_no_calendar_has_is_seen_without_its_year() -> None:
    assert told_of("VB-19", "Gửi trước ngày 29/02; 15/20 hộ; ngày 30/4 và 01/5.") == []
    assert len(told_of("VB-19", "Gửi trước ngày 31/4 và ngày 30/2.")) == 2


def test_spans_of_days_go_forwards_and_a_year_before_a_rate_is_none() -> None:
    right = "Từ ngày 01/12/2020 đến hết ngày 15/01/2021; năm 2024 - 85% hộ dân."
    assert told_of("VB-08", right) == []
    assert len(told_of("VB-08", "Từ ngày 15/3/2021 đến ngày 10/3/2021; giảm 6-4%.")) == 2


def test_the_mark_of_inches_is_no_straight_quotation_mark() -> None:
    assert told_of("VB-15", 'Màn hình 24" và phong trào “Dạy tốt”.') == []


def test_each_article_that_recipients_are_named_in_is_there() -> None:
    articles = "- Như Điều 2, Điều {} và Điều 3;"
    assert told(decision().say("recipients", articles.format(1), "- Lưu: VT."), "VB-18") == []
    assert len(told(decision().say("recipients", articles.format(5), "- Lưu: VT."), "VB-18")) == 1
