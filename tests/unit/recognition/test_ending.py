"""Endings as they are typed, and what must not be taken for one."""

from __future__ import annotations

from typing import Any

import pytest

from vanban.conformity.component import Component
from vanban.recognition.ending import Ending, read_ending
from vanban.recognition.paper import Fate
from vanban.recognition.sorting import Sorting
from vanban.recognition.source import Line

BODY = "Các đơn vị nghiêm túc thực hiện./.\n\n"


def sorted_lines(text: str) -> tuple[Sorting, Ending]:
    sorting = Sorting([Line(n, line) for n, line in enumerate(text.split("\n"), 1)])
    return sorting, read_ending(sorting, 0)


def data_of(text: str) -> dict[str, Any]:
    return sorted_lines(BODY + text)[1].data


def test_minutes_are_signed_by_secretary_and_chair_and_confirmed_by_the_head() -> None:
    data = data_of(
        "THƯ KÝ                    CHỦ TRÌ\n(Ký, ghi rõ họ tên)       (Ký, ghi rõ họ tên)\n\n"
        "Phạm Văn Bé               Lê Thị Hoa\n\nXÁC NHẬN CỦA HIỆU TRƯỞNG\n\nNguyễn Hữu Phước"
    )
    assert [each["họ và tên"] for each in data["các người ký"]] == [
        "Phạm Văn Bé", "Lê Thị Hoa", "Nguyễn Hữu Phước",
    ]  # fmt: skip


def test_names_read_row_by_row_are_put_with_their_positions_and_doubted() -> None:
    sorting, ending = sorted_lines(f"{BODY}THƯ KÝ\nCHỦ TỌA\n(ký)\nPhạm Văn Cường\nLê Thị Dung")
    assert ending.data["các người ký"] == [
        {"chức vụ": "THƯ KÝ", "họ và tên": "Phạm Văn Cường"},
        {"chức vụ": "CHỦ TỌA", "họ và tên": "Lê Thị Dung"},
    ]
    assert [doubt.line for doubt in sorting.doubts] == [6, 7]


def test_the_two_parties_of_a_contract_have_their_lines() -> None:
    data = data_of(
        "ĐẠI DIỆN BÊN A\tĐẠI DIỆN BÊN B\nTRƯỞNG PHÒNG\tGIÁM ĐỐC\n\nNguyễn Văn A\tTrần Văn B"
    )
    assert data["các người ký"] == [
        {"bên ký": ["ĐẠI DIỆN BÊN A"], "chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Nguyễn Văn A"},
        {"bên ký": ["ĐẠI DIỆN BÊN B"], "chức vụ": "GIÁM ĐỐC", "họ và tên": "Trần Văn B"},
    ]


def test_the_name_below_a_digital_signature_is_repeated() -> None:
    sorting, _ = sorted_lines(f"{BODY}CHỦ TỊCH\n\nPhạm Xuân Vinh\nPHẠM XUÂN VINH")
    again = [share for share in sorting.shares([]) if share.fate is Fate.REPEATED]
    assert [(share.line, share.path) for share in again] == [(6, ("người ký", "họ và tên"))]


def test_recipients_on_the_line_of_their_label_and_one_blank_from_the_signature_are_told() -> None:
    data = data_of(
        "Nơi nhận: - UBND tỉnh; - TT Huyện ủy; TM. ỦY BAN NHÂN DÂN\n- Lưu: VT. CHỦ TỊCH\n"
        "Phạm Xuân Vinh"
    )
    assert data == {
        "nơi nhận": ["UBND tỉnh;", "TT Huyện ủy;", "Lưu: VT."],
        "người ký": {
            "quyền hạn": ["TM. ỦY BAN NHÂN DÂN"],
            "chức vụ": "CHỦ TỊCH",
            "họ và tên": "Phạm Xuân Vinh",
        },
    }


def test_a_recipient_that_goes_on_in_the_next_line_is_one() -> None:
    data = data_of("Nơi nhận:\n- Các cơ quan, đơn vị tham gia\nkhối thi đua;\n- Lưu: VT.")
    assert data["nơi nhận"] == ["Các cơ quan, đơn vị tham gia khối thi đua;", "Lưu: VT."]


@pytest.mark.parametrize("mark", ["PL.(300)", "NV.15b", "NVA. 05", "TH.20"])
def test_the_mark_below_the_recipients_is_the_drafter_s(mark: str) -> None:
    data = data_of(f"Nơi nhận:\n- Lưu: VT.\n{mark}\nCHỦ TỊCH\n\nPhạm Xuân Vinh")
    assert data["ký hiệu người soạn thảo"] == mark


