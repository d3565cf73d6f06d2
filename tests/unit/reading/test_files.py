from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from docx import Document
from openpyxl import Workbook
from pydantic import Field

from vanban.diagnostics import DataError, Finding
from vanban.reading.files import with_files
from vanban.reading.model import Data, Lines
from vanban.reading.source import Source, source_from_text
from vanban.reading.validate import labelled, read_model

if TYPE_CHECKING:
    from pathlib import Path


class Person(Data):
    """A nominee (cá nhân)."""

    name: str = Field(title="họ và tên")
    bonus: int | None = Field(None, title="tiền thưởng")


class Unit(Data):
    """A unit with its people (đơn vị)."""

    name: str = Field(title="tên")
    people: tuple[Person, ...] = Field((), title="cá nhân")


class Annex(Data):
    """An annex (phụ lục)."""

    title: str = Field(title="tiêu đề")
    body: Annotated[Any, Lines()] = Field(title="nội dung")


class Proposal(Data):
    """A proposal (tờ trình)."""

    people: tuple[Person, ...] = Field((), title="cá nhân", max_length=3)
    others: tuple[Person, ...] | str = Field("", title="người khác")
    units: tuple[Unit, ...] = Field((), title="đơn vị")
    annexes: tuple[Annex, ...] = Field((), title="phụ lục")
    body: Annotated[Any, Lines()] = Field("", title="nội dung")


Read = Callable[..., Source]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """A data file read with the workbooks beside it: sheets by file and name."""

    def source_of(text: str, **books: dict[str, list[list[Any]]]) -> Source:
        for stem, sheets in books.items():
            book = Workbook()
            book.remove(book.worksheets[0])
            for name, rows in sheets.items():
                sheet = book.create_sheet(name)
                for row in rows:
                    sheet.append(row)
            book.save(tmp_path / f"{stem}.xlsx")
        path = tmp_path / "to-trinh.yaml"
        path.write_text(text, encoding="utf-8")
        source = source_from_text(text, str(path), "yaml", folder=tmp_path)
        return labelled(with_files(source, Proposal), Proposal)

    return source_of


def refused(source: Source) -> tuple[Finding, ...]:
    with pytest.raises(DataError) as caught:
        read_model(source, Proposal)
    return caught.value.findings


LIST = [["Họ và tên", "Tiền thưởng"], ["A", 500], ["B", "1.200"]]


def test_a_file_name_stands_for_its_list(read: Read) -> None:
    people = read_model(read("cá nhân: ds.xlsx\n", ds={"Sheet1": LIST}), Proposal).people
    assert [(each.name, each.bonus) for each in people] == [("A", 500), ("B", 1200)]


def test_a_group_names_file_sheet_and_part(read: Read) -> None:
    rows = [LIST[0], ["I. GIỎI", None], ["A", 1], ["II. KHÁ", None], ["B", 2]]
    text = "cá nhân:\n  tệp: ds.xlsx\n  trang: Năm 2021\n  phần: khá\n"
    source = read(text, ds={"Năm 2020": LIST, "Năm 2021": rows})
    assert [each.name for each in read_model(source, Proposal).people] == ["B"]


def test_a_sheet_called_as_the_field_is_taken(read: Read) -> None:
    source = read("cá nhân: ds.xlsx\n", ds={"Khác": LIST, "CA NHAN": LIST[:2]})
    assert [each.name for each in read_model(source, Proposal).people] == ["A"]


def test_several_fitting_sheets_are_asked_about(read: Read) -> None:
    findings = refused(read("cá nhân: ds.xlsx\n", ds={"Một": LIST, "Hai": LIST}))
    assert [finding.code for finding in findings] == ["D407"]
    assert "“Một”, “Hai”" in str(findings[0].hint)
    assert findings[0].place.line == 1


def test_the_only_sheet_with_the_columns_is_found(read: Read) -> None:
    source = read("cá nhân: ds.xlsx\n", ds={"Bìa": [["Tờ bìa", "x"]], "Hai": LIST})
    assert len(read_model(source, Proposal).people) == 2


def test_a_mistake_of_a_cell_is_told_at_the_cell(read: Read) -> None:
    rows = [LIST[0], ["A", "nhiều"], [None, 7]]
    findings = refused(read("cá nhân: ds.xlsx\n", ds={"Cá nhân": rows}))
    assert [(each.code, each.place.cell) for each in findings] == [
        ("D213", "Cá nhân!B2"),
        ("D201", "Cá nhân!A3"),
    ]
    assert findings[0].place.path == "cá nhân › mục 1 › tiền thưởng"


def test_a_faulty_cell_spoils_no_other_cell_of_its_row(read: Read) -> None:
    rows = [LIST[0], ["#REF!", "nhiều"]]
    findings = refused(read("cá nhân: ds.xlsx\n", ds={"Cá nhân": rows}))
    assert [each.code for each in findings] == ["D418", "D213"]


