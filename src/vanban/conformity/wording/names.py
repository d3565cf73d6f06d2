"""Names with capitals of their own: people, units, agencies, awards (tên riêng): VH-02 to VH-08."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from vanban.conformity.component import Component
from vanban.conformity.rule import Breach, Case, Rule
from vanban.conformity.wording.passages import breach, passages
from vanban.conformity.words import is_capitals, squeezed
from vanban.diagnostics import Message
from vanban.groundwork.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_RANK: Final = "hạng "
_AWARD: Final = "huân chương"
_NEAR: Final = 40
_TITLES: Final = ("Trưởng ", "trưởng ", "Chánh ", "chánh ")
"""Before the name of a unit that is part of a title: ``Trưởng phòng Nội vụ``."""


@cache
def _table() -> Mapping[str, Any]:
    return read_table("vanban.conformity", "names.toml")


@cache
def _names(kind: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return a pattern of all names of a kind in small letters, and each by its small letters."""
    right = {name.lower(): name for name in _table()[kind]}
    written = "|".join(sorted(map(re.escape, right), key=len, reverse=True))
    return re.compile(rf"\b(?:{written})\b"), right


def _named(case: Case, kind: str, message: Message) -> Iterator[Breach]:
    pattern, right = _names(kind)
    for passage in passages(case):
        small = passage.text.lower()
        for found in pattern.finditer(small) if len(small) == len(passage.text) else ():
            name = right[found[0]]
            before, said = passage.text[: found.start()], passage.text[slice(*found.span())]
            if said == name or is_capitals(said) or before.endswith(_TITLES):
                continue
            if name.startswith(_RANK) and not _follows_award(before):
                continue
            yield breach(passage, found, message, name)


def _follows_award(before: str) -> bool:
    return _AWARD in before[-_NEAR:].lower()


def _units(case: Case) -> Iterator[Breach]:
    yield from _named(case, "units", Message("tên đơn vị hành chính đặc biệt viết hoa"))


def _agencies(case: Case) -> Iterator[Breach]:
    yield from _named(case, "agencies", Message("tên cơ quan, tổ chức viết hoa chưa đúng"))


def _awards(case: Case) -> Iterator[Breach]:
    yield from _named(case, "awards", Message("tên huân chương, danh hiệu viết hoa chưa đúng"))


def _people(case: Case) -> Iterator[Breach]:
    """Each syllable of a person's name has a capital."""
    for found in case.anatomy.all(Component.SIGNER):
        name = squeezed(found.seen.full_text)
        small = [each for each in name.split() if each[0].islower()]
        if small and len(small) < len(name.split()):
            yield Breach(
                Message("họ tên người ký viết hoa mọi âm tiết"),
                found.seen,
                found=name,
                expected=" ".join(each[:1].upper() + each[1:] for each in name.split()),
                recognised=found,
            )


_TYPE = Message("Sửa chữ ngay trong văn bản")

RULES = (
    Rule("VH-02", Message("tên người viết hoa chữ đầu mọi âm tiết"), _TYPE, _people),
    Rule("VH-05", Message("Thủ đô Hà Nội, Thành phố Hồ Chí Minh"), _TYPE, _units),
    Rule("VH-06", Message("viết hoa tên cơ quan, tổ chức"), _TYPE, _agencies),
    Rule("VH-08", Message("viết hoa tên huân chương, danh hiệu vinh dự"), _TYPE, _awards),
)
