"""The common facts of an agency, written once for all its documents (thông tin cơ quan)."""

from __future__ import annotations

from pydantic import Field

from vanban.anatomy.marks import Contact
from vanban.anatomy.printed_lines import PrintedLines
from vanban.anatomy.signatory import Signatory
from vanban.reading.model import Data, MarkedText

SLUG = "co-quan"
"""What a clerk types for a profile where others type a document type."""


class Agency(Data):
    """The profile of an agency (thông tin cơ quan)."""

    parent_agency: PrintedLines = Field(
        (),
        title="cơ quan chủ quản",
        description="cơ quan cấp trên trực tiếp, nếu in trên đầu văn bản; mỗi dòng một mục",
    )
    issuing_agency: PrintedLines = Field(
        (),
        title="cơ quan ban hành",
        description="tên cơ quan như in trên đầu văn bản; mỗi dòng một mục",
        max_length=4,
    )
    agency_in_sentence: str = Field(
        "",
        title="tên cơ quan trong câu",
        description="tên cơ quan viết thường; để trống thì lập từ tên in hoa",
    )
    agency_abbreviation: str = Field(
        "", title="chữ viết tắt cơ quan", description="để lập ký hiệu: UBND, PNV…"
    )
    place_of_issue: str = Field("", title="địa danh", description="nơi cơ quan đóng trụ sở")
    contact: Contact = Field(
        Contact(),
        title="liên hệ",
        description="địa chỉ, điện thoại…, nếu in ở chân trang thứ nhất của mọi văn bản",
    )
    recipients: tuple[MarkedText, ...] = Field(
        (), title="nơi nhận", description="nơi nhận thường dùng, mục cuối là Lưu"
    )
    recipient_groups: dict[str, tuple[MarkedText, ...]] = Field(
        {},
        title="nhóm nơi nhận",
        description=(
            "tên nhóm và các nơi nhận của nhóm; trong nơi nhận của văn bản ghi “nhóm: tên”"
        ),
        examples=[{"lãnh đạo": ["TT Huyện ủy", "TT HĐND huyện"]}],
    )
    unit_table: str = Field(
        "",
        title="bảng đơn vị",
        description="tệp bảng các đơn vị hành chính theo thời gian, để soát tên đơn vị",
        examples=["don-vi.csv"],
    )
    templates: str = Field("", title="thư mục mẫu", description="thư mục mẫu Word riêng, nếu có")
    store: str = Field(
        "", title="kho lưu", description="thư mục giữ dữ liệu và mẫu của văn bản đã tạo"
    )
    signatory: Signatory | None = Field(None, title="người ký", description="người thường ký")


SAMPLE = {
    "cơ quan ban hành": ["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"],
    "chữ viết tắt cơ quan": "UBND",
    "địa danh": "Ba Tơ",
    "nơi nhận": ["UBND tỉnh", "Lưu: VT, VHXH."],
    "người ký": {"chức vụ": "CHỦ TỊCH", "họ và tên": "Nguyễn Văn A"},
}
"""The values of a first profile, for ``vanban new co-quan``."""
