"""``clean`` (làm sạch): a copy to be sent, without what nobody else need know, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.diagnostics import DataError, Finding, Message, Place, Severity
from vanban.ooxml.archive import Beginning, DamagedArchiveError, finish, read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.reading import open_package
from vanban.ooxml.traces import drop_numbers
from vanban.ooxml.tree import DamagedPartError
from vanban.provenance.carrying import carried
from vanban.proving.orphans import drop_orphans
from vanban.proving.revisions import accept
from vanban.proving.stripping import (
    drop_authors,
    drop_comments,
    drop_custom,
    drop_settings,
    hidden_letters,
)
from vanban.structure.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNATURES: Final = "_xmlsignatures/"
_STORIES: Final = ("header", "footer", "footnotes", "endnotes", "comments")
_STYLED: Final = ("styles", "numbering")


class Cleaned(Struct, frozen=True):
    """A copy to be sent (bản sạch), and what was taken out of it."""

    document: bytes
    findings: tuple[Finding, ...]


class _Taken(Struct):
    """What was taken out of a file (những gì đã bỏ)."""

    revisions: int = 0
    comments: int = 0
    numbers: int = 0
    hidden: int = 0
    record: bool = False
    custom: bool = False
    authors: bool = False


def clean(document: bytes, name: str) -> Cleaned:
    """Return a Word file without provenance, comments, tracked changes, authors and the like.

    Tracked changes are accepted. What a reader reads stays as it was; that is
    proven before the copy is handed over.

    Args:
        document: the bytes of the ``.docx``, made by us or by anyone.
        name: the file's name, for the messages.

    Raises:
        DataError: it is no Word file, is damaged or signed digitally, or its text
            would not stay as it was.
    """
    open_package(document, name).document()
    try:
        members = read_members(document)
        package = WordPackage(members)
        has_record = carried(document).is_there
        if any(member.name.startswith(_SIGNATURES) for member in members):
            raise DataError(_signed(name))
        taken = _strip(package)
    except (DamagedArchiveError, DamagedPartError, KeyError) as error:
        hint = Message("mở tệp bằng Word, lưu lại kiểu .docx rồi chạy lại")
        raise DataError(Finding("W205", Message("tệp Word bị hỏng"), Place(name), hint=hint)) from (
            error
        )
    taken.record = has_record
    made = finish(Beginning(b"", b"", 0), package.members())
    if _words(made) != _words(document):
        raise DataError(_changed(name))
    return Cleaned(made, tuple(_told(taken, name)))


def _strip(package: WordPackage) -> _Taken:
    taken = _Taken()
    stories = [package.main, *(name for kind in _STORIES for name in package.related(kind))]
    for name in (*stories, *(name for kind in _STYLED for name in package.related(kind))):
        root = package.root(name)
        revisions, numbers = accept(root), drop_numbers(root)
        taken.revisions += revisions
        taken.numbers += numbers
        if revisions or numbers:
            package.put_root(name, root)
    taken.comments = drop_comments(package, stories)
    left = [name for name in stories if name in package]
    drop_orphans(package, left)
    taken.custom = drop_custom(package, left)
    taken.authors = drop_authors(package)
    drop_settings(package)
    taken.hidden = sum(hidden_letters(package.root(name)) for name in left)
    return taken


def _words(document: bytes) -> list[str]:
    """Return all that a reader of a file reads, whatever blanks part it."""
    return text_of(document).split()


def _told(taken: _Taken, name: str) -> Iterator[Finding]:
    place = Place(name)
    rows = (
        (taken.record, "P140", Message("đã bỏ xuất xứ; giữ bản chưa làm sạch trong hồ sơ")),
        (
            taken.revisions,
            "P141",
            Message("đã chấp nhận {count} chỗ sửa theo dõi", count=taken.revisions),
        ),
        (taken.comments, "P142", Message("đã bỏ {count} chú thích bên lề", count=taken.comments)),
        (taken.authors, "P143", Message("đã bỏ tên người soạn, cơ quan, thời gian soạn thảo")),
        (
            taken.custom and not taken.record,
            "P143",
            Message("đã bỏ thuộc tính riêng, dữ liệu đi kèm"),
        ),
        (taken.numbers, "P143", Message("đã bỏ số hiệu các lần soạn thảo")),
    )
    found = [(code, message) for is_there, code, message in rows if is_there]
    for code, message in found:
        yield Finding(code, message, place, Severity.NOTE)
    if not found:
        message = Message("tệp không có gì phải bỏ")
        yield Finding("P144", message, place, Severity.NOTE)
    if taken.hidden:
        message = Message(
            "tệp còn {count} chỗ chữ ẩn; người nhận hiện ra đọc được", count=taken.hidden
        )
        hint = Message("trong Word: Ctrl+H, tìm chữ ẩn (Font, Hidden) rồi xóa hoặc cho hiện")
        yield Finding("P145", message, place, Severity.WARNING, hint=hint)


def _signed(name: str) -> Finding:
    return Finding(
        "P146",
        Message("tệp đã ký số; làm sạch thì chữ ký số mất hiệu lực"),
        Place(name),
        hint=Message("làm sạch bản chưa ký, rồi mới ký số"),
    )


def _changed(name: str) -> Finding:
    return Finding(
        "P147",
        Message("việc làm sạch làm đổi cả chữ nên chưa ghi gì"),
        Place(name),
        hint=Message("trong Word, chấp nhận hết các chỗ sửa theo dõi rồi chạy lại"),
    )
