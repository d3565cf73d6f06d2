"""A template compiled once and filled many times (mẫu đã biên dịch)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vanban.ooxml.archive import begin
from vanban.rendering.engine import compile_source, environment
from vanban.rendering.printing import Printer, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import jinja2

    from vanban.rendering.plan import PartText, Placeholder, Plan


class Template:
    """A Word template (mẫu) ready to be filled. It never changes; threads may share it."""

    __slots__ = ("beginning", "parts", "plan", "printer", "required")

    def __init__(self, plan: Plan, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.plan = plan
        self.printer = Printer(plan)
        text = environment({**filters, **self.printer.filters}, self.printer.text)
        properties = environment({**filters, **self.printer.filters}, plain_text)
        self.parts: tuple[tuple[PartText, jinja2.Template], ...] = tuple(
            (part, compile_source(properties if part.kind == "properties" else text, part.source))
            for part in plan.parts
        )
        self.beginning = begin(plan.members)
        optional = {each.path[0] for each in plan.placeholders if not each.required}
        self.required = {each.path[0] for each in plan.placeholders} - optional

    @property
    def name(self) -> str:
        """The name of the template's file."""
        return self.plan.name

    def names(self) -> tuple[Placeholder, ...]:
        """Return every name that the template asks for, with its place, in order of reading."""
        return self.plan.placeholders
