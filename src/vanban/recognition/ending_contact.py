"""Where an agency is reached, as lines below the ending say it (địa chỉ cơ quan)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from vanban.groundwork.regex import regex
from vanban.recognition.marking import plain
from vanban.recognition.paper import Fate

if TYPE_CHECKING:
    from vanban.recognition.sorting import Piece, Sorting

CONTACT = "liên hệ"
_ADDRESS = "địa chỉ"
"""The one label that a paper prints as typed: the law prints none before the address."""
_LABELS = {
    _ADDRESS: regex(r"địa\s+chỉ", re.IGNORECASE),
    "điện thoại": regex(r"điện\s+thoại|đt|tel", re.IGNORECASE),
    "số fax": regex(r"fax", re.IGNORECASE),
    "thư điện tử": regex(r"e-?mail", re.IGNORECASE),
    "trang thông tin điện tử": regex(r"website", re.IGNORECASE),
}
_LABEL = regex(
    rf"(?<!\w)(?:{'|'.join(label.pattern for label in _LABELS.values())})\s*:\s*", re.IGNORECASE
)
_MOST_LINES = 4
_BETWEEN = " ;,.-–"


def begins_contact(text: str) -> bool:
    """Return whether a line says where an agency is reached: ``Địa chỉ: …``, ``ĐT: …``."""
    return bool(_LABEL.match(text))


def read_contact(sorting: Sorting, start: int, data: dict[str, Any]) -> int:
    """Read the lines of the address below the ending; return the line after them."""
    contact: dict[str, str] = {}
    after, shown = start, 0
    for index in range(start, len(sorting.lines)):
        piece = sorting.piece(index)
        if piece is None:
            continue
        shown += 1
        if shown > _MOST_LINES or not begins_contact(piece.text):
            break
        _read_line(sorting, piece, contact)
        after = index + 1
    if contact:
        data[CONTACT] = contact
    return after


def _read_line(sorting: Sorting, piece: Piece, contact: dict[str, str]) -> None:
    """Read what a line says behind each of its labels; a label that stands twice is kept once."""
    found = [*_LABEL.finditer(piece.text)]
    ends = [*(each.start() for each in found), len(piece.text)]
    for label, (_, stop) in zip(found, pairwise(ends), strict=True):
        name = next(name for name, sign in _LABELS.items() if sign.match(label[0]))
        end = len(piece.text[:stop].rstrip(_BETWEEN))
        start = label.start() if name == _ADDRESS else label.end()
        value = sorting.part(piece, start, end)
        if value is None or name in contact:
            continue
        sorting.fixed(sorting.part(piece, label.start(), start))
        sorting.claim(value, Fate.KEPT, CONTACT, name)
        contact[name] = plain(sorting, [value])
        sorting.fixed(sorting.part(piece, end, stop))
