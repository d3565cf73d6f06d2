"""The bodies that issue a document and their names in the letterhead (cơ quan ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from vanban.anatomy.printed_lines import PrintedLines
from vanban.reading.model import Data
from vanban.typesetting import Face, divide

if TYPE_CHECKING:
    from vanban.anatomy.composition import Draft
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.law.parameters import Parameters
    from vanban.rendering.context import Value

SLACK_MM = 0.5
"""Room left beside a line, so that another reader breaks at the same place."""
PARENT, ISSUER, GAP = "chủ quản", "ban hành", "cách"
"""What a line of the letterhead is: ``loại`` of each item of ``tên_cơ_quan``."""


class JointIssuer(Data):
    """A body that issues a document together with the first one (cơ quan cùng ban hành)."""

    parent_agency: PrintedLines = Field(
        (),
        title="cơ quan chủ quản",
        description="cơ quan cấp trên của cơ quan này; trùng với cơ quan đã in thì không in lại",
        examples=[["UBND HUYỆN BA TƠ"]],
    )
    issuing_agency: PrintedLines = Field(
        title="cơ quan ban hành",
        description="tên cơ quan cùng ban hành; mỗi dòng một mục, nhiều nhất bốn dòng",
        examples=[["LIÊN ĐOÀN LAO ĐỘNG", "HUYỆN BA TƠ"]],
        min_length=1,
        max_length=4,
    )
    agency_abbreviation: str = Field(
        "",
        title="chữ viết tắt cơ quan",
        description="dùng để lập ký hiệu chung khi không ghi ký hiệu",
        examples=["LĐLĐ"],
    )


def issuers(document: AdministrativeDocument) -> tuple[JointIssuer, ...]:
    """Return all bodies that issue a document, the first one first."""
    first = JointIssuer.model_construct(  # that of an old paper may be nameless, or long
        parent_agency=document.parent_agency,
        issuing_agency=document.issuing_agency,
        agency_abbreviation=document.agency_abbreviation,
    )
    return (first, *document.joint_issuers)


def column(law: Parameters) -> float:
    """Return the width for the names, to the left of the national name, in millimetres."""
    national = law.number("letterhead.national_column") + law.number("letterhead.column_gap")
    return law.text_width - national


def lines_of(name: tuple[str, ...], law: Parameters, *, bold: bool = True) -> tuple[str, ...]:
    """Return a name in printed lines: as typed, a line too long divided between phrases.

    Where that cannot keep to the lines as typed, the name is divided as a whole
    if it takes fewer lines so, for half lines would stand among them.
    """
    face = Face(law.number("letterhead.agency.size"), bold=bold, caps=True)
    room = column(law) - SLACK_MM
    lines = tuple(line for typed in name for line in divide(typed, room, face))
    whole = divide(" ".join(name), room, face) if len(lines) > len(name) > 1 else lines
    return whole if len(whole) < len(lines) else lines


def letterhead_names(draft: Draft) -> dict[str, Value]:
    """Return the names of the bodies as printed, Decree 30/2020, Appendix I, Part I, II.2.

    ``tên_cơ_quan`` tells the kind of each line. Templates that know nothing of
    joint papers find every line in ``cơ_quan_chủ_quản`` or ``cơ_quan_ban_hành``.
    That bodies stand one below the other is practice: the decree does not say.
    """
    items = [item for body in _bodies(draft) for item in (*body, (GAP, ""))][:-1]
    known = [text for kind, text in _bodies(draft)[0] if kind == PARENT]
    others = [text for kind, text in items if kind != GAP]
    return {
        "tên_cơ_quan": [{"loại": kind, "chữ": text} for kind, text in items],
        "cơ_quan_chủ_quản": [*known],
        "cơ_quan_ban_hành": [*others[len(known) :]],
    }


def _bodies(draft: Draft) -> list[list[tuple[str, str]]]:
    """Return the lines of every body, a parent that has just been printed left out."""
    bodies: list[list[tuple[str, str]]] = []
    printed: tuple[str, ...] = ()
    for body in issuers(draft.data):
        parent = () if body.parent_agency == printed else body.parent_agency
        printed = body.parent_agency or printed
        above = [(PARENT, text) for text in lines_of(parent, draft.law, bold=False)]
        names = lines_of(body.issuing_agency, draft.law)
        bodies.append([*above, *((ISSUER, text) for text in names)])
    return bodies
