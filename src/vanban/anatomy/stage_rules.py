"""What a document must say at its stage: an issued paper has number, date and signatory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vanban.anatomy.letterhead import NO_TITLE
from vanban.anatomy.stage import DraftMark, Stage
from vanban.diagnostics import Finding, Message, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft

_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_stage(draft: Draft) -> Iterator[Finding]:
    """Yield what is missing for the stage, and what the stage leaves unprinted."""
    stage = draft.data.stage
    if stage is Stage.ISSUED:
        yield from _issued(draft)
    if stage is not Stage.IMPORTED and draft.dated:
        yield from _place(draft)
    if stage is not Stage.IMPORTED:
        yield from _left_out(draft)
    if stage not in (Stage.DRAFT, Stage.IMPORTED) and draft.data.draft_mark != DraftMark():
        yield Finding(
            "D534",
            Message("có ghi lần hoặc ngày dự thảo nhưng giai đoạn là “{stage}”", stage=str(stage)),
            draft.locate("dự thảo"),
            Severity.NOTE,
            hint=Message("ghi “giai đoạn: dự thảo” để in dấu DỰ THẢO, hoặc bỏ mục “dự thảo”"),
        )


def _left_out(draft: Draft) -> Iterator[Finding]:
    """Yield what only a paper of old may leave out of its head."""
    document = draft.data
    if document.national_name is False:
        yield Finding(
            "D606",
            Message("văn bản mới bao giờ cũng in Quốc hiệu và Tiêu ngữ"),
            draft.locate("quốc hiệu"),
            Severity.WARNING,
            hint=Message("bỏ mục “quốc hiệu”; mục này chỉ dùng khi “giai đoạn: nhập”"),
            clause=f"{_APPENDIX}, khoản 1",
        )
    if document.party_name:
        yield Finding(
            "D606",
            Message("văn bản hành chính mới in Quốc hiệu, không in tiêu đề của văn bản Đảng"),
            draft.locate("tiêu đề Đảng"),
            Severity.WARNING,
            hint=Message("bỏ mục “tiêu đề Đảng”; mục này chỉ dùng khi “giai đoạn: nhập”"),
            clause=f"{_APPENDIX}, khoản 1",
        )
    if document.printed_title.strip().lower() == NO_TITLE:
        yield Finding(
            "D607",
            Message("văn bản mới phải in tên loại"),
            draft.locate("tên loại in"),
            hint=Message("bỏ mục “tên loại in”; ghi “không” chỉ dùng khi “giai đoạn: nhập”"),
            clause=f"{_APPENDIX}, khoản 5",
        )


def _issued(draft: Draft) -> Iterator[Finding]:
    document = draft.data
    if draft.is_numbered and not document.number:
        yield Finding(
            "D530",
            Message("văn bản phát hành phải có số"),
            draft.locate("số"),
            hint=Message("ghi số văn thư đã cấp; chưa có số thì ghi “giai đoạn: trình ký”"),
            expected="19",
            clause=f"{_APPENDIX}, khoản 3",
        )
    if draft.dated and not document.issued_on.is_complete:
        yield Finding(
            "D531",
            Message("văn bản phát hành phải có đủ ngày, tháng, năm"),
            draft.locate("ngày ban hành"),
            hint=Message("ghi ngày ký; chưa ký thì ghi “giai đoạn: trình ký”"),
            found=str(document.issued_on),
            expected="26/01/2021",
            clause=f"{_APPENDIX}, khoản 4",
        )
    signed = document.signatories or [document.signatory]
    if not all(each and each.full_name for each in signed):
        yield Finding(
            "D532",
            Message("văn bản phát hành phải có người ký"),
            draft.locate("người ký"),
            hint=Message("ghi chức vụ, họ và tên người đã ký"),
            clause=f"{_APPENDIX}, khoản 7",
        )


def _place(draft: Draft) -> Iterator[Finding]:
    if not draft.data.place_of_issue:
        yield Finding(
            "D533",
            Message("chưa điền địa danh"),
            draft.locate("địa danh"),
            hint=Message("ghi tên nơi cơ quan đóng trụ sở, đứng trước ngày tháng"),
            expected="Ba Tơ",
            clause=f"{_APPENDIX}, khoản 4",
        )
