"""What a row of a list is: a record, the head of a group, a total, or the end (loại dòng)."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.groundwork.regex import regex
from vanban.reading.sheets.columns import tidy
from vanban.reading.sheets.grid import Kind
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from vanban.reading.sheets.grid import Cell, Row
    from vanban.reading.sheets.matching import Heading

_LABEL = regex(
    r"(?P<label>[IVXLCDM]+|[A-ZĐ]|[0-9]{1,2}|[a-zđ])\s*[.)/]\s*(?P<name>\S.*)", re.DOTALL
)
_BARE_LABEL = regex(r"[IVXLCDM]+|[A-ZĐ]")
_TOTAL = regex(
    r"(?:tổng cộng|tổng số|tổng|cộng)\s*(?:\([^()]*\)\s*)?(?:[:：.–-].*|[0-9].*)?"
    r"|(?:tổng cộng|tổng số)\s.*|(?:tổng|cộng) (?:nhóm|mục|phần|khối|cụm|trang|chung)\b.*"
    r"|tong cong|tong so",
    re.DOTALL,
)
_TOTAL_BEGINS = frozenset("tTcC")
_FIGURE = regex(r"[-+0-9.,% ]+")
_ENDINGS = regex(
    r"\b(?:nguoi lap|lap bieu|lap bang|thu truong|xac nhan|ky ten|ky ghi ro|ky va ghi ro"
    r"|ngay(?: \d+)? thang(?: \d+)? nam)\b|^ghi chu \w"
)


_MOST_TEXTS = 2
"""Cells of words in a total row: what it is, and perhaps a unit."""


class RowKind(Enum):
    """What a row is (loại dòng)."""

    RECORD = auto()
    GROUP = auto()
    TOTAL = auto()
    END = auto()


class GroupRow(Struct, frozen=True):
    """The head of a group (dòng tên nhóm): ``I. TẬP THỂ`` in pieces, and the sort of its label."""

    name: str
    rank: str
    cell: Cell


def kind_of(row: Row, heading: Heading, *, is_numbered: bool = False) -> RowKind:
    """Return what a row is, told from its filled cells.

    Args:
        row: its cells.
        heading: that of the list.
        is_numbered: whether the records of the list have ordinal numbers.
    """
    cells = _distinct(row)
    if _is_total(cells):
        return RowKind.TOTAL
    numbered = row.get(heading.ordinal)
    if not (numbered and numbered.text.isdecimal()):
        if any(_ENDINGS.search(tidy(cell.text)) for cell in cells):
            return RowKind.END
        if group_of(row, heading, is_numbered=is_numbered):
            return RowKind.GROUP
    return RowKind.RECORD


def group_of(row: Row, heading: Heading, *, is_numbered: bool = False) -> GroupRow | None:
    """Return the head of a group that a row is, if it is one: a lone text.

    It is labelled, wide, in capitals, or has no number where records have.
    """
    cells = _distinct(row)
    ordinal = row.get(heading.ordinal) if heading.ordinal else None
    texts = [cell for cell in cells if ordinal is None or cell.text != ordinal.text]
    if len(texts) > 1 or len(heading.columns) < 1 + (heading.ordinal == 0):
        return None
    if texts and ordinal is not None:
        label = ordinal.text.strip(". )/")
        is_head = _BARE_LABEL.fullmatch(label)
        return GroupRow(texts[0].text, _rank(label), texts[0]) if is_head else None
    cell = texts[0] if texts else ordinal
    if cell is None:
        return None
    stands_out = is_numbered and ordinal is None and cell.kind is Kind.TEXT
    return _lone(cell, row, heading, stands_out=stands_out)


def _lone(cell: Cell, row: Row, heading: Heading, *, stands_out: bool) -> GroupRow | None:
    """Return the head of a group that the one text of a row is, if it is one."""
    label = _LABEL.fullmatch(cell.text)
    is_high = label is not None and _BARE_LABEL.fullmatch(label["label"])
    is_wide = sum(1 for each in row.values() if each.text == cell.text) > 1
    if not (is_high or is_wide or stands_out or _is_loud(cell, heading)):
        return None
    if label is None:
        return GroupRow(cell.text, "", cell)
    return GroupRow(label["name"].strip(), _rank(label["label"]), cell)


def _is_loud(cell: Cell, heading: Heading) -> bool:
    """Return whether a lone text shouts: in capitals, where other columns must be filled."""
    needed = [column for column in heading.columns.values() if column.required]
    return cell.kind is Kind.TEXT and cell.text.isupper() and len(needed) > 1


def _rank(label: str) -> str:
    """Return the sort of a label: ``I`` ranks as ``IV`` does, ``A`` as ``B``."""
    if label.isdecimal():
        return "1"
    if label.islower():
        return "a"
    return "I" if re.fullmatch("[IVXLCDM]+", label) and label not in ("C", "D", "L", "M") else "A"


def _distinct(row: Row) -> list[Cell]:
    """Return the cells of a row, a merged one once."""
    seen: dict[tuple[int, int], Cell] = {(cell.row, cell.column): cell for cell in row.values()}
    return list(seen.values())


def _is_total(cells: list[Cell]) -> bool:
    said = [cell for cell in cells if not _FIGURE.fullmatch(cell.text)]
    if not said or len(said) > _MOST_TEXTS or said[0].text[:1] not in _TOTAL_BEGINS:
        return False
    return bool(_TOTAL.fullmatch(folded(said[0].text)))
