"""One labelled paragraph of a tree (một đề mục trong cây): its fields as typed values."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place
from vanban.outline.levels import Level
from vanban.outline.lines import split_lines
from vanban.outline.passages import Passage
from vanban.outline.tree_keys import NODE_KEYS, meant, nearest, plain_key, read_keys
from vanban.outline.tree_tables import text_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LEVELS = {
    **{level.value: level for level in Level},
    **{level.name.lower(): level for level in Level},
}


class ItemFields(Struct):
    """The fields of one paragraph of a tree (các mục của một đề mục).

    ``lines`` are the heading, if any, and the paragraphs of the text;
    ``places`` tells where each field stands, by its English name.
    """

    label: str = ""
    level: Level | None = None
    heading: str = ""
    lines: list[Passage] = field(default_factory=list)
    table: object = None
    children: object = None
    findings: list[Finding] = field(default_factory=list)
    places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def holds_only_a_table(self) -> bool:
        """Whether the paragraph is nothing but a table."""
        return self.table is not None and not (self.label or self.level or self.lines)


def read_item(data: Mapping[object, object], place: Place) -> ItemFields:
    """Return the fields of a mapping, and what is wrong with them."""
    named = read_keys(data, NODE_KEYS, place)
    item = ItemFields(findings=list(named.findings), places=named.places)
    values = named.values
    item.table = values.get("table")
    item.children = values.get("children")
    item.label = " ".join(_text(values, "label", item).split())
    item.heading = " ".join(_text(values, "heading", item).split())
    item.level = _level(_text(values, "level", item), item)
    if item.heading:
        item.lines.append(Passage(item.heading, _first(item.places["heading"])))
    item.lines += _paragraphs(_text(values, "text", item), item.places.get("text", place))
    if item.level is Level.TABLE:
        item.level = None
    if not (item.label or item.lines or item.table is not None or item.children is not None):
        item.findings.append(_nothing(place))
    return item


def _text(values: Mapping[str, object], name: str, item: ItemFields) -> str:
    """Return a text as it stands, "" for what is none."""
    value = values.get(name, "")
    text = value if isinstance(value, str) else text_value(value)
    if text is None:
        word = next(key for key, english in NODE_KEYS.items() if english == name)
        item.findings.append(
            Finding(
                "O505",
                Message("mục “{name}” phải là chữ", name=word),
                item.places[name],
                hint=Message("đặt chữ trong dấu ngoặc kép; các đề mục con ghi ở mục “gồm”"),
                found=str(value)[:40],
            )
        )
    return unicodedata.normalize("NFC", text or "")


def _paragraphs(text: str, place: Place) -> Iterator[Passage]:
    for number, line in enumerate(split_lines(text), start=1):
        if stripped := line.strip():
            column = len(line) - len(line.lstrip()) + 1
            yield Passage(stripped, replace(place, line=number, column=column))


def _first(place: Place) -> Place:
    return replace(place, line=1, column=1)


def _level(word: str, item: ItemFields) -> Level | None:
    if not word.strip():
        return None
    level = _LEVELS.get(plain_key(word))
    if level is None:
        words = [level.value for level in Level]
        item.findings.append(
            Finding(
                "O503",
                Message("không có cấp nào tên là “{name}”", name=word),
                item.places["level"],
                hint=meant(plain_key(word), words),
                found=word,
                expected=nearest(plain_key(word), words),
            )
        )
    return level


def _nothing(place: Place) -> Finding:
    return Finding(
        "O505",
        Message("đề mục này chưa có chữ nào"),
        place,
        hint=Message("ghi “tiêu đề” hoặc “nội dung”, hoặc bỏ đề mục"),
    )
