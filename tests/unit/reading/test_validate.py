from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from annotated_types import MaxLen
from pydantic import Field, model_validator

from tests.unit.reading.conftest import SOUND, Kind, Paper
from vanban.diagnostics import DataError, Message
from vanban.diagnostics.bad_value import BadValueError
from vanban.reading.model import Data, Lines, Parsed
from vanban.reading.source import source_from_text
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.unit.reading.conftest import Findings
    from vanban.diagnostics import Finding


def read(text: str) -> Paper:
    return read_model(source_from_text(text, "tệp.yaml", "yaml"), Paper)


def brief(findings: Sequence[Finding]) -> list[tuple[str, int]]:
    return sorted((each.code, each.place.line) for each in findings)


def test_a_sound_file_becomes_a_model() -> None:
    paper = read(SOUND)
    assert paper.agency == ("ỦY BAN NHÂN DÂN", "HUYỆN BA TƠ")
    assert paper.body == "I. MỤC ĐÍCH\n1. Mục đích"
    assert paper.signatory.full_name == "Phạm Xuân Vinh"
    assert paper.number == ""


def test_names_are_vietnamese_or_english_in_any_case() -> None:
    text = SOUND.replace("trích yếu:", "SUBJECT:").replace("chức vụ:", "Chức_vụ:")
    text = text.replace("nội dung:", "“Nội dung”:")
    assert read(text) == read(SOUND)


def test_values_are_read_by_their_kind() -> None:
    targets = "  - tên: lúa\n    loại: Tăng\n    giá trị: 29.835\n    gần đúng: có\n"
    (target,) = read(f"{SOUND}chỉ tiêu:\n{targets}").targets
    assert target.kind is Kind.INCREASE
    assert target.value == Decimal(29835)
    assert target.approximate is True


def test_an_item_with_a_colon_in_a_list_of_texts_is_the_text_as_typed() -> None:
    items = '  - Như trên;\n  - Lưu:  VT, PNV.\n  - Phong trào: "Đoàn kết"\n  - Báo cáo:\n'
    wrapped = "  - Kính gửi: UBND,\n      các sở\n"
    assert read(f"{SOUND}nơi nhận:\n{items}{wrapped}").recipients == (
        "Như trên;",
        "Lưu:  VT, PNV.",
        'Phong trào: "Đoàn kết"',
        "Báo cáo:",
        "Kính gửi: UBND, các sở",
    )


def test_a_blank_field_counts_as_left_out() -> None:
    assert read(f"{SOUND}số:\nnơi nhận:\nchỉ tiêu:\n").recipients == ()


def test_a_field_left_out_or_blank_is_missing(mistakes_in: Findings) -> None:
    (finding,) = mistakes_in(SOUND.replace("trích yếu: Phát động phong trào thi đua", "trích yếu:"))
    assert str(finding.message) == "chưa điền trích yếu"
    assert (finding.code, finding.place.line, finding.place.path) == ("D201", 5, "trích yếu")
    assert "Phát động" in str(finding.hint)
    (finding,) = mistakes_in(SOUND.replace("  họ và tên: Phạm Xuân Vinh\n", ""))
    assert str(finding.message) == "chưa điền họ và tên"
    assert (finding.place.line, finding.place.path) == (9, "người ký › họ và tên")


@pytest.mark.parametrize("typed", ["trich yeu", "trích yéu", "Trich_Yeu", "tríchyếu"])
def test_a_misspelt_name_tells_the_nearest_right_one_and_nothing_else(
    mistakes_in: Findings, typed: str
) -> None:
    (finding,) = mistakes_in(SOUND.replace("trích yếu:", f"{typed}:"))
    assert (finding.code, finding.expected, finding.place.line) == ("D202", "trích yếu", 5)
    assert "“trích yếu”" in str(finding.hint)


