"""One labelled paragraph of a tree (một đề mục trong cây): its fields as typed values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place
from vanban.outline.levels import Level
from vanban.outline.lines import split_lines
from vanban.outline.tree_keys import NODE_KEYS, meant, nearest, plain_key, read_keys
from vanban.outline.tree_tables import text_value

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEVELS = {
    **{level.value: level for level in Level},
    **{level.name.lower(): level for level in Level},
}


@dataclass
class ItemFields:
    """The fields of one paragraph of a tree (các mục của một đề mục).

    ``lines`` are the heading, if any, and the paragraphs of the text.
    """

    label: str = ""
    level: Level | None = None
    heading: str = ""
    lines: list[str] = field(default_factory=list)
    table: object = None
    children: object = None
    findings: list[Finding] = field(default_factory=list)

    @property
    def holds_only_a_table(self) -> bool:
        """Whether the paragraph is nothing but a table."""
        return self.table is not None and not (self.label or self.level or self.lines)


def read_item(data: Mapping[object, object], path: str) -> ItemFields:
    """Return the fields of a mapping, and what is wrong with them."""
    named = read_keys(data, NODE_KEYS, path)
    item = ItemFields(findings=list(named.findings))
    values = named.values
    item.table = values.get("table")
    item.children = values.get("children")
    item.label = " ".join(_text(values, "label", item, path).split())
    item.heading = " ".join(_text(values, "heading", item, path).split())
    item.level = _level(_text(values, "level", item, path), item, path)
    paragraphs = [line.strip() for line in split_lines(_text(values, "text", item, path))]
    item.lines = [line for line in (item.heading, *paragraphs) if line]
    if item.level is Level.TABLE:
        item.level = None
    if not (item.label or item.lines or item.table is not None or item.children is not None):
        item.findings.append(_nothing(path))
    return item


def _text(values: Mapping[str, object], name: str, item: ItemFields, path: str) -> str:
    value = values.get(name, "")
    text = text_value(value)
    if text is None:
        word = next(key for key, english in NODE_KEYS.items() if english == name)
        item.findings.append(
            Finding(
                "O505",
                Message("mục “{name}” phải là chữ", name=word),
                Place(path=path),
                hint=Message("đặt chữ trong dấu ngoặc kép; các đề mục con ghi ở mục “gồm”"),
                found=str(value)[:40],
            )
        )
    return text or ""


def _level(word: str, item: ItemFields, path: str) -> Level | None:
    if not word:
        return None
    level = _LEVELS.get(plain_key(word))
    if level is None:
        words = [level.value for level in Level]
        item.findings.append(
            Finding(
                "O503",
                Message("không có cấp nào tên là “{name}”", name=word),
                Place(path=path),
                hint=meant(plain_key(word), words),
                found=word,
                expected=nearest(plain_key(word), words),
            )
        )
    return level


def _nothing(path: str) -> Finding:
    return Finding(
        "O505",
        Message("đề mục này chưa có chữ nào"),
        Place(path=path),
        hint=Message("ghi “tiêu đề” hoặc “nội dung”, hoặc bỏ đề mục"),
    )
