"""Tables of a body written as a tree (bảng trong cây nội dung)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.table_shape import with_kinds
from vanban.outline.tables import table_of, usual_width
from vanban.outline.tree import Alignment, Table
from vanban.outline.tree_keys import TABLE_KEYS, meant, plain_key, read_keys


class TableFields(Struct):
    """A table of a tree once read (bảng đã đọc): its caption, and what is wrong with it."""

    place: Place
    table: Table | None = None
    caption: str = ""
    findings: list[Finding] = field(default_factory=list)


def read_tree_table(data: object, place: Place) -> TableFields:
    """Return the table that rows of cells write, or a mapping of columns and rows."""
    read = TableFields(place)
    if isinstance(data, Mapping):
        _read_mapping(data, read)
    else:
        rows = _rows(data, read, place)
        read.table = table_of(rows, (), has_header=True) if rows else None
    if read.table is None:
        if not read.findings:
            read.findings.append(_not_a_table(place))
    else:
        width = max(map(len, read.table.rows), default=0)
        read.table = with_kinds(read.table) if width else None
    return read


def text_value(value: object) -> str | None:
    """Return a plain value as text, None if it is not one."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).strip()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None


def _read_mapping(data: Mapping[object, object], read: TableFields) -> None:
    fields = read_keys(data, TABLE_KEYS, read.place)
    read.findings.extend(fields.findings)
    places = {name: fields.places.get(name, read.place) for name in TABLE_KEYS.values()}
    columns = _row(fields.values.get("columns", []), read, places["columns"])
    rows = _rows(fields.values.get("rows", []), read, places["rows"], columns)
    alignments = _alignments(fields.values.get("alignments", []), read, places["alignments"])
    read.caption = text_value(fields.values.get("caption", "")) or ""
    if columns or rows:
        whole = [columns, *rows] if columns else rows
        table = table_of(whole, alignments, has_header=bool(columns))
        wide = _is_wide(fields.values.get("wide", ""), read, places["wide"])
        read.table = replace(table, wide=wide)


def _rows(
    data: object, read: TableFields, place: Place, columns: Sequence[str] = ()
) -> list[list[str]]:
    if not isinstance(data, Sequence) or isinstance(data, str | bytes):
        read.findings.append(_not_a_table(place))
        return []
    places = [replace(place, steps=(*place.steps, index)) for index in range(len(data))]
    rows = [_row(row, read, its_place) for row, its_place in zip(data, places, strict=True)]
    width = usual_width(list(map(len, (columns, *rows) if columns else rows)))
    for number, (row, its_place) in enumerate(zip(rows, places, strict=True), start=1):
        if len(row) != width:
            named = replace(its_place, path=f"{place.path} › hàng {number}")
            read.findings.append(_ragged(named, len(row), width))
    return rows


def _row(data: object, read: TableFields, place: Place) -> list[str]:
    if not isinstance(data, Sequence) or isinstance(data, str | bytes):
        read.findings.append(_not_a_table(place))
        return []
    cells: list[str] = []
    for index, value in enumerate(data):
        text = "" if value is None else text_value(value)
        if text is None:
            its_place = replace(place, steps=(*place.steps, index))
            read.findings.append(_not_a_cell(its_place, value))
        cells.append(text or "")
    return cells


def _alignments(data: object, read: TableFields, place: Place) -> list[Alignment]:
    known = {alignment.value: alignment for alignment in Alignment}
    alignments: list[Alignment] = []
    for word in _row(data, read, place):
        if plain_key(word) not in known:
            read.findings.append(
                Finding(
                    "O503",
                    Message("không có cách căn lề “{word}”", word=word),
                    place,
                    hint=meant(plain_key(word), filter(None, known)),
                    found=word,
                )
            )
        alignments.append(known.get(plain_key(word), Alignment.UNSET))
    return alignments


def _is_wide(value: object, read: TableFields, place: Place) -> bool:
    word = "có" if value is True else plain_key(value)
    if word not in {"có", "không", "", "false"}:
        read.findings.append(
            Finding(
                "D451",
                Message("chưa rõ bảng có nằm ở trang khổ ngang hay không"),
                place,
                hint=Message("ghi “khổ ngang: có” hoặc “khổ ngang: không”"),
                found=str(value)[:40],
            )
        )
    return word == "có"


def _not_a_table(place: Place) -> Finding:
    return Finding(
        "O504",
        Message("bảng phải gồm các hàng, mỗi hàng gồm các ô"),
        place,
        hint=Message(
            "ghi mục “cột” là tên các cột và mục “hàng” là các hàng, hoặc gõ bảng bằng dấu “|”"
        ),
    )


def _not_a_cell(place: Place, value: object) -> Finding:
    return Finding(
        "O504",
        Message("một ô của bảng không phải là chữ"),
        place,
        hint=Message("mỗi ô ghi một chuỗi chữ; số thập phân và ngày tháng đặt trong dấu ngoặc kép"),
        found=str(value)[:40],
    )


def _ragged(place: Place, cells: int, width: int) -> Finding:
    return Finding(
        "O301",
        Message("hàng này của bảng có {cells} ô, bảng có {width} cột", cells=cells, width=width),
        place,
        Severity.WARNING,
        hint=Message("thêm hoặc bớt ô cho đủ; ô để trống ghi “”"),
        found=str(cells),
        expected=str(width),
    )
