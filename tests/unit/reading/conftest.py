"""Models to read into, and short ways to ask what was found."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

import pytest
from pydantic import Field

from vanban.diagnostics import DataError, Finding
from vanban.formatting.numbers import read_number
from vanban.reading.model import Data, Lines, Marked, MarkedText, Parsed
from vanban.reading.source import source_from_text
from vanban.reading.validate import read_model


class Kind(StrEnum):
    """What kind of target (loại)."""

    VALUE = "giá trị"
    INCREASE = "tăng"


class Target(Data):
    """A target (chỉ tiêu)."""

    id: str = Field("", title="mã", description="mã để câu chữ nhắc đến")
    name: str = Field(title="tên", examples=["Sản lượng lúa"])
    kind: Kind = Field(Kind.VALUE, title="loại")
    value: Annotated[Decimal, Parsed(read_number)] | None = Field(None, title="giá trị", ge=0)
    approximate: bool = Field(default=False, title="gần đúng")


class Signatory(Data):
    """Who signs (người ký)."""

    capacity: tuple[str, ...] = Field((), title="quyền hạn", examples=[["TM. ỦY BAN NHÂN DÂN"]])
    position: str = Field(title="chức vụ", description="chức vụ người ký")
    full_name: str = Field(title="họ và tên")


class Paper(Data):
    """A paper (văn bản)."""

    document_type: str = Field(title="loại văn bản", examples=["kế hoạch"])
    profile: str = Field("", title="thông tin cơ quan")
    agency: tuple[str, ...] = Field(title="cơ quan ban hành", min_length=1, max_length=2)
    number: str = Field("", title="số", description="số văn bản")
    subject: str = Field(title="trích yếu", examples=["Phát động phong trào thi đua"])
    recipients: tuple[MarkedText, ...] = Field((), title="nơi nhận")
    notes: dict[str, MarkedText] = Field(
        {}, title="chú thích", examples=[{"1": "Theo Nghị quyết."}]
    )
    body: Annotated[Any, Marked(), Lines()] = Field(title="nội dung")
    targets: tuple[Target, ...] = Field((), title="chỉ tiêu")
    signatory: Signatory = Field(title="người ký")


SOUND = """loại văn bản: kế hoạch
cơ quan ban hành:
  - ỦY BAN NHÂN DÂN
  - HUYỆN BA TƠ
trích yếu: Phát động phong trào thi đua
nội dung: |
  I. MỤC ĐÍCH
  1. Mục đích
người ký:
  chức vụ: CHỦ TỊCH
  họ và tên: Phạm Xuân Vinh
"""

Findings = Callable[[str], list[Finding]]


@pytest.fixture
def mistakes_in() -> Findings:
    """What is found in a data file on its way into a paper."""

    def find(text: str) -> list[Finding]:
        with pytest.raises(DataError) as caught:
            read_model(source_from_text(text, "tệp.yaml", "yaml"), Paper)
        return list(caught.value.findings)

    return find
