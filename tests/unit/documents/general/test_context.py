"""Papers of any kind, new and made again from old ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.checking.check import check
from vanban.diagnostics import DataError, Severity
from vanban.structure.view import view
from vanban.vocabulary.made_again import MADE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from vanban.pipeline import Product

    Make = Callable[[str], Product]
    LinesOf = Callable[[str], list[str]]

HEAD = """
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - XÃ BA TƠ
số: "9"
ký hiệu: {symbol}
địa danh: Ba Tơ
ngày ban hành: 05/01/2026
trích yếu: {subject}
nơi nhận:
  - UBND tỉnh
  - Lưu: VT.
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Nguyễn Văn A
"""
DECISION = (
    "loại văn bản: quyết định\n"
    + HEAD.format(symbol="QĐ-UBND", subject="Về việc tặng Giấy khen")
    + """
căn cứ:
  - Luật Thi đua khen thưởng ngày 15 tháng 6 năm 2022
nội dung: |
  Điều 1. Tặng Giấy khen cho 02 tập thể.
  Điều 2. Quyết định này có hiệu lực từ ngày ký./.
"""
)
DECIDER = "thẩm quyền ban hành: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n"
DISPATCH = (
    "loại văn bản: công văn\n"
    + HEAD.format(symbol="UBND-VX", subject="đăng ký thi đua năm 2026")
    + "nội dung: Đề nghị các thôn đăng ký thi đua./.\n"
)
PAST = "giai đoạn: nhập\n"


def codes(error: DataError) -> list[str]:
    return [each.code for each in error.findings if each.severity is Severity.ERROR]


def test_a_decision_says_who_decides_on_what_grounds_and_that(lines_of: LinesOf) -> None:
    lines = lines_of(DECISION + DECIDER)
    start = lines.index("QUYẾT ĐỊNH")
    assert lines[start : start + 6] == [
        "QUYẾT ĐỊNH",
        "Về việc tặng Giấy khen",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
        "Căn cứ Luật Thi đua khen thưởng ngày 15 tháng 6 năm 2022.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen cho 02 tập thể.",
    ]


def test_a_council_says_below_its_name_of_which_term_it_is(lines_of: LinesOf) -> None:
    council = "thẩm quyền ban hành:\n  - HỘI ĐỒNG NHÂN DÂN XÃ\n  - KHÓA XI, KỲ HỌP THỨ 14\n"
    lines = lines_of(DECISION + council)
    start = lines.index("HỘI ĐỒNG NHÂN DÂN XÃ")
    assert lines[start + 1] == "KHÓA XI, KỲ HỌP THỨ 14"


def test_a_resolution_resolves(lines_of: LinesOf) -> None:
    data = DECISION.replace("quyết định", "nghị quyết", 1) + DECIDER
    assert "QUYẾT NGHỊ:" in lines_of(data)


def test_a_new_decision_must_say_who_decides(make: Make) -> None:
    with pytest.raises(DataError) as raised:
        make(DECISION)
    assert codes(raised.value) == ["D604"]


def test_a_dispatch_has_its_subject_under_its_number_and_no_title(lines_of: LinesOf) -> None:
    lines = lines_of(f"{DISPATCH}kính gửi: Các thôn")
    assert lines[lines.index("Số: 09/UBND-VX") + 1] == "V/v đăng ký thi đua năm 2026"
    assert "CÔNG VĂN" not in lines
    assert "Kính gửi: Các thôn" in lines


@pytest.mark.parametrize("lead", ["", "V/v ", "v/v "])
def test_the_subject_of_an_old_dispatch_is_printed_as_it_was(lines_of: LinesOf, lead: str) -> None:
    lines = lines_of(PAST + DISPATCH.replace("đăng ký thi đua năm", f"{lead}đăng ký thi đua năm"))
    assert lines[lines.index("Số: 9/UBND-VX") + 1] == f"{lead}đăng ký thi đua năm 2026"


def test_a_new_dispatch_must_be_addressed(make: Make) -> None:
    with pytest.raises(DataError) as raised:
        make(DISPATCH)
    assert codes(raised.value) == ["D566"]


def test_minutes_have_no_dateline(lines_of: LinesOf) -> None:
    data = "loại văn bản: biên bản\n" + HEAD.format(symbol="BB-UBND", subject="Họp giao ban")
    data = data.replace("địa danh: Ba Tơ\n", "") + "nội dung: Cuộc họp kết thúc./."
    assert not any("tháng 01 năm 2026" in line for line in lines_of(data))


def test_the_collective_name_is_for_old_papers_alone(make: Make) -> None:
    data = DECISION.replace("quyết định", "văn bản", 1)
    with pytest.raises(DataError) as raised:
        make(data)
    assert codes(raised.value) == ["D605"]
    assert make(PAST + data).document


def test_an_old_paper_of_which_only_text_is_left_prints_only_that(lines_of: LinesOf) -> None:
    lines = lines_of(f"loại văn bản: văn bản\n{PAST}nội dung: Chỉ còn dòng này")
    assert lines[0] == "Chỉ còn dòng này"
    assert [line for line in lines[1:] if not line.startswith("[")] == []


def test_what_an_old_paper_lacks_is_named_once_and_stops_nothing(make: Make) -> None:
    product = make(f"loại văn bản: quyết định\n{PAST}nội dung: Điều 1. Tặng Giấy khen")
    (absent,) = [each for each in product.findings if each.code == "D600"]
    assert absent.severity is Severity.WARNING
    assert absent.found == (
        "cơ quan ban hành, số, ký hiệu, địa danh, ngày ban hành, trích yếu, nơi nhận, người ký"
    )


def test_an_old_paper_that_lacks_nothing_gets_no_word_of_it(make: Make) -> None:
    findings = make(PAST + DECISION).findings
    assert not any(each.code == "D600" for each in findings)


def test_what_an_old_paper_says_is_printed_as_it_was(lines_of: LinesOf) -> None:
    data = PAST + DECISION.replace("05/01/2026", "ngày 5 tháng 1 năm 2026")
    lines = lines_of(data)
    wanted = {"Số: 9/QĐ-UBND", "Ba Tơ, ngày 5 tháng 1 năm 2026", "- UBND tỉnh"}
    assert wanted <= {*lines}
    assert "Luật Thi đua khen thưởng ngày 15 tháng 6 năm 2022" in lines
    assert "QUYẾT ĐỊNH:" not in lines


def test_a_paper_made_again_says_so_at_its_feet_unless_told_not_to(lines_of: LinesOf) -> None:
    marked = lines_of(PAST + DECISION)
    assert sum(MADE_AGAIN in line for line in marked) == 2
    assert not any(MADE_AGAIN in line for line in lines_of(f"{PAST}dấu tái lập: không\n{DECISION}"))
    assert not any(MADE_AGAIN in line for line in lines_of(DECISION + DECIDER))


def test_an_unknown_kind_of_an_old_paper_is_noted(make: Make) -> None:
    findings = make(PAST + DECISION.replace("quyết định", "giấy xác nhận", 1)).findings
    assert [each.severity for each in findings if each.code == "D603"] == [Severity.NOTE]


@pytest.mark.parametrize("date", ["", "tháng 5", "12/12/1999", "tháng 3 năm 2020", "năm 1946"])
def test_no_date_keeps_an_old_paper_from_being_made(make: Make, date: str) -> None:
    product = make(PAST + DECISION.replace("05/01/2026", date))
    assert {each.code for each in product.findings} & {"D608", "D609"}


def test_only_the_label_of_an_article_that_is_a_sentence_is_bold(make: Make) -> None:
    document = make(DECISION + DECIDER).document
    articles = [each for each in view(document, "a.docx").paragraphs if "Điều 1" in each.full_text]
    assert [[(run.text, run.letters.bold) for run in each.lettered] for each in articles] == [
        [("Điều 1.", True), (" Tặng Giấy khen cho 02 tập thể.", False)]
    ]


def test_checking_a_paper_made_again_counts_nothing_as_an_error(make: Make) -> None:
    data = PAST + DECISION.replace("05/01/2026", "ngày 5 tháng 1 năm 2026")
    codes_of = {each.code: each.severity for each in check(make(data).document, "a.docx").findings}
    assert {"D610", "SO-02", "DD-03"} <= {*codes_of}
    assert {*codes_of.values()} == {Severity.NOTE}
    unmarked = check(make(f"{data}dấu tái lập: không\n").document, "a.docx").findings
    assert Severity.ERROR in {each.severity for each in unmarked}


def test_an_old_paper_with_a_text_of_its_own_is_held_to_no_list(make: Make) -> None:
    data = "loại văn bản: kế hoạch\n" + HEAD.format(symbol="KH-UBND", subject="Thi đua")
    data += "chỉ tiêu:\n  - mã: lúa\n    tên: Sản lượng lúa\n    loại: giảm\n"
    with pytest.raises(DataError):
        make(f"{data}nội dung: Trồng lúa./.\n")
    assert make(f"{PAST}{data}nội dung: Trồng lúa./.\n").document


def test_an_old_paper_without_a_text_is_said_to_have_none(make: Make) -> None:
    (absent,) = [
        each for each in make(f"loại văn bản: chỉ thị\n{PAST}số: 5").findings if each.code == "D600"
    ]
    assert "nội dung" in absent.found.split(", ")
