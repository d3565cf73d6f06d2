"""The pages of the fields, one for each document type and one for the agency's profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tools.docs.markdown import code, page, prose, table
from vanban import pipeline
from vanban.anatomy.agency import SLUG as PROFILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.reading.describe import FieldInfo

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
_MARKS = """\
† Trong mục này viết được `*chữ nghiêng*`, `**chữ đậm**`, dấu chú thích `[^1]` và chỗ dẫn số liệu \
như `{{ người_ký.họ_và_tên }}`.
Các mục khác in đúng từng dấu đã gõ.

Mục ghi *(bắt buộc)* phải điền; các mục khác để trống được.
Tên tiếng Anh dưới mỗi tên mục cũng dùng được."""


def field_pages() -> dict[str, str]:
    """Return a page for each type, by slug."""
    pages = {each.slug: _type_page(each) for each in pipeline.types()}
    return {**pages, PROFILE: _profile_page()}


def _type_page(kind: pipeline.TypeInfo) -> str:
    return page(
        f"# Các mục của {kind.label}",
        f"{prose(kind.description)}.",
        f"Ghi một tệp dữ liệu mẫu để điền: `vanban soạn-mới {kind.slug}`."
        f" Xem bảng này trên máy: `vanban mục-cần-điền {kind.slug}`.",
        *_examples(kind.slug),
        *_tables(pipeline.fields(kind.slug)),
        _MARKS,
    )


def _profile_page() -> str:
    return page(
        "# Các mục của tệp thông tin cơ quan",
        "Điền một lần, dùng cho mọi văn bản: văn bản ghi `thông tin cơ quan: co-quan.yaml`"
        " thì lấy mọi mục ở đây làm của mình; mục nào văn bản tự ghi thì theo văn bản.",
        f"Ghi tệp mẫu để điền: `vanban soạn-mới {PROFILE}`.",
        *_tables(pipeline.fields(PROFILE)),
        _MARKS,
    )


def _examples(slug: str) -> Iterator[str]:
    found = sorted(path.relative_to(ROOT) for path in EXAMPLES.rglob(f"{slug}*.yaml"))
    if found:
        links = ", ".join(f"[{path.parent.name}](../../{path.as_posix()})" for path in found)
        yield f"Ví dụ hoàn chỉnh: {links}."


def _tables(fields: Sequence[FieldInfo], title: str = "") -> Iterator[str]:
    if title:
        yield f"## Trong mục “{title}”"
    yield table(("mục", "kiểu", "điền gì", "ví dụ"), map(_row, fields))
    for field in fields:
        if field.fields:
            yield from _tables(field.fields, field.label)


def _row(field: FieldInfo) -> tuple[str, str, str, str]:
    name = f"**{field.label}**{' †' if field.marked else ''}"
    if field.required:
        name += " (bắt buộc)"
    told = [prose(field.description)]
    if field.allowed:
        told.append(f"một trong: {', '.join(map(code, field.allowed))}")
    return (
        f"{name}<br>{code(field.name)}",
        prose(str(field.type_name)),
        "<br>".join(filter(None, told)),
        code(field.example) if field.example else "",
    )
