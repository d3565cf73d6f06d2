"""Why a template could not be filled, and where: what it asks for and lacks (lỗi khi điền)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from vanban.diagnostics import (
    NOTHING,
    DataError,
    Finding,
    Message,
    Place,
    TemplateError,
    VanbanError,
)
from vanban.rendering.plan import TagInfo
from vanban.rendering.printing import NotTextError, UnholdableCharacterError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vanban.rendering.context import Context
    from vanban.rendering.template import ReadyPart, Template

_COMPILED: Final = "<template>"


def refuse_missing(template: Template, context: Context) -> None:
    """Refuse a context that lacks names which the template asks for, all at once.

    Raises:
        TemplateError: there are such names.
    """
    if template.required <= context.values.keys():
        return
    known = list(context.values)
    findings: dict[str, Finding] = {}
    for placeholder in template.plan.placeholders:
        name = placeholder.path[0]
        if name in template.required and name not in context.values:
            place = Place(file=template.name, part=placeholder.place)
            findings.setdefault(name, _missing(name, place, known))
    raise TemplateError(*findings.values())


def explain(error: Exception, template: Template, part: ReadyPart) -> VanbanError:
    """Return what stopped the filling, with the placeholder and its place."""
    tag = _tag_of(error, template, part)
    place = Place(file=template.name, part=tag.place)
    if isinstance(error, VanbanError):
        return error
    if isinstance(error, UnholdableCharacterError):
        return unholdable(error.character, tag.typed, place)
    if isinstance(error, NotTextError):
        return TemplateError(_not_text(error.value, tag, place))
    if isinstance(error, SecurityError):
        message = Message("{tag} bị từ chối vì lý do an toàn", tag=tag.typed)
        return TemplateError(Finding("T303", message, place))
    if isinstance(error, UndefinedError):
        message = Message("mẫu cần {tag} nhưng dữ liệu không có", tag=tag.typed)
        hint = Message("xem lại tên sau dấu chấm; máy báo: {reason}", reason=str(error))
        return TemplateError(Finding("T301", message, place, hint=hint))
    message = Message("không điền được {tag}: {reason}", tag=tag.typed, reason=str(error))
    return TemplateError(Finding("T304", message, place))


def _tag_of(error: Exception, template: Template, part: ReadyPart) -> TagInfo:
    """Return the tag that was being printed when it happened."""
    found = TagInfo("", "")
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _COMPILED and part.text.lines:
            line = part.compiled.get_corresponding_lineno(trace.tb_lineno)
            found = template.tag_on(part.text, line)
        trace = trace.tb_next
    return found


def _missing(name: str, place: Place, known: Iterable[str]) -> Finding:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    hint = Message("có phải là “{near}”?", near=near[0]) if near else NOTHING
    message = Message("mẫu cần “{name}” nhưng dữ liệu không có", name=name)
    return Finding("T301", message, place, hint=hint)


def unholdable(character: str, where: str, place: Place) -> DataError:
    """Return that a value holds a character which no Word file can hold."""
    message = Message(
        "giá trị điền vào {tag} có ký tự U+{code} mà tệp Word không chứa được",
        tag=where,
        code=f"{ord(character):04X}",
    )
    hint = Message("xóa ký tự ấy trong dữ liệu rồi gõ lại đoạn chữ")
    return DataError(Finding("D701", message, place, hint=hint, found=ascii(character)))


def _not_text(value: object, tag: TagInfo, place: Place) -> Finding:
    return Finding(
        "T302",
        Message("{tag} không phải là chữ nên không in ra được", tag=tag.typed),
        place,
        hint=Message("nếu là danh sách, dùng thẻ for để in từng mục; nếu là số, thêm |string"),
        found=type(value).__name__,
    )
