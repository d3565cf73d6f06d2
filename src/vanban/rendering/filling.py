"""A template and a context into the bytes of a Word file."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

from vanban.ooxml.archive import Member, finish
from vanban.rendering.missing import explain, refuse_missing
from vanban.rendering.notes import add_notes

if TYPE_CHECKING:
    from vanban.rendering.context import Context
    from vanban.rendering.template import Template

DEFAULT_LEVEL: Final = 6


def fill_template(template: Template, context: Context, level: int) -> bytes:
    """Return the Word file that a template and a context make.

    Args:
        template: the compiled template.
        context: the values of its placeholders.
        level: zlib's level of compression.

    Raises:
        TemplateError: the template asks for what the context lacks, or prints
            what is no text.
        DataError: a text holds a character that no Word file can hold.
    """
    refuse_missing(template, context)
    values: dict[str, Any] = {**context.values, "_properties": context.properties}
    texts = {}
    for part, compiled in template.parts:
        try:
            texts[part.name] = "".join(compiled.root_render_func(compiled.new_context(values)))
        except Exception as error:
            raise explain(error, template, part, compiled) from error
    if context.notes:
        add_notes(texts, template, context)
    members = [_pack(name, text.encode(), level) for name, text in texts.items()]
    return finish(template.beginning, members)


def _pack(name: str, data: bytes, level: int) -> Member:
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(data) + packer.flush()
    return Member(name, zlib.crc32(data), len(data), zlib.DEFLATED, packed)
