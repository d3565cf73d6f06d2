"""Lists of nominees as tables and dashes: grouped, numbered, with subtotals (danh sách đề nghị)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.emulation.nominee_columns import AWARD, BONUS, NAME, NUMBERS, chosen_columns
from vanban.emulation.nominee_wording import counted
from vanban.emulation.nominees import ListOrder, Nominee, Nominees, grouped, ordered
from vanban.formatting.numbers import format_number
from vanban.formatting.roman import to_roman
from vanban.formatting.series import closed_lines
from vanban.outline import Column, Group, Level, Node, Table, escape, list_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.emulation.catalogue import NomineeKind
    from vanban.emulation.nominee_columns import ListColumn

Forms = Mapping[str, Callable[[], tuple[Node, ...]]]
_UPRIGHT = 160.0
"""Millimetres between the margins of an upright page."""
_CROWDED = 1.5
"""How many times the room of an upright page columns may want before the page is turned."""


class Grouping(StrEnum):
    """By what a list is grouped (nhóm theo)."""

    AWARD = "danh hiệu, hình thức"
    UNIT = "đơn vị"
    OWN = "nhóm"
    NONE = "không"


class ListLayout(Struct, frozen=True):
    """How a list is to look (cách trình bày danh sách).

    ``columns`` are the columns asked for by the clerk's names, none for those
    that are filled in; ``wide`` turns the page, ``None`` where the width decides.
    ``award_heading`` stands above the awards, in the place of the usual words;
    ``says_awards`` tells whether dashes name them too.
    """

    order: ListOrder = ListOrder.AS_TYPED
    grouping: Grouping = Grouping.AWARD
    columns: tuple[str, ...] = field(default=())
    wide: bool | None = None
    award_heading: str = ""
    says_awards: bool = False


def nominee_table(nominees: Nominees, layout: ListLayout | None = None) -> Table:
    """Return the table of the nominees: kinds one under another, groups in each, with subtotals.

    Numbers run through each kind, so that the last is the count of the text.
    """
    layout = layout or ListLayout()
    kinds = {kind: records for kind, records in nominees.by_kind().items() if records}
    everyone = [record for records in kinds.values() for record in records]
    columns = _columns(everyone, layout)
    groups: list[Group] = []
    for place, (kind, records) in enumerate(kinds.items(), 1):
        if len(kinds) > 1:
            heading = f"{kind.upper()} ({counted({kind: len(records)})})"
            groups.append(Group((), heading=(to_roman(place), heading)))
        groups += _kind_groups(kind, ordered(records, layout.order), columns, layout)
    crowded = sum(each.room for each in columns) > _CROWDED * _UPRIGHT
    wide = crowded if layout.wide is None else layout.wide
    return list_table(
        [Column(_heading(each, layout), each.alignment) for each in columns],
        groups,
        total=_total(nominees, columns),
        wide=wide,
    )


def nominee_forms(
    nominees: Nominees, layout: ListLayout
) -> Mapping[str, Callable[[], tuple[Node, ...]]]:
    """Return the forms in which a body may show a list: ``bảng`` and ``gạch_đầu_dòng``."""

    def table() -> tuple[Node, ...]:
        if not nominees.total:
            return ()
        return (Node(level=Level.TABLE, table=nominee_table(nominees, layout)),)

    def dashes() -> tuple[Node, ...]:
        records = [
            record for each in nominees.by_kind().values() for record in ordered(each, layout.order)
        ]
        lines = closed_lines([escape(_line(record, layout)) for record in records])
        return tuple(Node(level=Level.DASH, label="-", text=line) for line in lines)

    return {"gạch_đầu_dòng": dashes, "bảng": table}


def _columns(records: Sequence[Nominee], layout: ListLayout) -> tuple[ListColumn, ...]:
    if layout.columns:
        return (NUMBERS, *chosen_columns(records, layout.columns))
    said = {Grouping.AWARD: (AWARD,), Grouping.UNIT: ("đơn vị",)}.get(layout.grouping, ())
    return (NUMBERS, *chosen_columns(records, without=said))


def _kind_groups(
    kind: NomineeKind,
    records: Sequence[Nominee],
    columns: Sequence[ListColumn],
    layout: ListLayout,
) -> list[Group]:
    keys: Mapping[Grouping, Callable[[Nominee], str]] = {
        Grouping.AWARD: lambda record: record.award,
        Grouping.UNIT: lambda record: record.unit,
        Grouping.OWN: lambda record: record.group,
    }
    key = keys.get(layout.grouping)
    if key is None:
        return [Group(_rows(records, columns, 0))]
    groups: list[Group] = []
    before = 0
    for name, members in grouped(records, key):
        paid = any(member.bonus is not None for member in members)
        heading = f"{name} ({counted({kind: len(members)})})" if name else ""
        groups.append(
            Group(
                _rows(members, columns, before),
                heading=("", escape(heading)) if heading else (),
                total=_money_row("Cộng", members, columns) if heading and paid else (),
            )
        )
        before += len(members)
    return groups


def _rows(
    records: Sequence[Nominee], columns: Sequence[ListColumn], before: int
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(number), *(escape(column.text(record)) for column in columns[1:]))
        for number, record in enumerate(records, before + 1)
    )


def _total(nominees: Nominees, columns: Sequence[ListColumn]) -> tuple[str, ...]:
    counts = {kind: len(records) for kind, records in nominees.by_kind().items()}
    everyone = [record for _, _, record in nominees.every()]
    words = f"Tổng cộng: {counted(counts)}"
    return _money_row(words, everyone, columns) or ("", words)


def _money_row(
    words: str, records: Sequence[Nominee], columns: Sequence[ListColumn]
) -> tuple[str, ...]:
    """Return a row with the sum under the bonuses; empty where the list has no such column."""
    keys = [column.key for column in columns]
    if BONUS not in keys:
        return ()
    cells = [""] * len(columns)
    cells[keys.index(NAME)] = words
    cells[keys.index(BONUS)] = format_number(sum(each.bonus or 0 for each in records))
    return tuple(cells)


def _heading(column: ListColumn, layout: ListLayout) -> str:
    return (layout.award_heading if column.key == AWARD else "") or column.heading


def _line(record: Nominee, layout: ListLayout) -> str:
    """Return a nominee in one line: name, position, unit, and what for where that is asked."""
    position = getattr(record, "position", "")
    who = ", ".join(filter(None, (record.called, position, record.unit)))
    return f"{who}: {record.award}" if layout.says_awards and record.award else who