def test_a_name_like_no_other_lists_the_names_there_are(mistakes_in: Findings) -> None:
    (finding,) = mistakes_in(SOUND.replace("  chức vụ:", "  màu: đỏ\n  chức vụ:"))
    assert "quyền hạn, chức vụ, họ và tên" in str(finding.hint)


def test_one_field_under_two_names_is_refused(mistakes_in: Findings) -> None:
    (finding,) = mistakes_in(f"{SOUND}subject: Khác\n")
    assert (finding.code, finding.place.line) == ("D203", 12)
    assert "dòng 5" in str(finding.message)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("trích yếu: Phát động phong trào thi đua", "trích yếu:\n  - a\n  - b", "D204", 5),
        ("trích yếu: Phát động phong trào thi đua", "trích yếu: [a]", "D204", 5),
        ("trích yếu: Phát động phong trào thi đua", "trích yếu:\n  a: b\n  c: d", "D205", 5),
        ("\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ", " UBND", "D206", 2),
        ("\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ", "\n  a: b", "D206", 2),
        ("\n  chức vụ: CHỦ TỊCH\n  họ và tên: Phạm Xuân Vinh", " Vinh", "D207", 9),
        ("\n  chức vụ: CHỦ TỊCH\n  họ và tên: Phạm Xuân Vinh", "\n  chức vụ:CT", "D207", 10),
        ("\n  chức vụ: CHỦ TỊCH", "\n  - chức vụ: CHỦ TỊCH\n  -", "D207", 9),
        ("người ký:", "chú thích: a\nngười ký:", "D207", 9),
        ("người ký:", "nơi nhận:\n  - a\n  -\nngười ký:", "D211", 11),
        ("  - HUYỆN BA TƠ", "  - HUYỆN BA TƠ\n  - a", "D212", 2),
        ("\n  - ỦY BAN NHÂN DÂN\n  - HUYỆN BA TƠ", " []", "D212", 2),
        ("nội dung: |", "nội dung: >", "D124", 6),
        ("nội dung: |", "nội dung:", "D124", 7),
        ("người ký:", "chỉ tiêu:\n  - tên: a\n    loại: tang\nngười ký:", "D209", 11),
        ("người ký:", "chỉ tiêu:\n  - tên: a\n    gần đúng: hơi\nngười ký:", "D210", 11),
        ("người ký:", "chỉ tiêu:\n  - tên: a\n    giá trị: -1\nngười ký:", "D212", 11),
    ],
)
def test_each_mistake_has_its_sentence_and_its_line(
    mistakes_in: Findings, old: str, new: str, code: str, line: int
) -> None:
    assert old in SOUND
    found = mistakes_in(SOUND.replace(old, new).replace("  -\n  họ và tên: Phạm Xuân Vinh", "  -"))
    assert brief(found) == [(code, line)]
    assert str(found[0].message)


def test_a_choice_tells_the_nearest_and_all_that_may_be_written(mistakes_in: Findings) -> None:
    (finding,) = mistakes_in(f"{SOUND}chỉ tiêu:\n  - tên: a\n    loại: tang\n")
    assert "“tăng”?" in str(finding.hint)
    assert "“giá trị”, “tăng”" in str(finding.hint)


def test_a_value_that_its_reader_refuses_keeps_the_readers_sentence(mistakes_in: Findings) -> None:
    (finding,) = mistakes_in(f"{SOUND}chỉ tiêu:\n  - tên: a\n    giá trị: nhiều\n")
    assert finding.code.startswith("F")
    assert finding.place.line == 14
    (finding,) = mistakes_in(f"{SOUND}chỉ tiêu:\n  - tên: a\n    giá trị: “5”\n")
    assert "nháy cong" in str(finding.hint)


def test_faults_and_mistakes_are_told_together(mistakes_in: Findings) -> None:
    text = SOUND.replace("trích yếu: Phát động", "trích yếu: Phát động: a")
    text = text.replace("chức vụ:", "chuc vu:").replace("  họ và tên: Phạm Xuân Vinh\n", "")
    assert brief(mistakes_in(text)) == [("D110", 5), ("D201", 9), ("D202", 10)]


