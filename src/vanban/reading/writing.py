"""Values as lines of a data file that read back as they were (viết tệp dữ liệu)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vanban.diagnostics import DataError
from vanban.groundwork.regex import regex
from vanban.reading.nodes import Record, Text
from vanban.reading.source import source_from_text

if TYPE_CHECKING:
    import re

STEP = "  "
_BY_CODE = regex(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_WIDEST_PLAIN = 400


def entry_lines(name: str, value: object) -> list[str]:
    """Return a named value as lines of a data file."""
    key = name if _reads_as(f"{name}: x", {name: "x"}) else _in_quotes(name)
    if value is None or value == "":
        return [f"{key}:"]
    if isinstance(value, str):
        return _prefixed(f"{key}: ", text_lines(value, in_list=False))
    if isinstance(value, Mapping):
        return [f"{key}:", *_indented(record_lines(value))] if value else [f"{key}: {{}}"]
    if isinstance(value, Sequence):
        return [f"{key}:", *_indented(list_lines(value))] if value else [f"{key}: []"]
    return [f"{key}: {value}"]


def record_lines(value: Mapping[str, object]) -> list[str]:
    """Return the entries of a group as lines."""
    return [line for name, child in value.items() for line in entry_lines(name, child)]


def list_lines(values: Sequence[object]) -> list[str]:
    """Return the items of a list as lines, each behind its dash."""
    return [line for value in values for line in item_lines(value)]


def item_lines(value: object) -> list[str]:
    """Return one item of a list as lines."""
    if isinstance(value, Mapping):
        return _prefixed("- ", _hung(record_lines(value) or ["{}"]))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _prefixed("- ", _hung(list_lines(value) or ["[]"]))
    text = "" if value is None else str(value)
    return _prefixed("- ", text_lines(text, in_list=True))


def text_lines(text: str, *, in_list: bool) -> list[str]:
    """Return a text as lines: plain where that reads back, else as a block or in quotes."""
    if "\n" in text.strip("\n"):
        block = _block(text)
        if block:
            return block
    elif len(text) <= _WIDEST_PLAIN and _is_safe(text, in_list=in_list):
        return [text]
    return [_in_quotes(text)]


def _is_safe(text: str, *, in_list: bool) -> bool:
    """Return whether a text reads back without quotes; ``Lưu: VT`` does in a list of texts."""
    if not in_list:
        return _reads_as(f"k: {text}", {"k": text})
    try:
        source = source_from_text(f"k:\n  - {text}\n", "", "yaml")
    except DataError:
        return False
    node = source.node(("k", 0))
    is_same = (isinstance(node, Text) and node.value == text) or (
        isinstance(node, Record) and node.raw == text
    )
    return is_same and not source.findings


def _block(text: str) -> list[str]:
    """Return a text of several lines as a block, empty when it would not read back."""
    first = text.lstrip("\n").split("\n", 1)[0]
    margin = "2" if first.startswith(" ") or text.startswith("\n") else ""
    body = text.rstrip("\n")
    lines = [f"|{margin}", *(STEP + line if line else "" for line in body.split("\n"))]
    written = "\n".join(_prefixed("k: ", lines)) + "\n"
    return lines if body == text and _reads_as(written, {"k": text + "\n"}) else []


def _reads_as(written: str, value: Mapping[str, str]) -> bool:
    try:
        source = source_from_text(written, "", "yaml")
    except DataError:
        return False
    return source.value == value and not source.findings


def _in_quotes(text: str) -> str:
    return _BY_CODE.sub(_code, json.dumps(text, ensure_ascii=False))


def _code(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _prefixed(prefix: str, lines: Sequence[str]) -> list[str]:
    return [prefix + lines[0], *lines[1:]]


def _hung(lines: Sequence[str]) -> list[str]:
    return [lines[0], *(STEP + line if line else "" for line in lines[1:])]


def _indented(lines: Sequence[str]) -> list[str]:
    return [STEP + line if line else "" for line in lines]
