"""What every administrative document must hold to, as far as its data show it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.anatomy.addressees import check_addressees
from vanban.anatomy.letterhead import has_number_line
from vanban.anatomy.letterhead_rules import check_letterhead
from vanban.anatomy.stage import Stage
from vanban.anatomy.stage_rules import check_stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.outline import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft

_SUBJECT_LIMIT = 500
_FILING = re.compile(r"^-?\s*Lưu:\s*VT\b")
_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_document(draft: Draft) -> tuple[Finding, ...]:
    """Return what is wrong with number, symbol, subject and recipients, and with the stage."""
    return (
        *check_stage(draft),
        *check_letterhead(draft),
        *_number(draft),
        *_symbol(draft),
        *_subject(draft),
        *check_addressees(draft),
        *_recipients(draft),
    )


def _number(draft: Draft) -> Iterator[Finding]:
    number = draft.data.number
    if number and not number.isdecimal():
        yield Finding(
            "D330",
            Message("số văn bản chỉ gồm chữ số"),
            draft.locate("số"),
            hint=Message("ghi riêng số ở “số”, ký hiệu ở “ký hiệu”; chưa có số thì để trống"),
            found=number,
            expected="19",
            clause=f"{_APPENDIX}, khoản 3",
        )


def _symbol(draft: Draft) -> Iterator[Finding]:
    document = draft.data
    if not has_number_line(draft) or document.stage is Stage.IMPORTED:
        return
    if not document.symbol and not document.agency_abbreviation:
        yield Finding(
            "D331",
            Message("chưa điền ký hiệu"),
            draft.locate("ký hiệu"),
            hint=Message(
                "ghi “ký hiệu: {example}”, hoặc “chữ viết tắt cơ quan”",
                example=f"{draft.abbreviation}-UBND",
            ),
            clause=f"{_APPENDIX}, khoản 3",
        )
    elif re.search(r"\s", document.symbol):
        yield Finding(
            "D332",
            Message("ký hiệu có khoảng trắng"),
            draft.locate("ký hiệu"),
            Severity.WARNING,
            hint=Message("viết liền, giữa các nhóm chữ là dấu gạch nối"),
            found=document.symbol,
            clause=f"{_APPENDIX}, khoản 3",
        )


def _subject(draft: Draft) -> Iterator[Finding]:
    subject = draft.data.subject
    if subject.endswith("."):
        yield Finding(
            "D333",
            Message("trích yếu có dấu chấm cuối câu"),
            draft.locate("trích yếu"),
            Severity.WARNING,
            hint=Message("bỏ dấu chấm cuối trích yếu"),
            found=subject[-20:],
            clause=f"{_APPENDIX}, khoản 5",
        )
    if len(subject) > _SUBJECT_LIMIT:
        yield Finding(
            "D334",
            Message("trích yếu dài {length} ký tự", length=len(subject)),
            draft.locate("trích yếu"),
            Severity.WARNING,
            hint=Message("rút gọn còn nhiều nhất {limit} ký tự", limit=_SUBJECT_LIMIT),
            clause="Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I",
        )


def _recipients(draft: Draft) -> Iterator[Finding]:
    recipients = draft.data.recipients
    if draft.data.stage is Stage.IMPORTED:
        return
    if not recipients and not draft.numbered:
        return  # what practice gives no number is kept by those who signed it
    if not recipients:
        yield Finding(
            "D335",
            Message("chưa điền nơi nhận"),
            draft.locate("nơi nhận"),
            Severity.WARNING,
            hint=Message("kê các nơi nhận, mục cuối là “Lưu: VT, …”"),
            clause=f"{_APPENDIX}, khoản 9",
        )
    elif not _FILING.match(plain_text(recipients[-1])):
        yield Finding(
            "D336",
            Message("nơi nhận cuối cùng chưa phải là nơi lưu"),
            draft.locate("nơi nhận", len(recipients) - 1),
            Severity.WARNING,
            hint=Message("thêm mục cuối “Lưu: VT, …”"),
            found=recipients[-1],
            expected="Lưu: VT, …",
            clause=f"{_APPENDIX}, khoản 9",
        )
