"""Who stands on the lists of a paper: people, collectives, households (danh sách)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.words import squeezed
from vanban.groundwork.regex import regex
from vanban.movement.crosscheck.abbreviations import in_full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from vanban.conformity.anatomy import Anatomy
    from vanban.diagnostics import Place
    from vanban.structure.seen import Seen


class Kind(StrEnum):
    """Who is proposed (loại đối tượng); the value is how it is counted."""

    COLLECTIVE = "tập thể"
    HOUSEHOLD = "hộ gia đình"
    INDIVIDUAL = "cá nhân"


class Entry(Struct, frozen=True):
    """One row of a list (một dòng danh sách); what the list does not say is empty."""

    kind: Kind
    name: str
    title: str
    unit: str
    award: str
    place: Place
    votes: str = ""

    @property
    def key(self) -> str:
        """The name as names are compared: ``Gia đình ông Rế`` is ``Hộ ông Rế``."""
        return _PREFIX.sub("", in_full(self.name))


_PREFIX: Final = regex(r"^(?:hộ gia đình|gia đình|hộ|ông|bà|đồng chí|đ/c)\s+")
_HEADINGS: Final = (
    ("name", regex(r"họ\s*(?:và\s*)?tên|^tên\b|tập thể|hộ gia đình|^cá nhân")),
    ("title", regex(r"chức (?:vụ|danh)")),
    ("unit", regex(r"đơn vị|nơi (?:công tác|ở)|địa chỉ")),
    ("award", regex(r"danh hiệu|hình thức")),
    ("share", regex(r"tỷ lệ|%")),
    ("votes", regex(r"phiếu")),
)
_HOUSEHOLD: Final = regex(r"(?:Hộ|Gia đình)\b")
_COLLECTIVE: Final = regex(
    r"(?:Tập thể|Trường|Phòng|Ban|Tổ|Thôn|Xã|Phường|Thị trấn|Trạm|Trung tâm|Chi bộ|Hội|Đội|Khoa"
    r"|Ủy ban|UBND|Công an|Nhân dân và cán bộ|Cán bộ và Nhân dân)\b[^,]*\s"
)
_COUNT: Final = regex(r"\s*\(\s*\d+ [^)]*\)\s*:?\s*$")
_TOTAL: Final = regex(r"(?:tổng|cộng)\b", re.IGNORECASE)
_ORDINAL: Final = regex(r"\d+\.?")
_WIDTH: Final = 2


def entries_in(anatomy: Anatomy, place_of: Callable[[Seen], Place]) -> tuple[Entry, ...]:
    """Return the rows of every list of people or units in a paper, in reading order."""
    return tuple(entry for grid in grids_in(anatomy).values() for entry in _entries(grid, place_of))


def grids_in(anatomy: Anatomy) -> dict[int, dict[int, dict[int, list[Seen]]]]:
    """Return the filled cells of each table, by row and column."""
    tables: dict[int, dict[int, dict[int, list[Seen]]]] = {}
    for found in anatomy.all(Component.TABLE_CELL):
        cell = found.seen.cell
        if cell is not None and found.seen.full_text:
            row = tables.setdefault(cell.table, {}).setdefault(cell.row, {})
            row.setdefault(cell.column, []).append(found.seen)
    return tables


def _entries(
    grid: Mapping[int, Mapping[int, list[Seen]]], place_of: Callable[[Seen], Place]
) -> Iterator[Entry]:
    columns: dict[str, int] = {}
    kind, award = Kind.INDIVIDUAL, ""
    for number in sorted(grid):
        texts = {column: text_of_cells(cells) for column, cells in grid[number].items()}
        if found := _columns(texts):
            columns = found
            kind = _kind(texts[columns["name"]]) or kind
            continue
        if not columns:
            continue
        if _is_row(texts, columns):
            cells = grid[number][columns["name"]]
            yield Entry(
                _kind_of_name(texts[columns["name"]], kind),
                texts[columns["name"]],
                texts.get(columns.get("title", -1), ""),
                texts.get(columns.get("unit", -1), ""),
                texts.get(columns.get("award", -1), "") or award,
                place_of(cells[0]),
                texts.get(columns.get("share", -1), "") or texts.get(columns.get("votes", -1), ""),
            )
        elif group := _group(texts):
            if group.isupper() or (_kind(group) and not award):
                kind, award = _kind(group) or kind, ""
            else:
                award = group


def _columns(texts: Mapping[int, str]) -> dict[str, int]:
    """Return which column says what, if this row is a heading; it must name a name."""
    found: dict[str, int] = {}
    for column, text in sorted(texts.items()):
        for name, pattern in _HEADINGS:
            if name not in found and pattern.search(text.lower()) and len(texts) > 1:
                found[name] = column
                break
    has_ordinal = any(_ORDINAL.fullmatch(text) for text in texts.values())
    return found if "name" in found and not has_ordinal and len(found) >= _WIDTH else {}


def _is_row(texts: Mapping[int, str], columns: Mapping[str, int]) -> bool:
    name = texts.get(columns["name"], "")
    first = texts.get(min(texts), "") if texts else ""
    numbered = bool(_ORDINAL.fullmatch(first)) or min(texts, default=0) == columns["name"]
    return bool(name) and numbered and len(texts) >= _WIDTH and not _TOTAL.match(name)


def _group(texts: Mapping[int, str]) -> str:
    """Return the words of a row that names a group, without its count."""
    words = max(texts.values(), key=len, default="")
    return "" if _TOTAL.match(words) else _COUNT.sub("", words)


def _kind(text: str) -> Kind | None:
    """Return which kind a heading or a group names; a list of several kinds is one of people."""
    lowered = text.lower()
    found = [kind for kind in Kind if kind.value in lowered]
    if "họ và tên" in lowered:
        return Kind.INDIVIDUAL
    return found[0] if len(found) == 1 else None


def _kind_of_name(name: str, kind: Kind) -> Kind:
    """Return what a row is by its name, where that tells: ``Gia đình …``, ``Trường …``."""
    if _HOUSEHOLD.match(name):
        return Kind.HOUSEHOLD
    return Kind.COLLECTIVE if kind is Kind.INDIVIDUAL and _COLLECTIVE.match(name) else kind


def text_of_cells(cells: list[Seen]) -> str:
    """Return the words of a cell on one line."""
    return squeezed(" ".join(seen.plain_text for seen in cells))
