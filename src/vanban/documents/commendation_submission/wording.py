"""The words of a submission by its legal period: legal bases and body (câu chữ của tờ trình)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.anatomy.addressees import LEAD
from vanban.anatomy.stage import Stage
from vanban.documents.commendation_submission.model import ListSplit
from vanban.emulation.nominee_wording import (
    Request,
    counted,
    counts_of,
    request_lines,
    sorts_named,
)
from vanban.formatting.agency_names import agency_in_sentence
from vanban.formatting.money import money, money_in_words
from vanban.groundwork.regex import regex
from vanban.outline import escape, plain_text
from vanban.regimes import regime_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.documents.commendation_submission.model import CommendationSubmission
    from vanban.law.setting import Setting

_MERIT_LEAD = regex(r"^\s*(?:đã\s+)?có\s+thành\s+tích\s+", re.IGNORECASE)
_BRACKETS = regex(r"\s*\([^)]*\)\s*$")


class Wording(Struct, frozen=True):
    """The words of one legal period as its data give them (câu chữ của thời kỳ).

    ``separate`` is the clause that asks for a submission of its own for each
    level that decides, where the period has one.
    """

    bases: tuple[str, ...] = ()
    paragraphs: tuple[Mapping[str, Any], ...] = ()
    separate: str = ""


def wording_of(setting: Setting) -> Wording:
    """Return the words of the emulation regime that governs a document; none without one."""
    regime = setting.emulation
    data = regime_data(regime.id, "submission") if regime else {}
    return Wording(
        bases=tuple(row["text"] for row in data.get("bases", ())),
        paragraphs=tuple(data.get("body", ())),
        separate=data.get("separate", ""),
    )


def legal_bases(document: CommendationSubmission, wording: Wording) -> tuple[str, ...]:
    """Return the bases typed by the clerk, or else those of the period and the further ones.

    A paper of old has none but its own.
    """
    if document.legal_bases or document.stage is Stage.IMPORTED:
        return (*document.legal_bases, *document.more_bases)
    return (*wording.bases, *document.more_bases)


def default_body(
    document: CommendationSubmission,
    wording: Wording,
    asked: Sequence[Request],
    decider: str,
) -> str:
    """Return the body in the words of the period, as marked text; figures from the lists.

    A paragraph of which something needed is missing is left out.
    """
    values = _values(document, asked, decider)
    return "\n".join(
        row["text"].strip().format_map(values)
        for row in wording.paragraphs
        if all(values[need] for need in row.get("needs", ()))
    )


def decider_of(document: CommendationSubmission) -> str:
    """Return who decides, as a sentence names them: as typed, or the first addressee."""
    if document.decider or not document.addressees:
        return document.decider
    return _BRACKETS.sub("", LEAD.sub("", plain_text(document.addressees[0])).rstrip(" ;,."))


def _values(
    document: CommendationSubmission, asked: Sequence[Request], decider: str
) -> dict[str, str]:
    nominees, in_words = document.nominees, document.counts_in_words
    merit = _MERIT_LEAD.sub("", document.merit).rstrip(" .;,")
    bonus = nominees.bonus
    agency = document.agency_in_sentence or agency_in_sentence(document.issuing_agency)
    typed = {
        "kính_trình": f"{agency} kính trình",
        "người_quyết_định": decider,
        "thành_tích": merit,
        "tiêu_chuẩn": _after(" theo tiêu chuẩn quy định tại ", document.criteria),
        "xét_duyệt": document.appraisal or "xét duyệt, thẩm định",
        "nguồn_kinh_phí": _after(", chi từ ", document.fund),
        "đề_nghị": asked[0].phrase(in_words=in_words) if asked else "",
        "các_loại": sorts_named(asked),
        "đối_tượng": counted(counts_of(nominees), in_words=in_words),
        "tiền_thưởng": money(bonus),
        "tiền_bằng_chữ": _capital(money_in_words(bonus)),
        "kèm_theo": _attached(document),
    }
    lines = request_lines(asked, in_words=in_words)
    return {
        **{name: escape(text) for name, text in typed.items()},
        "từng_đề_nghị": "\n".join(f"- {escape(line)}" for line in lines),
        "một đề nghị": "x" if len(asked) == 1 else "",
        "nhiều đề nghị": "x" if len(asked) > 1 else "",
        "tiền thưởng": "x" if bonus else "",
    }


def _attached(document: CommendationSubmission) -> str:
    if document.lists.split is ListSplit.NONE:
        return "Có hồ sơ đề nghị khen thưởng kèm theo"
    return "Có danh sách và hồ sơ đề nghị khen thưởng kèm theo"


def _after(lead: str, text: str) -> str:
    return f"{lead}{text.strip().rstrip('.;')}" if text.strip() else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
