"""A data file with number, day and stage set where they stand, and all else byte for byte."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.formatting.date_reading import read_date
from vanban.formatting.dates import short_date
from vanban.groundwork.regex import regex
from vanban.reading.encoding import UNICODE_MARKS, decode
from vanban.reading.nodes import Record, Text
from vanban.reading.source import Source, source_from_text
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from vanban.issuing.order import Issue

NUMBER: Final = "số"
DATE: Final = "ngày ban hành"
STAGE: Final = "giai đoạn"
ISSUED: Final = "phát hành"
_BEFORE: Final = {
    NUMBER: ("ký hiệu", "địa danh", DATE, "trích yếu"),
    DATE: ("trích yếu", "căn cứ", "nội dung"),
    STAGE: ("cơ quan ban hành", "cơ quan chủ quản", NUMBER, "ký hiệu"),
}
"""Before which names a field is set in that the file does not have yet."""
_LINES: Final = regex(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_QUOTED: Final = regex(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_PLAIN: Final = regex(r"(?:(?!\s+#)[^\r\n])*")
_IN_BRACKETS: Final = regex(r"[^,\]}\s][^,\]}\r\n]*")


class Filled(Struct, frozen=True):
    """A data file as issued (dữ liệu đã phát hành): its bytes, and what was set, by name."""

    data: bytes
    values: Mapping[str, str]


def issue_data(data: bytes, name: str, order: Issue, *, known: Collection[str]) -> Filled:
    """Return a data file with number, day and stage set.

    Args:
        data: the bytes of the file.
        name: its name, for the messages.
        order: the number and the day.
        known: the names of the fields that the document type has.

    Raises:
        DataError: the file cannot be read, is issued already, or writes one of these
            fields in a way that cannot be changed by itself.
    """
    text = decode(data, name)
    source = _read(text, name)
    if source.errors:
        raise DataError(*source.errors)
    values = issued_values(order, known)
    findings = tuple(_against(source, order))
    if findings:
        raise DataError(*findings)
    made = _set(text, source, values, name)
    _prove(source, _read(made, name), values, name)
    mark, encoding = next(
        ((mark, codec) for mark, codec in UNICODE_MARKS if data.startswith(mark)), (b"", "utf-8")
    )
    return Filled(mark + made.removeprefix("\ufeff").encode(encoding), values)


def issued_values(order: Issue, known: Collection[str]) -> dict[str, str]:
    """Return what the data of an issued paper say, of the fields that are known."""
    wanted = {NUMBER: order.number, DATE: short_date(order.date), STAGE: ISSUED}
    return {key: value for key, value in wanted.items() if value and key in known}


def _read(text: str, name: str) -> Source:
    kind = "json" if name.lower().endswith(".json") else ""
    return source_from_text(text, name, kind)


def _against(source: Source, order: Issue) -> Iterator[Finding]:
    """Yield what the file says already and otherwise."""
    if order.again:
        return
    hint = Message("kiểm tra lại; đúng là muốn thay thì thêm --again")
    number = source.text(NUMBER)
    if number and not number.is_blank and number.value.strip().lstrip("0") != order.number:
        message = Message("{there}: “{text}”", there=Message("văn bản đã có số"), text=number.value)
        yield Finding("W305", message, source.place((NUMBER,)), hint=hint)
    day = source.text(DATE)
    try:
        known = read_date(day.value) if day else None
    except BadValueError as error:
        yield error.finding(source.place((DATE,)))
        return
    if day is None or known is None:
        return
    parts = ((known.day, order.date.day), (known.month, order.date.month))
    pairs = (*parts, (known.year, order.date.year))
    if all(said in (None, asked) for said, asked in pairs):
        return
    if known.is_complete:
        there = Message("văn bản đã có ngày ban hành")
        message = Message("{there}: “{text}”", there=there, text=day.value)
        yield Finding("W306", message, source.place((DATE,)), hint=hint)
        return
    message = Message("ngày nêu ra không khớp phần đã ghi: “{text}”", text=day.value)
    hint = Message("kiểm tra lại --date; dữ liệu ghi sai thì thêm --again để thay")
    yield Finding("W307", message, source.place((DATE,)), hint=hint)


def _set(text: str, source: Source, values: Mapping[str, str], name: str) -> str:
    """Return the text with the values set, the lowest in the file first."""
    changes: list[tuple[int, int, str]] = []
    starts = [found.start() for found in _LINES.finditer(text)]
    for key, value in values.items():
        entry = next((e for e in source.root.entries if folded(e.key) == key), None)
        if entry is None:
            changes.append(_addition(text, starts, source.root, key, value))
        elif isinstance(entry.node, Text) and (span := _span(text, starts, entry.node)):
            old = text[slice(*span)]
            changes.append((*span, _typed(old, value, text[span[0] - 1], source.root.style)))
        else:
            raise DataError(_unchangeable(key, entry.place, name))
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _span(text: str, starts: list[int], node: Text) -> tuple[int, int] | None:
    """Return where a value on one line stands, with its quotes."""
    if node.style in {"|", ">"} or (node.last_line > node.line and not node.is_blank):
        return None
    start = starts[node.line - 1] + node.column - 1 + text.startswith("\ufeff") * (node.line == 1)
    shape = _QUOTED if node.style else _PLAIN
    if not node.style and text[start : start + 4] == "null":
        return start, start + 4
    found = shape.match(text, start)
    if found is None:
        return None
    if not node.style and (bare := _IN_BRACKETS.match(text, start)) and "," in found[0]:
        found = bare
    return start, start + len(found[0].rstrip())


def _typed(old: str, value: str, before: str, style: str) -> str:
    """Return a value as it is typed: in the quotes of the old one, or after a space."""
    if style == "{":
        return json.dumps(value, ensure_ascii=False)
    quote = old[:1] if old[:1] in {'"', "'"} else ""
    return f"{' ' if before == ':' else ''}{quote}{value}{quote}"


def _addition(
    text: str, starts: list[int], root: Record, key: str, value: str
) -> tuple[int, int, str]:
    """Return where a new field comes in, and its line."""
    names = {folded(entry.key): entry for entry in root.entries}
    anchor = next((names[each] for each in _BEFORE[key] if each in names), None)
    anchor = anchor or next(iter(root.entries))
    line = anchor.line - 1
    indent = text[starts[line] : starts[line] + anchor.column - 1].removeprefix("\ufeff")
    if root.style == "{":
        at = starts[line] + anchor.column - 1
        gap = " " if indent.strip() else f"{_end(text)}{indent}"
        typed = f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}"
        return at, at, f"{typed},{gap}"
    while line > 0 and text[starts[line - 1] : starts[line]].lstrip().startswith("#"):
        line -= 1
    at = max(starts[line], text.startswith("\ufeff"))
    return at, at, f"{indent}{key}: {value}{_end(text)}"


def _end(text: str) -> str:
    """Return the line end that the file uses."""
    found = re.search(r"\r\n|\r|\n", text)
    return found[0] if found else "\n"


def _prove(before: Source, after: Source, values: Mapping[str, str], name: str) -> None:
    """Refuse what reads back as anything but the same data with the values set."""
    old = {folded(key): value for key, value in before.value.items()} | dict(values)
    new = {folded(key): value for key, value in after.value.items()}
    if old == new and not after.errors:
        return
    message = Message("việc điền làm đổi cả chỗ khác trong tệp nên chưa ghi gì")
    hint = Message("mở tệp dữ liệu, điền số, ngày ban hành rồi tạo lại văn bản")
    raise DataError(Finding("W310", message, Place(file=name), hint=hint))


def _unchangeable(key: str, place: Place, name: str) -> Finding:
    return Finding(
        "W314",
        Message("mục “{field}” viết thành nhiều dòng nên chương trình không sửa được", field=key),
        Place(name, place.line, place.column),
        hint=Message("viết mục ấy trên một dòng, ví dụ “{field}:”", field=key),
    )
