"""The parties of a pledge: their signatures, their lists in the text, their faults (các bên)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vanban.anatomy.signatory import CoSignatory
from vanban.diagnostics import Finding, Message, Severity
from vanban.formatting.series import closed_lines
from vanban.groundwork.regex import regex
from vanban.outline import Alignment, Level, Node, Table, escape
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.anatomy.blocks import Forms
    from vanban.documents.pledge.model import Party, Pledge
    from vanban.emulation.rules import Locate

PARTIES = "các bên"
_UNIT = regex(
    r"(?<=\S)\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s", re.IGNORECASE
)
_WITNESS = "Chứng kiến"


def signing(pledge: Pledge) -> tuple[CoSignatory, ...]:
    """Return the parties as signatories, in their order."""
    with_name = names_in_cells(pledge)
    return tuple(_signatory(party, with_name=with_name) for party in pledge.parties)


def witnesses(pledge: Pledge) -> tuple[CoSignatory, ...]:
    """Return the witnesses as signatories; each is called one in its cell."""
    return tuple(
        _signatory(party.model_copy(update={"role": party.role or _WITNESS}), with_name=True)
        for party in pledge.witnesses
    )


def _signatory(party: Party, *, with_name: bool) -> CoSignatory:
    """Return a party as a signatory; its capacity (quyền hạn) names the unit by itself."""
    unit = (party.unit_name,) if with_name and not party.capacity else ()
    above = tuple(line.upper() for line in (party.role, *unit) if line)
    return CoSignatory(
        party=above,
        capacity=party.capacity,
        position=party.position,
        full_name=party.full_name,
    )


def group_lines(group: str) -> tuple[str, ...]:
    """Return the name of a cluster or bloc as it heads the page: its place on a line of its own.

    ``Cụm thi đua số 2 huyện Ba Tơ`` gives ``CỤM THI ĐUA SỐ 2`` and ``HUYỆN BA TƠ``.
    """
    for found in _UNIT.finditer(group):
        if group[found.end() : found.end() + 1].isupper():
            before, place = group[: found.start()], group[found.start() :]
            return (before.strip().upper(), place.strip().upper())
    return (group.strip().upper(),) if group.strip() else ()


def names_in_cells(pledge: Pledge) -> bool:
    """Return whether the cells name the units: unasked, only where a cluster or bloc pledges."""
    if pledge.names_in_cells is not None:
        return pledge.names_in_cells
    return bool(pledge.emulation_group)


def party_blocks(parties: Sequence[Party]) -> Forms:
    """Return the forms in which a body may list the parties.

    ``{{ các_bên | gạch_đầu_dòng }}`` gives a dash a party, ``{{ các_bên | bảng }}``
    a table: unit, who signs, position, role.
    """
    return {
        "gạch_đầu_dòng": lambda: tuple(
            Node(level=Level.DASH, label="-", text=text)
            for text in closed_lines([escape(party.unit_name) for party in parties])
        ),
        "bảng": lambda: (Node(level=Level.TABLE, table=_table(parties)),),
    }


def check_parties(pledge: Pledge, locate: Locate) -> tuple[Finding, ...]:
    """Return what is wrong among the parties: units and leads that stand there twice."""
    return (*_units_twice(pledge.parties, locate), *_leads_twice(pledge.parties, locate))


def _units_twice(parties: Sequence[Party], locate: Locate) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, party in enumerate(parties):
        if folded(party.unit_name) in seen:
            yield Finding(
                "D574",
                Message("“{name}” đứng tên hai lần trong các bên", name=party.unit_name),
                locate((PARTIES, index, "tên đơn vị")),
                Severity.WARNING,
                hint=Message("giữ lại một bản ghi cho mỗi đơn vị"),
                found=party.unit_name,
            )
        seen.add(folded(party.unit_name))


def _leads_twice(parties: Sequence[Party], locate: Locate) -> Iterator[Finding]:
    leads = [index for index, party in enumerate(parties) if _is_lead(party)]
    for index in leads[1:]:
        yield Finding(
            "D575",
            Message("có hai trưởng cụm, khối trong các bên"),
            locate((PARTIES, index, "vai trò")),
            Severity.WARNING,
            hint=Message("mỗi cụm, khối có một trưởng; sửa lại “vai trò”"),
            found=parties[index].role,
        )


def _is_lead(party: Party) -> bool:
    words = folded(party.role).split()
    return "trưởng" in words and "phó" not in words


def _table(parties: Sequence[Party]) -> Table:
    """Return the table of the parties; without roles it has no column for them."""
    has_roles = any(party.role for party in parties)
    heading = ("STT", "Đơn vị", "Người đại diện", "Chức vụ", "Vai trò")
    rows = [
        tuple(
            map(
                escape,
                (str(number), party.unit_name, party.full_name, party.position, party.role),
            )
        )
        for number, party in enumerate(parties, 1)
    ]
    width = len(heading) if has_roles else len(heading) - 1
    return Table(
        rows=tuple(row[:width] for row in (heading, *rows)),
        alignments=(Alignment.CENTER, *[Alignment.LEFT] * (width - 1)),
    )
