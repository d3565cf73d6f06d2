"""How far a document has come, from a draft to an issued paper (giai đoạn)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from vanban.formatting.date_reading import read_date
from vanban.reading.model import Data, Parsed
from vanban.vocabulary.dates import PartialDate


class Stage(StrEnum):
    """How far a document has come (giai đoạn)."""

    DRAFT = "dự thảo"
    SUBMITTED = "trình ký"
    ISSUED = "phát hành"
    IMPORTED = "nhập"
    """Made again from a paper of old: what that paper lacked stays lacking."""


class Side(StrEnum):
    """On which side of the letterhead a mark stands (bên)."""

    LEFT = "trái"
    RIGHT = "phải"


class DraftMark(Data):
    """What the mark on a draft says (dấu dự thảo); practice, Decree 30/2020 knows none."""

    iteration: int | None = Field(
        None, title="lần", description="dự thảo lần thứ mấy", examples=["2"], gt=0
    )
    dated: Annotated[PartialDate, Parsed(read_date)] = Field(
        PartialDate(), title="ngày", description="ngày của bản dự thảo", examples=["05/01/2026"]
    )
    side: Side = Field(
        Side.LEFT,
        title="bên",
        description="dấu DỰ THẢO đứng dưới số, ký hiệu (trái) hay dưới ngày tháng (phải)",
    )
