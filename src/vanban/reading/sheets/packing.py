"""A workbook's bytes, the same each time that the same is written (đóng gói tệp Excel)."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import Any

from vanban.groundwork.regex import regex
from vanban.ooxml.archive import Member, begin, finish, pack, read_members

_CORE = "docProps/core.xml"
_TIMES = regex(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_STYLES = "xl/styles.xml"
_FONT = regex(rb"<font>(.*?)</font>", re.DOTALL)
_PIECE = regex(rb"(<(\w+)[^>]*?/>)")
_FONT_ORDER = (b"b", b"i", b"sz", b"color", b"name", b"family", b"scheme")
_NEW_YEAR = b"1980-01-01T00:00:00Z"


def packed(book: Any) -> bytes:
    """Return a workbook's bytes without the time at which they were made."""
    epoch = datetime(1980, 1, 1)  # noqa: DTZ001 - openpyxl wants times without zones
    book.properties.created = book.properties.modified = epoch
    book.properties.creator = "vanban"
    out = BytesIO()
    book.save(out)
    return finish(begin(map(_mended, read_members(out.getvalue()))), ())


def _mended(member: Member) -> Member:
    """Return a part of a workbook with a fixed time, and its fonts in the order of the schema."""
    if member.name == _CORE:
        return pack(member.name, _TIMES.sub(rb"\g<1>" + _NEW_YEAR, member.unpack()))
    if member.name == _STYLES:
        return pack(member.name, _FONT.sub(_in_order, member.unpack()))
    return member


def _in_order(font: re.Match[bytes]) -> bytes:
    pieces = _PIECE.findall(font[1])
    ordered = sorted(pieces, key=lambda piece: _FONT_ORDER.index(piece[1]))
    return b"<font>" + b"".join(whole for whole, _ in ordered) + b"</font>"
