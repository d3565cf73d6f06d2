"""Fields set on the command line instead of in the file (tham số --set)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, UsageError
from vanban.groundwork.regex import regex
from vanban.reading.characters import in_value
from vanban.reading.lines import clipped
from vanban.reading.nodes import Entry, Layer, Listing, Node, Record, Text
from vanban.reading.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.reading.source import Source

ORIGIN = "(tham số --set)"
_NUMBER = regex(r"[0-9]{1,5}\Z")
_PLACE = Place(ORIGIN)


class _Setting(Struct, frozen=True):
    """One ``field=value`` (một lần --set)."""

    steps: tuple[str, ...]
    value: Text


class _RefusedError(Exception):
    """A setting cannot be made; carries its finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding.message))
        self.finding = finding


def apply(source: Source, settings: Sequence[str]) -> Source:
    """Return a source with fields set: ``trích yếu=…``, ``người ký.chức vụ=…``, ``nơi nhận.1=…``.

    Names are joined by dots; items of a list count from 1, and the number
    after the last one adds an item. A name that the file has is found however
    it is spelled.

    Raises:
        UsageError: with every setting that cannot be made.
    """
    root: Node = source.root
    refused = []
    for text in settings:
        try:
            setting = _parse(text)
            root = _set(root, setting.steps, setting.value, text)
        except _RefusedError as error:
            refused.append(error.finding)
    if refused:
        raise UsageError(*refused)
    return source.with_root(root) if isinstance(root, Record) else source


def _parse(text: str) -> _Setting:
    name, equals, value = unicodedata.normalize("NFC", text).partition("=")
    steps = tuple(step.strip() for step in name.split("."))
    if not equals or not all(steps):
        raise _RefusedError(
            Finding(
                "D231",
                Message("“{text}” chưa có dạng mục=giá trị", text=clipped(text)),
                _PLACE,
                hint=Message('viết là --set "trích yếu=Phát động phong trào thi đua"'),
                found=text,
            )
        )
    unprintable = in_value(value, _PLACE)
    if unprintable:
        raise _RefusedError(unprintable)
    return _Setting(steps, Text(value, ORIGIN))


def _set(node: Node, steps: Sequence[str], value: Text, text: str) -> Node:
    if not steps:
        return value
    step, *rest = steps
    match node:
        case Record():
            return _set_entry(node, step, rest, value, text)
        case Listing():
            return _set_item(node, step, rest, value, text)
        case Text() if node.is_blank:
            return _set_entry(Record((), ORIGIN), step, rest, value, text)
        case _:
            raise _nowhere(step, text)


def _set_entry(node: Record, step: str, rest: Sequence[str], value: Text, text: str) -> Record:
    entries = list(node.entries)
    for index, entry in enumerate(entries):
        if folded(entry.key) == folded(step):
            child = _set(entry.node, rest, value, text)
            entries[index] = entry._replace(node=child, layer=Layer.OVERRIDE)
            if not rest:
                entries[index] = entries[index]._replace(file=ORIGIN, line=0, column=0)
            break
    else:
        child = _set(Text("", ORIGIN), rest, value, text)
        entries.append(Entry(step, child, ORIGIN, layer=Layer.OVERRIDE))
    return node._replace(entries=tuple(entries), raw="")


def _set_item(node: Listing, step: str, rest: Sequence[str], value: Text, text: str) -> Listing:
    items = list(node.items)
    index = int(step) - 1 if _NUMBER.match(step) else -1
    if not 0 <= index <= len(items):
        finding = Finding(
            "D232",
            Message("“{step}” không phải là số thứ tự của một mục trong danh sách", step=step),
            _PLACE,
            hint=Message(
                "các mục đếm từ 1 đến {count}; số {next} là thêm một mục",
                count=len(items),
                next=len(items) + 1,
            ),
            found=text,
        )
        raise _RefusedError(finding)
    if index == len(items):
        items.append(Text("", ORIGIN))
    items[index] = _set(items[index], rest, value, text)
    return node._replace(items=tuple(items))


def _nowhere(step: str, text: str) -> _RefusedError:
    return _RefusedError(
        Finding(
            "D233",
            Message("mục đứng trước “{step}” là một dòng chữ, không có mục con", step=step),
            _PLACE,
            hint=Message("kiểm tra lại tên các mục trước dấu bằng"),
            found=text,
        )
    )
