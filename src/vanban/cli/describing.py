"""The fields of a document type, told line by line (các mục cần điền)."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

from vanban.cli.console import width_of
from vanban.diagnostics import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vanban.cli.language import Language
    from vanban.reading.describe import FieldInfo

_STEP = "    "
_MARKED = "†"


def described(fields: Sequence[FieldInfo], language: Language) -> str:
    """Return the fields with what goes into each, and below them what the signs mean."""
    width = width_of(sys.stdout)
    lines = [line for field in fields for line in _lines(field, language, "")]
    return "\n".join((*(_wrapped(line, width) for line in lines), "", _legend(language)))


def _lines(field: FieldInfo, language: Language, indent: str) -> Iterator[str]:
    star, mark = "*" if field.required else " ", f" {_MARKED}" if field.marked else ""
    name = f"{field.label} ({field.name})" if language.code == "en" else field.label
    yield f"{indent}{star} {name}: {language.say(field.type_name)}{mark}"
    inside = indent + _STEP
    if field.description and field.description != field.label:
        yield f"{inside}{language.word(field.description)}"
    if field.allowed:
        values = ", ".join(field.allowed)
        yield inside + language.say(Message("Một trong: {values}", values=values))
    if field.example:
        yield inside + language.say(Message("Ví dụ: {example}", example=field.example))
    for child in field.fields:
        yield from _lines(child, language, inside)


def _legend(language: Language) -> str:
    required = Message("* phải điền; các mục khác để trống được")
    marked = Message(
        "{sign} viết được *chữ nghiêng*, **chữ đậm**, chú thích [^1], chỗ điền {example}",
        sign=_MARKED,
        example="{{ trích_yếu }}",
    )
    return f"{language.say(required)}\n{language.say(marked)}"


def _wrapped(line: str, width: int) -> str:
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.fill(line, width, subsequent_indent=indent) if width else line
