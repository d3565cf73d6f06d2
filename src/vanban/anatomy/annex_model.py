"""What the data say of annexes (phụ lục)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from vanban.reading.model import Data, Lines, Marked

_Text = Annotated[Any, Marked(), Lines()]


class Turn(StrEnum):
    """Whether pages lie on their side (khổ ngang)."""

    AUTO = "tự động"
    YES = "có"
    NO = "không"


class Medium(StrEnum):
    """How the document goes out (hình thức văn bản): as paper, or as an electronic document."""

    PAPER = "giấy"
    ELECTRONIC = "điện tử"


class AnnexRecord(Data):
    """An annex (phụ lục), Decree 30/2020, Appendix I, Part I, III.1."""

    label: str | None = Field(
        None,
        title="nhãn",
        description=(
            "chữ “Phụ lục” và số ở trên tiêu đề; để trống: tự ghi, tự đánh số;"
            " không: không in dòng ấy, như trên một danh sách kèm theo;"
            " làm lại văn bản cũ thì ghi như trong văn bản ấy"
        ),
        examples=["PHỤ LỤC I"],
    )
    heading: str = Field(
        "",
        title="tiêu đề",
        description="tên của phụ lục, in hoa khi in ra",
        examples=["Phân công nhiệm vụ thực hiện Kế hoạch"],
    )
    attached_to: str | None = Field(
        None,
        title="kèm theo",
        description=(
            "dòng “(Kèm theo …)” dưới tiêu đề; để trống: tự ghi; không: không in dòng ấy;"
            " làm lại văn bản cũ thì ghi như trong văn bản ấy"
        ),
        examples=["(Kèm theo Kế hoạch số 05/KH-UBND ngày 12/01/2015 của UBND huyện)"],
    )
    body: _Text = Field(
        "",
        title="nội dung",
        description="viết như phần nội dung của văn bản: mỗi dòng một đoạn, có bảng, có chú thích",
        examples=["| TT | Việc | Đơn vị |\n|---|---|---|\n| 1 | Tổng kết | Phòng Nội vụ |"],
    )
    turn: Turn = Field(
        Turn.AUTO,
        title="khổ ngang",
        description="tự động: quay ngang khi bảng trong phụ lục không vừa khổ dọc",
    )