def test_a_line_with_a_fault_is_not_faulted_twice(mistakes_in: Findings) -> None:
    text = SOUND.replace("người ký:", "nơi nhận: - Như trên\nngười ký:")
    assert brief(mistakes_in(text)) == [("D129", 9)]


def test_nothing_is_missed_where_a_line_had_to_be_left_out(mistakes_in: Findings) -> None:
    assert brief(mistakes_in(SOUND.replace("trích yếu:", "trích yếu"))) == [("D126", 5)]


def test_a_note_does_not_stop_the_reading() -> None:
    assert read(SOUND.replace("thi đua\n", "thi đua # xem lại\n")) == read(SOUND)


def test_a_base_fills_in_what_is_left_out() -> None:
    source = source_from_text(SOUND, "tệp.yaml")
    paper = read_model(source, Paper, base={"số": "19", "trích yếu": "Khác", "nơi nhận": ["A"]})
    assert paper.number == "19"
    assert paper.subject == "Phát động phong trào thi đua"
    assert paper.recipients == ("A",)


def test_a_labelled_source_is_asked_by_label_alone() -> None:
    text = SOUND.replace("trích yếu:", "subject:").replace("họ và tên:", "FULL_NAME:")
    source = labelled(source_from_text(text, "tệp.yaml"), Paper)
    assert source.place(("trích yếu",)).line == 5
    assert source.value["người ký"]["họ và tên"] == "Phạm Xuân Vinh"


class Person(Data):
    """A person (người)."""

    name: str = Field(title="tên")


class Odd(Data):
    """A model of rarer kinds (khác)."""

    guest: str | Person = Field("", title="khách")
    guests: tuple[Person | str, ...] = Field((), title="các khách")
    letters: dict[Annotated[str, MaxLen(2)], str] = Field({}, title="chữ cái")
    upper: Annotated[str, Parsed(str.upper)] = Field("", title="hoa")
    hexadecimal: Annotated[int, Parsed(lambda text: int(text, 16))] = Field(0, title="mã màu")
    tree_or_text: Any = Field("", title="cây")
    years: Literal["2021", "2022"] = Field("2021", title="năm")
    count: int = Field(0, title="số lượng", le=5)
    mixed: tuple[str | Kind, ...] = Field((), title="lẫn")
    either: str | tuple[str, ...] = Field("", title="một hay nhiều")
    text: str = Field("", title="chữ", max_length=3)
    tree: tuple[tuple[str, ...], ...] = Field((), title="bảng")
    lines: Annotated[str, Lines()] = Field("", title="dòng")

    @model_validator(mode="after")
    def _agree(self) -> Odd:
        if self.count == 5:
            raise ValueError("five")
        if self.count == 4:
            raise BadValueError("F1", Message("bốn là số xấu"))
        return self


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("số lượng: 1.200", "count", None),
        ("số lượng: 3", "count", 3),
        ("năm: 2022", "years", "2022"),
        ("một hay nhiều: a", "either", "a"),
        ("một hay nhiều: ['a', 'b']", "either", ("a", "b")),
        ("bảng:\n- ['a', '']\n", "tree", (("a", ""),)),
        ("lẫn: [a]", "mixed", ("a",)),
        ("khách: Lan", "guest", "Lan"),
        ("khách:\n  TÊN: Lan", "guest", Person(name="Lan")),
        ("các khách:\n- Lan\n- tên: Huệ\n", "guests", ("Lan", Person(name="Huệ"))),
        ("các khách:\n- Kính gửi: Lan\n", "guests", ("Kính gửi: Lan",)),
        ("hoa: abc", "upper", "ABC"),
        ("mã màu: ff", "hexadecimal", 255),
        ("cây:\n- I: [a]\n- b\n", "tree_or_text", [{"I": ["a"]}, "b"]),
        ("cây: |\n  a\n  b\n", "tree_or_text", "a\nb"),
    ],
)
def test_rarer_kinds_of_fields_are_read(text: str, name: str, value: object) -> None:
    source = source_from_text(text, "tệp.yaml")
    if value is None:
        with pytest.raises(DataError):
            read_model(source, Odd)
    else:
        assert getattr(read_model(source, Odd), name) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("số lượng: 4", "bốn là số xấu"),
        ("số lượng: 9", "nhiều nhất là 5"),
        ("số lượng: ba", "số nguyên"),
        ("chữ: abcd", "dài quá 3"),
        ("năm: 2023", "không dùng được"),
        ("năm: mai", "không dùng được"),
        ("năm:\n  - a", "không phải danh sách"),
        ("số lượng: 5", "chưa hợp lệ"),
        ("mã màu: xyz", "không đọc được thành số nguyên"),
        ("chữ cái:\n  abc: d", "dài quá 2"),
        ("khách:\n  - a", "không phải danh sách"),
        ("khách:\n  tên:\n  tên khác: a", "chưa điền tên"),
        ("các khách:\n  - {}", "chưa điền tên"),
        ("dòng: >\n  a\n  b", "làm một đoạn"),
        ("dòng: a\n  b", "làm một đoạn"),
    ],
)
def test_what_a_model_refuses_is_said_in_our_words(text: str, said: str) -> None:
    with pytest.raises(DataError) as caught:
        read_model(source_from_text(text, "tệp.yaml"), Odd)
    assert any(said in str(finding.message) for finding in caught.value.findings)


