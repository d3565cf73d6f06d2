"""Down the rows of a list: its records, and the heads of groups they stand under (duyệt dòng)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.reading.sheets import remarks
from vanban.reading.sheets.columns import tidy
from vanban.reading.sheets.rowkinds import GroupRow, RowKind, group_of, kind_of
from vanban.reading.sheets.totals import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.diagnostics import Finding
    from vanban.reading.sheets.grid import Cell, Row, Sheet
    from vanban.reading.sheets.matching import Heading


class Line(Struct, frozen=True):
    """A row that is a record (dòng bản ghi), with the heads of groups it stands under."""

    number: int
    row: Row
    groups: tuple[GroupRow, ...]


class Walk(Struct):
    """What the rows below a heading were (kết quả duyệt).

    ``heads`` are all heads of groups, ``end`` the cell at which the list was
    seen to end, if other text stands below it.
    """

    lines: list[Line] = field(default_factory=list)
    heads: list[GroupRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    end: Cell | None = None


def walk(
    sheet: Sheet, heading: Heading, *, with_hidden: bool = True, is_form: bool = False
) -> Walk:
    """Return the records of a list, its totals checked.

    Args:
        sheet: where the list stands.
        heading: its heading.
        with_hidden: whether rows that are hidden count.
        is_form: whether every row is a record, whatever it looks like.
    """
    found, tally = Walk(), Tally()
    stack: list[GroupRow] = []
    last = heading.last_row
    is_numbered = any(
        row[heading.ordinal].text.isdecimal()
        for number, row in sheet.rows.items()
        if number > heading.last_row and heading.ordinal in row
    )
    over = {column: title.pieces for column, title in heading.titles.items()}
    for number, row in sheet.rows.items():
        if number <= heading.last_row or (number in sheet.hidden_rows and not with_hidden):
            continue
        if is_form:
            if kind_of(row, heading) is not RowKind.RECORD:
                found.findings.append(remarks.taken_as_record(sheet, next(iter(row.values()))))
            found.lines.append(Line(number, row, ()))
            continue
        if _repeats(row, over):
            continue
        stands_apart = number > last + 1 or is_numbered
        last = number
        match kind_of(row, heading, is_numbered=is_numbered):
            case RowKind.TOTAL:
                last -= 1  # what follows a total stands apart from the list
                found.findings += tally.check(sheet, row)
            case RowKind.END if found.lines and stands_apart:
                found.end = next(iter(row.values()))
                break
            case RowKind.GROUP:
                head = group_of(row, heading, is_numbered=is_numbered)
                if head is not None:
                    stack = [*_above(stack, head), head]
                    found.heads.append(head)
                    tally.begin()
            case _:
                record = _joined(row, heading)
                tally.add(record, counts=heading.belongs not in record)
                found.lines.append(Line(number, record, tuple(stack)))
    return found


def section(
    sheet: Sheet, found: Walk, *, name: str, field_label: str
) -> tuple[list[Line], list[Finding]]:
    """Return the records of one group: the one asked for, or the one of the field's own name."""
    wanted = name or field_label
    taken = [head for head in found.heads if _is_named(head, wanted)]
    if not taken:
        missing = remarks.no_section(sheet, name, [head.name for head in found.heads])
        return ([], [missing]) if name else (found.lines, [])
    lines = [line for line in found.lines if any(head in taken for head in line.groups)]
    left = _others(found, lines)
    if name or not left:
        return _without(lines, taken), []
    note = remarks.section_taken(sheet, taken[0].cell, left)
    return _without(lines, taken), [note]


def _without(lines: Sequence[Line], taken: Sequence[GroupRow]) -> list[Line]:
    """Return records without the head they were chosen by; deeper heads stay their groups."""
    return [
        Line(line.number, line.row, tuple(head for head in line.groups if head not in taken))
        for line in lines
    ]


def _joined(row: Row, heading: Heading) -> Row:
    """Return a row with the columns that go on with another put into that one."""
    if not heading.joined:
        return row
    whole = dict(row)
    for column, first in heading.joined.items():
        cell = whole.pop(column, None)
        before = whole.get(first)
        if cell is None or (before and (before.row, before.column) == (cell.row, cell.column)):
            continue
        text = f"{before.text} {cell.text}" if before else cell.text
        whole[first] = (before or cell)._replace(text=text)
    return whole


def _others(found: Walk, lines: Sequence[Line]) -> list[str]:
    """Return the names of the groups whose records were not taken."""
    taken = {line.number for line in lines}
    left = [line for line in found.lines if line.number not in taken]
    return list(dict.fromkeys(line.groups[-1].name if line.groups else "…" for line in left))


def _above(stack: Sequence[GroupRow], head: GroupRow) -> list[GroupRow]:
    """Return the heads that stay above a new one: those of other labels, up to one like it."""
    for index, each in enumerate(stack):
        if each.rank == head.rank:
            return list(stack[:index])
    return list(stack)


def _is_named(head: GroupRow, name: str) -> bool:
    return tidy(name) in (tidy(head.name), tidy(head.cell.text))


def _repeats(row: Row, over: dict[int, tuple[str, ...]]) -> bool:
    """Return whether a row is the heading again, as at the top of a printed page."""
    return len(row) > 1 and all(cell.text in over.get(column, ()) for column, cell in row.items())
