"""Why a template could not be filled, and where: what it asks for and lacks (lỗi khi điền)."""

from __future__ import annotations

from collections.abc import Mapping
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
from vanban.rendering.blueprint import TagInfo
from vanban.rendering.limits import TooMuchError
from vanban.rendering.printing import MisplacedBreakError, NotTextError, UnholdableCharacterError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vanban.rendering.context import Context
    from vanban.rendering.template import ReadyPart, Template

_COMPILED: Final = "<template>"
_SOME_TAG: Final = Message("một thẻ của mẫu")


def refuse_missing(template: Template, context: Context) -> None:
    """Refuse a context that lacks names which the template asks for, all at once.

    Raises:
        TemplateError: there are such names.
    """
    if template.required <= context.values.keys():
        return
    known = list(context.values)
    findings: dict[str, Finding] = {}
    for placeholder in template.blueprint.placeholders:
        name = placeholder.path[0]
        if name in template.required and name not in context.values:
            place = Place(file=template.name, part=placeholder.place)
            findings.setdefault(name, _missing(name, place, known))
    raise TemplateError(*findings.values())


def explain(error: Exception, template: Template, part: ReadyPart, context: Context) -> VanbanError:
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
        return TemplateError(_missing_field(tag, place, template, context))
    return TemplateError(_failed(error, tag, place))


def _failed(error: Exception, tag: TagInfo, place: Place) -> Finding:
    if isinstance(error, TooMuchError | MemoryError | OverflowError | RecursionError):
        message = Message("{tag} đòi nhiều hơn mọi văn bản cần đến", tag=tag.typed or _SOME_TAG)
        hint = Message("bỏ phép nhân, phép nối hoặc vòng lặp dài ở đó; chỉ in và lặp dữ liệu")
        return Finding("T305", message, place, hint=hint)
    if isinstance(error, MisplacedBreakError):
        return _misplaced_break(tag, place)
    if isinstance(error, ZeroDivisionError):
        message = Message("{tag} chia cho 0", tag=tag.typed)
        hint = Message("xem lại phép chia và số chia trong dữ liệu")
        return Finding("T304", message, place, hint=hint)
    tag_shown = tag.typed or _SOME_TAG
    message = Message("không điền được {tag} với giá trị trong dữ liệu", tag=tag_shown)
    hint = Message("xem lại phép tính, bộ lọc hoặc thẻ for ở đó và giá trị mà nó dùng")
    return Finding("T304", message, place, hint=hint, found=str(error))


def _misplaced_break(tag: TagInfo, place: Place) -> Finding:
    return Finding(
        "T130",
        Message("{tag} sang trang mới nên không nằm trong bảng hay đầu trang được", tag=tag.typed),
        place,
        hint=Message("đặt thẻ ấy một mình trong một đoạn của thân văn bản, ngoài mọi bảng"),
    )


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
    message = Message("mẫu cần “{name}” nhưng dữ liệu không có", name=name)
    return Finding("T301", message, place, hint=_nearest(name, known))


def _missing_field(tag: TagInfo, place: Place, template: Template, context: Context) -> Finding:
    message = Message("mẫu cần {tag} nhưng dữ liệu không có", tag=tag.typed)
    hint = Message("xem lại tên sau dấu chấm")
    for placeholder in template.blueprint.placeholders:
        if placeholder.place == tag.place:
            for name, known in _lacking(placeholder.path, context.values):
                hint = _nearest(name, known) or hint
    return Finding("T301", message, place, hint=hint)


def _lacking(path: tuple[str, ...], value: object) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the steps of a path that records on the way lack, with what they have."""
    if not path:
        return
    if path[0] == "*" and isinstance(value, list | tuple):
        for item in value:
            yield from _lacking(path[1:], item)
    elif isinstance(value, Mapping):
        if path[0] in value:
            yield from _lacking(path[1:], value[path[0]])
        else:
            yield path[0], value


def _nearest(name: str, known: Iterable[str]) -> Message:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    return Message("có phải là “{near}”?", near=near[0]) if near else NOTHING


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
