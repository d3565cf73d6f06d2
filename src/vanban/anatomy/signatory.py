"""The person who signs, as the data say (người ký, quyền hạn ký)."""

from __future__ import annotations

from pydantic import Field

from vanban.anatomy.printed_lines import PrintedLines
from vanban.reading.model import Data

"""Lines of print; a single one may be written without a dash."""


class Signatory(Data):
    """The person who signs, and in what capacity (người ký, quyền hạn ký).

    Decree 30/2020, Appendix I, Part I, II.7.
    """

    capacity: PrintedLines = Field(
        (),
        title="quyền hạn",
        description="các dòng đứng trên chức vụ, nếu có: TM., KT., TL., TUQ., Q.",
        examples=[["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]],
    )
    position: str = Field(
        "",
        title="chức vụ",
        description="chức vụ lãnh đạo chính thức; in hoa dù gõ chữ thường",
        examples=["CHỦ TỊCH"],
    )
    other_title: PrintedLines = Field(
        (),
        title="chức danh khác",
        description=(
            "chức danh in ngay trên họ tên, như chức vụ trong cơ quan của Chủ tịch hội đồng tư vấn"
        ),
        examples=[["CHỦ TỊCH UBND HUYỆN"]],
    )
    full_name: str = Field(
        "",
        title="họ và tên",
        description="không ghi học hàm, học vị; chưa rõ thì để trống",
        examples=["Phạm Xuân Vinh"],
    )


class CoSignatory(Signatory):
    """One of several who sign (người cùng ký), for a party of their own where they do."""

    party: PrintedLines = Field(
        (),
        title="bên ký",
        description="dòng tên bên ký in trên quyền hạn, khi nhiều bên cùng ký",
        examples=[["ĐẠI DIỆN CỤM THI ĐUA SỐ 1"]],
    )
