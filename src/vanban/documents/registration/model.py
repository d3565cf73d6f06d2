"""The data of a unit's emulation registration (đăng ký thi đua)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from vanban.anatomy.model import AddressedDocument
from vanban.emulation.nominee_tables import Grouping
from vanban.emulation.nominees import Collective, Household, Individual, ListOrder
from vanban.emulation.plan_targets import PlanFile
from vanban.emulation.registered import Registered
from vanban.emulation.targets import Target
from vanban.reading.model import Data, NamesData, OneOrMany

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def _sheet() -> type[Data]:
    from vanban.documents.personal_registration.model import PersonalRegistration

    return PersonalRegistration


def _sheet_files(name: str, folder: Path) -> Sequence[Path]:
    from vanban.documents.registration.personal_sheets import sheet_files

    return sheet_files(name, folder)


_SHEETS = NamesData(_sheet, _sheet_files)


class ListSettings(Data):
    """How the lists of a registration look (cách trình bày danh sách)."""

    grouping: Grouping | None = Field(
        None,
        title="nhóm theo",
        description=(
            "xếp nhóm, mỗi nhóm có số đếm riêng;"
            " để trống: theo mục “nhóm” nếu có điền, không thì không chia"
        ),
    )
    order: ListOrder = Field(
        ListOrder.AS_TYPED,
        title="sắp xếp",
        description="giữ thứ tự đã nhập, hoặc xếp theo vần tiếng Việt: người theo tên gọi",
    )
    attached: bool = Field(
        default=False,
        title="kèm theo",
        description="có: in cả danh sách ở trang riêng sau chữ ký, không cần đưa vào nội dung",
    )
    wide: bool | None = Field(
        None,
        title="giấy ngang",
        description="để trống: bảng rộng thì tự xoay ngang trang",
        examples=["có"],
    )
    columns: tuple[str, ...] = Field(
        (),
        title="cột",
        description=(
            "để trống: in những cột có dữ liệu; hoặc chọn trong: tên; giới tính; năm sinh;"
            " số định danh; chức vụ; đơn vị; danh hiệu, hình thức; thành tích; sáng kiến;"
            " tiền thưởng; ghi chú"
        ),
        examples=[["chức vụ", "danh hiệu, hình thức", "sáng kiến"]],
    )


class Registration(AddressedDocument):
    """A unit's emulation registration (đăng ký thi đua)."""

    emulation_period: str = Field(
        "",
        title="kỳ thi đua",
        description="năm hoặc năm học đăng ký; trong nội dung ghi {{ kỳ_thi_đua }}",
        examples=["năm 2021", "năm học 2025 - 2026"],
    )
    plan: PlanFile = ""
    registered: tuple[Registered, ...] = Field(
        (),
        title="chỉ tiêu đăng ký",
        description=(
            "mức đơn vị đăng ký cho từng chỉ tiêu của kế hoạch; để trống: mọi chỉ tiêu, bằng kế"
            " hoạch; trong nội dung ghi {{ chỉ_tiêu_đăng_ký | bảng }}"
        ),
    )
    targets: tuple[Target, ...] = Field(
        (), title="chỉ tiêu", description="chỉ tiêu của riêng đơn vị, ngoài kế hoạch"
    )
    collectives: tuple[Collective, ...] = Field(
        (),
        title="tập thể",
        description="tập thể đăng ký; trong nội dung ghi {{ tập_thể | bảng }}",
    )
    households: tuple[Household, ...] = Field(
        (),
        title="hộ gia đình",
        description="hộ gia đình đăng ký; trong nội dung ghi {{ hộ_gia_đình | bảng }}",
    )
    individuals: tuple[Individual, ...] = Field(
        (),
        title="cá nhân",
        description="cá nhân đăng ký; trong nội dung ghi {{ cá_nhân | bảng }}",
    )
    personal_sheets: Annotated[tuple[str, ...], OneOrMany(), _SHEETS] = Field(
        (),
        title="phiếu cá nhân",
        description=(
            "thư mục hoặc các tệp phiếu đăng ký cá nhân; người trong phiếu được kê tiếp sau"
            " mục “cá nhân”, theo thứ tự tên tệp"
        ),
        examples=["phieu/"],
    )
    lists: ListSettings = Field(
        ListSettings(), title="danh sách", description="cách trình bày các danh sách"
    )


MODEL = Registration
