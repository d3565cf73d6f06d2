"""A template filled on trial: every text of the data must come out on a page (in thử)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from vanban.diagnostics import DataError, Finding, Message, Place, Severity, TemplateError
from vanban.groundwork.regex import regex
from vanban.rendering import fill
from vanban.rendering.annexed import ANNEXES, unprinted
from vanban.rendering.blocks import table
from vanban.rendering.pieces import Run, Runs
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.rendering.context import Context, Value
    from vanban.rendering.template import Template

BODY: Final = "nội_dung"
LEVEL: Final = "cấp"
TABLE: Final = "bảng"
_ASKED_LEVEL = regex(rf"\.{LEVEL}\s*==\s*[\"“'‘]([^\"”'’]+)[\"”'’]")
_MARK: Final = "⟦{number}⟧"


class _Marks(Struct):
    """Texts that stand for what the data say (chữ đánh dấu), each with what it stands for."""

    meanings: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The name at the top and, in the body, the level, by mark."""

    def new(self, name: str, level: str = "") -> str:
        mark = _MARK.format(number=len(self.meanings) + 1)
        self.meanings[mark] = (name, level)
        return mark


def failures(template: Template, context: Context) -> tuple[Finding, ...]:
    """Return why a template cannot be filled with the sample data of its type."""
    try:
        fill(template, context)
    except (TemplateError, DataError) as error:
        return error.findings
    return ()


def lost(own: Template, shipped: Template, context: Context, file: str) -> Iterator[Finding]:
    """Yield what the shipped template prints and an own one does not.

    Both are filled with marks instead of texts. What the own template prints
    in another way, such as place and date one by one, is not lost.
    """
    marks = _Marks()
    unknown = {each.path[0]: "" for each in own.names()}
    context = replace(context, values={**unknown, **context.values})
    marked = replace(context, values=_marked(context.values, shipped, marks))
    try:
        printed = text_of(fill(own, marked))
        wanted = text_of(fill(shipped, marked))
        plain = text_of(fill(own, context))
    except (TemplateError, DataError):
        return
    gone = [
        marks.meanings[mark] for mark in marks.meanings if mark in wanted and mark not in printed
    ]
    if not unprinted(shipped) and (lacking := unprinted(own)):
        yield _no_annexes(lacking, file)
    levels = list(dict.fromkeys(level for name, level in gone if name == BODY))
    if levels:
        yield _lost_levels(levels, file)
    for name in dict.fromkeys(name for name, _ in gone if name != BODY):
        value = context.values.get(name)
        if not (isinstance(value, str) and value.strip() and value in plain):
            yield _lost_name(name, file)


def _marked(values: Mapping[str, Value], shipped: Template, marks: _Marks) -> dict[str, Value]:
    shapes: dict[str, set[str]] = {}
    for each in shipped.names():
        if each.path[1:2] == ("*",):
            shapes.setdefault(each.path[0], set()).update(each.path[2:3])
    made: dict[str, Value] = {}
    for name, value in values.items():
        if name == ANNEXES:
            made[name] = []
        elif name == BODY:
            made[name] = _body(value, shipped, marks)
        elif isinstance(value, list | tuple) and not value and name in shapes:
            fields = {each: marks.new(name) for each in sorted(shapes[name])}
            made[name] = [fields or marks.new(name)]
        else:
            made[name] = _with_marks(value, name, marks)
    return made


def _body(value: Any, shipped: Template, marks: _Marks) -> list[Value]:
    """Return the body as one paragraph of every level that the shipped template knows."""
    tags = " ".join(tag.typed for tag in shipped.blueprint.tags)
    first = value[0] if value else {}
    made: list[Value] = []
    for level in dict.fromkeys(_ASKED_LEVEL.findall(tags)):
        text = Runs((Run(marks.new(BODY, level)),))
        record = {**first, LEVEL: level, "nhãn": "", "chữ": text, "giữ_cùng_sau": False}
        if level == TABLE:
            record |= {"chữ": Runs(()), TABLE: table((), [(text,)])}
        made.append(record)
    return made


def _with_marks(value: Any, name: str, marks: _Marks) -> Any:
    if isinstance(value, str):
        return marks.new(name) if value.strip() else value
    if isinstance(value, Runs):
        return Runs((Run(marks.new(name)),))
    if isinstance(value, Mapping):
        return {
            key: child if key == LEVEL else _with_marks(child, name, marks)
            for key, child in value.items()
        }
    if isinstance(value, list | tuple):
        return [_with_marks(child, name, marks) for child in value]
    return value


def _lost_levels(levels: list[str], file: str) -> Finding:
    return Finding(
        "T141",
        Message("mẫu bỏ mất các đoạn nội dung ở cấp: {levels}", levels=", ".join(levels)),
        Place(file=file),
        hint=Message(
            "trong vòng lặp nội dung, thêm đoạn mẫu cho các cấp ấy, hoặc thêm nhánh else in"
            " {sample}; bảng thì in bằng {table}",
            sample="{{ đoạn.nhãn }} {{ đoạn.chữ }}",
            table="{{p đoạn.bảng }}",
        ),
    )


def _no_annexes(lacking: list[str], file: str) -> Finding:
    return Finding(
        "T132",
        Message("mẫu chưa có chỗ in phụ lục: thiếu {tags}", tags=", ".join(lacking)),
        Place(file=file),
        Severity.NOTE,
        hint=Message("văn bản có phụ lục thì chép phần phụ lục ở cuối mẫu có sẵn vào cuối mẫu này"),
    )


def _lost_name(name: str, file: str) -> Finding:
    return Finding(
        "T141",
        Message("mẫu không in “{name}”: dữ liệu có điền cũng không ra trang", name=name),
        Place(file=file),
        Severity.WARNING,
        hint=Message("thêm {tag} vào mẫu, nếu không cố ý bỏ", tag=f"{{{{ {name} }}}}"),
    )
