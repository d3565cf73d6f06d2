"""The sentence for each mistake in what a data file fills in (lỗi điền dữ liệu)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from vanban.diagnostics import Finding, Message, Place
from vanban.diagnostics.bad_value import BadValueError
from vanban.reading.bullets import first_item
from vanban.reading.lines import clipped, glued
from vanban.reading.nodes import Entry, Listing, Node, Record, Text
from vanban.reading.sentences import BULLET
from vanban.reading.shapes import fields_of
from vanban.reading.spelling import folded, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vanban.reading.model import Data
    from vanban.reading.shapes import ChoiceShape, FieldShape, TextShape


def missing(field: FieldShape, place: Place) -> Finding:
    """Return the finding for a field that must be filled in and is not."""
    example = field.examples[0] if field.examples else None
    if isinstance(example, str) and "\n" not in example:
        line = clipped(f"{field.label}: {example}", 72)
        hint = Message("điền, ví dụ {line}", line=line)
    else:
        hint = Message("điền mục “{field}”", field=field.label)
    return Finding("D201", Message("chưa điền {field}", field=field.label), place, hint=hint)


def unknown(entry: Entry, model: type[Data], place: Place) -> Finding:
    """Return the finding for a name that no field bears.

    It says why this data cannot have it, where the model knows, or else tells
    the nearest right name.
    """
    refused = {folded(label): finding for label, finding in model.refusals.items()}
    if folded(entry.key) in refused:
        return replace(refused[folded(entry.key)], place=place)
    labels = tuple(field.label for field in fields_of(model))
    near = nearest(entry.key, labels)
    if near:
        hint = Message("có phải “{near}”?", near=near)
    else:
        hint = Message("các mục dùng được ở đây: {known}", known=", ".join(labels))
    message = Message("không có mục nào tên là “{key}”", key=clipped(entry.key))
    return Finding("D202", message, place, hint=hint, found=entry.key, expected=near)


def named_twice(field: FieldShape, entry: Entry, first: Entry, place: Place) -> Finding:
    """Return the finding for a field that is filled in under two names."""
    message = Message(
        "“{key}” và “{first}” (dòng {line}) là cùng một mục: {field}",
        key=entry.key,
        first=first.key,
        line=first.line,
        field=field.label,
    )
    return Finding("D203", message, place, hint=Message("xóa một trong hai"))


def text_wanted(node: Listing | Record, place: Place) -> Finding:
    """Return the finding for a list or a group where one text is wanted."""
    if node.style:
        hint = Message("nếu dấu ngoặc là chữ cần in, đặt cả giá trị trong dấu nháy")
    elif isinstance(node, Listing):
        hint = Message("viết thành một dòng, không dùng gạch đầu dòng")
    else:
        hint = Message("viết thành một dòng chữ; chữ có dấu hai chấm thì đặt trong dấu nháy")
    if isinstance(node, Listing):
        return Finding(
            "D204", Message("mục này là một dòng chữ, không phải danh sách"), place, hint=hint
        )
    return Finding(
        "D205", Message("mục này là một dòng chữ, không phải nhóm mục"), place, hint=hint
    )


def list_wanted(node: Node, label: str, place: Place) -> Finding:
    """Return the finding for a text or a group where a list is wanted."""
    written = node.value if isinstance(node, Text) else getattr(node, "raw", "")
    bullet = first_item(written)
    if not node.line:
        hint = _set_inside(place, "1")
    elif bullet:
        hint = Message(
            BULLET.hint.template, sign=bullet.sign, mended=clipped(f"- {bullet.rest}", 40)
        )
    else:
        hint = Message(
            "xuống dòng, mỗi mục một dòng thụt vào và bắt đầu bằng gạch đầu dòng: - {sample}",
            sample=clipped(written.split("\n", 1)[0], 40) or "…",
        )
    return Finding("D206", Message("mục “{label}” là một danh sách", label=label), place, hint=hint)


def group_wanted(node: Node, fields: Sequence[FieldShape], place: Place) -> Finding:
    """Return the finding for a text or a list where a group of fields is wanted."""
    wrong = glued(node.value) if isinstance(node, Text) else None
    labels = [field.label for field in fields]
    if not node.line and labels:
        required = [field.label for field in fields if field.required]
        hint = _set_inside(place, *(required or labels[:1]))
    elif wrong:
        hint = Message("thêm dấu cách sau dấu hai chấm: {line}", line=clipped(": ".join(wrong), 72))
    elif isinstance(node, Listing) and not node.style:
        hint = Message("bỏ gạch đầu dòng trước tên các mục nhỏ")
    elif known := ", ".join(labels):
        hint = Message("xuống dòng, mỗi mục một dòng thụt vào: {known}", known=known)
    else:
        hint = Message("xuống dòng, mỗi dòng thụt vào và có dạng “tên: giá trị”")
    return Finding("D207", Message("mục này là một nhóm gồm nhiều mục nhỏ"), place, hint=hint)


def _set_inside(place: Place, *inner: str) -> Message:
    """Return the hint for a list or a group that was set on the command line as one text."""
    group = place.path.replace(" › ", ".")
    return Message(
        "ghi rõ mục nhỏ: {names}", names=", ".join(f"{group}.{each}=…" for each in inner)
    )


def not_a_choice(value: str, label: str, shape: ChoiceShape, place: Place) -> Finding:
    """Return the finding for a value that is none of those allowed."""
    known = ", ".join(f"“{each}”" for each in shape.labels)
    near = nearest(value, shape.labels)
    if near:
        hint = Message("có phải “{near}”? Các giá trị dùng được: {known}", near=near, known=known)
    else:
        hint = Message("chọn một trong các giá trị: {known}", known=known)
    message = Message(
        "“{value}” không dùng được cho mục {label}", value=clipped(value), label=label
    )
    return Finding("D209", message, place, hint=hint, found=value, expected=", ".join(shape.labels))


def unreadable(value: str, shape: TextShape, error: Exception, place: Place) -> Finding:
    """Return the finding for a text that its reader refuses, in the reader's own words."""
    if isinstance(error, BadValueError):
        finding = error.finding(place)
    else:
        message = Message(
            "“{value}” không đọc được thành {words}", value=clipped(value), words=shape.words
        )
        finding = Finding("D214", message, place, found=value)
    if value.startswith("“") and value.endswith("”"):
        return replace(finding, hint=Message("bỏ hai dấu nháy cong ở đầu và cuối"))
    return finding


