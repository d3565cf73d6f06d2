"""The data of a submission that proposes commendations (tờ trình khen thưởng)."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from vanban.anatomy.model import AddressedDocument, BodyText
from vanban.emulation.nominee_tables import Grouping, ListLayout
from vanban.emulation.nominees import Collective, Household, Individual, ListOrder, Nominees
from vanban.reading.model import Data, MarkedText


class ListSplit(StrEnum):
    """How many lists go with the submission (chia danh sách)."""

    ONE = "một danh sách"
    BY_KIND = "theo đối tượng"
    NONE = "không kèm"


class ListSettings(Data):
    """How the lists that go with the submission look (cách trình bày danh sách)."""

    split: ListSplit = Field(
        ListSplit.ONE,
        title="chia danh sách",
        description=(
            "một danh sách chung; riêng cho tập thể, hộ gia đình, cá nhân;"
            " hoặc không kèm, khi nội dung đã đưa ra danh sách"
        ),
    )
    grouping: Grouping = Field(
        Grouping.AWARD, title="nhóm theo", description="xếp nhóm, mỗi nhóm có số đếm riêng"
    )
    order: ListOrder = Field(
        ListOrder.AS_TYPED,
        title="sắp xếp",
        description="giữ thứ tự đã nhập, hoặc xếp theo vần tiếng Việt: người theo tên gọi",
    )
    columns: tuple[str, ...] = Field(
        (),
        title="cột",
        description=(
            "để trống: in những cột có dữ liệu; hoặc chọn trong: tên; giới tính; năm sinh;"
            " số định danh; chức vụ; đơn vị; danh hiệu, hình thức; thành tích; sáng kiến;"
            " tiền thưởng; ghi chú"
        ),
        examples=[["chức vụ", "đơn vị", "số định danh"]],
    )
    wide: bool | None = Field(
        None,
        title="giấy ngang",
        description="để trống: bảng rộng thì tự xoay ngang trang",
        examples=["có"],
    )

    @property
    def layout(self) -> ListLayout:
        """Return the same as the layout of a table."""
        return ListLayout(self.order, self.grouping, self.columns, self.wide)


class CommendationSubmission(AddressedDocument):
    """A submission that proposes commendations (tờ trình khen thưởng)."""

    needs_addressees: ClassVar[bool] = True

    body: BodyText = Field(
        "",
        title="nội dung",
        description=(
            "để trống: dùng lời văn sẵn của thời kỳ, với số đếm tính từ danh sách;"
            " tự viết thì dẫn số đếm: {{ số_tập_thể | hai_chữ_số }}, {{ số_cá_nhân | hai_chữ_số }},"
            " {{ nội_dung_đề_nghị }}, {{ tổng_tiền_thưởng | tiền }}"
        ),
        examples=["Kính trình Chủ tịch UBND huyện xem xét, {{ nội_dung_đề_nghị }}./."],
    )
    more_bases: tuple[MarkedText, ...] = Field(
        (),
        title="căn cứ thêm",
        description=(
            "căn cứ riêng, in sau Luật và Nghị định của thời kỳ: quy chế của tỉnh,"
            " biên bản họp xét; muốn tự ghi hết thì dùng mục “căn cứ”"
        ),
        examples=[["Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng huyện ngày 20/12/2021"]],
    )
    decider: str = Field(
        "",
        title="người quyết định",
        description=(
            "ai quyết định khen thưởng, như viết trong câu; để trống: nơi đầu tiên ở “kính gửi”"
        ),
        examples=["Chủ tịch Ủy ban nhân dân huyện"],
    )
    merit: str = Field(
        "",
        title="thành tích chung",
        description="phần đứng sau chữ “đã có thành tích”",
        examples=["xuất sắc trong phong trào thi đua yêu nước năm 2021"],
    )
    criteria: str = Field(
        "",
        title="tiêu chuẩn",
        description="điểm, khoản, điều của văn bản làm căn cứ đề nghị, nếu cần ghi",
        examples=["khoản 1 Điều 75 Luật Thi đua, khen thưởng"],
    )
    appraisal: str = Field(
        "",
        title="xét duyệt",
        description="ai đã xét, phần đứng sau chữ “đã được”",
        examples=["Hội đồng Thi đua - Khen thưởng huyện họp xét ngày 20/12/2021"],
    )
    fund: str = Field(
        "",
        title="nguồn kinh phí",
        description="nơi chi tiền thưởng, nếu ghi tiền thưởng",
        examples=["Quỹ thi đua, khen thưởng huyện"],
    )
    counts_in_words: bool = Field(
        default=False, title="số kèm chữ", description="có: viết 05 (năm) tập thể"
    )
    collectives: tuple[Collective, ...] = Field(
        (), title="tập thể", description="các tập thể được đề nghị, theo thứ tự in"
    )
    households: tuple[Household, ...] = Field(
        (), title="hộ gia đình", description="các hộ gia đình được đề nghị, theo thứ tự in"
    )
    individuals: tuple[Individual, ...] = Field(
        (), title="cá nhân", description="các cá nhân được đề nghị, theo thứ tự in"
    )
    lists: ListSettings = Field(
        ListSettings(), title="danh sách", description="cách trình bày danh sách kèm theo"
    )

    @property
    def nominees(self) -> Nominees:
        """Return the three lists."""
        return Nominees(self.collectives, self.households, self.individuals)


MODEL = CommendationSubmission
