"""What a form says of each field to who fills it in (lời hướng dẫn trên phiếu)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vanban.reading.shapes import ListShape, TableShape
from vanban.reading.sheets.form_layout import FormRow, FormSheet, choices_of, is_list

if TYPE_CHECKING:
    from vanban.reading.shapes import FieldShape, Shape

# What stands on the pages of a form is Vietnamese whatever language messages have.
REQUIRED = "Bắt buộc. "
RULES = (
    "Điền cột Nội dung; dòng để trống là mục không dùng. Gõ số và ngày theo lối Việt Nam:"
    " 29.835; 36,4; 05/02/2021. Mục có nhiều dòng thì mỗi dòng một nội dung, thêm dòng được."
)
_LINES = "mỗi dòng một đoạn, đánh số như khi viết tay: I., 1., a), -"
_ON_SHEET = "Điền ở trang “{title}”, hoặc ghi tên tệp {kind} ở đây."
_BELONGS = "cột Thuộc: ghi mã hoặc tên của dòng đứng trên mà dòng này thuộc về"


def guidance(row: FormRow) -> str:
    """Return what stands beside a field on the first sheet."""
    sentences = [_about(row.field)]
    choices = choices_of(row.shape)
    if choices:
        sentences.append(f"Chọn một trong: {', '.join(choices)}.")
    elif is_list(row.shape):
        sentences.append("Mỗi dòng một mục.")
    elif isinstance(row.shape, TableShape):
        sentences.append("Sau dấu › ghi tên, ví dụ số thứ tự của chú thích.")
    if row.sheet:
        kind = "Word (.docx)" if not isinstance(row.shape, ListShape) else "Excel (.xlsx)"
        sentences.append(_ON_SHEET.format(title=row.sheet, kind=kind))
    else:
        sentences += _example(row.field)
    must = REQUIRED if row.required else ""
    return must + " ".join(filter(None, sentences))


def sheet_guidance(sheet: FormSheet, *, has_inner: bool) -> str:
    """Return what stands above a list or a text on its own sheet."""
    if sheet.model is None:
        return f"{_about(sheet.field)} ({_LINES})"
    inner = f"; {_BELONGS}" if has_inner else ""
    return f"{_about(sheet.field)} Mỗi dòng một bản ghi; cột có dấu * phải điền{inner}."


def column_guidance(field: FieldShape, shape: Shape) -> str:
    """Return what Excel shows beside a cell of a list."""
    several = ["Nhiều nội dung thì mỗi dòng trong ô một nội dung (Alt+Enter)."]
    more = several if isinstance(shape, ListShape) else _example(field)
    return " ".join([_about(field), *more])


def _about(field: FieldShape) -> str:
    text = field.description.strip() or field.label
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "…", "!", "?", "”")) else f"{text}."


def _example(field: FieldShape) -> list[str]:
    example = field.examples[0] if field.examples else ""
    if isinstance(example, list | tuple):
        example = "; ".join(map(str, example))
    if isinstance(example, Mapping) or not example or "\n" in str(example):
        return []
    return [f"Ví dụ: {example}"]