def test_the_address_below_the_ending_is_where_the_agency_is_reached() -> None:
    data = data_of(
        "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n\nPhạm Xuân Vinh\n"
        "Địa chỉ: thị trấn Ba Tơ; ĐT: 0255.3863222, Fax: 0255.3863111\nEmail: a@bato.gov.vn"
    )
    assert data["liên hệ"] == {
        "địa chỉ": "Địa chỉ: thị trấn Ba Tơ",
        "điện thoại": "0255.3863222",
        "số fax": "0255.3863111",
        "thư điện tử": "a@bato.gov.vn",
    }


def test_a_note_that_it_was_signed_is_dropped_and_told() -> None:
    sorting, ending = sorted_lines(f"{BODY}CHỦ TỊCH\n(Đã ký)\nPhạm Xuân Vinh")
    assert ending.data["người ký"] == {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"}
    assert [change.lines for change in sorting.changes] == [(4,)]


def test_a_signature_quoted_in_the_body_is_not_cut() -> None:
    text = "Chủ tịch ký các văn bản:\nTM. HỘI ĐỒNG\nCHỦ TỊCH\nPhạm Văn A\nCác thành viên ký nháy./."
    _, ending = sorted_lines(text)
    assert ending.data == {}
    assert ending.start == 5


def test_what_is_attached_stays_below_the_ending() -> None:
    text = "CHỦ TỊCH\n\nPhạm Xuân Vinh\n\nPhụ lục 1: Danh sách\nCHỦ TỊCH\nPhạm Văn B"
    _, ending = sorted_lines(BODY + text)
    assert ending.data["người ký"]["họ và tên"] == "Phạm Xuân Vinh"
    assert ending.stop == 5


def test_a_position_nobody_has_signed_for_ends_the_paper() -> None:
    assert data_of("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH") == {
        "người ký": {"quyền hạn": ["TM. ỦY BAN NHÂN DÂN"], "chức vụ": "CHỦ TỊCH"}
    }


def test_a_body_without_an_ending_has_none() -> None:
    _, ending = sorted_lines("I. MỤC ĐÍCH\n- Nâng cao chất lượng;\n- Lưu ý các đơn vị.")
    assert (ending.start, ending.stop, ending.data) == (3, 3, {})


def test_lines_of_a_digital_signature_stand_between_position_and_name() -> None:
    data = data_of(
        "CHỦ TỊCH\nNgười ký: Phạm Xuân Vinh\nEmail: vinh@bato.gov.vn\n"
        "Thời gian ký: 26.01.2021 15:53:20 +07:00\nPhạm Xuân Vinh"
    )
    assert data == {"người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"}}


def test_a_heading_and_a_name_at_the_end_of_a_list_are_no_signature() -> None:
    assert data_of("TẬP THỂ, CÁ NHÂN TIÊU BIỂU\nNguyễn Văn A") == {}


def test_a_position_that_no_list_knows_has_room_for_the_signature_below_it() -> None:
    sorting, ending = sorted_lines(f"{BODY}HỘI TRƯỞNG\n\n\nNguyễn Văn A")
    assert ending.data == {"người ký": {"chức vụ": "HỘI TRƯỞNG", "họ và tên": "Nguyễn Văn A"}}
    assert [doubt.path for doubt in sorting.doubts] == [("người ký", "chức vụ")]


def test_a_name_that_the_look_takes_for_a_position_is_a_name() -> None:
    said = [(0, "BÍ THƯ"), (1, "TRƯỞNG PHÒNG"), (0, "Lê Thị D"), (1, "Trần Văn E")]
    looks = [Component.AUTHORITY] * 3 + [Component.SIGNER]
    lines = [Line(1, "Các đơn vị thực hiện./."), Line(2, "")]
    lines += [
        Line(n, text, look, column)
        for n, ((column, text), look) in enumerate(zip(said, looks, strict=True), 3)
    ]
    assert read_ending(Sorting(lines), 0).data["các người ký"] == [
        {"chức vụ": "BÍ THƯ", "họ và tên": "Lê Thị D"},
        {"chức vụ": "TRƯỞNG PHÒNG", "họ và tên": "Trần Văn E"},
    ]


def test_a_list_of_offices_at_the_end_of_the_body_is_no_signature() -> None:
    assert data_of("Thành phần gồm\nTrưởng phòng Nội vụ\nChánh Văn phòng") == {}
