"""The names above the number: which lines make a name, which body stands above, who joins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.diagnostics import Message
from vanban.groundwork.regex import regex
from vanban.recognition.marking import kept_lines, plain
from vanban.recognition.paper import Fate
from vanban.recognition.signs import one_spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.recognition.sorting import Piece, Sorting

PARENT, ISSUER, JOINT = "cơ quan chủ quản", "cơ quan ban hành", "cơ quan cùng ban hành"
_MOST_LINES, _MOST_JOINT = 4, 2
_BODIES = regex(
    r"(?:ỦY BAN|UBND|UBMTTQ|HỘI ĐỒNG|HĐND|HĐQT|SỞ|PHÒNG(?!,? CHỐNG)|BAN|TRƯỜNG|CHI CỤC|CỤC"
    r"|TỔNG CỤC|VỤ|BỘ|TRUNG TÂM|VĂN PHÒNG|ĐẢNG (?:BỘ|ỦY)|ĐẢNG ĐOÀN"
    r"|(?:HUYỆN|TỈNH|THÀNH|QUẬN|THỊ) ỦY|(?:HUYỆN|TỈNH|THÀNH|XÃ|QUẬN) ĐOÀN"
    r"|CHI (?:BỘ|ỦY|ĐOÀN|HỘI)|(?:TỔNG )?LIÊN ĐOÀN|ĐOÀN(?! KẾT)|HỘI(?! NHẬP)|LIÊN MINH"
    r"|MẶT TRẬN|CÔNG ĐOÀN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|DOANH NGHIỆP|HỢP TÁC XÃ|THANH TRA"
    r"|TÒA ÁN|VIỆN|HỌC VIỆN|KHOA(?! HỌC)|KHO BẠC|BẢO HIỂM|NGÂN HÀNG|HẠT|TRẠM|ĐỘI|CỤM|KHỐI"
    r"|BỆNH VIỆN|CÔNG AN|BỘ CHỈ HUY|QUÂN KHU|ĐẠI HỌC|CHÍNH PHỦ|QUỐC HỘI|TIỂU BAN"
    r"|TỔ(?! QUỐC| CHỨC)|NHÀ(?! NƯỚC)|CHI NHÁNH|THƯ VIỆN|BẢO TÀNG|THƯỜNG TRỰC|TRẠI|XÍ NGHIỆP"
    r"|NÔNG TRƯỜNG|LÂM TRƯỜNG|ĐÀI|BÁO|MẦM NON)\b"
)
"""How the name of a body begins; what begins otherwise goes on with the name above."""
_OPEN = regex(
    r"(?:VĂN PHÒNG|BAN CHẤP HÀNH|BAN CHỈ ĐẠO|BAN THƯỜNG VỤ|BAN TỔ CHỨC|BAN|THƯỜNG TRỰC|HỘI ĐỒNG"
    r"|BAN QUẢN LÝ|BỘ CHỈ HUY|VĂN PHÒNG HĐND|BAN CHỈ HUY|BCH|BCĐ|ỦY BAN|TRƯỜNG"
    r"|.*\b(?:VÀ|CỦA)|.*[-–,&])$"
)
"""A line that is no whole name yet: the next one goes on with it."""
_GOES_ON = regex(r"(?:VÀ\b|[-–&(,])")
_TWO_ON_A_LINE = regex(r"\s+[-–]\s+")
_TYPE_PART = regex(r"[^-–/]*[-–/]\s*")


class _Name(Struct, frozen=True):
    pieces: tuple[Piece, ...]


def is_body(text: str) -> bool:
    """Return whether a line in capitals begins as the name of a body does."""
    return bool(_BODIES.match(one_spelling(text)))


def sort_agencies(sorting: Sorting, pieces: Sequence[Piece], symbol: str) -> dict[str, Any]:
    """Return the bodies named in the letterhead, by the labels of the data file.

    Of two names the first is the body above, unless the symbol names two bodies.
    """
    names = _names(sorting, pieces)
    if not names:
        return {}
    joint = _joint(sorting, names, symbol)
    above, first = names[: len(names) - joint - 1], names[len(names) - joint - 1]
    data: dict[str, Any] = {}
    lines = [piece for name in above for piece in name.pieces]
    if lines:
        data[PARENT] = kept_lines(sorting, lines, PARENT)
    data[ISSUER] = _issuer(sorting, first, ISSUER)
    if joint:
        others = names[len(names) - joint :]
        data[JOINT] = [
            {ISSUER: _issuer(sorting, name, JOINT, index, ISSUER)}
            for index, name in enumerate(others)
        ]
        sorting.doubt(
            others[0].pieces[0], Message("cơ quan cùng ban hành, hay cơ quan cấp dưới?"), JOINT
        )
    return data


def _names(sorting: Sorting, pieces: Sequence[Piece]) -> list[_Name]:
    """Return the lines gathered into names."""
    names: list[list[Piece]] = []
    for piece in (part for whole in pieces for part in _divided(sorting, whole)):
        begins = not names or _begins(sorting, names[-1][-1], piece)
        if begins:
            names.append([piece])
        else:
            names[-1].append(piece)
    return [_Name(tuple(name)) for name in names]


def _divided(sorting: Sorting, piece: Piece) -> list[Piece]:
    """Return the bodies of a line that names two: ``SỞ NỘI VỤ - SỞ TÀI CHÍNH``."""
    cuts = [
        found
        for found in _TWO_ON_A_LINE.finditer(piece.text)
        if is_body(piece.text[: found.start()]) and is_body(piece.text[found.end() :])
    ]
    parts, at = [], 0
    for cut in cuts:
        parts.append(sorting.part(piece, at, cut.start()))
        sorting.fixed(sorting.part(piece, cut.start(), cut.end()))
        at = cut.end()
    parts.append(sorting.part(piece, at, len(piece.text)) if cuts else piece)
    return [part for part in parts if part is not None]


def _begins(sorting: Sorting, above: Piece, piece: Piece) -> bool:
    """Return whether a line begins another name than the line above it."""
    looks = {sorting.lines[each.index].component for each in (above, piece)}
    if looks == {Component.PARENT_AGENCY, Component.AGENCY}:
        return True
    before, text = one_spelling(above.text), one_spelling(piece.text)
    if _OPEN.match(before) or _GOES_ON.match(text):
        return False
    return bool(_BODIES.match(text))


def _joint(sorting: Sorting, names: Sequence[_Name], symbol: str) -> int:
    """Return how many bodies issue together with the first."""
    if sorting.lines[names[0].pieces[0].index].component is Component.PARENT_AGENCY:
        own = [n for n in names if _look(sorting, n) is not Component.PARENT_AGENCY]
        return min(max(len(own) - 1, 0), _MOST_JOINT)
    bodies = [part for part in re.split(r"[-–]", _TYPE_PART.sub("", symbol, count=1)) if part]
    on_a_line = len(names) - len({name.pieces[0].index for name in names})
    wanted = max(len(bodies) - 1, on_a_line)
    if _look(sorting, names[0]) is Component.AGENCY:
        wanted = len(names) - 1
    return min(wanted, len(names) - 1, _MOST_JOINT)


def _look(sorting: Sorting, name: _Name) -> Component | None:
    return sorting.lines[name.pieces[0].index].component


def _issuer(sorting: Sorting, name: _Name, *path: str | int) -> list[str]:
    """Return the lines of a name, the last ones on one line where there are more than four."""
    lines: list[str] = []
    for index, piece in enumerate(name.pieces):
        line = min(index, _MOST_LINES - 1)
        sorting.claim(piece, Fate.KEPT, *path, line)
        if line < len(lines):
            lines[line] += f" {plain(sorting, [piece])}"
        else:
            lines.append(plain(sorting, [piece]))
    return lines
