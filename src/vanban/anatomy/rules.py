"""What every administrative document must hold to, as far as its data show it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.anatomy.addressees import check_addressees
from vanban.anatomy.day_rules import check_day
from vanban.anatomy.letterhead import has_number_line
from vanban.anatomy.letterhead_rules import check_letterhead
from vanban.anatomy.mark_rules import check_marks
from vanban.anatomy.recipient_rules import check_recipients
from vanban.anatomy.signing_rules import check_signing
from vanban.anatomy.stage import Stage
from vanban.anatomy.stage_rules import check_stage
from vanban.diagnostics import Finding, Message, Severity
from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.anatomy.composition import Draft

_SUBJECT_LIMIT = 500
_OF_A_YEAR = regex(r"\d+[a-zđ]?(?:/\d{4})?", re.IGNORECASE)
"""Numbers of papers that are no administrative ones, which archives hold, too: ``04/2020``."""
_APPENDIX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


def check_document(draft: Draft) -> tuple[Finding, ...]:
    """Return what is wrong with the parts of a document, and with its stage."""
    return (
        *check_stage(draft),
        *check_letterhead(draft),
        *_number(draft),
        *_symbol(draft),
        *_subject(draft),
        *check_addressees(draft),
        *check_signing(draft),
        *check_recipients(draft),
        *check_day(draft),
        *check_marks(draft),
    )


def _number(draft: Draft) -> Iterator[Finding]:
    number = draft.data.number
    is_past = draft.data.stage is Stage.IMPORTED
    if number and not (number.isdecimal() or (is_past and _OF_A_YEAR.fullmatch(number))):
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
