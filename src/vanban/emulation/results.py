"""What came of a target in a period, as a record (kết quả)."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from vanban.emulation.targets import Direction, Figure
from vanban.reading.model import Data


class Result(Data):
    """What came of one target (kết quả); what is left out is not known, never nought."""

    id: str = Field(title="mã", description="mã của chỉ tiêu hay thành phần", examples=["lúa"])
    achieved: Figure | None = Field(
        None,
        title="thực hiện",
        description="số thực hiện trong kỳ; chỉ tiêu tăng, giảm thì ghi mức tăng, giảm được",
        examples=["16.240"],
    )
    cumulative: Figure | None = Field(
        None,
        title="lũy kế",
        description="từ đầu năm đến hết kỳ; để trống thì tính từ các báo cáo kỳ trước, nếu có dẫn",
    )
    estimate: Figure | None = Field(
        None,
        title="ước thực hiện",
        description="ước từ đầu năm đến hết kỳ, khi báo cáo lập trước lúc chốt số liệu",
    )
    previous: Figure | None = Field(
        None,
        title="cùng kỳ",
        description="số cùng kỳ năm trước, tính như số đem so với kế hoạch",
    )
    direction: Direction | None = Field(
        None, title="hướng tốt", description="khi kế hoạch chưa nói: cao, thấp, trong khoảng"
    )
    adds_up: bool | None = Field(
        None, title="cộng dồn", description="khi kế hoạch chưa nói: lũy kế có là tổng các kỳ không"
    )
    remark: str = Field("", title="ghi chú", description="điều cần nói thêm")

    @property
    def is_known(self) -> bool:
        """Return whether there is any figure of this year."""
        return any(each is not None for each in (self.achieved, self.cumulative, self.estimate))


class Comparison(StrEnum):
    """How a result is set beside that of the same period (so cùng kỳ)."""

    RATIO = "tỷ lệ"
    DIFFERENCE = "chênh lệch"


class PlanSpan(StrEnum):
    """What time the planned figures are for (so với kế hoạch)."""

    WHOLE = "năm"
    PERIOD = "kỳ"
