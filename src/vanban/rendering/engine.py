"""The only file that knows docxtpl, and how Jinja2 is set up: strict, escaped, in a sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vanban.groundwork.regex import regex
from vanban.rendering import limits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import Template
    from jinja2.compiler import Frame
    from jinja2.runtime import Context

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
_EMPTY_RUN: Final = regex(
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
    Loops are counted and texts put together are measured: see ``limits``.
    """

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's name
        """Write the template, with every loop counted."""
        for loop in node.find_all(nodes.For):
            counted = nodes.Filter(loop.iter, "_take", [], [], None, None, lineno=loop.lineno)
            loop.iter = counted.set_environment(self.environment)
        super().visit_Template(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write that texts are put together."""
        self.write("environment.concatenated((")
        for child in node.nodes:
            self.visit(child, frame)
            self.write(", ")
        self.write("))")

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
    intercepted_binops = limits.OPERATORS
    concatenated = staticmethod(limits.concatenated)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return what an operation gives, if it does not grow too much."""
        limits.check_operation(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> None:
        """Leave the formatting of texts as it is, to be refused when it is called."""

    def is_safe_callable(self, obj: Any) -> bool:
        """Whether a template may call it."""
        return limits.may_call(obj) and super().is_safe_callable(obj)


def environment(
    filters: Mapping[str, Callable[..., Any]], finalize: Callable[[Any], str]
) -> StrictEnvironment:
    """Return an environment.

    Args:
        filters: filters beside Jinja's own, by name.
        finalize: turns every printed value into safe text, or refuses it.
    """
    made = StrictEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=finalize, cache_size=0, optimized=False
    )
    own = {name: made.filters[name] for name in _FILTERS}
    made.filters = own | limits.BOUNDED_FILTERS | dict(filters)
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    made.globals["range"] = limits.bounded_range
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
