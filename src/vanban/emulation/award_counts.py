"""How many collectives, households and persons are named for each award (tổng hợp danh hiệu)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.emulation.catalogue import NomineeKind
from vanban.outline import Alignment, Level, Node, Table, escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vanban.emulation.blocks import Forms
    from vanban.emulation.catalogue import Award, Catalogue
    from vanban.emulation.nominees import Nominees


class AwardCount(Struct, frozen=True):
    """One award with how many are named for it, by kind (một dòng tổng hợp)."""

    label: str
    counts: Mapping[NomineeKind, int]

    @property
    def total(self) -> int:
        """Return how many are named for it in all."""
        return sum(self.counts.values())


def count_awards(nominees: Nominees, catalogue: Catalogue) -> tuple[AwardCount, ...]:
    """Return the awards that are named, those of the catalogue in its order, then the others.

    One who is named for a title and a form counts for both.
    """
    found: dict[str, Counter[NomineeKind]] = {}
    for kind, _, record in nominees.every():
        for typed in filter(None, (record.emulation_title, record.form)):
            award = catalogue.find(typed)
            found.setdefault(award.label if award else typed, Counter())[kind] += 1
    places = {award.label: place for place, award in enumerate(catalogue.awards)}
    labels = sorted(found, key=lambda label: places.get(label, len(places)))
    return tuple(AwardCount(label, found[label]) for label in labels)


def award_facts(counts: Sequence[AwardCount], catalogue: Catalogue) -> dict[str, object]:
    """Return the totals by the abbreviation of each award: ``số CSTĐCS``; nobody counts as 0."""
    totals = {count.label: count.total for count in counts}
    return {
        f"số {short}": totals.get(award.label, 0)
        for award in catalogue.awards
        for short in _abbreviations(award)
    }


def summary_blocks(counts: Sequence[AwardCount]) -> Forms:
    """Return the forms of ``{{ tổng_hợp | bảng }}``: a row an award, a column a kind."""
    return {
        "bảng": lambda: (Node(level=Level.TABLE, table=summary_table(counts)),) if counts else ()
    }


def summary_table(counts: Sequence[AwardCount]) -> Table:
    """Return the table of awards; a kind that nobody belongs to has no column."""
    kinds = [kind for kind in NomineeKind if any(count.counts.get(kind) for count in counts)]
    heading = ("STT", "Danh hiệu, hình thức", *map(_capital, kinds), "Cộng")
    rows = [
        (
            str(number),
            escape(count.label),
            *(_figure(count.counts.get(kind, 0)) for kind in kinds),
            str(count.total),
        )
        for number, count in enumerate(counts, 1)
    ]
    return Table(
        rows=(heading, *rows),
        alignments=(Alignment.CENTER, Alignment.LEFT, *[Alignment.CENTER] * (len(kinds) + 1)),
    )


def _abbreviations(award: Award) -> tuple[str, ...]:
    return tuple(name for name in award.also if name.isupper() and " " not in name)


def _capital(kind: NomineeKind) -> str:
    return str(kind).capitalize()


def _figure(count: int) -> str:
    return str(count) if count else "-"
