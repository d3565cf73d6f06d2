from __future__ import annotations

from typing import Any

import pytest
from pydantic import Field

from tests.unit.reading.conftest import Paper
from vanban.anatomy.agency import Agency
from vanban.documents.document_type import document_types
from vanban.reading.model import Data
from vanban.reading.sample import commented
from vanban.reading.source import source_from_text
from vanban.reading.validate import read_model

VALUES: dict[str, Any] = {
    "loại văn bản": "kế hoạch",
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ"],
    "trích yếu": "Phát động: thi đua",
    "nội dung": "I. MỤC ĐÍCH\n1. Mục đích: *a*\n  - b\n\n{{ chỉ_tiêu | bảng }}",
    "nơi nhận": ["Như trên", "Lưu: VT, PNV.", "*Sở Nội vụ*", "- gạch", "a # b", ""],
    "chú thích": {"1": "Theo Nghị quyết: 04", "2": "{a}"},
    "chỉ tiêu": [{"mã": "lúa", "tên": "Lúa: cả năm", "giá trị": "2.150"}, {"tên": "Ngô"}],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Phạm Xuân Vinh"},
}


def test_a_sample_reads_back_as_its_values() -> None:
    values = VALUES | {"nơi nhận": VALUES["nơi nhận"][:-1]}
    source = source_from_text(commented(Paper, values), "mẫu.yaml", "yaml")
    assert source.findings == ()
    paper = read_model(source, Paper)
    assert paper.subject == values["trích yếu"]
    assert paper.body == values["nội dung"]
    assert list(paper.recipients) == values["nơi nhận"]
    assert paper.notes == values["chú thích"]
    assert [target.name for target in paper.targets] == ["Lúa: cả năm", "Ngô"]
    assert paper.signatory.position == "CHỦ TỊCH"


def test_every_field_is_described_and_what_must_be_filled_in_is_marked() -> None:
    text = commented(Paper, {})
    for line in (
        "# loại văn bản (bắt buộc)\nloại văn bản:\n",
        "# số: số văn bản\n#số:\n",
        "# trích yếu (bắt buộc)\ntrích yếu:\n",
        "  # chức vụ (bắt buộc): chức vụ người ký\n  chức vụ:\n",
        "  #quyền hạn:\n  #  - TM. ỦY BAN NHÂN DÂN\n",
        "#chú thích:\n#  1: Theo Nghị quyết.\n",
    ):
        assert line in text


def test_choices_are_listed_in_the_first_group_only() -> None:
    text = commented(Paper, VALUES)
    assert text.count("# chọn một trong: giá trị, tăng") == 1
    assert "  # mã: mã để câu chữ nhắc đến\n  - mã: lúa\n" in text
    assert "  - tên: Ngô\n" in text


def test_a_field_that_is_commented_out_can_be_put_to_use() -> None:
    text = commented(Paper, {}).replace("\n#", "\n").replace("\n  #", "\n  ")
    text = "\n".join(line for line in text.split("\n") if not line.startswith(" ") or ":" in line)
    assert "\nsố:\n" in text
    assert "\nchú thích:\n  1: Theo Nghị quyết.\n" in text


def test_text_that_needs_it_is_quoted_and_no_other() -> None:
    text = commented(Paper, VALUES)
    assert 'trích yếu: "Phát động: thi đua"\n' in text
    assert "  - Lưu: VT, PNV.\n" in text
    assert '  - "*Sở Nội vụ*"\n' in text
    assert "nội dung: |\n  I. MỤC ĐÍCH\n  1. Mục đích: *a*\n    - b\n\n  {{ chỉ_tiêu" in text


def test_what_the_model_does_not_know_is_not_lost() -> None:
    assert "\nlạ: a\n" in commented(Paper, {"lạ": "a"})


def test_a_required_list_of_groups_is_there_to_be_filled_in() -> None:
    class Guests(Data):
        """Guests (khách mời)."""

        guests: tuple[Data, ...] = Field(title="khách")

    assert "\nkhách:\n" in commented(Guests, {})


def test_lines_are_no_longer_than_a_screen() -> None:
    class Wordy(Data):
        """A model with much to say (dài dòng)."""

        name: str = ""

    Wordy.model_fields["name"].description = "chữ " * 100
    assert max(map(len, commented(Wordy, {}).splitlines())) <= 100


@pytest.mark.parametrize("kind", document_types(), ids=lambda kind: kind.slug)
def test_the_sample_of_every_type_is_sound(kind: Any) -> None:
    text = commented(kind.model, kind.sample)
    source = source_from_text(text, "mẫu.yaml", "yaml")
    assert source.findings == ()
    read_model(source, kind.model)


def test_the_sample_of_a_profile_can_be_read() -> None:
    text = commented(Agency, {"cơ quan ban hành": ["UBND"]})
    assert read_model(source_from_text(text, "mẫu.yaml"), Agency).issuing_agency == ("UBND",)


def test_a_file_says_in_which_format_it_is_written() -> None:
    assert commented(Paper, VALUES).endswith("\nphiên bản dữ liệu: 1\n")
