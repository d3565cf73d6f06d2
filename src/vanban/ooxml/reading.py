"""A Word file of any origin opened for reading: safe limits, plain elements, no surprises."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from msgspec import Struct, field

from vanban.diagnostics import NOTHING, DataError, Finding, Message, Place
from vanban.ooxml.element import Element, plain
from vanban.ooxml.tree import DamagedPartError, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_ENTRIES = 5_000
MAX_PART = 64 * 2**20
MAX_TAGS = 4_000_000
MAX_TOTAL = 256 * 2**20
_REMEMBERED = 64
_LONG = 2**20

_SAVE_AS = Message("mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) kiểu .docx")
_BEGINNINGS = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "ảnh PNG"),
    (b"\xff\xd8\xff", "ảnh JPEG"),
    (b"Rar!", "nén RAR"),
    (b"7z\xbc\xaf", "nén 7z"),
)
_ZIP_TROUBLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


Memory = dict[bytes, Element]
"""Parts by their bytes, parsed once: files of one template share styles, lists and theme."""


class Package(Struct, frozen=True, eq=False):
    """The XML parts of a Word file (gói tệp Word), by name in lower case."""

    name: str
    parts: Mapping[str, bytes]
    _roots: dict[str, Element] = field(default_factory=dict)
    """What was parsed already: the list of relations is asked for again and again."""
    memory: Memory | None = None

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        for kind, target in self.related("").values():
            if kind == "officeDocument":
                return target
        return "word/document.xml"

    def document(self) -> Element:
        """Return the root of the part that holds the text.

        Raises:
            DataError: there is none, as in a workbook or any other zip.
        """
        document = self.root(self.main)
        if document is None or document.name != "w:document":
            raise _not_word(self.name)
        return document

    def root(self, part: str) -> Element | None:
        """Return the root element of a part, or nothing where there is no such part."""
        data = self.parts.get(part.lower())
        if data is not None and part not in self._roots:
            self._roots[part] = self._parsed(data, part)
        return self._roots.get(part)

    def _parsed(self, data: bytes, part: str) -> Element:
        if self.memory is None or len(data) > _LONG or part == "word/document.xml":
            return _parse(data, part, self.name)
        if data not in self.memory:
            while len(self.memory) >= _REMEMBERED:
                self.memory.pop(next(iter(self.memory)))
            self.memory[data] = _parse(data, part, self.name)
        return self.memory[data]

    def related(self, source: str) -> dict[str, tuple[str, str]]:
        """Return what a part points to: its kind and part name, by relationship id."""
        folder, base = posixpath.split(source)
        root = self.root(posixpath.join(folder, "_rels", f"{base}.rels"))
        found = {}
        for row in root.children if root else ():
            if row.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, row.get("Target")))
                found[row.get("Id")] = (row.get("Type").rpartition("/")[2], target.lstrip("/"))
        return found

    def kind(self, kind: str) -> Element | None:
        """Return the root of the main part's only part of a kind (``styles`` …)."""
        for name, target in self.related(self.main).values():
            if name == kind:
                return self.root(target)
        return None


def open_package(data: bytes, name: str = "", memory: Memory | None = None) -> Package:
    """Return the XML parts of a ``.docx`` file.

    Args:
        data: the file's bytes.
        name: the file's name, for the messages.
        memory: where parts are kept that other files are likely to have, too.

    Raises:
        DataError: the file is of another kind, locked, damaged or too large.
    """
    _refuse_other_kinds(data, name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = _read_parts(archive, name)
    except _ZIP_TROUBLE as error:
        raise _damaged(name) from error
    return Package(name, parts, memory=memory)


def _refuse_other_kinds(data: bytes, name: str) -> None:
    if not data:
        raise _error(name, "W206", Message("tệp rỗng, không có nội dung nào"))
    if data.startswith(_OLE):
        raise _ole_error(data, name)
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            raise _foreign(kind, name)
    if not data.startswith(b"PK"):
        raise _not_word(name)


def _ole_error(data: bytes, name: str) -> DataError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _locked(name)
    return _error(name, "W202", Message("tệp này là tệp Word kiểu cũ (.doc)"), _SAVE_AS)


def _read_parts(archive: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    entries = archive.infolist()
    if "mimetype" in archive.namelist():
        raise _foreign("OpenDocument (.odt)", name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise _locked(name)
    wanted = [entry for entry in entries if entry.filename.lower().endswith((".xml", ".rels"))]
    total = sum(entry.file_size for entry in wanted)
    if len(entries) > MAX_ENTRIES or total > MAX_TOTAL:
        raise _too_large(name)
    return {_part_name(entry.filename): _read(archive, entry, name) for entry in wanted}


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    if entry.file_size > MAX_PART:
        raise _too_large(name)
    with archive.open(entry) as part:
        data = part.read(MAX_PART + 1)
    if len(data) > MAX_PART:
        raise _too_large(name)
    return data


def _part_name(filename: str) -> str:
    return filename.replace("\\", "/").lstrip("/").lower()


def _parse(data: bytes, part: str, name: str) -> Element:
    if data.count(b"<") > MAX_TAGS:
        raise _too_large(name)
    try:
        root = parse(data)
    except DamagedPartError as error:
        raise _damaged(name, part) from error
    return plain(root, name)


def _error(
    name: str, code: str, message: Message, hint: Message = NOTHING, part: str = ""
) -> DataError:
    return DataError(Finding(code, message, Place(file=name, part=part), hint=hint))


def _not_word(name: str) -> DataError:
    return _error(name, "W201", Message("tệp này không phải tệp Word .docx"), _SAVE_AS)


def _foreign(kind: str, name: str) -> DataError:
    return _error(
        name, "W204", Message("tệp này là tệp {kind}, không phải .docx", kind=kind), _SAVE_AS
    )


def _locked(name: str) -> DataError:
    return _error(
        name,
        "W203",
        Message("tệp này có mật khẩu nên không đọc được"),
        Message("mở tệp bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi lưu lại"),
    )


def _damaged(name: str, part: str = "") -> DataError:
    return _error(
        name,
        "W205",
        Message("tệp Word bị hỏng"),
        Message("lấy lại bản khác của tệp, hoặc mở bằng Word để sửa chữa rồi lưu lại"),
        part,
    )


def _too_large(name: str) -> DataError:
    return _error(
        name,
        "W207",
        Message("tệp quá lớn khi giải nén, có thể là tệp không an toàn"),
        Message("kiểm tra nguồn gốc của tệp; chia tệp thành nhiều tệp nhỏ nếu tệp là thật"),
    )
