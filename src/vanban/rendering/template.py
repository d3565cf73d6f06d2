"""A template compiled once and filled many times (mẫu đã biên dịch)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import TemplateSyntaxError
from msgspec import Struct

from vanban.diagnostics import Finding, Message, Place, TemplateError
from vanban.ooxml.archive import begin
from vanban.rendering.blueprint import TagInfo
from vanban.rendering.engine import compile_source, environment
from vanban.rendering.leaving_out import dispensable, idle, without
from vanban.rendering.limits import take
from vanban.rendering.printing import Printer, plain_text
from vanban.rendering.repairs import renumber_drawings, separate_tables
from vanban.rendering.sections import divide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import jinja2

    from vanban.rendering.blueprint import Blueprint, PartText, Placeholder
    from vanban.rendering.engine import StrictEnvironment
    from vanban.rendering.leaving_out import Dispensable


class ReadyPart(Struct, frozen=True):
    """A part ready to be filled (phần sẵn sàng điền)."""

    text: PartText
    compiled: jinja2.Template
    finishers: tuple[Callable[[str], str], ...]
    fixed: str | None
    """The part itself, where there is nothing to fill."""

    @property
    def name(self) -> str:
        """The part's name in the package."""
        return self.text.name


class Template:
    """A Word template (mẫu) ready to be filled. It does not change; threads may share it.

    Its parts are compiled when they are first needed, without what the values leave
    idle, and whole once other values need more of it or ``prove`` was called.
    """

    __slots__ = ("_dispensable", "_partly", "_text", "_whole", "beginning", "blueprint",
                 "globals", "printer", "required")  # fmt: skip

    def __init__(self, blueprint: Blueprint, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.blueprint = blueprint
        self.printer = Printer(blueprint)
        known = {**filters, **self.printer.filters, "_take": take}
        self._text = environment(known, self.printer.text)
        self._whole: dict[str, ReadyPart] = {}
        self._partly: dict[str, tuple[tuple[Dispensable, ...], ReadyPart]] = {}
        """By part what was left out, and the rest of it ready."""
        self._dispensable = {part.name: dispensable(part.source) for part in blueprint.parts}
        self.globals = dict(self._text.globals)
        self.beginning = begin(blueprint.members)
        optional = {each.path[0] for each in blueprint.placeholders if not each.required}
        self.required = {each.path[0] for each in blueprint.placeholders} - optional

    def prove(self) -> None:
        """Compile all of the template.

        Raises:
            TemplateError: a part cannot be read.
        """
        for part in self.blueprint.parts:
            self._all_of(part)

    def parts_for(self, values: Mapping[str, Any]) -> Iterator[ReadyPart]:
        """Yield every part, compiled as far as some values need it."""
        for part in self.blueprint.parts:
            yield self._whole.get(part.name) or self._needed(part, values)

    @property
    def name(self) -> str:
        """The name of the template's file."""
        return self.blueprint.name

    def names(self) -> tuple[Placeholder, ...]:
        """Return every name that the template asks for, with its place, in order of reading."""
        return self.blueprint.placeholders

    def _needed(self, part: PartText, values: Mapping[str, Any]) -> ReadyPart:
        """Return what some values need of a part; all of it, if others needed something else."""
        left_out = tuple(idle(self._dispensable[part.name], values))
        if not left_out:
            return self._all_of(part)
        if part.name not in self._partly:
            rest = self._compile(part, without(part.source, left_out))
            self._partly[part.name] = (left_out, rest)
        known, rest = self._partly[part.name]
        return rest if known == left_out else self._all_of(part)

    def _all_of(self, part: PartText) -> ReadyPart:
        if part.name not in self._whole:
            self._whole[part.name] = self._compile(part, part.source)
        return self._whole[part.name]

    def _compile(self, part: PartText, source: str) -> ReadyPart:
        try:
            compiled = compile_source(self._environment(part), source)
        except TemplateSyntaxError as error:
            raise TemplateError(self._unreadable(part, error)) from error
        except (RecursionError, SyntaxError) as error:
            raise TemplateError(self._too_deep(part)) from error
        finishers = []
        if part.name == self.blueprint.main and self.blueprint.widths:
            finishers += [separate_tables, divide]
        if part.name == self.blueprint.main and self.blueprint.renumbers_drawings:
            finishers.append(renumber_drawings)
        fixed = None if part.lines else "".join(compiled.root_render_func(compiled.new_context({})))
        return ReadyPart(part, compiled, tuple(finishers), fixed)

    def _environment(self, part: PartText) -> StrictEnvironment:
        if part.kind != "properties":
            return self._text
        return environment(self._text.filters, plain_text)

    def _unreadable(self, part: PartText, error: TemplateSyntaxError) -> Finding:
        tag = self.tag_on(part, error.lineno)
        return Finding(
            "T104",
            Message("không đọc được {tag}", tag=tag.typed),
            Place(file=self.name, part=tag.place),
            hint=Message("xem lại cách viết các thẻ trong đoạn này"),
            found=str(error.message),
        )

    def _too_deep(self, part: PartText) -> Finding:
        place = Place(file=self.name, part=self.tag_on(part, 1).place)
        hint = Message("bớt các thẻ for, if nằm trong nhau")
        return Finding("T104", Message("các thẻ của mẫu lồng nhau quá sâu"), place, hint=hint)

    def tag_on(self, part: PartText, line: int) -> TagInfo:
        """Return the tag on a line of a part's source."""
        if not part.lines:
            return TagInfo("", "")
        return self.blueprint.tags[part.lines[min(max(line, 1), len(part.lines)) - 1]]