def test_names_in_groups_that_may_be_texts_are_labelled_too() -> None:
    text = "guests:\n- NAME: Lan\nletters:\n  a: b\nkhách:\n  Tên: Huệ\n"
    source = labelled(source_from_text(text, "tệp.yaml"), Odd)
    assert source.value == {
        "các khách": [{"tên": "Lan"}],
        "chữ cái": {"a": "b"},
        "khách": {"tên": "Huệ"},
    }


def test_lines_joined_in_one_field_do_no_harm_in_another() -> None:
    class Body(Data):
        """A body (nội dung)."""

        joined: str = Field("", title="gộp")

    source = source_from_text("gộp: >-\n  một\n  hai\n", "tệp.yaml")
    assert read_model(source, Body).joined == "một hai"


def test_a_fault_on_the_one_line_of_a_json_file_hides_no_mistake() -> None:
    text = '{"số": "1", "số": "2", "trích yếu": ["a"], "sô": "3"}'
    with pytest.raises(DataError) as caught:
        read_model(source_from_text(text, "tệp.json", "json"), Paper)
    found = [each.code for each in caught.value.findings]
    assert [code for code in found if code != "D201"] == ["D130", "D202", "D204"]


@pytest.mark.parametrize(
    "written",
    [
        "'I. A\n\n  1. b'",
        "'I. A rất\n  dài\n\n  1. b\n\n  2. c'",
        '"I. A\\n\\\n  1. b"',
        '"I. A\\n1. b"',
    ],
)
def test_a_quoted_text_that_keeps_its_lines_is_a_body(written: str) -> None:
    text = SOUND.replace("|\n  I. MỤC ĐÍCH\n  1. Mục đích", written)
    body = read_model(source_from_text(text, "tệp.yaml", "yaml"), Paper).body
    assert body.startswith("I. A")
    assert "\n1. b" in body


@pytest.mark.parametrize("written", ["'I. A\n  1. b'", "'I. A\n\n  1. b\n  2. c'", "a\n\n  b"])
def test_a_text_whose_lines_are_joined_is_refused(mistakes_in: Findings, written: str) -> None:
    (finding,) = mistakes_in(SOUND.replace("|\n  I. MỤC ĐÍCH\n  1. Mục đích", written))
    assert (finding.code, finding.place.path) == ("D124", "nội dung")
