"""What a clerk says of a copy (dữ liệu bản sao)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vanban.anatomy.model import IssueDate
from vanban.anatomy.printed_lines import PrintedLines
from vanban.anatomy.signatory import Signatory
from vanban.reading.model import Data, MarkedText, OneOrMany
from vanban.vocabulary.dates import PartialDate

LABEL = "bản sao"


class CopyData(Data):
    """The data of a copy (bản sao), Decree 30/2020, Appendix I, Part II, II.1."""

    document_type: str = Field(LABEL, title="loại văn bản", description="bản sao")
    document: str = Field(
        "",
        title="văn bản",
        description="tệp Word được sao, đường dẫn tính từ thư mục tệp này",
        examples=["ke-hoach_05.docx"],
    )
    copy_form: str = Field(
        title="hình thức sao",
        description="sao y (từ bản gốc, bản chính), sao lục (từ bản sao y), trích sao (một phần)",
        examples=["sao y"],
    )
    copied_parts: Annotated[tuple[str, ...], OneOrMany()] = Field(
        (),
        title="phần trích",
        description="khi trích sao: những phần được sao, như tên gọi trong văn bản",
        examples=[["Điều 3", "khoản 2 Điều 5", "Phụ lục I"]],
    )
    number: str = Field(
        "",
        title="số",
        description="số bản sao, đánh chung cho mọi hình thức sao trong năm; để trống: chừa chỗ",
        examples=["15"],
    )
    made_on: IssueDate = Field(
        PartialDate(),
        title="ngày sao",
        description="ngày ký bản sao; để trống phần nào thì chừa chỗ điền phần ấy",
        examples=["20/02/2021"],
    )
    profile: str = Field(
        "",
        title="thông tin cơ quan",
        description="tệp ghi sẵn các mục dưới đây, dùng chung cho mọi văn bản",
        examples=["co-quan.yaml"],
    )
    issuing_agency: PrintedLines = Field(
        (),
        title="cơ quan ban hành",
        description="tên cơ quan sao văn bản; mỗi dòng một mục",
        examples=[["ỦY BAN NHÂN DÂN", "XÃ BA TƠ"]],
        max_length=4,
    )
    agency_abbreviation: str = Field(
        "",
        title="chữ viết tắt cơ quan",
        description="để lập ký hiệu bản sao: SY-UBND",
        examples=["UBND"],
    )
    place_of_issue: str = Field(
        "", title="địa danh", description="nơi cơ quan đóng trụ sở", examples=["Ba Tơ"]
    )
    recipients: tuple[MarkedText, ...] = Field(
        (),
        title="nơi nhận",
        description="nơi nhận bản sao, mục cuối là Lưu",
        examples=[["Các thôn trong xã", "Lưu: VT."]],
    )
    recipient_groups: dict[str, tuple[MarkedText, ...]] = Field(
        {},
        title="nhóm nơi nhận",
        description="các nhóm nơi nhận hay dùng, thường ghi trong tệp thông tin cơ quan",
        examples=[{"lãnh đạo": ["TT Huyện ủy", "TT HĐND huyện"]}],
    )
    signatory: Signatory | None = Field(
        None, title="người ký", description="ai ký bản sao, với chức vụ gì"
    )
    regime: str = Field(
        "",
        title="chế độ",
        description="để trống: chọn theo ngày sao; hoặc mã chế độ muốn dùng",
        examples=["nd30_2020"],
    )
