"""What the file of a movement says: its plan, its units, its calendar (dữ liệu phong trào)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from vanban.formatting.date_reading import read_date
from vanban.formatting.number_reading import read_number
from vanban.formatting.period_reading import read_period
from vanban.reading.model import Data, OneOrMany, Parsed
from vanban.reading.spelling import folded
from vanban.vocabulary.dates import PartialDate
from vanban.vocabulary.periods import Period

Day = Annotated[PartialDate, Parsed(read_date)]


def read_year(text: str) -> int:
    """Return a year of four figures."""
    return int(read_number(text.strip().removeprefix("năm ")))


OptionalPeriod = Annotated[Period | None, Parsed(read_period)]


class Duty(StrEnum):
    """What a unit owes the movement (việc phải nộp): a kind of paper."""

    PLAN = "kế hoạch"
    REGISTRATION = "đăng ký"
    PLEDGE = "giao ước"
    REPORT = "báo cáo"
    PROPOSAL = "đề nghị khen thưởng"

    @property
    def folder(self) -> str:
        """The folder of the movement in which the units' papers of this kind lie."""
        return _FOLDERS[self]


_FOLDERS = {
    Duty.PLAN: "ke-hoach-don-vi",
    Duty.REGISTRATION: "dang-ky",
    Duty.PLEDGE: "giao-uoc",
    Duty.REPORT: "bao-cao",
    Duty.PROPOSAL: "khen-thuong",
}


class Unit(Data):
    """A unit that takes part (đơn vị tham gia)."""

    name: str = Field(
        title="đơn vị",
        description="tên viết như trong câu",
        examples=["Ủy ban nhân dân xã Ba Cung"],
    )
    level: str = Field(
        "", title="cấp", description="xã, phòng, trường… để chia việc theo cấp", examples=["xã"]
    )
    head: str = Field("", title="người đứng đầu", examples=["Nguyễn Văn A"])
    position: str = Field("", title="chức vụ", examples=["Chủ tịch"])
    group: str = Field(
        "", title="cụm, khối", description="cụm hoặc khối thi đua", examples=["Cụm thi đua số 1"]
    )
    symbol: str = Field(
        "", title="ký hiệu", description="chữ viết tắt trong ký hiệu văn bản", examples=["UBND"]
    )
    headcount: Annotated[Decimal | None, Parsed(read_number)] = Field(
        None, title="số người", description="để tính tỷ lệ danh hiệu của tập thể", examples=["25"]
    )
    since: Day = Field(
        PartialDate(), title="từ ngày", description="ngày đầu tiên đơn vị có; để trống: từ trước"
    )
    until: Day = Field(
        PartialDate(), title="đến ngày", description="ngày cuối cùng còn đơn vị; để trống: vẫn còn"
    )


class Honour(Data):
    """What a person or a unit was given earlier (lịch sử khen thưởng)."""

    name: str = Field(title="tên", description="họ và tên, hoặc tên tập thể")
    unit: str = Field("", title="đơn vị", description="để phân biệt người trùng tên")
    emulation_title: str = Field(title="danh hiệu", examples=["Chiến sĩ thi đua cơ sở"])
    year: Annotated[int, Parsed(read_year)] = Field(title="năm", examples=["2020"])
    decision: str = Field("", title="quyết định", description="số, ngày quyết định")


class OwnFigure(Data):
    """The figure of one unit for a target of the plan (chỉ tiêu giao đơn vị)."""

    unit: str = Field(title="đơn vị", examples=["Ủy ban nhân dân xã Ba Cung"])
    target: str = Field(
        title="chỉ tiêu", description="mã hoặc tên chỉ tiêu của kế hoạch", examples=["đàn-trâu"]
    )
    figure: Annotated[Decimal, Parsed(read_number)] = Field(
        title="mức", description="số của đơn vị, theo đơn vị tính của kế hoạch", examples=["1.450"]
    )


class LocalRule(Data):
    """A rule of the place's own in place of the law's figure, or beside it (quy định riêng)."""

    rule: str = Field(title="quy tắc", description="mã quy tắc", examples=["DK-06"])
    figure: Annotated[Decimal | None, Parsed(read_number)] = Field(
        None, title="mức", description="tỷ lệ %, số năm hoặc số ngày thay cho mức sẵn có"
    )
    reference: str = Field(title="căn cứ", description="văn bản của địa phương")


class Due(Data):
    """What is to be handed in, and by when (lịch nộp)."""

    duty: Duty = Field(title="việc", description="kế hoạch, đăng ký, giao ước, báo cáo…")
    period: OptionalPeriod = Field(
        None,
        title="kỳ",
        description="kỳ báo cáo; chỉ dùng cho báo cáo",
        examples=["quý I năm 2021"],
    )
    by: Day = Field(title="hạn", description="ngày nộp chậm nhất", examples=["28/02/2021"])
    levels: Annotated[tuple[str, ...], OneOrMany()] = Field(
        (), title="cấp", description="chỉ đơn vị của các cấp này; để trống: mọi đơn vị"
    )

    def is_owed_by(self, unit: Unit) -> bool:
        """Return whether a unit is of the right level, and is there on the day that it is due."""
        of_level = not self.levels or folded(unit.level) in map(folded, self.levels)
        by = self.by.latest()
        begun = unit.since.is_blank or unit.since.earliest() <= by
        return of_level and begun and by <= unit.until.latest()


class Movement(Data):
    """An emulation movement (phong trào thi đua) of one year."""

    name: str = Field(title="tên phong trào", examples=["Phong trào thi đua năm 2021"])
    plan: str = Field(
        "ke-hoach.yaml", title="kế hoạch", description="tệp dữ liệu của kế hoạch phát động"
    )
    units: tuple[Unit, ...] = Field(
        (), title="danh sách đơn vị", description="mỗi đơn vị một bản ghi, hoặc tên tệp Excel, CSV"
    )
    own_figures: tuple[OwnFigure, ...] = Field(
        (),
        title="chỉ tiêu giao đơn vị",
        description="số của từng đơn vị, mỗi số một bản ghi, hoặc tên tệp Excel, CSV",
    )
    calendar: tuple[Due, ...] = Field(
        (), title="lịch nộp", description="mỗi việc phải nộp một bản ghi, có hạn"
    )
    history: tuple[Honour, ...] = Field(
        (),
        title="lịch sử khen thưởng",
        description="danh hiệu các năm trước, mỗi lần một bản ghi, hoặc tên tệp Excel, CSV",
    )
    local_rules: tuple[LocalRule, ...] = Field(
        (), title="quy định riêng", description="mức của địa phương cho một quy tắc"
    )
    switched_on: Annotated[tuple[str, ...], OneOrMany()] = Field(
        (),
        title="bật quy tắc",
        description="mã các quy tắc chưa đối chiếu với văn bản gốc mà vẫn muốn soát",
    )
