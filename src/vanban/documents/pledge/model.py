"""The data of an emulation pledge (giao ước thi đua)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from vanban.anatomy.model import AdministrativeDocument
from vanban.anatomy.printed_lines import PrintedLines
from vanban.emulation.plan_targets import PlanFile, PlanTargetIds
from vanban.emulation.targets import Target
from vanban.reading.model import Data, MarkedText


class Party(Data):
    """A party to a pledge (bên giao ước), and who signs for it."""

    unit_name: str = Field(
        title="tên đơn vị",
        description="tên đơn vị, viết như trong câu",
        examples=["UBND xã Ba Vinh"],
    )
    role: str = Field(
        "",
        title="vai trò",
        description="vai trò trong cụm, khối, nếu có; in thành dòng đầu của ô ký",
        examples=["Cụm trưởng"],
    )
    capacity: PrintedLines = Field(
        (),
        title="quyền hạn",
        description="các dòng đứng trên chức vụ ở ô ký; để trống thì in tên đơn vị",
        examples=[["TM. BCH CÔNG ĐOÀN"]],
    )
    position: str = Field(
        title="chức vụ", description="viết hoa như in trên văn bản", examples=["CHỦ TỊCH"]
    )
    full_name: str = Field(
        "",
        title="họ và tên",
        description="không ghi học hàm, học vị; để trống thì chừa chỗ để điền khi ký",
        examples=["Nguyễn Văn A"],
    )


class Pledge(AdministrativeDocument):
    """An emulation pledge (giao ước thi đua) of a cluster, a bloc or two neighbours."""

    signed_by: ClassVar[str] = "các bên"

    emulation_group: str = Field(
        "",
        title="cụm khối",
        description=(
            "tên cụm hoặc khối thi đua, in trên đầu văn bản khi không có “cơ quan ban hành”;"
            " giao ước giữa hai bên trong một cơ quan thì để trống"
        ),
        examples=["Cụm thi đua số 3 huyện Ba Tơ"],
    )
    issuing_agency: PrintedLines = Field(
        (),
        title="cơ quan ban hành",
        description=(
            "tên cơ quan in đậm trên đầu văn bản, mỗi dòng một mục, nhiều nhất bốn dòng;"
            " để trống thì in tên cụm, khối"
        ),
        examples=[["CỤM THI ĐUA SỐ 3"]],
        max_length=4,
    )
    emulation_period: str = Field(
        "",
        title="kỳ thi đua",
        description="năm, năm học, đợt mà các bên giao ước; trong nội dung ghi {{ kỳ_thi_đua }}",
        examples=["năm 2021", "năm học 2025 - 2026"],
    )
    parties: tuple[Party, ...] = Field(
        title="các bên",
        description="mỗi bên một bản ghi, từ hai bên trở lên; thứ tự ký là thứ tự kê",
        min_length=2,
    )
    names_in_cells: bool | None = Field(
        None,
        title="in tên đơn vị ở ô ký",
        description="có: trên chức vụ in tên đơn vị; để trống: có khi giao ước của cụm, khối",
        examples=["có"],
    )
    witnesses: tuple[Party, ...] = Field(
        (), title="chứng kiến", description="ai chứng kiến và ký cùng, nếu có; ký ở hàng cuối"
    )
    plan: PlanFile = ""
    plan_target_ids: PlanTargetIds = ()
    targets: tuple[Target, ...] = Field(
        (),
        title="chỉ tiêu",
        description=(
            "chỉ tiêu giao ước ngoài kế hoạch, mỗi chỉ tiêu một bản ghi; trong nội dung ghi"
            " {{ chỉ_tiêu | bảng }} hoặc {{ chỉ_tiêu | gạch_đầu_dòng }}"
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


MODEL = Pledge
