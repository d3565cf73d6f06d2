"""A Word file opened to be issued: its main text by bytes, its other parts as they lie there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vanban.diagnostics import DataError, Finding, Message, Place
from vanban.ooxml.archive import Beginning, DamagedArchiveError, finish, pack, read_members
from vanban.ooxml.package import WordPackage
from vanban.ooxml.reading import open_package
from vanban.ooxml.splicing import RawParagraph, raw_paragraphs
from vanban.ooxml.styles import Styles
from vanban.ooxml.tree import DamagedPartError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNATURES: Final = "_xmlsignatures/"
_MARGINS: Final = ("header", "footer")


class OpenedDocument:
    """A Word file (tệp Word) whose text may get other words in a few places."""

    def __init__(self, document: bytes, name: str) -> None:
        """Open it.

        Raises:
            DataError: it is no Word file, is damaged, or is signed digitally.
        """
        open_package(document, name).document()
        self.name = name
        try:
            self.members = read_members(document)
            self._package = WordPackage(self.members)
            self.main = self._package.main
            self.text = self._package.part(self.main)
            self.paragraphs = raw_paragraphs(self.text)
            self._ids = self._style_ids()
        except (DamagedArchiveError, DamagedPartError, KeyError) as error:
            raise _damaged(name) from error
        if any(member.name.startswith(_SIGNATURES) for member in self.members):
            raise _signed(name)

    def styled(self, style: str) -> list[RawParagraph]:
        """Return the paragraphs of a style, by its name in Word."""
        wanted = self._ids.id_of(style) if self._ids else ""
        return [each for each in self.paragraphs if wanted and each.style == wanted]

    def everywhere(self) -> Iterator[RawParagraph]:
        """Yield the paragraphs of the text, then those of headers and footers."""
        yield from self.paragraphs
        for kind in _MARGINS:
            for part in self._package.related(kind):
                yield from raw_paragraphs(self._package.part(part))

    def with_main(self, text: bytes) -> bytes:
        """Return the file with another main text; all other parts stay packed as they lie."""
        members = [
            pack(member.name, text) if member.name == self.main else member
            for member in self.members
        ]
        return finish(Beginning(b"", b"", 0), members)

    def _style_ids(self) -> Styles | None:
        parts = self._package.related("styles")
        return Styles(self._package.root(parts[0])) if parts else None


def _damaged(name: str) -> DataError:
    return DataError(
        Finding(
            "W205",
            Message("tệp Word bị hỏng"),
            Place(file=name),
            hint=Message("mở tệp bằng Word, lưu lại kiểu .docx rồi chạy lại"),
        )
    )


def _signed(name: str) -> DataError:
    return DataError(
        Finding(
            "W309",
            Message("tệp đã ký số; sửa bất cứ chữ nào thì chữ ký số mất hiệu lực"),
            Place(file=name),
            hint=Message("điền số, ngày vào bản chưa ký, rồi mới ký số"),
        )
    )
