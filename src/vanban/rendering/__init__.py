"""Context and template into a Word file (kết xuất); only here are docxtpl and Jinja2 known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.rendering.context import Context
    from vanban.rendering.template import Template

__all__ = ["compile_template", "fill"]


def compile_template(
    source: bytes,
    name: str,
    *,
    filters: Mapping[str, Callable[..., Any]] | None = None,
    is_proven: bool = False,
) -> Template:
    """Return a Word template ready to be filled many times.

    What was found out about it is kept on disk, so that the next time neither docxtpl
    nor an XML library is needed.

    Args:
        source: the bytes of the ``.docx``.
        name: the file's name, for the messages.
        filters: documented filters that agencies' own templates may use, by name.
        is_proven: whether it is one of ours, so that no part need be compiled only
            to know that it can be.

    Raises:
        TemplateError: the template has faults; all of them are in it.
    """
    from vanban.rendering.cache import keep_plan, kept_plan
    from vanban.rendering.template import Template

    known = dict(filters or {})

    if kept := kept_plan(source, name, known):
        return Template(kept, known)
    from vanban.rendering.compiling import compile_blueprint

    template = Template(compile_blueprint(source, name, known), known)
    if not is_proven:
        template.prove()
    keep_plan(source, known, template.blueprint)
    return template


def fill(template: Template, context: Context, *, level: int | None = None) -> bytes:
    """Return the Word file that a template and a context make.

    Args:
        template: the compiled template.
        context: the values of its placeholders, its notes and properties.
        level: zlib's level of compression, if not the usual one.

    Raises:
        TemplateError: the template asks for what the context lacks, or prints
            what is no text.
        DataError: a text holds a character that no Word file can hold.
    """
    from vanban.rendering.filling import DEFAULT_LEVEL, fill_template

    return fill_template(template, context, DEFAULT_LEVEL if level is None else level)
