"""A Word file before the rules of its day: what it breaks, and by which regime it was judged."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from vanban.conformity.component import Component
from vanban.conformity.dating import issued_on
from vanban.conformity.exempt import is_made_again, why_exempt
from vanban.conformity.judging import Judged, Ruling, judge
from vanban.conformity.recognition import recognise
from vanban.conformity.rule import Case
from vanban.conformity.rulebook import RULES, WORDING
from vanban.conformity.words import type_name
from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.law.setting import surround
from vanban.regimes import all_regimes, layout_parameters, regime_data
from vanban.structure.view import view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vanban.law.regime import Regime
    from vanban.structure.view import View
    from vanban.vocabulary.dates import PartialDate


class Inspection(Struct, frozen=True):
    """What came of holding a file against the law (kết quả kiểm tra)."""

    case: Case
    regime: Regime
    judged: tuple[Judged, ...]
    noted: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is told of the file."""
        return (*self.noted, *(each.finding for each in self.judged))


def check(document: bytes, name: str, regime: str = "", *, seen: View | None = None) -> Inspection:
    """Return everything in which a Word file breaks the rules of its day.

    Args:
        document: the bytes of the ``.docx``.
        name: the file's name, for the messages.
        regime: the id of a layout regime to hold it against, whatever its date.
        seen: the document as its reader sees it, where that is known already.

    Raises:
        DataError: the file cannot be read, or no regime covers its date.
    """
    anatomy = recognise(replace(seen, name=name) if seen else view(document, name))
    date = issued_on(anatomy)
    chosen = _layout_of(date, name, regime)
    case = Case(
        anatomy,
        layout_parameters(chosen.id),
        type_name(anatomy.text(Component.TYPE_NAME)),
        date,
        _types(chosen.id),
    )
    why = None if regime else why_exempt(anatomy)
    rules = WORDING if why else RULES
    noted = (Finding("L031", why, Place(name), Severity.NOTE),) if why else ()
    found = tuple(judge(case, rules, _rulings(chosen.id)))
    if is_made_again(anatomy):
        noted, found = (*noted, _made_again(name)), tuple(map(_only_noted, found))
    return Inspection(case, chosen, found, noted)


def _made_again(name: str) -> Finding:
    return Finding(
        "D610",
        Message("bản tái lập từ dữ liệu: giữ nguyên những gì bản gốc có, nên chỗ sai chỉ để biết"),
        Place(name),
        Severity.NOTE,
    )


def _only_noted(judged: Judged) -> Judged:
    """Return a breach as a note: what a paper of old broke or lacked stays as it was."""
    return replace(judged, finding=replace(judged.finding, severity=Severity.NOTE))


def _layout_of(date: PartialDate, name: str, regime: str) -> Regime:
    """Return the layout regime of a day, or the one that was named.

    Raises:
        DataError: there is none, or the known part of the date does not decide.
    """
    layouts = [each for each in all_regimes() if each.kind == "layout"]
    try:
        return surround(date, layouts, pinned=[regime] if regime else [], place=Place(name)).layout
    except DataError as error:
        if regime:
            raise
        known = ", ".join(each.id for each in layouts)
        hint = Message(
            "chọn quy định để soát: thêm --regime và một trong các mã {known}", known=known
        )
        raise DataError(*(replace(each, hint=hint) for each in error.findings)) from None


@cache
def _types(regime: str) -> Mapping[str, Mapping[str, Any]]:
    return MappingProxyType(regime_data(regime, "types"))


@cache
def _rulings(regime: str) -> Mapping[str, Ruling]:
    return MappingProxyType(
        {
            rule: Ruling(
                "" if row["force"] == "text" else row["reference"], Severity(row["severity"])
            )
            for rule, row in regime_data(regime, "rules").items()
        }
    )
