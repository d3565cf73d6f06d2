"""A checked Word file opened to be changed: from what is seen back to what is written (mở tệp)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.archive import Beginning, DamagedArchiveError, finish, read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.tree import DamagedPartError, every, is_a

if TYPE_CHECKING:
    from vanban.ooxml.tree import Tree
    from vanban.structure.seen import Seen, Stretch

_SIGNATURES: Final = "_xmlsignatures/"


class Opened:
    """A Word file (tệp Word) whose parts may be changed; the others stay packed as they lie."""

    def __init__(self, document: bytes, name: str) -> None:
        """Open it.

        Raises:
            DataError: it is damaged, signed digitally, or in the strict form of the format.
        """
        try:
            members = read_members(document)
            self.package = WordPackage(members)
            self.main = self.package.root(self.package.main)
        except (DamagedArchiveError, DamagedPartError, KeyError) as error:
            raise _damaged(name) from error
        if any(member.name.startswith(_SIGNATURES) for member in members):
            raise _signed(name)
        if not is_a(self.main, "w:document"):
            raise _strict(name)
        self._names = {part.lower(): part for part in self.package.names}
        self._found: dict[str, list[Tree]] = {}
        self._touched: dict[str, None] = {}

    def paragraph(self, seen: Seen) -> Tree:
        """Return the element of a paragraph, to be changed."""
        return self._counted(self.touch(seen.file))[seen.ordinal]

    def run(self, seen: Seen, stretch: Stretch) -> Tree | None:
        """Return the run of a stretch of a paragraph, to be changed, if it is one."""
        found = self._counted(self.touch(seen.file))
        return found[stretch.ordinal] if stretch.ordinal >= 0 else None

    def _counted(self, part: str) -> list[Tree]:
        if part not in self._found:
            self._found[part] = list(every(self.package.root(part), "w:p", "w:r"))
        return self._found[part]

    def touch(self, part: str) -> str:
        """Take a part as one that is changed, and return its name as the file writes it."""
        name = self._names.get(part.lower(), part)
        self._touched[name] = None
        return name

    def bytes(self) -> bytes:
        """Return the file with what was changed."""
        for part in self._touched:
            self.package.put_root(part, self.package.root(part))
        return finish(Beginning(b"", b"", 0), self.package.members())


def _damaged(name: str) -> DataError:
    hint = Message("mở tệp bằng Word, lưu lại kiểu .docx rồi chạy lại")
    return DataError(Finding("W205", Message("tệp Word bị hỏng"), Place(name), hint=hint))


def _signed(name: str) -> DataError:
    return DataError(
        Finding(
            "W321",
            Message("tệp đã ký số; thêm bớt bất cứ gì thì chữ ký số mất hiệu lực"),
            Place(name),
            hint=Message("sửa bản chưa ký rồi ký lại; soát mà không sửa thì bỏ --fix, --annotate"),
        )
    )


def _strict(name: str) -> DataError:
    return DataError(
        Finding(
            "W322",
            Message("tệp lưu ở dạng Strict Open XML nên không sửa được"),
            Place(name),
            hint=Message("trong Word: Lưu thành (Save As), chọn kiểu “Word Document (*.docx)”"),
        )
    )
