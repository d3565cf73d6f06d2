"""A Word file opened to be copied: its main part by blocks, and what forbids a copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.conformity.component import Component
from vanban.conformity.dating import issued_on
from vanban.conformity.exempt import is_made_again
from vanban.conformity.recognition import recognise
from vanban.conformity.words import squeezed
from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.ooxml.archive import DamagedArchiveError, read_members
from vanban.ooxml.body_blocks import body_parts
from vanban.ooxml.package import WordPackage
from vanban.ooxml.reading import open_package
from vanban.ooxml.tree import DamagedPartError
from vanban.structure.view import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vanban.conformity.anatomy import Anatomy
    from vanban.copying.order import CopyForm
    from vanban.ooxml.archive import Member
    from vanban.ooxml.body_blocks import BodyParts
    from vanban.structure.view import View

_SIGNATURES: Final = "_xmlsignatures/"
_COMMENT: Final = b"commentReference"


class Opened(Struct, frozen=True):
    """A paper to be copied (văn bản được sao)."""

    name: str
    members: tuple[Member, ...]
    package: WordPackage
    main: bytes
    parts: BodyParts
    anatomy: Anatomy
    view: View
    """As it is seen, before tabs are taken for columns."""

    def declared(self, xml: str) -> bytes:
        """Return XML of ours as the main part knows it, which may call the elements otherwise."""
        if self.parts.declares:
            address = f' xmlns:w="{self.parts.declares}"'
            for name in ("p", "tbl"):
                xml = xml.replace(f"<w:{name}>", f"<w:{name}{address}>")
        return xml.encode()


def opened(document: bytes, name: str) -> Opened:
    """Return a Word file opened to be copied.

    Raises:
        DataError: it is no Word file, or is damaged.
    """
    whole = open_package(document, name)
    whole.document()
    try:
        members = tuple(read_members(document))
        package = WordPackage(members)
        main = package.part(package.main)
        parts = body_parts(main)
    except (DamagedArchiveError, DamagedPartError, KeyError) as error:
        raise DataError(_damaged(name)) from error
    seen = view_of(whole)
    return Opened(name, members, package, main, parts, recognise(seen), seen)


def against(paper: Opened, form: CopyForm) -> Iterator[Finding]:
    """Yield what forbids a copy of a paper, or is worth a look before it is signed."""
    place = Place(file=paper.name)
    found = paper.anatomy
    if any(member.name.startswith(_SIGNATURES) for member in paper.members):
        yield Finding(
            "A211",
            Message("tệp đã ký số; thêm phần bản sao vào thì chữ ký số mất hiệu lực"),
            place,
            hint=Message("lập bản sao từ tệp Word chưa ký số, hoặc in tệp đã ký ra rồi đóng dấu"),
        )
    if paper.parts.has_changes:
        yield Finding(
            "A212",
            Message("tệp còn dấu sửa (Track Changes), chưa phải bản cuối cùng"),
            place,
            hint=Message("trong Word, thẻ Xem lại, chấp nhận hoặc từ chối hết các chỗ sửa"),
        )
    if mark := found.first(Component.DRAFT_MARK):
        yield Finding(
            "A213",
            Message("văn bản còn dấu “{mark}” nên không sao được", mark=_text(mark.seen.full_text)),
            place,
            hint=Message("sao từ văn bản đã ban hành"),
        )
    yield from _doubts(paper, form, place)


def _doubts(paper: Opened, form: CopyForm, place: Place) -> Iterator[Finding]:
    found = paper.anatomy
    is_copy = found.first(Component.COPY_FORM) is not None
    if is_copy and not (form.from_copy or form.is_partial):
        yield Finding(
            "A214",
            Message("tệp này đã là một bản sao; sao tiếp từ bản sao y là sao lục"),
            place,
            Severity.WARNING,
            hint=Message("đổi thành --form “sao lục”"),
            clause="Nghị định 30/2020/NĐ-CP, Điều 25",
        )
    if form.from_copy and not is_copy:
        yield Finding(
            "A214",
            Message("sao lục là sao từ bản sao y, mà tệp này không có phần bản sao"),
            place,
            Severity.WARNING,
            hint=Message("sao từ bản gốc, bản chính thì dùng --form “sao y”"),
            clause="Nghị định 30/2020/NĐ-CP, Điều 25",
        )
    if is_made_again(found):
        yield Finding(
            "A210",
            Message("tệp là bản tái lập từ dữ liệu, không phải bản gốc hay bản chính"),
            place,
            Severity.WARNING,
            hint=Message("sao từ bản giữ trong hồ sơ"),
            clause="Nghị định 30/2020/NĐ-CP, Điều 25",
        )
    number = found.first(Component.NUMBER)
    if number and not any(sign.isdigit() for sign in number.seen.full_text.partition("/")[0]):
        yield _blank(place, Message("văn bản được sao chưa có số"))
    if found.first(Component.DATELINE) and not issued_on(found).is_complete:
        yield _blank(place, Message("văn bản được sao chưa ghi đủ ngày ban hành"))
    if _COMMENT in paper.main:
        yield Finding(
            "A215",
            Message("tệp còn lời bình (Comment), in ra sẽ thấy"),
            place,
            Severity.WARNING,
            hint=Message("xóa các lời bình trong Word rồi sao lại"),
        )


def _blank(place: Place, message: Message) -> Finding:
    hint = Message("kiểm tra lại: chỉ văn bản đã ban hành mới được sao")
    return Finding("A216", message, place, Severity.WARNING, hint=hint)


def _text(text: str) -> str:
    return squeezed(text)


def _damaged(name: str) -> Finding:
    return Finding(
        "W205",
        Message("tệp Word bị hỏng"),
        Place(file=name),
        hint=Message("mở tệp bằng Word, lưu lại kiểu .docx rồi chạy lại"),
    )
