"""A first data file with a comment on every field, for a clerk to fill in (tệp soạn mới)."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from vanban.reading.format_version import FORMAT, LABEL
from vanban.reading.shapes import ChoiceShape, FieldShape, ListShape, RecordShape, fields_of
from vanban.reading.spelling import folded
from vanban.reading.writing import STEP, entry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vanban.reading.model import Data

_WIDTH = 96
_HEADER = (
    "# Dòng bắt đầu bằng dấu # là ghi chú, không in ra văn bản.",
    "# Mục ghi (bắt buộc) thì phải điền. Mục có dấu # sát trước tên là mục tùy chọn:",
    "# muốn dùng thì xóa dấu # ấy rồi điền.",
)
_FOOTER = (
    "# Cách ghi của tệp này; để nguyên thì chương trình bản mới hơn vẫn đọc được.",
    f"{LABEL}: {FORMAT}",
)


def commented(model_class: type[Data], values: Mapping[str, Any]) -> str:
    """Return a data file for a type, each field with its description as a comment.

    Args:
        model_class: what the type declares.
        values: what is filled in already, by label; a required field
            without a value stands there to be filled in, any other one is
            commented out with its example.
    """
    lines = list(_HEADER)
    for field, value in _paired(model_class, values):
        lines += ["", *_field(field, value)]
    known = {folded(field.label) for field in fields_of(model_class)}
    for key, value in values.items():
        if folded(key) not in known:
            lines += ["", *entry_lines(key, value)]
    return "\n".join((*lines, "", *_FOOTER)) + "\n"


def _paired(model: type[Data], values: Mapping[str, Any]) -> Iterator[tuple[FieldShape, Any]]:
    by_name = {folded(key): value for key, value in values.items()}
    for field in fields_of(model):
        yield field, by_name.get(folded(field.label), by_name.get(folded(field.name)))


def _field(field: FieldShape, value: Any) -> list[str]:
    """Return comment and lines of one field."""
    comment = _comment(field)
    if not field.required and value in (None, [], (), {}):
        example = field.examples[0] if field.examples else ""
        return [
            *comment,
            *("#" + line if line else "#" for line in entry_lines(field.label, example)),
        ]
    if isinstance(field.shape, RecordShape):
        return [*comment, f"{field.label}:", *_group(field.shape.model, value or {})]
    if isinstance(field.shape, ListShape) and isinstance(field.shape.item, RecordShape):
        return [*comment, *_records(field, field.shape.item.model, value or ())]
    return [*comment, *entry_lines(field.label, "" if value is None else value)]


def _group(model: type[Data], value: Mapping[str, Any]) -> list[str]:
    lines = [line for field, inner in _paired(model, value) for line in _field(field, inner)]
    return [STEP + line if line else "" for line in lines]


def _records(
    field: FieldShape, model: type[Data], values: Sequence[Mapping[str, Any]]
) -> list[str]:
    """Return a list of groups: the first with every comment, the others with their values."""
    if not values:
        return entry_lines(field.label, "")
    first = _dashed(_group(model, values[0]))
    others = entry_lines(field.label, values[1:])[1:] if values[1:] else []
    return [f"{field.label}:", *first, *others]


def _dashed(lines: Sequence[str]) -> list[str]:
    """Return the lines of a group with the dash of a list before its first name."""
    inner = [STEP + line if line else "" for line in lines]
    for number, line in enumerate(inner):
        if line.strip() and not line.lstrip().startswith("#"):
            before = [comment.removeprefix(STEP) for comment in inner[:number]]
            return [*before, f"{STEP}- {line.strip()}", *inner[number + 1 :]]
    return [f"{STEP}- {{}}", *inner]


def _comment(field: FieldShape) -> list[str]:
    must = " (bắt buộc)" if field.required else ""
    said = "" if field.description in ("", field.label) else f": {field.description}"
    text = f"{field.label}{must}{said}"
    lines = textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
    choices = field.shape.labels if isinstance(field.shape, ChoiceShape) else ()
    if choices:
        lines.append("chọn một trong: " + ", ".join(choices))
    return [f"# {line}" for line in lines]
