"""A clerk's own table of administrative units, by date (bảng đơn vị)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from vanban.diagnostics import DataError, Finding, Severity
from vanban.formatting.date_reading import read_date
from vanban.law.units import shipped_units, unit
from vanban.reading.files import with_files
from vanban.reading.model import Data, Parsed
from vanban.reading.nodes import Entry, Record
from vanban.reading.source import Source
from vanban.reading.validate import read_model
from vanban.vocabulary.dates import PartialDate

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.law.instruments import Dated

UnitDate = Annotated[PartialDate, Parsed(read_date)]
OWN_TABLE = "bảng đơn vị"


class UnitRecord(Data):
    """A unit with its time, in a row of the clerk's own table (đơn vị hành chính)."""

    name: str = Field(
        title="tên", description="loại và tên, viết như trong câu", examples=["xã Trà Bồng"]
    )
    id: str = Field("", title="mã", description="mã đơn vị, giữ số 0 ở đầu", examples=["21484"])
    parent: str = Field(
        "", title="thuộc", description="đơn vị cấp trên", examples=["tỉnh Quảng Ngãi"]
    )
    since: UnitDate = Field(
        PartialDate(),
        title="từ ngày",
        description="ngày đầu tiên có đơn vị; không rõ thì để trống",
        examples=["01/7/2025"],
    )
    until: UnitDate = Field(
        PartialDate(),
        title="đến ngày",
        description="ngày cuối cùng còn đơn vị; nay vẫn còn thì để trống",
        examples=["30/6/2025"],
    )
    successor: str = Field(
        "", title="thay bằng", description="đơn vị thay thế, nếu có", examples=["xã Ba Tơ"]
    )
    reference: str = Field(
        "",
        title="căn cứ",
        description="văn bản thành lập, sắp xếp đơn vị",
        examples=["Nghị quyết 1677/NQ-UBTVQH15"],
    )

    def dated(self) -> Dated:
        """Return the unit as texts are searched for it; of a date known in part, the widest."""
        return unit(
            " ".join(self.name.split()),
            self.reference,
            code=self.id,
            parent=self.parent,
            start=None if self.since.year is None else self.since.earliest(),
            until=None if self.until.year is None else self.until.latest(),
            successor=self.successor,
        )


class UnitTable(Data):
    """The file that holds a clerk's own table (tệp bảng đơn vị)."""

    unit_table: tuple[UnitRecord, ...] = Field(
        (), title=OWN_TABLE, description="mỗi dòng của bảng là một đơn vị"
    )


def units_of(draft: Draft) -> tuple[tuple[Dated, ...], tuple[Finding, ...]]:
    """Return the units known for a document, and what is wrong with its own table.

    Rows of the clerk's own table take the place of the shipped ones of the same name.
    """
    own, findings = _own(draft)
    named = {each.label.casefold() for each in own}
    others = (each for each in shipped_units() if each.label.casefold() not in named)
    return (*own, *others), findings


def _own(draft: Draft) -> tuple[tuple[Dated, ...], tuple[Finding, ...]]:
    node = draft.source.node((OWN_TABLE,))
    if not draft.data.unit_table.strip() or node is None:
        return (), ()
    file = draft.locate(OWN_TABLE).file
    root = Record((Entry(OWN_TABLE, node, file),), file)
    source = with_files(Source(file, root, folder=Path(file).parent), UnitTable)
    try:
        table = read_model(source, UnitTable)
    except DataError as error:
        return (), error.findings
    notes = tuple(each for each in source.findings if each.severity is not Severity.ERROR)
    return tuple(record.dated() for record in table.unit_table), notes
