"""What is looked at: who is proposed, who had registered, what they were given before (hồ sơ)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.movement.crosscheck.alike import same_words
from vanban.movement.crosscheck.dossier import Step, step_of
from vanban.movement.crosscheck.lists import Kind
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.movement.crosscheck.lists import Entry
    from vanban.movement.crosscheck.reading import CheckedPaper
    from vanban.movement.eligibility.rules import LawPeriod
    from vanban.movement.model import Honour, Movement


class Proposed(Struct, frozen=True):
    """Someone proposed for an award (người, đơn vị được đề nghị); ``title`` is the award's id."""

    entry: Entry
    title: str
    paper: CheckedPaper


class EligibilityCase(Struct, frozen=True, dict=True):
    """One movement before the rules (hồ sơ được xét)."""

    movement: Movement
    period: LawPeriod
    registrations: tuple[CheckedPaper, ...]
    dossier: tuple[CheckedPaper, ...]

    def papers(self, *steps: Step) -> list[CheckedPaper]:
        """Return the papers of the dossier that are of some steps."""
        return [paper for paper in self.dossier if step_of(paper) in steps]

    @cached_property
    def proposed(self) -> tuple[Proposed, ...]:
        """Everyone whom a proposal names, with the award."""
        return tuple(self._named(self.papers(Step.PROPOSAL)))

    @cached_property
    def registered(self) -> tuple[Proposed, ...]:
        """Everyone who has registered for a title."""
        return tuple(self._named(self.registrations))

    def _named(self, papers: Sequence[CheckedPaper]) -> Iterator[Proposed]:
        for paper in papers:
            for entry in paper.entries:
                yield Proposed(entry, self.period.title(entry.award), paper)

    def honours(self, proposed: Proposed) -> list[Honour]:
        """Return what someone was given before; a namesake of another unit is somebody else."""
        return [
            honour
            for honour in self.movement.history
            if folded(honour.name) == folded(proposed.entry.name)
            and same_words(honour.unit, proposed.entry.unit)
        ]

    def members(self, collective: Proposed) -> list[Proposed]:
        """Return the individuals proposed who belong to a collective."""
        return [
            each
            for each in self.proposed
            if each.entry.kind is Kind.INDIVIDUAL
            and each.entry.unit
            and same_words(each.entry.unit, collective.entry.name)
        ]


def is_same_nominee(one: Entry, other: Entry) -> bool:
    """Whether two entries are one nominee: of one kind and name, and of no different units."""
    return one.kind is other.kind and one.key == other.key and same_words(one.unit, other.unit)
