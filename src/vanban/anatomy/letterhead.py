"""The head of page one: agency, number, place and date, title and subject."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vanban.anatomy.issuers import issuers, letterhead_names, lines_of
from vanban.anatomy.stage import Stage
from vanban.formatting.blanks import BLANK
from vanban.formatting.dates import known_date, long_date
from vanban.groundwork.regex import regex
from vanban.rendering.pieces import RuleUnder

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.rendering.context import Value

MOTTO = "Độc lập - Tự do - Hạnh phúc"
_IN_WORDS = regex(r"\s*(?:ngày|tháng|năm)\b", re.IGNORECASE)
NO_TITLE = "không"
"""What the data say of a paper of old that names no type on its page."""
WHOLE = Decimal(1)
SHORT = Decimal("0.4")
"""Between the third and the half that Decree 30/2020, Appendix I, II.2b and II.5b ask for."""


def letterhead(draft: Draft) -> dict[str, Value]:
    """Return the values of the letterhead (quốc hiệu … thời gian ban hành).

    Decree 30/2020, Appendix I, Part I, II.1 to II.4.
    """
    document = draft.data
    return {
        **letterhead_names(draft),
        "có_quốc_hiệu": has_national_name(draft),
        "tiêu_đề_đảng": party_name(draft),
        "kẻ_tiêu_đề_đảng": RuleUnder((party_name(draft),), WHOLE),
        "có_đầu_trang": has_national_name(draft) or _has_own_head(draft),
        "kẻ_cơ_quan": RuleUnder(last_name(draft), SHORT),
        "kẻ_tiêu_ngữ": RuleUnder((MOTTO,), WHOLE),
        "có_số": has_number_line(draft),
        **_number_and_symbol(draft),
        "địa_danh": document.place_of_issue,
        "ngày_ban_hành": date_of_issue(draft),
        "địa_danh_ngày_tháng": dateline(draft),
        "có_ngày_tháng": bool(dateline(draft)),
    }


def title(draft: Draft) -> dict[str, Value]:
    """Return title and subject (tên loại, trích yếu), Appendix I, Part I, II.5."""
    return {
        "tên_loại": printed_title(draft),
        "trích_yếu": draft.data.subject,
        "kẻ_trích_yếu": RuleUnder((draft.data.subject,), SHORT),
    }


def has_number_line(draft: Draft) -> bool:
    """Return whether number and symbol are printed; an old paper without both has no such line."""
    document = draft.data
    lost = document.stage is Stage.IMPORTED and not (document.number or document.symbol)
    return draft.is_numbered and not lost


def number_line(draft: Draft) -> str:
    """Return number and symbol as printed, or nothing for a paper without (II.3c)."""
    if not has_number_line(draft):
        return ""
    typed = _number_and_symbol(draft)
    sign = typed["ký_hiệu"]
    word = "Số" if party_name(draft) and not sign else "Số:"
    return f"{word} {typed['số']}{f'/{sign}' if sign else ''}"


def _number_and_symbol(draft: Draft) -> dict[str, Value]:
    """Return both for a slash between; a Party paper of old has a dash: ``05-KH/ĐU``."""
    typed, sign = printed_number(draft) or BLANK, symbol(draft)
    if sign.startswith("-"):
        return {"số": f"{typed}{sign}", "ký_hiệu": ""}
    return {"số": typed, "ký_hiệu": sign}


def has_national_name(draft: Draft) -> bool:
    """Return whether national name and motto are printed (II.1).

    A paper of old prints them where it says so, or has some other part of a letterhead.
    """
    data = draft.data
    if data.stage is not Stage.IMPORTED:
        return True
    if data.national_name is None:
        return _has_own_head(draft) and not data.party_name
    return data.national_name


def party_name(draft: Draft) -> str:
    """Return what a past paper of the Party has in the place of the national name."""
    is_printed = draft.data.stage is Stage.IMPORTED and not has_national_name(draft)
    return draft.data.party_name if is_printed else ""


def _has_own_head(draft: Draft) -> bool:
    """Return whether a letterhead has anything beside national name and motto."""
    data = draft.data
    agencies = data.parent_agency or data.issuing_agency or data.joint_issuers
    return bool(agencies or has_number_line(draft) or dateline(draft) or data.party_name)


def printed_title(draft: Draft) -> str:
    """Return the type's name as printed: as typed where it differs (tên loại in); II.5a."""
    typed = draft.data.printed_title
    if draft.data.stage is Stage.IMPORTED and typed.strip().lower() == NO_TITLE:
        return ""
    return typed or draft.title


def printed_number(draft: Draft) -> str:
    """Return the number as printed; a paper of old keeps it as it was."""
    typed = draft.data.number
    return typed if draft.data.stage is Stage.IMPORTED else number(typed)


def number(typed: str) -> str:
    """Return the number as printed: below ten it is padded, ``9`` to ``09`` (II.3c)."""
    return typed.zfill(2) if typed.isdecimal() else typed


def symbol(draft: Draft) -> str:
    """Return the symbol: as typed, or type and agency abbreviations joined (II.3b).

    A joint paper joins those of all its bodies, ``KH-SNV-STC``; that is practice.
    A paper of old has no symbol but its own.
    """
    document = draft.data
    if document.stage is Stage.IMPORTED:
        return document.symbol
    agencies = (body.agency_abbreviation for body in issuers(document))
    return document.symbol or "-".join(filter(None, (draft.abbreviation, *agencies)))


def last_name(draft: Draft) -> tuple[str, ...]:
    """Return the lines of the name above the rule: that of the last body, where there is one."""
    last = issuers(draft.data)[-1]
    return lines_of(last.issuing_agency, draft.law)


def date_of_issue(draft: Draft) -> str:
    """Return the date in full with blanks for the pen, or what an old paper tells of it (II.4b)."""
    document = draft.data
    if document.stage is Stage.IMPORTED:
        return _as_it_was(draft) or known_date(document.issued_on)
    return long_date(document.issued_on)


def dateline(draft: Draft) -> str:
    """Return place and date as printed, or nothing for a type that shows neither (II.4c)."""
    place = draft.data.place_of_issue
    return ", ".join(filter(None, (place, date_of_issue(draft)))) if draft.dated else ""


def _as_it_was(draft: Draft) -> str:
    """Return the date of a paper of old as typed in words: ``ngày 5 tháng 1 năm 2021``."""
    typed = draft.source.text("ngày ban hành")
    return typed.value.strip() if typed and _IN_WORDS.match(typed.value) else ""
