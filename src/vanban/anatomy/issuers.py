"""The bodies that issue a document and their names in the letterhead (cơ quan ban hành)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from vanban.reading.model import Data
from vanban.typesetting import Face, divide

if TYPE_CHECKING:
    from vanban.anatomy.model import AdministrativeDocument
    from vanban.rendering.context import Value

COLUMN_MM = {"13/14/14": 57.0, "12/13/13": 64.0}
"""Width for the names in the shipped templates, by the set of sizes."""
SLACK_MM = 0.5
"""Room left beside a line, so that another reader breaks at the same place."""
_SIZES = {"13/14/14": 13, "12/13/13": 12}

PARENT, ISSUER, GAP = "chủ quản", "ban hành", "cách"
"""What a line of the letterhead is: ``loại`` of each item of ``tên_cơ_quan``."""


class JointIssuer(Data):
    """A body that issues a document together with the first one (cơ quan cùng ban hành)."""

    parent_agency: tuple[str, ...] = Field(
        (),
        title="cơ quan chủ quản",
        description="cơ quan cấp trên của cơ quan này; trùng với cơ quan đã in thì không in lại",
        examples=[["UBND HUYỆN BA TƠ"]],
    )
    issuing_agency: tuple[str, ...] = Field(
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
    first = JointIssuer(
        parent_agency=document.parent_agency,
        issuing_agency=document.issuing_agency,
        agency_abbreviation=document.agency_abbreviation,
    )
    return (first, *document.joint_issuers)


def lines_of(name: tuple[str, ...], sizes: str, *, bold: bool = True) -> tuple[str, ...]:
    """Return a name in printed lines: as typed, a line too long divided between phrases."""
    face = Face(_SIZES[sizes], bold=bold, caps=True)
    room = COLUMN_MM[sizes] - SLACK_MM
    return tuple(line for typed in name for line in divide(typed, room, face))


def letterhead_names(document: AdministrativeDocument) -> dict[str, Value]:
    """Return the names of the bodies as printed, Decree 30/2020, Appendix I, Part I, II.2.

    ``tên_cơ_quan`` tells the kind of each line. Templates that know nothing of
    joint papers find every line in ``cơ_quan_chủ_quản`` or ``cơ_quan_ban_hành``.
    That bodies stand one below the other is practice: the decree does not say.
    """
    items = [item for body in _bodies(document) for item in (*body, (GAP, ""))][:-1]
    known = [text for kind, text in _bodies(document)[0] if kind == PARENT]
    others = [text for kind, text in items if kind != GAP]
    return {
        "tên_cơ_quan": [{"loại": kind, "chữ": text} for kind, text in items],
        "cơ_quan_chủ_quản": [*known],
        "cơ_quan_ban_hành": [*others[len(known) :]],
    }


def _bodies(document: AdministrativeDocument) -> list[list[tuple[str, str]]]:
    """Return the lines of every body, a parent that has just been printed left out."""
    bodies: list[list[tuple[str, str]]] = []
    printed: tuple[str, ...] = ()
    for body in issuers(document):
        parent = () if body.parent_agency == printed else body.parent_agency
        printed = body.parent_agency or printed
        above = [(PARENT, text) for text in lines_of(parent, document.sizes, bold=False)]
        names = lines_of(body.issuing_agency, document.sizes)
        bodies.append([*above, *((ISSUER, text) for text in names)])
    return bodies