def test_a_bound_of_the_list_is_told_where_the_file_is_named(read: Read) -> None:
    rows = [LIST[0], *([name, 1] for name in "ABCD")]
    (finding,) = refused(read("\ncá nhân: ds.xlsx\n", ds={"Cá nhân": rows}))
    assert (finding.code, finding.place.line, finding.place.sheet) == ("D212", 2, "")


def test_items_of_a_list_may_be_files(read: Read) -> None:
    text = "cá nhân:\n  - họ và tên: X\n  - a.xlsx\n  - tệp: b.xlsx\n"
    source = read(text, a={"Một": LIST[:2]}, b={"Một": [LIST[0], ["Z", 3]]})
    assert [each.name for each in read_model(source, Proposal).people] == ["X", "A", "Z"]


def test_a_list_within_records_may_be_a_file(read: Read) -> None:
    text = "đơn vị:\n  - tên: Trường A\n    cá nhân: ds.xlsx\n"
    assert len(read_model(read(text, ds={"Một": LIST}), Proposal).units[0].people) == 2


def test_a_field_that_may_be_a_text_too_is_a_file_only_by_its_ending(read: Read) -> None:
    source = read("người khác: không có\n")
    assert read_model(source, Proposal).others == "không có"
    source = read("người khác: ds.xlsx\n", ds={"Một": LIST})
    assert len(read_model(source, Proposal).others) == 2


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("cá nhân: sd.xlsx\n", "D404", "ds.xlsx"),
        ("cá nhân:\n  tệp: ds.xlsx\n  tragn: Một\n", "D405", "trang"),
        ("cá nhân:\n  tệp:\n", "D405", "tệp"),
        ("cá nhân:\n  tệp: ds.xlsx\n  trang: Mot so\n", "D406", "Một"),
        ("cá nhân:\n  tệp: ds.xlsx\n  dòng ẩn: gì\n", "D210", "có"),
        ("cá nhân: ds.xls\n", "D404", "ds.xlsx"),
    ],
)
def test_a_file_named_wrongly_is_told_with_the_way_out(
    read: Read, text: str, code: str, hint: str
) -> None:
    findings = refused(read(text, ds={"Một": LIST}))
    assert [finding.code for finding in findings] == [code]
    assert hint in str(findings[0].hint)
    assert findings[0].place.line


def test_a_damaged_file_is_told_by_its_own_name(read: Read, tmp_path: Path) -> None:
    (tmp_path / "ds.xlsx").write_bytes(b"PK\x03\x04 rubbish")
    (finding,) = refused(read("cá nhân: ds.xlsx\n"))
    assert (finding.code, finding.place.file) == ("D400", str(tmp_path / "ds.xlsx"))


def test_data_without_files_are_left_as_they_are(tmp_path: Path) -> None:
    source = source_from_text("cá nhân:\n  - họ và tên: A\n", "x.yaml", folder=tmp_path)
    assert with_files(source, Proposal) is source


def word_file(path: Path, *lines: str) -> None:
    word = Document()
    for line in lines:
        word.add_paragraph(line)
    word.save(str(path))


@pytest.mark.parametrize("said", ["nội dung: nd.docx\n", "nội dung:\n  tệp: nd.docx\n"])
def test_a_text_of_many_lines_may_stand_in_a_word_file(
    read: Read, tmp_path: Path, said: str
) -> None:
    word_file(tmp_path / "nd.docx", "I. MỘT", "- hai")
    source = read(said)
    assert read_model(source, Proposal).body == "I. MỘT\n- hai"
    place = source.text_place(("nội dung",), 2, 3)
    assert (place.file, place.line, place.column) == (str(tmp_path / "nd.docx"), 2, 3)


def test_word_files_may_be_named_within_lists_and_their_sheets(read: Read, tmp_path: Path) -> None:
    word_file(tmp_path / "pl.docx", "Một", "Hai")
    rows = [["Tiêu đề", "Nội dung"], ["A", "pl.docx"], ["B", "chữ"]]
    source = read("phụ lục: ds.xlsx\n", ds={"Phụ lục": rows})
    assert [each.body for each in read_model(source, Proposal).annexes] == ["Một\nHai", "chữ"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("nội dung: khong-co.docx\n", "D404"),
        ("nội dung: hong.docx\n", "W205"),
        ("nội dung:\n  tệp:\n", "D405"),
    ],
)
def test_a_word_file_that_cannot_be_read_is_told(
    read: Read, tmp_path: Path, said: str, code: str
) -> None:
    (tmp_path / "hong.docx").write_bytes(b"PK\x03\x04")
    assert [each.code for each in refused(read(said))] == [code]
