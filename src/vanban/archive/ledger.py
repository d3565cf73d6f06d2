"""The register of a collection: a line a paper, its digest and its place (sổ lưu trữ).

It is a text that ``sha256sum -c`` reads. A paper is in the collection from the
moment at which its line stands there; all else can be made again from it and
the files.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from vanban.groundwork.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME: Final = "so-luu-tru.txt"
_LINE: Final = regex(r"([0-9a-f]{64}) [ *](.+?)\r?")
_HEADING: Final = """\
# Sổ lưu trữ: mỗi dòng là mã SHA-256 và chỗ để của một văn bản trong kho này.
# Chương trình vanban tự ghi; đừng sửa, đừng xóa tệp này: nhờ nó mới biết tệp có bị đổi hay không.
# Kiểm lại cả kho: vanban lưu-trữ xác-minh THƯ-MỤC (hoặc sha256sum -c so-luu-tru.txt).
"""


class Line(Struct, frozen=True):
    """A line of the register (dòng của sổ): the digest of a file and its place in the folder."""

    digest: str
    path: str

    def __str__(self) -> str:
        return f"{self.digest}  {self.path}\n"


class Ledger(Struct, frozen=True):
    """The register as it was read (sổ lưu trữ): its bytes, up to the last whole line."""

    content: bytes

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return its lines in the order in which they were written."""
        return self.after(0)

    def after(self, size: int) -> tuple[Line, ...]:
        """Return the lines that stand behind its first so many bytes."""
        found = (_LINE.fullmatch(row) for row in self._rows(size))
        return tuple(Line(row[1], row[2]) for row in found if row)

    @property
    def unread(self) -> tuple[int, ...]:
        """Return the numbers, from 1, of the lines that say nothing that can be understood."""
        return tuple(
            number
            for number, row in enumerate(self._rows(0), start=1)
            if row.strip() and not row.startswith("#") and not _LINE.fullmatch(row)
        )

    def _rows(self, size: int) -> list[str]:
        return self.content[size:].decode("utf-8", "replace").split("\n")

    def mark(self, size: int | None = None) -> str:
        """Return the digest of the register, or of its first so many bytes."""
        part = self.content if size is None else self.content[:size]
        return hashlib.sha256(part).hexdigest()

    @property
    def size(self) -> int:
        """Return how many bytes it has."""
        return len(self.content)


def read(folder: Path) -> Ledger | None:
    """Return the register of a collection, or nothing where there is none.

    A last line that was cut off, by a loss of power, is left out: its paper was not added.
    """
    try:
        content = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return None
    return Ledger(content[: content.rfind(b"\n") + 1])


def begin(folder: Path, staged: Path, lines: Iterable[Line] = ()) -> None:
    """Write a new register: whole in the folder of what is not finished, then in its place."""
    file = staged / NAME
    with file.open("wb") as opened:
        opened.write((_HEADING + "".join(map(str, lines))).encode())
        opened.flush()
        os.fsync(opened.fileno())
    file.replace(folder / NAME)


def mend(folder: Path, known: Ledger) -> None:
    """Take off what stands behind the last whole line."""
    file = folder / NAME
    if file.stat().st_size != known.size:
        with file.open("r+b") as opened:
            opened.truncate(known.size)


def append(folder: Path, lines: Iterable[Line]) -> None:
    """Write lines behind the others and through to the disk."""
    with (folder / NAME).open("ab") as file:
        file.write("".join(map(str, lines)).encode())
        file.flush()
        os.fsync(file.fileno())


def digest_of(data: bytes) -> str:
    """Return the digest of a file's bytes."""
    return hashlib.sha256(data).hexdigest()
