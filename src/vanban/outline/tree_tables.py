"""Tables of a body written as a tree (bảng trong cây nội dung)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vanban.diagnostics import Finding, Message, Place, Severity
from vanban.outline.tables import table_of
from vanban.outline.tree import Alignment, Table
from vanban.outline.tree_keys import TABLE_KEYS, meant, plain_key, read_keys


@dataclass
class TableFields:
    """A table of a tree once read (bảng đã đọc): its caption, and what is wrong with it."""

    path: str
    table: Table | None = None
    caption: str = ""
    findings: list[Finding] = field(default_factory=list)


def read_tree_table(data: object, path: str) -> TableFields:
    """Return the table that rows of cells write, or a mapping of columns and rows."""
    read = TableFields(path)
    if isinstance(data, Mapping):
        _read_mapping(data, read)
    else:
        rows = _rows(data, read)
        read.table = table_of(rows, (), has_header=True) if rows else None
    if read.table is None:
        if not read.findings:
            read.findings.append(_not_a_table(path))
    else:
        width = max(map(len, read.table.rows), default=0)
        read.table = read.table if width else None
    return read


def text_value(value: object) -> str | None:
    """Return a plain value as text, None if it is not one."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value).strip()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None


def _read_mapping(data: Mapping[object, object], read: TableFields) -> None:
    fields = read_keys(data, TABLE_KEYS, read.path)
    read.findings.extend(fields.findings)
    columns = _row(fields.values["columns"], read) if "columns" in fields.values else []
    rows = _rows(fields.values.get("rows", []), read)
    alignments = _alignments(fields.values.get("alignments", []), read)
    read.caption = text_value(fields.values.get("caption", "")) or ""
    if columns or rows:
        whole = [columns, *rows] if columns else rows
        read.table = table_of(whole, alignments, has_header=bool(columns))


def _rows(data: object, read: TableFields) -> list[list[str]]:
    if not isinstance(data, Sequence) or isinstance(data, str | bytes):
        read.findings.append(_not_a_table(read.path))
        return []
    rows = [_row(row, read) for row in data]
    width = max(map(len, rows), default=0)
    for number, row in enumerate(rows, start=1):
        if len(row) != width:
            read.findings.append(_ragged(f"{read.path} › hàng {number}", len(row), width))
    return rows


def _row(data: object, read: TableFields) -> list[str]:
    if not isinstance(data, Sequence) or isinstance(data, str | bytes):
        read.findings.append(_not_a_table(read.path))
        return []
    cells: list[str] = []
    for value in data:
        text = "" if value is None else text_value(value)
        if text is None:
            read.findings.append(_not_a_cell(read.path, value))
        cells.append(text or "")
    return cells


def _alignments(data: object, read: TableFields) -> list[Alignment]:
    known = {alignment.value: alignment for alignment in Alignment}
    alignments: list[Alignment] = []
    for word in _row(data, read):
        if plain_key(word) not in known:
            read.findings.append(
                Finding(
                    "O503",
                    Message("không có cách căn lề “{word}”", word=word),
                    Place(path=read.path),
                    hint=meant(plain_key(word), filter(None, known)),
                    found=word,
                )
            )
        alignments.append(known.get(plain_key(word), Alignment.UNSET))
    return alignments


def _not_a_table(path: str) -> Finding:
    return Finding(
        "O504",
        Message("bảng phải gồm các hàng, mỗi hàng gồm các ô"),
        Place(path=path),
        hint=Message(
            "ghi mục “cột” là tên các cột và mục “hàng” là các hàng, hoặc gõ bảng bằng dấu “|”"
        ),
    )


def _not_a_cell(path: str, value: object) -> Finding:
    return Finding(
        "O504",
        Message("một ô của bảng không phải là chữ"),
        Place(path=path),
        hint=Message("mỗi ô ghi một chuỗi chữ; số thập phân và ngày tháng đặt trong dấu ngoặc kép"),
        found=str(value)[:40],
    )


def _ragged(path: str, cells: int, width: int) -> Finding:
    return Finding(
        "O301",
        Message(
            "hàng này của bảng có {cells} ô, hàng dài nhất có {width} ô", cells=cells, width=width
        ),
        Place(path=path),
        Severity.WARNING,
        hint=Message("thêm hoặc bớt ô cho đủ; ô để trống ghi “”"),
        found=str(cells),
        expected=str(width),
    )
