"""Places are told in the language of the messages."""

from __future__ import annotations

import pytest

from vanban.cli.language import Language
from vanban.cli.place_words import part_in, path_in
from vanban.cli.presenter import where
from vanban.diagnostics import Place

PARTS = [
    ("đoạn 3: “Số: …, hàng 1”", "paragraph 3: “Số: …, hàng 1”"),
    ("bảng 1, hàng 2, ô 3", "table 1, row 2, cell 3"),
    ("đầu trang, khung chữ: “UBND”", "header, text box: “UBND”"),
    ("chú thích 1, bảng bên trong, hàng 1, ô 1", "note 1, inner table, row 1, cell 1"),
    ("chú thích cuối 2", "endnote 2"),
    ("kiểu “VB Trích yếu”", "style “VB Trích yếu”"),
    ("thuộc tính tệp “Title”", "file property “Title”"),
    ("word/document.xml", "word/document.xml"),
    ("", ""),
]
PATHS = [
    ("chỉ tiêu › mục 3 › đơn vị", "chỉ tiêu › item 3 › đơn vị"),
    ("nội dung › đề mục 2 › bảng › hàng 4", "nội dung › heading 2 › bảng › row 4"),
    ("chú thích › 1", "chú thích › 1"),
]


@pytest.mark.parametrize(("part", "english"), PARTS)
def test_words_for_parts_of_a_word_file_are_told_in_english(part: str, english: str) -> None:
    assert part_in(part, Language.of("en")) == english
    assert part_in(part, Language.of("vi")) == part


@pytest.mark.parametrize(("path", "english"), PATHS)
def test_names_of_fields_stay_as_a_clerk_types_them(path: str, english: str) -> None:
    assert path_in(path, Language.of("en")) == english
    assert path_in(path, Language.of("vi")) == path


def test_a_finding_tells_its_place_in_the_language_asked_for() -> None:
    in_word, in_data = Place(file="mau.docx", part="đoạn 3"), Place(file="a.yaml", path="mục 2")
    assert where(in_word, Language.of("en")) == "mau.docx, paragraph 3"
    assert where(in_data, Language.of("en")) == "a.yaml, item 2"
    assert where(in_data, Language.of("vi")) == "a.yaml, mục 2"
