"""What a clerk says of a copy (dữ liệu bản sao)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from vanban.anatomy.agency import Agency
from vanban.anatomy.model import IssueDate
from vanban.reading.model import OneOrMany
from vanban.vocabulary.dates import PartialDate

SLUG = "ban-sao"
LABEL = "bản sao"


class CopyData(Agency):
    """The data of a copy (bản sao), Decree 30/2020, Appendix I, Part II, II.1."""

    document_type: str = Field(LABEL, title="loại văn bản", description="bản sao")
    profile: str = Field(
        "",
        title="thông tin cơ quan",
        description="tệp ghi sẵn tên cơ quan, địa danh, nơi nhận, người ký",
        examples=["co-quan.yaml"],
    )
    regime: str = Field(
        "",
        title="chế độ",
        description="để trống: chọn theo ngày sao; hoặc mã chế độ muốn dùng",
        examples=["nd30_2020"],
    )
    paper: str = Field(
        "",
        title="văn bản",
        description="tệp Word được sao, đường dẫn tính từ thư mục tệp này",
        examples=["ke-hoach_05.docx"],
    )
    form: str = Field(
        title="hình thức sao",
        description="sao y (từ bản gốc, bản chính), sao lục (từ bản sao y), trích sao (một phần)",
        examples=["sao y"],
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
    parts: Annotated[tuple[str, ...], OneOrMany()] = Field(
        (),
        title="phần trích",
        description="trích sao: những phần được sao, như tên gọi trong văn bản",
        examples=[["Điều 3", "khoản 2 Điều 5", "Phụ lục I"]],
    )
