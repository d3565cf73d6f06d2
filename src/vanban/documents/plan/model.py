"""The data of a plan (kế hoạch)."""

from __future__ import annotations

from pydantic import Field

from vanban.anatomy.model import AdministrativeDocument
from vanban.emulation.targets import Target
from vanban.emulation.tasks import Task
from vanban.reading.model import Data, MarkedText


class ParentPlan(Data):
    """The plan of a higher body that a plan derives from (kế hoạch cấp trên); never printed."""

    file: str = Field("", title="tệp", description="tệp dữ liệu của kế hoạch cấp trên")
    digest: str = Field("", title="mã băm", description="SHA-256 của tệp ấy lúc cụ thể hóa")
    citation: str = Field("", title="trích dẫn", description="cách viện dẫn kế hoạch cấp trên")


class Plan(AdministrativeDocument):
    """A plan (kế hoạch), with its targets as records."""

    parent_plan: ParentPlan | None = Field(
        None,
        title="theo kế hoạch",
        description="kế hoạch cấp trên được cụ thể hóa, để truy vết; không in ra",
    )

    theme: str = Field(
        "",
        title="chủ đề",
        description="chủ đề của phong trào, không có ngoặc kép; trong nội dung ghi “{{ chủ_đề }}”",
        examples=["Đoàn kết, sáng tạo, thi đua xây dựng huyện Ba Tơ ngày càng văn minh, giàu đẹp"],
    )
    targets: tuple[Target, ...] = Field(
        (),
        title="chỉ tiêu",
        description=(
            "mỗi chỉ tiêu một bản ghi; trong nội dung ghi {{ chỉ_tiêu | gạch_đầu_dòng }}"
            " hoặc {{ chỉ_tiêu | bảng }}"
        ),
    )
    target_wording: tuple[MarkedText, ...] = Field(
        (),
        title="diễn đạt chỉ tiêu",
        description=(
            "mỗi gạch đầu dòng một câu có chỗ trống {mã};"
            " để trống thì dùng cách viết sẵn của từng loại"
        ),
        examples=[["Sản lượng lúa: {lúa}, sản lượng ngô: {ngô}"]],
    )
    tasks: tuple[Task, ...] = Field(
        (),
        title="nhiệm vụ",
        description=(
            "mỗi nhiệm vụ một bản ghi; trong nội dung hoặc trong phụ lục ghi"
            " {{ nhiệm_vụ | bảng }} hoặc {{ nhiệm_vụ | gạch_đầu_dòng }}"
        ),
    )


MODEL = Plan
