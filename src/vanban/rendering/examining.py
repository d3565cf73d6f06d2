"""A template examined rather than used: its faults, and what it asks for in spite of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from vanban.diagnostics import Finding, TemplateError
from vanban.rendering.compiling import Compiler
from vanban.rendering.opening import open_template
from vanban.rendering.template import Template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vanban.rendering.blueprint import Placeholder


class Examination(Struct, frozen=True):
    """What was found in a template (kết quả xem mẫu); without ``template`` it cannot be filled."""

    faults: tuple[Finding, ...]
    placeholders: tuple[Placeholder, ...]
    template: Template | None


def examine(source: bytes, name: str, *, filters: Mapping[str, Callable[..., Any]]) -> Examination:
    """Return the faults of a template, all of them, and the names that it asks for.

    Raises:
        TemplateError: it is no Word file that could be a template at all.
    """
    compiler = Compiler(open_template(source, name), name, filters)
    try:
        blueprint = compiler.blueprint()
        template = Template(blueprint, filters)
        template.prove()
    except TemplateError as error:
        return Examination(error.findings, compiler.placeholders, None)
    return Examination((), blueprint.placeholders, template)
