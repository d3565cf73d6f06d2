from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl.styles import Font

from tests.unit.reading.sheets.conftest import (
    Goal,
    Grouped,
    Person,
    codes,
    filled,
    listed,
    workbook,
)
from vanban.diagnostics import Severity
from vanban.reading.nodes import Listing, Record, plain
from vanban.reading.sheets.records import Wanted, read_records
from vanban.reading.sheets.workbook import read_workbook

if TYPE_CHECKING:
    from collections.abc import Callable

HEADING: list[Any] = ["TT", "Họ và tên", "Chức vụ"]


def merging(*references: str) -> Callable[[Any], None]:
    def merge(sheet: Any) -> None:
        for reference in references:
            sheet.merge_cells(reference)

    return merge


def test_columns_are_found_with_or_without_diacritics_in_any_case_and_order() -> None:
    rows = [["CHUC  VU", "Số\nCCCD", "ho ten (chữ in hoa)", "born"], ["Y sĩ", "0123", "A", "1975"]]
    records, findings = listed(workbook(rows))
    assert records == [
        {"chức vụ": "Y sĩ", "số căn cước": "0123", "họ và tên": "A", "ngày sinh": "1975"}
    ]
    assert findings == []


def test_a_list_as_clerks_make_it_is_read_whole() -> None:
    rows = [
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
        ["(Kèm theo Tờ trình số …)"],
        [],
        ["TT", "Họ và tên", "Năm sinh", "Quyết định", None],
        [None, None, None, "Số", "Ngày"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        [1, "Phạm Văn A", 1975, "12/QĐ", "05/02/2021"],
        [2, "Lê Thị B", "26/01/1980", "13/QĐ", "06/02/2021"],
        [None, "Tổng cộng: 2 người"],
        [],
        [None, "Người lập", None, "HIỆU TRƯỞNG"],
    ]
    data = workbook(rows, then=merging("A1:E1", "A4:A5", "B4:B5", "C4:C5", "D4:E4"))
    records, findings = listed(data)
    assert records == [
        {
            "họ và tên": "Phạm Văn A",
            "ngày sinh": "1975",
            "quyết định": {"số": "12/QĐ", "ngày": "05/02/2021"},
        },
        {
            "họ và tên": "Lê Thị B",
            "ngày sinh": "26/01/1980",
            "quyết định": {"số": "13/QĐ", "ngày": "06/02/2021"},
        },
    ]
    assert codes(findings) == ["D417"]


def test_every_text_stands_at_its_cell() -> None:
    sheet = read_workbook(workbook([[], HEADING, [1, "A", "Y sĩ"]]), "ds.xlsx").sheets[0]
    listing, _ = read_records(sheet, Wanted(Person, "cá nhân"))
    record = listing.items[0]
    assert isinstance(record, Record)
    assert [(entry.key, entry.place.cell) for entry in record.entries] == [
        ("họ và tên", "Cá nhân!B3"),
        ("chức vụ", "Cá nhân!C3"),
    ]


def test_a_two_row_heading_may_be_left_unmerged() -> None:
    rows = [["Họ và tên", "Quyết định", None], [None, "Số", "Ngày"], ["A", "1/QĐ", "2021"]]
    records, _ = listed(workbook(rows))
    assert records == [{"họ và tên": "A", "quyết định": {"số": "1/QĐ", "ngày": "2021"}}]


def test_group_rows_fill_the_group_field_without_their_label() -> None:
    rows = [
        HEADING,
        ["I. TẬP THỂ"],
        [1, "Trường A", ""],
        ["II", "GIÁO VIÊN"],
        ["A. Cán bộ"],
        [2, "Lê B", "Y sĩ"],
    ]
    records, findings = listed(workbook(rows, then=merging("A2:C2")), Grouped)
    assert [record["nhóm"] for record in records] == ["TẬP THỂ", "Cán bộ"]
    assert findings == []


def test_groups_without_a_field_are_passed_over_and_told() -> None:
    rows = [HEADING, ["I. TẬP THỂ"], [1, "Trường A", ""]]
    records, findings = listed(workbook(rows))
    assert records == [{"họ và tên": "Trường A"}]
    assert codes(findings) == ["D415"]
    assert findings[0].severity is Severity.NOTE


def test_only_the_group_of_the_fields_own_name_is_read_and_told() -> None:
    rows = [HEADING, ["I. TẬP THỂ"], [1, "Trường A", ""], ["II. CÁ NHÂN"], [2, "Lê B", "Y sĩ"]]
    records, findings = listed(workbook(rows))
    assert [record["họ và tên"] for record in records] == ["Lê B"]
    assert codes(findings) == ["D435"]
    records, findings = listed(workbook(rows), part="tập thể")
    assert [record["họ và tên"] for record in records] == ["Trường A"]
    assert "D435" not in codes(findings)


def test_a_group_that_is_not_there_is_told_with_those_that_are() -> None:
    rows = [HEADING, ["I. TẬP THỂ"], [1, "Trường A", ""]]
    records, findings = listed(workbook(rows), part="hộ gia đình")
    assert records == []
    assert codes(findings) == ["D434", "D415"]
    assert "TẬP THỂ" in str(findings[0].hint)


def test_totals_are_checked_and_never_imported() -> None:
    rows = [
        ["TT", "Họ và tên", "Tiền thưởng"],
        [1, "A", 1000],
        [2, "B", "2.000"],
        ["Cộng", None, 3000],
        [3, "C", 500],
        [None, "Tổng cộng", "3.500"],
    ]
    records, findings = listed(workbook(rows))
    assert len(records) == 3
    assert findings == []
    rows[-1] = [None, "Tổng cộng (4 người)", 3600]
    records, findings = listed(workbook(rows))
    assert len(records) == 3
    assert codes(findings) == ["D416", "D416"]
    assert [finding.severity for finding in findings] == [Severity.WARNING] * 2
    assert findings[1].expected == "3.500"


@pytest.mark.parametrize("name", ["Cộng đồng dân cư thôn 1", "Tổng công ty A", "Công đoàn cơ sở"])
def test_a_name_that_begins_like_a_total_is_a_record(name: str) -> None:
    records, findings = listed(workbook([HEADING, [1, name, "x"]]))
    assert [record["họ và tên"] for record in records] == [name]
    assert findings == []


def test_hidden_rows_are_read_and_told_unless_something_is_said_of_them() -> None:
    def hide(sheet: Any) -> None:
        sheet.row_dimensions[3].hidden = True

    data = workbook([HEADING, [1, "A", "x"], [2, "B", "x"]], then=hide)
    records, findings = listed(data)
    assert len(records) == 2
    assert codes(findings) == ["D413"]
    assert findings[0].severity is Severity.WARNING
    assert listed(data, with_hidden=True)[1] == []
    records, findings = listed(data, with_hidden=False)
    assert [record["họ và tên"] for record in records] == ["A"]
    assert findings == []


def test_a_hidden_column_is_read_and_told() -> None:
    def hide(sheet: Any) -> None:
        sheet.column_dimensions["C"].hidden = True

    records, findings = listed(workbook([HEADING, [1, "A", "Y sĩ"]], then=hide))
    assert records == [{"họ và tên": "A", "chức vụ": "Y sĩ"}]
    assert codes(findings) == ["D414"]


def test_unknown_columns_are_told_once_with_the_nearest_name() -> None:
    rows = [["Họ và tên", "Chức vu", "Thành tch", "Trống"], ["A", "x", "y", None]]
    _, findings = listed(workbook(rows))
    assert codes(findings) == ["D411"]
    assert "Thành tch (≈ thành tích?)" in str(findings[0].message)
    assert "Trống" not in str(findings[0].message)


def test_a_title_that_holds_a_label_and_more_is_taken_and_told() -> None:
    rows = [["Họ và tên", "Chức vụ hiện nay"], ["A", "x"]]
    records, findings = listed(workbook(rows))
    assert records == [{"họ và tên": "A", "chức vụ": "x"}]
    assert codes(findings) == ["D412"]


def test_two_columns_of_one_field_are_refused() -> None:
    rows = [["Họ và tên", "Họ tên", "Chức vụ"], ["A", "B", "x"]]
    assert "D410" in codes(listed(workbook(rows))[1])


def test_a_missing_column_is_told_once_and_not_at_every_row() -> None:
    rows = [["Chức vụ", "Thành tích"], ["x", "y"], ["x", "z"]]
    records, findings = listed(workbook(rows))
    assert records == []
    assert codes(findings) == ["D409"]


def test_a_sheet_without_heading_is_told_what_is_wanted() -> None:
    _, findings = listed(workbook([["một", "hai"], [1, 2]]))
    assert codes(findings) == ["D408"]
    assert "họ và tên" in str(findings[0].hint)


def test_a_heading_alone_is_an_empty_list_and_told() -> None:
    records, findings = listed(workbook([HEADING]))
    assert records == []
    assert codes(findings) == ["D427"]


def test_the_heading_repeated_on_a_page_is_no_record() -> None:
    records, _ = listed(workbook([HEADING, [1, "A", "x"], HEADING, [2, "B", "y"]]))
    assert [record["họ và tên"] for record in records] == ["A", "B"]


def test_a_merged_cell_holds_for_every_row_it_covers() -> None:
    rows = [HEADING, [1, "A", "Giáo viên"], [2, "B", None]]
    records, _ = listed(workbook(rows, then=merging("C2:C3")))
    assert [record["chức vụ"] for record in records] == ["Giáo viên", "Giáo viên"]


def test_lines_of_a_cell_are_the_items_of_a_list() -> None:
    records, _ = listed(workbook([["Họ và tên", "Thành tích"], ["A", "Bằng khen\n\nGiấy khen "]]))
    assert records[0]["thành tích"] == ["Bằng khen", "Giấy khen"]


def test_rows_that_belong_to_one_above_become_its_list() -> None:
    rows = [
        ["Thuộc", "Mã", "Tên", "Giá trị"],
        [None, "thu", "Thu ngân sách", 100],
        ["thu", None, "Thuế", 60],
        ["Thu ngân sách", None, "Phí", "40,5"],
        [None, None, "Lúa", 7],
    ]
    records, findings = listed(workbook(rows), Goal)
    assert findings == []
    assert [filled(each) for each in records[0].pop("thành phần")] == [
        {"tên": "Thuế", "giá trị": "60"},
        {"tên": "Phí", "giá trị": "40,5"},
    ]
    assert [record["tên"] for record in records] == ["Thu ngân sách", "Lúa"]


def test_a_row_that_belongs_to_none_above_is_refused() -> None:
    rows = [["Thuộc", "Tên", "Giá trị"], ["thu", "Thuế", 60]]
    assert codes(listed(workbook(rows), Goal)[1]) == ["D425"]


def test_bold_letters_and_true_dates_change_nothing() -> None:
    def embolden(sheet: Any) -> None:
        sheet["B2"].font = Font(bold=True)

    data = workbook([["TT", "Họ và tên", "Ngày sinh"], [1, "A", date(1975, 2, 5)]], then=embolden)
    records, findings = listed(data)
    assert records == [{"họ và tên": "A", "ngày sinh": "05/02/1975"}]
    assert findings == []


def test_ten_thousand_rows_are_read() -> None:
    rows: list[list[Any]] = [HEADING, *([n, f"Nguyễn Văn {n}", "x"] for n in range(1, 10_001))]
    sheet = read_workbook(workbook(rows), "ds.xlsx").sheets[0]
    listing, findings = read_records(sheet, Wanted(Person, "cá nhân"))
    assert isinstance(listing, Listing)
    assert len(listing.items) == 10_000
    assert plain(listing.items[-1])["họ và tên"] == "Nguyễn Văn 10000"
    assert findings == []


@pytest.mark.parametrize(
    ("titles", "reference"),
    [(("Họ đệm", "Tên"), ""), (("Họ và tên đệm", "TÊN"), ""), (("Họ và tên", None), "B1:C1")],
)
def test_names_in_two_columns_are_one_name(titles: tuple[Any, ...], reference: str) -> None:
    rows = [["TT", *titles, "Chức vụ"], [1, "Lê Thị", "Bé", "x"], [2, "Đinh", "Văn Út", None]]
    records, findings = listed(workbook(rows, then=merging(reference) if reference else None))
    assert [record["họ và tên"] for record in records] == ["Lê Thị Bé", "Đinh Văn Út"]
    assert findings == []


def test_a_column_without_a_title_is_asked_about() -> None:
    rows: list[list[Any]] = [
        ["TT", "Họ và tên", None, "Chức vụ"],
        [1, "Lê Thị", "Bé", "x"],
        [2, "Đinh", "Út", "y"],
    ]
    _, findings = listed(workbook(rows))
    assert [(each.code, each.severity) for each in findings] == [("D438", Severity.ERROR)]
    rows[1][2] = None
    rows.append([3, "Hồ", None, "z"])
    _, findings = listed(workbook(rows))
    assert [(each.code, each.severity) for each in findings] == [("D438", Severity.WARNING)]


def test_the_chosen_groups_own_name_is_no_group_within_it() -> None:
    rows = [
        HEADING,
        ["I. TẬP THỂ"],
        [1, "Trường A", ""],
        ["II. CÁ NHÂN"],
        ["1. Lãnh đạo", None, None],
        [2, "Lê B", "x"],
    ]
    records, findings = listed(workbook(rows, then=merging("A5:C5")), Grouped)
    assert records == [{"họ và tên": "Lê B", "chức vụ": "x", "nhóm": "Lãnh đạo"}]
    assert codes(findings) == ["D435"]


def test_words_of_a_signature_within_a_list_do_not_end_it() -> None:
    rows = [["Họ và tên", "Chức vụ"], ["A", "Thủ trưởng đơn vị"], ["B", "x"]]
    records, findings = listed(workbook(rows))
    assert len(records) == 2
    assert findings == []
    numbered = [HEADING, [1, "A", "Thủ trưởng đơn vị"], [2, "B", "Xác nhận hồ sơ"]]
    assert len(listed(workbook(numbered))[0]) == 2


def test_two_columns_below_one_loose_title_are_joined_too() -> None:
    rows = [["TT", "Họ và tên cá nhân", None, "Chức vụ"], [1, "Lê Thị", "Bé", "x"]]
    records, findings = listed(workbook(rows, then=merging("B1:C1")))
    assert records[0]["họ và tên"] == "Lê Thị Bé"
    assert codes(findings) == ["D412"]


def test_a_lone_text_without_a_number_among_numbered_rows_heads_a_group() -> None:
    rows = [
        HEADING,
        [None, "Trường A", None],
        [1, "Lê B", "x"],
        [None, "Phòng C"],
        [2, "Hồ D", "y"],
    ]
    records, findings = listed(workbook(rows), Grouped)
    assert [(record["họ và tên"], record["nhóm"]) for record in records] == [
        ("Lê B", "Trường A"),
        ("Hồ D", "Phòng C"),
    ]
    assert findings == []


def test_a_list_of_names_alone_is_a_list() -> None:
    records, findings = listed(workbook([["TT", "Họ và tên"], [1, "A"], [2, "B"], ["Cộng", 2]]))
    assert [record["họ và tên"] for record in records] == ["A", "B"]
    assert findings == []


def test_a_column_that_every_row_leaves_empty_adds_up_to_nothing() -> None:
    rows = [["TT", "Họ và tên", "Tiền thưởng"], [1, "A", None], [2, "B", None]]
    assert listed(workbook([*rows, ["Cộng", None, 0]]))[1] == []
    assert listed(workbook([*rows, ["Cộng", None, 2]]))[1] == []
    _, (finding,) = listed(workbook([*rows, ["Cộng", None, 5]]))
    assert (finding.code, finding.expected) == ("D416", "0")
