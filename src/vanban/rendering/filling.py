"""A template and a context into the bytes of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vanban.ooxml.archive import finish, pack
from vanban.rendering.annexed import refuse_unprinted
from vanban.rendering.failing import explain, refuse_missing
from vanban.rendering.limits import Steps
from vanban.rendering.notes import add_notes

if TYPE_CHECKING:
    from vanban.rendering.context import Context
    from vanban.rendering.template import ReadyPart, Template

DEFAULT_LEVEL: Final = 3
"""A third of the time of zlib's own level 6 for files that are some 5 % larger."""


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
    refuse_unprinted(template, context)
    own = {"_properties": context.properties, "_steps": Steps()}
    values = {**template.globals, **context.values, **own}
    texts = {
        part.name: _render(template, part, values, context) for part in template.parts_for(values)
    }
    add_notes(texts, template, context)
    members = [pack(name, text.encode(), level) for name, text in texts.items()]
    return finish(template.beginning, members)


def _render(template: Template, part: ReadyPart, values: dict[str, Any], context: Context) -> str:
    if part.fixed is not None:
        return part.fixed
    compiled = part.compiled
    try:
        text = "".join(compiled.root_render_func(compiled.new_context(values, shared=True)))
    except Exception as error:
        raise explain(error, template, part, context) from error
    for finish_text in part.finishers:
        text = finish_text(text)
    return text
