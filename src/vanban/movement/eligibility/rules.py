"""The rules of one legal period, with those of the place in their stead (quy tắc xét tặng)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from vanban.diagnostics import Message
from vanban.emulation.catalogue import Catalogue, catalogue_of
from vanban.law.setting import Setting
from vanban.reading.spelling import folded
from vanban.regimes import all_regimes, regime_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from vanban.law.regime import Regime
    from vanban.movement.model import Movement


class EligibilityRule(Struct, frozen=True):
    """A rule on who may be given what (quy tắc).

    ``check`` says what is looked at; ``figure`` is a number of years, a per cent or
    a number of working days; ``is_local`` tells that the place has set it.
    """

    id: str
    check: str
    titles: tuple[str, ...]
    needs: tuple[str, ...]
    papers: tuple[str, ...]
    by: tuple[str, ...]
    figure: Decimal | None
    reference: str
    is_verified: bool
    is_local: bool = False

    @property
    def standing(self) -> Message:
        """On what the rule rests, for the messages."""
        if self.is_local:
            return Message("quy định riêng")
        if self.is_verified:
            return Message("đã đối chiếu với văn bản")
        return Message("chưa đối chiếu với văn bản gốc")


class LawPeriod(Struct, frozen=True):
    """The law of one time as far as eligibility goes (thời kỳ pháp luật)."""

    regime: Regime
    catalogue: Catalogue
    rules: tuple[EligibilityRule, ...]

    def title(self, typed: str) -> str:
        """Return the id of an award as it was typed, or nothing where the law knows none."""
        found = self.catalogue.find(typed) if typed else None
        return found.id if found else ""

    def label(self, identifier: str) -> str:
        """Return what an award is called."""
        labels = {award.id: award.label for award in self.catalogue.awards}
        return labels.get(identifier, identifier)


def period_on(day: date, movement: Movement) -> LawPeriod | None:
    """Return the law that was in force on a day, with the movement's own rules; none before it.

    Rules that were not held against the text of the law are left out unless the
    movement switches them on, or sets a figure of its own.
    """
    for regime in all_regimes():
        if regime.kind == "emulation" and regime.covers(day, day):
            setting = Setting({"emulation": regime})
            return LawPeriod(regime, catalogue_of(setting), tuple(_rules(regime, movement)))
    return None


def _rules(regime: Regime, movement: Movement) -> Iterator[EligibilityRule]:
    on = set(map(folded, movement.switched_on))
    local = {folded(each.rule): each for each in movement.local_rules}
    for row in regime_data(regime.id, "eligibility").get("rules", ()):
        rule = _rule(row)
        own = local.get(folded(rule.id))
        if own is not None:
            figure = own.figure if own.figure is not None else rule.figure
            yield replace(rule, figure=figure, reference=own.reference, is_local=True)
        elif rule.is_verified or folded(rule.id) in on:
            yield rule


def _rule(row: Mapping[str, Any]) -> EligibilityRule:
    figure = row.get("figure")
    return EligibilityRule(
        row["id"],
        row["check"],
        tuple(row.get("titles", ())),
        tuple(row.get("needs", ())),
        tuple(row.get("papers", ())),
        tuple(row.get("by", ())),
        None if figure is None else Decimal(str(figure)),
        row["reference"],
        row["verified"],
    )
