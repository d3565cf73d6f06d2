"""The data of a paper that has no type of its own (văn bản)."""

from __future__ import annotations

from pydantic import Field

from vanban.anatomy.model import AddressedDocument
from vanban.anatomy.printed_lines import PrintedLines


class GeneralDocument(AddressedDocument):
    """A paper of any kind (văn bản); Decree 30/2020, Appendix III, samples 1.1 to 1.10."""

    decider: PrintedLines = Field(
        (),
        title="thẩm quyền ban hành",
        description=(
            "dòng in đậm trên các căn cứ của quyết định, nghị quyết: chức vụ của người đứng đầu,"
            " hoặc tên tập thể, cơ quan; nhiều dòng thì mỗi dòng một mục"
        ),
        examples=[["CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ"]],
    )
    decision: str = Field(
        "",
        title="lời ban hành",
        description=(
            "dòng in đậm sau các căn cứ; để trống: “QUYẾT ĐỊNH:” ở quyết định, “QUYẾT NGHỊ:” ở"
            " nghị quyết"
        ),
        examples=["QUYẾT ĐỊNH:"],
    )


MODEL = GeneralDocument
