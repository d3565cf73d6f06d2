"""How many were commended, and with what: counted from lists or typed (kết quả khen thưởng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from vanban.emulation.catalogue import NomineeKind
from vanban.formatting.numbers import padded
from vanban.outline import Alignment, escape
from vanban.outline.listing import Column, Counting, Group, list_table
from vanban.reading.model import Data
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from vanban.emulation.nominees import Nominees
    from vanban.outline import Table

_COUNTED: Mapping[NomineeKind, Callable[[CommendationCount], int]] = {
    NomineeKind.COLLECTIVE: lambda row: row.collectives,
    NomineeKind.HOUSEHOLD: lambda row: row.households,
    NomineeKind.INDIVIDUAL: lambda row: row.individuals,
}


class CommendationCount(Data):
    """How many got one title or form of commendation (số lượng khen thưởng)."""

    name: str = Field(
        title="tên",
        description="danh hiệu hoặc hình thức",
        examples=["Giấy khen của Chủ tịch UBND xã"],
    )
    collectives: int = Field(0, title="tập thể", description="số tập thể", ge=0)
    households: int = Field(0, title="hộ gia đình", description="số hộ gia đình", ge=0)
    individuals: int = Field(0, title="cá nhân", description="số cá nhân", ge=0)

    @property
    def total(self) -> int:
        """Return how many there are of all kinds."""
        return self.collectives + self.households + self.individuals


def counted(nominees: Nominees) -> tuple[CommendationCount, ...]:
    """Return the counts of a list by title and form, in the order in which they first occur."""
    names: dict[str, str] = {}
    counts: dict[str, dict[NomineeKind, int]] = {}
    for kind, _, nominee in nominees.every():
        for award in filter(None, (nominee.emulation_title, nominee.form)):
            key = folded(award)
            names.setdefault(key, award)
            of_kind = counts.setdefault(key, dict.fromkeys(NomineeKind, 0))
            of_kind[kind] += 1
    return tuple(
        CommendationCount(
            name=names[key],
            collectives=of_kind[NomineeKind.COLLECTIVE],
            households=of_kind[NomineeKind.HOUSEHOLD],
            individuals=of_kind[NomineeKind.INDIVIDUAL],
        )
        for key, of_kind in counts.items()
    )


def commendation_table(rows: Sequence[CommendationCount]) -> Table:
    """Return the table of commendations; a kind that nobody belongs to has no column."""
    kinds = [kind for kind in NomineeKind if any(_COUNTED[kind](row) for row in rows)]
    columns = [Column("STT", Alignment.CENTER), Column("Danh hiệu, hình thức", Alignment.LEFT)]
    columns += [
        Column(kind.capitalize(), Alignment.CENTER, above="Số lượng" if len(kinds) > 1 else "")
        for kind in kinds
    ]
    with_sum = len(kinds) > 1
    columns += [Column("Cộng", Alignment.CENTER, above="Số lượng")] if with_sum else []
    body = tuple(
        (
            escape(row.name),
            *(_figure(_COUNTED[kind](row)) for kind in kinds),
            *([_figure(row.total)] if with_sum else []),
        )
        for row in rows
    )
    sums = [_figure(sum(_COUNTED[kind](row) for row in rows)) for kind in kinds]
    total = ("", "Tổng cộng", *sums)
    if with_sum:
        total = (*total, _figure(sum(row.total for row in rows)))
    return list_table(
        columns,
        (Group(body),),
        total=total if len(rows) > 1 else (),
        counting=Counting.THROUGH,
    )


def commendation_facts(rows: Sequence[CommendationCount]) -> Mapping[str, object]:
    """Return the sums that a text may speak of: ``{{ số_tập_thể | hai_chữ_số }}``."""
    return {
        "số tập thể": sum(row.collectives for row in rows),
        "số hộ gia đình": sum(row.households for row in rows),
        "số cá nhân": sum(row.individuals for row in rows),
        "tổng số khen thưởng": sum(row.total for row in rows),
    }


def _figure(count: int) -> str:
    return padded(count) if count else "-"
