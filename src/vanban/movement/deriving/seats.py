"""Of which level and place a body is, and what its own people call it (cấp và địa bàn)."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from vanban.groundwork.regex import regex

_COMMITTEE: Final = regex(
    r"(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?P<kind>tỉnh|thành phố|huyện|quận|thị xã|thị trấn"
    r"|xã|phường|đặc khu) (?P<name>.+)",
    re.IGNORECASE,
)
_SCHOOL: Final = regex(r"Trường\b", re.IGNORECASE)
_OFFICE: Final = regex(r"Phòng\b", re.IGNORECASE)
TERRITORIES: Final = (
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu",
)  # fmt: skip


class Seat(Struct, frozen=True):
    """A body with its level (cơ quan): ``xã`` and ``Ba Cung`` of ``Ủy ban nhân dân xã Ba Cung``.

    ``own`` is what its people call themselves: ``xã``, ``nhà trường``, ``phòng``.
    """

    body: str
    kind: str
    name: str
    own: str

    @property
    def is_committee(self) -> bool:
        """Whether it is a people's committee, with a territory of its own."""
        return self.kind in TERRITORIES

    @property
    def place(self) -> str:
        """Its territory with its kind, ``xã Ba Cung``; of another body its own name."""
        return f"{self.kind} {self.name}" if self.is_committee else self.body

    @property
    def short(self) -> str:
        """What its own papers call it: ``Ủy ban nhân dân xã``, else its name."""
        return f"Ủy ban nhân dân {self.kind}" if self.is_committee else self.body


def seat_of(body: str) -> Seat:
    """Return the level and the place of a body, by its name as a sentence writes it."""
    committee = _COMMITTEE.fullmatch(body.strip())
    if committee:
        kind = committee["kind"].lower()
        return Seat(body, kind, committee["name"], kind)
    if _SCHOOL.match(body):
        return Seat(body, "trường", body, "nhà trường")
    own = "phòng" if _OFFICE.match(body) else "đơn vị"
    return Seat(body, own, body, own)
