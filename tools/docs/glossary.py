"""The page of the glossary: the clerk's words and the identifiers of the code."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tools.docs.markdown import code, page, prose, table
from vanban.documents.document_type import document_types
from vanban.vocabulary.glossary import Term, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

_INTRODUCTION = """\
Trang này dành cho người sửa phần mềm: từ tiếng Việt ứng với tên nào trong mã nguồn.
Mỗi từ chỉ có một tên, mỗi tên chỉ có một nghĩa; tên có dấu chấm chỉ có nghĩa ấy trong lớp của nó.
Tên do pháp luật đặt (danh hiệu, hình thức khen thưởng) không có ở đây: đó là dữ liệu."""


def glossary_page() -> str:
    """Return the page of all terms, by topic, with the names of the document types."""
    paragraphs = ["# Bảng từ vựng", _INTRODUCTION]
    for topic, rows in groupby(terms(), key=lambda term: term.topic):
        paragraphs += [f"## {topic}", table(("tiếng Việt", "trong mã nguồn", "lưu ý"), _rows(rows))]
    paragraphs += [
        "## Các loại văn bản",
        table(("tiếng Việt", "tên để gõ", "trong mã nguồn"), _types()),
    ]
    return page(*paragraphs)


def _rows(rows: Iterator[Term]) -> Iterator[tuple[str, str, str]]:
    for term in rows:
        notes = [prose(term.note)] if term.note else []
        if term.avoid:
            notes.append(f"không dùng {', '.join(map(code, term.avoid))}")
        yield prose(term.vietnamese), ", ".join(map(code, term.identifiers)), "; ".join(notes)


def _types() -> Iterator[tuple[str, str, str]]:
    for each in document_types():
        name = f"{each.model.__name__} ({each.package})"
        yield prose(each.label), code(each.slug), code(name)
