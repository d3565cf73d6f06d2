"""The only file that knows docxtpl, and how Jinja2 is set up: strict, escaped, in a sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import Template

_FILTERS: Final = frozenset(
    {
        *("abs", "attr", "batch", "capitalize", "count", "d", "default", "dictsort", "first"),
        *("groupby", "int", "items", "join", "last", "length", "list", "lower", "map", "max"),
        *("min", "reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr"),
        *("slice", "sort", "string", "sum", "title", "trim", "truncate", "unique", "upper"),
    }
)
"""Jinja's own filters that give text or lists; none that gives markup."""

_GLOBALS: Final = frozenset({"range", "namespace", "joiner", "cycler"})


def environment(
    filters: Mapping[str, Callable[..., Any]], finalize: Callable[[Any], Any]
) -> ImmutableSandboxedEnvironment:
    """Return the one kind of environment in which templates are compiled and filled.

    Args:
        filters: filters beside Jinja's own, by name.
        finalize: turns every printed value into safe text, or refuses it.
    """
    made = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=finalize, cache_size=0
    )
    made.filters = {name: made.filters[name] for name in _FILTERS} | dict(filters)
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    return made


def compile_source(env: ImmutableSandboxedEnvironment, source: str) -> Template:
    """Return a part's Jinja source compiled.

    Raises:
        jinja2.TemplateSyntaxError: it is no valid source.
    """
    return env.from_string(source)


def patch(xml: str) -> str:
    """Return a part's XML with docxtpl's own tags (``{%p``, ``{%tr`` and others) worked in."""
    from io import BytesIO

    from docxtpl import DocxTemplate

    patched: str = DocxTemplate(BytesIO()).patch_xml(xml)
    return patched
