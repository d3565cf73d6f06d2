"""A file opened as a Word template, or refused with a reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from vanban.diagnostics import NOTHING, DataError, Finding, Message, Place, TemplateError
from vanban.ooxml.archive import DamagedArchiveError, read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.reading import open_package
from vanban.ooxml.tree import DamagedPartError, is_a

if TYPE_CHECKING:
    from vanban.ooxml.archive import Member

_MACROS: Final = "vbaProject.bin"
_RELATIONSHIPS: Final = "_rels/.rels"
_SAVE_AS: Final = Message("mở mẫu bằng Word, chọn Lưu thành (Save As) kiểu Word Document (*.docx)")


def open_template(source: bytes, name: str) -> WordPackage:
    """Return a template's parts.

    Raises:
        TemplateError: it is no Word file, is damaged, or holds macros.
    """
    try:
        open_package(source, name)
        members = read_members(source)
        _refuse_doubles(members, name)
        _refuse_strays(members, name)
        package = WordPackage(members)
        _refuse_others(package, name)
        for part in package.names:
            if part.lower().endswith((".xml", ".rels")):
                package.root(part)
    except DataError as error:
        raise TemplateError(*error.findings) from error
    except (DamagedArchiveError, DamagedPartError, KeyError) as error:
        raise TemplateError(_refusal("T202", Message("tệp mẫu bị hỏng"), name, _SAVE_AS)) from error
    return package


def _refuse_doubles(members: list[Member], name: str) -> None:
    counts = Counter(member.name.lower() for member in members)
    double = next((each for each, count in counts.items() if count > 1), "")
    if double:
        message = Message("tệp mẫu có hai thành phần cùng tên {part}", part=double)
        raise TemplateError(_refusal("T203", message, name, _SAVE_AS))


def _refuse_strays(members: list[Member], name: str) -> None:
    """Refuse what names files outside the package, or does not say what its main part is."""
    names = [member.name for member in members]
    if any(_leads_out(each) for each in names):
        message = Message("tệp mẫu chứa tên tệp trỏ ra ngoài mẫu")
        raise TemplateError(_refusal("T202", message, name, _SAVE_AS))
    if _RELATIONSHIPS not in names:
        raise TemplateError(_refusal("T202", Message("tệp mẫu bị hỏng"), name, _SAVE_AS))


def _leads_out(name: str) -> bool:
    steps = name.replace("\\", "/").split("/")
    return ".." in steps or not steps[0] or ":" in steps[0] or "\0" in name


def _refuse_others(package: WordPackage, name: str) -> None:
    if any(part.endswith(_MACROS) for part in package.names):
        message = Message("tệp mẫu có macro nên không dùng được")
        raise TemplateError(_refusal("T204", message, name, _SAVE_AS))
    if not package.is_word_document() or not is_a(package.root(package.main), "w:document"):
        message = Message("tệp này không phải mẫu Word kiểu .docx thông thường")
        raise TemplateError(_refusal("T201", message, name, _SAVE_AS))


def _refusal(code: str, message: Message, name: str, hint: Message = NOTHING) -> Finding:
    return Finding(code, message, Place(file=name), hint=hint)
