from __future__ import annotations

from vanban.diagnostics import Message
from vanban.importing.data_file import data_file
from vanban.reading.source import source_from_text
from vanban.recognition.paper import Doubt

_DATA = {
    "loại văn bản": "báo cáo",
    "giai đoạn": "nhập",
    "số": "05",
    "ngày ban hành": "26/01/2021",
    "nội dung": "1. Một: hai\n\n\n- có\n\\*ba",
    "người ký": {"quyền hạn": ["TM. UBND"], "họ và tên": "Có"},
    "nơi nhận": ["Sở Nội vụ; đội", "có", "# không phải ghi chú"],
    "phụ lục": [{"tiêu đề": "Danh sách", "nội dung": "a\nb"}],
}


def test_a_data_file_reads_back_as_it_was() -> None:
    source = source_from_text(data_file(_DATA, (), ("Đầu",)), "a.yaml", "yaml")
    assert not source.findings
    assert source.value == _DATA | {
        "nội dung": "1. Một: hai\n\n\n- có\n\\*ba\n",
        "phụ lục": [{"tiêu đề": "Danh sách", "nội dung": "a\nb\n"}],
    }


def test_a_doubt_stands_above_what_it_concerns() -> None:
    doubts = (
        Doubt(("người ký", "họ và tên"), 12, Message("tên?")),
        Doubt(("nơi nhận", 1), 14, Message("nơi?")),
        Doubt(("phụ lục", 0, "tiêu đề"), 15, Message("đề?")),
        Doubt(("phụ lục", 0, "nội dung"), 16, Message("bảng?")),
        Doubt(("không có",), 0, Message("chung")),
    )
    text = data_file(_DATA, doubts, ())
    assert text.startswith("\n# chưa chắc: chung\nphiên bản dữ liệu: 1\nloại văn bản: báo cáo\n")
    assert "\n  # chưa chắc (dòng 12): tên?\n  họ và tên: Có\n" in text
    assert "\n  # chưa chắc (dòng 14): nơi?\n  - có\n" in text
    assert "\n  # chưa chắc (dòng 15): đề?\n  - tiêu đề: Danh sách\n" in text
    assert "\n    # chưa chắc (dòng 16): bảng?\n    nội dung: |\n      a\n" in text
    assert source_from_text(text, "a.yaml", "yaml").value["người ký"] == _DATA["người ký"]


def test_a_comment_stays_one_line_whatever_it_quotes() -> None:
    doubts = (Doubt(("số",), 1, Message("{t}", t="a\nb\x85c")),)
    assert "# chưa chắc (dòng 1): a b c\n" in data_file({"số": "1"}, doubts, ("x\ny",))
