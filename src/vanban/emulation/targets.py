"""A target of an emulation plan as a record (chỉ tiêu)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from vanban.formatting.number_reading import read_number
from vanban.reading.model import Data, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

YES = Decimal(1)
NO = Decimal(0)


def read_value(text: str) -> Decimal:
    """Return the figure of a target; ``có`` counts as 1 and ``không`` as 0."""
    answers = {"có": YES, "không": NO}
    answer = answers.get(text.strip().lower())
    return read_number(text) if answer is None else answer


Figure = Annotated[Decimal, Parsed(read_value)]


class TargetKind(StrEnum):
    """How the figure of a target is to be understood (loại chỉ tiêu)."""

    VALUE = "giá trị"
    AT_LEAST = "ít nhất"
    AT_MOST = "nhiều nhất"
    RANGE = "khoảng"
    INCREASE = "tăng"
    DECREASE = "giảm"
    YES_NO = "có/không"


class Direction(StrEnum):
    """Which results are good ones (hướng tốt)."""

    HIGHER = "cao"
    LOWER = "thấp"
    WITHIN = "trong khoảng"


class Aggregation(StrEnum):
    """How the figures of units make one (tổng hợp)."""

    SUM = "cộng"
    WEIGHTED = "bình quân gia quyền"
    COUNT = "đếm"
    LATEST = "mới nhất"


class Part(Data):
    """A part of a target (thành phần): a name, with a figure of its own or none."""

    id: str = Field("", title="mã", description="mã để câu chữ nhắc đến: lúa, thu-ngân-sách…")
    name: str = Field(title="tên", description="tên gọi", examples=["Sản lượng lúa"])
    kind: TargetKind = Field(
        TargetKind.VALUE,
        title="loại",
        description="cách hiểu con số: giá trị, ít nhất, nhiều nhất, khoảng, tăng, giảm, có/không",
    )
    value: Figure | None = Field(
        None, title="giá trị", description="con số, viết kiểu Việt Nam", examples=["29.835"]
    )
    low: Figure | None = Field(None, title="từ", description="cận dưới, khi là một khoảng")
    high: Figure | None = Field(None, title="đến", description="cận trên, khi là một khoảng")
    approximate: bool = Field(
        default=False, title="gần đúng", description="có: viết thêm chữ “khoảng” trước con số"
    )
    unit: str = Field("", title="đơn vị", description="đơn vị tính", examples=["tấn"])
    direction: Direction | None = Field(
        None,
        title="hướng tốt",
        description=(
            "kết quả thế nào là tốt: cao, thấp, trong khoảng;"
            " để trống: theo loại chỉ tiêu, loại “giá trị” thì càng cao càng tốt"
        ),
    )
    adds_up: bool | None = Field(
        None,
        title="cộng dồn",
        description="có: lũy kế là tổng các kỳ (sản lượng); không: là số mới nhất (tổng đàn)",
    )
    aggregation: Aggregation | None = Field(
        None,
        title="tổng hợp",
        description=(
            "số của các đơn vị gộp thế nào: cộng; bình quân gia quyền (phải ghi “trọng số”); đếm số"
            " đơn vị trả lời có; mới nhất"
        ),
    )
    weight: str = Field(
        "",
        title="trọng số",
        description="mã của chỉ tiêu làm trọng số khi tổng hợp là bình quân gia quyền",
        examples=["số-hộ"],
    )
    basis: str = Field(
        "", title="cơ sở", description="cơ sở của con số", examples=["giá so sánh năm 2010"]
    )
    remark: str = Field("", title="ghi chú", description="điều cần nói thêm")
    origin: str = Field(
        "",
        title="nguồn",
        description="chỉ tiêu của kế hoạch cấp trên mà con số này dựa vào; không in ra",
    )

    @property
    def has_figure(self) -> bool:
        """Return whether the record carries a figure of its own."""
        return self.value is not None or self.low is not None or self.high is not None


class Target(Part):
    """A target (chỉ tiêu): one figure or a range, or parts that carry the figures."""

    parts: tuple[Part, ...] = Field(
        (), title="thành phần", description="các thành phần, có hoặc không có con số riêng"
    )


def every_record(targets: Sequence[Target]) -> Iterator[tuple[tuple[str | int, ...], Part]]:
    """Yield each target and each of its parts with its path in the list."""
    for index, target in enumerate(targets):
        yield (index,), target
        for number, part in enumerate(target.parts):
            yield (index, "thành phần", number), part
