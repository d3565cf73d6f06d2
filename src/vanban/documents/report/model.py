"""The data of a report (báo cáo)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vanban.anatomy.model import AddressedDocument, BodyText, IssueDate
from vanban.emulation.commendations import CommendationCount
from vanban.emulation.nominees import Collective, Household, Individual
from vanban.emulation.plan_targets import PlanFile, PlanTargetIds
from vanban.emulation.results import Comparison, PlanSpan, Result
from vanban.emulation.results_earlier import EarlierReport
from vanban.emulation.targets import Target
from vanban.formatting.period_reading import read_period
from vanban.reading.model import NamesData, Parsed
from vanban.vocabulary.dates import PartialDate
from vanban.vocabulary.periods import Period

ReportPeriod = Annotated[Period, Parsed(read_period)]


class Report(AddressedDocument):
    """A report (báo cáo): what came of a plan's targets in a period, and who was commended."""

    period: ReportPeriod = Field(
        title="kỳ báo cáo",
        description=(
            "quý I năm 2021; 6 tháng đầu năm 2021; 9 tháng năm 2021; năm 2021; học kỳ I năm học"
            " 2025 - 2026; năm học 2025 - 2026; 5 năm 2021 - 2025; đợt …; chuyên đề …"
        ),
        examples=["6 tháng đầu năm 2021"],
    )
    begins_on: IssueDate = Field(
        PartialDate(), title="từ ngày", description="ngày đầu của kỳ, khi là một đợt"
    )
    ends_on: IssueDate = Field(
        PartialDate(), title="đến ngày", description="ngày cuối của kỳ, khi là một đợt"
    )
    closing: IssueDate = Field(
        PartialDate(),
        title="chốt số liệu",
        description="ngày chốt số liệu; để trống: ngày thường dùng của kỳ, chỉ để nhắc điền số ước",
        examples=["14/6/2021"],
    )
    subject: str = Field(
        "",
        title="trích yếu",
        description="để trống: “Kết quả phong trào thi đua” và tên kỳ",
        examples=["Kết quả phong trào thi đua 6 tháng đầu năm 2021"],
    )
    body: BodyText = Field(
        "",
        title="nội dung",
        description=(
            "toàn bộ phần nội dung; {{ kết_quả | bảng }} và {{ khen_thưởng | bảng }} đưa bảng ra;"
            " để trống: chỉ có các bảng, không có lời nhận xét"
        ),
        examples=["I. KẾT QUẢ THỰC HIỆN\n{{ kết_quả | bảng }}"],
    )
    nothing_to_report: bool = Field(
        default=False,
        title="không phát sinh",
        description="có: kỳ này không phát sinh nội dung phải báo cáo; báo cáo chỉ nói điều ấy",
    )
    plan: PlanFile = ""
    plan_target_ids: PlanTargetIds = ()
    targets: tuple[Target, ...] = Field(
        (),
        title="chỉ tiêu",
        description="chỉ tiêu ghi ngay tại đây, thêm vào hoặc thay chỉ tiêu cùng mã của kế hoạch",
    )
    results: tuple[Result, ...] = Field(
        (), title="kết quả", description="mỗi chỉ tiêu một bản ghi; chưa có số liệu thì bỏ trống"
    )
    earlier_reports: Annotated[tuple[str, ...], NamesData(lambda: EarlierReport)] = Field(
        (),
        title="báo cáo kỳ trước",
        description="tệp dữ liệu các báo cáo trước trong cùng năm, để cộng lũy kế",
        examples=[["bao-cao-quy-1.yaml"]],
    )
    compared_plan: PlanSpan = Field(
        PlanSpan.WHOLE,
        title="so với kế hoạch",
        description="con số kế hoạch là của cả năm (năm học, 5 năm) hay của riêng kỳ này",
    )
    comparison: Comparison = Field(
        Comparison.RATIO,
        title="so cùng kỳ",
        description="tỷ lệ: 104,2%; chênh lệch: tăng 120; chỉ tiêu tính bằng % thì luôn là điểm %",
    )
    decimals: int = Field(
        1,
        title="số chữ số lẻ",
        description="của các tỷ lệ phần trăm; từ một nửa trở lên thì làm tròn lên",
        ge=0,
        le=2,
    )
    commendations: tuple[CommendationCount, ...] = Field(
        (),
        title="khen thưởng",
        description="số lượng theo danh hiệu, hình thức; hoặc kê tên ở ba danh sách dưới đây",
    )
    collectives: tuple[Collective, ...] = Field(
        (), title="tập thể", description="tập thể được khen, để đếm vào bảng khen thưởng"
    )
    households: tuple[Household, ...] = Field(
        (), title="hộ gia đình", description="hộ gia đình được khen, để đếm vào bảng khen thưởng"
    )
    individuals: tuple[Individual, ...] = Field(
        (), title="cá nhân", description="cá nhân được khen, để đếm vào bảng khen thưởng"
    )


MODEL = Report
