from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vanban.diagnostics import DataError, Place
from vanban.reading.overrides import apply
from vanban.reading.source import read_source, source_from_bytes, source_from_text

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# Kế hoạch
số: 0123
người ký:
  họ và tên: Phạm Xuân Vinh
chỉ tiêu:
  - mã: lúa
    từ: 8
  - mã: ngô
nội dung: |
  I. MỤC ĐÍCH

  1. Mục đích
gấp: >
  một
  hai
trống:
"""


def test_a_source_gives_nested_texts() -> None:
    assert source_from_text(TEXT, "a.yaml").value == {
        "số": "0123",
        "người ký": {"họ và tên": "Phạm Xuân Vinh"},
        "chỉ tiêu": [{"mã": "lúa", "từ": "8"}, {"mã": "ngô"}],
        "nội dung": "I. MỤC ĐÍCH\n\n1. Mục đích\n",
        "gấp": "một hai\n",
        "trống": "",
    }


def test_places_name_file_line_column_and_path_in_the_clerks_words() -> None:
    source = source_from_text(TEXT, "a.yaml")
    assert source.place(("số",)) == Place("a.yaml", 2, 5, "số")
    path = "chỉ tiêu › mục 1 › từ"
    assert source.place(("chỉ tiêu", 0, "từ")) == Place("a.yaml", 7, 9, path)
    assert source.place(("chỉ tiêu", 1)) == Place("a.yaml", 8, 5, "chỉ tiêu › mục 2")
    assert source.place(("người ký",)) == Place("a.yaml", 3, 1, "người ký")


def test_what_is_not_there_stands_at_what_is_around_it() -> None:
    source = source_from_text(TEXT, "a.yaml")
    assert source.place(("người ký", "chức vụ")) == Place("a.yaml", 3, 1, "người ký › chức vụ")
    assert source.place(("chỉ tiêu", 7, "từ")).line == 5
    assert source.place(("địa danh",)) == Place("a.yaml", 2, 1, "địa danh")
    assert source.place(("số", "con")).line == 2


def test_names_are_found_however_they_are_spelled() -> None:
    source = source_from_text(TEXT, "a.yaml")
    assert source.place(("Người_ký", "Họ Và Tên")).line == 4


@pytest.mark.parametrize(
    ("written", "line", "column", "at"),
    [
        ("|\n  một\n   hai\n", 2, 2, (3, 4)),
        ("|\n  một\n   hai\n", 2, 0, (3, 3)),
        ("|\n  một\n", 0, 0, (1, 4)),
        ("|\n\n  một\n   hai\n", 3, 2, (4, 4)),
        ("|2\n    một\n   hai\n", 1, 3, (2, 5)),
        ("|-\n \n    một\n", 2, 1, (3, 5)),
        ("|\n", 1, 1, (2, 1)),
        (">\n  một\n  hai\n", 1, 3, (1, 4)),
        ("một hai", 1, 5, (1, 8)),
        ("một hai", 1, 0, (1, 4)),
        ("'một hai'", 1, 5, (1, 9)),
        ("'một ''hai'' '", 1, 9, (1, 4)),
        ('"một\\thai"', 1, 5, (1, 4)),
        ("một\n  hai", 1, 5, (1, 4)),
    ],
)
def test_what_stands_in_a_text_is_found_in_the_file(
    written: str, line: int, column: int, at: tuple[int, int]
) -> None:
    place = source_from_text(f"a: {written}\n", "a.yaml").text_place(("a",), line, column)
    assert (place.line, place.column) == at


def test_what_is_no_text_of_a_file_stands_where_it_is() -> None:
    source = source_from_text(TEXT, "a.yaml")
    assert source.text_place(("người ký",), 1, 1) == source.place(("người ký",))
    moved = apply(source, ["số=12 34"])
    assert moved.text_place(("số",), 1, 4).column == 0


def test_the_first_of_several_names_gives_its_text() -> None:
    source = source_from_text("document_type: kế hoạch\nnhóm:\n  a: b\n", "a.yaml")
    found = source.text("loại văn bản", "document_type")
    assert found is not None
    assert found.value == "kế hoạch"
    assert source.text("nhóm") is None


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_from_any_editor_reads_the_same(line_end: str, encoding: str) -> None:
    data = TEXT.replace("\n", line_end).encode(encoding)
    source = source_from_bytes(data, "a.yaml")
    assert source == source_from_text(TEXT, "a.yaml")


def test_the_format_comes_from_the_name_or_from_the_looks(tmp_path: Path) -> None:
    for name, text in [
        ("a.json", '{"số": "1"}'),
        ("a.yaml", "số: 1"),
        ("a.YML", "số: 1"),
        ("a.txt", ' \n{"số": "1"}'),
        ("b.txt", "số: 1"),
    ]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        source = read_source(tmp_path / name)
        assert source.value == {"số": "1"}
        assert source.folder == tmp_path


def test_brackets_around_a_whole_file_are_refused_in_fields_and_lists(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("[a, b]", encoding="utf-8")
    with pytest.raises(DataError):
        read_source(tmp_path / "a.yaml")
