"""The head of page one: agency, number, place and date, title and subject."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.formatting.blanks import BLANK
from vanban.formatting.dates import long_date
from vanban.rendering.pieces import RuleUnder

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.rendering.context import Value

MOTTO = "Độc lập - Tự do - Hạnh phúc"
WHOLE = Decimal(1)
SHORT = Decimal("0.4")
"""Between the third and the half that Decree 30/2020, Appendix I, II.2b and II.5b ask for."""


def letterhead(draft: Draft) -> dict[str, Value]:
    """Return the values of the letterhead (quốc hiệu … thời gian ban hành).

    Decree 30/2020, Appendix I, Part I, II.1 to II.4.
    """
    document = draft.data
    return {
        "cơ_quan_chủ_quản": list(document.parent_agency),
        "cơ_quan_ban_hành": list(document.issuing_agency),
        "kẻ_cơ_quan": RuleUnder(document.issuing_agency, SHORT),
        "kẻ_tiêu_ngữ": RuleUnder((MOTTO,), WHOLE),
        "số": number(document.number) or BLANK,
        "ký_hiệu": symbol(draft),
        "địa_danh": document.place_of_issue,
        "ngày_ban_hành": long_date(document.issued_on),
    }


def title(draft: Draft) -> dict[str, Value]:
    """Return title and subject (tên loại, trích yếu), Appendix I, Part I, II.5."""
    return {
        "tên_loại": draft.title,
        "trích_yếu": draft.data.subject,
        "kẻ_trích_yếu": RuleUnder((draft.data.subject,), SHORT),
    }


def number(typed: str) -> str:
    """Return the number as printed: below ten it is padded, ``9`` to ``09`` (II.3c)."""
    return typed.zfill(2) if typed.isdecimal() else typed


def symbol(draft: Draft) -> str:
    """Return the symbol: as typed, or type and agency abbreviations joined (II.3b)."""
    document = draft.data
    return document.symbol or f"{draft.abbreviation}-{document.agency_abbreviation}"