def joined_lines(node: Text, label: str, place: Place) -> Finding:
    """Return the finding for lines made one paragraph where each is a paragraph."""
    if node.style == ">":
        message = Message("dấu > gộp các dòng của mục “{label}” làm một đoạn", label=label)
        return Finding("D124", message, place, hint=Message("thay dấu > bằng dấu |"))
    message = Message("các dòng của mục “{label}” bị gộp làm một đoạn", label=label)
    hint = Message(
        "viết “{label}: |” rồi xuống dòng, mỗi đoạn một dòng thụt vào hai dấu cách", label=label
    )
    return Finding("D124", message, place, hint=hint)


def empty_item(place: Place) -> Finding:
    """Return the finding for an item of a list with nothing in it."""
    return Finding(
        "D211",
        Message("mục này của danh sách để trống"),
        place,
        hint=Message("điền nội dung, hoặc xóa gạch đầu dòng"),
    )


def out_of_bounds(kind: str, context: dict[str, Any], label: str, place: Place) -> Finding:
    """Return the finding for a value beyond what its field allows."""
    sentences = {
        "too_short": Message("cần ít nhất {min_length} mục"),
        "too_long": Message("nhiều nhất {max_length} mục, đang có {actual_length}"),
        "string_too_short": Message("cần ít nhất {min_length} chữ cái"),
        "string_too_long": Message("dài quá {max_length} chữ cái"),
        "greater_than": Message("phải lớn hơn {gt}"),
        "greater_than_equal": Message("phải từ {ge} trở lên"),
        "less_than": Message("phải nhỏ hơn {lt}"),
        "less_than_equal": Message("nhiều nhất là {le}"),
    }
    said = getattr(context.get("error"), "message", None)
    if kind in sentences:
        said = Message(sentences[kind].template, **context)
    elif not isinstance(said, Message):
        said = Message("giá trị chưa hợp lệ")
    return Finding("D212", Message("{label}: {said}", label=label, said=said), place)
