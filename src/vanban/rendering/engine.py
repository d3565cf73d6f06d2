"""The only file that knows docxtpl, and how Jinja2 is set up: strict, escaped, in a sandbox."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator
from jinja2.sandbox import ImmutableSandboxedEnvironment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import Template
    from jinja2.compiler import Frame

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
_EMPTY_RUN: Final = re.compile(
    r"<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
    r'<w:t xml:space="preserve"></w:t></w:r>'
)
"""What docxtpl leaves on either side of a run that it has taken away."""

OWN: Final = "_"
"""What the names of the engine's own filters begin with; a clerk's tag cannot call them."""


class LeanCodeGenerator(CodeGenerator):
    """Jinja's code generator with shorter ways where a document goes a thousand times.

    A printed value takes one step, ``finalize``, which escapes it too; what our
    own filters give is XML already. A field of a record is looked up in the
    record first, where Jinja and its sandbox would try its methods before.
    """

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        raise nodes.Impossible

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        own = isinstance(node, nodes.Filter) and node.name.startswith(OWN)
        self.write("(" if own else "environment.finalize(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write the look-up of a field."""
        if not isinstance(node.node, nodes.Name):
            super().visit_Getattr(node, frame)
            return
        holder = frame.symbols.ref(node.node.name)
        self.write(f"({holder}[{node.attr!r}] if type({holder}) is dict")
        self.write(f" and {node.attr!r} in {holder} else ")
        super().visit_Getattr(node, frame)
        self.write(")")


class StrictEnvironment(ImmutableSandboxedEnvironment):
    """The one kind of environment in which templates are compiled and filled."""

    code_generator_class = LeanCodeGenerator


def environment(
    filters: Mapping[str, Callable[..., Any]], finalize: Callable[[Any], str]
) -> StrictEnvironment:
    """Return an environment.

    Args:
        filters: filters beside Jinja's own, by name.
        finalize: turns every printed value into safe text, or refuses it.
    """
    made = StrictEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=finalize, cache_size=0
    )
    made.filters = {name: made.filters[name] for name in _FILTERS} | dict(filters)
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    return made


def compile_source(env: StrictEnvironment, source: str) -> Template:
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
    return _EMPTY_RUN.sub("", patched)
