"""Lists as clerks make them with Excel, and models to read them into."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from openpyxl import Workbook
from pydantic import Field

from vanban.formatting.date_reading import read_date
from vanban.formatting.number_reading import read_number
from vanban.reading.files import with_files
from vanban.reading.model import Data, Parsed
from vanban.reading.nodes import plain
from vanban.reading.sheets.records import Wanted, read_records
from vanban.reading.sheets.workbook import read_workbook
from vanban.reading.source import Source, source_from_text
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from vanban.diagnostics import Finding


class Award(Data):
    """A decision (quyết định)."""

    number: str = Field("", title="số")
    date: Annotated[PartialDate, Parsed(read_date)] = Field(PartialDate(), title="ngày")


class Person(Data):
    """A nominee (cá nhân)."""

    name: str = Field(title="họ và tên")
    born: Annotated[PartialDate, Parsed(read_date)] = Field(PartialDate(), title="ngày sinh")
    position: str = Field("", title="chức vụ")
    identity: str = Field("", title="số căn cước")
    bonus: Annotated[Any, Parsed(read_number)] = Field(None, title="tiền thưởng")
    decision: Award | None = Field(None, title="quyết định")
    merits: tuple[str, ...] = Field((), title="thành tích")


class Grouped(Data):
    """A nominee with the group it stands in (cá nhân theo nhóm)."""

    name: str = Field(title="họ và tên")
    position: str = Field("", title="chức vụ")
    group: str = Field("", title="nhóm")


class Step(Data):
    """A part (thành phần)."""

    name: str = Field(title="tên")
    value: Annotated[Decimal, Parsed(read_number)] | None = Field(None, title="giá trị")


class Goal(Step):
    """A target with parts (chỉ tiêu)."""

    id: str = Field("", title="mã")
    parts: tuple[Step, ...] = Field((), title="thành phần")


class Proposal(Data):
    """A proposal (tờ trình)."""

    subject: str = Field("", title="trích yếu")
    people: tuple[Person, ...] = Field((), title="cá nhân")


Rows = Sequence[Any]


def workbook(
    rows: Rows, name: str = "Cá nhân", *, then: Callable[[Any], None] | None = None
) -> bytes:
    """The bytes of a workbook with one sheet of rows; ``then`` may change it further."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    if then:
        then(sheet)
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def listed(
    data: bytes, model: type[Data] = Person, **wanted: Any
) -> tuple[list[dict[str, Any]], list[Finding]]:
    """The records of the first sheet, blank texts left out, with what was found."""
    sheet = read_workbook(data, "ds.xlsx").sheets[0]
    listing, findings = read_records(sheet, Wanted(model, "cá nhân", **wanted))
    return [filled(plain(item)) for item in listing.items], findings


def filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in ("", [], {})}


def codes(findings: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in findings]


@pytest.fixture
def proposal(tmp_path: Path) -> Callable[..., Source]:
    """A data file beside a workbook, read with the files that it names."""

    def read(text: str, model: type[Data] = Proposal, **files: bytes) -> Source:
        for name, data in files.items():
            (tmp_path / name.replace("_", ".")).write_bytes(data)
        path = tmp_path / "to-trinh.yaml"
        path.write_text(text, encoding="utf-8")
        return with_files(source_from_text(text, str(path), "yaml", folder=tmp_path), model)

    return read
